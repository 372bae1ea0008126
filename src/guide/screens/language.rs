//! The language menu: each language by its own name, and how much of it a fluent person has read.

use crate::content;
use crate::guide::app::App;
use crate::guide::effect::Effect;
use crate::guide::screens::{Screen, packs};
use crate::guide::view::{Mark, Menu, Target, Tone, View};
use crate::locale::letters::Why;
use crate::t;

/// Returns the menu. Its title is in every language, because nobody is lost here.
pub fn view(app: &App) -> View {
    let mut view = View::titled(t!(app.locale, "language-title"));
    for locale in &content::LOCALES {
        let current = Some(locale.tag) == app.display.locale.as_deref();
        let mark = if current { Mark::Current } else { Mark::None };
        let (name, note) = if app.lacking.is_unreadable(locale.tag) {
            (format!("{} ({})", own_name(locale.tag), latin_name(locale.tag)), t!(app.locale, "letters-none"))
        } else {
            (own_name(locale.tag), share(app, locale))
        };
        view.noted(Target::Language(locale.tag.to_owned()), mark, name, note);
    }
    if app.can_ask_direction() {
        view.gap();
        view.menu(Menu::Direction, t!(app.locale, "menu-direction"));
    }
    view.gap();
    view.toned(Tone::Dim, t!(app.locale, "language-draft-means"));
    letters(app, &mut view);
    if let Some(text) = packs::broken(&app.locale, app.pack.as_ref()) {
        view.toned(Tone::Warn, text);
    } else if app.list_findings > 0 {
        view.toned(Tone::Warn, t!(app.locale, "lists-with-findings", count = app.list_findings));
    }
    view
}

/// Returns a language's own name, which is the same in every language.
pub fn own_name(tag: &str) -> String {
    let names =
        [("en", "English"), ("vi", "Tiếng Việt"), ("th", "ไทย"), ("ar", "العربية"), ("zh-Hans", "简体中文")];
    names
        .iter()
        .find(|(known, _)| *known == tag)
        .map_or_else(|| tag.to_owned(), |(_, name)| (*name).to_owned())
}

/// Returns a language's name in Latin letters, for windows that have no others.
fn latin_name(tag: &str) -> &str {
    match tag {
        "th" => "Thai",
        "ar" => "al-Arabiyya",
        "zh-Hans" => "Zhongwen",
        other => other,
    }
}

/// Says what this window has no letters for, and what to do about it.
pub fn letters(app: &App, view: &mut View) {
    let unreadable = content::LOCALES.iter().any(|locale| app.lacking.is_unreadable(locale.tag));
    if app.lacking.marks() {
        view.toned(
            Tone::Warn,
            match app.lacking.why() {
                Why::Font => t!(app.locale, "letters-marks-font"),
                Why::Encoding => t!(app.locale, "letters-marks-encoding"),
            },
        );
    }
    if unreadable {
        view.toned(
            Tone::Warn,
            match app.lacking.why() {
                Why::Font => t!(app.locale, "letters-none-font"),
                Why::Encoding => t!(app.locale, "letters-none-encoding"),
            },
        );
    }
}

/// Returns how far the language's lines can be trusted.
fn share(app: &App, built: &content::BuiltLocale) -> String {
    if built.tag == crate::locale::ENGLISH {
        return t!(app.locale, "language-source");
    }
    let share = content::share(built);
    let other = share.outdated + share.missing;
    t!(app.locale, "language-share", reviewed = share.reviewed, draft = share.draft, other = other)
}

/// Speaks the chosen language from now on.
pub fn choose(app: &mut App, tag: &str) -> Vec<Effect> {
    let effects = app.set_language(tag);
    if app.stack.len() > 1 {
        app.back();
    } else if app.keeping == crate::guide::app::Keeping::Locked {
        app.restart(Screen::Unlock { previous: false });
    } else {
        app.restart(Screen::Start);
    }
    app.ask_direction_once();
    effects
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_built_in_language_has_a_name_of_its_own() {
        let unnamed: Vec<_> =
            content::LOCALES.iter().filter(|locale| own_name(locale.tag) == locale.tag).collect();
        assert!(unnamed.is_empty(), "{unnamed:?}");
    }
}
