//! A window that would close with the program stays open until what was said in it has been read. (I/O)

use std::ffi::OsString;

use clap::Parser;

use super::language::Spoken;
use super::{Cli, find_data_dir, usage};
use crate::error::Exit;
use crate::store::display;
use crate::{t, window};

/// Waits for Enter where the window goes away with the program and something was said that is worth reading.
pub fn hold_window(args: &[OsString], exit: Exit) {
    let is_guide = || matches!(Cli::try_parse_from(args), Ok(Cli { command: None, .. }));
    if window::closes_with_us() && says_something(exit, is_guide) {
        let early = usage::early(args);
        let shown = find_data_dir(early.data_dir.as_deref()).as_ref().map(display::load).unwrap_or_default();
        let locale = Spoken::built_in(early.locale.as_deref(), shown.locale.as_deref()).locale();
        window::wait_for_enter(&t!(locale, "close-window"));
    }
}

/// Every command says something. The guide does only where it could not do its work: left as it should be, it is gone at once.
fn says_something(exit: Exit, is_guide: impl Fn() -> bool) -> bool {
    exit != Exit::Done || !is_guide()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(exit: Exit, guide: bool, expected: bool) {
        assert_eq!(says_something(exit, || guide), expected, "{exit:?} {guide}");
    }

    #[test]
    fn a_guide_that_was_left_closes_its_window() {
        check(Exit::Done, true, false);
        check(Exit::Done, false, true);
        for exit in [Exit::No, Exit::WrongUse, Exit::CouldNot] {
            check(exit, true, true);
            check(exit, false, true);
        }
    }
}
