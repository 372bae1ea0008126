//! All that is known of one messenger.

use crate::chooser::{Facts, decide, explain};
use crate::content::topics::Topic;
use crate::content::{Messengers, Str};
use crate::guide::app::App;
use crate::guide::screens::chooser::{answer, fact};
use crate::guide::screens::{item, trust};
use crate::guide::view::{Pair, Part, Target, Tone, View};
use crate::t;

/// Returns what follows for it, why, and every fact.
pub fn view(app: &App, id: &str) -> View {
    let locale = &app.locale;
    let facts = Facts::of(app.library());
    let Some(known) = facts.app(id) else { return View::titled(id.to_owned()) };
    let decided = decide(&facts, app.needs);
    let mut view = View::titled(known.messenger.name.to_string());
    trust::say(app, &mut view, Tone::Plain, &known.messenger.summary);
    trust::on_top(app, &mut view, known.messenger.texts());
    if let Some(place) = decided.ranking.iter().find(|place| place.app.id == id) {
        view.gap();
        view.toned(answer::tone(place.verdict), explain::verdict(locale, place));
        answer::reasons(app, &mut view, place);
    }
    view.gap();
    for list in known.messenger.setup.iter().filter_map(|list| app.library().checklist(list)) {
        view.choice(Target::Checklist(list.id.to_string()), list.title.shown.clone());
    }
    for other in [decided.recommended(), decided.fallback()].into_iter().flatten() {
        if other.app.id != id {
            let pair = Pair { left: id.to_owned(), right: other.app.id.to_string() };
            let label = t!(locale, "choose-screen-compare", app = other.app.name.as_ref());
            view.choice(Target::Compare(pair, Part::Differ), label);
        }
    }
    view.heading(t!(locale, "choose-screen-facts"));
    for topic in Topic::ALL {
        let known = known.fact(*topic);
        let (name, value) = (explain::topic(locale, *topic), explain::value(locale, &known.claim.value));
        view.heading(t!(locale, "choose-screen-value", name = name, value = value));
        view.text(fact(app, &known));
        trust::below(app, &mut view, &known.claim.text);
    }
    sources(app, &mut view, id);
    view.toned(Tone::Dim, t!(locale, "choose-no-safety"));
    view
}

fn sources(app: &App, view: &mut View, id: &str) {
    let has_it = |file: &&Messengers| file.apps.iter().any(|messenger| messenger.id == id);
    let Some(file) = app.library().messengers.iter().find(has_it) else { return };
    let of_app = file.apps.iter().filter(|messenger| messenger.id == id);
    let claims = of_app.flat_map(|messenger| messenger.claims.iter());
    let used: Vec<Str> = claims.flat_map(|claim| claim.sources.iter().cloned()).collect();
    view.heading(t!(app.locale, "item-sources"));
    item::source_lines(app, view, &file.sources, &used);
}
