//! Which lines a fluent person should read, and which of them first.

use crate::content::keys::{Part, Spot, keys};
use crate::content::model::{Library, TextState};
use crate::content::overlay::Translated;

use super::check;
use super::check_ui::English;
use super::fluent::{canonical, pieces};
use super::interface;
use super::po::{Entry, File, INTERFACE};
use super::rules::Fault;
use super::ui::review_key;
use super::work::{Interface, Work};

/// How many lines are read in one go.
pub const BATCH: usize = 50;
/// How many of the first ones may be cautions; the others say what to do.
const CAUTIONS: usize = 30;

/// Parts of ids of the interface that warn, or say what the program cannot do.
const WARNS: [&str; 9] = [
    "-limits",
    "-cannot",
    "-warning",
    "no-network",
    "stays-",
    "weak-what",
    "hide-heading",
    "not-owner-only",
    "wipe-what",
];

/// One translated line that nobody fluent has read in its present form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its name, as in PO files.
    pub key: String,
    /// Which part of content it is; nothing for the interface.
    pub part: Option<Part>,
    /// The English of today.
    pub english: String,
    /// The translation.
    pub words: String,
    /// Draft or outdated.
    pub state: TextState,
    /// The `meaning_rev` of its item today.
    pub meaning_rev: u32,
    /// How much hangs on it, 1 to 3.
    pub impact: u8,
}

impl Line {
    /// Returns everything wrong with other words for this line.
    pub fn faults(&self, english_ui: &str, words: &str) -> Vec<Fault> {
        match self.part {
            Some(part) => check::faults(part, &self.english, words),
            None => English::new(english_ui).faults(self.ui_key(), words),
        }
    }

    fn ui_key(&self) -> &str {
        self.key.strip_prefix(INTERFACE).unwrap_or(&self.key)
    }

    fn warns(&self) -> bool {
        match self.part {
            Some(part) => part == Part::Limits,
            None => WARNS.iter().any(|warns| self.ui_key().contains(warns)),
        }
    }

    fn says_what_to_do(&self) -> bool {
        matches!(self.part, Some(Part::Title | Part::Step | Part::TestStep | Part::Expect))
    }
}

/// Returns every line to read, those that matter most first.
pub fn lines(library: &Library, english_ui: &str, work: &Work) -> Vec<Line> {
    let mut lines = of_content(library, &work.table().unwrap_or_default());
    lines.extend(of_interface(english_ui, work));
    lines.retain(|line| line.state != TextState::Reviewed);
    by_importance(lines)
}

/// Returns lines in the order in which to read them.
///
/// First what warns of harm, then titles and steps, of what has the highest impact; in the first batch some of both.
pub fn by_importance(lines: Vec<Line>) -> Vec<Line> {
    let (mut warn, rest): (Vec<_>, Vec<_>) =
        lines.into_iter().partition(|line| line.warns() && line.impact == 3);
    let (mut act, mut rest): (Vec<_>, Vec<_>) =
        rest.into_iter().partition(|line| line.says_what_to_do() && line.impact == 3);
    // An old caution may be a false one.
    let is_old = |line: &Line| line.state == TextState::Outdated;
    for lines in [&mut warn, &mut act] {
        lines.sort_by_key(|line| !is_old(line));
    }
    rest.sort_by_key(|line| {
        (!line.warns(), 3_u8.saturating_sub(line.impact), !is_old(line), !line.says_what_to_do())
    });
    let cautions = CAUTIONS.max(BATCH.saturating_sub(act.len())).min(warn.len());
    let more_warn = warn.split_off(cautions);
    let steps = BATCH.saturating_sub(warn.len()).min(act.len());
    let more_act = act.split_off(steps);
    [warn, act, more_warn, more_act, rest].concat()
}

fn of_content(library: &Library, table: &[Translated]) -> Vec<Line> {
    let line = |(spot, text): (Spot, &crate::content::model::Text)| {
        let index = table.binary_search_by(|line| line.key.as_ref().cmp(&spot.key)).ok()?;
        let found = table.get(index)?;
        let is_old = found.english.as_deref() != Some(text.english());
        Some(Line {
            part: Some(spot.part),
            english: text.english().to_owned(),
            words: found.words.to_string(),
            state: if is_old { TextState::Outdated } else { found.state },
            meaning_rev: spot.meaning_rev,
            impact: spot.impact,
            key: spot.key,
        })
    };
    keys(library).into_iter().filter_map(line).collect()
}

fn of_interface(english_ui: &str, work: &Work) -> Vec<Line> {
    let of_fluent;
    let file: &File = match &work.interface {
        None => return Vec::new(),
        Some(Interface::Po(file)) => file,
        Some(Interface::Fluent(text)) => {
            of_fluent = interface::of_ftl(english_ui, text);
            &of_fluent
        }
    };
    let mut entries: Vec<&Entry> = file.entries.iter().collect();
    entries.sort_by(|a, b| a.context.cmp(&b.context));
    let line = |(key, english): (String, String)| {
        let index = entries.binary_search_by(|entry| entry.context.cmp(&key)).ok()?;
        let entry = *entries.get(index)?;
        let words = canonical(&entry.words).ok()?;
        let is_old = entry.is_fuzzy() || canonical(&entry.english).as_ref() != Ok(&english);
        let is_reviewed = work.reviewed.holds(&key, &english, &words);
        let state = match (is_old, is_reviewed) {
            (true, _) => TextState::Outdated,
            (false, true) => TextState::Reviewed,
            (false, false) => TextState::Draft,
        };
        let mut line = Line { key, part: None, english, words, state, meaning_rev: 1, impact: 2 };
        line.impact = if line.warns() { 3 } else { 2 };
        Some(line)
    };
    pieces(english_ui)
        .into_iter()
        .map(|piece| (review_key(&piece.key), piece.pattern))
        .filter_map(line)
        .collect()
}

/// Returns words as one line to edit: what cannot be typed or seen is spelt out, as in PO files.
pub fn to_field(words: &str) -> String {
    let mut field = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '\n' => field.push_str("\\n"),
            '\\' => field.push_str("\\\\"),
            '\u{200B}' | '\u{200E}' | '\u{200F}' => field.extend(c.escape_unicode()),
            _ => field.push(c),
        }
    }
    field
}

/// Returns the words that an edited line means, in the composed form.
pub fn from_field(field: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let mut words = String::with_capacity(field.len());
    let mut rest = field;
    while let Some((before, after)) = rest.split_once('\\') {
        words.push_str(before);
        let (letter, behind) = match after.chars().next() {
            Some('n') => ('\n', after.get(1..)),
            Some('\\') => ('\\', after.get(1..)),
            Some('u') => spelt_out(after).map_or(('\\', Some(after)), |(letter, rest)| (letter, Some(rest))),
            _ => ('\\', Some(after)),
        };
        words.push(letter);
        rest = behind.unwrap_or_default();
    }
    words.push_str(rest);
    words.trim().nfc().collect()
}

/// Reads `u{200e}`.
fn spelt_out(text: &str) -> Option<(char, &str)> {
    let (hex, rest) = text.strip_prefix("u{")?.split_once('}')?;
    Some((char::from_u32(u32::from_str_radix(hex, 16).ok()?)?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(key: &str, part: Option<Part>, impact: u8) -> Line {
        Line {
            key: key.to_owned(),
            part,
            english: "E".to_owned(),
            words: "W".to_owned(),
            state: TextState::Draft,
            meaning_rev: 1,
            impact,
        }
    }

    fn many(count: usize, part: Part, impact: u8) -> Vec<Line> {
        (0..count).map(|index| line(&format!("{part:?}{impact}-{index}"), Some(part), impact)).collect()
    }

    fn counts(lines: &[Line]) -> (usize, usize) {
        let first = &lines[..BATCH.min(lines.len())];
        let of = |test: fn(&Line) -> bool| first.iter().filter(|line| line.impact == 3 && test(line)).count();
        (of(Line::warns), of(Line::says_what_to_do))
    }

    #[test]
    fn the_first_fifty_warn_of_harm_or_say_what_matters_most() {
        let all = [
            many(80, Part::Why, 3),
            many(80, Part::Step, 3),
            many(80, Part::Limits, 3),
            many(80, Part::Limits, 1),
        ];
        let sorted = by_importance(all.concat());
        assert_eq!((counts(&sorted), sorted.len()), ((30, 20), 320));
        assert!(sorted[..30].iter().all(Line::warns) && sorted[30..50].iter().all(Line::says_what_to_do));
        // Where there are few of one kind, the others take their places.
        assert_eq!(
            counts(&by_importance([many(10, Part::Limits, 3), many(80, Part::Title, 3)].concat())),
            (10, 40)
        );
        assert_eq!(
            counts(&by_importance([many(80, Part::Limits, 3), many(5, Part::Title, 3)].concat())),
            (45, 5)
        );
    }

    #[test]
    fn what_is_left_goes_by_warning_then_by_impact() {
        let all = [
            many(1, Part::Meaning, 1),
            many(1, Part::Claim, 2),
            many(1, Part::Limits, 1),
            many(1, Part::Why, 3),
        ];
        let order: Vec<_> = by_importance(all.concat()).into_iter().map(|line| line.key).collect();
        assert_eq!(order, ["Limits1-0", "Why3-0", "Claim2-0", "Meaning1-0"]);
    }

    #[test]
    fn an_outdated_caution_comes_before_a_draft_of_one() {
        let mut all = many(3, Part::Limits, 3);
        all[2].state = TextState::Outdated;
        assert_eq!(by_importance(all)[0].key, "Limits3-2");
    }

    #[test]
    fn warnings_of_the_interface_are_known_by_their_names() {
        for (key, warns) in
            [("ui/help-hide-limits", true), ("ui/stays-history", true), ("ui/menu-quit", false)]
        {
            assert_eq!(line(key, None, 2).warns(), warns, "{key}");
        }
        let english = crate::content::built::locale("en").unwrap().ui();
        for part in WARNS {
            assert!(pieces(english).iter().any(|piece| piece.key.contains(part)), "{part} names nothing");
        }
    }

    #[track_caller]
    fn check_field(words: &str, field: &str) {
        assert_eq!(to_field(words), field);
        assert_eq!(from_field(field), words);
    }

    #[test]
    fn words_survive_the_field() {
        check_field("{ $n ->\n   *[other] Đợi\n}", "{ $n ->\\n   *[other] Đợi\\n}");
        check_field("a {\"\\u00A0\"} b \\ c", "a {\"\\\\u00A0\"} b \\\\ c");
        check_field("\u{200f}عربي ไทย\u{200b}ไทย", "\\u{200f}عربي ไทย\\u{200b}ไทย");
        check_field("می\u{200c}خواهم", "می\u{200c}خواهم");
        assert_eq!(from_field("  Thoa\u{301}t \\x \\u{zz} \\"), "Thoát \\x \\u{zz} \\");
    }

    #[test]
    fn lines_of_a_folder_are_those_that_nobody_has_read() {
        let library = crate::content::built::library();
        let (spot, text) =
            keys(&library).into_iter().next().map(|(spot, text)| (spot, text.english().to_owned())).unwrap();
        let content = File { entries: vec![Entry::new(&spot.key, &text, "Titel")], ..File::default() };
        let entries = ["quit", "save", "open"].map(|id| Entry::new(format!("ui/{id}"), id, "Wort")).into();
        let interface = Some(Interface::Po(File { entries, ..File::default() }));
        let mut work =
            Work { interface, content: Some(content), reviewed: super::super::Reviewed::default() };
        work.reviewed.add("ui/save", "save", "Wort");
        let english = "quit = quit\nsave = save\nopen = other\n";
        let found = lines(&library, english, &work);
        let found: Vec<_> = found.iter().map(|line| (line.key.as_str(), line.state)).collect();
        let draft = TextState::Draft;
        assert_eq!(found.len(), 3);
        assert!(found.contains(&(spot.key.as_str(), draft)) && found.contains(&("ui/quit", draft)));
        assert!(found.contains(&("ui/open", TextState::Outdated)));
        work.reviewed.add(&spot.key, &text, "Titel");
        assert_eq!(lines(&library, english, &work).len(), 2);
    }
}
