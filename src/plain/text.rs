//! Text as it is said: one statement a line, and nothing that speech leaves out or spells. Pure.

use std::borrow::Cow;

use crate::locale::Locale;
use crate::locale::width::ZERO_WIDTH_SPACE;
use crate::t;

/// Returns a text without what only a screen needs: places where a line may end, signs between names of menus,
/// brackets around a word of warning at its start.
pub fn said(text: &str, locale: &Locale) -> String {
    let text = bare(text);
    let text = without_brackets(&text);
    if !text.contains(" > ") {
        return text.into_owned();
    }
    // Screen readers say "greater" for the sign, or nothing at all.
    text.replace(" > ", &format!(", {} ", t!(locale, "plain-then")))
}

/// Returns a text without characters that are never seen; everything else stays as it is.
///
/// Nothing that commands a terminal may come this far; should it, it ends here.
pub fn bare(text: &str) -> Cow<'_, str> {
    let is_lost = |letter: char| letter == ZERO_WIDTH_SPACE || letter.is_control();
    if text.contains(is_lost) { text.replace(is_lost, "").into() } else { text.into() }
}

/// `[older than the English] Text` becomes `older than the English: Text`, also behind the name of a device.
fn without_brackets(text: &str) -> Cow<'_, str> {
    let (before, behind) = text.split_at(text.find(": [").map_or(0, |at| at + 2));
    match behind.strip_prefix('[').and_then(|rest| rest.split_once("] ")) {
        Some((word, rest)) if !word.is_empty() && !word.contains('[') => {
            format!("{before}{word}: {rest}").into()
        }
        _ => text.into(),
    }
}

/// Returns the sentences of a text, so that each can be heard again by itself. Nothing of it is lost.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text.trim();
    while let Some((sentence, after)) = first_sentence(rest) {
        found.push(sentence);
        rest = after.trim_start();
    }
    if !rest.is_empty() {
        found.push(rest);
    }
    found
}

/// Fewer letters are rather a number or a short form than a sentence.
const SHORTEST: usize = 8;

fn first_sentence(text: &str) -> Option<(&str, &str)> {
    let mut before = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        before += 1;
        let end = at + letter.len_utf8();
        let is_end = match letter {
            '。' | '！' | '？' => true,
            '.' | '!' | '?' | '؟' | '۔' => {
                let mut after = text.split_at(end).1.chars();
                let word = text.split_at(at).0.rsplit(' ').next().unwrap_or_default();
                before >= SHORTEST
                    && !word.contains('.')
                    && after.next() == Some(' ')
                    && after.next().is_some_and(|next| !next.is_lowercase() && !next.is_ascii_digit())
            }
            _ => false,
        };
        if is_end && letters.peek().is_some() {
            return Some(text.split_at(end));
        }
    }
    None
}

/// Returns a text and the address that it ends with: addresses are spelt, and so belong on a line of their own.
pub fn split_address(text: &str) -> (&str, Option<&str>) {
    match text.rsplit_once(' ') {
        Some((words, address)) if address.starts_with("https://") || address.starts_with("http://") => {
            (words, Some(address))
        }
        _ => (text, None),
    }
}

/// Returns words with what they are behind them.
pub fn with_state(label: &str, state: &str) -> String {
    let label = label.trim_end();
    if state.is_empty() {
        label.to_owned()
    } else if label.is_empty() {
        state.to_owned()
    } else if label.ends_with(|letter: char| letter.is_alphanumeric() || letter == ')') {
        format!("{label}: {state}")
    } else {
        format!("{label} {state}")
    }
}

/// Returns a heading as it is said: a colon tells it from a sentence.
pub fn heading(text: &str) -> String {
    let text = text.trim_end();
    if text.ends_with(|letter: char| letter.is_alphanumeric() || letter == ')') {
        format!("{text}:")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn menus_are_said_one_after_the_other() {
        let check = |tag: &str, text: &str, expected: &str| {
            assert_eq!(said(text, &Locale::load(tag)), expected);
        };
        check("en", "Open Settings > Network > VPN.", "Open Settings, then Network, then VPN.");
        check("vi", "Mở Cài đặt > Mạng.", "Mở Cài đặt, rồi Mạng.");
        check("en", "a\u{200B}b\u{1b}[31m", "ab[31m");
        check("en", "[older than the English] Tap.", "older than the English: Tap.");
        check("en", "Mac: [draft] Tap.", "Mac: draft: Tap.");
        check("en", "[x]", "[x]");
    }

    #[test]
    fn each_sentence_has_a_line_and_nothing_is_lost() {
        let check = |text: &str, expected: &[&str]| assert_eq!(sentences(text), expected);
        check("Breathe. Choose what fits. Go on.", &["Breathe.", "Choose what fits.", "Go on."]);
        check("Take e.g. Signal. Then lock it.", &["Take e.g. Signal.", "Then lock it."]);
        check("Version 1.2 is old. 3 are new.", &["Version 1.2 is old. 3 are new."]);
        check("打开设置。点“网络”。好", &["打开设置。", "点“网络”。", "好"]);
        check("Một câu. Ở đây.", &["Một câu.", "Ở đây."]);
        check("", &[]);
        check("no end", &["no end"]);
        check("One!", &["One!"]);
    }

    #[test]
    fn addresses_stand_alone() {
        assert_eq!(
            split_address("Title (undated) https://a.b/c"),
            ("Title (undated)", Some("https://a.b/c"))
        );
        assert_eq!(split_address("Title"), ("Title", None));
    }

    #[test]
    fn states_and_headings_are_told_apart_by_their_signs() {
        assert_eq!(with_state("Phone code", "ticked only"), "Phone code: ticked only");
        assert_eq!(with_state("Are you there?", "chosen"), "Are you there? chosen");
        assert_eq!(with_state("Words:", "signal"), "Words: signal");
        assert_eq!(with_state("Open", ""), "Open");
        assert_eq!(heading("What to do"), "What to do:");
        assert_eq!(heading("What did you see?"), "What did you see?");
    }
}
