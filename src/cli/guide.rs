//! The guide itself, started from the command line. (I/O)

use std::cell::OnceCell;
use std::io::{self, IsTerminal};

use jiff::civil::Date;

use crate::cli::language::Spoken;
use crate::cli::{Color, Global, language, user_lists};
use crate::content;
use crate::error::{Exit, Problem, reason};
use crate::guide::Start;
use crate::locale::bidi::{self, Turning};
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
    let turning = Turning { asked: global.bidi, class: bidi::class_of(|name| std::env::var(name).ok()) };
    let start = Start {
        library,
        working,
        suggested_language: language::of_environment(),
        asked_language: asked.or_else(|| global.locale.as_deref().map(language::known)),
        presence: store::presence(&data_dir),
        keep_nothing: global.keep_nothing,
        turning: Some(turning),
        ascii: global.ascii || display.ascii == Some(true) || !utf8,
        display,
        today: today(),
        size: (80, 24),
        list_findings: findings.len(),
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
