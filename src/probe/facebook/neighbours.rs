//! What clearing the list does not touch: connected apps, and advertisers with a list that the person is on. Pure.

use std::collections::BTreeSet;
use std::io::Read;

use serde::Deserialize;

use crate::probe::facebook::guard::Guard;
use crate::probe::facebook::judge::Reason;
use crate::probe::facebook::list::trouble;
use crate::probe::facebook::text::{self, MaybeText};
use crate::probe::facebook::{AppState, ConnectedApp, Neighbours};

/// How many names are kept of each.
const MOST: usize = 20_000;

#[derive(Deserialize)]
struct AppsFile {
    #[serde(alias = "installed_apps_v2", alias = "installed_apps_v3", default)]
    installed_apps: Vec<App>,
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
    for app in file.installed_apps.into_iter().take(MOST) {
        let state = match app.category.0.to_ascii_lowercase().as_str() {
            "active" => AppState::Active,
            "inactive" | "expired" => AppState::Inactive,
            "removed" => AppState::Removed,
            _ => AppState::Unknown,
        };
        let known = ConnectedApp { name: text::name(&app.name.0), state };
        if !found.apps.contains(&known) {
            found.apps.push(known);
        }
    }
    found.apps.sort_by(|one, other| (one.state, &one.name).cmp(&(other.state, &other.name)));
    Ok(())
}

/// A file of advertisers; the fields of three shapes since 2019.
#[derive(Deserialize)]
struct AdvertisersFile {
    #[serde(default)]
    custom_audiences_all_types_v2: Vec<Audience>,
    #[serde(alias = "custom_audiences_v2", default)]
    custom_audiences: Vec<MaybeText>,
    #[serde(default)]
    label_values: Vec<Labelled>,
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
    vec: Vec<Named>,
}

#[derive(Deserialize)]
struct Named {
    #[serde(default)]
    value: MaybeText,
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
    let english = file.label_values.iter().any(says_list);
    let labelled = file.label_values.into_iter().filter(|labelled| !english || says_list(labelled));
    let names = file
        .custom_audiences_all_types_v2
        .into_iter()
        .filter(|audience| audience.has_data_file_custom_audience)
        .map(|audience| audience.advertiser_name)
        .chain(file.custom_audiences)
        .chain(labelled.flat_map(|labelled| labelled.vec).map(|named| named.value));
    let mut all: BTreeSet<String> = std::mem::take(&mut found.advertisers).into_iter().collect();
    for name in names.map(|name| text::name(&name.0)).filter(|name| !name.is_empty()) {
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
    label_values: Vec<Setting>,
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
    Ok(file.label_values.iter().find(says_cleared).and_then(|setting| setting.value.0.trim().parse().ok()))
}
