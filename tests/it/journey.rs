//! Whole ways through the program, as a person goes them.

use std::path::PathBuf;

use sotay::content::ItemId;
use sotay::content::answers::QUESTIONS;
use sotay::progress::{Proof, State};
use sotay::store::{Notebook, StoreError};

use crate::pty::{CTRL_E, CTRL_L, DOWN, ENTER, Home, Window, one_line};
use crate::words::{PASSPHRASE, Words, keep_with_suggestion, notebook_in, progress_of};

/// Goes from the first screen to the first useful step and ticks it.
fn to_first_done(guide: &mut Window, language: &str, words: &Words) -> ItemId {
    guide.wait_for(&Words::of("en").say("language-title"));
    guide.choose(language);
    guide.wait_for(&words.say("start-safer"));
    guide.choose(&words.say("start-safer"));
    guide.wait_for(&words.item_keys());
    let first = words.item_titled(&title(guide));
    guide.keys("d");
    first
}

/// Returns the title in the first row, as far as it fits there.
fn title(guide: &Window) -> String {
    let row = guide.rows().remove(0);
    let title = row.split("  ").next().unwrap_or_default();
    title.trim_end_matches('…').trim().to_owned()
}

/// Answers the first question and none of the others, and keeps the answers.
fn answer_devices_only(guide: &mut Window, words: &Words) {
    guide.choose(&words.say("ask-start"));
    for (index, question) in QUESTIONS.iter().enumerate() {
        guide.wait_for(&words.say(&format!("question-{}", question.id)));
        if index == 0 {
            guide.choose(&words.say("answer-device-android"));
            guide.wait_for("[x]");
            guide.choose(&words.say("question-next"));
        } else {
            guide.choose(&words.say("question-rather-not"));
        }
    }
    guide.wait_for(&words.say("answered-keep"));
    guide.choose(&words.say("answered-keep"));
    guide.wait_for(&words.say("plan-made-kept"));
    guide.wait("saved", |guide| words.is_saved(guide));
}

fn unlock(guide: &mut Window, words: &Words, passphrase: &str) {
    guide.wait_for(&words.say("unlock-label"));
    guide.keys(passphrase);
    guide.keys(ENTER);
}

/// Looks at the item in its list, which must show it as ticked.
fn expect_ticked(guide: &mut Window, words: &Words, id: &ItemId) {
    guide.wait_for(&words.say("home-title"));
    let list = words.library.item(id).unwrap().0.title.shown.to_string();
    guide.choose(&list);
    guide.wait("the list", |guide| one_line(&list).starts_with(&title(guide)));
    let title = words.library.item(id).unwrap().1.title.shown.to_string();
    guide.go_to(&title);
    let marked = guide.rows().into_iter().find(|row| row.starts_with("> ")).unwrap();
    assert!(marked.starts_with("> [/] "), "{marked}");
    guide.keys("h");
}

/// The main job of the program, on real content; returns the home it was done in and the passphrase.
fn whole_journey(size: (u16, u16)) -> (Home, String) {
    let home = Home::new();
    let words = Words::of("vi");
    let mut guide = home.guide_with(size, &[]);
    let first = to_first_done(&mut guide, "Tiếng Việt", &words);
    let passphrase = keep_with_suggestion(&mut guide, &words);
    answer_devices_only(&mut guide, &words);

    // The first step of the plan is marked already.
    guide.keys(ENTER);
    guide.wait_for(&words.item_keys());
    let second = words.item_titled(&title(&guide));
    assert_ne!(first, second);
    guide.keys("d");
    guide.wait("the tick, saved", |guide| guide.flat().contains("[/]") && words.is_saved(guide));
    guide.keys("q");
    assert_eq!(guide.end(), 0);

    let mut guide = home.guide_with(size, &[]);
    unlock(&mut guide, &words, &passphrase);
    expect_ticked(&mut guide, &words, &first);
    expect_ticked(&mut guide, &words, &second);
    guide.keys("q");
    assert_eq!(guide.end(), 0);

    let told = State::Done(Proof::Told);
    assert_eq!(progress_of(&home, &passphrase), [(first, told), (second, told)].into());
    (home, passphrase)
}

#[test]
fn from_first_run_to_the_next_day() {
    let (home, _) = whole_journey((80, 24));
    expect_nothing_readable(&home);
}

#[test]
fn from_first_run_to_the_next_day_on_the_smallest_screen() {
    whole_journey((40, 12));
}

/// Without the passphrase no id, title or answer is found in any file.
fn expect_nothing_readable(home: &Home) {
    let secrets = everything_secret();
    let files = home.everything();
    let names = ["display.toml", "key.age", "lock", "notebook.age", "notebook.prev.age"];
    let expected = names.map(|name| home.data().join(name));
    let found: Vec<PathBuf> = files.keys().filter(|path| **path != home.data()).cloned().collect();
    assert_eq!(found, expected, "exactly these files are there");
    for (path, bytes) in files {
        for secret in &secrets {
            let found = bytes.windows(secret.len()).any(|part| part == secret.as_bytes());
            assert!(!found, "{secret:?} can be read in {}", path.display());
        }
    }
}

/// Every id, title and answer that has at least five bytes: shorter ones stand in any file by chance.
fn everything_secret() -> Vec<String> {
    let mut secrets = Vec::new();
    for tag in ["en", "vi"] {
        let words = Words::of(tag);
        for list in &words.library.checklists {
            secrets.extend([list.id.to_string(), list.title.shown.to_string()]);
        }
        for (id, _, item) in words.library.items() {
            secrets.extend([id.to_string(), item.id.to_string(), item.title.shown.to_string()]);
        }
        for question in QUESTIONS {
            secrets.push(question.id.to_owned());
            for answer in question.answers {
                secrets.push((*answer).to_owned());
                secrets.push(words.say(&format!("answer-{}-{answer}", question.id)));
            }
        }
    }
    secrets.retain(|secret| secret.len() >= 5);
    assert!(secrets.len() > 300, "there is content to look for");
    secrets
}

#[test]
fn a_wrong_passphrase_is_told_and_the_right_one_opens() {
    let (home, words) = (Home::new(), Words::of("en"));
    notebook_in(&home, "en", &Notebook::default());
    let before = home.everything();
    let mut guide = home.guide();
    unlock(&mut guide, &words, "not this one at all");
    let wrong = StoreError::WrongPassphrase { path: PathBuf::new() };
    guide.wait_for(&words.remedy_of(wrong));
    unlock(&mut guide, &words, PASSPHRASE);
    guide.wait_for(&words.say("home-title"));
    assert_eq!(home.everything(), before, "nothing was changed");
}

#[test]
fn a_second_running_copy_is_refused() {
    let (home, words) = (Home::new(), Words::of("en"));
    notebook_in(&home, "en", &Notebook::default());
    let mut first = home.guide();
    unlock(&mut first, &words, PASSPHRASE);
    first.wait_for(&words.say("home-title"));

    let mut second = home.guide();
    unlock(&mut second, &words, PASSPHRASE);
    second.wait_for(&words.remedy_of(StoreError::InUse { path: PathBuf::new() }));

    let mark = ["mark", "messenger-choose/phone-code", "later", "--passphrase-file", "-"];
    let refused = home.command(&mark, PASSPHRASE);
    assert_eq!(refused.status.code(), Some(3));
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(said.contains(&words.remedy_of(StoreError::InUse { path: PathBuf::new() })), "{said}");

    // Reading takes no lock.
    let status = home.command(&["status", "--passphrase-file", "-"], PASSPHRASE);
    assert_eq!(status.status.code(), Some(0));

    first.keys("q");
    assert_eq!(first.end(), 0);
    unlock(&mut second, &words, PASSPHRASE);
    second.wait_for(&words.say("home-title"));
}

#[test]
fn keep_nothing_writes_nothing_at_all() {
    let (home, words) = (Home::new(), Words::of("vi"));
    let mut guide = home.guide_with((80, 24), &["--keep-nothing"]);
    to_first_done(&mut guide, "Tiếng Việt", &words);
    guide.wait_for(&words.say("mark-keep-nothing"));
    guide.wait_for("[/]");
    guide.keys("w");
    guide.wait_for(&words.say("report-no-file"));
    guide.keys("q");
    // The last thing offered: what is read there can be copied by hand, and nothing is written without a yes.
    guide.wait_for(&words.say("leave-not-kept"));
    guide.choose(&words.say("sheet-screen-menu"));
    guide.wait_for(&words.say("sheet-title"));
    guide.choose(&words.say("sheet-screen-txt"));
    guide.wait_for(&words.say("sheet-screen-write-title"));
    guide.choose(&words.say("offmeta-screen-picture-no"));
    guide.wait_for(&words.say("sheet-screen-title"));
    guide.keys("q");
    assert_eq!(guide.end(), 0);
    assert_eq!(home.everything().into_keys().collect::<Vec<_>>(), Vec::<PathBuf>::new());
}

#[test]
fn the_sheet_is_the_one_file_under_keep_nothing() {
    let (home, words) = (Home::new(), Words::of("vi"));
    let mut guide = home.guide_with((80, 24), &["--keep-nothing"]);
    to_first_done(&mut guide, "Tiếng Việt", &words);
    guide.wait_for("[/]");
    guide.keys("q");
    guide.wait_for(&words.say("leave-not-kept"));
    guide.choose(&words.say("sheet-screen-menu"));
    guide.wait_for(&words.say("sheet-title"));
    guide.choose(&words.say("sheet-screen-html"));
    guide.wait_for(&words.say("offmeta-screen-picture-yes"));
    guide.choose(&words.say("offmeta-screen-picture-yes"));
    guide.wait_for("note.html");
    guide.keys("q");
    assert_eq!(guide.end(), 0);
    let written: Vec<(PathBuf, Vec<u8>)> = home.everything().into_iter().collect();
    let [(path, page)] = &written[..] else { panic!("{} files", written.len()) };
    assert_eq!(*path, home.path().join("note.html"));
    let page = String::from_utf8(page.clone()).unwrap();
    assert!(page.contains(&words.say("sheet-title")), "{page}");
}

#[test]
fn keeping_nothing_by_choice_leaves_only_the_language() {
    let (home, words) = (Home::new(), Words::of("vi"));
    let mut guide = home.guide();
    to_first_done(&mut guide, "Tiếng Việt", &words);
    guide.wait_for(&words.say("offer-nothing"));
    guide.choose(&words.say("offer-nothing"));
    guide.wait_for(&words.say("mark-keep-nothing"));
    guide.keys("q");
    guide.wait_for(&words.say("leave-not-kept"));
    guide.keys("q");
    assert_eq!(guide.end(), 0);
    let written: Vec<PathBuf> = home.everything().into_keys().collect();
    assert_eq!(written, [home.data(), home.data().join("display.toml")]);
}

#[test]
fn first_hour_pages_open_while_locked() {
    let (home, words) = (Home::new(), Words::of("en"));
    let mut notebook = Notebook::default();
    let (id, item) = words.library.items().map(|(id, _, item)| (id, item)).next().unwrap();
    notebook.progress.mark(id, item, State::Done(Proof::Told), "2026-11-21".parse().unwrap());
    notebook_in(&home, "en", &notebook);
    let mut guide = home.guide();
    guide.wait_for(&words.say("unlock-label"));
    guide.keys(CTRL_E);
    guide.wait_for(&words.say("happened-calm"));
    let page = words.library.pages.iter().find_map(|file| file.pages.first()).unwrap();
    guide.choose(&page.title.shown);
    guide.wait("the page", |guide| page.title.shown.starts_with(&title(guide)));
    guide.keys("hh");
    unlock(&mut guide, &words, PASSPHRASE);
    guide.wait_for(&words.say("home-title"));
    guide.keys(CTRL_L);
    guide.wait_for(&words.say("unlock-label"));
    guide.keys("half a passphrase");
    guide.keys(CTRL_E);
    guide.wait_for(&words.say("happened-calm"));
}

#[test]
fn keys_typed_before_the_first_frame_count() {
    let home = Home::new();
    let mut guide = home.guide_with((80, 24), &["--keep-nothing", "--locale", "en"]);
    guide.keys(DOWN);
    guide.keys(ENTER);
    guide.wait_for(&Words::of("en").item_keys());
}

#[test]
fn what_a_command_saves_the_guide_shows() {
    let (home, words) = (Home::new(), Words::of("en"));
    notebook_in(&home, "en", &Notebook::default());
    let id = words.library.items().next().unwrap().0;
    let mark = ["mark", &id.to_string(), "done", "--passphrase-file", "-"];
    assert_eq!(home.command(&mark, PASSPHRASE).status.code(), Some(0));
    let mut guide = home.guide();
    unlock(&mut guide, &words, PASSPHRASE);
    expect_ticked(&mut guide, &words, &id);
}
