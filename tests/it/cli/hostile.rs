//! Lists and translations that mean harm: a finding each, never a hang or a raw escape on the terminal.

use std::os::unix::fs::symlink;

use nix::sys::stat::Mode;
use nix::unistd::mkfifo;
use sotay::sanitize::is_hidden;

use super::{Answer, MINE, Place};

/// Every command that reads lists gets through them, `lint` finds a fault of this code.
#[track_caller]
fn check(place: &Place, code: &str) {
    let lint = place.run(&["lint", "lists"]);
    assert_eq!(lint.exit, Some(1));
    assert!(lint.stdout.contains(&format!("[{code}]")), "{:?}", start(&lint.stdout));
    check_harmless(&lint);
    let json = place.run(&["lint", "lists", "--json"]);
    assert_eq!(json.exit, Some(1));
    check_harmless(&json);
    for args in [&["list"][..], &["show", "mine/lock"]] {
        let answer = place.run(&[args, &["--lists", "lists"]].concat());
        check_harmless(&answer);
        assert!(answer.stderr.contains("What cannot be used is left out."), "{answer:?}");
    }
}

#[track_caller]
fn check_harmless(answer: &Answer) {
    for text in [&answer.stdout, &answer.stderr] {
        let raw = text.chars().find(|letter| is_hidden(*letter) && *letter != '\n' && *letter != '\u{200b}');
        assert_eq!(raw, None, "{:?}", start(text));
    }
}

/// Returns enough of a text to see what it is about.
fn start(text: &str) -> String {
    text.chars().take(500).collect()
}

#[test]
fn ten_megabytes_of_nested_tables() {
    let place = Place::new();
    place.write("lists/big.toml", "[a.a.a.a.a.a.a.a]\n".repeat(10 * 1024 * 1024 / 18));
    check(&place, "too-big");
    place.write("lists/big.toml", format!("a = {}", "[".repeat(1_000_000)));
    check(&place, "too-deep");
    place.write("lists/big.toml", format!("a = {}", "{ a = ".repeat(300_000)));
    check(&place, "too-deep");
    place.write("lists/big.toml", format!("a{} = 1", ".a".repeat(1_000_000)));
    check(&place, "too-deep");
}

#[test]
fn a_hundred_thousand_items() {
    let place = Place::new();
    place.write("lists/many.toml", MINE.to_owned() + &"[[item]]\nid='a'\n".repeat(100_000));
    check(&place, "too-many-items");
    place.write("lists/many.toml", MINE.to_owned() + &format!("x = [{}]", "1,".repeat(500_000)));
    check(&place, "unknown-field");
}

#[test]
fn bytes_that_are_no_text() {
    let place = Place::new();
    place.write("lists/noise.toml", [MINE.as_bytes(), b"\xff\xfe\x1b[2J"].concat());
    check(&place, "not-utf8");
    place.write("lists/noise.toml", [0_u8; 4096]);
    check(&place, "forbidden-character");
}

#[test]
fn escapes_in_every_field() {
    let place = Place::new();
    for escape in ["\u{1b}[31m", "\\u001b]0;x\\u0007", "\\u009b2J", "\\u202e", "\\r\\n", "\\u200d\\u2066"] {
        // After each quote that opens a text.
        let hostile = MINE.replace("= \"", &format!("= \"{escape}")).replace("[\"", &format!("[\"{escape}"));
        place.write("lists/evil.toml", hostile);
        check(&place, "forbidden-character");
        let only_texts = ["title", "summary", "text", "why", "expect", "code", "url"]
            .iter()
            .fold(MINE.to_owned(), |list, field| {
                list.replace(&format!("{field} = \""), &format!("{field} = \"{escape}"))
            });
        place.write("lists/evil.toml", only_texts);
        check(&place, "forbidden-character");
    }
}

#[test]
fn folders_and_files_that_lead_in_circles() {
    let place = Place::new();
    symlink("lists", place.file("lists")).unwrap();
    check(&place, "unreadable");
    std::fs::remove_file(place.file("lists")).unwrap();
    place.write("lists/mine.toml", MINE);
    symlink(".", place.file("lists/again.toml")).unwrap();
    symlink("round.toml", place.file("lists/round.toml")).unwrap();
    check(&place, "not-a-file");
}

#[test]
fn a_pipe_and_a_device_named_like_lists() {
    let place = Place::new();
    place.write("lists/mine.toml", MINE);
    mkfifo(&place.file("lists/list.toml"), Mode::S_IRWXU).unwrap();
    symlink("/dev/zero", place.file("lists/zero.toml")).unwrap();
    check(&place, "not-a-file");
    for args in [&["search", "xyzzy"][..], &["handout", "mine", "--format", "txt"]] {
        check_harmless(&place.run(&[args, &["--lists", "lists"]].concat()));
    }
}

#[test]
fn names_with_escapes() {
    let place = Place::new();
    place.write("lists/\u{1b}]0;x\u{7}\u{202e}.toml", "x");
    check(&place, "not-toml");
}

#[test]
fn translations_with_escapes() {
    let place = Place::new();
    let list = ["list", "--locale", "vi", "--locales", "loc"];
    for hostile in ["minutes = \u{1b}[2J{ $minutes }\n", "minutes = {\"\\u001b\"}[2J{ $minutes }\n"] {
        place.write("loc/vi/ui.ftl", hostile);
        let answer = place.run(&list);
        assert_eq!(answer.exit, Some(3));
        let says = "loc/vi/ui.ftl có ký tự điều khiển được cửa sổ dòng lệnh.\n";
        assert!(answer.stdout.is_empty() && answer.stderr.starts_with(says), "{answer:?}");
        check_harmless(&answer);
        let check = place.run(&["translate", "check", "--locale", "vi", "--locales", "loc"]);
        assert!(
            check.exit == Some(1) && check.stdout.contains("[forbidden-character]"),
            "{:?}",
            start(&check.stdout)
        );
    }
    std::fs::remove_file(place.file("loc/vi/ui.ftl")).unwrap();
    let po = include_str!("../fixtures/cli/files/vi.po");
    for hostile in ["\u{1b}[2J", "\\033[2J", "\\x1b[2J", "\u{202e}"] {
        place.write("loc/vi/checklists.po", po.replace("Khóa", hostile));
        place.write("lists/mine.toml", MINE);
        let answer = place.run(&[&list[..], &["--lists", "lists"]].concat());
        assert!(answer.exit == Some(3) && answer.stdout.is_empty(), "{answer:?}");
        check_harmless(&answer);
        let check = place.run(&["translate", "check", "--locales", "loc"]);
        assert_eq!(check.exit, Some(1));
        check_harmless(&check);
    }
    mkfifo(&place.file("loc/vi/ui.ftl"), Mode::S_IRWXU).unwrap();
    assert_eq!(place.run(&list).exit, Some(3));
}
