//! What this machine answers when it is asked: routes, DNS, IPv6. Nothing is sent.

use crate::content::{Item, ItemId};
use crate::guide::app::{App, Look};
use crate::guide::effect::Effect;
use crate::guide::screens::drill::words;
use crate::guide::screens::{Screen, chooser, offmeta};
use crate::guide::view::{Menu, Tone, View};
use crate::observe;
use crate::probe::{Finding, Verdict};
use crate::t;

/// Returns all checks.
pub fn view(app: &App) -> View {
    let mut view = View::titled(t!(app.locale, "check-screen-title"));
    view.text(t!(app.locale, "check-screen-what"));
    view.gap();
    findings(app, &mut view, None);
    view
}

/// Returns the check that belongs to an item.
pub fn one(app: &App, id: &ItemId) -> View {
    let mut view = View::titled(t!(app.locale, "check-screen-title"));
    view.text(app.item_title(id));
    view.gap();
    let probe = app.item(id).and_then(|item| item.probe.as_deref());
    findings(app, &mut view, probe);
    view
}

fn findings(app: &App, view: &mut View, probe: Option<&str>) {
    let locale = &app.locale;
    match &app.look {
        Look::NotYet => {}
        Look::Asking(_) => {
            view.toned(Tone::Dim, t!(locale, "check-screen-looking"));
            return;
        }
        Look::Failed(problem) => {
            view.toned(Tone::Warn, problem.message(locale));
            view.text(problem.remedy(locale));
        }
        Look::Done { findings, changed } => {
            for finding in findings.iter().filter(|finding| probe.is_none_or(|name| name == finding.probe)) {
                one_finding(app, view, finding);
            }
            words::changed(app, view, changed);
            view.gap();
            view.toned(Tone::Dim, t!(locale, "check-screen-limits"));
        }
    }
    view.gap();
    let again = app.look != Look::NotYet;
    view.menu(
        Menu::Look,
        if again { t!(locale, "check-screen-again") } else { t!(locale, "check-screen-now") },
    );
    view.menu(Menu::Drill, t!(locale, "drill-screen-menu"));
}

fn one_finding(app: &App, view: &mut View, finding: &Finding) {
    let locale = &app.locale;
    let title = locale.message(&format!("probe-{}", finding.probe));
    view.marked(format!("{title}:"), tone(finding.verdict), finding.verdict.words(locale));
    view.text(finding.reason.words(locale));
    for sentence in &finding.evidence {
        view.marked("-", Tone::Plain, sentence.words(locale));
    }
    view.toned(Tone::Dim, locale.message(&format!("probe-{}-about", finding.probe)));
    view.gap();
}

/// Returns how a verdict is meant. What could not be told is never drawn as good.
pub fn tone(verdict: Verdict) -> Tone {
    match verdict {
        Verdict::Confirmed => Tone::Good,
        Verdict::Contradicted => Tone::Warn,
        Verdict::Unknown => Tone::Dim,
    }
}

/// Adds what this machine itself can do about an item.
pub fn offer(app: &App, view: &mut View, id: &ItemId, item: &Item) {
    if item.probe.is_some() {
        view.menu(Menu::Look, t!(app.locale, "check-screen-offer"));
    }
    if app.can_drill && observe::has_drill(id) {
        let menu = observe::case_of(id).map_or(Menu::Drill, Menu::DrillCase);
        view.menu(menu, t!(app.locale, "drill-screen-offer"));
    }
    offmeta::offer(app, view, id);
    chooser::offer(app, view, id);
}

/// Does what a choice about checks asks.
pub fn choose(app: &mut App, menu: Menu) -> Vec<Effect> {
    let here = app.place().screen.clone();
    match (menu, here) {
        (Menu::Checks, _) => {
            app.open(Screen::Checks);
            app.ask_machine(None)
        }
        (Menu::Look, Screen::Item(id)) => {
            app.open(Screen::Look(id.clone()));
            app.ask_machine(Some(id))
        }
        (Menu::Look, Screen::Look(id)) => app.ask_machine(Some(id)),
        (Menu::Look, _) => app.ask_machine(None),
        _ => Vec::new(),
    }
}
