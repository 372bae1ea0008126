//! Single messages of a Fluent file, found without reading the rest.
//!
//! A screen shows a few dozen of more than a thousand messages. Parsing them all would take longer than everything
//! else at start together. Pure.

use std::borrow::Cow;
use std::ops::Range;

/// A Fluent file, cut into its messages and terms.
#[derive(Debug)]
pub struct Messages {
    text: Cow<'static, str>,
    /// Where each id stands and where its whole entry, sorted by id.
    entries: Vec<(Range<usize>, Range<usize>)>,
}

impl Messages {
    /// Takes a file. Of two entries with one id the first counts, as for Fluent.
    pub fn new(text: Cow<'static, str>) -> Self {
        let mut entries: Vec<(Range<usize>, Range<usize>)> = Vec::new();
        let (mut at, mut open) = (0, false);
        for line in text.split_inclusive('\n') {
            let end = at + line.len();
            if let Some(id) = id_of(line) {
                entries.push((at..at + id.len(), at..end));
                open = true;
            } else if line.starts_with('#') {
                open = false;
            } else if let Some((_, whole)) = entries.last_mut().filter(|_| open) {
                whole.end = end;
            }
            at = end;
        }
        // Sorting keeps the order of equal ids.
        entries.sort_by(|(a, _), (b, _)| text.get(a.clone()).cmp(&text.get(b.clone())));
        Self { text, entries }
    }

    /// Returns the entry of an id as it stands in the file.
    pub fn entry(&self, id: &str) -> Option<&str> {
        let first =
            self.entries.partition_point(|(at, _)| self.text.get(at.clone()).is_some_and(|other| other < id));
        let (at, whole) = self.entries.get(first)?;
        self.text.get(whole.clone()).filter(|_| self.text.get(at.clone()) == Some(id))
    }
}

/// Returns the id of the message or term that begins with this line.
fn id_of(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    let name = id.strip_prefix('-').unwrap_or(id);
    let is_name = name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    is_name.then_some(id)
}

/// Returns every name within the braces of an entry that may be one of another entry: neither variables nor the
/// names of variants.
pub fn references(entry: &str) -> impl Iterator<Item = &str> {
    entry.split('{').skip(1).flat_map(|inner| {
        let inner = inner.split('}').next().unwrap_or_default();
        let outside = inner.split('[').map(|piece| piece.split_once(']').map_or(piece, |(_, after)| after));
        outside.flat_map(|piece| {
            piece
                .split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_' | '$'))
                .filter(|name| !name.is_empty() && !name.starts_with('$'))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "# About it\nplain = Words\n\n-brand = sotay\r\nlong =\n    First\n\n    second { -brand }\n\
        ## Part\n    lost\ncount = { $n ->\n    [one] { plain } one\n   *[other] { long }\n}\nplain = Later words\n";

    #[test]
    fn an_entry_goes_up_to_the_next() {
        let messages = Messages::new(Cow::Borrowed(FILE));
        assert_eq!(messages.entry("plain"), Some("plain = Words\n\n"));
        assert_eq!(messages.entry("-brand"), Some("-brand = sotay\r\n"));
        assert_eq!(messages.entry("long"), Some("long =\n    First\n\n    second { -brand }\n"));
        assert!(messages.entry("count").is_some_and(|entry| entry.ends_with("\n}\n")));
        assert_eq!((messages.entry("brand"), messages.entry("lost"), messages.entry("")), (None, None, None));
    }

    #[test]
    fn what_an_entry_refers_to_is_found() {
        let messages = Messages::new(Cow::Borrowed(FILE));
        let of = |id| references(messages.entry(id).unwrap()).collect::<Vec<_>>();
        assert_eq!(of("plain"), Vec::<&str>::new());
        assert_eq!(of("long"), ["-brand"]);
        let found = of("count");
        assert!(["plain", "long"].iter().all(|name| found.contains(name)));
        assert!(["n", "one", "other"].iter().all(|name| !found.contains(name)), "{found:?}");
    }
}
