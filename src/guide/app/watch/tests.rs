//! Checks and the drill in the guide, with events made by hand.

use super::*;
use crate::guide::app::tests::{act, app, menu, with_notebook};
use crate::guide::view::{Menu, Target};
use crate::guide::{Action, Effect};
use crate::probe::drill::event::End;
use crate::probe::facts::Family;
use crate::progress::Proof;

fn event(at_us: u64, what: What) -> Message {
    Message::Drill(Event { at_us, what })
}

fn ended(why: End) -> Message {
    event(9, What::Ended { why })
}

/// A guide with a notebook and a drill that runs.
fn drilling() -> App {
    let mut app = with_notebook();
    app.update(Message::Saved(app.revision));
    app.restart(Screen::Home);
    menu(&mut app, Menu::Drill);
    menu(&mut app, Menu::DrillCase(Case::Drop));
    menu(&mut app, Menu::DrillYes(Case::Drop));
    app
}

#[test]
fn nothing_is_opened_before_a_yes() {
    let mut app = app();
    app.restart(Screen::Home);
    assert_eq!(menu(&mut app, Menu::Drill), []);
    assert_eq!(menu(&mut app, Menu::DrillCase(Case::Disconnect)), []);
    assert_eq!(app.place().screen, Screen::DrillAsk(Case::Disconnect));
    let first = app.view().targets()[0].clone();
    assert_eq!(first, Target::Menu(Menu::Back), "Enter alone says no");
    assert_eq!(menu(&mut app, Menu::Back), []);
    menu(&mut app, Menu::DrillCase(Case::Disconnect));
    let effects = menu(&mut app, Menu::DrillYes(Case::Disconnect));
    let [Effect::StartDrill(DrillOrder { case: Case::Disconnect, .. })] = &effects[..] else {
        panic!("{effects:?}")
    };
    assert_eq!(app.place().screen, Screen::DrillRun);
}

#[test]
fn stop_and_back_end_it_in_order_and_only_once() {
    for action in [Action::Back, Action::Choose] {
        let mut app = drilling();
        assert_eq!(act(&mut app, action.clone()), [Effect::StopDrill], "{action:?}");
        assert_eq!(act(&mut app, Action::Back), []);
        assert_eq!(app.place().screen, Screen::DrillRun, "its last events are awaited");
        app.update(ended(End::Stopped));
        app.update(Message::DrillOver(Ok(())));
        assert_eq!(app.place().screen, Screen::DrillResult);
    }
}

#[test]
fn what_was_stopped_before_the_gap_is_not_kept() {
    let mut app = drilling();
    app.update(event(1, What::Armed { tunnel: None }));
    app.update(ended(End::Stopped));
    assert_eq!(app.update(Message::DrillOver(Ok(()))), []);
    assert!(app.notebook.drills.is_empty());
    assert!(app.all_saved());
}

#[test]
fn a_child_that_breaks_off_proves_nothing() {
    for result in [Ok(()), Err(Problem::new("probe-ended", Exit::CouldNot))] {
        let mut app = drilling();
        app.update(event(1, What::TunnelLost { family: Family::Ipv4 }));
        app.update(Message::DrillOver(result));
        assert_eq!(app.place().screen, Screen::DrillResult);
        let course = &app.drill.as_ref().unwrap().course;
        assert!(matches!(course, Course::Over(Err(problem)) if problem.key() == "probe-ended"));
        assert!(app.notebook.drills.is_empty());
    }
}

#[test]
fn hiding_lets_it_run() {
    let mut app = drilling();
    assert_eq!(act(&mut app, Action::Hide), []);
    app.update(event(1, What::TunnelLost { family: Family::Ipv4 }));
    app.update(ended(End::Watched));
    app.update(Message::DrillOver(Ok(())));
    act(&mut app, Action::Hide);
    assert_eq!(app.place().screen, Screen::DrillResult);
    assert_eq!(app.drill.as_ref().unwrap().events.len(), 2);
}

#[test]
fn locking_stops_it_and_forgets_what_it_saw() {
    let mut app = drilling();
    app.update(event(1, What::TunnelLost { family: Family::Ipv4 }));
    assert_eq!(act(&mut app, Action::Lock), [Effect::StopDrill, Effect::Lock]);
    app.update(event(2, What::TunnelBack { family: Family::Ipv4 }));
    assert!(app.drill.as_ref().unwrap().events.is_empty());
    app.keeping = Keeping::Nothing;
    app.open(Screen::DrillAsk(Case::Drop));
    assert_eq!(menu(&mut app, Menu::DrillYes(Case::Drop)), [], "the old child is still ending");
    app.update(ended(End::Stopped));
    assert_eq!(app.update(Message::DrillOver(Ok(()))), []);
    assert!(app.drill.is_none() && app.notebook.drills.is_empty());
}

#[test]
fn leaving_does_not_wait_for_a_drill() {
    let mut app = drilling();
    assert_eq!(act(&mut app, Action::Quit), [Effect::Quit]);
}

#[test]
fn help_on_top_of_a_drill_does_not_lose_its_result() {
    let mut app = drilling();
    act(&mut app, Action::Help);
    app.update(ended(End::Waited));
    app.update(Message::DrillOver(Ok(())));
    assert_eq!(app.place().screen, Screen::Help);
    act(&mut app, Action::Back);
    assert_eq!(app.place().screen, Screen::DrillResult);
}

#[test]
fn events_do_not_end_the_waiting_for_something_else() {
    let mut app = drilling();
    app.busy = true;
    app.update(event(1, What::Armed { tunnel: None }));
    assert!(app.busy);
}

#[test]
fn elsewhere_there_is_no_drill_and_none_is_promised() {
    let mut app = app();
    app.can_drill = false;
    app.open(Screen::Drill);
    for case in Case::ALL {
        assert!(!app.view().targets().contains(&&Target::Menu(Menu::DrillCase(case))));
        assert!(app.view().targets().contains(&&Target::Menu(Menu::ByHand(case))));
    }
    app.open(Screen::Item(observe::item_of(Case::Drop)));
    assert!(!app.view().targets().contains(&&Target::Menu(Menu::DrillCase(Case::Drop))));
}

#[test]
fn the_items_of_the_drill_lead_to_it() {
    let mut app = app();
    for case in Case::ALL {
        app.restart(Screen::Item(observe::item_of(case)));
        menu(&mut app, Menu::DrillCase(case));
        assert_eq!(app.place().screen, Screen::DrillAsk(case));
    }
    app.restart(Screen::Item(ItemId::new("vpn-kill-switch", "drill-computer")));
    menu(&mut app, Menu::Drill);
    assert_eq!(app.place().screen, Screen::Drill);
}

#[test]
fn by_hand_one_step_at_a_time_and_only_a_plain_answer_counts() {
    for (answer, expected) in [
        (Menu::HandBlocked, State::Done(Proof::Tested)),
        (Menu::HandLeft, State::Stuck),
        (Menu::HandUnclear, State::Open),
    ] {
        let mut app = with_notebook();
        app.restart(Screen::Drill);
        menu(&mut app, Menu::ByHand(Case::Disconnect));
        let mut steps = 0;
        while app.view().targets().contains(&&Target::Menu(Menu::HandNext)) {
            menu(&mut app, Menu::HandNext);
            steps += 1;
        }
        assert!(steps > 3, "{steps}");
        act(&mut app, Action::Back);
        assert_eq!(app.place().screen, Screen::ByHand(Case::Disconnect, steps - 1));
        menu(&mut app, Menu::HandNext);
        menu(&mut app, answer);
        assert_eq!(app.state(&observe::by_hand(Case::Disconnect)), expected, "{answer:?}");
    }
}

#[test]
fn looking_is_asked_for_once_and_forgotten_when_locked() {
    let mut app = with_notebook();
    app.update(Message::Saved(app.revision));
    app.restart(Screen::Drill);
    assert_eq!(menu(&mut app, Menu::Checks), [Effect::Look]);
    assert_eq!(app.ask_machine(None), [], "the answer is awaited already");
    act(&mut app, Action::Lock);
    app.update(Message::Looked(Ok(Box::new(Facts::default()))));
    assert_eq!(app.look, Look::NotYet);
}

#[test]
fn a_machine_that_cannot_be_asked_is_said_where_it_was_asked() {
    let mut app = app();
    app.open(Screen::Drill);
    menu(&mut app, Menu::Checks);
    app.update(Message::Looked(Err(Problem::new("probe-ended", Exit::CouldNot))));
    assert!(format!("{:?}", app.view()).contains("ended before its time"));
    assert_eq!(menu(&mut app, Menu::Look), [Effect::Look]);
}

#[test]
fn debug_prints_show_nothing_of_what_was_seen() {
    let mut drill = Drill::new(Case::Drop);
    drill.push(Event { at_us: 1, what: What::Armed { tunnel: Some("wg-secret".to_owned()) } });
    assert!(!format!("{drill:?}").contains("secret"));
}
