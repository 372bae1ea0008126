//! Help, what one cannot switch off, and words in a text.

use super::*;
use crate::content::Level;
use crate::workshop::show::Show;

#[test]
fn who_can_help_is_one_key_away_on_every_screen_without_unlocking() {
    let mut app = App::new(Start { presence: Presence::Notebook, ..start() });
    assert_eq!(app.place().screen, Screen::Unlock { previous: false });
    act(&mut app, Action::Helplines);
    assert_eq!(app.place().screen, Screen::Helplines);
    let line = app.view().targets().into_iter().find(|target| matches!(target, Target::Helpline(_))).cloned();
    choose(&mut app, line.unwrap());
    assert!(matches!(app.place().screen, Screen::Helpline(_)));
    // Already there: the key must not pile up screens.
    let depth = app.stack.len();
    act(&mut app, Action::Helplines);
    assert_eq!(app.stack.len(), depth);
    for _ in 0..2 {
        act(&mut app, Action::Back);
    }
    assert_eq!(app.place().screen, Screen::Unlock { previous: false });
}

/// Everything that stands on a screen, in order.
fn said(app: &App) -> Vec<String> {
    app.lines().iter().map(|line| line.spans.iter().map(|(_, text)| text.as_str()).collect()).collect()
}

#[test]
fn the_risk_stands_before_every_contact() {
    let mut app = app();
    app.size = (4000, 24);
    let lines: Vec<(String, Vec<String>)> = app.library().helplines[0]
        .lines
        .iter()
        .map(|line| {
            (line.id.to_string(), line.contacts.iter().map(|contact| contact.address.to_string()).collect())
        })
        .collect();
    let risk = app.library().helplines[0].risk.shown.to_string();
    assert!(lines.len() > 5);
    for (id, addresses) in lines {
        app.open(Screen::Helpline(id.clone()));
        let said = said(&app);
        let place = |words: &str| said.iter().position(|row| row.contains(words));
        let risk = place(&risk).unwrap_or_else(|| panic!("{id} says nothing of the risk"));
        for address in addresses {
            assert!(risk < place(&address).unwrap(), "{id}: {address} stands before the risk");
        }
    }
    app.open(Screen::Helplines);
    assert!(said(&app)[0].contains(&risk), "{:?}", said(&app)[0]);
}

/// A number that nobody has looked at again may belong to a stranger by now.
#[test]
fn an_old_number_is_nothing_to_call() {
    use crate::content::How;
    use crate::content::age::{Recheck, recheck};
    let app = app();
    for line in app.library().helplines.iter().flat_map(|file| file.lines.iter()) {
        let view = screens::helplines::one(&app, &line.id);
        for contact in line.contacts.iter().filter(|contact| contact.how == How::Phone) {
            let is_code = view.blocks.iter().any(
                |block| matches!(block, crate::guide::view::Block::Code(code) if *code == contact.address),
            );
            let is_seen = matches!(recheck(contact, app.today), Recheck::Seen(_));
            assert_eq!(is_code, is_seen, "{} of {}", contact.address, line.id);
        }
    }
}

#[test]
fn background_is_found_from_every_item_that_has_some_and_leads_back() {
    let mut app = app();
    let ids: Vec<ItemId> = app.library().items().map(|(id, ..)| id).collect();
    let mut with = 0;
    for id in ids {
        app.restart(Screen::Item(id.clone()));
        act(&mut app, Action::Why);
        let has = app.library().notes().any(|(_, note)| note.is_behind(&id));
        assert_eq!(app.place().screen == Screen::Why(id.clone()), has, "{id}");
        if has {
            with += 1;
            let note = app.view().targets().into_iter().next().cloned().unwrap();
            choose(&mut app, note);
            assert!(matches!(app.place().screen, Screen::Note(_)));
        }
    }
    assert!(with > 100, "{with}");
}

#[test]
fn every_word_of_the_glossary_leads_from_a_text_to_its_meaning() {
    let mut app = app();
    app.open(Screen::Item(ItemId::new("messenger-choose", "phone-code")));
    act(&mut app, Action::Words);
    assert!(matches!(app.place().screen, Screen::WordsHere(_)), "{:?}", app.place().screen);
    let word = app.view().targets().into_iter().next().cloned().unwrap();
    choose(&mut app, word);
    assert!(matches!(app.place().screen, Screen::Term(_)));
    // Where no word stands, it says so and stays.
    app.restart(Screen::Home);
    act(&mut app, Action::Words);
    assert_eq!(app.place().screen, Screen::Home);
    assert!(app.notice.is_some());
}

#[test]
fn one_thing_a_day_shows_one_until_something_was_done_and_is_remembered() {
    let mut app = app();
    app.keeping = Keeping::Notebook;
    app.restart(Screen::Home);
    let items = |app: &App| {
        let view = app.view();
        let targets = view.targets().into_iter().cloned();
        targets
            .filter_map(|target| match target {
                Target::Item(id) => Some(id),
                _ => None,
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(items(&app).len(), crate::plan::NEXT_STEPS);
    let effects = menu(&mut app, Menu::OneADay);
    assert!(matches!(effects[..], [Effect::Save { .. }]), "{effects:?}");
    let [id] = &items(&app)[..] else { panic!("{:?}", items(&app)) };
    assert!(app.item(id).is_some_and(|item| item.level != Level::HighRisk));
    app.mark(&id.clone(), State::Done(Proof::Told));
    assert_eq!(items(&app), []);
    app.update(Message::Day("2026-11-22".parse().unwrap()));
    assert_eq!(items(&app).len(), 1);
    menu(&mut app, Menu::AnyTime);
    assert_eq!(items(&app).len(), crate::plan::NEXT_STEPS);
}

#[test]
fn nothing_of_help_is_shown_to_a_room() {
    for action in [Action::Helplines, Action::Words, Action::Why, Action::InNeed] {
        let mut app = app();
        let mut show = Show::of_list(app.library().checklist("signal-setup").unwrap());
        show.begin(0);
        app.presented = Some(Presented::new(show));
        app.open(Screen::Present);
        act(&mut app, action.clone());
        assert_eq!(app.place().screen, Screen::Present, "{action:?}");
    }
}
