//! Which typed word asks for what: the wishes of `keys`, for people who type lines instead of pressing keys.
//!
//! The words are the names of the actions in the person's language, their ids, which anybody can type in plain
//! letters, and the letters and Control keys of the full screen. Reads nothing but words; decides nothing.

use crate::guide::action::Action;
use crate::guide::keys::{KEYS, Key, Named};
use crate::locale::Locale;
use crate::locale::fold::{fold, fold_key};

/// How a person who types lines asks for an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// By its word.
    Word,
    /// By its word; it moves where one listens, and nothing else.
    Reading,
    /// By the number of a line.
    Number,
    /// By typing the line that a field asks for: the terminal's own editing does the rest.
    Line,
}

/// Returns how an action is asked for in a line. Every action has a way: this names each of them.
pub fn way(action: &Action) -> Way {
    match action {
        Action::Up | Action::Down | Action::PageUp | Action::PageDown | Action::Top | Action::Bottom => {
            Way::Reading
        }
        Action::Choose
        | Action::Back
        | Action::Search
        | Action::Help
        | Action::English
        | Action::Done
        | Action::Later
        | Action::NotForMe
        | Action::Test
        | Action::WrongScreen
        | Action::WholePlan
        | Action::Undo
        | Action::Black
        | Action::Jump
        | Action::NextPart
        | Action::PartBefore
        | Action::Count
        | Action::Slips
        | Action::Totals
        | Action::SideBySide
        | Action::Larger
        | Action::Quit
        | Action::Hide
        | Action::Lock
        | Action::InNeed
        | Action::Helplines
        | Action::Words
        | Action::Why
        | Action::Suspend
        | Action::Reveal => Way::Word,
        Action::Point(_) | Action::Pick(_) => Way::Number,
        Action::Type(_)
        | Action::Paste(_)
        | Action::Backspace
        | Action::Delete
        | Action::CursorLeft
        | Action::CursorRight
        | Action::CursorHome
        | Action::CursorEnd => Way::Line,
    }
}

/// Returns every action that has a word, in the order of the help page.
pub fn worded() -> impl Iterator<Item = Action> {
    let more = [Action::Reveal, Action::Suspend, Action::Quit];
    Action::NAMED.into_iter().chain(Action::PRESENTING).chain(more)
}

/// Returns the action that a word asks for.
pub fn find(word: &str, locale: &Locale) -> Option<Action> {
    let mut letters = word.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) => of_letter(letter).or_else(|| of_word(word, locale)),
        _ => of_word(word, locale),
    }
}

/// A lone letter is a key of the full screen; a lone control character came from such a key, and Enter.
fn of_letter(letter: char) -> Option<Action> {
    let key = match letter {
        '\u{1b}' => Key::Named(Named::Esc),
        '\u{1}'..='\u{1a}' => Key::Control(char::from(b'`' + u8::try_from(letter).ok()?)),
        _ => Key::Letter(fold_key(letter).to_ascii_lowercase()),
    };
    let has_word = |action| matches!(way(action), Way::Word | Way::Reading);
    KEYS.iter().find(|row| row.key == key && has_word(&row.action)).map(|row| row.action.clone())
}

fn of_word(word: &str, locale: &Locale) -> Option<Action> {
    let word = plain(word);
    worded().find(|action| {
        let named = plain(&action.name(locale)) == word || action.id().is_some_and(|id| plain(id) == word);
        named || control_name(action).is_some_and(|name| plain(name) == word)
    })
}

/// Folds a word: case, accents and hyphens do not matter.
fn plain(word: &str) -> String {
    fold(word.trim()).text.replace('-', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the name of the Control key for an action, where it has one and no letter.
fn control_name(action: &Action) -> Option<&'static str> {
    let of_action = || KEYS.iter().filter(|row| row.action == *action);
    let has_letter = of_action().any(|row| matches!(row.key, Key::Letter(_)));
    of_action().find(|row| !has_letter && matches!(row.key, Key::Control(_))).map(|row| row.name)
}

/// Returns the shortest thing to type for an action, where there is something shorter than its word. Signs work, too,
/// but speech leaves them out.
pub fn short(action: &Action) -> Option<&'static str> {
    let letter = KEYS.iter().find(|row| {
        row.action == *action && matches!(row.key, Key::Letter(letter) if letter.is_alphabetic())
    });
    letter.map(|row| row.name).or_else(|| control_name(action))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;

    fn locales() -> impl Iterator<Item = Locale> {
        content::LOCALES.iter().map(|built| Locale::load(built.tag))
    }

    #[test]
    fn every_word_asks_for_its_action_in_every_language() {
        for locale in locales() {
            for action in worded() {
                let id = action.id().unwrap();
                for word in [action.name(&locale), action.name(&locale).to_uppercase(), id.to_owned()] {
                    assert_eq!(find(&word, &locale).as_ref(), Some(&action), "{word} in {}", locale.tag());
                }
                if let Some(short) = short(&action) {
                    assert_eq!(find(short, &locale), Some(action), "{short}");
                }
            }
        }
    }

    #[test]
    fn every_key_of_the_full_screen_has_its_way_here_and_the_other_way_round() {
        for row in KEYS {
            let is_worded = worded().any(|action| action == row.action);
            assert_eq!(is_worded, matches!(way(&row.action), Way::Word | Way::Reading), "{row:?}");
        }
        for action in worded() {
            assert!(KEYS.iter().any(|row| row.action == action), "{action:?} has no key");
        }
    }

    #[test]
    fn letters_are_those_of_the_full_screen() {
        let locale = Locale::load("vi");
        let check =
            |word: &str, expected: Option<Action>| assert_eq!(find(word, &locale), expected, "{word:?}");
        check("d", Some(Action::Done));
        check("đ", Some(Action::Done));
        check("Ư", Some(Action::WrongScreen));
        check("u", Some(Action::Undo));
        check("\u{18}", Some(Action::Hide));
        check("ctrl+x", Some(Action::Hide));
        check("\u{5}", Some(Action::InNeed));
        check("\u{1b}", Some(Action::Back));
        check("\u{8}", None);
        check("khong hop", Some(Action::NotForMe));
        check("not-for-me", Some(Action::NotForMe));
        check("x", None);
        check("", None);
    }
}
