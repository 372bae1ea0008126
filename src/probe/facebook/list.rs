//! Reads the list itself, as a stream: every shape of JSON that Meta has used since 2019. Pure.
//!
//! Decides by content, not by file name. Labels may be in any language: what an entry is, is told by its
//! structure. Ids are passed over without being looked at.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::io::Read;

use serde::de::{DeserializeSeed, Deserializer as _, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::probe::facebook::guard::{self, Guard, Refusal};
use crate::probe::facebook::judge::Reason;
use crate::probe::facebook::text::{self, MaybeText};
use crate::probe::facebook::{Business, Variant};

/// How many businesses are kept by name; a person with most of them had 7,000 (The Markup, 2024-01-17).
const MOST_BUSINESSES: usize = 60_000;
/// How many kinds of events are kept apart.
const MOST_KINDS: usize = 300;
/// How many letters of a kind are kept.
const KIND_LETTERS: usize = 60;

/// What was counted so far, over all lists.
#[derive(Debug, Default)]
pub struct Tally {
    /// By name, which is held once: sixty thousand of them may take most of the memory.
    businesses: HashMap<String, Entry>,
    /// Businesses beyond those that are kept by name.
    pub unnamed: u64,
    /// All events.
    pub events: u64,
    days: BTreeMap<u32, u64>,
    kinds: HashMap<String, u64>,
}

#[derive(Debug, Default)]
struct Entry {
    entries: u32,
    events: u64,
    last: Option<u32>,
}

/// One business while it is read.
#[derive(Debug, Default)]
pub struct Open {
    name: Option<String>,
    events: u64,
    last: Option<u32>,
}

impl Open {
    /// Names it.
    pub fn name(&mut self, name: &str) {
        self.name = Some(text::name(name));
    }
}

impl Tally {
    /// Counts one event of the business that is read.
    pub fn event(&mut self, open: &mut Open, kind: Option<&str>, day: Option<u32>) {
        self.events += 1;
        open.events += 1;
        open.last = open.last.max(day);
        if let Some(day) = day {
            *self.days.entry(day).or_default() += 1;
        }
        let kind = kind.unwrap_or("?");
        if let Some(count) = self.kinds.get_mut(kind) {
            *count += 1;
        } else {
            let kept: String = if self.kinds.len() < MOST_KINDS {
                text::repair(kind).chars().take(KIND_LETTERS).collect()
            } else {
                "?".to_owned()
            };
            *self.kinds.entry(kept).or_default() += 1;
        }
    }

    /// Takes a business in, once all of it was read.
    pub fn close(&mut self, open: Open) {
        let name = open.name.unwrap_or_default();
        if self.businesses.len() >= MOST_BUSINESSES && !self.businesses.contains_key(&name) {
            self.unnamed += 1;
            return;
        }
        let entry = self.businesses.entry(name).or_default();
        entry.entries += 1;
        entry.events += open.events;
        entry.last = entry.last.max(open.last);
    }

    /// Hands the businesses out, the most active first, then by name.
    pub fn take_businesses(&mut self) -> Vec<Business> {
        let mut found: Vec<Business> = std::mem::take(&mut self.businesses)
            .into_iter()
            .map(|(name, entry)| Business {
                name,
                entries: entry.entries,
                events: entry.events,
                last: entry.last.and_then(text::date),
            })
            .collect();
        found.sort_by(|one, other| other.events.cmp(&one.events).then_with(|| one.name.cmp(&other.name)));
        found
    }

    /// Returns how many events each day had, by days since 1970.
    pub fn days(&self) -> &BTreeMap<u32, u64> {
        &self.days
    }

    /// Returns how many events each kind had.
    pub fn kinds(&self) -> BTreeMap<String, u64> {
        self.kinds.iter().map(|(kind, count)| (kind.clone(), *count)).collect()
    }
}

/// What a list file turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// How it was written.
    pub variant: Variant,
    /// How many entries it has, with or without events.
    pub entries: u64,
}

/// Reads one list into the tally.
///
/// `old_name` tells V2 from V3, `instagram` its shapes from Facebook's: both come from the file's name.
///
/// # Errors
/// `UnknownShape` for JSON that is no list, `BrokenJson` for what is no JSON, `TooLarge` for what the guard
/// refuses. What was counted before stays counted: it was there.
pub fn read(reader: impl Read, tally: &mut Tally, old_name: bool, instagram: bool) -> Result<Shape, Reason> {
    let mut json = serde_json::Deserializer::from_reader(Guard::new(reader));
    let found = json.deserialize_any(Top { tally, old_name, instagram }).map_err(trouble)?;
    json.end().map_err(trouble)?;
    found.ok_or(Reason::UnknownShape)
}

/// Returns what an error of the JSON reader means.
pub fn trouble(error: serde_json::Error) -> Reason {
    if error.is_data() {
        return Reason::UnknownShape;
    }
    if !error.is_io() {
        return Reason::BrokenJson;
    }
    match guard::refusal(&std::io::Error::from(error)) {
        Some(Refusal::TooLarge) => Reason::TooLarge,
        Some(Refusal::TooDeep | Refusal::EndlessWord) => Reason::UnknownShape,
        None => Reason::BrokenZip,
    }
}

struct Top<'t> {
    tally: &'t mut Tally,
    old_name: bool,
    instagram: bool,
}

impl<'de> Visitor<'de> for Top<'_> {
    type Value = Option<Shape>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of businesses")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut shape = None;
        let mut record = Record::default();
        while let Some(key) = map.next_key::<String>()? {
            let variant = match key.as_str() {
                "off_facebook_activity" => Some(Variant::V1),
                "off_facebook_activity_v2" if self.old_name => Some(Variant::V2),
                "off_facebook_activity_v2" => Some(Variant::V3),
                "apps_and_websites_off_meta_activity" => Some(Variant::Instagram3),
                _ => None,
            };
            match variant {
                Some(variant) => {
                    let entries = map.next_value_seed(Businesses(self.tally))?;
                    shape = Some(Shape { variant, entries });
                }
                None => record.field(&key, &mut map, self.tally)?,
            }
        }
        if shape.is_none() && record.is_business() {
            self.tally.close(record.open);
            shape = Some(Shape { variant: Variant::V4Single, entries: 1 });
        }
        Ok(shape)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let variant = if self.instagram { Variant::Instagram4 } else { Variant::V4 };
        let mut entries = 0;
        while let Some(known) = seq.next_element_seed(RecordSeed(self.tally))? {
            if !known {
                // Nothing that this program does not know may pass for an empty list.
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                return Ok(None);
            }
            entries += 1;
        }
        Ok(Some(Shape { variant, entries }))
    }
}

/// `[{"name": …, "events": […]}]`.
struct Businesses<'t>(&'t mut Tally);

impl<'de> DeserializeSeed<'de> for Businesses<'_> {
    type Value = u64;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<u64, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Businesses<'_> {
    type Value = u64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of businesses with events")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<u64, A::Error> {
        let mut entries = 0;
        while seq.next_element_seed(BusinessSeed(self.0))?.is_some() {
            entries += 1;
        }
        Ok(entries)
    }
}

struct BusinessSeed<'t>(&'t mut Tally);

impl<'de> DeserializeSeed<'de> for BusinessSeed<'_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for BusinessSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a business with events")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut open = Open::default();
        while let Some(key) = map.next_key::<Key>()? {
            match key {
                Key::Name => open.name(&map.next_value::<MaybeText>()?.0),
                Key::Events => map.next_value_seed(Events { tally: self.0, open: &mut open })?,
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        self.0.close(open);
        Ok(())
    }
}

/// `[{"id": …, "type": …, "timestamp": …}]`.
struct Events<'t> {
    tally: &'t mut Tally,
    open: &'t mut Open,
}

impl<'de> DeserializeSeed<'de> for Events<'_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Events<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("events")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        while let Some(event) = seq.next_element::<PlainEvent>()? {
            self.tally.event(self.open, event.kind.as_deref(), event.timestamp.and_then(text::day));
        }
        Ok(())
    }
}

#[derive(serde::Deserialize)]
struct PlainEvent {
    #[serde(rename = "type", default)]
    kind: Option<String>,
    #[serde(default)]
    timestamp: Option<u64>,
}

/// Fields that any of these objects may have; all others are passed over without being held.
#[derive(serde::Deserialize)]
#[serde(field_identifier, rename_all = "snake_case")]
enum Key {
    Name,
    Title,
    Events,
    LabelValues,
    Vec,
    Dict,
    Value,
    TimestampValue,
    #[serde(other)]
    Other,
}

/// A record of 2025 and later: `{"title": …, "label_values": […]}`.
#[derive(Default)]
struct Record {
    open: Open,
    has_labels: bool,
    has_events: bool,
}

impl Record {
    /// A record with labels and neither a name nor events is something else, such as the settings.
    fn is_business(&self) -> bool {
        self.has_labels && (self.open.name.is_some() || self.has_events)
    }

    fn field<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
        tally: &mut Tally,
    ) -> Result<(), A::Error> {
        match key {
            "title" | "name" => self.open.name(&map.next_value::<MaybeText>()?.0),
            "label_values" => {
                self.has_labels = true;
                self.has_events |= map.next_value_seed(Labels { tally, open: &mut self.open })?;
            }
            _ => drop(map.next_value::<IgnoredAny>()?),
        }
        Ok(())
    }
}

struct RecordSeed<'t>(&'t mut Tally);

impl<'de> DeserializeSeed<'de> for RecordSeed<'_> {
    type Value = bool;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for RecordSeed<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a record")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let mut record = Record::default();
        while let Some(key) = map.next_key::<String>()? {
            record.field(&key, &mut map, self.0)?;
        }
        let known = record.is_business();
        if known {
            self.0.close(record.open);
        }
        Ok(known)
    }
}

/// `[{"label": …, "vec": [{"dict": […]}]}]`: the entry that holds a `vec` of `dict`s is the events, whatever
/// its label says in whatever language.
struct Labels<'t> {
    tally: &'t mut Tally,
    open: &'t mut Open,
}

impl<'de> DeserializeSeed<'de> for Labels<'_> {
    type Value = bool;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Labels<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("labelled values")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<bool, A::Error> {
        let mut has_events = false;
        while let Some(events) = seq.next_element_seed(Label { tally: self.tally, open: self.open })? {
            has_events |= events;
        }
        Ok(has_events)
    }
}

struct Label<'t> {
    tally: &'t mut Tally,
    open: &'t mut Open,
}

impl<'de> DeserializeSeed<'de> for Label<'_> {
    type Value = bool;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Label<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a labelled value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let mut has_vec = false;
        while let Some(key) = map.next_key::<Key>()? {
            if matches!(key, Key::Vec) {
                has_vec = true;
                map.next_value_seed(Vector { tally: self.tally, open: self.open })?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(has_vec)
    }
}

/// The `vec` of one entry: an event each. One at a time, for a business may have a million.
struct Vector<'t> {
    tally: &'t mut Tally,
    open: &'t mut Open,
}

impl<'de> DeserializeSeed<'de> for Vector<'_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Vector<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("values")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        while let Some(item) = seq.next_element::<VecItem>()? {
            let Some(Dict { kind, day }) = item.dict else { continue };
            self.tally.event(self.open, kind.as_deref(), day);
        }
        Ok(())
    }
}

#[derive(serde::Deserialize)]
struct VecItem {
    #[serde(default)]
    dict: Option<Dict>,
}

/// Kind and day of an event, told by structure: the time has a key of its own, the id is digits alone. The
/// parts are looked at one by one, for there may be any number of them.
struct Dict {
    kind: Option<String>,
    day: Option<u32>,
}

impl<'de> serde::Deserialize<'de> for Dict {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(DictVisitor)
    }
}

struct DictVisitor;

impl<'de> Visitor<'de> for DictVisitor {
    type Value = Dict;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the parts of an event")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Dict, A::Error> {
        let (mut kind, mut time) = (None, None);
        while let Some(part) = seq.next_element::<DictItem>()? {
            let is_kind =
                |value: &String| !value.is_empty() && !value.bytes().all(|byte| byte.is_ascii_digit());
            kind = kind.or_else(|| part.value.filter(is_kind));
            time = time.or(part.timestamp_value);
        }
        Ok(Dict { kind, day: time.and_then(text::day) })
    }
}

#[derive(serde::Deserialize)]
struct DictItem {
    #[serde(default)]
    value: Option<String>,
    #[serde(default)]
    timestamp_value: Option<u64>,
}
