//! The plan of three people, from the content as it is: what they see first, and whether that is sensible.
//!
//! `docs/plan.md` shows the same three as worked examples and is written from here.

use std::collections::{BTreeMap, BTreeSet};

use sotay::content::answers::QUESTIONS;
use sotay::content::{self, Item, Library};
use sotay::plan::profile::{Answer, Profile};
use sotay::plan::{self, Entry, NEXT_STEPS, PER_LIST, Plan, Reason};
use sotay::progress::{Progress, State};

use crate::docs::check_parts;

/// Somebody, and what they would answer.
struct Persona {
    name: &'static str,
    answers: &'static [&'static str],
    /// Lists of which at least one item must stand among the first seven.
    wants: &'static [&'static str],
    /// Answers that no item of theirs may need.
    never: &'static [&'static str],
}

/// A student who posts.
const STUDENT: Persona = Persona {
    name: "student",
    answers: &[
        "device:android",
        "vpn:none",
        "messenger:zalo",
        "messenger:facebook-messenger",
        "facebook:account",
        "country:vn",
        "fear:identified",
        "fear:account",
    ],
    wants: &["accounts", "real-names"],
    never: &["device:iphone", "device:macos", "facebook:page", "messenger:telegram"],
};

/// An organiser whose phone may be taken.
const ORGANISER: Persona = Persona {
    name: "organiser",
    answers: &[
        "device:android",
        "device:windows",
        "vpn:proton",
        "messenger:signal",
        "messenger:zalo",
        "facebook:page",
        "country:vn",
        "fear:seizure",
        "fear:informer",
    ],
    wants: &["phone-seizure", "summons"],
    never: &["device:iphone", "device:linux"],
};

/// An editor in exile.
const EXILE: Persona = Persona {
    name: "exile",
    answers: &[
        "device:iphone",
        "device:macos",
        "vpn:mullvad",
        "messenger:signal",
        "messenger:telegram",
        "facebook:page",
        "country:other",
        "fear:spyware",
        "fear:account",
        "fear:identified",
    ],
    wants: &["phishing", "accounts"],
    never: &["country:vn", "device:android", "messenger:zalo"],
};

fn profile(answers: &[&str]) -> Profile {
    let mut profile = Profile::default();
    for question in &QUESTIONS {
        let of_question = answers.iter().filter_map(|answer| answer.split_once(':'));
        let chosen: BTreeSet<String> = of_question
            .filter(|(asked, _)| *asked == question.id)
            .map(|(_, value)| value.to_owned())
            .collect();
        if !chosen.is_empty() {
            profile.set(question, Answer::Chosen(chosen));
        }
    }
    profile
}

fn today() -> jiff::civil::Date {
    "2026-11-22".parse().unwrap()
}

fn plan_of(library: &Library, persona: &Persona) -> Plan {
    plan::plan(library, &profile(persona.answers), &Progress::default(), today())
}

fn item<'l>(library: &'l Library, entry: &Entry) -> &'l Item {
    library.item(&entry.id).unwrap().1
}

#[track_caller]
fn check(persona: &Persona) {
    let library = content::built::library();
    let plan = plan_of(&library, persona);
    let first = plan.next(&library, None);
    assert_eq!(first.len(), NEXT_STEPS, "{}", persona.name);
    let profile = profile(persona.answers);
    let mut of_list: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in &first {
        let item = item(&library, entry);
        *of_list.entry(&entry.id.list).or_default() += 1;
        let has_reason = item.against.iter().any(|fear| profile.holds(fear));
        let is_needed = matches!(entry.reason, Reason::NeededFor(_));
        assert!(item.impact == 3 || is_needed, "{} of impact {}", entry.id, item.impact);
        assert!(has_reason || is_needed, "{} has nothing to do with their fears", entry.id);
        let needs: Vec<&str> = item.when.any.iter().chain(item.when.all.iter()).map(AsRef::as_ref).collect();
        let is_for_others = !needs.is_empty() && needs.iter().all(|need| persona.never.contains(need));
        assert!(!is_for_others, "{} needs {needs:?}", entry.id);
    }
    assert!(of_list.values().all(|count| *count <= PER_LIST), "{of_list:?}");
    for list in persona.wants {
        assert!(of_list.contains_key(list), "{} has nothing of {list}: {of_list:?}", persona.name);
    }
    let minutes: u16 = first.iter().map(|entry| entry.minutes).sum();
    assert!(minutes <= 180, "{} is asked for {minutes} minutes", persona.name);
}

#[test]
fn a_student_who_posts_has_a_sensible_first_seven() {
    check(&STUDENT);
}

#[test]
fn an_organiser_whose_phone_may_be_taken_has_a_sensible_first_seven() {
    check(&ORGANISER);
}

#[test]
fn an_exile_editor_has_a_sensible_first_seven() {
    check(&EXILE);
}

#[test]
fn the_three_are_not_shown_the_same() {
    let library = content::built::library();
    let plans = [&STUDENT, &ORGANISER, &EXILE].map(|persona| plan_of(&library, persona));
    let firsts = plans.each_ref().map(|plan| {
        plan.next(&library, None).into_iter().map(|entry| entry.id.to_string()).collect::<BTreeSet<_>>()
    });
    for (one, other) in [(0, 1), (0, 2), (1, 2)] {
        let shared = firsts[one].intersection(&firsts[other]).count();
        assert!(shared <= 4, "{shared} of seven are the same: {:?} {:?}", firsts[one], firsts[other]);
    }
}

/// Nobody is told to do in ten minutes what takes longer, and nothing stands without what it needs.
#[test]
fn the_time_there_is_is_kept_to_and_needs_come_first() {
    let library = content::built::library();
    for persona in [&STUDENT, &ORGANISER, &EXILE] {
        let plan = plan_of(&library, persona);
        for minutes in [10, 30, 60] {
            let next = plan.next(&library, Some(minutes));
            let sum: u16 = next.iter().map(|entry| entry.minutes).sum();
            assert!(!next.is_empty() && sum <= minutes, "{} in {minutes}: {sum}", persona.name);
        }
        let mut before = BTreeSet::new();
        for entry in plan.next(&library, None) {
            for needed in item(&library, entry).after.iter() {
                let id = content::ItemId::new(entry.id.list.clone(), needed.clone());
                let is_in_plan = plan.entries.iter().any(|entry| entry.id == id);
                assert!(!is_in_plan || before.contains(&id), "{} stands before {id}", entry.id);
            }
            before.insert(entry.id.clone());
        }
    }
}

/// One thing a day walks through everything: nothing is shown for ever, and nothing is left out.
#[test]
fn one_thing_a_day_comes_to_an_end() {
    let library = content::built::library();
    let profile = profile(STUDENT.answers);
    let mut progress = Progress::default();
    let all = plan::plan(&library, &profile, &progress, today()).entries.len();
    for day in 0..all {
        let plan = plan::plan(&library, &profile, &progress, today());
        let entry = plan.of_the_day(&library).unwrap_or_else(|| panic!("nothing on day {day} of {all}"));
        let id = entry.id.clone();
        progress.mark(id.clone(), library.item(&id).unwrap().1, State::NotForMe, today());
    }
    assert_eq!(plan::plan(&library, &profile, &progress, today()).of_the_day(&library), None);
}

fn words(reason: &Reason) -> String {
    match reason {
        Reason::Fear(fear) => format!("fear named: `{fear}`"),
        Reason::NeededFor(id) => format!("needed first for `{id}`"),
        Reason::MattersMost => "prevents the most".to_owned(),
        other => format!("{other:?}"),
    }
}

fn table(library: &Library, persona: &Persona) -> String {
    let plan = plan_of(library, persona);
    let answers: Vec<String> = persona.answers.iter().map(|answer| format!("`{answer}`")).collect();
    let next = plan.next(library, None);
    let of_the_day = plan.of_the_day(library).map(|entry| entry.id.to_string()).unwrap_or_default();
    let mut text = format!("Answers: {}.\n\n", answers.join(", "));
    text += "| | Item | Minutes | Why here |\n|---|---|---|---|\n";
    for (index, entry) in next.iter().enumerate() {
        let title = &item(library, entry).title.shown;
        let cells = [(index + 1).to_string(), format!("{title} (`{}`)", entry.id), entry.minutes.to_string()];
        text += &["| ", &cells.join(" | "), " | ", &words(&entry.reason), " |\n"].concat();
    }
    let ten: Vec<String> =
        plan.next(library, Some(10)).iter().map(|entry| format!("`{}`", entry.id)).collect();
    text + &format!(
        "\n{} items in the whole plan. In ten minutes: {}. One thing a day begins with `{of_the_day}`.\n",
        plan.entries.len(),
        ten.join(", ")
    )
}

#[test]
fn the_document_shows_what_the_plan_does() {
    let library = content::built::library();
    let parts = [&STUDENT, &ORGANISER, &EXILE].map(|persona| (persona.name, table(&library, persona)));
    check_parts("docs/plan.md", &parts);
}
