use std::borrow::Cow;

use super::*;
use crate::content::{self, Checklist, ItemId, Level, Origin, When};
use crate::plan::profile::{Answer, Profile};
use crate::plan::{self, Wanted};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn today() -> Date {
    day("2026-11-22")
}

fn text(words: &'static str) -> Text {
    Text::source(Cow::Borrowed(words))
}

fn item(id: &'static str, impact: u8, recheck_days: Option<u16>) -> Item {
    Item {
        id: Cow::Borrowed(id),
        when: When::default(),
        level: Level::Basic,
        impact,
        minutes: 5,
        probe: None,
        recheck_days,
        meaning_rev: 1,
        happened: false,
        after: Cow::Borrowed(&[]),
        against: Cow::Borrowed(&[]),
        sources: Cow::Borrowed(&[]),
        checked: Cow::Borrowed("2026-11-21"),
        title: text(id),
        why: text("why"),
        notes: None,
        steps: Cow::Borrowed(&[]),
        test: None,
        limits: None,
    }
}

fn library(items: Vec<Item>) -> Library {
    let list = Checklist {
        id: Cow::Borrowed("list"),
        title: text("list"),
        summary: text("summary"),
        minutes: 1,
        place: 1,
        also: Cow::Borrowed(&[]),
        sources: Cow::Borrowed(&[]),
        items: Cow::Owned(items),
        origin: Origin::BuiltIn,
    };
    Library { checklists: vec![list], ..Library::default() }
}

/// Items whose names tell where they stand; those of most impact come first in the plan.
fn items() -> Vec<Item> {
    vec![
        item("first", 3, None),
        item("second", 3, Some(90)),
        item("third", 2, None),
        item("fourth", 1, None),
        item("ticked", 1, Some(90)),
        item("proved", 1, Some(30)),
        item("forever", 1, None),
        item("baffling", 1, Some(30)),
        item("postponed", 1, Some(1)),
    ]
}

fn marked_items(library: &Library, marks: &[(&'static str, State, &str)]) -> Progress {
    let mut progress = Progress::default();
    for (name, state, on) in marks {
        let id = ItemId::new("list", *name);
        progress.mark(id.clone(), library.item(&id).unwrap().1, *state, day(on));
    }
    progress
}

const TICKED: (&str, State, &str) = ("ticked", State::Done(Proof::Told), "2026-11-20");
const PROVED: (&str, State, &str) = ("proved", State::Done(Proof::Witnessed), "2026-11-10");
const FOREVER: (&str, State, &str) = ("forever", State::Done(Proof::Tested), "2026-01-01");
const BAFFLING: (&str, State, &str) = ("baffling", State::Stuck, "2026-01-01");
const POSTPONED: (&str, State, &str) = ("postponed", State::Later, "2026-01-01");

/// Returns a sheet as plain text.
fn written(library: &Library, progress: &Progress, extras: &[Extra]) -> String {
    let plan = plan::plan(library, &Profile::default(), progress, today());
    let own = Own { library, plan: &plan, progress, today: today() };
    Format::Text.render(&take_home(&Locale::load("en"), &own, extras))
}

#[test]
fn three_steps_and_a_day_and_nothing_else() {
    let library = library(items());
    let marks = [TICKED, PROVED, FOREVER, BAFFLING, POSTPONED];
    let progress = marked_items(&library, &marks);
    assert_eq!(
        written(&library, &progress, &[]),
        "To do\n\n1. first (5 minutes)\n2. second (5 minutes)\n3. third (5 minutes)\n\nLook again: 2026-12-10\n"
    );
}

#[test]
fn what_is_done_and_what_sticks_stand_there_only_when_asked_for_each_by_itself() {
    let library = library(items());
    let progress = marked_items(&library, &[TICKED, PROVED, BAFFLING]);
    let plain = written(&library, &progress, &[]);
    let done = "\nDone\n- ticked (ticked only)\n- proved (checked together)\n";
    let stuck = "\nStuck\n- baffling\n";
    assert_eq!(written(&library, &progress, &[Extra::Proof]), format!("{plain}{done}"));
    assert_eq!(written(&library, &progress, &[Extra::Stuck]), format!("{plain}{stuck}"));
    let both = [Extra::Stuck, Extra::Proof, Extra::Stuck];
    assert_eq!(written(&library, &progress, &both), format!("{plain}{done}{stuck}"));
    let nothing = written(&library, &Progress::default(), &Extra::ALL);
    assert!(nothing.ends_with("\nDone\n- nothing\n\nStuck\n- nothing\n"), "{nothing}");
}

#[test]
fn where_no_step_is_left_it_says_so() {
    let library = library(vec![item("ticked", 3, None)]);
    let progress = marked_items(&library, &[TICKED]);
    assert_eq!(written(&library, &progress, &[]), "To do\n\nNo open step is left.\nLook again: 2026-12-22\n");
}

#[track_caller]
fn check_day(marks: &[(&'static str, State, &str)], expected: LookOn) {
    let library = library(items());
    let progress = marked_items(&library, marks);
    let plan = Plan::default();
    assert_eq!(
        look_on(&Own { library: &library, plan: &plan, progress: &progress, today: today() }),
        expected
    );
}

#[test]
fn the_day_is_the_earliest_that_something_done_asks_for() {
    check_day(&[], LookOn::Suggested(day("2026-12-22")));
    check_day(&[FOREVER, BAFFLING, POSTPONED], LookOn::Suggested(day("2026-12-22")));
    check_day(&[TICKED], LookOn::Due(day("2027-02-18")));
    check_day(&[TICKED, PROVED, FOREVER], LookOn::Due(day("2026-12-10")));
    // The last day on which it waits, and the first on which it does not.
    check_day(&[("proved", PROVED.1, "2026-10-24")], LookOn::Due(day("2026-11-23")));
    check_day(&[TICKED, ("proved", PROVED.1, "2026-10-23")], LookOn::Now);
    // A clock that was set back, and one that stood at the end of all days.
    check_day(&[("proved", PROVED.1, "2030-01-01")], LookOn::Due(day("2030-01-31")));
    check_day(&[("proved", PROVED.1, "9999-12-31")], LookOn::Due(day("9999-12-31")));
}

#[test]
fn a_text_that_changed_in_meaning_asks_for_a_look_now() {
    let mut items = items();
    let progress = marked_items(&library(items.clone()), &[TICKED]);
    items[4].meaning_rev = 2;
    let library = library(items);
    let own = Own { library: &library, plan: &Plan::default(), progress: &progress, today: today() };
    assert_eq!(look_on(&own), LookOn::Now);
    assert!(written(&library, &progress, &[]).ends_with("Look again: now\n"));
}

/// Somebody who said much and did much with the lists of the program.
fn busy(library: &Library) -> (Profile, Progress) {
    let mut profile = Profile::default();
    for question in &content::answers::QUESTIONS {
        let all = question.answers.iter().map(|answer| (*answer).to_owned());
        profile.set(question, Answer::Chosen(all.collect()));
    }
    let states = [State::Done(Proof::Observed), State::Stuck, State::Later, State::Open, State::NotForMe];
    let mut progress = Progress::default();
    for ((id, _, item), state) in library.items().zip(states.into_iter().cycle()) {
        progress.mark(id, item, state, today());
    }
    (profile, progress)
}

/// Returns the sheet of that person in a language and a format.
fn of_busy(tag: &str, extras: &[Extra], format: Format) -> String {
    let library = content::translated(&content::library(None).0, tag);
    let (profile, progress) = busy(&library);
    let plan = plan::plan(&library, Wanted::from(&profile), &progress, today());
    let own = Own { library: &library, plan: &plan, progress: &progress, today: today() };
    format.render(&take_home(&Locale::load(tag), &own, extras))
}

#[test]
fn nothing_of_answers_and_progress_is_on_it_in_any_language_and_format() {
    for built in &content::LOCALES {
        let locale = Locale::load(built.tag);
        let library = content::translated(&content::library(None).0, built.tag);
        let (profile, progress) = busy(&library);
        let plan = plan::plan(&library, Wanted::from(&profile), &progress, today());
        let steps: Vec<_> =
            plan.next(&library, None).into_iter().take(STEPS).map(|entry| &entry.id).collect();
        let not_steps =
            library.items().filter(|(id, _, _)| !steps.contains(&id)).map(|(_, _, item)| &item.title);
        let mut unasked: Vec<String> = not_steps.map(|title| title.shown.to_string()).collect();
        for proof in [Proof::Told, Proof::Tested, Proof::Observed, Proof::Witnessed] {
            unasked.push(super::proof(&locale, proof));
        }
        unasked.extend([t!(locale, "state-stuck"), t!(locale, "reason-stuck"), t!(locale, "reason-put-off")]);
        for id in ["fear-seizure", "fear-informer", "country-vn", "device-android", "vpn-mullvad"] {
            unasked.push(locale.message(&format!("answer-{id}")));
        }
        for list in &library.checklists {
            unasked.push(list.id.to_string());
        }
        let own = Own { library: &library, plan: &plan, progress: &progress, today: today() };
        let sheet = take_home(&locale, &own, &[]);
        let mut lines = [&sheet.steps[..], &sheet.lines].concat();
        lines.extend([sheet.title.clone()].into_iter().chain(sheet.note.clone()));
        for format in Format::ALL {
            // Markdown marks brackets.
            let page = format.render(&sheet).replace('\\', "");
            // The name of one item may stand within that of another.
            let rest = lines.iter().fold(page, |page, line| page.replace(line, ""));
            for words in unasked.iter().filter(|words| words.chars().count() > 4) {
                assert!(!rest.contains(words.as_str()), "{words:?} in {rest}");
            }
            assert_eq!((sheet.steps.len(), sheet.lines.len(), sheet.parts.len()), (3, 1, 0));
        }
    }
}

#[test]
fn it_looks_as_it_should() {
    for (name, extras) in [("plain", &[][..]), ("with_all", &Extra::ALL[..])] {
        let pages = ["en", "vi"].into_iter().flat_map(|tag| {
            // The whole of what is done would be a picture of the lists.
            Format::ALL.map(|format| {
                let page = match extras {
                    [] => of_busy(tag, extras, format),
                    _ => of_small(tag, extras, format),
                };
                format!("── {tag} {}\n{page}", format.name())
            })
        });
        insta::assert_snapshot!(name, pages.collect::<Vec<_>>().join("\n"));
    }
}

/// Returns the sheet of somebody who has only begun.
fn of_small(tag: &str, extras: &[Extra], format: Format) -> String {
    let library = library(items());
    let progress = marked_items(&library, &[TICKED, PROVED, BAFFLING]);
    let plan = plan::plan(&library, &Profile::default(), &progress, today());
    let own = Own { library: &library, plan: &plan, progress: &progress, today: today() };
    format.render(&take_home(&Locale::load(tag), &own, extras))
}

fn nasty() -> TakeHome {
    let text = || "<script>alert(1)</script> & *bold* [x](y) `code`".to_owned();
    TakeHome {
        language: "ar".to_owned(),
        right_to_left: true,
        title: text(),
        steps: vec![text(), "- not a list".to_owned(), "2. nor this".to_owned()],
        lines: vec![text()],
        parts: vec![Part { title: text(), lines: vec![text()] }],
        note: Some(text()),
    }
}

#[test]
fn no_text_becomes_markup() {
    let page = Format::Html.render(&nasty());
    assert!(!page.contains("<script") && page.contains("&lt;script&gt;"), "{page}");
    assert!(page.contains("dir=\"rtl\"") && page.contains("lang=\"ar\""));
    let page = Format::Markdown.render(&nasty());
    assert!(page.contains("\\<script") && page.contains("\\*bold\\*") && page.contains("\\[x\\]"), "{page}");
    assert!(page.contains("2. \\- not a list") && page.contains("3. 2\\. nor this"), "{page}");
}

#[test]
fn the_page_loads_nothing_and_runs_nothing() {
    let page = of_busy("vi", &Extra::ALL, Format::Html);
    for word in ["<script", "src=", "<link", "@import", "url(", "<img", "<iframe", "href="] {
        assert!(!page.contains(word), "{word}");
    }
    assert!(page.contains("lang=\"vi\" dir=\"ltr\"") && page.contains("default-src 'none'"));
}

#[test]
fn unread_words_say_that_they_are_drafts_and_english_does_not() {
    let draft = t!(Locale::load("vi"), "line-draft");
    assert!(of_busy("vi", &[], Format::Text).replace('\n', " ").contains(&draft));
    assert!(!of_busy("en", &[], Format::Text).contains("Draft"));
}

#[test]
fn it_fits_one_page_in_every_language() {
    for built in &content::LOCALES {
        // A4 with these margins has room for about fifty lines.
        assert!(of_busy(built.tag, &[], Format::Text).lines().count() < 20, "{}", built.tag);
    }
}

#[test]
fn whoever_adds_more_is_warned_of_each() {
    let locale = Locale::load("en");
    let plain = warnings(&locale, &[]);
    for extra in Extra::ALL {
        let mut expected = plain.clone();
        expected.push(extra.warning(&locale));
        assert_eq!(warnings(&locale, &[extra]), expected);
    }
    assert_eq!(warnings(&locale, &Extra::ALL).len(), plain.len() + 3);
}
