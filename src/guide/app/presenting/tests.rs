use super::*;
use crate::content::ItemId;
use crate::error::Exit;
use crate::guide::app::tests::{act, choose, menu, start as blank, with_notebook, write};
use crate::guide::app::{First, Start};
use crate::guide::view::{Block, Menu, Target};
use crate::guide::{Action, Secret};
use crate::progress::{Proof, State};
use crate::store::{Notebook, Presence};
use crate::workshop::agenda::{Agenda, Part, What};
use crate::workshop::slip;
use crate::workshop::tally::Count;

const MINUTES_10: u64 = 10 * MINUTE;

fn of_list(start: Start, list: &str) -> App {
    let library = crate::content::built::library();
    let show = Show::of_list(library.checklist(list).unwrap());
    let mut app = App::new(Start { first: First::Present(Some(Box::new(show))), ..start });
    app.update(Message::Clock(MINUTES_10));
    app
}

/// A presentation that a room is looking at.
fn presenting() -> App {
    let mut app = of_list(blank(), "wire-setup");
    assert_eq!(menu(&mut app, Menu::PresentBegin), [Effect::OpenStage]);
    let effects = app.update(Message::StageOpened(None));
    assert!(matches!(&effects[..], [Effect::Cue(_)]), "{effects:?}");
    assert_eq!(app.place().screen, Screen::Present);
    app
}

/// The same by somebody whose notebook is open.
fn with_open_notebook() -> App {
    let mut app = with_notebook();
    let show = Show::of_list(app.library().checklist("wire-setup").unwrap());
    app.presented = Some(Presented::new(show));
    app.restart(Screen::PresentStart);
    menu(&mut app, Menu::PresentBegin);
    app.update(Message::StageOpened(None));
    app
}

fn shown(app: &App) -> String {
    let screen = app.screenful();
    let rows =
        screen.lines.iter().map(|line| line.spans.iter().map(|(_, text)| text.as_str()).collect::<String>());
    std::iter::once(screen.title.clone()).chain(rows).chain(screen.footer).collect::<Vec<_>>().join("\n")
}

fn at(app: &App) -> (usize, usize) {
    let show = &app.presented.as_ref().unwrap().show;
    (show.at(), show.frame(app.library()).0)
}

fn room(app: &App) -> &crate::workshop::tally::Room {
    &app.presented.as_ref().unwrap().show.room
}

/// Types a line into the field and hands it in.
fn enter(app: &mut App, text: &str) -> Vec<Effect> {
    app.place_mut().port.selected = Some(Target::Field);
    write(app, text);
    act(app, Action::Choose)
}

fn count(app: &mut App, numbers: &str) -> Vec<Effect> {
    act(app, Action::Count);
    enter(app, numbers)
}

#[test]
fn keys_and_remotes_go_from_frame_to_frame_and_each_is_told() {
    let mut app = presenting();
    for action in [Action::PageDown, Action::Choose, Action::Down] {
        let effects = act(&mut app, action);
        assert!(matches!(&effects[..], [Effect::Cue(_)]), "{effects:?}");
    }
    assert_eq!(at(&app), (0, 3));
    act(&mut app, Action::PageUp);
    assert_eq!(at(&app), (0, 2));
    act(&mut app, Action::NextPart);
    assert_eq!(at(&app), (1, 0));
    act(&mut app, Action::Jump);
    choose(&mut app, Target::Part(4));
    assert_eq!((at(&app), &app.place().screen), ((4, 0), &Screen::Present));
    act(&mut app, Action::PartBefore);
    assert_eq!(at(&app), (3, 0));
    assert_eq!(act(&mut app, Action::English), [], "what is no place is not told");
}

#[test]
fn a_dark_projector_shows_nothing_and_any_key_lights_it_where_it_was() {
    let mut app = presenting();
    act(&mut app, Action::PageDown);
    let effects = act(&mut app, Action::Black);
    assert!(matches!(&effects[..], [Effect::Cue(_)]));
    assert!(app.is_black());
    assert_eq!(app.view().blocks, []);
    act(&mut app, Action::PageDown);
    assert!(!app.is_black());
    assert_eq!(at(&app), (0, 1));
    act(&mut app, Action::Black);
    act(&mut app, Action::Black);
    assert!(!app.is_black());
}

/// A notebook full of words that no room may read.
#[test]
fn nothing_of_the_presenters_own_notebook_is_shown_to_a_room() {
    let mut app = with_notebook();
    let ids: Vec<ItemId> = app.library().items().map(|(id, _, _)| id).collect();
    for (index, id) in ids.iter().enumerate() {
        app.mark(id, if index % 2 == 0 { State::Done(Proof::Witnessed) } else { State::Stuck });
    }
    let show = Show::of_list(app.library().checklist("wire-setup").unwrap());
    let mut clean = of_list(blank(), "wire-setup");
    app.presented = Some(Presented::new(show));
    app.restart(Screen::PresentStart);
    app.update(Message::Clock(MINUTES_10));
    for app in [&mut app, &mut clean] {
        menu(app, Menu::PresentBegin);
        app.update(Message::StageOpened(None));
    }
    for screen in [None, Some(Action::Jump), Some(Action::Count), Some(Action::Slips), Some(Action::Totals)] {
        for app in [&mut app, &mut clean] {
            if let Some(action) = screen.clone() {
                act(app, action);
            }
        }
        assert_eq!(shown(&app), shown(&clean), "{screen:?}");
    }
    for action in [Action::InNeed, Action::Search, Action::WholePlan, Action::Undo] {
        act(&mut app, action.clone());
        assert!(app.is_for_a_room() && app.place().screen.is_for_a_room(), "{action:?}");
    }
    assert_eq!(crate::guide::screens::keeping_mark(&app), app.clock_words());
}

#[test]
fn counts_are_taken_in_turn_and_kept_in_an_open_notebook_at_once() {
    let mut app = with_notebook();
    app.update(Message::Saved(app.revision));
    let show = Show::of_list(app.library().checklist("wire-setup").unwrap());
    app.presented = Some(Presented::new(show));
    app.restart(Screen::PresentStart);
    menu(&mut app, Menu::PresentBegin);
    app.update(Message::StageOpened(None));
    act(&mut app, Action::Count);
    assert_eq!(enter(&mut app, "21"), []);
    let effects = enter(&mut app, "9 5 0");
    let [Effect::Save { notebook, .. }] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(notebook.tallies.len(), 1);
    assert_eq!(app.place().screen, Screen::Present);
    count(&mut app, "16 5 0");
    assert_eq!(app.notebook.tallies.len(), 1, "it is the same session");
    let item = app.notebook.tallies[0].items.values().next().unwrap();
    assert_eq!(item.after.unwrap().done, Some(16), "the second count is the one of afterwards");
    assert_eq!(item.before.unwrap().done, Some(9));
}

#[test]
fn a_wrong_count_changes_nothing_and_says_why() {
    let mut app = presenting();
    act(&mut app, Action::Count);
    for wrong in ["", "none", "0", "1000", "-3"] {
        enter(&mut app, wrong);
        assert_eq!(room(&app).people(), 0, "{wrong}");
    }
    enter(&mut app, "12");
    for wrong in ["", "twelve", "1 2 3 4", "13", "6 6 1"] {
        assert_eq!(enter(&mut app, wrong), []);
        assert!(app.notice.as_ref().is_some_and(|notice| notice.tone == Tone::Warn), "{wrong}");
        assert!(room(&app).is_empty(), "{wrong}");
        assert_eq!(app.place().screen, Screen::PresentCount);
    }
    enter(&mut app, "6 6");
    let id = app.presented.as_ref().unwrap().show.item().cloned().unwrap();
    assert_eq!(room(&app).count(&id, Phase::Before), Some(Count { done: 6, help: 6, not_for_me: 0 }));
}

#[test]
fn what_is_typed_before_a_room_stays_hidden_until_asked_for() {
    let mut app = presenting();
    act(&mut app, Action::Count);
    write(&mut app, "23");
    assert!(!shown(&app).contains("23"), "{}", shown(&app));
    act(&mut app, Action::Reveal);
    assert!(shown(&app).contains("23"));
}

#[test]
fn slips_are_added_up_one_can_be_taken_back_and_a_wrong_one_counts_nothing() {
    let mut app = presenting();
    act(&mut app, Action::Count);
    enter(&mut app, "12");
    act(&mut app, Action::Slips);
    let library = crate::content::built::library();
    let write_slip = |list: &str, done, stuck| {
        slip::write(library.checklist(list).unwrap(), &slip::Slip { done, stuck }).unwrap()
    };
    let good = write_slip("wire-setup", 4, vec![2]);
    enter(&mut app, &good);
    enter(&mut app, &good.to_lowercase());
    let counted = |app: &App| room(app).slips("wire-setup", Phase::Before).map_or(0, |slips| slips.count);
    assert_eq!(counted(&app), 2);
    let mut wrong: String = good.chars().rev().collect();
    wrong.truncate(14);
    for wrong in [wrong.as_str(), "", "ABC", &write_slip("signal-setup", 1, vec![]), "\u{1b}[31m", "💥💥💥"]
    {
        enter(&mut app, wrong);
        assert!(app.notice.as_ref().is_some_and(|notice| notice.tone == Tone::Warn), "{wrong}");
        assert_eq!(counted(&app), 2, "{wrong}");
        app.place_mut().field.clear();
    }
    menu(&mut app, Menu::PresentTakeBack);
    assert_eq!(counted(&app), 1);
    menu(&mut app, Menu::PresentPhase(Phase::After));
    enter(&mut app, &good);
    assert_eq!(counted(&app), 1);
    assert_eq!(room(&app).slips("wire-setup", Phase::After).unwrap().count, 1);
    act(&mut app, Action::Back);
    assert_eq!(app.presented.as_ref().unwrap().last_slip, None, "forgotten with its page");
}

#[test]
fn totals_wait_for_a_locked_notebook_and_are_in_it_once_it_opens() {
    let mut app = of_list(Start { presence: Presence::Notebook, ..blank() }, "wire-setup");
    assert_eq!(app.keeping, Keeping::Locked);
    menu(&mut app, Menu::PresentBegin);
    app.update(Message::StageOpened(None));
    act(&mut app, Action::Count);
    enter(&mut app, "20");
    assert_eq!(enter(&mut app, "11 9"), []);
    assert!(app.notebook.tallies.is_empty());
    // Leaving would lose them: they are shown first.
    assert_eq!(act(&mut app, Action::Quit), []);
    assert_eq!(app.place().screen, Screen::PresentTotals);
    menu(&mut app, Menu::PresentKeep);
    assert_eq!(app.place().screen, Screen::Unlock { previous: false });
    let old = Notebook {
        tallies: vec![crate::workshop::tally::Tally { people: 9, ..Default::default() }],
        ..Notebook::default()
    };
    let effects = app.update(Message::Unlocked(Box::new(old)));
    let [Effect::Save { notebook, .. }] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(notebook.tallies.len(), 2);
    assert_eq!(app.place().screen, Screen::PresentTotals, "the session goes on where it was");
    assert!(!app.presented.as_ref().unwrap().show.unkept);
}

#[test]
fn locking_leaves_the_projector_alone() {
    let mut app = with_notebook();
    let show = Show::of_list(app.library().checklist("wire-setup").unwrap());
    app.presented = Some(Presented::new(show));
    app.open(Screen::PresentStart);
    menu(&mut app, Menu::PresentBegin);
    app.update(Message::StageOpened(None));
    app.update(Message::Saved(app.revision));
    assert_eq!(app.update(Message::IdleTooLong), [Effect::Lock]);
    assert_eq!(app.keeping, Keeping::Locked);
    assert_eq!(app.place().screen, Screen::Present);
    act(&mut app, Action::Back);
    act(&mut app, Action::Back);
    assert_eq!(app.place().screen, Screen::Unlock { previous: false }, "behind it everything is locked");
}

#[test]
fn a_second_presentation_is_refused_and_says_what_to_do() {
    let mut app = of_list(blank(), "wire-setup");
    menu(&mut app, Menu::PresentBegin);
    app.update(Message::StageRefused(Problem::new("present-twice", Exit::CouldNot)));
    assert_eq!(app.place().screen, Screen::PresentStart);
    assert!(shown(&app).contains("Another presentation is running"), "{}", shown(&app));
    assert!(app.presented.is_some(), "nothing is lost");
}

#[test]
fn it_goes_on_where_it_broke_off() {
    let mut before = presenting();
    act(&mut before, Action::NextPart);
    let effects = act(&mut before, Action::PageDown);
    let [Effect::Cue(left)] = &effects[..] else { panic!("{effects:?}") };
    let left = Cue::read(left).unwrap();

    let mut app = of_list(blank(), "wire-setup");
    app.update(Message::Clock(MINUTES_10 + 5 * MINUTE));
    menu(&mut app, Menu::PresentBegin);
    app.update(Message::StageOpened(Some(Box::new(left.clone()))));
    assert_eq!(at(&app), at(&before));
    assert_eq!(app.clocks().unwrap().session, 5, "the clock went on, too");

    let mut other = of_list(blank(), "signal-setup");
    menu(&mut other, Menu::PresentBegin);
    other.update(Message::StageOpened(Some(Box::new(left))));
    assert_eq!(at(&other), (0, 0), "another list begins at its start");
}

#[test]
fn with_keep_nothing_no_file_tells_where_it_is() {
    let mut app = of_list(Start { keep_nothing: true, ..blank() }, "wire-setup");
    assert_eq!(menu(&mut app, Menu::PresentBegin), []);
    assert_eq!(app.place().screen, Screen::Present);
    assert_eq!(act(&mut app, Action::PageDown), []);
}

#[test]
fn clocks_wake_it_at_full_minutes_and_not_while_nobody_sees_them() {
    let mut app = presenting();
    app.update(Message::Clock(MINUTES_10 + 20_000));
    let wake = app.wakes().pop().unwrap();
    assert_eq!((wake.after, wake.since), (Duration::from_secs(40), Since::Now));
    assert_eq!(wake.message, Message::Clock(MINUTES_10 + MINUTE));
    assert_eq!(app.clocks().unwrap().session, 0);
    app.update(wake.message);
    assert_eq!(app.clocks().unwrap().session, 1);
    act(&mut app, Action::Black);
    assert_eq!(app.wakes(), []);
}

#[test]
fn notes_follow_and_name_what_comes_next() {
    let mut follower = App::new(Start { first: First::Follow, ..blank() });
    assert_eq!(follower.begin(), [Effect::Follow]);
    assert!(shown(&follower).contains("sotay present"));
    let mut app = presenting();
    let mut last = String::new();
    for _ in 0..6 {
        let effects = act(&mut app, Action::PageDown);
        let [Effect::Cue(cue)] = &effects[..] else { panic!("{effects:?}") };
        follower.update(Message::Clock(app.now));
        follower.update(Message::Followed(Box::new(Followed::At(Cue::read(cue).unwrap()))));
        let text = shown(&follower);
        assert!(text.contains("What comes next") && text != last, "{text}");
        last = text;
    }
    let item = app.item(app.presented.as_ref().unwrap().show.item().unwrap()).unwrap();
    let notes = item.notes.as_ref().unwrap().shown.to_string();
    let words: Vec<&str> = notes.split_whitespace().take(3).collect();
    assert!(last.contains(&words.join(" ")), "{last}");
    let cue = Cue::of(&app.presented.as_ref().unwrap().show);
    follower.update(Message::Followed(Box::new(Followed::Stopped(cue.clone()))));
    assert!(shown(&follower).contains("stopped without a word"));
    follower.update(Message::Followed(Box::new(Followed::At(Cue { ended: true, ..cue }))));
    assert!(shown(&follower).contains("is over"));
}

#[test]
fn steps_for_two_devices_stand_side_by_side() {
    let mut app = of_list(blank(), "signal-setup");
    for device in ["android", "iphone"] {
        choose(&mut app, Target::RoomDevice(device));
    }
    menu(&mut app, Menu::PresentBeside);
    menu(&mut app, Menu::PresentBegin);
    app.update(Message::StageOpened(None));
    let beside = |app: &App| {
        app.view().blocks.iter().find_map(|block| match block {
            Block::Columns { columns, .. } => Some(columns.len()),
            _ => None,
        })
    };
    let mut found = None;
    for _ in 0..40 {
        found = found.or(beside(&app));
        act(&mut app, Action::PageDown);
    }
    assert_eq!(found, Some(2));
}

#[test]
fn large_letters_take_half_the_columns_and_only_where_all_of_it_fits() {
    let mut app = presenting();
    assert!(!app.screenful().large);
    act(&mut app, Action::Larger);
    let screen = app.screenful();
    assert!(screen.large && screen.lines.len() * 2 <= 23);
    let widest = screen
        .lines
        .iter()
        .map(|line| line.spans.iter().map(|(_, text)| crate::locale::width::cells(text)).sum::<usize>());
    assert!(widest.max() <= Some(39));
    app.update(Message::Resized { columns: 40, rows: 12 });
    assert!(!app.screenful().large, "too little room for it");
}

#[test]
fn one_key_does_not_end_a_presentation() {
    let mut app = presenting();
    assert_eq!(act(&mut app, Action::Quit), []);
    assert_eq!(app.place().screen, Screen::Present);
    act(&mut app, Action::PageDown);
    assert_eq!(act(&mut app, Action::Quit), [], "another wish came between");
    assert_eq!(act(&mut app, Action::Quit), [Effect::CloseStage, Effect::Quit]);
    let mut app = presenting();
    assert_eq!(
        app.update(Message::Ended),
        [Effect::Quit],
        "a closed window may be opened again: its place is kept"
    );
}

/// A session plan with a count at its beginning and its end.
#[test]
fn at_the_parts_for_counting_every_item_of_the_session_can_be_counted() {
    let library = crate::content::built::library();
    let list = library.checklist("wire-setup").unwrap();
    let ids: Vec<ItemId> =
        list.items.iter().take(3).map(|item| ItemId::new("wire-setup", item.id.clone())).collect();
    let item = |id: &ItemId| What::Item { id: id.clone(), show: 2, act: 5, check: 3 };
    let whats = [What::CountBefore].into_iter().chain(ids.iter().map(item)).chain([What::CountAfter]);
    let agenda = Agenda { parts: whats.map(|what| Part { minutes: 10, what }).collect() };
    let show = Box::new(Show::of_agenda(&agenda));
    let mut app = App::new(Start { first: First::Present(Some(show)), ..blank() });
    menu(&mut app, Menu::PresentBegin);
    app.update(Message::StageOpened(None));
    act(&mut app, Action::Count);
    enter(&mut app, "30");
    write(&mut app, "3");
    choose(&mut app, Target::CountItem(ids[0].clone()));
    enter(&mut app, "10 10");
    let marked = app.place().port.marked(&app.lines()).cloned();
    assert_eq!(marked, Some(Target::CountItem(ids[1].clone())), "the next one is marked");
    act(&mut app, Action::Choose);
    enter(&mut app, "20 5");
    act(&mut app, Action::Back);
    for _ in 0..4 {
        act(&mut app, Action::NextPart);
    }
    act(&mut app, Action::Slips);
    assert!(shown(&app).contains("(*) After"), "{}", shown(&app));
    act(&mut app, Action::Count);
    choose(&mut app, Target::CountItem(ids[1].clone()));
    enter(&mut app, "25 5");
    let count = |id: &ItemId, phase| room(&app).count(id, phase).map(|count| count.done);
    assert_eq!(count(&ids[0], Phase::Before), Some(10));
    assert_eq!(count(&ids[1], Phase::Before), Some(20));
    assert_eq!((count(&ids[0], Phase::After), count(&ids[1], Phase::After)), (None, Some(25)));
}

#[test]
fn help_before_a_room_has_the_keys_of_presenting_alone() {
    let mut app = presenting();
    act(&mut app, Action::Help);
    let text = shown(&app);
    assert!(text.contains("Count the room.") && !text.contains("Ctrl+E"), "{text}");
}

#[test]
fn leaving_while_the_last_count_is_saved_ends_the_presentation_too() {
    let mut app = with_open_notebook();
    act(&mut app, Action::Count);
    enter(&mut app, "20");
    enter(&mut app, "10 10");
    act(&mut app, Action::Quit);
    assert_eq!(act(&mut app, Action::Quit), [], "the save is awaited");
    assert_eq!(app.update(Message::Saved(app.revision)), [Effect::CloseStage, Effect::Quit]);
}

#[test]
fn totals_in_a_new_notebook_are_kept_and_leaving_does_not_say_otherwise() {
    let mut app = presenting();
    act(&mut app, Action::Count);
    enter(&mut app, "20");
    enter(&mut app, "10 10");
    act(&mut app, Action::Totals);
    menu(&mut app, Menu::PresentKeep);
    assert_eq!(app.place().screen, Screen::SaveOffer);
    menu(&mut app, Menu::KeepWithPassphrase);
    app.update(Message::Suggested(Secret::new("six words drawn by good chance")));
    menu(&mut app, Menu::UseSuggestion);
    write(&mut app, "six words drawn by good chance");
    let effects = act(&mut app, Action::Choose);
    let [Effect::Create { notebook, .. }] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(notebook.tallies.len(), 1);
    app.update(Message::Created { owner_only: true });
    assert!(!app.leave_totals());
}

/// By itself or by its key, a notebook may lock in the middle of a session.
#[test]
fn a_session_stays_one_tally_when_the_notebook_locks_and_opens_again() {
    let mut app = with_open_notebook();
    act(&mut app, Action::Count);
    enter(&mut app, "20");
    enter(&mut app, "10 10");
    app.update(Message::Saved(app.revision));
    let saved = app.notebook.clone();
    assert_eq!(saved.tallies.len(), 1);
    app.update(Message::IdleTooLong);
    assert!(!app.presented.as_ref().unwrap().show.unkept, "it is in the notebook already");
    act(&mut app, Action::NextPart);
    count(&mut app, "5 15");
    assert!(app.presented.as_ref().unwrap().show.unkept);
    app.update(Message::Unlocked(Box::new(saved)));
    assert_eq!(app.notebook.tallies.len(), 1);
    assert_eq!(app.notebook.tallies[0].items.len(), 2);
    // Another notebook, which has none of it.
    app.update(Message::Unlocked(Box::default()));
    count(&mut app, "4 16");
    assert_eq!(app.notebook.tallies.len(), 1);
}
