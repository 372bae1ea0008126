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
