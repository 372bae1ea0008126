//! "Something has already happened": short pages, reachable from everywhere and without unlocking.

use crate::content::{Page, Pages};
use crate::guide::action::Action;
use crate::guide::app::App;
use crate::guide::screens::{helplines, item, trust};
use crate::guide::view::{Mark, Target, Tone, View};
use crate::plan::applies;
use crate::t;

/// Returns the choice of pages.
pub fn view(app: &App) -> View {
    let mut view = View::titled(t!(app.locale, "happened-title"));
    view.text(t!(app.locale, "happened-calm"));
    view.gap();
    for page in app.library().pages.iter().flat_map(|pages| pages.pages.iter()) {
        view.noted(
            Target::Page(page.id.to_string()),
            "",
            page.title.shown.clone(),
            page.summary.shown.clone(),
        );
    }
    helplines::offer(app, &mut view);
    view
}

/// Returns one page.
pub fn page(app: &App, id: &str) -> View {
    let Some((pages, page)) = find(app, id) else { return View::titled(id.to_owned()) };
    let mut view = View::titled(page.title.shown.to_string());
    view.offers = vec![Action::Words];
    trust::say(app, &mut view, Tone::Plain, &page.summary);
    trust::on_top(app, &mut view, page.texts());
    view.gap();
    let steps = page.steps.iter().filter(|step| applies::step(step, &app.profile));
    for (index, step) in steps.enumerate() {
        let target = Target::Step(step.id.to_string());
        let english = trust::english(app, &step.text);
        view.noted(target, Mark::Number(index + 1), trust::line(app, &step.text), english);
        if let Some(code) = &step.code {
            view.blocks.push(crate::guide::view::Block::Code(code.to_string()));
        }
    }
    if let Some(limits) = &page.limits {
        view.heading(t!(app.locale, "item-limits"));
        trust::caution(app, &mut view, Tone::Warn, limits);
    }
    helplines::offer(app, &mut view);
    view.heading(t!(app.locale, "item-sources"));
    view.toned(Tone::Dim, t!(app.locale, "item-checked", day = page.checked.as_ref()));
    item::source_lines(app, &mut view, &pages.sources, &page.sources);
    view
}

fn find<'a>(app: &'a App, id: &str) -> Option<(&'a Pages, &'a Page)> {
    app.library()
        .pages
        .iter()
        .flat_map(|pages| pages.pages.iter().map(move |page| (pages, page)))
        .find(|(_, page)| page.id == id)
}
