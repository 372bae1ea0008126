use super::*;
use crate::content;
use crate::error::Exit;
use crate::guide::Action;
use crate::guide::view::Menu;
use crate::progress::{Proof, State};

mod background;
mod direction;
mod sheet;

pub(super) fn start() -> Start {
    Start {
        library: std::cell::OnceCell::new(),
        display: Display { locale: Some("en".to_owned()), ..Display::default() },
        suggested_language: "en".to_owned(),
        asked_language: None,
        presence: Presence::Nothing,
        keep_nothing: false,
        ascii: false,
        lacking: crate::locale::letters::Lacking::default(),
        plain: false,
        turning: None,
        today: "2026-11-21".parse().unwrap(),
        size: (80, 24),
        list_findings: 0,
        pack: None,
        working: None,
        first: First::Guide,
        trouble: None,
    }
}

pub(super) fn app() -> App {
    App::new(start())
}

pub(super) fn act(app: &mut App, action: Action) -> Vec<Effect> {
    app.update(Message::Act(action))
}

/// Chooses a line wherever it stands, as arrows and Enter would.
#[track_caller]
pub(super) fn choose(app: &mut App, target: Target) -> Vec<Effect> {
    let known = app.view().targets().contains(&&target);
    assert!(known, "{target:?} is not on {:?}", app.place().screen);
    app.place_mut().port.selected = Some(target);
    let screen = app.screenful();
    app.place_mut().port.reveal(&screen.lines, screen.rows);
    act(app, Action::Choose)
}

#[track_caller]
pub(super) fn menu(app: &mut App, menu: Menu) -> Vec<Effect> {
    choose(app, Target::Menu(menu))
}

pub(super) fn write(app: &mut App, text: &str) {
    for letter in text.chars() {
        act(app, Action::Type(letter));
    }
}

/// Goes through the first minutes up to an open notebook.
pub(super) fn with_notebook() -> App {
    let mut app = app();
    menu(&mut app, Menu::MakeMeSafer);
    act(&mut app, Action::Done);
    menu(&mut app, Menu::KeepWithPassphrase);
    app.update(Message::Suggested(Secret::new("six words drawn by good chance")));
    menu(&mut app, Menu::UseSuggestion);
    write(&mut app, "six words drawn by good chance");
    act(&mut app, Action::Choose);
    app.update(Message::Created { owner_only: true });
    app
}

#[test]
fn the_first_minutes_need_no_passphrase_and_no_question_before_the_first_help() {
    let mut app = App::new(Start { display: Display::default(), ..start() });
    assert_eq!(app.place().screen, Screen::Language);
    let effects = choose(&mut app, Target::Language("vi".to_owned()));
    assert!(
        matches!(&effects[..], [Effect::SaveDisplay(display)] if display.locale.as_deref() == Some("vi"))
    );
    assert_eq!(app.place().screen, Screen::Start);
    menu(&mut app, Menu::MakeMeSafer);
    let first = ItemId::new("messenger-choose", "phone-code");
    assert_eq!(app.place().screen, Screen::Item(first.clone()));
    assert_eq!(act(&mut app, Action::Done), []);
    assert_eq!(app.place().screen, Screen::SaveOffer);
    assert_eq!(app.state(&first), State::Done(Proof::Told));
}

#[test]
fn a_notebook_begins_with_what_was_done_before_it() {
    let mut app = app();
    menu(&mut app, Menu::MakeMeSafer);
    act(&mut app, Action::Done);
    assert_eq!(menu(&mut app, Menu::KeepWithPassphrase), [Effect::SuggestPassphrase]);
    app.update(Message::Suggested(Secret::new("some words")));
    menu(&mut app, Menu::UseSuggestion);
    write(&mut app, "other words");
    assert_eq!(act(&mut app, Action::Choose), [], "what differs makes no notebook");
    write(&mut app, "some words");
    let effects = act(&mut app, Action::Choose);
    let [Effect::Create { passphrase, notebook }] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(passphrase.words(), "some words");
    assert_eq!(notebook.progress.records.len(), 1);
    app.update(Message::Created { owner_only: true });
    assert_eq!(app.keeping, Keeping::Notebook);
    assert_eq!(app.place().screen, Screen::AskPlan);
    assert!(app.pending.is_none(), "the passphrase is forgotten once it is used");
}

#[test]
fn every_change_asks_for_a_save_and_only_the_answer_shows_it_saved() {
    let mut app = with_notebook();
    let id = ItemId::new("messenger-choose", "choose");
    let effects = app.mark(&id, State::Later);
    assert!(matches!(&effects[..], [Effect::Save { revision, .. }] if *revision == app.revision));
    assert!(!app.all_saved());
    app.update(Message::Saved(app.revision));
    assert!(app.all_saved());
}

#[test]
fn an_older_answer_does_not_show_a_newer_change_saved() {
    let mut app = with_notebook();
    let id = ItemId::new("messenger-choose", "choose");
    app.mark(&id, State::Later);
    let first = app.revision;
    app.mark(&id, State::NotForMe);
    app.update(Message::Saved(first));
    assert!(!app.all_saved());
}

#[test]
fn a_failed_save_is_shown_kept_in_memory_and_tried_again() {
    let mut app = with_notebook();
    let id = ItemId::new("messenger-choose", "choose");
    app.mark(&id, State::Later);
    let revision = app.revision;
    let problem = Problem::new("store-disk-full", Exit::CouldNot).with("file", "f");
    app.update(Message::SaveFailed { revision, problem });
    assert!(app.trouble.is_some());
    assert_eq!(app.wakes()[0].message, Message::RetryDue);
    assert!(matches!(&app.update(Message::RetryDue)[..], [Effect::Save { .. }]));
    assert_eq!(act(&mut app, Action::Quit), [], "leaving asks first");
    assert_eq!(app.place().screen, Screen::Leave);
    app.update(Message::Saved(revision));
    assert!(app.save_problem.is_none());
    assert_eq!(act(&mut app, Action::Quit), [Effect::Quit]);
}

#[test]
fn locking_waits_for_an_unsaved_change_and_then_forgets_everything() {
    let mut app = with_notebook();
    let id = ItemId::new("messenger-choose", "choose");
    app.mark(&id, State::Later);
    assert!(matches!(&act(&mut app, Action::Lock)[..], [Effect::Save { .. }]));
    assert_eq!(app.keeping, Keeping::Notebook);
    app.update(Message::Saved(app.revision));
    assert_eq!(act(&mut app, Action::Lock), [Effect::Lock]);
    assert!(!app.has_progress() && app.profile.is_empty());
    assert_eq!(app.place().screen, Screen::Unlock { previous: false });
    assert_eq!(act(&mut app, Action::Undo), [], "nothing of before can be brought back");
    assert!(!app.has_progress());
}

#[test]
fn it_locks_by_itself_after_the_chosen_minutes() {
    let mut app = with_notebook();
    app.update(Message::Saved(app.revision));
    let wake = app.wakes().remove(0);
    assert_eq!((wake.after.as_secs(), &wake.message), (600, &Message::IdleTooLong));
    assert_eq!(app.update(wake.message), [Effect::Lock]);
    assert_eq!(app.wakes(), [], "an idle locked guide is never woken");
}

#[test]
fn undo_takes_back_one_change_after_the_other() {
    let mut app = with_notebook();
    let id = ItemId::new("messenger-choose", "choose");
    app.mark(&id, State::Later);
    app.mark(&id, State::NotForMe);
    act(&mut app, Action::Undo);
    assert_eq!(app.state(&id), State::Later);
    act(&mut app, Action::Undo);
    assert_eq!(app.state(&id), State::Open);
}

#[test]
fn hiding_covers_everything_and_lets_no_other_key_through() {
    let mut app = with_notebook();
    act(&mut app, Action::Hide);
    let text = format!("{:?}", app.view());
    assert!(!text.contains("Signal") && !text.contains("VPN"));
    let before = app.notebook.clone();
    for action in [Action::Done, Action::Choose, Action::Undo, Action::Lock, Action::Type('x')] {
        assert_eq!(act(&mut app, action), []);
    }
    assert_eq!(app.notebook, before);
    act(&mut app, Action::Hide);
    assert!(!app.hidden);
}

#[test]
fn help_in_need_is_reached_without_unlocking() {
    let mut app = App::new(Start { presence: Presence::Notebook, ..start() });
    assert_eq!(app.place().screen, Screen::Unlock { previous: false });
    act(&mut app, Action::InNeed);
    assert_eq!(app.place().screen, Screen::Happened);
    let page = app.view().targets().first().copied().cloned().unwrap();
    choose(&mut app, page);
    assert!(matches!(app.place().screen, Screen::Page(_)));
}

#[test]
fn nothing_can_be_marked_while_the_notebook_is_locked() {
    let mut app = App::new(Start { presence: Presence::Notebook, ..start() });
    let id = ItemId::new("messenger-choose", "phone-code");
    app.open(Screen::Item(id));
    for action in [Action::Done, Action::Later, Action::NotForMe, Action::WrongScreen] {
        assert_eq!(act(&mut app, action), []);
    }
    menu(&mut app, Menu::DoneTold);
    assert!(!app.has_progress());
}

#[test]
fn the_menu_leaves_as_carefully_as_the_key() {
    let mut app = app();
    menu(&mut app, Menu::MakeMeSafer);
    act(&mut app, Action::Done);
    app.restart(Screen::Home);
    assert_eq!(menu(&mut app, Menu::Quit), []);
    assert_eq!(app.place().screen, Screen::Leave);
}

#[test]
fn leaving_waits_for_a_save_that_is_under_way() {
    let mut app = with_notebook();
    let id = ItemId::new("messenger-choose", "phone-code");
    app.open(Screen::Item(id));
    act(&mut app, Action::Later);
    assert_eq!(act(&mut app, Action::Quit), []);
    assert_eq!(app.update(Message::Saved(app.revision)), [Effect::Quit]);
}

#[test]
fn leaving_asks_where_the_last_save_fails() {
    let mut app = with_notebook();
    let id = ItemId::new("messenger-choose", "phone-code");
    app.open(Screen::Item(id));
    act(&mut app, Action::Later);
    assert_eq!(act(&mut app, Action::Quit), []);
    let failed = Message::SaveFailed {
        revision: app.revision,
        problem: Problem::new("store-disk-full", Exit::CouldNot).with("file", "f"),
    };
    assert_eq!(app.update(failed), []);
    assert_eq!(app.place().screen, Screen::Leave);
    assert_eq!(menu(&mut app, Menu::QuitAllTheSame), [Effect::Quit]);
}

#[test]
fn leaving_twice_waits_for_nothing() {
    let mut app = with_notebook();
    app.open(Screen::Item(ItemId::new("messenger-choose", "phone-code")));
    act(&mut app, Action::Later);
    assert_eq!(act(&mut app, Action::Quit), []);
    assert_eq!(act(&mut app, Action::Quit), [Effect::Quit]);
}

#[test]
fn keep_nothing_never_asks_for_a_file() {
    let mut app = App::new(Start { keep_nothing: true, display: Display::default(), ..start() });
    let mut effects = choose(&mut app, Target::Language("vi".to_owned()));
    menu(&mut app, Menu::MakeMeSafer);
    effects.extend(act(&mut app, Action::Done));
    effects.extend(act(&mut app, Action::WrongScreen));
    assert_ne!(app.place().screen, Screen::SaveOffer);
    assert_eq!(effects, []);
    assert!(!app.view().targets().contains(&&Target::Menu(Menu::WriteReport)));
}

#[test]
fn only_a_plain_yes_makes_a_test_count() {
    let id = ItemId::new("messenger-choose", "phone-code");
    for (answer, expected) in [
        (Menu::TestPassed, State::Done(Proof::Tested)),
        (Menu::TestFailed, State::Stuck),
        (Menu::TestUnclear, State::Open),
    ] {
        let mut app = app();
        app.open(Screen::Item(id.clone()));
        act(&mut app, Action::Test);
        assert_eq!(app.place().screen, Screen::Test(id.clone()));
        menu(&mut app, answer);
        assert_eq!(app.state(&id), expected, "{answer:?}");
    }
}

#[test]
fn answers_used_once_leave_only_the_plan() {
    let mut app = with_notebook();
    menu(&mut app, Menu::Questions);
    choose(&mut app, Target::Answer("android"));
    menu(&mut app, Menu::NextQuestion);
    for _ in 1..crate::content::answers::QUESTIONS.len() {
        menu(&mut app, Menu::RatherNotSay);
    }
    assert_eq!(app.place().screen, Screen::Answered);
    let effects = menu(&mut app, Menu::AnswersOnce);
    let [Effect::Save { notebook, .. }] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(notebook.profile, None);
    let kept = notebook.kept_plan.clone().unwrap();
    assert!(kept.len() > 20);
    assert!(!kept.contains(&ItemId::new("vpn-kill-switch", "iphone-limits")), "not for an Android phone");
}

#[test]
fn an_item_that_does_not_apply_can_still_be_opened() {
    let mut app = app();
    app.profile.set(
        &crate::content::answers::QUESTIONS[0],
        crate::plan::profile::Answer::Chosen(["android".to_owned()].into()),
    );
    app.open(Screen::Checklist("vpn-kill-switch".to_owned()));
    choose(&mut app, Target::Item(ItemId::new("vpn-kill-switch", "iphone-limits")));
    assert!(matches!(app.place().screen, Screen::Item(_)));
    act(&mut app, Action::Done);
    assert_eq!(app.state(&ItemId::new("vpn-kill-switch", "iphone-limits")), State::Done(Proof::Told));
}

#[test]
fn steps_of_one_device_can_be_shown_alone_without_changing_the_plan() {
    let mut app = app();
    let before = app.plan();
    app.open(Screen::Item(ItemId::new("messenger-choose", "phone-code")));
    let all = app.lines().len();
    choose(&mut app, Target::Device(Some("iphone")));
    let text = format!("{:?}", app.lines());
    assert!(app.lines().len() < all && !text.contains("Android phone:"), "{text}");
    assert_eq!(app.plan(), before);
    choose(&mut app, Target::Device(None));
    assert_eq!(app.lines().len(), all);
}

#[test]
fn enter_never_chooses_what_is_out_of_sight() {
    let mut app = App::new(Start { size: (40, 12), ..start() });
    app.open(Screen::Item(ItemId::new("messenger-choose", "phone-code")));
    app.place_mut().port.selected = Some(Target::Menu(Menu::DoneTold));
    assert_eq!(act(&mut app, Action::Choose), []);
    assert!(!app.has_progress());
}

#[test]
fn search_finds_without_diacritics_in_vietnamese() {
    let mut app = app();
    app.set_language("vi");
    act(&mut app, Action::Search);
    write(&mut app, "ma hoa dau cuoi");
    let hits = app.view().targets().len() - 1;
    assert!(hits > 0, "{:?}", app.view());
}

#[test]
fn debug_prints_show_neither_passphrases_nor_progress_nor_answers() {
    let mut app = with_notebook();
    app.restart(Screen::TypePassphrase);
    write(&mut app, "zebra crossing");
    let id = ItemId::new("messenger-choose", "choose");
    app.mark(&id, State::Later);
    app.profile.set(
        &crate::content::answers::QUESTIONS[4],
        crate::plan::profile::Answer::Chosen(["vn".to_owned()].into()),
    );
    let effect =
        Effect::Create { passphrase: Secret::new("zebra"), notebook: Box::new(app.notebook.clone()) };
    let text = format!("{:?} {:?} {:?} {effect:?}", app.place(), app.profile, app.notebook);
    for secret in ["zebra", "choose", "vn", "Later"] {
        assert!(!text.contains(secret), "{text}");
    }
}

#[test]
fn the_wrong_screen_report_names_item_and_step_and_nothing_else() {
    let mut app = app();
    let id = ItemId::new("messenger-choose", "phone-code");
    app.open(Screen::Item(id.clone()));
    let step =
        app.view().targets().into_iter().find(|target| matches!(target, Target::Step(_))).cloned().unwrap();
    app.place_mut().port.selected = Some(step);
    act(&mut app, Action::WrongScreen);
    assert_eq!(app.state(&id), State::Stuck);
    let effects = menu(&mut app, Menu::WriteReport);
    let [Effect::WriteReport(report)] = &effects[..] else { panic!("{effects:?}") };
    assert!(report.text().starts_with("item: messenger-choose/phone-code\nstep: "));
}

#[test]
fn a_notebook_follows_items_to_their_new_ids() {
    let (old, new) = (ItemId::new("old", "code"), ItemId::new("vpn-kill-switch", "android-lockdown"));
    let mut library = content::library(None).0;
    library.renames.push(content::Rename { from: old.clone(), to: new.clone() });
    let item = library.item(&new).unwrap().1.clone();
    let mut notebook = Notebook { kept_plan: Some(vec![old.clone()]), ..Notebook::default() };
    let today = "2026-11-21".parse().unwrap();
    notebook.progress.mark(old.clone(), &item, State::Done(Proof::Witnessed), today);
    let mut app = App::new(Start { library: library.into(), presence: Presence::Notebook, ..start() });
    app.update(Message::Unlocked(Box::new(notebook)));
    assert_eq!(app.state(&new), State::Done(Proof::Witnessed));
    assert_eq!(app.notebook.kept_plan, Some(vec![new]));
    assert!(!app.notebook.progress.records.contains_key(&old));
}

/// What a start waits for: a message that stands behind `stays-now-nothing` in `ui.ftl` makes it unpack all of them.
#[test]
fn the_first_screens_need_the_first_messages_alone() {
    for built in &content::LOCALES {
        for (presence, locale) in [
            (Presence::Nothing, None),
            (Presence::Nothing, Some(built.tag.to_owned())),
            (Presence::Notebook, Some(built.tag.to_owned())),
        ] {
            let display =
                Display { locale, bidi: Some(crate::locale::bidi::Setting::Terminal), ..Display::default() };
            let app =
                App::new(Start { presence, display, suggested_language: built.tag.to_owned(), ..start() });
            drop((app.fault(), app.screenful()));
            assert!(!app.locale.is_read_whole(), "{:?} in {}", app.place().screen, built.tag);
        }
    }
}
