//! A plan as Markdown: read by people, changed in any editor, and read back by `super::read`.
//!
//! Never writes a file. Holds no date, no place and no name, and says so where it would be tempting to write them.

use std::fmt::Write as _;

use super::{Agenda, Part, What, words};
use crate::content::marks::marked;
use crate::content::{ItemId, Library};
use crate::locale::Locale;
use crate::sanitize;
use crate::t;

/// More words than this are no title of a part.
const LONGEST_WORDS: usize = 200;
/// So many items that did not fit are listed.
const MOST_LEFT_OUT: usize = 12;

/// Returns a plan as text. `left_out` are items that did not fit, to be copied into it.
pub fn write(locale: &Locale, library: &Library, agenda: &Agenda, left_out: &[Part]) -> String {
    // A `String` takes every text, so that the results of writing tell nothing.
    let mut out = format!("# {}\n", t!(locale, "agenda-title", minutes = agenda.minutes()));
    for note in words::notes(locale, library, agenda) {
        let _ = writeln!(out, "\n> {}", escaped(&note));
    }
    let _ = writeln!(out, "\n> {}\n", escaped(&t!(locale, "agenda-edit")));
    for (number, part) in agenda.parts.iter().enumerate() {
        let _ = writeln!(out, "- {}", line(locale, library, part));
        for point in points(locale, library, agenda, number) {
            let _ = writeln!(out, "  - {}", escaped(&point));
        }
    }
    if !left_out.is_empty() {
        let _ = writeln!(
            out,
            "\n## {}\n\n{}\n",
            t!(locale, "agenda-left-out"),
            escaped(&t!(locale, "agenda-left-out-how"))
        );
        for part in left_out.iter().take(MOST_LEFT_OUT) {
            let _ = writeln!(out, "      - {}", line(locale, library, part));
        }
    }
    out
}

/// Returns a part as its line without the dash.
fn line(locale: &Locale, library: &Library, part: &Part) -> String {
    let title = escaped(&words::title(locale, library, &part.what));
    match (&part.what, part.what.id()) {
        (What::Item { show, act, check, .. }, Some(id)) => {
            format!("{} = {show} + {act} + {check} | {title} | [{id}]", part.minutes)
        }
        (_, Some(id)) => format!("{} | {title} | [{id}]", part.minutes),
        (_, None) => format!("{} | {title}", part.minutes),
    }
}

/// Returns what stands below a part: what to say and do, the first time that this kind of part is met.
pub fn points(locale: &Locale, library: &Library, agenda: &Agenda, number: usize) -> Vec<String> {
    let Some(part) = agenda.parts.get(number) else { return Vec::new() };
    let earlier = agenda.parts.iter().take(number);
    let is_first = |is_like: &dyn Fn(&What) -> bool| !earlier.clone().any(|earlier| is_like(&earlier.what));
    match &part.what {
        What::Item { id, .. }
            if is_first(&|what| matches!(what, What::Item { id: other, .. } if other == id)) =>
        {
            about(locale, library, id)
        }
        What::Item { .. } => vec![t!(locale, "agenda-goes-on")],
        what if is_first(&|other| other == what) => words::points(locale, what),
        _ => Vec::new(),
    }
}

/// Returns what the trainer needs of an item: why, how it is tested, and where people get stuck.
fn about(locale: &Locale, library: &Library, id: &ItemId) -> Vec<String> {
    let Some((_, item)) = library.item(id) else { return Vec::new() };
    let why = t!(locale, "agenda-why", text = marked(locale, &item.why));
    let test = item.test.as_ref().map(|test| t!(locale, "agenda-test", text = marked(locale, &test.expect)));
    let notes = item.notes.as_ref().map(|notes| t!(locale, "agenda-stuck", text = marked(locale, notes)));
    [Some(why), test, notes].into_iter().flatten().collect()
}

/// Returns a trainer's own words as a plan keeps them: one line, nothing that cannot be seen, not too long.
pub fn own_words(text: &str) -> String {
    // Marks for where a line may end, and for how letters join, cannot be seen by design.
    let seen = text
        .chars()
        .filter(|letter| !matches!(letter, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{AD}'));
    let words: String = seen.map(|letter| if letter.is_whitespace() { ' ' } else { letter }).collect();
    let words = words.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    sanitize::for_screen(&words, LONGEST_WORDS, false).into_owned()
}

/// Returns text in which no character starts Markdown or HTML. A bar does not: only the first one of a part counts.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '#') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests;
