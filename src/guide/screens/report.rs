//! "My screen shows something else": a small report, nothing typed, nothing about the person.

use crate::content::ItemId;
use crate::guide::app::App;
use crate::guide::effect::Effect;
use crate::guide::screens::Screen;
use crate::guide::view::{Block, Menu, Tone, View};
use crate::t;

/// What the report says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The item.
    pub item: ItemId,
    /// The step that was marked, if one was.
    pub step: Option<String>,
    /// When its text was last read against the sources.
    pub checked: String,
    /// The language of the text.
    pub language: String,
}

impl Report {
    /// Returns the report as lines for a file or for reading out.
    pub fn text(&self) -> String {
        let step = self.step.as_deref().unwrap_or("-");
        format!(
            "item: {}\nstep: {step}\ntext: {}\nlanguage: {}\nversion: {}\n",
            self.item,
            self.checked,
            self.language,
            env!("CARGO_PKG_VERSION")
        )
    }
}

/// Returns the report for an item.
pub fn report(app: &App, id: &ItemId, step: Option<&str>) -> Report {
    Report {
        item: id.clone(),
        step: step.map(str::to_owned),
        checked: app.item(id).map(|item| item.checked.to_string()).unwrap_or_default(),
        language: app.locale.tag().to_owned(),
    }
}

/// Shows the report and what to do now.
pub fn view(app: &App, id: &ItemId, step: Option<&str>) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "report-title"));
    view.text(t!(locale, "report-now"));
    view.gap();
    view.text(t!(locale, "report-what"));
    view.blocks.push(Block::Code(report(app, id, step).text()));
    view.gap();
    view.menu(Menu::Back, t!(locale, "choice-back"));
    if app.keep_nothing {
        view.toned(Tone::Dim, t!(locale, "report-no-file"));
    } else {
        view.menu(Menu::WriteReport, t!(locale, "report-write"));
    }
    view
}

/// Asks for the report in a file.
pub fn write(app: &mut App) -> Vec<Effect> {
    let Screen::Report(id, step) = app.place().screen.clone() else { return Vec::new() };
    vec![Effect::WriteReport(Box::new(report(app, &id, step.as_deref())))]
}
