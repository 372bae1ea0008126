//! The guide itself, started from the command line. (I/O)

use std::cell::OnceCell;
use std::io::{self, IsTerminal};

use jiff::civil::Date;

use crate::cli::language::Spoken;
use crate::cli::{Color, Global, language, user_lists};
use crate::content;
use crate::error::{Exit, Problem, reason};
use crate::guide::Start;
use crate::guide::app::desk::Desk;
use crate::locale::negotiate;
use crate::store::display::Display;
use crate::store::{self, DataDir};
use crate::tui;
use crate::tui::theme::Theme;

/// Returns the day where the person is.
pub fn today() -> Date {
    tui::runner::today()
}

/// Runs the guide.
///
/// `spoken` is a language from a translator's working folder, if one was named.
pub fn run(
    global: &Global,
    data_dir: Result<DataDir, Problem>,
    display: Display,
    spoken: Option<&Spoken>,
) -> Result<Exit, Problem> {
    run_with(global, data_dir, display, spoken, Opening::default())
}

/// What the guide begins with besides its first screen.
#[derive(Debug, Default)]
pub struct Opening {
    /// Translated lines to read.
    pub desk: Option<Desk>,
    /// What went wrong before.
    pub trouble: Option<Problem>,
}

/// Runs the guide with something to begin with.
pub fn run_with(
    global: &Global,
    data_dir: Result<DataDir, Problem>,
    display: Display,
    spoken: Option<&Spoken>,
    opening: Opening,
) -> Result<Exit, Problem> {
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return Err(Problem::new("no-terminal", Exit::CouldNot));
    }
    let data_dir = data_dir?;
    let lists = global.lists.clone().or_else(|| user_lists(Some(&data_dir)));
    // The first screen shows no content: what is built in is unpacked after it.
    let (library, findings) = match &lists {
        Some(_) => {
            let (library, findings) = content::library(lists.as_deref());
            (OnceCell::from(library), findings)
        }
        None => (OnceCell::new(), Vec::new()),
    };
    let utf8 = negotiate::is_utf8_environment(|name| std::env::var(name).ok());
    let working = spoken.map(|spoken| {
        let base = library.get_or_init(content::built::library);
        (spoken.locale(), spoken.library(base))
    });
    let asked = spoken.map(|spoken| spoken.tag().to_owned());
    let start = Start {
        library,
        working,
        suggested_language: language::of_environment(),
        asked_language: asked.or_else(|| global.locale.as_deref().map(language::known)),
        presence: store::presence(&data_dir),
        // Whoever reads translations has no progress to keep.
        keep_nothing: global.keep_nothing || opening.desk.is_some(),
        ascii: global.ascii || display.ascii == Some(true) || !utf8,
        display,
        today: today(),
        size: (80, 24),
        list_findings: findings.len(),
        desk: opening.desk,
        trouble: opening.trouble,
    };
    let theme = Theme { colour: colour(global.color) };
    tui::run(start, data_dir, theme)
        .map(|()| Exit::Done)
        .map_err(|error| Problem::new("terminal", Exit::CouldNot).with("why", reason(error.kind())))
}

/// See no-color.org: any value that is not empty means no colour.
fn colour(asked: Color) -> bool {
    match asked {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
    }
}
