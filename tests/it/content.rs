//! Content and translations as files: what is refused, what survives beside it, and what is built in.

use std::borrow::Cow;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use sotay::content::age::{Recheck, recheck};
use sotay::content::chars::{Layout, first_forbidden};
use sotay::content::lint::{Rules, renames};
use sotay::content::load::{Content, Loaded, MAX_BYTES, MAX_ITEMS, add_to, load};
use sotay::content::pack;
use sotay::content::source::read_file;
use sotay::content::topics::{Topic, Value};
use sotay::content::{
    Checklist, Finding, ItemId, LOCALES, Library, LintCode, Origin, Own, Severity, TextState, built, keys,
    library,
};
use sotay::signed::Keys;
use sotay::translate;

mod hostile;
mod signed;
mod translations;

/// Codes that no single small file can show; `hostile` and `signed` have a test for each.
const WITHOUT_FIXTURE: &[LintCode] = &[
    LintCode::Unreadable,
    LintCode::NotAFile,
    LintCode::TooManyFiles,
    LintCode::TooBig,
    LintCode::TooManyItems,
    LintCode::TooManyFindings,
    LintCode::BigTranslation,
    LintCode::UnmergedInterface,
    LintCode::OldUpdate,
];

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/fixtures").join(name)
}

fn rules() -> Rules<'static> {
    Rules { today: Some("2026-11-21".parse().unwrap()), is_for_authors: true, ..Rules::default() }
}

/// Loads a text as a list of that name.
fn loaded(text: &str) -> Loaded {
    load("list.toml", text.as_bytes(), Origin::User, &rules())
}

fn checklist(loaded: &Loaded) -> &Checklist {
    match &loaded.content {
        Some(Content::Checklist(list)) => list,
        other => panic!("no checklist but {other:?}: {:#?}", loaded.findings),
    }
}

/// The library of the good fixtures.
fn good() -> Library {
    let pack::Folder { lists: mut loaded, findings, .. } =
        pack::read(&fixture("good"), &rules(), &Keys::built_in());
    assert_eq!(findings, []);
    let mut library = Library::default();
    renames::refuse_bad(&mut loaded, &library);
    assert_eq!(add_to(&mut library, loaded), []);
    library
}

fn codes(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.code.code()).collect()
}

/// Lists every finding on a line of its own.
fn listed(findings: &[Finding]) -> String {
    findings.iter().fold(String::new(), |mut text, finding| {
        let Finding { code, file, line, column, detail, .. } = finding;
        let file = Path::new(file).file_name().unwrap_or_default().display().to_string();
        writeln!(text, "{file}:{line}:{column}: {}: {detail}", code.code()).unwrap();
        text
    })
}

/// The findings of one bad fixture, by whatever reads files of its kind.
fn findings_of(path: &Path) -> Vec<Finding> {
    let name = path.display().to_string();
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("toml") => read_file(path, &rules()).findings,
        Some("po") => translate::check(&good(), "vi", &name, &fs::read(path).unwrap()),
        Some("ftl") => {
            let english =
                "## Names. At most 30 letters.\nquit = Quit\n## More\nleft = { $count } steps left\n";
            translate::check_ui(english, "vi", &name, &fs::read_to_string(path).unwrap())
        }
        Some("pub") => pack::keys(path.parent().unwrap()).1,
        _ => library_of(path).1,
    }
}

/// The content of a user's folder without what is built in.
fn library_of(dir: &Path) -> (Library, Vec<Finding>) {
    let (mut all, read) = library(Some(&own(dir)));
    all.checklists.retain(|list| list.origin == Origin::User);
    all.pages.retain(|pages| pages.origin == Origin::User);
    all.helplines.retain(|helplines| helplines.origin == Origin::User);
    all.glossaries.retain(|glossary| glossary.origin == Origin::User);
    all.messengers.retain(|messengers| messengers.origin == Origin::User);
    let built_in = library(None).0.renames;
    all.renames.retain(|rename| !built_in.contains(rename));
    (all, read.findings)
}

/// A folder of somebody who trusts nobody.
fn own(dir: &Path) -> Own {
    Own { folder: dir.to_owned(), keys: Keys::built_in() }
}

#[test]
fn each_bad_fixture_yields_exactly_its_code() {
    let mut report = String::new();
    for code in LintCode::ALL.iter().filter(|code| !WITHOUT_FIXTURE.contains(code)) {
        let kinds = [".toml", ".po", ".ftl", ".pub", ""]
            .map(|kind| fixture("bad").join(format!("{}{kind}", code.code())));
        let path = kinds.iter().find(|path| path.exists());
        let path = path.unwrap_or_else(|| panic!("no fixture for {}", code.code()));
        let findings = findings_of(path);
        assert!(!findings.is_empty(), "{} finds nothing", path.display());
        for finding in &findings {
            assert_eq!(finding.code, *code, "{findings:#?}");
            assert_eq!(finding.severity, code.severity());
        }
        report += &listed(&findings);
    }
    insta::assert_snapshot!("findings_of_bad_fixtures", report);
}

#[test]
fn every_bad_fixture_has_a_code() {
    for entry in fs::read_dir(fixture("bad")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        assert!(LintCode::ALL.iter().any(|code| code.code() == name), "{name}");
    }
}

#[test]
fn codes_and_their_remedies() {
    let mut table = String::new();
    for code in LintCode::ALL {
        let level = if code.severity() == Severity::Error { "error" } else { "warning" };
        writeln!(table, "{} ({level}): {} {}", code.code(), code.description(), code.remedy()).unwrap();
    }
    insta::assert_snapshot!("codes", table);
}

#[test]
fn good_files_load_whole() {
    let library = good();
    let list = library.checklist("phone-basics").unwrap();
    let [lock, adb] = &*list.items else { panic!("two items") };
    assert_eq!((lock.meaning_rev, adb.meaning_rev), (2, 1));
    assert_eq!(lock.test.as_ref().unwrap().steps.len(), 2);
    assert_eq!(*adb.when.any, ["device:android", "device:linux"]);
    assert_eq!(*adb.after, ["screen-lock"]);
    assert_eq!(adb.steps[0].code.as_deref(), Some("adb devices\n\t# a tab may stand in code\n"));
    assert_eq!(*library.pages[0].pages[0].steps[1].only, ["messenger:signal"]);
    assert_eq!(*library.glossaries[0].terms[0].also, ["network lock", "công tắc ngắt"]);
    assert_eq!(*list.also, ["phone-basics/screen-lock"]);
    let (_, note) = library.notes().next().unwrap();
    assert_eq!((&*note.when.any, note.items.len()), (&["country:vn".into()][..], 2));
    assert!(note.is_behind(&ItemId::new("phone-basics", "anything")), "a whole list is named");
    let helps = &library.helplines[0];
    assert_eq!((helps.before.len(), helps.messages.len(), helps.lines.len()), (1, 1, 1));
    let [mail, phone] = &*helps.lines[0].contacts else { panic!("two contacts") };
    let today = "2026-11-22".parse().unwrap();
    assert_eq!(recheck(mail, today), Recheck::Seen("2026-11-20"));
    assert_eq!(recheck(mail, "2027-11-22".parse().unwrap()), Recheck::LongAgo("2026-11-20"));
    assert_eq!((recheck(phone, today), phone.published.as_ref()), (Recheck::Never, "undated"));
    let apps = &library.messengers[0];
    assert_eq!((apps.apps.len(), apps.apps[0].claims.len(), apps.opinions.len()), (1, Topic::ALL.len(), 1));
    let value = |topic| &apps.apps[0].claims.iter().find(|claim| claim.topic == topic).unwrap().value;
    assert_eq!(*value(Topic::BlockedIn), Value::Countries(vec!["vn".into(), "cn".into()].into()));
    assert_eq!((value(Topic::CallMax), value(Topic::GroupMax)), (&Value::Count(0), &Value::Unknown));
    let old = ItemId::new("phone-basics", "old-lock");
    assert_eq!(library.current_id(&old), ItemId::new("phone-basics", "screen-lock"));
    assert_eq!(library.current_id(&ItemId::new("a", "b")), ItemId::new("a", "b"));
}

#[test]
fn names_of_translatable_texts() {
    let library = good();
    let names = keys(&library).into_iter().fold(String::new(), |names, (spot, _)| names + &spot.key + "\n");
    insta::assert_snapshot!("translatable_texts", names);
}

#[test]
fn a_file_from_windows_loads_the_same() {
    let text = fs::read_to_string(fixture("good/phone-basics.toml")).unwrap();
    let windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let (unix, windows) = (loaded(&text), loaded(&windows));
    assert_eq!(windows.findings, []);
    assert_eq!(unix, windows);
}

#[test]
fn usable_items_survive_beside_broken_ones() {
    let text = fs::read_to_string(fixture("good/phone-basics.toml")).unwrap();
    let broken =
        text.replacen("impact = 3", "impact = \"much\"", 1).replacen("minutes = 3", "minutes = 0", 1);
    let found = loaded(&broken);
    let after = checklist(&found).items.iter().map(|item| item.id.as_ref()).collect::<Vec<_>>();
    assert_eq!(after, ["adb-off"]);
    assert_eq!(codes(&found.findings), ["wrong-type", "out-of-range"]);

    let unclosed = text.replacen("title = \"Turn USB debugging off\"", "title = \"Turn USB debugging off", 1);
    let found = loaded(&unclosed);
    let items = checklist(&found).items.iter().map(|item| item.id.as_ref()).collect::<Vec<_>>();
    assert_eq!(items, ["screen-lock"]);
    assert_eq!(codes(&found.findings), ["not-toml"]);
}

#[test]
fn a_fault_that_misleads_nobody_keeps_the_item() {
    for name in ["long-step", "long-title", "not-nfc", "old-checked", "unused-source", "bad-source-url"] {
        let found = read_file(&fixture(&format!("bad/{name}.toml")), &rules());
        assert_eq!(checklist(&found).items.len(), 1, "{name}");
    }
}

#[test]
fn text_grows_old_after_180_days() {
    let text = fs::read_to_string(fixture("bad/old-checked.toml")).unwrap();
    let on = |today: &str| {
        let rules = Rules { today: Some(today.parse().unwrap()), ..Rules::default() };
        codes(&load("list.toml", text.as_bytes(), Origin::User, &rules).findings)
    };
    assert_eq!(on("2026-07-30"), Vec::<&str>::new());
    assert_eq!(on("2026-07-31"), ["old-checked"]);
    assert_eq!(on("2020-01-01"), Vec::<&str>::new());
}

#[test]
fn an_app_with_a_fault_that_misleads_is_left_out_and_the_file_is_not() {
    for (name, apps) in [("old-fact", 1), ("long-text", 1), ("missing-date", 0), ("missing-topic", 0)] {
        let found = read_file(&fixture(&format!("bad/{name}.toml")), &rules());
        let Some(Content::Messengers(file)) = found.content else { panic!("{name}") };
        assert_eq!(file.apps.len(), apps, "{name}");
    }
}

#[test]
fn facts_grow_old_from_the_first_day_of_their_date() {
    let text = fs::read_to_string(fixture("bad/old-fact.toml")).unwrap();
    let on = |today: &str| {
        let rules = Rules { today: Some(today.parse().unwrap()), ..Rules::default() };
        codes(&load("list.toml", text.as_bytes(), Origin::User, &rules).findings)
    };
    assert_eq!(on("2026-10-28"), Vec::<&str>::new());
    assert_eq!(on("2026-10-29"), ["old-fact"]);
}

#[test]
fn renamed_ids_that_cannot_hold_are_not_used() {
    let (library, _) = library_of(&fixture("bad/used-rename"));
    let kept: Vec<_> = library.renames.iter().map(|rename| rename.from.to_string()).collect();
    assert_eq!(kept, ["list/gone"]);
    assert!(library_of(&fixture("bad/lost-rename")).0.renames.is_empty());
}

#[test]
fn a_probe_is_known_by_its_name_alone() {
    let text = fs::read_to_string(fixture("bad/unknown-probe.toml")).unwrap();
    let rules = Rules { probes: &["mind-reading"], ..Rules::default() };
    let found = load("list.toml", text.as_bytes(), Origin::User, &rules);
    assert_eq!(found.findings, []);
    assert_eq!(checklist(&found).items[0].probe.as_deref(), Some("mind-reading"));
}

#[test]
fn a_users_list_stands_beside_the_built_in_ones() {
    let (all, read) = library(Some(&own(&fixture("good"))));
    assert_eq!(read.findings, []);
    let built_in = built::library();
    assert_eq!(all.checklists.len(), built_in.checklists.len() + 1);
    assert_eq!(all.checklists.last().unwrap().origin, Origin::User);
}

#[test]
fn a_users_list_cannot_take_the_place_of_another() {
    let (all, findings) = library_of(&fixture("bad/duplicate-list"));
    assert_eq!(all.checklists.len(), 1);
    assert_eq!(all.checklists[0].title.shown, "A list");
    assert_eq!((findings[0].line, findings[0].column), (3, 6));
    assert!(findings[0].file.ends_with("b.toml"));
}

#[test]
fn built_in_content_is_english_and_part_of_the_program() {
    let (library, read) = library(None);
    assert_eq!(read.findings, []);
    for (spot, text) in keys(&library) {
        assert_eq!(text.state, TextState::Source, "{}", spot.key);
        assert!(matches!(text.shown, Cow::Borrowed(_)), "{}", spot.key);
        assert_eq!(first_forbidden(&text.shown, Layout::Line), None, "{}", spot.key);
    }
}

#[test]
fn built_in_languages_begin_with_english() {
    let english = &LOCALES[0];
    assert_eq!((english.tag, english.content().len()), ("en", 0));
    assert_eq!(english.ui_share.translated, english.ui_share.all);
    for locale in &LOCALES {
        assert_eq!(built::locale(locale.tag).map(|found| found.tag), Some(locale.tag));
        let sorted = locale.content().windows(2).all(|pair| pair[0].key < pair[1].key);
        assert!(sorted, "{}", locale.tag);
    }
}

#[test]
fn built_in_translations_pass_the_check() {
    let library = built::library();
    for locale in LOCALES.iter().filter(|locale| locale.tag != "en") {
        let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(locale.tag);
        let mut findings = translate::check_ui(LOCALES[0].ui(), locale.tag, "ui.ftl", locale.ui());
        if let Ok(bytes) = fs::read(dir.join("checklists.po")) {
            findings.extend(translate::check(&library, locale.tag, "checklists.po", &bytes));
        }
        findings.retain(|finding| finding.severity == Severity::Error);
        assert!(findings.is_empty(), "{}", listed(&findings));
    }
}

/// An item that offers to read an export says so in the words that stand on the screen.
#[test]
fn texts_name_the_reader_as_the_screen_does() {
    for tag in ["en", "vi"] {
        let words = crate::words::Words::of(tag);
        let offer = format!("\"{}\"", words.say("offmeta-screen-offer"));
        let id = ItemId::new("off-meta-activity", "read-export");
        let (_, item) = words.library.item(&id).unwrap();
        assert!(item.steps.iter().any(|step| step.text.shown.contains(&offer)), "{tag}: {offer}");
    }
}
