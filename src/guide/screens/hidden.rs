//! The neutral screen. It names no topic and shows the one key that leads back.

use crate::guide::app::App;
use crate::guide::view::{Tone, View};
use crate::t;

/// Returns an empty page of notes.
pub fn view(app: &App) -> View {
    let mut view = View::titled(t!(app.locale, "hidden-title"));
    view.toned(Tone::Dim, t!(app.locale, "hidden-empty"));
    view.toned(Tone::Dim, "Ctrl+X");
    view
}
