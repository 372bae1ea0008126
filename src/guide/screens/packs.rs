//! Who signed the lists of a person's own: what is said of it on screens and by commands.
//!
//! Says whose words they are and that nothing was changed since, never that they are right.

use crate::content::{Checklist, Origin, Pack};
use crate::guide::app::App;
use crate::guide::view::{Tone, View};
use crate::locale::Locale;
use crate::signed::{Judgement, Signer, Why};
use crate::t;

/// Returns the few words that mark a list which did not come with the program.
pub fn mark(app: &App, list: &Checklist) -> Vec<String> {
    let locale = &app.locale;
    match list.origin {
        Origin::BuiltIn => Vec::new(),
        Origin::Update => vec![t!(locale, "pack-newer")],
        Origin::User => {
            let signed = app.pack.as_ref().and_then(|pack| short(locale, &pack.judgement));
            [t!(locale, "list-own")].into_iter().chain(signed).collect()
        }
    }
}

fn short(locale: &Locale, judgement: &Judgement) -> Option<String> {
    match judgement {
        Judgement::Signed { by: Signer::Project, .. } => Some(t!(locale, "pack-short-project")),
        Judgement::Signed { by: Signer::Trusted(name), .. } => {
            Some(t!(locale, "pack-short-signed", by = name.as_str()))
        }
        Judgement::Unsigned => Some(t!(locale, "pack-is-unsigned")),
        Judgement::UnknownKey { .. } => Some(t!(locale, "pack-short-unknown")),
        // Nothing of such a folder is there to be marked.
        Judgement::Broken(_) => None,
    }
}

/// Says on the screen of a list who signed it, with the number of the key to compare.
pub fn say(app: &App, view: &mut View, list: &Checklist) {
    let Some(pack) = app.pack.as_ref().filter(|_| list.origin != Origin::BuiltIn) else { return };
    let signature = signature(&app.locale, &pack.judgement);
    view.toned(Tone::Dim, t!(app.locale, "pack-of-list", signature = signature));
    if matches!(pack.judgement, Judgement::Signed { .. }) {
        view.toned(Tone::Dim, t!(app.locale, "pack-means"));
    }
}

/// Returns the warning of lists that were not loaded because their signature is broken.
pub fn broken(locale: &Locale, pack: Option<&Pack>) -> Option<String> {
    let pack = pack.filter(|pack| matches!(pack.judgement, Judgement::Broken(_)))?;
    Some(t!(locale, "pack-broken", folder = pack.folder.as_str()))
}

/// Returns a folder and who signed it, as one line.
pub fn line(locale: &Locale, pack: &Pack) -> String {
    t!(locale, "pack-line", folder = pack.folder.as_str(), signature = signature(locale, &pack.judgement))
}

/// Returns who signed a folder, with the number of the key and the signer's note.
fn signature(locale: &Locale, judgement: &Judgement) -> String {
    let (by, key, note) = match judgement {
        Judgement::Unsigned => return t!(locale, "pack-is-unsigned"),
        Judgement::UnknownKey { key } => return t!(locale, "pack-is-unknown", key = key.to_string()),
        Judgement::Broken(why) => return t!(locale, "pack-is-broken", why = reason(locale, why)),
        Judgement::Signed { by, key, note } => (by, key.to_string(), note),
    };
    let signed = match by {
        Signer::Project => t!(locale, "pack-is-project", key = key),
        Signer::Trusted(name) => t!(locale, "pack-is-signed", by = name.as_str(), key = key),
    };
    match note {
        Some(note) => t!(locale, "pack-with-note", signature = signed, note = note.as_str()),
        None => signed,
    }
}

/// Returns why a signature is broken.
fn reason(locale: &Locale, why: &Why) -> String {
    match why {
        Why::Alone => t!(locale, "pack-why-alone"),
        Why::BadSums { line: Some(line), .. } => t!(locale, "pack-why-sums-line", line = line.to_string()),
        Why::BadSums { line: None, .. } => t!(locale, "pack-why-sums"),
        Why::BadSignature { .. } => t!(locale, "pack-why-signature"),
        Why::OldForm => t!(locale, "pack-why-old"),
        Why::Wrong(Signer::Project) => t!(locale, "pack-why-wrong-project"),
        Why::Wrong(Signer::Trusted(name)) => t!(locale, "pack-why-wrong", by = name.as_str()),
        Why::Differs(file) => t!(locale, "pack-why-differs", file = file.as_str()),
        Why::Missing(file) => t!(locale, "pack-why-missing", file = file.as_str()),
        Why::Unread(file) => t!(locale, "pack-why-unread", file = file.as_str()),
        Why::Unnamed(file) => t!(locale, "pack-why-unnamed", file = file.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{Library, built};
    use crate::guide::app::{First, Start};
    use crate::guide::screens::Screen;
    use crate::guide::view::Block;
    use crate::signed::Key;
    use crate::store::Presence;
    use crate::store::display::Display;

    /// The guide with one list of another origin, from a folder with this signature.
    fn app(origin: Origin, judgement: Judgement) -> App {
        let mut library: Library = built::library();
        library.checklists[0].origin = origin;
        App::new(Start {
            library: library.into(),
            working: None,
            display: Display { locale: Some("en".to_owned()), ..Display::default() },
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
            list_findings: 1,
            pack: Some(Pack { folder: "lists".to_owned(), judgement }),
            first: First::Guide,
            trouble: None,
        })
    }

    fn signed(by: Signer) -> Judgement {
        let key = Key::read(include_bytes!("../../../tests/it/fixtures/signed/keys/tests.pub")).unwrap().id;
        Judgement::Signed { by, key, note: Some("third".to_owned()) }
    }

    /// Everything that a screen says.
    fn said(app: &mut App, screen: Screen) -> String {
        app.open(screen);
        let text = |block: Block| match block {
            Block::Text(_, text) | Block::Marked { text, .. } => text,
            Block::Choice(choice) => [choice.label, choice.note].join("\n"),
            _ => String::new(),
        };
        app.view().blocks.into_iter().map(text).collect::<Vec<_>>().join("\n")
    }

    #[track_caller]
    fn check(origin: Origin, judgement: Judgement, in_all: &str, on_list: &str) {
        let mut app = app(origin, judgement);
        let id = app.library().checklists[0].id.to_string();
        for screen in [Screen::Lists, Screen::Home] {
            let said = said(&mut app, screen);
            assert!(said.contains(in_all), "{said}");
            assert!(!said.contains("None of them was loaded"), "{said}");
        }
        let said = said(&mut app, Screen::Checklist(id));
        assert!(said.contains(on_list), "{said}");
    }

    #[test]
    fn a_list_says_who_signed_it() {
        let an = || Signer::Trusted("An".to_owned());
        check(Origin::User, Judgement::Unsigned, "your own list - not signed - ", "Signature: not signed.");
        let on_list = "Signature: signed by An, key 18E735DCA38B8177 (third).\nA signature says who made";
        check(Origin::User, signed(an()), "your own list - signed by An - ", on_list);
        let Judgement::Signed { key, .. } = signed(an()) else { panic!("it is signed") };
        let on_list = "Signature: signed with a key this program does not know: 18E735DCA38B8177.";
        let unknown = Judgement::UnknownKey { key };
        check(Origin::User, unknown, "your own list - signed with an unknown key - ", on_list);
        let project = "signed by the people who publish sotay";
        let on_list = format!("Signature: {project}, key 18E735DCA38B8177 (third).");
        check(Origin::User, signed(Signer::Project), &format!("your own list - {project} - "), &on_list);
        let newer = format!("newer than the one in the program, {project} - ");
        check(Origin::Update, signed(Signer::Project), &newer, &on_list);
    }

    #[test]
    fn a_list_of_the_program_says_nothing_of_it() {
        let mut app = app(Origin::BuiltIn, signed(Signer::Project));
        let id = app.library().checklists[0].id.to_string();
        for screen in [Screen::Lists, Screen::Home, Screen::Checklist(id)] {
            assert!(!said(&mut app, screen).contains("signed"));
        }
    }

    #[test]
    fn broken_lists_are_told_of_where_people_begin() {
        let mut app = app(Origin::BuiltIn, Judgement::Broken(Why::Alone));
        for screen in [Screen::Language, Screen::Home] {
            let said = said(&mut app, screen);
            assert!(said.contains("The lists in lists were changed after they were signed"), "{said}");
            assert!(!said.contains("problem in your own lists"), "{said}");
        }
    }

    #[test]
    fn every_reason_has_words() {
        let file = || "a.toml".to_owned();
        let reasons = [
            Why::Alone,
            Why::BadSums { line: None, what: "" },
            Why::BadSums { line: Some(7), what: "" },
            Why::BadSignature { what: "" },
            Why::OldForm,
            Why::Wrong(Signer::Project),
            Why::Wrong(Signer::Trusted("An".to_owned())),
            Why::Differs(file()),
            Why::Missing(file()),
            Why::Unread(file()),
            Why::Unnamed(file()),
        ];
        let words =
            |why| line(&Locale::load("en"), &Pack { folder: file(), judgement: Judgement::Broken(why) });
        let lines: std::collections::BTreeSet<_> = reasons.into_iter().map(words).collect();
        assert_eq!(lines.len(), 11, "{lines:#?}");
        assert!(lines.iter().all(|line| line.starts_with("a.toml: broken signature: ")), "{lines:#?}");
    }
}
