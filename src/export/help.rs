//! Who can help, as plain paragraphs: for paper and for the command line. Never opens a file.
//!
//! Stands on paper only where it is asked for: a list of foreign organisations in a pocket can be held against a person.

use jiff::civil::Date;

use crate::content::age::{Recheck, recheck};
use crate::content::marks::marked;
use crate::content::{Contact, FirstMessage, Helpline, Helplines, How, Library};
use crate::locale::{ENGLISH, Locale};
use crate::t;

/// Everything about help, in the order in which it is read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Help {
    /// Its name in links.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What contact can cost; stands before anything else.
    pub risk: String,
    /// What was looked for and not found.
    pub none: String,
    /// Its parts.
    pub parts: Vec<Part>,
    /// What comes before the first messages.
    pub first: String,
    /// First messages: what each is, and the words to copy.
    pub messages: Vec<(String, String)>,
}

/// One part, with its heading.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Part {
    /// Its heading.
    pub title: String,
    /// Its lines.
    pub lines: Vec<String>,
}

/// Returns what a library says of help, one for each file.
pub fn all(locale: &Locale, library: &Library, today: Date) -> Vec<Help> {
    library.helplines.iter().map(|file| help(locale, file, today)).collect()
}

/// Returns what one file says of help.
pub fn help(locale: &Locale, file: &Helplines, today: Date) -> Help {
    let before = Part {
        title: t!(locale, "helplines-before"),
        lines: file.before.iter().map(|line| marked(locale, &line.text)).collect(),
    };
    let lines = file.lines.iter().map(|line| part(locale, line, today));
    Help {
        id: file.id.to_string(),
        title: marked(locale, &file.title),
        risk: marked(locale, &file.risk),
        none: marked(locale, &file.none),
        parts: std::iter::once(before).chain(lines).collect(),
        first: t!(locale, "helplines-first-how"),
        messages: messages(locale, file),
    }
}

fn messages(locale: &Locale, file: &Helplines) -> Vec<(String, String)> {
    let message = |message: &FirstMessage| {
        let title = marked(locale, &message.title);
        let draft = (message.language != ENGLISH).then(|| t!(locale, "helplines-first-draft"));
        (draft.map_or(title.clone(), |draft| format!("{title}. {draft}")), message.copy.trim().to_owned())
    };
    file.messages.iter().map(message).collect()
}

/// Returns one helpline as lines, the addresses last.
pub fn part(locale: &Locale, line: &Helpline, today: Date) -> Part {
    let labelled = |label: String, text| format!("{label}: {}", marked(locale, text));
    let mut lines = vec![
        marked(locale, &line.does),
        labelled(t!(locale, "helplines-whom"), &line.whom),
        labelled(t!(locale, "helplines-languages"), &line.languages),
        labelled(t!(locale, "helplines-hours"), &line.hours),
        labelled(t!(locale, "helplines-then"), &line.expect),
    ];
    lines.extend(line.limits.iter().map(|limits| labelled(t!(locale, "item-limits"), limits)));
    lines.extend(line.contacts.iter().map(|contact| reach(locale, contact, today)));
    Part { title: line.name.to_string(), lines }
}

/// Returns a helpline with its addresses alone, in one line.
pub fn addresses(locale: &Locale, line: &Helpline, today: Date) -> String {
    let reach: Vec<String> = line.contacts.iter().map(|contact| reach(locale, contact, today)).collect();
    format!("{}. {}", line.name, reach.join(". "))
}

/// Returns one way to reach somebody. A number that nobody has rechecked is told, and is nothing to call.
fn reach(locale: &Locale, contact: &Contact, today: Date) -> String {
    let known = recheck(contact, today);
    let about = about(locale, contact, known);
    if !known.offers(contact.how) {
        return about;
    }
    format!("{}: {} ({about})", how(locale, contact.how), contact.address)
}

/// Returns what kind of address it is.
pub fn how(locale: &Locale, how: How) -> String {
    match how {
        How::Web => t!(locale, "helplines-web"),
        How::Form => t!(locale, "helplines-form"),
        How::Email => t!(locale, "helplines-email"),
        How::Phone => t!(locale, "helplines-phone"),
    }
}

/// Returns of when an address is, and who has looked at it since.
pub fn about(locale: &Locale, contact: &Contact, known: Recheck<'_>) -> String {
    let no_date = t!(locale, "helplines-no-date");
    let published = if contact.published == "undated" { &no_date } else { contact.published.as_ref() };
    match known {
        Recheck::Seen(day) => t!(locale, "helplines-seen", published = published, day = day),
        _ if !known.offers(contact.how) => {
            t!(locale, "helplines-number", number = contact.address.as_ref(), published = published)
        }
        Recheck::LongAgo(day) => t!(locale, "helplines-long-ago", day = day),
        Recheck::Never => t!(locale, "helplines-never", published = published),
    }
}
