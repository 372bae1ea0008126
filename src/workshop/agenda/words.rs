//! What a plan says: for each kind of part a title, and short sentences for the trainer to say and do.

use super::{Agenda, Fault, FaultKind, What};
use crate::content::marks::marked;
use crate::content::{Item, Library, TextState};
use crate::locale::Locale;
use crate::t;

/// Returns the title of a part.
pub fn title(locale: &Locale, library: &Library, what: &What) -> String {
    match what {
        What::Opening => t!(locale, "agenda-opening"),
        What::Consent => t!(locale, "agenda-consent"),
        What::CountBefore => t!(locale, "agenda-count-before"),
        What::Item { id, .. } => {
            library.item(id).map_or_else(|| id.to_string(), |(_, item)| marked(locale, &item.title))
        }
        What::Buddies => t!(locale, "agenda-buddies"),
        What::Break => t!(locale, "agenda-break"),
        What::CountAfter => t!(locale, "agenda-count-after"),
        What::Closing => t!(locale, "agenda-closing"),
        What::Own(words) => words.clone(),
    }
}

/// Returns what to say and do in a part, one sentence or two each; of an item how any item goes.
pub fn points(locale: &Locale, what: &What) -> Vec<String> {
    match what {
        What::Opening => vec![
            t!(locale, "agenda-opening-who"),
            t!(locale, "agenda-opening-when"),
            t!(locale, "agenda-opening-limits"),
            t!(locale, "agenda-opening-wrong"),
        ],
        What::Consent => vec![
            t!(locale, "agenda-consent-free"),
            t!(locale, "agenda-consent-pictures"),
            t!(locale, "agenda-consent-names"),
            t!(locale, "agenda-consent-screens"),
            t!(locale, "agenda-consent-hands"),
            t!(locale, "agenda-consent-ask"),
        ],
        What::CountBefore => vec![
            t!(locale, "agenda-count-how"),
            t!(locale, "agenda-count-why"),
            t!(locale, "agenda-count-papers"),
        ],
        What::Item { .. } => how_items_go(locale),
        What::Buddies => vec![
            t!(locale, "agenda-buddies-pairs"),
            t!(locale, "agenda-buddies-how"),
            t!(locale, "agenda-buddies-unsure"),
        ],
        What::Break => vec![t!(locale, "agenda-break-dark"), t!(locale, "agenda-break-ask")],
        What::CountAfter => vec![t!(locale, "agenda-count-same"), t!(locale, "agenda-count-blame")],
        What::Closing => vec![
            t!(locale, "agenda-closing-sheet"),
            t!(locale, "agenda-closing-date"),
            t!(locale, "agenda-closing-stuck"),
            t!(locale, "agenda-closing-room"),
        ],
        What::Own(_) => Vec::new(),
    }
}

fn how_items_go(locale: &Locale) -> Vec<String> {
    vec![t!(locale, "agenda-item-show"), t!(locale, "agenda-item-do"), t!(locale, "agenda-item-check")]
}

/// Returns what to know of a plan before using it.
pub fn notes(locale: &Locale, library: &Library, agenda: &Agenda) -> Vec<String> {
    let mut notes = vec![t!(locale, "agenda-private"), t!(locale, "agenda-guess")];
    notes.extend(how_items_go(locale));
    let items = agenda.parts.iter().filter_map(|part| match &part.what {
        What::Item { id, .. } => library.item(id).map(|(_, item)| item),
        _ => None,
    });
    if items.into_iter().any(is_draft) {
        notes.push(t!(locale, "line-draft"));
    }
    notes
}

/// Tells whether nobody fluent has checked some of the words of an item that a plan shows.
fn is_draft(item: &Item) -> bool {
    item.texts().chain(&item.notes).any(|text| text.state == TextState::Draft)
}

/// Returns what is wrong with a plan and what to do about it.
pub fn fault(locale: &Locale, fault: &Fault) -> String {
    let said = match fault.kind.clone() {
        FaultKind::NoMinutes => t!(locale, "agenda-fault-no-minutes"),
        FaultKind::BadMinutes { word } => {
            t!(locale, "agenda-fault-bad-minutes", word = word, most = super::fit::MOST_MINUTES)
        }
        FaultKind::NoBar => t!(locale, "agenda-fault-no-bar"),
        FaultKind::NotThree => t!(locale, "agenda-fault-not-three"),
        FaultKind::WrongSum { minutes, sum } => t!(locale, "agenda-fault-sum", minutes = minutes, made = sum),
        FaultKind::NotAnItem => t!(locale, "agenda-fault-not-an-item"),
        FaultKind::UnknownItem { word } => t!(locale, "agenda-fault-item", word = word),
        FaultKind::UnknownKind { word } => {
            let known: Vec<String> = What::FIXED.iter().filter_map(What::id).collect();
            t!(locale, "agenda-fault-kind", word = word, known = known.join(", "))
        }
        FaultKind::NoWords => t!(locale, "agenda-fault-no-words"),
        FaultKind::TooManyParts => t!(locale, "agenda-fault-too-many"),
        FaultKind::TooLarge => t!(locale, "agenda-fault-too-large"),
        FaultKind::NoParts => t!(locale, "agenda-fault-no-parts"),
        FaultKind::More => t!(locale, "agenda-fault-more"),
    };
    if fault.line == 0 { said } else { t!(locale, "agenda-fault-line", line = fault.line, said = said) }
}
