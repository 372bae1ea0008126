//! What a second terminal needs to follow a presentation: where it is, and since when.
//!
//! # Privacy
//! Names the list and the item on the projector, which the whole room sees. No count, no name and nothing of a notebook.

use serde::{Deserialize, Serialize};

use super::{Devices, Show};
use crate::content::answers::QUESTIONS;
use crate::content::{ItemId, Library};
use crate::sanitize;
use crate::workshop::agenda::What;
use crate::workshop::show::Entry;

/// The version of this form. Another program may be older or newer than this one.
const SCHEMA: u32 = 1;

/// No cue of ours comes near this: a session has a few hundred parts at most.
pub const LARGEST: u64 = 256 * 1024;

/// Where a presentation is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cue {
    /// The presentation without its counts.
    pub show: Show,
    /// Whether it is over.
    pub ended: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    schema: u32,
    parts: Vec<Part>,
    at: usize,
    frame: usize,
    devices: Vec<String>,
    side_by_side: bool,
    black: bool,
    started: Option<u64>,
    entered: u64,
    ended: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Part {
    minutes: u16,
    what: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

/// Why a cue cannot be followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is of a newer or older program.
    OtherVersion,
    /// It is no cue.
    Unreadable,
}

impl Cue {
    /// Returns where a presentation is.
    pub fn of(show: &Show) -> Self {
        let show =
            Show { room: crate::workshop::tally::Room::default(), kept: None, unkept: false, ..show.clone() };
        Self { show, ended: false }
    }

    /// Returns it as bytes.
    ///
    /// # Panics
    /// Never: it holds nothing that JSON does not have.
    pub fn write(&self, library: &Library) -> Vec<u8> {
        let Show { entries, at, devices, black, started, entered, .. } = &self.show;
        let part = |Entry { what, minutes }: &Entry| {
            let text = if let What::Own(text) = what { Some(text.clone()) } else { None };
            Part { minutes: *minutes, what: name(what), text }
        };
        let written = Written {
            schema: SCHEMA,
            parts: entries.iter().map(part).collect(),
            at: *at,
            frame: self.show.frame(library).0,
            devices: devices.named.iter().map(|device| (*device).to_owned()).collect(),
            side_by_side: devices.side_by_side,
            black: *black,
            started: *started,
            entered: *entered,
            ended: self.ended,
        };
        serde_json::to_vec(&written).expect("JSON has everything that a cue holds")
    }

    /// Reads what another running copy wrote.
    ///
    /// # Errors
    /// [`Fault`], for anything that this program did not write so.
    pub fn read(bytes: &[u8]) -> Result<Self, Fault> {
        #[derive(Deserialize)]
        struct Version {
            schema: u32,
        }
        let Version { schema } = serde_json::from_slice(bytes).map_err(|_| Fault::Unreadable)?;
        if schema != SCHEMA {
            return Err(Fault::OtherVersion);
        }
        let written: Written = serde_json::from_slice(bytes).map_err(|_| Fault::Unreadable)?;
        let entries: Vec<Entry> =
            written.parts.into_iter().map(entry).collect::<Option<_>>().ok_or(Fault::Unreadable)?;
        let known = QUESTIONS[0].answers.iter().copied();
        let named = known.filter(|device| written.devices.iter().any(|other| other == device)).collect();
        let mut show = Show::of(entries);
        show.devices = Devices { named, side_by_side: written.side_by_side };
        show.black = written.black;
        show.started = written.started;
        if !show.jump(written.at, written.entered) {
            return Err(Fault::Unreadable);
        }
        (show.frame, show.entered) = (written.frame, written.entered);
        Ok(Self { show, ended: written.ended })
    }
}

/// Names of parts without an item; no id of an item is without a slash.
const NAMES: [(&str, What); 7] = [
    ("opening", What::Opening),
    ("consent", What::Consent),
    ("count-before", What::CountBefore),
    ("buddies", What::Buddies),
    ("break", What::Break),
    ("count-after", What::CountAfter),
    ("closing", What::Closing),
];

fn name(what: &What) -> String {
    match what {
        What::Item { id, .. } => id.to_string(),
        What::Own(_) => "own".to_owned(),
        other => NAMES
            .iter()
            .find(|(_, known)| known == other)
            .map(|(name, _)| *name)
            .unwrap_or_default()
            .to_owned(),
    }
}

fn entry(part: Part) -> Option<Entry> {
    let Part { minutes, what, text } = part;
    let what = match (NAMES.iter().find(|(name, _)| *name == what), text) {
        (Some((_, known)), None) => known.clone(),
        (None, Some(text)) if what == "own" => {
            What::Own(sanitize::for_screen(&text, 200, false).into_owned())
        }
        (None, None) => What::Item { id: ItemId::parse(&what)?, show: 0, act: minutes, check: 0 },
        _ => return None,
    };
    Some(Entry { what, minutes })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::built;
    use crate::workshop::agenda::{Agenda, Part};

    fn show() -> Show {
        let list = built::library().checklist("wire-setup").unwrap().clone();
        let item = ItemId::new(list.id.clone(), list.items[0].id.clone());
        let item = What::Item { id: item, show: 0, act: 9, check: 0 };
        let all = NAMES.iter().map(|(_, what)| what.clone());
        let parts = all.chain([item, What::Own("Lunch".to_owned())]).map(|what| Part { minutes: 9, what });
        Show::of_agenda(&Agenda { parts: parts.collect() })
    }

    #[test]
    fn what_is_written_is_read() {
        let library = built::library();
        let mut show = show();
        show.devices = Devices { named: vec!["android", "linux"], side_by_side: true };
        show.begin(1_000);
        assert!(show.jump(7, 5_000) && show.next(&library, 6_000));
        show.black = true;
        let cue = Cue::of(&show);
        assert_eq!(Cue::read(&cue.write(&library)), Ok(cue));
        let over = Cue { ended: true, ..Cue::of(&show) };
        assert_eq!(Cue::read(&over.write(&library)), Ok(over));
    }

    #[test]
    fn nothing_that_was_counted_is_in_it() {
        let library = built::library();
        let mut show = show();
        show.room.set_people(17).unwrap();
        show.kept = Some(3);
        let text = String::from_utf8(Cue::of(&show).write(&library)).unwrap();
        assert!(!text.contains("17") && !text.contains("kept"), "{text}");
    }

    #[test]
    fn what_is_no_cue_is_refused() {
        let library = built::library();
        let good = String::from_utf8(Cue::of(&show()).write(&library)).unwrap();
        let check = |text: &str, fault| assert_eq!(Cue::read(text.as_bytes()).err(), Some(fault), "{text}");
        check("", Fault::Unreadable);
        check("{}", Fault::Unreadable);
        check(&good.replace("\"schema\":1", "\"schema\":2"), Fault::OtherVersion);
        check(&good.replace("\"at\":0", "\"at\":99"), Fault::Unreadable);
        check(&good.replace("opening", "no slash"), Fault::Unreadable);
        check(&good.replace("Lunch\"", "Lunch\",\"x\":1"), Fault::Unreadable);
        assert!(Cue::read(good.as_bytes()).is_ok());
    }

    #[test]
    fn words_of_another_program_are_made_safe() {
        let library = built::library();
        let show = Show::of_agenda(&Agenda {
            parts: vec![Part { minutes: 1, what: What::Own("a\u{1b}[2Jb".into()) }],
        });
        let read = Cue::read(&Cue::of(&show).write(&library)).unwrap();
        let What::Own(text) = &read.show.entries()[0].what else { panic!() };
        assert!(!text.contains('\u{1b}'));
    }
}
