//! Which messenger, why, and what about every other one.

use crate::chooser::{Answer, Place, Role, Verdict, explain};
use crate::content::Origin;
use crate::guide::app::App;
use crate::guide::effect::Effect;
use crate::guide::screens::chooser::{compare, fact, reason, weighed};
use crate::guide::screens::{item, lists, trust};
use crate::guide::view::{Mark, Menu, Part, Target, Tone, View};
use crate::t;

/// Returns the answer with its reasons.
pub fn view(app: &App) -> View {
    let locale = &app.locale;
    let answer = app.answer();
    let mut view = View::titled(t!(locale, "choose-screen-answer"));
    head(app, &mut view, &answer);
    needs(app, &mut view, &answer);
    if let Some(best) = answer.recommended() {
        view.heading(t!(locale, "choose-why", app = best.app.name.as_ref()));
        reasons(app, &mut view, best);
    }
    if let Some(other) = answer.fallback() {
        view.heading(t!(locale, "choose-screen-why-else", app = other.app.name.as_ref()));
        reasons(app, &mut view, other);
    }
    list(
        &mut view,
        &t!(locale, "choose-ways"),
        answer.give_up.iter().map(|way| explain::give_up(locale, way)),
    );
    list(&mut view, &t!(locale, "choose-harmless"), answer.harmless.iter().map(|one| reason(app, one)));
    next(app, &mut view, &answer);
    view.heading(t!(locale, "choose-ranking"));
    for (place, number) in answer.ranking.iter().zip(1..) {
        let target = Target::Messenger(place.app.id.to_string());
        let note = explain::verdict(locale, place);
        view.noted(target, Mark::Number(number), place.app.name.to_string(), note);
    }
    view.gap();
    if let Some(oldest) = &answer.oldest {
        view.toned(Tone::Dim, t!(locale, "choose-oldest", fact = fact(app, oldest)));
    }
    view.text(t!(locale, "choose-no-safety"));
    view.gap();
    view.menu(Menu::Chooser, t!(locale, "choose-screen-change"));
    view.menu(Menu::Home, t!(locale, "choice-home"));
    view
}

fn head(app: &App, view: &mut View, answer: &Answer<'_>) {
    let locale = &app.locale;
    match answer.recommended() {
        Some(best) => {
            view.toned(Tone::Good, t!(locale, "choose-answer", app = best.app.name.as_ref()));
            let other = match answer.fallback() {
                Some(place) => t!(locale, "choose-answer-fallback", app = place.app.name.as_ref()),
                None => t!(locale, "choose-no-fallback"),
            };
            view.text(other);
        }
        None if answer.could_not_tell() => view.toned(Tone::Warn, t!(locale, "choose-answer-untold")),
        None => view.toned(Tone::Warn, t!(locale, "choose-answer-none")),
    }
    let shown = [answer.recommended(), answer.fallback()].into_iter().flatten();
    let reasons = shown.flat_map(|place| &place.reasons).chain(&answer.harmless);
    trust::on_top(app, view, reasons.map(|reason| &reason.fact.claim.text));
}

fn needs(app: &App, view: &mut View, answer: &Answer<'_>) {
    let locale = &app.locale;
    if answer.needs.is_empty() {
        view.toned(Tone::Dim, t!(locale, "choose-nothing-needed"));
        return;
    }
    view.heading(t!(locale, "choose-you-need"));
    for (need, weight) in answer.needs.iter() {
        view.marked(Mark::Weight(Some(weight)), Tone::Plain, weighed(locale, need, Some(weight)));
    }
}

/// Adds why an app stands where it stands: what speaks for it first, what nobody knows last.
pub(super) fn reasons(app: &App, view: &mut View, place: &Place<'_>) {
    if place.origin == Origin::User {
        view.toned(Tone::Warn, t!(app.locale, "choose-own"));
    }
    let mut reasons: Vec<_> = place.reasons.iter().collect();
    reasons.sort_by_key(|reason| match reason.role {
        Role::Caveat => 1,
        Role::Unknown => 2,
        _ => 0,
    });
    for one in reasons {
        view.marked("-", Tone::Plain, reason(app, one));
        trust::below(app, view, &one.fact.claim.text);
    }
}

/// Returns how a verdict is meant. What could not be told is never drawn as good.
pub(super) fn tone(verdict: Verdict) -> Tone {
    match verdict {
        Verdict::Recommended | Verdict::Fallback => Tone::Good,
        Verdict::Fits => Tone::Plain,
        Verdict::CouldNotTell => Tone::Dim,
        Verdict::Excluded => Tone::Warn,
    }
}

fn list(view: &mut View, title: &str, lines: impl Iterator<Item = String>) {
    for (line, number) in lines.zip(0..) {
        if number == 0 {
            view.heading(title);
        }
        view.marked("-", Tone::Plain, line);
    }
}

/// Adds what to do with the answer.
fn next(app: &App, view: &mut View, answer: &Answer<'_>) {
    let locale = &app.locale;
    view.heading(t!(locale, "choose-next"));
    if answer.fallback().is_some() {
        view.text(t!(locale, "choose-next-agree"));
    }
    let of_answer = setup_lists(app, answer);
    for list in of_answer.iter().filter_map(|id| app.library().checklist(id)) {
        let (target, progress) = (Target::Checklist(list.id.to_string()), lists::progress_line(app, list));
        view.noted(target, "", list.title.shown.clone(), progress);
    }
    plan(app, view, &of_answer);
    view.choice(
        Target::Compare(compare::signal_or_wire(), Part::Differ),
        t!(locale, "choose-screen-signal-wire"),
    );
    view.menu(Menu::ChooserTopics, t!(locale, "choose-screen-topics"));
}

/// Adds what stands in the plan of it, and what may be put there.
fn plan(app: &App, view: &mut View, of_answer: &[String]) {
    let locale = &app.locale;
    let in_plan = &app.notebook.setup_lists;
    if !of_answer.is_empty() && in_plan != of_answer {
        view.menu(Menu::ChooserSetUp, t!(locale, "choose-screen-set-up"));
        view.toned(Tone::Dim, t!(locale, "choose-screen-what-is-kept"));
    }
    if !in_plan.is_empty() {
        view.toned(Tone::Dim, t!(locale, "choose-screen-in-plan", lists = titles(app, in_plan)));
        view.menu(Menu::ChooserTakeOut, t!(locale, "choose-screen-take-out"));
    }
}

/// Returns the lists of an answer that there are.
fn setup_lists(app: &App, answer: &Answer<'_>) -> Vec<String> {
    let known = |id: &&&str| app.library().checklist(id).is_some();
    answer.lists.iter().filter(known).map(|id| (*id).to_owned()).collect()
}

fn titles(app: &App, ids: &[String]) -> String {
    let lists = ids.iter().filter_map(|id| app.library().checklist(id));
    lists.map(|list| list.title.shown.to_string()).collect::<Vec<_>>().join("; ")
}

/// Puts the lists of the answer into the plan, or takes out what was put there.
pub(super) fn into_plan(app: &mut App, menu: Menu) -> Vec<Effect> {
    if item::is_locked(app) {
        return Vec::new();
    }
    let lists = if menu == Menu::ChooserSetUp { setup_lists(app, &app.answer()) } else { Vec::new() };
    let text = match lists.as_slice() {
        [] => t!(app.locale, "choose-screen-taken-out"),
        lists => t!(app.locale, "choose-screen-put-in", lists = titles(app, lists)),
    };
    // The line that was chosen is gone: what takes it back stands in its place.
    let marked = if lists.is_empty() { Menu::ChooserSetUp } else { Menu::ChooserTakeOut };
    let effects = app.put_into_plan(lists);
    app.place_mut().port.selected = Some(Target::Menu(marked));
    app.say(Tone::Good, text);
    let screen = app.screenful();
    app.place_mut().port.reveal(&screen.lines, screen.rows);
    effects
}
