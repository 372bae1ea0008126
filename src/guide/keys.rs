//! Which key asks for what: one table, read by the renderers, the footer and the help page.
//!
//! Knows no terminal library: a renderer turns its own events into `Key`s.

use crate::guide::action::Action;

/// Where a key counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Context {
    /// Everywhere, in text fields too.
    Always,
    /// Where nothing is typed.
    Reading,
    /// In a text field.
    Typing,
    /// While something is presented, before those of reading.
    Presenting,
}

/// What keys are for at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Reading and choosing.
    Reading,
    /// Typing into a field.
    Typing,
    /// Showing frames on a projector.
    Presenting,
}

/// A key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// A letter as typed, marks and case aside.
    Letter(char),
    /// A letter together with Control.
    Control(char),
    /// A key with a name.
    Named(Named),
}

/// Keys with a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the name printed on the key")]
pub enum Named {
    Up,
    Down,
    Left,
    Right,
    PageUp,
    PageDown,
    Home,
    End,
    Enter,
    Esc,
    Tab,
    Backspace,
    Delete,
}

/// One row of the table.
#[derive(Debug)]
pub struct Row {
    /// Where it counts.
    pub context: Context,
    /// The key.
    pub key: Key,
    /// What it asks for.
    pub action: Action,
    /// How it is written on screen.
    pub name: &'static str,
}

const fn row(context: Context, key: Key, action: Action, name: &'static str) -> Row {
    Row { context, key, action, name }
}

use Context::{Always, Presenting, Reading, Typing};
use Key::{Control, Letter};

/// All keys. Control combinations work in text fields too; 0x08 is what some input methods send for Backspace.
pub const KEYS: &[Row] = &[
    row(Always, Control('x'), Action::Hide, "Ctrl+X"),
    row(Always, Control('l'), Action::Lock, "Ctrl+L"),
    row(Always, Control('e'), Action::InNeed, "Ctrl+E"),
    row(Always, Control('g'), Action::Helplines, "Ctrl+G"),
    row(Reading, Letter('q'), Action::Quit, "q"),
    row(Always, Control('c'), Action::Quit, "Ctrl+C"),
    row(Always, Control('z'), Action::Suspend, "Ctrl+Z"),
    row(Always, Key::Named(Named::Up), Action::Up, "↑"),
    row(Always, Key::Named(Named::Down), Action::Down, "↓"),
    row(Always, Key::Named(Named::PageUp), Action::PageUp, "PgUp"),
    row(Always, Key::Named(Named::PageDown), Action::PageDown, "PgDn"),
    row(Always, Key::Named(Named::Enter), Action::Choose, "Enter"),
    row(Always, Key::Named(Named::Esc), Action::Back, "Esc"),
    row(Reading, Letter('k'), Action::Up, "k"),
    row(Reading, Letter('j'), Action::Down, "j"),
    row(Reading, Key::Named(Named::Home), Action::Top, "Home"),
    row(Reading, Key::Named(Named::End), Action::Bottom, "End"),
    row(Reading, Letter(' '), Action::PageDown, "Space"),
    row(Reading, Letter('l'), Action::Choose, "l"),
    row(Reading, Key::Named(Named::Right), Action::Choose, "→"),
    row(Reading, Letter('h'), Action::Back, "h"),
    row(Reading, Key::Named(Named::Left), Action::Back, "←"),
    row(Reading, Letter('/'), Action::Search, "/"),
    row(Reading, Letter('?'), Action::Help, "?"),
    row(Reading, Letter('d'), Action::Done, "d"),
    row(Reading, Letter('s'), Action::Later, "s"),
    row(Reading, Letter('n'), Action::NotForMe, "n"),
    row(Reading, Letter('t'), Action::Test, "t"),
    row(Reading, Letter('w'), Action::WrongScreen, "w"),
    row(Reading, Letter('y'), Action::Why, "y"),
    row(Reading, Letter('m'), Action::Words, "m"),
    row(Reading, Letter('p'), Action::WholePlan, "p"),
    row(Reading, Letter('u'), Action::Undo, "u"),
    row(Reading, Letter('1'), Action::Pick(1), "1"),
    row(Reading, Letter('2'), Action::Pick(2), "2"),
    row(Reading, Letter('3'), Action::Pick(3), "3"),
    // What the same keys give on Arabic and Persian keyboards.
    row(Reading, Letter('١'), Action::Pick(1), "1"),
    row(Reading, Letter('٢'), Action::Pick(2), "2"),
    row(Reading, Letter('٣'), Action::Pick(3), "3"),
    row(Reading, Letter('۱'), Action::Pick(1), "1"),
    row(Reading, Letter('۲'), Action::Pick(2), "2"),
    row(Reading, Letter('۳'), Action::Pick(3), "3"),
    row(Reading, Letter('e'), Action::English, "e"),
    // What the buttons of a presenter's remote send, besides Page Up and Page Down.
    row(Presenting, Key::Named(Named::Right), Action::PageDown, "→"),
    row(Presenting, Key::Named(Named::Left), Action::PageUp, "←"),
    row(Presenting, Letter('.'), Action::Black, "."),
    row(Reading, Letter('b'), Action::Black, "b"),
    row(Reading, Letter('g'), Action::Jump, "g"),
    row(Reading, Letter('>'), Action::NextPart, ">"),
    row(Reading, Letter('<'), Action::PartBefore, "<"),
    row(Reading, Letter('c'), Action::Count, "c"),
    row(Reading, Letter('i'), Action::Slips, "i"),
    row(Reading, Letter('f'), Action::Totals, "f"),
    row(Reading, Letter('v'), Action::SideBySide, "v"),
    row(Reading, Letter('+'), Action::Larger, "+"),
    row(Typing, Key::Named(Named::Tab), Action::Reveal, "Tab"),
    row(Typing, Key::Named(Named::Backspace), Action::Backspace, "Backspace"),
    row(Typing, Control('h'), Action::Backspace, "Ctrl+H"),
    row(Typing, Key::Named(Named::Delete), Action::Delete, "Delete"),
    row(Typing, Key::Named(Named::Left), Action::CursorLeft, "←"),
    row(Typing, Key::Named(Named::Right), Action::CursorRight, "→"),
    row(Typing, Key::Named(Named::Home), Action::CursorHome, "Home"),
    row(Typing, Key::Named(Named::End), Action::CursorEnd, "End"),
];

/// Returns what a key asks for.
pub fn action(key: Key, mode: Mode) -> Option<Action> {
    rows(mode).find(|row| row.key == key).map(|row| row.action.clone())
}

/// Returns the rows that count in a mode, the nearest first.
fn rows(mode: Mode) -> impl Iterator<Item = &'static Row> {
    let counts = move |row: &&Row| match row.context {
        Always => true,
        Reading => mode != Mode::Typing,
        Typing => mode == Mode::Typing,
        Presenting => false,
    };
    let nearest = KEYS.iter().filter(move |row| row.context == Presenting && mode == Mode::Presenting);
    nearest.chain(KEYS.iter().filter(counts))
}

/// Returns the names of the keys that ask for an action, the handiest first.
pub fn keys_of(action: &Action, ascii: bool) -> Vec<&'static str> {
    KEYS.iter().filter(|row| row.action == *action).map(|row| spelt(row.name, ascii)).collect()
}

/// Returns a key's name without arrows where they cannot be drawn.
fn spelt(name: &'static str, ascii: bool) -> &'static str {
    match name {
        "↑" if ascii => "Up",
        "↓" if ascii => "Down",
        "←" if ascii => "Left",
        "→" if ascii => "Right",
        other => other,
    }
}

/// Returns the handiest key for an action in a mode.
pub fn key_name(action: &Action, mode: Mode) -> Option<&'static str> {
    rows(mode).find(|row| row.action == *action).map(|row| row.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_actions_share_a_key() {
        for (index, one) in KEYS.iter().enumerate() {
            for other in KEYS.iter().skip(index + 1) {
                let meet = one.context == other.context || one.context == Always || other.context == Always;
                assert!(!(meet && one.key == other.key), "{one:?} and {other:?}");
            }
        }
    }

    #[test]
    fn every_named_action_has_a_key() {
        for action in Action::NAMED.iter().chain(&Action::PRESENTING).chain([&Action::Quit]) {
            assert!(!keys_of(action, false).is_empty(), "{action:?}");
        }
    }
}
