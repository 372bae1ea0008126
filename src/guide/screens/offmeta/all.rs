//! All businesses of an export, the most active first, and those whose name holds some words.

use crate::export::offmeta as sheets;
use crate::guide::app::App;
use crate::guide::screens::offmeta::field;
use crate::guide::view::{Block, Tone, View};
use crate::t;

/// Returns the field and the businesses. Their number is bounded, see `LISTED`.
pub fn view(app: &App) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "offmeta-screen-all"));
    view.blocks.push(Block::Field(field(app, t!(locale, "offmeta-screen-all-label"))));
    view.toned(Tone::Dim, t!(locale, "offmeta-screen-all-how"));
    view.gap();
    let Some(export) = &app.reader.export else { return view };
    if export.shown.is_empty() {
        view.text(t!(locale, "offmeta-screen-all-none"));
    }
    let number = |events: u64| if events == 0 { "-".to_owned() } else { events.to_string() };
    let widest = export.judged.report.businesses.first().map_or(1, |first| number(first.events).len());
    for business in export.shown.iter().filter_map(|at| export.judged.report.businesses.get(*at)) {
        let name = sheets::name(&business.name, app.ascii);
        let text = match business.last {
            Some(day) => format!("{name} ({day})"),
            None => name,
        };
        view.marked(format!("{:>widest$}", number(business.events)), Tone::Plain, text);
    }
    if export.more > 0 {
        view.toned(Tone::Dim, t!(locale, "offmeta-screen-all-more", count = export.more));
    }
    view
}

/// Lists what fits the words in the field of this screen.
pub fn typed(app: &mut App) {
    let words = app.place().field.text().to_owned();
    find(app, &words);
}

/// Lists what fits these words.
pub fn find(app: &mut App, words: &str) {
    if let Some(export) = &mut app.reader.export {
        export.find(words);
    }
}
