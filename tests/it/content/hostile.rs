//! Files made to break a reader: each is a finding, never a crash, a wait or an escape on the screen.
#![expect(clippy::disallowed_methods, reason = "the files written here are made up and thrown away")]

use proptest::prelude::*;
use tempfile::TempDir;

use super::*;

/// Fails where a finding would reach the terminal as anything but plain words.
#[track_caller]
fn assert_printable(findings: &[Finding]) {
    for finding in findings {
        for text in [&finding.file, &finding.detail] {
            assert_eq!(first_forbidden(text, Layout::Line), None, "{finding:?}");
            assert!(text.len() < 1000, "{finding:?}");
        }
    }
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let found = loaded(text);
    assert_eq!(codes(&found.findings), expected, "{}", listed(&found.findings));
    assert_printable(&found.findings);
}

#[test]
fn files_that_are_too_big_are_not_parsed() {
    let nested = "[a]\nb = { c = { d = 1 } }\n".repeat(10 * 1024 * 1024 / 24);
    assert!(nested.len() > MAX_BYTES);
    check(&nested, &["too-big"]);
    let dir = TempDir::new().unwrap();
    fs::write(dir.path().join("big.toml"), &nested).unwrap();
    let (all, findings) = library_of(dir.path());
    assert_eq!((all, codes(&findings)), (Library::default(), vec!["too-big"]));
}

#[test]
fn nesting_never_reaches_the_parser() {
    let dots = "a.".repeat(100_000);
    check(&format!("[{dots}a]\n"), &["too-deep"]);
    check(&format!("[[{dots}a]]\n"), &["too-deep"]);
    check(&format!("{dots}a = 1\n"), &["too-deep"]);
    check(&format!("x = {{ {dots}a = 1 }}\n"), &["too-deep"]);
    check(&format!("{}a = 1\n", "\"a\" . ".repeat(100_000)), &["too-deep"]);
    check(&format!("x = {}", "[".repeat(100_000)), &["too-deep"]);
    check(&format!("x = {}", "{ a = ".repeat(100_000)), &["too-deep"]);
    check(&format!("x = {}", "[{ a.b.c = ".repeat(100_000)), &["too-deep"]);
}

#[test]
fn dots_and_brackets_in_texts_are_no_nesting() {
    let text = fs::read_to_string(fixture("good/phone-basics.toml")).unwrap();
    let line = format!("why = \"{}\"", "a.b.[{ ".repeat(100));
    check(&text.replacen("why = \"A cable", &format!("{line}\n# "), 1), &[]);
}

#[test]
fn items_beyond_the_limit_are_left_out() {
    let text = fs::read_to_string(fixture("bad/unused-source.toml")).unwrap();
    let head = text.find("[[item]]").unwrap();
    let (head, item) = text.split_at(head);
    let head = head.replacen("[[source]]\nid = \"other\"", "[[source]]\nid = \"second\"", 1);
    let mut whole = head;
    for number in 0..5000 {
        let item = item.replacen("\"first\"", &format!("\"item-{number}\""), 1);
        whole += &item.replacen("[\"help\"]", "[\"help\", \"second\"]", 1);
    }
    let found = loaded(&whole);
    assert_eq!(codes(&found.findings), ["too-many-items"]);
    assert_eq!(checklist(&found).items.len(), MAX_ITEMS);
    let many = format!("{}{}", whole.split("[[item]]").next().unwrap(), "[[item]]\n".repeat(100_000));
    let found = loaded(&many);
    assert_eq!(found.findings.last().map(|finding| finding.code), Some(LintCode::TooManyFindings));
    assert!(found.findings.len() < 200);
}

#[test]
fn a_long_line_of_faults_is_read_in_no_time() {
    for length in [400_000, 1_900_000] {
        let found = loaded(&format!("x = [{}]\n", "=".repeat(length)));
        assert!(found.findings.len() < 200);
        assert!(found.findings.iter().any(|finding| finding.code == LintCode::NotToml));
        assert_printable(&found.findings);
    }
    let answers = format!("when = {{ any = [{}] }}\nlevel =", "\"device:phone\", ".repeat(100_000));
    let text = fs::read_to_string(fixture("good/phone-basics.toml")).unwrap();
    let found = loaded(&text.replacen("level =", &answers, 1));
    assert_eq!(checklist(&found).items.len(), 1);
    assert!(found.findings.len() < 200);
}

#[test]
fn a_ring_of_two_thousand_items_is_found() {
    let text = fs::read_to_string(fixture("bad/unknown-after.toml")).unwrap();
    let (head, item) = text.split_at(text.find("[[item]]").unwrap());
    let mut whole = head.to_owned();
    for number in 0..MAX_ITEMS {
        let item = item.replacen("\"first\"", &format!("\"item-{number}\""), 1);
        whole += &item.replacen("third", &format!("item-{}", (number + 1) % MAX_ITEMS), 1);
    }
    let found = loaded(&whole);
    assert!(found.findings.iter().any(|finding| finding.code == LintCode::CyclicAfter));
    assert_eq!(checklist(&found).items.len(), 0);
}

#[test]
fn escapes_in_every_field_reach_no_screen() {
    for name in ["phone-basics", "first-day", "words"] {
        let text = fs::read_to_string(fixture(&format!("good/{name}.toml"))).unwrap();
        let escapes = ["\\u001b[2J", "\u{1b}]0;x\u{7}", "\\u202e", "\u{202e}", "\\e[31m", "\u{9b}31m"];
        for pair in escapes.chunks(2) {
            let mut at = 0;
            let mut turn = pair.iter().cycle();
            while let Some(next) = text.get(at..).unwrap().find("= \"") {
                at += next + 3;
                let (before, after) = text.split_at(at);
                let escape = turn.next().unwrap();
                let found = loaded(&format!("{before}{escape}{after}"));
                assert!(!found.findings.is_empty(), "{before}");
                assert_printable(&found.findings);
                if let Some(content) = &found.content {
                    let shown = format!("{content:?}");
                    assert!(!shown.contains("\\u{1b}") && !shown.contains("\\u{202e}"), "{shown}");
                }
            }
        }
    }
    let keys = "\"\u{1b}[2J\" = 1\n\"\\u001b[2J\" = 1\n[\"\\u202e\"]\n";
    assert_printable(&loaded(keys).findings);
    let name = load("\u{1b}[2J\u{202e}.toml", b"x", Origin::User, &rules());
    assert_printable(&name.findings);
}

#[test]
fn bytes_that_are_no_text_are_placed() {
    let found = load("list.toml", b"# \xc3\xa9\n# x\xff\n", Origin::User, &rules());
    assert_eq!(listed(&found.findings), "list.toml:2:4: not-utf8: a byte here belongs to no letter\n");
}

#[test]
fn a_missing_or_crowded_folder_is_a_finding() {
    let dir = TempDir::new().unwrap();
    let (_, findings) = library_of(&dir.path().join("gone"));
    assert_eq!(codes(&findings), ["unreadable"]);
    for number in 0..2001 {
        fs::File::create(dir.path().join(format!("{number}.jpg"))).unwrap();
    }
    fs::copy(fixture("good/words.toml"), dir.path().join("words.toml")).unwrap();
    let (all, findings) = library_of(dir.path());
    assert_eq!((all, codes(&findings)), (Library::default(), vec!["too-many-files"]));
}

#[test]
fn folders_and_hidden_copies_are_passed_over() {
    let dir = TempDir::new().unwrap();
    fs::copy(fixture("good/words.toml"), dir.path().join("words.TOML")).unwrap();
    fs::write(dir.path().join("._words.toml"), b"\0\x05\x16\x07").unwrap();
    fs::write(dir.path().join("notes.txt"), b"x").unwrap();
    fs::create_dir(dir.path().join("deeper")).unwrap();
    fs::copy(fixture("good/first-day.toml"), dir.path().join("deeper/first-day.toml")).unwrap();
    let (all, findings) = library_of(dir.path());
    assert_eq!((all.pages.len(), all.glossaries.len(), codes(&findings)), (0, 1, vec![]));
}

#[cfg(unix)]
#[test]
fn links_in_a_ring_pipes_and_folders_are_refused_at_once() {
    use std::os::unix::fs::symlink;

    let dir = TempDir::new().unwrap();
    symlink(dir.path().join("b.toml"), dir.path().join("a.toml")).unwrap();
    symlink(dir.path().join("a.toml"), dir.path().join("b.toml")).unwrap();
    symlink(dir.path(), dir.path().join("c.toml")).unwrap();
    symlink("/dev/zero", dir.path().join("d.toml")).unwrap();
    nix::unistd::mkfifo(&dir.path().join("e.toml"), nix::sys::stat::Mode::S_IRWXU).unwrap();
    symlink(fixture("good/words.toml"), dir.path().join("f.toml")).unwrap();
    let (all, findings) = library_of(dir.path());
    assert_eq!(all.glossaries.len(), 1);
    assert_eq!(codes(&findings), ["unreadable", "unreadable", "not-a-file", "not-a-file", "not-a-file"]);
    assert_printable(&findings);

    let ring = dir.path().join("ring");
    symlink(&ring, &ring).unwrap();
    assert_eq!(codes(&library_of(&ring).1), ["unreadable"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_damage_to_a_file_breaks_the_reader(at in 0..2600_usize, length in 0..80_usize, insert in "[\\[\\]{}=.,\"'#\n a-z0-9\u{1b}\u{202e}]{0,12}") {
        let mut bytes = fs::read(fixture("good/phone-basics.toml")).unwrap();
        let start = at.min(bytes.len());
        let end = (start + length).min(bytes.len());
        bytes.splice(start..end, insert.bytes());
        let found = load("list.toml", &bytes, Origin::User, &rules());
        assert_printable(&found.findings);
    }

    #[test]
    fn no_text_breaks_the_readers_of_translations(text in "(msgid|msgctxt|msgstr|#~|#\\||#,|\"|\\\\|\n| |fuzzy|\\{|\\$a|=|->|\\*|\\[|\\]|\\}|\\PC|.){0,60}") {
        let (_, findings) = translate::po::parse("vi.po", &text);
        assert_printable(&findings);
        assert_printable(&translate::check_ui("quit = Quit\n", "vi", "ui.ftl", &text));
    }
}
