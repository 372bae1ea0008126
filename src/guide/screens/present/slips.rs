//! Slips, typed in one after the other. Each is added up and forgotten.

use crate::content::Checklist;
use crate::guide::action::Action;
use crate::guide::app::App;
use crate::guide::effect::Effect;
use crate::guide::view::{Mark, Menu, Target, Tone, View};
use crate::t;
use crate::workshop::agenda::What;
use crate::workshop::slip::{self, Fault, Slip};
use crate::workshop::tally::Phase;

use super::{count, phase_name};

/// Returns the field for a slip.
pub fn view(app: &App) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "slips-title"));
    let Some(presented) = &app.presented else { return view };
    if presented.show.room.people() == 0 {
        view.text(t!(locale, "count-people-first"));
        return view;
    }
    view.blocks.push(count::field(app, t!(locale, "slips-type")));
    view.gap();
    view.text(t!(locale, "slips-what"));
    view.gap();
    for phase in [Phase::Before, Phase::After] {
        let mark = Mark::One(phase == phase_of(app));
        view.noted(Target::Menu(Menu::PresentPhase(phase)), mark, phase_name(locale, phase), "");
    }
    if presented.last_slip.is_some() {
        view.menu(Menu::PresentTakeBack, t!(locale, "slips-take-back"));
    }
    view.offers = vec![Action::Reveal];
    view
}

fn phase_of(app: &App) -> Phase {
    let Some(presented) = &app.presented else { return Phase::Before };
    match presented.show.entry().map(|entry| &entry.what) {
        _ if presented.phase.is_some() => presented.phase.unwrap_or(Phase::Before),
        Some(What::CountBefore) => Phase::Before,
        Some(What::CountAfter) => Phase::After,
        // What was chosen last holds until something else is: nobody notices a slip in the wrong count.
        _ => presented.slips.unwrap_or(Phase::Before),
    }
}

/// Counts the slip that was typed.
pub fn submit(app: &mut App) -> Vec<Effect> {
    let phase = phase_of(app);
    let typed = app.place().field.text().to_owned();
    let found = find(app, &typed);
    let counted = found.map_err(|fault| words(app, fault)).and_then(|(list, slip)| {
        let Some(presented) = &mut app.presented else { return Ok(()) };
        presented
            .show
            .room
            .add_slip(&list, phase, &slip)
            .map_err(|refused| count::words(&app.locale, refused))?;
        presented.last_slip = Some((list, phase, slip));
        presented.slips = Some(phase);
        Ok(())
    });
    match counted {
        Ok(()) => {
            app.place_mut().field.clear();
            app.say(Tone::Good, t!(app.locale, "slips-did"));
            app.keep_totals()
        }
        Err(text) => {
            app.say(Tone::Warn, text);
            Vec::new()
        }
    }
}

/// Reads a slip of one of the lists of this session.
fn find(app: &App, typed: &str) -> Result<(String, Slip), Fault> {
    let lists = app.presented.as_ref().map(|presented| presented.show.lists()).unwrap_or_default();
    let lists: Vec<&Checklist> = lists.into_iter().filter_map(|id| app.library().checklist(id)).collect();
    let mut fault = Fault::OtherList;
    for list in lists {
        match slip::read(list, typed) {
            Ok(slip) => return Ok((list.id.to_string(), slip)),
            // That it is of another list is said only if it is of none of them.
            Err(Fault::OtherList) => {}
            Err(other) => fault = other,
        }
    }
    Err(fault)
}

fn words(app: &App, fault: Fault) -> String {
    let locale = &app.locale;
    match fault {
        Fault::Letters => t!(locale, "slips-letters", letters = slip::LETTERS),
        Fault::Mistyped => t!(locale, "slips-mistyped"),
        Fault::OtherList => t!(locale, "slips-other-list"),
        Fault::OtherVersion => t!(locale, "slips-other-version"),
        Fault::Impossible => t!(locale, "slips-impossible"),
    }
}

/// Takes the last slip away again.
pub fn take_back(app: &mut App) -> Vec<Effect> {
    let Some(presented) = &mut app.presented else { return Vec::new() };
    let Some((list, phase, slip)) = presented.last_slip.take() else { return Vec::new() };
    presented.show.room.remove_slip(&list, phase, &slip);
    app.say(Tone::Plain, t!(app.locale, "slips-taken-back"));
    app.keep_totals()
}
