//! Home: what to do next, for the time there is, and where everything stands.

use crate::content::Checklist;
use crate::export::sheet;
use crate::guide::action::Action;
use crate::guide::app::App;
use crate::guide::effect::Effect;
use crate::guide::screens::Screen;
use crate::guide::screens::{lists, packs};
use crate::guide::view::{Mark, Menu, Target, Tone, View};
use crate::locale::Locale;
use crate::plan::{Entry, Plan, Reason};
use crate::progress::{LookAgain, State};
use crate::t;

/// Returns the overview.
pub fn view(app: &App) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "home-title"));
    view.offers = vec![Action::WholePlan];
    if let Some(text) = packs::broken(locale, app.pack.as_ref()) {
        view.toned(Tone::Warn, text);
        view.gap();
    }
    let plan = app.plan();
    if app.notebook.one_a_day {
        today(app, &mut view, &plan);
    } else {
        next_steps(app, &mut view, &plan);
    }
    view.heading(t!(locale, "home-time"));
    for minutes in [10, 30, 60] {
        let mark = Mark::One(app.minutes == Some(minutes) && !app.notebook.one_a_day);
        view.noted(
            Target::Menu(Menu::Minutes(minutes)),
            mark,
            t!(locale, "home-minutes", minutes = minutes),
            "",
        );
    }
    let one_a_day = app.notebook.one_a_day;
    let mark = Mark::One(app.minutes.is_none() && !one_a_day);
    view.noted(Target::Menu(Menu::AnyTime), mark, t!(locale, "home-any-time"), "");
    view.noted(Target::Menu(Menu::OneADay), Mark::One(one_a_day), t!(locale, "home-one-a-day"), "");
    view.heading(t!(locale, "home-lists"));
    for list in &app.library().checklists {
        view.noted(
            Target::Checklist(list.id.to_string()),
            "",
            list.title.shown.clone(),
            lists::progress_line(app, list),
        );
    }
    view.toned(Tone::Dim, content_age(app));
    view.heading(t!(locale, "home-more"));
    view.menu(Menu::AlreadyHappened, t!(locale, "start-happened"));
    if !app.library().helplines.is_empty() {
        view.menu(Menu::Helplines, t!(locale, "menu-helplines"));
    }
    if app.library().notes().next().is_some() {
        view.menu(Menu::Notes, t!(locale, "menu-notes"));
    }
    let questions =
        if app.profile.is_empty() { t!(locale, "home-questions") } else { t!(locale, "home-change-answers") };
    view.menu(Menu::Questions, questions);
    view.menu(Menu::Drill, t!(locale, "drill-screen-menu"));
    view.menu(Menu::OffMeta, t!(locale, "offmeta-screen-home"));
    view.menu(Menu::Chooser, t!(locale, "choose-screen-home"));
    view.menu(Menu::PresentStart, t!(locale, "present-home"));
    view.menu(Menu::Search, t!(locale, "menu-search"));
    view.menu(Menu::Glossary, t!(locale, "menu-glossary"));
    view.menu(Menu::Notebook, t!(locale, "menu-notebook"));
    super::sheet::offer(app, &mut view);
    view.menu(Menu::Stays, t!(locale, "menu-stays"));
    view.menu(Menu::Languages, t!(locale, "menu-languages"));
    view.menu(Menu::Help, t!(locale, "menu-help"));
    view.menu(Menu::Quit, t!(locale, "menu-quit"));
    view
}

fn next_steps(app: &App, view: &mut View, plan: &Plan) {
    let locale = &app.locale;
    let heading = match app.minutes {
        Some(minutes) => t!(locale, "home-next-in", minutes = minutes),
        None => t!(locale, "home-next"),
    };
    view.toned(Tone::Heading, heading);
    let steps = plan.next(app.library(), app.minutes);
    if steps.is_empty() {
        view.text(t!(locale, "home-nothing-open"));
    }
    for entry in &steps {
        plan_line(app, view, entry);
    }
    offer_all(app, view, plan, steps.len());
}

/// Adds one step for the day, or that there was one today already.
fn today(app: &App, view: &mut View, plan: &Plan) {
    let locale = &app.locale;
    view.toned(Tone::Heading, t!(locale, "home-today"));
    let is_done = app.notebook.progress.is_any_done_on(app.today);
    match plan.of_the_day(app.library()) {
        None => view.text(t!(locale, "home-nothing-open")),
        Some(_) if is_done => view.toned(Tone::Good, t!(locale, "home-today-done")),
        Some(entry) => plan_line(app, view, entry),
    }
    offer_all(app, view, plan, usize::from(!is_done));
}

fn offer_all(app: &App, view: &mut View, plan: &Plan, shown: usize) {
    if plan.entries.len() > shown {
        view.menu(Menu::WholePlan, t!(app.locale, "home-whole-plan", count = plan.entries.len()));
    }
}

/// Returns the plan as a whole.
pub fn whole_plan(app: &App) -> View {
    let plan = app.plan();
    let mut view = View::titled(t!(app.locale, "plan-title"));
    view.text(t!(app.locale, "plan-count", count = plan.entries.len()));
    view.gap();
    for entry in &plan.entries {
        plan_line(app, &mut view, entry);
    }
    view
}

fn plan_line(app: &App, view: &mut View, entry: &Entry) {
    let facts = [lists::minutes(app, entry.minutes), reason(app, &entry.reason)];
    let note = lists::joined(app, &facts);
    let mark = Mark::State(app.state(&entry.id));
    view.noted(Target::Item(entry.id.clone()), mark, app.item_title(&entry.id), note);
}

/// Returns the sentence that explains a place in the plan.
fn reason(app: &App, reason: &Reason) -> String {
    let locale = &app.locale;
    match reason {
        Reason::LookAgain(LookAgain::DaysPassed) => t!(locale, "reason-days-passed"),
        Reason::LookAgain(LookAgain::TextChanged) => t!(locale, "reason-text-changed"),
        Reason::Fear(fear) => {
            let fear = locale.message(&format!("answer-{}", fear.replace(':', "-")));
            t!(locale, "reason-fear", fear = fear)
        }
        Reason::NeededFor(id) => t!(locale, "reason-needed-for", item = app.item_title(id)),
        Reason::Chosen => t!(locale, "reason-chosen"),
        Reason::MattersMost => t!(locale, "reason-matters-most"),
        Reason::Basic => t!(locale, "reason-basic"),
        Reason::Further => t!(locale, "reason-further"),
        Reason::HighRisk => t!(locale, "reason-high-risk"),
        Reason::PutOff => t!(locale, "reason-put-off"),
        Reason::Stuck => t!(locale, "reason-stuck"),
        Reason::Kept => t!(locale, "reason-kept"),
    }
}

/// Returns the words of a state.
pub fn state_words(locale: &Locale, state: State) -> String {
    match state {
        State::Open => t!(locale, "state-open"),
        State::Done(proof) => sheet::proof(locale, proof),
        State::Later => t!(locale, "state-later"),
        State::NotForMe => t!(locale, "state-not-for-me"),
        State::Stuck => t!(locale, "state-stuck"),
    }
}

/// Returns where an item stands: its sign and the words for it, or the words alone where signs are not drawn.
pub fn state_line(app: &App, state: State) -> String {
    let words = state_words(&app.locale, state);
    if app.plain { words } else { format!("{} {words}", Mark::State(state).drawn()) }
}

/// Returns when the texts were last read against their sources, the oldest first.
fn content_age(app: &App) -> String {
    let days = || {
        let items =
            |list: &Checklist| list.items.iter().map(|item| item.checked.to_string()).collect::<Vec<_>>();
        app.library().checklists.iter().flat_map(items)
    };
    let (Some(oldest), Some(newest)) = (days().min(), days().max()) else { return String::new() };
    if oldest == newest {
        t!(app.locale, "home-checked-on", day = newest)
    } else {
        t!(app.locale, "home-checked-between", oldest = oldest, newest = newest)
    }
}

/// Does what a choice about time asks.
pub fn choose(app: &mut App, menu: Menu) -> Vec<Effect> {
    let mut effects = Vec::new();
    match menu {
        Menu::Minutes(minutes) => {
            app.minutes = Some(minutes);
            effects = one_a_day(app, false);
        }
        Menu::AnyTime => {
            app.minutes = None;
            effects = one_a_day(app, false);
        }
        Menu::OneADay => {
            app.minutes = None;
            effects = one_a_day(app, true);
        }
        Menu::NextStep => {
            let here = app.current_item();
            let next = app
                .plan()
                .entries
                .into_iter()
                .find(|entry| app.state(&entry.id) == State::Open && Some(&entry.id) != here.as_ref());
            match next {
                Some(entry) => app.replace(Screen::Item(entry.id)),
                None => app.restart(Screen::Home),
            }
            return Vec::new();
        }
        _ => {}
    }
    // The list of next steps above changed: show it from its start.
    app.place_mut().port.top = 0;
    app.place_mut().port.selected = None;
    effects
}

/// Sets whether one step a day is shown, which a notebook remembers.
fn one_a_day(app: &mut App, wanted: bool) -> Vec<Effect> {
    if app.notebook.one_a_day == wanted {
        return Vec::new();
    }
    app.notebook.one_a_day = wanted;
    app.changed()
}
