//! One item: why, what to do on my devices, how to test it, what it does not do, where it comes from.

use crate::content::answers::QUESTIONS;
use crate::content::{Item, ItemId, Source, Step, Str};
use crate::guide::action::Action;
use crate::guide::app::{App, Keeping};
use crate::guide::effect::Effect;
use crate::guide::screens::home::{state_line, state_words};
use crate::guide::screens::{Screen, check, lists, notes, trust};
use crate::guide::view::{Block, Mark, Menu, Target, Tone, View};
use crate::plan::applies;
use crate::progress::{Proof, State};
use crate::t;

/// Returns the item.
pub fn view(app: &App, id: &ItemId) -> View {
    let Some((list, item)) = app.library().item(id) else { return View::titled(id.to_string()) };
    let locale = &app.locale;
    let mut view = View::titled(item.title.shown.to_string());
    view.offers = vec![
        Action::Done,
        Action::Test,
        Action::Words,
        Action::Why,
        Action::Later,
        Action::NotForMe,
        Action::WrongScreen,
    ];
    if !app.has_progress() && app.stack.len() == 2 {
        view.toned(Tone::Good, t!(locale, "item-first-step", minutes = item.minutes));
    }
    let state = app.state(id);
    let mut facts =
        vec![state_line(app, state), lists::minutes(app, item.minutes), lists::level_words(app, item.level)];
    if item.happened {
        facts.push(t!(locale, "item-happened"));
    }
    if app.notebook.progress.look_again(id, item, app.today).is_some() {
        facts.push(t!(locale, "state-look-again"));
    }
    view.toned(Tone::Dim, lists::joined(app, &facts));
    if !applies::item(item, &app.profile) {
        view.toned(Tone::Warn, t!(locale, "item-does-not-apply"));
    }
    trust::on_top(app, &mut view, item.texts());
    trust::below(app, &mut view, &item.title);
    view.gap();
    trust::say(app, &mut view, Tone::Plain, &item.why);
    view.heading(t!(locale, "item-steps"));
    device_choice(app, &mut view, &item.steps);
    steps(app, &mut view, &item.steps, true);
    if let Some(limits) = &item.limits {
        view.heading(t!(locale, "item-limits"));
        trust::caution(app, &mut view, Tone::Plain, limits);
    }
    view.heading(t!(locale, "item-mark"));
    check::offer(app, &mut view, id, item);
    choices(app, &mut view, item, state);
    view.heading(t!(locale, "item-more"));
    notes::offer(app, &mut view, id);
    view.menu(Menu::WordsHere, t!(locale, "words-here-menu"));
    view.heading(t!(locale, "item-sources"));
    view.toned(Tone::Dim, t!(locale, "item-checked", day = item.checked.as_ref()));
    source_lines(app, &mut view, &list.sources, &item.sources);
    view
}

/// Adds the steps for this person's devices. `selectable` ones can be marked, for walking through them.
fn steps(app: &App, view: &mut View, steps: &[Step], selectable: bool) {
    let shown = shown_device(app, steps);
    let mine = steps.iter().filter(|step| applies::step(step, &app.profile) && is_for(step, shown));
    for (index, step) in mine.enumerate() {
        let mark = Mark::Number(index + 1);
        let text = match device_of(app, step, shown) {
            Some(device) => format!("{device}: {}", trust::line(app, &step.text)),
            None => trust::line(app, &step.text),
        };
        if selectable {
            view.noted(Target::Step(step.id.to_string()), mark, text, trust::english(app, &step.text));
        } else {
            view.marked(mark, Tone::Plain, text);
            trust::below(app, view, &step.text);
        }
        if let Some(code) = &step.code {
            view.blocks.push(Block::Code(code.to_string()));
        }
    }
}

/// Lets a person who has not told their devices, or has several, see the steps of one of them.
fn device_choice(app: &App, view: &mut View, steps: &[Step]) {
    let locale = &app.locale;
    let devices = devices_of(app, steps);
    if devices.len() < 2 {
        return;
    }
    let shown = shown_device(app, steps);
    let mark = |device| Mark::One(shown == device);
    view.toned(Tone::Dim, t!(locale, "item-devices"));
    for device in devices {
        let name = locale.message(&format!("answer-device-{device}"));
        view.noted(Target::Device(Some(device)), mark(Some(device)), name, "");
    }
    view.noted(Target::Device(None), mark(None), t!(locale, "item-all-devices"), "");
    view.gap();
}

/// Returns the devices that the steps for this person name.
fn devices_of(app: &App, steps: &[Step]) -> Vec<&'static str> {
    let named = |device: &&str| {
        let answer = format!("device:{device}");
        steps
            .iter()
            .any(|step| applies::step(step, &app.profile) && step.only.iter().any(|only| *only == answer))
    };
    QUESTIONS[0].answers.iter().copied().filter(named).collect()
}

/// Returns the device whose steps alone are shown, where these steps are for it and others.
fn shown_device(app: &App, steps: &[Step]) -> Option<&'static str> {
    let devices = devices_of(app, steps);
    app.only_device.filter(|device| devices.len() > 1 && devices.contains(device))
}

/// Tells whether a step is shown while only this device is.
fn is_for(step: &Step, device: Option<&str>) -> bool {
    let Some(device) = device.map(|device| format!("device:{device}")) else { return true };
    let names_devices = step.only.iter().any(|answer| answer.starts_with("device:"));
    !names_devices || step.only.iter().any(|answer| *answer == device)
}

/// Returns the device a step is for, where the person has not said which one they have, or has several.
fn device_of(app: &App, step: &Step, shown: Option<&str>) -> Option<String> {
    let devices: Vec<&Str> = step.only.iter().filter(|answer| answer.starts_with("device:")).collect();
    let held =
        QUESTIONS[0].answers.iter().filter(|device| app.profile.holds(&format!("device:{device}"))).count();
    if devices.is_empty() || held == 1 || (shown.is_some() && devices.len() == 1) {
        return None;
    }
    let names: Vec<String> = devices
        .iter()
        .map(|answer| app.locale.message(&format!("answer-{}", answer.replace(':', "-"))))
        .collect();
    Some(names.join(", "))
}

fn choices(app: &App, view: &mut View, item: &Item, state: State) {
    let locale = &app.locale;
    if item.test.is_some() {
        view.menu(Menu::Test, t!(locale, "choice-test"));
    }
    if state != State::Done(Proof::Told) {
        view.menu(Menu::DoneTold, t!(locale, "choice-done-told"));
    }
    if state != State::Done(Proof::Witnessed) {
        view.menu(Menu::DoneWitnessed, t!(locale, "choice-done-witnessed"));
    }
    if state != State::Later {
        view.menu(Menu::Later, t!(locale, "choice-later"));
    }
    if state != State::NotForMe {
        view.menu(Menu::NotForMe, t!(locale, "choice-not-for-me"));
    }
    view.menu(Menu::WrongScreen, t!(locale, "choice-wrong-screen"));
    if state != State::Open {
        view.menu(Menu::Reopen, t!(locale, "choice-reopen"));
    }
    view.menu(Menu::NextStep, t!(locale, "choice-next-step"));
    view.menu(Menu::Home, t!(locale, "choice-home"));
}

/// Returns the test by hand: three answers, and only a plain yes counts.
pub fn test(app: &App, id: &ItemId) -> View {
    let locale = &app.locale;
    let Some((_, item)) = app.library().item(id) else { return View::titled(id.to_string()) };
    let Some(test) = &item.test else { return View::titled(item.title.shown.to_string()) };
    let mut view = View::titled(t!(locale, "test-title", item = item.title.shown.as_ref()));
    trust::on_top(app, &mut view, test.steps.iter().map(|step| &step.text).chain([&test.expect]));
    steps(app, &mut view, &test.steps, false);
    view.heading(t!(locale, "test-expect"));
    trust::say(app, &mut view, Tone::Plain, &test.expect);
    view.heading(t!(locale, "test-question"));
    view.menu(Menu::TestPassed, t!(locale, "test-yes"));
    view.menu(Menu::TestFailed, t!(locale, "test-no"));
    view.menu(Menu::TestUnclear, t!(locale, "test-unclear"));
    view
}

/// Adds the sources with their dates and how good they are.
pub fn source_lines(app: &App, view: &mut View, sources: &[Source], used: &[Str]) {
    let locale = &app.locale;
    for source in sources.iter().filter(|source| used.contains(&source.id)) {
        let trust = match source.trust {
            crate::content::Trust::Primary => t!(locale, "trust-primary"),
            crate::content::Trust::Ngo => t!(locale, "trust-ngo"),
            crate::content::Trust::Other => t!(locale, "trust-other"),
        };
        let date =
            if source.date == "undated" { t!(locale, "source-undated") } else { source.date.to_string() };
        view.marked("-", Tone::Dim, format!("{} ({date}, {trust}) {}", source.title, source.url));
    }
}

/// Says so where the notebook is locked: a mark set now would be lost when it opens.
pub fn is_locked(app: &mut App) -> bool {
    if app.keeping != Keeping::Locked {
        return false;
    }
    app.say(Tone::Warn, t!(app.locale, "locked-say"));
    true
}

/// Sets an item done and offers to keep progress at the first one.
pub fn done(app: &mut App, id: &ItemId, proof: Proof) -> Vec<Effect> {
    let effects = app.mark(id, State::Done(proof));
    let title = app.item_title(id);
    let words = state_words(&app.locale, State::Done(proof));
    let text = t!(app.locale, "did-mark", item = title, state = words);
    app.say(Tone::Good, text);
    if app.keeping == Keeping::Undecided {
        app.open(Screen::SaveOffer);
    }
    effects
}

/// Sets an item and says so.
pub fn set(app: &mut App, id: &ItemId, state: State) -> Vec<Effect> {
    let effects = app.mark(id, state);
    let title = app.item_title(id);
    let words = state_words(&app.locale, state);
    let text = t!(app.locale, "did-mark", item = title, state = words);
    app.say(Tone::Plain, text);
    effects
}

/// Marks an item stuck and shows what to tell others about it.
pub fn wrong_screen(app: &mut App, id: &ItemId) -> Vec<Effect> {
    let step = match app.place().port.marked(&app.lines()) {
        Some(Target::Step(step)) => Some(step.clone()),
        _ => None,
    };
    let effects = app.mark(id, State::Stuck);
    app.open(Screen::Report(id.clone(), step));
    effects
}

/// Moves on to the next step.
pub fn next_step(app: &mut App) -> Vec<Effect> {
    let screen = app.screenful();
    app.place_mut().port.down(&screen.lines, screen.rows);
    Vec::new()
}

/// Does what a choice on an item asks.
pub fn choose(app: &mut App, menu: Menu) -> Vec<Effect> {
    let Some(id) = app.current_item() else { return Vec::new() };
    if menu != Menu::Test && is_locked(app) {
        return Vec::new();
    }
    match menu {
        Menu::DoneTold => done(app, &id, Proof::Told),
        Menu::DoneWitnessed => done(app, &id, Proof::Witnessed),
        Menu::Later => set(app, &id, State::Later),
        Menu::NotForMe => set(app, &id, State::NotForMe),
        Menu::Reopen => set(app, &id, State::Open),
        Menu::Test => {
            app.open(Screen::Test(id));
            Vec::new()
        }
        Menu::TestPassed => {
            app.back();
            done(app, &id, Proof::Tested)
        }
        Menu::TestFailed => {
            app.back();
            let effects = app.mark(&id, State::Stuck);
            app.say(Tone::Warn, t!(app.locale, "test-failed-say"));
            effects
        }
        Menu::TestUnclear => {
            app.back();
            app.say(Tone::Warn, t!(app.locale, "test-unclear-say"));
            Vec::new()
        }
        Menu::WrongScreen => wrong_screen(app, &id),
        _ => Vec::new(),
    }
}
