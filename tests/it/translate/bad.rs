//! Files that cannot be used: refused with file, line and remedy, and the guide still starts.

use super::Desk;

const HEADER: &str =
    "msgid \"\"\nmsgstr \"\"\n\"Language: de\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";
const ENTRY: &str =
    "msgctxt \"first-hour/title\"\nmsgid \"Something has already happened\"\nmsgstr \"Schon passiert\"\n";

/// Every kind of bad file, with the line and the code that it is refused for.
fn files() -> Vec<(&'static str, Vec<u8>, u32, &'static str)> {
    let with = |rest: &str| format!("{HEADER}{rest}").into_bytes();
    let header = |from: &str, to: &str| format!("{HEADER}{ENTRY}").replace(from, to).into_bytes();
    vec![
        ("another language", header("Language: de", "Language: fr"), 1, "po-header"),
        ("no header", ENTRY.as_bytes().to_vec(), 1, "po-header"),
        ("another charset", header("UTF-8", "windows-1258"), 1, "po-header"),
        ("bytes of another charset", [with(ENTRY), b"# f\xfcr\n".to_vec()].concat(), 9, "not-utf8"),
        ("a text twice", with(&format!("{ENTRY}\n{ENTRY}")), 10, "duplicate-entry"),
        ("an orphan line", with(&format!("\"Waise\"\n\n{ENTRY}")), 6, "bad-po"),
        ("a cut line", with("msgctxt \"first-hour/title\"\nmsgid \"Something has"), 7, "bad-po"),
        ("a plural", with("msgctxt \"a\"\nmsgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n"), 8, "bad-po"),
        ("an escape", with(&ENTRY.replace("Schon", "\u{1b}]0;x\u{7}")), 8, "forbidden-character"),
        ("an escape spelt out", with(&ENTRY.replace("Schon", "\\033[2J")), 8, "bad-po"),
        ("text turned around", with(&ENTRY.replace("Schon", "\u{202e}nohcS")), 8, "forbidden-character"),
    ]
}

#[test]
fn each_is_refused_with_file_line_and_remedy() {
    for (name, bytes, line, code) in files() {
        let desk = Desk::new();
        desk.write("loc/de/checklists.po", bytes);
        let (exit, said) = desk.translate(&["check"]);
        assert_eq!(exit, 1, "{name}: {said}");
        let place = format!("checklists.po:{line}:");
        let lines: Vec<&str> = said.lines().collect();
        let found =
            lines.iter().position(|row| row.contains(&place) && row.contains(&format!("error [{code}]")));
        let found = found.unwrap_or_else(|| panic!("{name}: {said}"));
        assert!(lines[found + 1].starts_with("    ") && lines[found + 1].ends_with('.'), "{name}: {said}");
        assert!(!said.contains(['\u{1b}', '\u{202e}', '\u{7}']), "{name}");
        let before = std::fs::read(desk.file("loc/de/checklists.po")).unwrap();
        let (exit, _) = desk.translate(&["merge", "de"]);
        let after = std::fs::read(desk.file("loc/de/checklists.po")).unwrap();
        assert!(exit == 0 || before == after, "{name} lost something");
    }
}

#[test]
fn a_hundred_megabytes_are_no_translation() {
    let desk = Desk::new();
    desk.write("loc/de/checklists.po", "");
    let file = std::fs::OpenOptions::new().write(true).open(desk.file("loc/de/checklists.po")).unwrap();
    file.set_len(100 * 1024 * 1024).unwrap();
    let (exit, said) = desk.translate(&["check"]);
    let expected = "checklists.po:1:1: error [big-translation] the file is larger than 16 MiB\n    It is no translation: ";
    assert!(exit == 1 && said.contains(expected), "{said}");
    assert_eq!(desk.translate(&["merge", "de"]).0, 1);
}

#[cfg(unix)]
mod in_the_guide {
    use super::*;
    use crate::pty::Home;

    #[track_caller]
    #[expect(clippy::disallowed_methods, reason = "a test makes its files as it likes")]
    fn check(name: &str, file: &str, bytes: &[u8], says: &str) {
        let home = Home::new();
        std::fs::create_dir_all(home.path().join("loc/de")).unwrap();
        std::fs::write(home.path().join("loc/de").join(file), bytes).unwrap();
        let mut guide = home.guide_with((80, 24), &["--locales", "loc", "--locale", "de"]);
        guide.wait_for(says);
        guide.wait_for("Run sotay translate check");
        guide.wait_for("Make me safer");
        assert!(!guide.text().contains("passiert"), "{name}:\n{}", guide.text());
        guide.keys("q");
        assert_eq!(guide.end(), 0, "{name}");
    }

    #[test]
    fn it_starts_in_english_and_says_so() {
        for (name, bytes, line, code) in files() {
            let says = match code {
                "forbidden-character" => {
                    "loc/de/checklists.po holds characters that could command".to_owned()
                }
                code => format!("loc/de/checklists.po cannot be used: line {line}, {code}."),
            };
            check(name, "checklists.po", &bytes, &says);
        }
    }

    #[test]
    fn an_interface_that_cannot_be_used_is_english_too() {
        let ui = "msgctxt \"ui/menu-quit\"\nmsgid \"Leave\"\nmsgstr \"{\\\"\\\\u001b\\\"}[2J\"\n";
        let says = "loc/de/ui.po holds characters that could command";
        check("escape of Fluent", "ui.po", format!("{HEADER}{ui}").as_bytes(), says);
        check("raw escape", "ui.ftl", b"menu-quit = \x1b[2J\n", "loc/de/ui.ftl holds characters");
        check("no text", "ui.ftl", b"menu-quit = \xff\n", "loc/de/ui.ftl cannot be used: line 1, not-utf8.");
    }
}
