//! What is said of a line whose words are not what the reader's language should say.

use super::model::{Text, TextState};
use crate::locale::Locale;
use crate::t;

/// Returns a text, with a word before it where it is old or in English instead.
pub fn marked(locale: &Locale, text: &Text) -> String {
    match text.state {
        TextState::Outdated => format!("[{}] {}", t!(locale, "line-outdated"), text.shown),
        TextState::Missing => format!("[{}] {}", t!(locale, "line-english"), text.shown),
        TextState::Source | TextState::Reviewed | TextState::Draft => text.shown.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(state: TextState, expected: &str) {
        let text = Text { shown: "Khóa máy.".into(), english: Some("Lock it.".into()), state };
        assert_eq!(marked(&Locale::load("vi"), &text), expected);
    }

    #[test]
    fn what_is_old_or_english_is_marked_and_nothing_else() {
        check(TextState::Outdated, "[cũ hơn bản tiếng Anh] Khóa máy.");
        check(TextState::Missing, "[tiếng Anh] Khóa máy.");
        for state in [TextState::Source, TextState::Reviewed, TextState::Draft] {
            check(state, "Khóa máy.");
        }
    }
}
