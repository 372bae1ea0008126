//! What clearing the list does not touch: connected apps, and advertisers with a list that the person is on. Pure.

use std::collections::BTreeSet;
use std::fmt;
use std::io::Read;
use std::marker::PhantomData;

use serde::de::{IgnoredAny, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::probe::facebook::guard::Guard;
use crate::probe::facebook::judge::Reason;
use crate::probe::facebook::list::trouble;
use crate::probe::facebook::text::{self, MaybeText};
use crate::probe::facebook::{AppState, ConnectedApp, Neighbours};

/// How many names are kept of each.
const MOST: usize = 20_000;

/// The first entries of an array. The rest is counted and not held.
struct Few<T> {
    kept: Vec<T>,
    more: u64,
}

impl<T> Default for Few<T> {
    fn default() -> Self {
        Self { kept: Vec::new(), more: 0 }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Few<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(FewVisitor(PhantomData))
    }
}

struct FewVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for FewVisitor<T> {
    type Value = Few<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Few<T>, A::Error> {
        let mut few = Few::default();
        while few.kept.len() < MOST {
            match seq.next_element()? {
                Some(entry) => few.kept.push(entry),
                None => return Ok(few),
            }
        }
        while seq.next_element::<IgnoredAny>()?.is_some() {
            few.more += 1;
        }
        Ok(few)
    }
}

#[derive(Deserialize)]
struct AppsFile {
    #[serde(alias = "installed_apps_v2", alias = "installed_apps_v3", default)]
    installed_apps: Few<App>,
}

#[derive(Deserialize)]
struct App {
    #[serde(default)]
    name: MaybeText,
    #[serde(default)]
    category: MaybeText,
}

/// Reads the file of connected apps.
///
/// # Errors
/// As for the list.
pub fn read_apps(reader: impl Read, found: &mut Neighbours) -> Result<(), Reason> {
    let mut json = serde_json::Deserializer::from_reader(Guard::new(reader));
    let file = AppsFile::deserialize(&mut json).map_err(trouble)?;
    for app in file.installed_apps.kept {
        let state = match app.category.0.to_ascii_lowercase().as_str() {
            "active" => AppState::Active,
            "inactive" | "expired" => AppState::Inactive,
            "removed" => AppState::Removed,
            _ => AppState::Unknown,
        };
        let known = ConnectedApp { name: text::name(&app.name.0), state };
        found.apps.push(known);
    }
    found.apps.sort_by(|one, other| (one.state, &one.name).cmp(&(other.state, &other.name)));
    found.apps.dedup();
    // Of further files of apps, too.
    found.apps.truncate(MOST);
    Ok(())
}

/// A file of advertisers; the fields of three shapes since 2019.
#[derive(Deserialize)]
struct AdvertisersFile {
    #[serde(default)]
    custom_audiences_all_types_v2: Few<Audience>,
    #[serde(alias = "custom_audiences_v2", default)]
    custom_audiences: Few<MaybeText>,
    #[serde(default)]
    label_values: Few<Labelled>,
}

#[derive(Deserialize)]
struct Audience {
    #[serde(default)]
    advertiser_name: MaybeText,
    #[serde(default)]
    has_data_file_custom_audience: bool,
}

#[derive(Deserialize)]
struct Labelled {
    #[serde(default)]
    label: MaybeText,
    #[serde(default)]
    vec: Names,
}

#[derive(Deserialize)]
struct Named {
    #[serde(default)]
    value: MaybeText,
}

/// The names of a label. What has none takes no room: there may be millions.
#[derive(Default)]
struct Names {
    kept: Vec<String>,
    more: u64,
}

impl<'de> Deserialize<'de> for Names {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(NamesVisitor)
    }
}

struct NamesVisitor;

impl<'de> Visitor<'de> for NamesVisitor {
    type Value = Names;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("names")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Names, A::Error> {
        let mut names = Names::default();
        while let Some(Named { value }) = seq.next_element()? {
            let name = text::name(&value.0);
            if name.is_empty() {
                continue;
            }
            if names.kept.len() < MOST {
                names.kept.push(name);
            } else {
                names.more += 1;
            }
        }
        Ok(names)
    }
}

/// Reads a file of advertisers and keeps those that use a list with the person on it.
///
/// # Fallback
/// Where labels are in another language, all advertisers of the file count: too many is the safe error here.
///
/// # Errors
/// As for the list.
pub fn read_advertisers(reader: impl Read, found: &mut Neighbours) -> Result<(), Reason> {
    let mut json = serde_json::Deserializer::from_reader(Guard::new(reader));
    let file = AdvertisersFile::deserialize(&mut json).map_err(trouble)?;
    let says_list = |labelled: &Labelled| labelled.label.0.to_ascii_lowercase().contains("list");
    let english = file.label_values.kept.iter().any(says_list);
    let mut labelled = file.label_values.kept;
    labelled.retain(|labelled| !english || says_list(labelled));
    let unlisted: u64 = labelled.iter().map(|labelled| labelled.vec.more).sum();
    found.more_advertisers += file.custom_audiences_all_types_v2.more + file.custom_audiences.more + unlisted;
    let names = file
        .custom_audiences_all_types_v2
        .kept
        .into_iter()
        .filter(|audience| audience.has_data_file_custom_audience)
        .map(|audience| audience.advertiser_name)
        .chain(file.custom_audiences.kept)
        .map(|name| text::name(&name.0))
        .chain(labelled.into_iter().flat_map(|labelled| labelled.vec.kept));
    let mut all: BTreeSet<String> = std::mem::take(&mut found.advertisers).into_iter().collect();
    for name in names.filter(|name| !name.is_empty()) {
        if all.len() < MOST {
            all.insert(name);
        } else if !all.contains(&name) {
            found.more_advertisers += 1;
        }
    }
    found.advertisers = all.into_iter().collect();
    Ok(())
}

#[derive(Deserialize)]
struct SettingsFile {
    #[serde(default)]
    label_values: Few<Setting>,
}

#[derive(Deserialize)]
struct Setting {
    #[serde(default)]
    label: MaybeText,
    #[serde(default)]
    value: MaybeText,
}

/// Returns how often the history was cleared, if the settings of the category tell in words that are known.
///
/// # Errors
/// As for the list.
pub fn read_settings(reader: impl Read) -> Result<Option<u64>, Reason> {
    let mut json = serde_json::Deserializer::from_reader(Guard::new(reader));
    let file = SettingsFile::deserialize(&mut json).map_err(trouble)?;
    let says_cleared = |setting: &&Setting| setting.label.0.to_ascii_lowercase().contains("clear history");
    Ok(file
        .label_values
        .kept
        .iter()
        .find(says_cleared)
        .and_then(|setting| setting.value.0.trim().parse().ok()))
}
