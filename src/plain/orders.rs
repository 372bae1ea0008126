//! What a typed line asks for. Pure; knows no screen: whether there is such a number or step is for others.

use crate::guide::action::Action;
use crate::guide::commands;
use crate::locale::Locale;
use crate::locale::fold::fold;
use crate::t;

/// What a typed line asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Order {
    /// Nothing was typed but Enter: go on.
    GoOn,
    /// The line with this number.
    Number(usize),
    /// The step with this number.
    Step(usize),
    /// What works here, and the screen once more.
    Again,
    /// Everything that was not said yet, without stopping.
    All,
    /// An action.
    Ask(Action),
    /// An action, for the line or the step with this number.
    AskFor(Action, usize),
    /// To look for these words.
    Find(String),
}

/// Returns what a line asks for; nothing where that cannot be told.
pub fn parse(line: &str, locale: &Locale) -> Option<Order> {
    let line = line.trim_matches([' ', '\r', '\n', '\t']);
    if line.is_empty() {
        return Some(Order::GoOn);
    }
    if let Some(words) = line.strip_prefix('/') {
        return Some(find(words));
    }
    if let Some(number) = number(line) {
        return Some(Order::Number(number));
    }
    word(line, locale).or_else(|| with_number(line, locale)).or_else(|| with_words(line, locale))
}

fn find(words: &str) -> Order {
    match words.trim() {
        "" => Order::Ask(Action::Search),
        words => Order::Find(words.to_owned()),
    }
}

fn word(word: &str, locale: &Locale) -> Option<Order> {
    let is = |own: String, plain: &str| folded(word) == folded(&own) || folded(word) == plain;
    if word == "?" || word == "？" || is(t!(locale, "plain-word-again"), "again") {
        return Some(Order::Again);
    }
    if is(t!(locale, "plain-word-all"), "all") {
        return Some(Order::All);
    }
    if is(t!(locale, "plain-word-more"), "more") {
        return Some(Order::GoOn);
    }
    commands::find(word, locale).map(Order::Ask)
}

/// A word and a number, such as `done 3`, `d3` or `step 2`.
fn with_number(line: &str, locale: &Locale) -> Option<Order> {
    let head = line.trim_end_matches(|letter: char| digit(letter).is_some());
    let number = number(line.strip_prefix(head)?)?;
    let head = head.trim();
    if folded(head) == folded(&t!(locale, "plain-word-step")) || folded(head) == "step" {
        return Some(Order::Step(number));
    }
    commands::find(head, locale).map(|action| Order::AskFor(action, number))
}

/// The word for finding may have the words to be found behind it.
fn with_words(line: &str, locale: &Locale) -> Option<Order> {
    let mut ends = line.match_indices(' ').map(|(at, _)| line.split_at(at));
    ends.find_map(|(head, words)| (commands::find(head, locale) == Some(Action::Search)).then(|| find(words)))
}

fn folded(text: &str) -> String {
    fold(text.trim()).text
}

/// Returns a number in the digits of any script that we know people to type; a full stop behind it may stay.
fn number(text: &str) -> Option<usize> {
    let digits = text.trim().trim_end_matches('.');
    if digits.is_empty() || digits.chars().count() > 6 {
        return None;
    }
    digits.chars().try_fold(0, |sum, letter| digit(letter).map(|digit| sum * 10 + digit))
}

/// The zeros of the scripts whose digits stand in one row.
const ZEROS: [char; 9] = ['0', '٠', '۰', '०', '๐', '໐', '၀', '០', '０'];

fn digit(letter: char) -> Option<usize> {
    let behind = |zero: char| u32::from(letter).checked_sub(u32::from(zero)).filter(|digit| *digit < 10);
    ZEROS.into_iter().find_map(behind).and_then(|digit| usize::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;

    #[track_caller]
    fn check(tag: &str, line: &str, expected: impl Into<Option<Order>>) {
        assert_eq!(parse(line, &Locale::load(tag)), expected.into(), "{line:?}");
    }

    #[test]
    fn lines_are_numbers_words_and_words_with_numbers() {
        check("en", "", Order::GoOn);
        check("en", "  \r\n", Order::GoOn);
        check("en", "more", Order::GoOn);
        check("en", "12", Order::Number(12));
        check("en", " 3. ", Order::Number(3));
        check("ar", "١٢", Order::Number(12));
        check("th", "๓", Order::Number(3));
        check("en", "９", Order::Number(9));
        check("en", "1234567", None);
        check("en", "step 2", Order::Step(2));
        check("vi", "bước 2", Order::Step(2));
        check("vi", "buoc2", Order::Step(2));
        check("vi", "step 2", Order::Step(2));
        check("en", "?", Order::Again);
        check("en", "ALL", Order::All);
        check("en", "d", Order::Ask(Action::Done));
        check("en", "Done", Order::Ask(Action::Done));
        check("en", "d 3", Order::AskFor(Action::Done, 3));
        check("en", "w3", Order::AskFor(Action::WrongScreen, 3));
        check("vi", "xong 3", Order::AskFor(Action::Done, 3));
        check("en", "it happened", Order::Ask(Action::InNeed));
        check("en", "rm -rf", None);
        check("en", "\u{1b}[31m", None);
    }

    #[test]
    fn words_to_find_stand_behind_the_word_or_the_stroke() {
        check("en", "/", Order::Ask(Action::Search));
        check("en", "/ ma hoa", Order::Find("ma hoa".to_owned()));
        check("en", "find ma hoa", Order::Find("ma hoa".to_owned()));
        check("vi", "tìm mã hóa", Order::Find("mã hóa".to_owned()));
        check("vi", "tìm", Order::Ask(Action::Search));
    }

    #[test]
    fn words_of_plain_mode_are_no_words_of_actions_in_any_language() {
        for built in &content::LOCALES {
            let locale = Locale::load(built.tag);
            let words = [
                t!(locale, "plain-word-more"),
                t!(locale, "plain-word-all"),
                t!(locale, "plain-word-again"),
                t!(locale, "plain-word-step"),
            ];
            for word in &words {
                assert_eq!(commands::find(word, &locale), None, "{word} in {}", built.tag);
            }
        }
    }
}
