//! Repairs text as Meta writes it, and reads its times. Pure.

use std::borrow::Cow;
use std::fmt;

use jiff::civil::Date;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// How many letters of a name are kept; names are chosen by strangers and shown in lists.
const NAME_LETTERS: usize = 200;

/// Puts text right in which every byte of UTF-8 was written as a letter of its own.
///
/// Text that is right already fails the test and stays as it is: it holds a letter beyond U+00FF, or its
/// letters are no valid bytes.
///
/// # Sources
/// Seen in exports from 2019 to 2026 by several independent readers; `Nguyễn` arrives as `Nguyá»\u{85}n`.
pub fn repair(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let bytes: Option<Vec<u8>> = text.chars().map(|letter| u8::try_from(u32::from(letter)).ok()).collect();
    match bytes.map(String::from_utf8) {
        Some(Ok(repaired)) => Cow::Owned(repaired),
        _ => Cow::Borrowed(text),
    }
}

/// Returns a name as it is kept: repaired, without spaces around it, and not longer than a list needs.
pub fn name(text: &str) -> String {
    repair(text).trim().chars().take(NAME_LETTERS).collect()
}

/// Returns the day of a time in seconds or milliseconds since 1970, counted in days, in UTC.
///
/// Nothing for times before 2004, when Facebook began, and after 2100: they are no times of events.
///
/// # Sources
/// Seconds in every export seen; milliseconds in one test elsewhere, so that values beyond 10^11 count as such.
pub fn day(time: u64) -> Option<u32> {
    let seconds = if time > 100_000_000_000 { time / 1000 } else { time };
    let day = u32::try_from(seconds / 86_400).ok()?;
    (12_418..47_482).contains(&day).then_some(day)
}

/// Returns the date of a day counted from 1970.
pub fn date(day: u32) -> Option<Date> {
    let days = jiff::Span::new().try_days(i64::from(day)).ok()?;
    jiff::civil::date(1970, 1, 1).checked_add(days).ok()
}

/// A JSON value that should be text: the text, or nothing for anything else, which is not held.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MaybeText(pub String);

impl<'de> Deserialize<'de> for MaybeText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextVisitor)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = MaybeText;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text")
    }

    fn visit_str<E>(self, text: &str) -> Result<MaybeText, E> {
        Ok(MaybeText(text.to_owned()))
    }

    fn visit_bool<E>(self, _: bool) -> Result<MaybeText, E> {
        Ok(MaybeText::default())
    }

    fn visit_i64<E>(self, number: i64) -> Result<MaybeText, E> {
        Ok(MaybeText(number.to_string()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<MaybeText, E> {
        Ok(MaybeText(number.to_string()))
    }

    fn visit_f64<E>(self, _: f64) -> Result<MaybeText, E> {
        Ok(MaybeText::default())
    }

    fn visit_unit<E>(self) -> Result<MaybeText, E> {
        Ok(MaybeText::default())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<MaybeText, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(MaybeText::default())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<MaybeText, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(MaybeText::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vietnamese_names_are_put_right_and_right_ones_stay() {
        for (damaged, expected) in [
            ("Nguy\u{e1}\u{bb}\u{85}n", "Nguyễn"),
            ("C\u{e1}\u{bb}\u{ad}a h\u{c3}\u{a0}ng", "Cửa hàng"),
            ("\u{c4}\u{90}i\u{e1}\u{bb}\u{87}n m\u{c3}\u{a1}y", "Điện máy"),
            ("Nguyễn", "Nguyễn"),
            ("caf\u{e9}", "caf\u{e9}"),
            ("plain", "plain"),
            ("100%25", "100%25"),
        ] {
            assert_eq!(repair(damaged), expected);
            assert_eq!(repair(&repair(damaged)), expected, "twice");
        }
    }

    #[test]
    fn times_are_seconds_or_milliseconds() {
        let shown = |time| day(time).and_then(date).map(|date| date.to_string());
        assert_eq!(shown(1_700_000_000), Some("2023-11-14".to_owned()));
        assert_eq!(shown(1_700_000_000_000), Some("2023-11-14".to_owned()));
        assert_eq!(shown(0), None);
        assert_eq!(shown(u64::MAX), None);
    }
}
