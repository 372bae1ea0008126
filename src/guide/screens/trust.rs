//! How far the words on a screen can be trusted: read by a fluent person, a draft, old, or English instead.
//!
//! Where nobody fluent has read anything of a language, a screen says so once. Where some of it was read, each line
//! that was not is marked. Limits and warnings never stand without their English while their translation is a draft.

use crate::content::{Text, TextState, marks};
use crate::guide::action::Action;
use crate::guide::app::App;
use crate::guide::effect::Effect;
use crate::guide::view::{Tone, View};
use crate::t;

/// Returns a text with a word before it where it is not what a fluent person has read.
pub fn line(app: &App, text: &Text) -> String {
    if text.state == TextState::Draft && app.is_partly_reviewed() {
        return format!("[{}] {}", t!(app.locale, "line-is-draft"), text.shown);
    }
    marks::marked(&app.locale, text)
}

/// Says once what is to be known of these words, and offers the English behind them.
pub fn on_top<'a>(app: &App, view: &mut View, texts: impl IntoIterator<Item = &'a Text>) {
    let (mut draft, mut translated) = (false, false);
    for text in texts {
        draft |= text.state == TextState::Draft;
        translated |= text.english.is_some();
    }
    if draft && app.is_partly_reviewed() {
        view.toned(Tone::Warn, t!(app.locale, "line-draft-mixed"));
    } else if draft {
        view.toned(Tone::Warn, t!(app.locale, "line-draft"));
    }
    if translated {
        view.offers.push(Action::English);
    }
}

/// Adds a text, and its English where the person asked for it.
pub fn say(app: &App, view: &mut View, tone: Tone, text: &Text) {
    view.toned(tone, line(app, text));
    below(app, view, text);
}

/// Adds a limit or a warning.
pub fn caution(app: &App, view: &mut View, tone: Tone, text: &Text) {
    view.toned(tone, line(app, text));
    let unread = matches!(text.state, TextState::Draft | TextState::Outdated);
    if let Some(english) = original(app, text).filter(|_| unread || app.show_english) {
        view.toned(Tone::Dim, english);
    }
}

/// Adds the English of a text that stands above, where the person asked for it.
pub fn below(app: &App, view: &mut View, text: &Text) {
    let english = english(app, text);
    if !english.is_empty() {
        view.toned(Tone::Dim, english);
    }
}

/// Returns the English of a text where the person asked for it, else nothing.
pub fn english(app: &App, text: &Text) -> String {
    original(app, text).filter(|_| app.show_english).unwrap_or_default()
}

fn original(app: &App, text: &Text) -> Option<String> {
    text.english.as_ref().map(|english| t!(app.locale, "line-original", text = english.as_ref()))
}

/// Shows the English below every line, or no longer.
pub fn toggle(app: &mut App) -> Vec<Effect> {
    // In English there is nothing else to show.
    if app.locale.tag() == crate::locale::ENGLISH {
        return Vec::new();
    }
    app.show_english = !app.show_english;
    let text =
        if app.show_english { t!(app.locale, "english-shown") } else { t!(app.locale, "english-hidden") };
    app.say(Tone::Plain, text);
    let screen = app.screenful();
    app.place_mut().port.reveal(&screen.lines, screen.rows);
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{ItemId, Library, built, translated};
    use crate::guide::app::{First, Start};
    use crate::guide::screens::Screen;
    use crate::guide::view::Block;
    use crate::locale::Locale;
    use crate::store::Presence;
    use crate::store::display::Display;

    const STEP: &str = "vpn-kill-switch/android-lockdown/steps/second-switch";

    /// Vietnamese content, in which a change was made.
    fn app(change: fn(&mut Library)) -> App {
        let mut library = translated(&built::library(), "vi");
        change(&mut library);
        let mut app = App::new(Start {
            library: built::library().into(),
            working: Some((Locale::load("vi"), library)),
            display: Display { locale: Some("vi".to_owned()), ..Display::default() },
            suggested_language: "en".to_owned(),
            asked_language: None,
            presence: Presence::Nothing,
            keep_nothing: false,
            ascii: false,
            lacking: crate::locale::letters::Lacking::default(),
            plain: false,
            turning: None,
            today: "2026-11-21".parse().unwrap(),
            size: (80, 24),
            list_findings: 0,
            pack: None,
            first: First::Guide,
            trouble: None,
        });
        app.open(Screen::Item(ItemId::new("vpn-kill-switch", "android-lockdown")));
        app
    }

    fn set(library: &mut Library, key: &str, state: TextState) {
        crate::content::keys::change_all(library, &mut |spot, text| {
            if spot.key == key {
                text.state = state;
            }
        });
    }

    fn texts(app: &App) -> Vec<String> {
        let text = |block: Block| match block {
            Block::Text(_, text) | Block::Marked { text, .. } => vec![text],
            Block::Choice(choice) => vec![choice.label, choice.note],
            _ => Vec::new(),
        };
        app.view().blocks.into_iter().flat_map(text).collect()
    }

    #[track_caller]
    fn has(app: &App, wanted: &str) -> bool {
        texts(app).iter().any(|text| text.contains(wanted))
    }

    #[test]
    fn a_language_that_nobody_read_says_so_once() {
        let app = app(|_| {});
        assert!(!app.is_partly_reviewed());
        let drafts = texts(&app).iter().filter(|text| **text == t!(app.locale, "line-draft")).count();
        assert_eq!(drafts, 1);
        assert!(!has(&app, "[nháp]"));
    }

    #[test]
    fn where_some_was_read_each_line_that_was_not_is_marked() {
        let mut app = app(|library| {
            crate::content::keys::change_all(library, &mut |_, text| text.state = TextState::Reviewed);
            set(library, STEP, TextState::Draft);
        });
        assert!(has(&app, &t!(app.locale, "line-draft-mixed")));
        assert_eq!(texts(&app).iter().filter(|text| text.contains("[nháp]")).count(), 1);
        app.back();
        app.open(Screen::Item(ItemId::new("vpn-kill-switch", "linux-nftables")));
        assert!(!has(&app, "[nháp]") && !has(&app, &t!(app.locale, "line-draft-mixed")));
    }

    #[test]
    fn old_and_english_lines_are_marked_where_they_stand() {
        let old = app(|library| set(library, STEP, TextState::Outdated));
        assert!(has(&old, "[cũ hơn bản tiếng Anh]"));
        let english = app(|library| set(library, STEP, TextState::Missing));
        assert!(has(&english, "[tiếng Anh]"));
    }

    #[test]
    fn one_key_shows_the_english_below_and_limits_always_have_it() {
        let mut app = app(|_| {});
        let item = app.item(&ItemId::new("vpn-kill-switch", "android-lockdown")).unwrap().clone();
        let limit = item.limits.unwrap().english().to_owned();
        let step = item.steps.last().unwrap().text.english().to_owned();
        assert!(has(&app, &limit) && !has(&app, &step));
        drop(toggle(&mut app));
        assert!(has(&app, &limit) && has(&app, &step) && has(&app, item.why.english()));
        drop(toggle(&mut app));
        assert!(has(&app, &limit) && !has(&app, &step));
    }

    #[test]
    fn limits_that_a_fluent_person_read_stand_alone() {
        let app = app(|library| {
            crate::content::keys::change_all(library, &mut |_, text| text.state = TextState::Reviewed);
        });
        let item = app.item(&ItemId::new("vpn-kill-switch", "android-lockdown")).unwrap();
        assert!(!has(&app, item.limits.as_ref().unwrap().english()));
    }
}
