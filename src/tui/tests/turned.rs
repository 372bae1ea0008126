//! Right-to-left languages, as they are drawn where the terminal turns nothing round, and where it does.

use unicode_normalization::UnicodeNormalization;

use super::*;
use crate::locale::bidi::{Class, Setting, Turning};
use crate::locale::width;

/// Returns the guide in a terminal of which a setting is known.
fn app_with(setting: Setting, language: &str, size: (u16, u16)) -> App {
    let mut app = app(language, size);
    app.turning = Some(Turning { asked: Some(setting), class: Class::Inert });
    app
}

/// Returns what stands in the cells of each row, in no order, brackets and shapes of letters aside.
fn letters(app: &mut App, size: (u16, u16)) -> Vec<Vec<String>> {
    let (_, terminal) = drawn(app, size);
    let buffer = terminal.backend().buffer();
    let plain = |symbol: &str| {
        let letters: String = symbol.nfkc().filter(|letter| *letter != '\u{200E}').collect();
        let pairs = [(')', '('), (']', '['), ('>', '<'), ('»', '«'), ('}', '{')];
        let one = |text: String, (from, to): &(char, char)| text.replace(*from, &to.to_string());
        pairs.iter().fold(letters, one)
    };
    let row = |y| {
        let cells = (0..size.0).filter_map(|x| buffer.cell((x, y)));
        let mut row: Vec<String> =
            cells.map(|cell| plain(cell.symbol())).filter(|letters| !letters.trim().is_empty()).collect();
        row.sort();
        row
    };
    (0..size.1).map(row).collect()
}

#[test]
fn a_turned_row_has_every_letter_of_the_row_and_no_other() {
    for (name, set_up) in screens() {
        let mut app = app_with(Setting::App, "en-XB", (80, 24));
        set_up(&mut app);
        for size in [(80, 24), (60, 20), (40, 12)] {
            app.update(Message::Resized { columns: size.0, rows: size.1 });
            let rows = [Setting::App, Setting::Terminal].map(|setting| {
                app.turning = Some(Turning { asked: Some(setting), class: Class::Inert });
                letters(&mut app, size)
            });
            assert_eq!(rows[0], rows[1], "{name} {size:?}");
        }
    }
}

#[test]
fn nothing_is_cut_without_a_sign_from_right_to_left() {
    for (name, set_up) in screens() {
        let mut app = app_with(Setting::Terminal, "en-XB", (80, 24));
        set_up(&mut app);
        for size in [(80, 24), (60, 20), (40, 12)] {
            app.update(Message::Resized { columns: size.0, rows: size.1 });
            let (picture, _) = drawn(&mut app, size);
            let Screenful { lines, rows, pinned, .. } = app.screenful();
            let top = app.place().port.top;
            let words = |text: &str| {
                let is_drawn =
                    |letter: &char| !matches!(letter, ' ' | '\u{200B}' | '\u{200E}' | '▲' | '▼' | '>');
                text.chars().filter(is_drawn).collect::<String>()
            };
            for (seen, line) in picture.lines().skip(1 + pinned.len()).zip(lines.iter().skip(top).take(rows))
            {
                let text: String = line.spans.iter().map(|(_, text)| text.as_str()).collect();
                assert!(line.indent + width::cells(&text) < usize::from(size.0), "{name} {size:?}: {text}");
                // A field that is empty is drawn as a stroke.
                assert_eq!(words(seen).replace("________", ""), words(&text), "{name} {size:?}");
            }
            assert!(size.0 < 80 || !picture.lines().next().unwrap().contains('…'), "{name}: {picture}");
        }
    }
}

#[test]
fn arabic_looks_as_it_should_where_the_terminal_turns_nothing() {
    let wanted = ["home", "checklist", "item", "direction", "search", "export_listed_charts"];
    for (name, set_up) in screens().into_iter().filter(|(name, _)| wanted.contains(name)) {
        let mut pictures = Vec::new();
        for size in SIZES {
            let mut app = app_with(Setting::App, "ar", size);
            set_up(&mut app);
            let picture = drawn(&mut app, size).0;
            pictures.push(format!("── ar {}x{}\n{picture}", size.0, size.1));
        }
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("turned_{name}"), pictures.join("\n"));
        });
    }
}

#[test]
fn the_real_cursor_stands_where_a_turned_row_begins() {
    let mut app = app_with(Setting::App, "ar", (80, 24));
    app.update(Message::Act(Action::Down));
    let (picture, mut terminal) = drawn(&mut app, (80, 24));
    let cursor = terminal.get_cursor_position().unwrap();
    assert_eq!(cursor.x, 78);
    assert!(picture.lines().nth(usize::from(cursor.y)).unwrap().ends_with(" <"), "{picture}");
}

#[test]
fn what_is_typed_stays_at_the_left_with_its_cursor() {
    let mut app = app_with(Setting::App, "ar", (40, 12));
    app.update(Message::Act(Action::Search));
    for letter in "VPN اب".chars() {
        app.update(Message::Act(Action::Type(letter)));
    }
    let (picture, mut terminal) = drawn(&mut app, (40, 12));
    assert!(picture.contains("> VPN \u{FE8F}\u{FE8D}\n"), "{picture}");
    assert_eq!(terminal.get_cursor_position().unwrap().x, 8);
    app.update(Message::Act(Action::CursorLeft));
    assert_eq!(drawn(&mut app, (40, 12)).1.get_cursor_position().unwrap().x, 6);
}

#[test]
fn code_stays_at_the_left_letter_by_letter() {
    let mut app = app_with(Setting::App, "ar", (80, 200));
    let has_code = |item: &content::Item| item.steps.iter().find_map(|step| step.code.clone());
    let (id, code) = app.library().items().find_map(|(id, _, item)| Some((id, has_code(item)?))).unwrap();
    app.open(Screen::Item(id));
    let picture = drawn(&mut app, (80, 200)).0;
    let first = code.trim_matches('\n').lines().next().unwrap().to_owned();
    assert!(picture.lines().any(|row| first.starts_with(row) && !row.is_empty()), "{first}\n{picture}");
}

#[test]
fn two_texts_of_one_row_are_kept_apart_for_a_terminal_that_turns_them() {
    let mut app = app_with(Setting::Terminal, "ar", (80, 24));
    let picture = drawn(&mut app, (80, 24)).0;
    let rows: Vec<&str> = picture.lines().collect();
    for row in [rows[0], rows[23]] {
        let texts: Vec<&str> = row.split("  ").filter(|text| !text.trim().is_empty()).collect();
        let (_, before) = texts.split_last().unwrap();
        assert!(before.iter().all(|text| text.ends_with('\u{200E}')), "{texts:?}");
    }
}

#[test]
fn the_smallest_and_the_strangest_sizes_do_not_break_a_turned_screen() {
    for (_, set_up) in screens() {
        let mut app = app_with(Setting::App, "en-XB", (80, 24));
        set_up(&mut app);
        for size in [(1, 1), (2, 2), (8, 3), (200, 60)] {
            app.update(Message::Resized { columns: size.0, rows: size.1 });
            drop(drawn(&mut app, size));
            app.update(Message::Act(Action::Bottom));
            drop(drawn(&mut app, size));
        }
    }
}
