//! Two messengers side by side: one topic a card, so that it can be read on forty columns.

use crate::chooser::{Answer, Comparison, Facts, Row, compare, decide, explain};
use crate::content::Text;
use crate::guide::app::App;
use crate::guide::screens::chooser::fact;
use crate::guide::screens::trust;
use crate::guide::view::{Pair, Part, Target, Tone, View};
use crate::t;

/// Returns the two that people ask about most.
pub fn signal_or_wire() -> Pair {
    Pair { left: "signal".to_owned(), right: "wire".to_owned() }
}

/// Returns one part of the comparison.
pub fn view(app: &App, pair: &Pair, part: Part) -> View {
    let locale = &app.locale;
    let facts = Facts::of(app.library());
    let (Some(left), Some(right)) = (facts.app(&pair.left), facts.app(&pair.right)) else {
        return View::titled(t!(locale, "choose-no-facts"));
    };
    let compared = compare(&facts, left, right);
    let (left, right) = (left.messenger.name.as_ref(), right.messenger.name.as_ref());
    let mut view = View::titled(t!(locale, "choose-screen-or", left = left, right = right));
    match part {
        Part::Differ => {
            trust::on_top(app, &mut view, texts(&compared, &compared.differ));
            both(app, &mut view, &compared, &decide(&facts, app.needs));
            parts(app, &mut view, pair, &compared);
            view.heading(t!(locale, "choose-differ"));
            cards(app, &mut view, &compared.differ);
        }
        Part::Same => {
            trust::on_top(app, &mut view, texts(&compared, &compared.same));
            view.toned(Tone::Heading, t!(locale, "choose-same"));
            cards(app, &mut view, &compared.same);
        }
        Part::Said => said(app, &mut view, &compared),
    }
    view
}

/// Returns the texts that a part of the comparison shows.
fn texts<'a>(compared: &Comparison<'a>, rows: &[Row<'a>]) -> Vec<&'a Text> {
    let claims = rows.iter().flat_map(|row| [row.left.claim, row.right.claim]);
    let summaries = [&compared.left, &compared.right].map(|one| &one.messenger.summary);
    claims.map(|claim| &claim.text).chain(summaries).collect()
}

/// Adds what each of them is, and what follows for it.
fn both(app: &App, view: &mut View, compared: &Comparison<'_>, answer: &Answer<'_>) {
    let locale = &app.locale;
    for one in [&compared.left, &compared.right] {
        let place = answer.ranking.iter().find(|place| place.app.id == one.id());
        let verdict = place.map(|place| explain::verdict(locale, place)).unwrap_or_default();
        let name = one.messenger.name.as_ref();
        let label = t!(locale, "choose-screen-value", name = name, value = verdict);
        let summary = trust::line(app, &one.messenger.summary);
        view.noted(Target::Messenger(one.id().to_owned()), "", label, summary);
    }
}

/// Adds the ways to the other parts.
fn parts(app: &App, view: &mut View, pair: &Pair, compared: &Comparison<'_>) {
    let locale = &app.locale;
    view.gap();
    if !compared.said.is_empty() {
        view.choice(Target::Compare(pair.clone(), Part::Said), t!(locale, "choose-screen-who-says"));
    }
    if !compared.same.is_empty() {
        let label = t!(locale, "choose-screen-same", count = compared.same.len());
        view.choice(Target::Compare(pair.clone(), Part::Same), label);
    }
}

fn cards(app: &App, view: &mut View, rows: &[Row<'_>]) {
    let locale = &app.locale;
    for row in rows {
        view.heading(explain::topic(locale, row.topic));
        for side in [&row.left, &row.right] {
            let value = explain::value(locale, &side.claim.value);
            let name = side.app.name.as_ref();
            let text = t!(locale, "choose-screen-side", app = name, value = value, fact = fact(app, side));
            view.marked("-", Tone::Plain, text);
            trust::below(app, view, &side.claim.text);
        }
    }
}

fn said(app: &App, view: &mut View, compared: &Comparison<'_>) {
    trust::on_top(app, view, compared.said.iter().map(|said| &said.opinion.text));
    for one in [&compared.left, &compared.right] {
        view.heading(one.messenger.name.as_ref());
        let of_app = compared.said.iter().filter(|said| said.opinion.app == one.id());
        for said in of_app {
            let text = explain::said(&app.locale, said.opinion, &said.source.title);
            view.marked("-", Tone::Plain, text);
        }
    }
}
