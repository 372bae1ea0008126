//! What was counted, as bars: only numbers that may be said.

use crate::export::bars::Bar;
use crate::guide::app::{App, Keeping};
use crate::guide::effect::Effect;
use crate::guide::screens::Screen;
use crate::guide::view::{Block, Menu, Tone, View};
use crate::t;
use crate::workshop::tally::{ItemTally, LEAST, Phase, Tally};

use super::phase_name;

/// Returns the totals so far.
pub fn view(app: &App) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "totals-title"));
    let Some(presented) = &app.presented else { return view };
    let room = &presented.show.room;
    let Some(tally) = room.totals(app.library()) else {
        view.text(if room.is_empty() {
            t!(locale, "totals-nothing")
        } else {
            t!(locale, "totals-few", least = LEAST)
        });
        return view;
    };
    view.text(t!(locale, "totals-rule", least = LEAST));
    tally_blocks(app, &mut view, &tally);
    if presented.show.unkept && !app.keep_nothing {
        view.gap();
        view.menu(Menu::PresentKeep, t!(locale, "totals-keep"));
    }
    view
}

/// Adds the numbers of a tally.
pub fn tally_blocks(app: &App, view: &mut View, tally: &Tally) {
    let locale = &app.locale;
    for (id, item) in &tally.items {
        view.heading(app.item_title(id));
        item_blocks(app, view, item);
    }
    for (list, slips) in &tally.slips {
        let title = app.library().checklist(list).map_or(list.as_str(), |list| &list.title.shown);
        view.heading(t!(locale, "totals-slips", list = title));
        for phase in [Phase::Before, Phase::After] {
            let Some(row) = slips.at(phase) else { continue };
            let phase = phase_name(locale, phase);
            view.text(t!(locale, "totals-slips-done", phase = phase, percent = row.done_percent));
            let mut bars: Vec<Bar> = row
                .stuck
                .iter()
                .map(|(item, count)| {
                    let id = crate::content::ItemId::new(list.clone(), item.clone());
                    Bar { label: app.item_title(&id), value: u64::from(*count) }
                })
                .collect();
            bars.sort_by_key(|bar| std::cmp::Reverse(bar.value));
            if !bars.is_empty() {
                view.text(t!(locale, "totals-stuck"));
                view.blocks.push(Block::Chart { bars, ascii: app.ascii });
            }
        }
    }
}

/// Adds the bars of one item, before above after, all of one scale; then names what is not said.
fn item_blocks(app: &App, view: &mut View, item: &ItemTally) {
    let locale = &app.locale;
    let (mut bars, mut covered) = (Vec::new(), Vec::new());
    let kinds = [
        t!(locale, "totals-done"),
        t!(locale, "totals-help"),
        t!(locale, "totals-not-for-me"),
        t!(locale, "totals-open"),
    ];
    for (place, kind) in kinds.iter().enumerate() {
        for phase in [Phase::Before, Phase::After] {
            let Some(row) = item.at(phase) else { continue };
            let number = [row.done, row.help, row.not_for_me, row.open].into_iter().nth(place).flatten();
            let phase = phase_name(locale, phase);
            let label = t!(locale, "totals-bar", phase = phase, what = kind.as_str());
            match number {
                Some(number) => bars.push(Bar { label, value: u64::from(number) }),
                None => covered.push(label),
            }
        }
    }
    if !bars.is_empty() {
        view.blocks.push(Block::Chart { bars, ascii: app.ascii });
    }
    if !covered.is_empty() {
        view.toned(Tone::Dim, t!(locale, "totals-not-said", what = covered.join("; ")));
    }
}

/// Takes the totals into the notebook, which is opened or made first where it is not there.
pub fn keep(app: &mut App) -> Vec<Effect> {
    let effects = app.keep_totals();
    match app.keeping {
        Keeping::Notebook | Keeping::Nothing => {}
        Keeping::Locked => app.open(Screen::Unlock { previous: false }),
        Keeping::Undecided => app.open(Screen::SaveOffer),
    }
    effects
}
