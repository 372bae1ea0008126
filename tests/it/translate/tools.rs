//! `extract`, `merge` and `status` as a translator uses them.

use std::collections::BTreeMap;

use sotay::content::{self, built, keys};
use sotay::translate::fluent::pieces;
use sotay::translate::po;

use super::{Desk, check_with_gettext, put};

fn words(desk: &Desk, name: &str) -> BTreeMap<String, String> {
    let (file, findings) = po::parse(name, &desk.read(name));
    assert_eq!(findings, []);
    file.entries.into_iter().map(|entry| (entry.context, entry.words)).collect()
}

#[test]
fn a_new_language_has_every_text_once_and_gettext_reads_it() {
    let desk = Desk::new();
    desk.done(&["extract", "pt-BR"]);
    let (ui, content) = (words(&desk, "loc/pt-BR/ui.po"), words(&desk, "loc/pt-BR/checklists.po"));
    assert_eq!(ui.len(), pieces(built::locale("en").unwrap().ui()).len());
    assert_eq!(content.len(), keys(&built::library()).len());
    assert!(ui.values().chain(content.values()).all(String::is_empty));
    for name in ["ui.po", "checklists.po"] {
        check_with_gettext(&desk.file(&format!("loc/pt-BR/{name}")));
    }
    assert_eq!(desk.done(&["check"]), "Nothing found.\n");
    assert!(desk.read("loc/pt-BR/ui.po").contains("\"Language: pt_BR\\n\""));
}

#[test]
fn an_existing_language_comes_with_all_its_words() {
    for tag in content::LOCALES.iter().map(|locale| locale.tag).filter(|tag| *tag != "en") {
        let desk = Desk::new();
        desk.done(&["extract", tag]);
        let built = built::locale(tag).unwrap();
        let ui = words(&desk, &format!("loc/{tag}/ui.po"));
        for piece in pieces(built.ui()) {
            let own = &ui[&format!("ui/{}", piece.key)];
            assert_eq!(*own, piece.pattern.replace('\u{200b}', ""), "{} in {tag}", piece.key);
        }
        let content = words(&desk, &format!("loc/{tag}/checklists.po"));
        for line in built.content() {
            assert_eq!(
                content[line.key.as_ref()],
                line.words.replace('\u{200b}', ""),
                "{} in {tag}",
                line.key
            );
        }
        let (exit, said) = desk.translate(&["check"]);
        assert_eq!(exit, 0, "{said}");
    }
}

#[test]
fn extracting_never_writes_over_words() {
    let desk = Desk::new();
    desk.write("loc/de/checklists.po", "my words");
    desk.done(&["extract", "de"]);
    assert_eq!(desk.read("loc/de/checklists.po"), "my words");
    let ui = desk.read("loc/de/ui.po");
    let (exit, said) = desk.translate(&["extract", "de"]);
    assert!(exit == 2 && said.contains("sotay translate merge de"), "{said}");
    assert_eq!((desk.read("loc/de/ui.po"), desk.read("loc/de/checklists.po")), (ui, "my words".to_owned()));
}

#[test]
fn merging_marks_what_is_old_keeps_what_is_gone_and_does_it_once() {
    let desk = Desk::new();
    desk.done(&["extract", "de"]);
    let mut po = desk.read("loc/de/ui.po");
    put(&mut po, "ui/menu-quit", "Gehen");
    put(&mut po, "ui/menu-help", "Hilfe");
    // As if English had changed since: another text, one that is gone, one that is new.
    let po = po
        .replace(
            "msgctxt \"ui/menu-quit\"\nmsgid \"Leave\"",
            "msgctxt \"ui/menu-quit\"\nmsgid \"Quit the program\"",
        )
        .replace("msgctxt \"ui/menu-help\"", "msgctxt \"ui/menu-gone\"");
    desk.write("loc/de/ui.po", po);
    let said = desk.done(&["merge", "de"]);
    assert!(
        said.contains("loc/de/ui.po: 1 texts with words; new 1, to look at again 1, put aside 1\n"),
        "{said}"
    );
    let po = desk.read("loc/de/ui.po");
    let old = "#, fuzzy\n#| msgid \"Quit the program\"\nmsgctxt \"ui/menu-quit\"\nmsgid \"Leave\"\nmsgstr \"Gehen\"\n";
    assert!(po.contains(old));
    assert!(po.contains("#~ msgctxt \"ui/menu-gone\"\n#~ msgid \"Keys and help\"\n#~ msgstr \"Hilfe\"\n"));
    assert!(po.contains("msgctxt \"ui/menu-help\"\nmsgid \"Keys and help\"\nmsgstr \"\"\n"));
    check_with_gettext(&desk.file("loc/de/ui.po"));
    desk.done(&["merge", "de"]);
    assert_eq!(desk.read("loc/de/ui.po"), po, "a second time changes nothing");
    assert!(desk.translate(&["check"]).1.contains("[outdated-translation] ui/menu-quit"));
    assert!(
        desk.done(&["status", "de"]).contains("interface: 1 to look at again, shown in English until then\n")
    );
}

#[test]
fn merging_makes_fluent_of_po_and_takes_over_what_only_fluent_has() {
    let desk = Desk::new();
    desk.done(&["extract", "de"]);
    let mut po = desk.read("loc/de/ui.po");
    put(&mut po, "ui/menu-quit", "Gehen");
    put(
        &mut po,
        "ui/minutes",
        "{ $minutes ->\\n    [one] eine Minute\\n   *[other] { $minutes } Minuten\\n}",
    );
    desk.write("loc/de/ui.po", po);
    desk.write("loc/de/ui.ftl", "### Mein Kopf.\nmenu-quit = Alt\n# Meine Notiz.\nmenu-help=Hilfe\n");
    assert!(desk.translate(&["check"]).1.contains("[unmerged-interface]"));
    desk.done(&["merge", "de"]);
    let ftl = desk.read("loc/de/ui.ftl");
    assert!(ftl.starts_with("### Mein Kopf.\nmenu-quit = Gehen\n"), "{ftl}");
    assert!(ftl.contains("# Meine Notiz.\nmenu-help=Hilfe\n"), "{ftl}");
    assert!(ftl.contains("minutes =\n    { $minutes ->\n        [one] eine Minute\n"), "{ftl}");
    assert_eq!(words(&desk, "loc/de/ui.po")["ui/menu-help"], "Hilfe");
    assert_eq!(desk.done(&["check"]), "Nothing found.\n");
}

#[test]
fn what_matters_most_stands_out_in_the_counts() {
    let desk = Desk::new();
    desk.done(&["extract", "vi"]);
    let mut po = desk.read("loc/vi/checklists.po");
    let library = built::library();
    let texts = keys(&library);
    let of = |impact| texts.iter().find(|(spot, _)| spot.impact == impact).unwrap().0.key.clone();
    put(&mut po, &of(3), "");
    put(&mut po, &of(1), "");
    desk.write("loc/vi/checklists.po", po);
    let said = desk.done(&["status", "vi"]);
    assert_eq!(said.matches("of the highest impact, outdated or missing: 1\n").count(), 1, "{said}");
    assert!(said.contains("vi: by impact 99 in 100 translated, 0 in 100 reviewed\n"), "{said}");
}
