//! Files as editors and platforms leave them behind.

use sotay::translate::po;

use super::{Desk, check_with_gettext};

const POEDIT: &str = include_str!("../fixtures/translate/poedit.po");
const WEBLATE: &str = include_str!("../fixtures/translate/weblate.po");
/// Everything in the two files that leads to a person or to when they worked.
const TRACES: [&str; 8] =
    ["Erika", "erika", "Mustermann", "@example.org", "23:41", "2026-11-2", "/home/", "Freunde"];

#[track_caller]
fn check_clean(desk: &Desk, name: &str) {
    let text = desk.read(name);
    for trace in TRACES {
        assert!(!text.contains(trace), "{trace} in {name}");
    }
    check_with_gettext(&desk.file(name));
}

#[test]
fn what_poedit_writes_is_read_and_merging_leaves_no_name_in_it() {
    let unix = POEDIT.to_owned();
    let windows = format!("\u{feff}{}", POEDIT.replace('\n', "\r\n"));
    for text in [unix, windows] {
        let desk = Desk::new();
        desk.write("loc/de/checklists.po", text);
        let (exit, said) = desk.translate(&["check"]);
        assert_eq!(exit, 0, "{said}");
        for line in [2, 9, 10, 11, 18, 20] {
            assert!(said.contains(&format!("checklists.po:{line}:1: warning [name-in-")), "{line}: {said}");
        }
        desk.done(&["merge", "de"]);
        check_clean(&desk, "loc/de/checklists.po");
        let (file, findings) = po::parse("checklists.po", &desk.read("loc/de/checklists.po"));
        assert_eq!(findings, []);
        let entry = |key: &str| file.entries.iter().find(|entry| entry.context == key).unwrap();
        assert_eq!(entry("vpn-kill-switch/title").words, "VPN und Not-Aus");
        assert!(entry("first-hour/summary").words.ends_with("Gesetz und Praxis sind zweierlei."));
        assert!(entry("first-hour/summary").is_fuzzy());
        assert_eq!(entry("first-hour/summary").comments, ["Not sure about the tone."]);
        assert_eq!(file.obsolete[0].words, "Längst vorbei");
    }
}

#[test]
fn what_weblate_writes_is_read_and_merging_leaves_no_name_in_it() {
    let desk = Desk::new();
    desk.write("loc/de/ui.po", WEBLATE);
    let (exit, said) = desk.translate(&["check"]);
    assert_eq!(exit, 0, "{said}");
    assert!(
        said.contains("ui.po:19:1: warning [outdated-translation]")
            || said.contains("[outdated-translation]"),
        "{said}"
    );
    desk.done(&["merge", "de"]);
    check_clean(&desk, "loc/de/ui.po");
    let text = desk.read("loc/de/ui.po");
    assert!(
        text.contains("#, fuzzy\n#| msgid \"Quit\"\nmsgctxt \"ui/menu-quit\""),
        "the English of before is kept"
    );
    assert!(text.contains("#~ msgstr \"Längst vorbei\"\n"));
    let ftl = desk.read("loc/de/ui.ftl");
    assert!(
        ftl.contains("start-happened = Es ist schon etwas passiert\n") && !ftl.contains("Beenden"),
        "{ftl}"
    );
    assert!(ftl.contains("[one] Ein Fehler in deinen eigenen Listen. Dazu: sotay lint\n"), "{ftl}");
}

#[test]
fn an_address_in_a_comment_of_an_obsolete_entry_goes_too() {
    let desk = Desk::new();
    let gone =
        "\n# minh@example.org\n# Rest.\n#~ msgctxt \"first-hour/x/title\"\n#~ msgid \"X\"\n#~ msgstr \"Y\"\n";
    desk.write("loc/de/checklists.po", format!("{POEDIT}{gone}"));
    desk.done(&["merge", "de"]);
    check_clean(&desk, "loc/de/checklists.po");
    assert!(desk.read("loc/de/checklists.po").contains("# Rest.\n#~ msgctxt \"first-hour/x/title\"\n"));
}
