//! The room is counted: how many there are, then three numbers an item, before and after.
//!
//! Numbers are typed unseen: the room looks on, and a small one would point at people.

use crate::content::ItemId;
use crate::guide::action::Action;
use crate::guide::app::App;
use crate::guide::effect::Effect;
use crate::guide::layout::Viewport;
use crate::guide::view::{Block, Field, Mark, Menu, Target, Tone, View};
use crate::locale::Locale;
use crate::t;
use crate::workshop::agenda::What;
use crate::workshop::tally::{Count, Phase, Refused};

use super::phase_name;

/// No room has more people.
const MOST_PEOPLE: u32 = 999;

/// Returns the field for the count.
pub fn view(app: &App) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "count-title"));
    let Some(presented) = &app.presented else { return view };
    let show = &presented.show;
    if show.room.people() == 0 || presented.asks_people {
        view.blocks.push(field(app, t!(locale, "count-people")));
        view.gap();
        view.text(t!(locale, "count-people-why"));
        return view;
    }
    let Some(id) = item_of(app) else {
        which(app, &mut view);
        return view;
    };
    view.toned(Tone::Heading, app.item_title(&id));
    view.text(t!(locale, "count-eyes"));
    view.toned(Tone::Dim, t!(locale, "count-why"));
    view.gap();
    view.blocks.push(field(app, t!(locale, "count-numbers")));
    phases(app, &mut view);
    view.menu(Menu::PresentPeople, t!(locale, "count-people-again"));
    view.offers = vec![Action::Reveal];
    view
}

/// Offers the items of the session, where the part on the projector is none.
fn which(app: &App, view: &mut View) {
    let locale = &app.locale;
    let Some(presented) = &app.presented else { return };
    let (show, phase) = (&presented.show, phase_of(app));
    view.text(t!(locale, "count-eyes"));
    view.toned(Tone::Dim, t!(locale, "count-why"));
    view.heading(t!(locale, "count-which"));
    let mut seen = Vec::new();
    for entry in show.entries() {
        let What::Item { id, .. } = &entry.what else { continue };
        if seen.contains(&id) {
            continue;
        }
        seen.push(id);
        let counted = show.room.count(id, phase).is_some();
        let note = if counted { t!(locale, "count-counted") } else { String::new() };
        view.noted(Target::CountItem(id.clone()), Mark::Any(counted), app.item_title(id), note);
    }
    phases(app, view);
    view.menu(Menu::PresentPeople, t!(locale, "count-people-again"));
}

fn phases(app: &App, view: &mut View) {
    view.gap();
    for phase in [Phase::Before, Phase::After] {
        let mark = Mark::One(phase == phase_of(app));
        view.noted(Target::Menu(Menu::PresentPhase(phase)), mark, phase_name(&app.locale, phase), "");
    }
}

/// Returns the item that is counted: the one that was chosen, or the one on the projector.
fn item_of(app: &App) -> Option<ItemId> {
    let presented = app.presented.as_ref()?;
    presented.counting.clone().or_else(|| presented.show.item().cloned())
}

/// Counts an item that is not on the projector.
pub fn choose(app: &mut App, id: &ItemId) -> Vec<Effect> {
    if let Some(presented) = &mut app.presented {
        presented.counting = Some(id.clone());
    }
    // What was typed while no field was there to be seen must not be counted.
    app.place_mut().field.clear();
    app.place_mut().port = Viewport::default();
    Vec::new()
}

/// Returns the field. What is typed stands behind dots until Tab shows it.
pub fn field(app: &App, label: String) -> Block {
    let place = app.place();
    let dots = |text: &str| text.chars().map(|sign| if sign == ' ' { ' ' } else { '•' }).collect::<String>();
    let dots = |text: &str| if app.ascii { dots(text).replace('•', "*") } else { dots(text) };
    let shown = |text: &str| if place.revealed { text.to_owned() } else { dots(text) };
    let before = shown(place.field.before_cursor());
    Block::Field(Field {
        label,
        shown: shown(place.field.text()),
        cursor_cells: crate::locale::width::cells(&before),
    })
}

/// Returns which count is made: the one that was chosen, or the one that comes next.
fn phase_of(app: &App) -> Phase {
    let Some(presented) = &app.presented else { return Phase::Before };
    let counted = || item_of(app).and_then(|id| presented.show.room.count(&id, Phase::Before)).is_some();
    let next = match presented.show.entry().map(|entry| &entry.what) {
        Some(What::CountBefore) => Phase::Before,
        Some(What::CountAfter) => Phase::After,
        _ if counted() => Phase::After,
        _ => Phase::Before,
    };
    presented.phase.unwrap_or(next)
}

/// Chooses which count is made.
pub fn phase(app: &mut App, phase: Phase) -> Vec<Effect> {
    if let Some(presented) = &mut app.presented {
        presented.phase = Some(phase);
    }
    app.place_mut().port.selected = Some(Target::Field);
    Vec::new()
}

/// Asks anew how many people there are.
pub fn people(app: &mut App) -> Vec<Effect> {
    app.place_mut().field.clear();
    if let Some(presented) = &mut app.presented {
        presented.asks_people = true;
    }
    app.place_mut().port.selected = Some(Target::Field);
    Vec::new()
}

/// Takes what was typed.
pub fn submit(app: &mut App) -> Vec<Effect> {
    let typed = app.place().field.text().to_owned();
    let (phase, id) = (phase_of(app), item_of(app));
    let Some(presented) = &mut app.presented else { return Vec::new() };
    let room = &mut presented.show.room;
    let asks_people = room.people() == 0 || presented.asks_people;
    let result = if asks_people {
        people_of(&typed)
            .ok_or_else(|| t!(app.locale, "count-people-wrong", most = MOST_PEOPLE))
            .and_then(|people| room.set_people(people).map_err(|refused| words(&app.locale, refused)))
    } else {
        match (id, numbers_of(&typed)) {
            (Some(id), Some(count)) => presented
                .show
                .room
                .set_count(&id, phase, count)
                .map_err(|refused| words(&app.locale, refused)),
            _ => Err(t!(app.locale, "count-numbers-wrong")),
        }
    };
    app.place_mut().field.clear();
    if let Err(text) = result {
        app.say(Tone::Warn, text);
        return Vec::new();
    }
    if asks_people {
        if let Some(presented) = &mut app.presented {
            presented.asks_people = false;
        }
        app.say(Tone::Plain, t!(app.locale, "count-people-did"));
        return app.keep_totals();
    }
    after_count(app);
    app.say(Tone::Plain, t!(app.locale, "count-did", phase = phase_name(&app.locale, phase)));
    app.keep_totals()
}

/// Goes back to the frame; from an item that was chosen to the next one.
fn after_count(app: &mut App) {
    let chosen = app.presented.as_mut().and_then(|presented| presented.counting.take());
    let Some(last) = chosen else { return app.back() };
    let targets: Vec<Target> = app.view().targets().into_iter().cloned().collect();
    let items = targets.into_iter().filter(|target| matches!(target, Target::CountItem(_)));
    let next = items.skip_while(|target| *target != Target::CountItem(last.clone())).nth(1);
    app.place_mut().port = Viewport { selected: next, ..Viewport::default() };
    let screen = app.screenful();
    app.place_mut().port.reveal(&screen.lines, screen.rows);
}

/// Returns what is wrong with a count.
pub fn words(locale: &Locale, refused: Refused) -> String {
    match refused {
        Refused::MoreThanPeople(people) => t!(locale, "count-too-many", people = people),
        Refused::NoPeople => t!(locale, "count-people-first"),
    }
}

fn people_of(typed: &str) -> Option<u32> {
    let people = number(typed.trim())?;
    (1..=MOST_PEOPLE).contains(&people).then_some(people)
}

/// Reads up to three numbers, with anything but digits between them. What is left out is nobody.
fn numbers_of(typed: &str) -> Option<Count> {
    let parts: Vec<&str> = typed
        .split(|sign: char| sign.is_whitespace() || [',', ';', '/', '،', '、'].contains(&sign))
        .filter(|part| !part.is_empty())
        .collect();
    let numbers: Vec<u32> = parts.iter().map(|part| number(part)).collect::<Option<_>>()?;
    let at = |place: usize| numbers.get(place).copied().unwrap_or(0);
    ((1..=3).contains(&numbers.len()) && numbers.iter().all(|number| *number <= MOST_PEOPLE)).then(|| Count {
        done: at(0),
        help: at(1),
        not_for_me: at(2),
    })
}

/// Reads a number in the digits of any of our languages.
fn number(typed: &str) -> Option<u32> {
    let western = |digit: char| match digit {
        '٠'..='٩' => char::from_digit(u32::from(digit) - u32::from('٠'), 10),
        '۰'..='۹' => char::from_digit(u32::from(digit) - u32::from('۰'), 10),
        '๐'..='๙' => char::from_digit(u32::from(digit) - u32::from('๐'), 10),
        '０'..='９' => char::from_digit(u32::from(digit) - u32::from('０'), 10),
        '0'..='9' => Some(digit),
        _ => None,
    };
    typed.chars().map(western).collect::<Option<String>>()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(typed: &str, expected: Option<(u32, u32, u32)>) {
        let expected = expected.map(|(done, help, not_for_me)| Count { done, help, not_for_me });
        assert_eq!(numbers_of(typed), expected, "{typed:?}");
    }

    #[test]
    fn numbers_are_read_as_people_type_them() {
        check("12 3 1", Some((12, 3, 1)));
        check(" 12,3 ", Some((12, 3, 0)));
        check("7", Some((7, 0, 0)));
        check("١٢ ٣ ١", Some((12, 3, 1)));
        check("๑๒/๓", Some((12, 3, 0)));
        for wrong in ["", " ", "a", "1 2 3 4", "-1", "1.5", "99999999999", "1000 0 0"] {
            check(wrong, None);
        }
        assert_eq!(people_of(" 22 "), Some(22));
        assert_eq!(people_of("0"), None);
        assert_eq!(people_of("1000"), None);
    }
}
