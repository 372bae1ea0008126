//! To which part of the session.

use crate::guide::app::App;
use crate::guide::effect::Effect;
use crate::guide::layout::Viewport;
use crate::guide::view::{Mark, Target, View};
use crate::t;

use super::{frame, part_title};

/// Returns all parts of the session.
pub fn view(app: &App) -> View {
    let mut view = View::titled(t!(app.locale, "present-jump"));
    let Some(presented) = &app.presented else { return view };
    let show = &presented.show;
    for (at, entry) in show.entries().iter().enumerate() {
        let mark = Mark::Number(at + 1);
        let note = if at == show.at() { t!(app.locale, "present-here") } else { String::new() };
        view.noted(Target::Part(at), mark, part_title(app, &entry.what), note);
    }
    view
}

/// Goes to a part.
pub fn choose(app: &mut App, at: usize) -> Vec<Effect> {
    let now = app.now;
    if let Some(presented) = &mut app.presented {
        presented.show.jump(at, now);
    }
    app.back();
    app.place_mut().port = Viewport::default();
    // It may have been dark.
    frame::light(app);
    Vec::new()
}
