//! From a library to a PO file and back to a library in another language.

use sotay::content::Text;
use sotay::content::overlay::{self, overlay};
use sotay::translate::po::{self, Entry, File};
use sotay::translate::{Reviewed, extract, status, table};

use super::*;

const TITLE: &str = "phone-basics/screen-lock/title";
const LOCK: &str = "Lock the screen with six digits or more";
const KHOA: &str = "Khóa màn hình bằng sáu chữ số trở lên";

fn built_in() -> Library {
    let mut library = good();
    library.checklists[0].origin = Origin::BuiltIn;
    library
}

fn text_of(library: &Library, key: &str) -> Text {
    keys(library).into_iter().find(|(spot, _)| spot.key == key).unwrap().1.clone()
}

/// Checks what is shown for the title of an item, given its entry in the PO file.
#[track_caller]
fn check(entry: Entry, shown: &str, state: TextState) {
    let file = File { entries: vec![entry], ..File::default() };
    let mut reviewed = Reviewed::default();
    reviewed.add(TITLE, LOCK, "đã đọc");
    let translated = overlay(built_in(), &table(&file, &reviewed));
    let text = text_of(&translated, TITLE);
    assert_eq!((text.shown.as_ref(), text.state, text.english()), (shown, state, LOCK));
}

fn entry(english: &str, words: &str, meaning_rev: u32, fuzzy: bool) -> Entry {
    let mut entry = Entry::new(TITLE, english, words);
    entry.notes.push(Entry::meaning_rev_note(meaning_rev));
    entry.set_fuzzy(fuzzy);
    entry
}

#[test]
fn a_translation_is_shown_as_far_as_it_can_be_trusted() {
    check(entry(LOCK, KHOA, 2, false), KHOA, TextState::Draft);
    check(entry(LOCK, "đã đọc", 2, false), "đã đọc", TextState::Reviewed);
    check(entry("Lock it", KHOA, 2, false), KHOA, TextState::Outdated);
    check(entry(LOCK, KHOA, 2, true), KHOA, TextState::Outdated);
    check(entry(LOCK, "", 2, false), LOCK, TextState::Missing);
}

#[test]
fn an_old_translation_of_another_meaning_gives_way_to_english() {
    check(entry("Lock it", KHOA, 1, false), LOCK, TextState::Missing);
    check(entry(LOCK, KHOA, 1, true), LOCK, TextState::Missing);
    check(Entry::new(TITLE, "Lock it", KHOA), LOCK, TextState::Missing);
    // Made from exactly this English: nothing about it is old, whatever else of the item changed.
    check(entry(LOCK, KHOA, 1, false), KHOA, TextState::Draft);
}

#[test]
fn a_users_own_words_are_not_missing() {
    let untouched = overlay(good(), &[]);
    assert_eq!(untouched, good());
    assert_eq!(text_of(&overlay(built_in(), &[]), TITLE).state, TextState::Missing);
}

#[test]
fn a_pseudo_language_reaches_every_text() {
    let changed = overlay::pseudo(good(), |text| format!("[{text}]"));
    for (spot, text) in keys(&changed) {
        assert_eq!(text.shown, format!("[{}]", text.english()), "{}", spot.key);
    }
    let shown = format!(
        "{:?}",
        overlay::pseudo(good(), |_| "x".to_owned()).checklists[0].items[0].steps[0].text.shown
    );
    assert_eq!(shown, "\"x\"");
}

#[test]
fn a_new_language_begins_with_every_text_empty() {
    let text = extract(&built_in(), "vi", &File::default());
    insta::assert_snapshot!("new_language", text);
    assert_eq!(translate::check(&built_in(), "vi", "vi.po", text.as_bytes()), []);
}

/// Returns the PO file of the library with this one entry of before.
fn merged(old: Entry) -> (File, String) {
    let old = File { entries: vec![old], ..File::default() };
    let text = extract(&built_in(), "vi", &old);
    let (file, findings) = po::parse("vi.po", &text);
    assert_eq!(findings, []);
    (file, text)
}

#[test]
fn extracting_keeps_what_is_there() {
    let (file, text) = merged(entry(LOCK, KHOA, 1, false));
    let kept = file.entries.iter().find(|entry| entry.context == TITLE).unwrap();
    assert_eq!((kept.words.as_str(), kept.is_fuzzy(), kept.meaning_rev()), (KHOA, false, 2));
    assert_eq!(extract(&built_in(), "vi", &file), text, "a second time changes nothing");
}

#[test]
fn extracting_marks_what_is_old_and_remembers_from_what() {
    let (file, text) = merged(entry("Lock it", KHOA, 1, false));
    let old = file.entries.iter().find(|entry| entry.context == TITLE).unwrap();
    assert_eq!((old.english.as_str(), old.previous.as_deref()), (LOCK, Some("Lock it")));
    assert_eq!((old.words.as_str(), old.is_fuzzy(), old.meaning_rev()), (KHOA, true, 1));
    assert_eq!(extract(&built_in(), "vi", &file), text, "a second time changes nothing");
}

#[test]
fn extracting_puts_aside_what_is_gone_and_takes_it_up_again() {
    let gone = Entry::new("phone-basics/gone/title", "Gone", "Đã mất");
    let (file, _) = merged(gone.clone());
    assert_eq!(file.obsolete.iter().map(|entry| entry.words.as_str()).collect::<Vec<_>>(), ["Đã mất"]);

    let aside = File { obsolete: vec![entry(LOCK, KHOA, 2, false), gone], ..File::default() };
    let (file, findings) = po::parse("vi.po", &extract(&built_in(), "vi", &aside));
    assert_eq!((findings, file.obsolete.len()), (vec![], 1));
    assert_eq!(file.entries.iter().find(|entry| entry.context == TITLE).unwrap().words, KHOA);
}

#[test]
fn every_text_is_counted_once() {
    let library = built_in();
    let entries = vec![
        entry("Lock it", KHOA, 2, false),
        Entry::new("phone-basics/title", "Phone basics", "Điện thoại cơ bản"),
        Entry::new("words/title", "Words", "Từ ngữ"),
        Entry::new("phone-basics/gone/title", "Gone", "Đã mất"),
    ];
    let mut reviewed = Reviewed::default();
    reviewed.add("words/title", "Words", "Từ ngữ");
    let counts = status(&library, &table(&File { entries, ..File::default() }, &reviewed));
    let phone = &counts[0];
    assert_eq!((phone.reviewed, phone.draft, phone.outdated, phone.missing), (0, 1, 1, 13));
    // The item about the screen lock has the highest impact; title and summary of the list count 2 each.
    assert_eq!((phone.urgent, phone.weight.translated, phone.weight.reviewed), (10, 2, 0));
    let all: usize =
        counts.iter().map(|list| list.reviewed + list.draft + list.outdated + list.missing).sum();
    assert_eq!(all, keys(&library).len());
    assert_eq!(counts.iter().map(|list| list.reviewed).sum::<usize>(), 1);
}

#[test]
fn a_long_title_in_another_language_is_a_warning() {
    let long = "Khóa ".repeat(20);
    let file =
        File { header: po::header("vi"), entries: vec![entry(LOCK, &long, 2, false)], ..File::default() };
    let findings = translate::check(&built_in(), "vi", "vi.po", po::write(&file).as_bytes());
    assert_eq!((codes(&findings), findings[0].severity), (vec!["long-title"], Severity::Warning));
    let step = Entry::new(
        "phone-basics/screen-lock/steps/type-digits",
        "Type six digits or more that nobody can guess.",
        "a ".repeat(121),
    );
    let file = File { header: po::header("vi"), entries: vec![step], ..File::default() };
    let findings = translate::check(&built_in(), "vi", "vi.po", po::write(&file).as_bytes());
    assert_eq!((codes(&findings), findings[0].severity), (vec!["long-step"], Severity::Error));
}

#[test]
#[expect(clippy::disallowed_methods, reason = "asks the tool that other programs read PO files with")]
fn gettext_reads_what_we_write() {
    let quotes = Entry::new("a/b", "Say \"no\" \\ twice", "Nói \"không\" \\ hai lần");
    let (mut file, _) = merged(entry("Lock it", KHOA, 1, false));
    file.entries.push(quotes.clone());
    file.obsolete.push(Entry::new("a/c", "Old \"one\"", "Cũ"));
    let dir = tempfile::TempDir::new().unwrap();
    let path = dir.path().join("vi.po");
    fs::write(&path, po::write(&file)).unwrap();
    let run = std::process::Command::new("msgfmt").args(["-c", "-o", "/dev/null"]).arg(&path).output();
    match run {
        Ok(output) => assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr)),
        Err(error) => println!("SKIPPED: msgfmt of gettext is not here ({error})"),
    }
}
