//! Turns events of the terminal into what they mean on the visible screen.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::guide::action::{Action, Secretive};
use crate::guide::keys::{self, Key, Mode, Named};
use crate::guide::message::Message;
use crate::locale::fold::fold_key;

/// Returns what an event of the terminal means, where it means anything.
pub fn message(event: &Event, mode: Mode) -> Option<Message> {
    match event {
        Event::Resize(columns, rows) => Some(Message::Resized { columns: *columns, rows: *rows }),
        Event::Paste(text) if mode == Mode::Typing => {
            Some(Message::Act(Action::Paste(Secretive(zeroize::Zeroizing::new(text.clone())))))
        }
        // Windows reports releases too, which would double every letter.
        Event::Key(key) if key.kind != KeyEventKind::Release => action(key, mode).map(Message::Act),
        _ => None,
    }
}

/// Returns what a key asks for.
pub fn action(event: &KeyEvent, mode: Mode) -> Option<Action> {
    let found = key_of(event).and_then(|key| keys::action(key, mode));
    found.or_else(|| match event.code {
        // A letter with Control or Alt is never text.
        KeyCode::Char(letter) if mode == Mode::Typing && plain(event.modifiers) => Some(Action::Type(letter)),
        _ => None,
    })
}

fn plain(modifiers: KeyModifiers) -> bool {
    // Some layouts report AltGr as Control and Alt together; those letters are text.
    let both = KeyModifiers::CONTROL | KeyModifiers::ALT;
    !modifiers.intersects(both) || modifiers.contains(both)
}

/// Returns the key of an event. Vietnamese typing turns `w` into `ư` and `dd` into `đ`: they are folded back.
fn key_of(event: &KeyEvent) -> Option<Key> {
    match event.code {
        // An Enter that was typed before the guide had the terminal has become a line feed on its way.
        KeyCode::Char('j') if event.modifiers == KeyModifiers::CONTROL => Some(Key::Named(Named::Enter)),
        KeyCode::Char(letter) if event.modifiers.contains(KeyModifiers::CONTROL) => {
            Some(Key::Control(letter.to_ascii_lowercase()))
        }
        KeyCode::Char(letter) if plain(event.modifiers) => {
            Some(Key::Letter(fold_key(letter).to_ascii_lowercase()))
        }
        code => named(code).map(Key::Named),
    }
}

fn named(code: KeyCode) -> Option<Named> {
    Some(match code {
        KeyCode::Up => Named::Up,
        KeyCode::Down => Named::Down,
        KeyCode::Left => Named::Left,
        KeyCode::Right => Named::Right,
        KeyCode::PageUp => Named::PageUp,
        KeyCode::PageDown => Named::PageDown,
        KeyCode::Home => Named::Home,
        KeyCode::End => Named::End,
        KeyCode::Enter => Named::Enter,
        KeyCode::Esc => Named::Esc,
        KeyCode::Tab => Named::Tab,
        KeyCode::Backspace => Named::Backspace,
        KeyCode::Delete => Named::Delete,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(code: KeyCode, modifiers: KeyModifiers) -> KeyEvent {
        KeyEvent::new(code, modifiers)
    }

    #[track_caller]
    fn check(code: KeyCode, modifiers: KeyModifiers, mode: Mode, expected: Option<&Action>) {
        assert_eq!(action(&press(code, modifiers), mode).as_ref(), expected);
    }

    #[test]
    fn vietnamese_letters_are_folded_where_nothing_is_typed() {
        check(KeyCode::Char('ư'), KeyModifiers::NONE, Mode::Reading, Some(&Action::WrongScreen));
        check(KeyCode::Char('đ'), KeyModifiers::NONE, Mode::Reading, Some(&Action::Done));
        check(KeyCode::Char('Đ'), KeyModifiers::SHIFT, Mode::Reading, Some(&Action::Done));
        check(KeyCode::Char('đ'), KeyModifiers::NONE, Mode::Typing, Some(&Action::Type('đ')));
    }

    #[test]
    fn control_combinations_work_in_text_fields_and_are_never_text() {
        check(KeyCode::Char('x'), KeyModifiers::CONTROL, Mode::Typing, Some(&Action::Hide));
        check(KeyCode::Char('l'), KeyModifiers::CONTROL, Mode::Typing, Some(&Action::Lock));
        check(KeyCode::Char('e'), KeyModifiers::CONTROL, Mode::Typing, Some(&Action::InNeed));
        check(KeyCode::Char('h'), KeyModifiers::CONTROL, Mode::Typing, Some(&Action::Backspace));
        check(KeyCode::Char('k'), KeyModifiers::CONTROL, Mode::Typing, None);
        check(KeyCode::Char('k'), KeyModifiers::ALT, Mode::Typing, None);
        check(KeyCode::Char('q'), KeyModifiers::NONE, Mode::Typing, Some(&Action::Type('q')));
    }

    #[test]
    fn a_line_feed_is_enter() {
        for mode in [Mode::Typing, Mode::Reading, Mode::Presenting] {
            check(KeyCode::Char('j'), KeyModifiers::CONTROL, mode, Some(&Action::Choose));
        }
    }

    #[test]
    fn releases_do_not_double_letters() {
        let table = [
            (KeyEventKind::Press, KeyCode::Char('a'), Mode::Typing, Some(Action::Type('a'))),
            (KeyEventKind::Repeat, KeyCode::Char('a'), Mode::Typing, Some(Action::Type('a'))),
            (KeyEventKind::Release, KeyCode::Char('a'), Mode::Typing, None),
            (KeyEventKind::Release, KeyCode::Char('ế'), Mode::Typing, None),
            (KeyEventKind::Press, KeyCode::Enter, Mode::Reading, Some(Action::Choose)),
            (KeyEventKind::Repeat, KeyCode::Down, Mode::Reading, Some(Action::Down)),
            (KeyEventKind::Release, KeyCode::Down, Mode::Reading, None),
            // The release of the Enter that started the program comes first in a window that a double click opened.
            (KeyEventKind::Release, KeyCode::Enter, Mode::Reading, None),
            (KeyEventKind::Release, KeyCode::Char('q'), Mode::Reading, None),
            (KeyEventKind::Release, KeyCode::Char('d'), Mode::Presenting, None),
        ];
        for (kind, code, mode, expected) in table {
            let event = KeyEvent::new_with_kind(code, KeyModifiers::NONE, kind);
            assert_eq!(message(&Event::Key(event), mode), expected.map(Message::Act), "{kind:?} {code:?}");
        }
    }
}
