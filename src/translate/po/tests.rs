use proptest::prelude::*;

use super::*;

const HEADER: &str = "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n";

/// Parses entries below a right header and compares the findings, as `line:column code`.
#[track_caller]
fn check(entries: &str, expected: &[&str]) -> File {
    let (file, findings) = parse("vi.po", &format!("{HEADER}\n{entries}"));
    let found: Vec<_> = findings
        .iter()
        .map(|found| format!("{}:{} {}", found.line - 4, found.column, found.code.code()))
        .collect();
    assert_eq!(found, expected, "{findings:#?}");
    file
}

#[test]
fn an_entry_is_read_with_everything_about_it() {
    let file = check(
        "# a translator's remark\n#. A title.\n#. meaning_rev: 3\n#: checklists/a.toml:3\n#, fuzzy, no-wrap\n\
         #| msgctxt \"a/old\"\n#| msgid \"\"\n#| \"Old \"\n#| \"English\"\nmsgctxt \"a/title\"\nmsgid \"\"\n\
         \"New \"\n\"English\"\nmsgstr \"Tiếng \"\n\"Anh \\\"mới\\\" \\\\\"\n#~ msgctxt \"a/gone\"\n#~ msgid \"Gone\"\n\
         #~ msgstr \"Đã \"\n#~ \"mất\"\n",
        &[],
    );
    let [entry] = file.entries.as_slice() else { panic!("{file:?}") };
    assert_eq!(entry.comments, ["a translator's remark"]);
    assert_eq!(entry.references, ["checklists/a.toml:3"]);
    assert!(entry.is_fuzzy());
    assert_eq!(entry.meaning_rev(), 3);
    assert_eq!(entry.previous.as_deref(), Some("Old English"));
    assert_eq!((entry.english.as_str(), entry.words.as_str()), ("New English", "Tiếng Anh \"mới\" \\"));
    assert_eq!(entry.line, 18);
    assert_eq!((file.obsolete[0].context.as_str(), file.obsolete[0].words.as_str()), ("a/gone", "Đã mất"));
}

#[test]
fn entries_need_no_empty_line_between_them() {
    let file =
        check("msgctxt \"a\"\nmsgid \"A\"\nmsgstr \"B\"\nmsgctxt \"c\"\nmsgid \"C\"\nmsgstr \"\"\n", &[]);
    assert_eq!(file.entries.len(), 2);
}

#[test]
fn a_file_from_windows_is_read() {
    let (file, findings) = read(
        "vi.po",
        format!("\u{feff}{HEADER}\nmsgctxt \"a\"\nmsgid \"A\"\nmsgstr \"B\"\n")
            .replace('\n', "\r\n")
            .as_bytes(),
    );
    assert_eq!((file.entries.len(), findings), (1, vec![]));
}

#[test]
fn what_cannot_be_read_is_found_and_the_rest_kept() {
    let good = "\nmsgctxt \"z\"\nmsgid \"Z\"\nmsgstr \"z\"\n";
    for (bad, expected) in [
        ("msgctxt \"a\"\nmsgid \"A\"\nmsgstr \"a\n", "3:10 bad-po"),
        ("msgctxt \"a\"\nmsgid \"A\"\nmsgstr a\n", "3:8 bad-po"),
        ("msgctxt \"a\"\nmsgid \"A\"\nmsgstr \"a\\x\"\n", "3:10 bad-po"),
        ("msgctxt \"a\"\nmsgid \"A\"\nmsgstr \"a\"b\"\n", "3:10 bad-po"),
        ("msgctxt \"a\"\nmsgid \"A\"\nmsgid_plural \"As\"\nmsgstr[0] \"a\"\n", "3:1 bad-po"),
        ("msgctxt \"a\"\nmsgid \"A\"\nmessage \"a\"\n", "3:1 bad-po"),
        ("msgctxt \"a\"\nmsgid \"A\"\n", "1:1 bad-po"),
        ("msgctxt \"a\"\nmsgctxt \"a\"\nmsgid \"A\"\nmsgstr \"a\"\n", "2:1 bad-po"),
        ("\"a\"\n", "1:1 bad-po"),
        ("msgid \"A\"\nmsgstr \"a\"\n", "1:1 missing-context"),
        ("msgctxt \"z\"\nmsgid \"A\"\nmsgstr \"a\"\n", "5:1 duplicate-entry"),
        ("msgctxt \"a\"\nmsgid \"A\"\nmsgstr \"a\\nb\"\n", "3:1 forbidden-character"),
        ("msgctxt \"a\"\nmsgid \"A\"\nmsgstr \"a\u{202e}\"\n", "3:10 forbidden-character"),
        ("# \u{1b}[2J\nmsgctxt \"a\"\nmsgid \"A\"\nmsgstr \"\"\n", "1:3 forbidden-character"),
        ("msgctxt \"a\"\nmsgid \"A\"\nmsgstr \"a\u{301}\"\n", "3:1 not-nfc"),
    ] {
        let (file, findings) = parse("vi.po", &format!("{HEADER}\n{bad}{good}"));
        let found: Vec<_> = findings
            .iter()
            .map(|found| format!("{}:{} {}", found.line - 4, found.column, found.code.code()))
            .collect();
        assert!(found.contains(&expected.to_owned()), "{bad}: {found:?}");
        assert!(file.entries.iter().any(|entry| entry.context == "z"), "{bad}");
    }
}

#[test]
fn the_header_says_utf_8_and_names_nobody() {
    let (_, findings) = parse("vi.po", "msgctxt \"a\"\nmsgid \"A\"\nmsgstr \"\"\n");
    assert_eq!(findings[0].code, LintCode::PoHeader);
    let (file, findings) = parse("vi.po", &write(&File { header: header("zh-Hant"), ..File::default() }));
    assert_eq!((file.header_field("language"), findings), (Some("zh_Hant"), vec![]));
}

#[test]
fn bytes_that_are_no_text_are_placed() {
    let (_, findings) = read("vi.po", b"# \xc3\xa9\n# \xff\n");
    assert_eq!((findings[0].code, findings[0].line, findings[0].column), (LintCode::NotUtf8, 2, 3));
}

/// Any text that may stand in a translation.
fn words() -> impl Strategy<Value = String> {
    "(\\PC|[\"\\\\#~|: a-z]){0,40}"
        .prop_map(|text| text.chars().filter(|c| !is_forbidden(*c, Layout::Line)).collect())
}

fn remarks() -> impl Strategy<Value = Vec<String>> {
    proptest::collection::vec(words().prop_map(|text| text.trim().to_owned()), 0..3)
}

prop_compose! {
    fn entries()(
        (comments, notes, references) in (remarks(), remarks(), remarks()),
        flags in proptest::collection::vec("fuzzy|no-wrap|[a-z-]{1,9}", 0..3),
        previous in proptest::option::of(words()),
        (context, english, text) in (words(), words(), words()),
    ) -> Entry {
        Entry { comments, notes, references, flags, previous, context, english, words: text, line: 0 }
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(mut all in proptest::collection::vec(entries(), 0..6), split in 0..6_usize) {
        for (index, entry) in all.iter_mut().enumerate() {
            entry.context += &index.to_string();
        }
        let obsolete = all.split_off(split.min(all.len()));
        let file = File { comments: vec!["About".to_owned()], header: header("vi"), entries: all, obsolete };
        let (mut read, findings) = parse("vi.po", &write(&file));
        for entry in read.entries.iter_mut().chain(&mut read.obsolete) {
            entry.line = 0;
        }
        prop_assert_eq!(&read, &file);
        prop_assert!(findings.iter().all(|found| matches!(found.code, LintCode::NotNfc | LintCode::NameInComment)));
    }
}
