//! From nothing to translated lines on the screen, and to a fault that is named.

use std::fs;

use super::put;
use crate::pty::Home;

/// Ten lines that the first screens show.
const LINES: [(&str, &str, &str); 10] = [
    ("ui.po", "ui/start-title", "Notizbuch"),
    ("ui.po", "ui/start-happened", "Es ist schon etwas passiert"),
    ("ui.po", "ui/start-safer", "Ich will sicherer werden"),
    ("ui.po", "ui/start-lists", "Alle Listen ansehen"),
    ("ui.po", "ui/menu-stays", "Was auf diesem Computer bleibt"),
    ("ui.po", "ui/menu-languages", "Sprache"),
    ("ui.po", "ui/menu-help", "Tasten und Hilfe"),
    ("ui.po", "ui/minutes", "{ $minutes } Min."),
    ("checklists.po", "vpn-kill-switch/title", "VPN und Not-Aus"),
    ("checklists.po", "signal-setup/title", "Signal einrichten"),
];

#[test]
#[expect(clippy::disallowed_methods, reason = "the translator's editor writes these files")]
fn ten_lines_of_a_new_language_are_seen_at_once_and_a_broken_one_is_named() {
    let home = Home::new();
    let made = home.command(&["translate", "extract", "de", "--locales", "loc"], "");
    assert_eq!(made.status.code(), Some(0), "{made:?}");
    let path = |name: &str| home.path().join("loc/de").join(name);
    for name in ["ui.po", "checklists.po"] {
        let mut po = fs::read_to_string(path(name)).unwrap();
        for (_, key, words) in LINES.iter().filter(|(file, ..)| *file == name) {
            put(&mut po, key, words);
        }
        fs::write(path(name), po).unwrap();
    }

    // Tall enough for all lists.
    let mut guide = home.guide_with((80, 90), &["--locales", "loc"]);
    for (_, _, words) in &LINES[..7] {
        guide.wait_for(words);
    }
    guide.choose("Alle Listen ansehen");
    for (_, _, words) in &LINES[8..] {
        guide.wait_for(words);
    }
    guide.choose("VPN und Not-Aus");
    guide.wait_for("Min.");
    guide.keys("q");
    guide.end();

    let check = |exit: i32| {
        let output = home.command(&["translate", "check", "de", "--locales", "loc"], "");
        let said = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(exit), "{said}");
        said
    };
    assert_eq!(check(0), "Nothing found.\n");
    let mut po = fs::read_to_string(path("ui.po")).unwrap();
    let line = put(&mut po, "ui/minutes", "{ $minuten } Min.");
    fs::write(path("ui.po"), po).unwrap();
    let expected = format!(
        "loc/de/ui.po:{line}:1: error [other-variables] ui/minutes must use $minutes\n    \
         Use each variable of the English message, spelt the same.\nOne finding.\n"
    );
    assert_eq!(check(1), expected);

    // The guide goes on with what is sound, and nobody meets a broken line.
    let mut guide = home.guide_with((80, 90), &["--locales", "loc"]);
    guide.choose("Alle Listen ansehen");
    guide.wait_for("Signal einrichten");
    guide.choose("VPN und Not-Aus");
    guide.wait_for("3 min");
    assert!(!guide.text().contains("minuten"), "{}", guide.text());
    guide.keys("q");
    guide.end();
}
