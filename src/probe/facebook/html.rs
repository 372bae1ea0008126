//! Reads the pages of an export that was asked for as HTML. Pure.
//!
//! Pages are in the account's language and time zone, and say neither. So businesses and events can be
//! counted, and days are known only where they are written in English; an export as JSON tells more.

use html5gum::{Token, Tokenizer};

use crate::probe::facebook::list::{Open, Tally};
use crate::probe::facebook::text;

/// How many bytes a page may have. A page with 7,000 businesses has about four million.
pub const LONGEST_PAGE: u64 = 16 * 1024 * 1024;
/// How many businesses of one page are read.
const MOST: usize = 60_000;

/// What an index, or a page with everything on it, holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Index {
    /// Businesses with a page of their own: name, and the file that it links to, without folders.
    pub linked: Vec<(String, String)>,
    /// Businesses that stand on the page itself.
    pub named: Vec<String>,
}

/// Reads the index of a category, or the one page that older exports have.
pub fn index(page: &[u8]) -> Index {
    let mut found = Index::default();
    let mut heading: Option<String> = None;
    let mut link: Option<String> = None;
    let mut from: Option<String> = None;
    for token in tokens(page) {
        match token {
            Piece::Open { tag, class, href } => {
                if is_heading(&tag, &class) {
                    heading = Some(String::new());
                    link = None;
                }
                if class.split_whitespace().any(|one| one == "_38my") {
                    from = Some(String::new());
                }
                if tag == "a" {
                    link = href.as_deref().and_then(page_of).or(link);
                }
            }
            Piece::Text(words) => {
                for open in [&mut heading, &mut from].into_iter().flatten() {
                    push(open, &words);
                }
            }
            Piece::Close { tag } => {
                if tag == "span"
                    && let Some(words) = from.take()
                {
                    // "Activity received from NAME", in some language: the name is what stands in no other block.
                    found.named.extend(after_from(&words));
                }
                if matches!(tag.as_str(), "h2" | "h3" | "div") {
                    let Some(name) = heading.take() else { continue };
                    let name = text::name(&name);
                    match link.take() {
                        _ if name.is_empty() => {}
                        Some(file) => found.linked.push((name, file)),
                        None => found.named.push(name),
                    }
                }
            }
        }
        if found.linked.len() + found.named.len() >= MOST {
            break;
        }
    }
    found
}

/// Reads the page of one business into the tally; false where it is no such page.
pub fn business(page: &[u8], tally: &mut Tally) -> bool {
    let mut open = Open::default();
    let (mut depth, mut named, mut events) = (0_usize, None::<String>, 0_u64);
    let mut title: Option<String> = None;
    let mut value: Option<String> = None;
    let mut event = Event::default();
    for token in tokens(page) {
        match token {
            Piece::Open { tag, class, .. } => match tag.as_str() {
                "h1" | "h2" if named.is_none() => title = Some(String::new()),
                "table" => depth += 1,
                "td" if depth >= 2 && class.split_whitespace().any(|one| one == "_a6_r") => {
                    value = Some(String::new());
                }
                _ => {}
            },
            Piece::Text(words) => {
                for open in [&mut title, &mut value].into_iter().flatten() {
                    push(open, &words);
                }
            }
            Piece::Close { tag } => match tag.as_str() {
                "h1" | "h2" => named = title.take().or(named),
                "td" => event.take(value.take()),
                "table" => {
                    if depth >= 2 {
                        let done = std::mem::take(&mut event);
                        tally.event(&mut open, done.kind.as_deref(), done.day);
                        events += 1;
                    }
                    depth = depth.saturating_sub(1);
                }
                _ => {}
            },
        }
    }
    let Some(name) = named.map(|name| text::name(&name)).filter(|name| !name.is_empty()) else {
        return false;
    };
    open.name(&name);
    tally.close(open);
    events > 0 || !name.is_empty()
}

/// One event while its cells are read.
#[derive(Default)]
struct Event {
    kind: Option<String>,
    day: Option<u32>,
}

impl Event {
    /// Ids are digits, kinds are capitals, and what is left may be a time.
    fn take(&mut self, cell: Option<String>) {
        let Some(cell) = cell else { return };
        let cell = cell.trim();
        if cell.is_empty() || cell.bytes().all(|byte| byte.is_ascii_digit()) {
            return;
        }
        if cell.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_') {
            self.kind = Some(cell.to_owned());
        } else if let Some(day) = english_day(cell) {
            self.day = Some(day);
        }
    }
}

/// Reads "Jun 26, 2026 9:05:20 am". Other languages are not guessed at.
fn english_day(cell: &str) -> Option<u32> {
    const MONTHS: [&str; 12] =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let lower = cell.to_ascii_lowercase();
    let mut words = lower.split([' ', ',', '\u{202f}', '\u{a0}']).filter(|word| !word.is_empty());
    let month = words.next()?;
    let month = MONTHS.iter().position(|known| month.starts_with(known))?;
    let day: i8 = words.next()?.parse().ok()?;
    let year: i16 = words.next()?.parse().ok()?;
    let date = jiff::civil::Date::new(year, i8::try_from(month).ok()? + 1, day).ok()?;
    let days = (date - jiff::civil::date(1970, 1, 1)).get_days();
    u32::try_from(days).ok().filter(|day| text::date(*day).is_some() && *day > 12_417)
}

fn is_heading(tag: &str, class: &str) -> bool {
    matches!(tag, "h2" | "h3" | "div") && class.split_whitespace().any(|one| one == "_a6-h")
}

/// Returns the file that a link of the index leads to, if it is the page of a business.
///
/// Numbered pages repeat the others; counting both would count double.
fn page_of(href: &str) -> Option<String> {
    let (folder, file) = href.rsplit_once('/')?;
    let stem = file.strip_suffix(".html")?;
    let numbered = !stem.is_empty() && stem.bytes().all(|byte| byte.is_ascii_digit());
    let ours = folder.rsplit('/').next().is_some_and(|last| last == "your_activity_off_meta_technologies");
    // A backslash is a folder to Windows, and no page of an export has one.
    let strange = href.contains("..") || href.contains("://") || href.contains('\\');
    (ours && !numbered && !strange).then(|| file.to_ascii_lowercase())
}

/// "Activity received from NAME": whatever stands behind the last " from ", or all of it in other languages.
fn after_from(words: &str) -> Option<String> {
    let name = words.rsplit_once(" from ").map_or(words, |(_, name)| name);
    let name = text::name(name);
    (!name.is_empty()).then_some(name)
}

fn push(into: &mut String, words: &str) {
    const ENOUGH: usize = 2_000;
    if into.len() < ENOUGH {
        into.push_str(words);
    }
}

/// A piece of a page.
enum Piece {
    Open { tag: String, class: String, href: Option<String> },
    Close { tag: String },
    Text(String),
}

fn tokens(page: &[u8]) -> impl Iterator<Item = Piece> {
    Tokenizer::new(page).filter_map(|token| {
        let Ok(token) = token;
        Some(match token {
            Token::StartTag(tag) => {
                let text = |name: &str| {
                    let value = tag.attributes.get(name.as_bytes())?;
                    Some(String::from_utf8_lossy(value).into_owned())
                };
                let (class, href) = (text("class").unwrap_or_default(), text("href"));
                Piece::Open { tag: String::from_utf8_lossy(&tag.name).into_owned(), class, href }
            }
            Token::EndTag(tag) => Piece::Close { tag: String::from_utf8_lossy(&tag.name).into_owned() },
            Token::String(words) => Piece::Text(String::from_utf8_lossy(&words).into_owned()),
            _ => return None,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_days_are_read_and_others_are_not_guessed() {
        assert_eq!(english_day("Jun 26, 2026 9:05:20 am"), text::day(1_782_432_000));
        assert_eq!(english_day("15 mei 2026 20:30"), None);
        assert_eq!(english_day("26 thg 6, 2026"), None);
    }

    #[test]
    fn numbered_pages_and_foreign_links_are_no_business() {
        let base = "apps_and_websites_off_of_facebook/your_activity_off_meta_technologies/";
        assert_eq!(page_of(&format!("{base}Shop_12.html")), Some("shop_12.html".into()));
        for href in ["0.html", "https://example.org/your_activity_off_meta_technologies/a.html", "a.html"] {
            assert_eq!(
                page_of(&format!("{}{href}", if href.len() < 8 && href != "a.html" { base } else { "" })),
                None
            );
        }
        assert_eq!(page_of("../your_activity_off_meta_technologies/a.html"), None);
        assert_eq!(page_of(&format!("{base}..\\a.html")), None);
        assert_eq!(page_of(&format!("{base}Shop\\a.html")), None);
    }

    proptest::proptest! {
        #[test]
        fn noise_never_panics(noise in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..400)) {
            index(&noise);
            business(&noise, &mut Tally::default());
        }
    }
}
