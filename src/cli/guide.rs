//! The guide itself, started from the command line. (I/O)

use std::cell::OnceCell;
use std::ffi::OsString;
use std::io::{self, IsTerminal};

use jiff::civil::Date;

use crate::cli::language::Spoken;
use crate::cli::{Color, Global, language, letters, own_lists};
use crate::content::{self, OwnLists};
use crate::error::{Exit, Problem, reason};
use crate::guide::Start;
use crate::guide::app::First;
use crate::locale::bidi::{self, Turning};
use crate::plain::{self, Left};
use crate::runner;
use crate::store::display::Display;
use crate::store::{self, DataDir};
use crate::tui;
use crate::tui::theme::Theme;

/// Returns the day where the person is.
pub fn today() -> Date {
    runner::today()
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
    /// What stands on its first screen.
    pub first: First,
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
    let plain = global.plain || wants_lines(|name| std::env::var_os(name)) || !has_terminal();
    let data_dir = data_dir?;
    let (own, findings) = own_lists(global, Some(&data_dir));
    // The first screen shows no content: what is built in is unpacked after it.
    let (library, read) = match own {
        Some(own) => {
            let (library, read) = content::library(Some(&own));
            (OnceCell::from(library), read)
        }
        None => (OnceCell::new(), OwnLists::default()),
    };
    let shown = letters::shown(plain);
    let working = spoken.map(|spoken| (spoken.locale(), spoken.library(library.get())));
    let asked = spoken.map(|spoken| spoken.tag().to_owned());
    let turning = Turning { asked: global.bidi, class: bidi::class_of(|name| std::env::var(name).ok()) };
    let start = Start {
        library,
        working,
        suggested_language: letters::readable(language::of_environment(), &shown.lacking),
        asked_language: asked.or_else(|| global.locale.as_deref().map(language::known)),
        presence: store::presence(&data_dir),
        // Whoever reads translations has no progress to keep.
        keep_nothing: global.keep_nothing || matches!(opening.first, First::Review(_)),
        plain,
        turning: (!plain).then_some(turning),
        ascii: global.ascii || display.ascii == Some(true) || shown.ascii,
        lacking: shown.lacking,
        display,
        today: today(),
        size: (80, 24),
        list_findings: findings.len() + read.findings.len(),
        pack: read.pack,
        first: opening.first,
        trouble: opening.trouble,
    };
    if plain {
        return in_lines(plain::run(start, data_dir));
    }
    let theme = Theme { colour: colour(global.color) };
    tui::run(start, data_dir, theme)
        .map(|()| Exit::Done)
        .map_err(|error| Problem::new("terminal", Exit::CouldNot).with("why", reason(error.kind())))
}

/// Where nothing was there to be read, nobody was guided: a script must not take that for done.
fn in_lines(left: io::Result<Left>) -> Result<Exit, Problem> {
    match left {
        Ok(Left::Done) => Ok(Exit::Done),
        Ok(Left::Unasked) => Err(Problem::new("no-terminal", Exit::CouldNot)),
        // A reader that went away ends the guide as leaving does.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(Exit::Done),
        Err(error) => Err(Problem::new("output", Exit::CouldNot).with("why", reason(error.kind()))),
    }
}

fn has_terminal() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// Tells whether the environment asks for lines: a person who set it once, or a terminal that draws nothing.
fn wants_lines(variable: impl Fn(&str) -> Option<OsString>) -> bool {
    let accessible = variable("ACCESSIBLE").is_some_and(|value| !value.is_empty() && value != "0");
    accessible || variable("TERM").is_some_and(|term| term == "dumb")
}

/// See no-color.org: any value that is not empty means no colour.
fn colour(asked: Color) -> bool {
    match asked {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(variables: &[(&str, &str)], expected: bool) {
        let variable = |name: &str| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| OsString::from(value))
        };
        assert_eq!(wants_lines(variable), expected, "{variables:?}");
    }

    #[test]
    fn the_environment_asks_for_lines() {
        check(&[("ACCESSIBLE", "1"), ("TERM", "xterm")], true);
        check(&[("ACCESSIBLE", "true")], true);
        check(&[("ACCESSIBLE", "0"), ("TERM", "xterm")], false);
        check(&[("ACCESSIBLE", "")], false);
        check(&[("TERM", "dumb")], true);
        check(&[], false);
    }
}
