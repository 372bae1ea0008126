//! `wipe`: removes the notebook, after its warning was shown and a word was typed. (I/O)

use clap::Args;

use crate::cli::{Context, line};
use crate::error::{Exit, Problem};
use crate::locale::fold::fold;
use crate::store::wipe::{self, Kept, WipeReport};
use crate::{sanitize, t};

/// The word that confirms in every language, so that a script need not know the reader's.
const WORD: &str = "wipe";

/// Arguments of `wipe`.
#[derive(Debug, Args)]
pub struct Wipe {}

/// Removes the notebook. It may be asked for together with `--keep-nothing`: it takes away, and keeps nothing.
pub fn run(context: &mut Context, _: &Wipe) -> Result<Exit, Problem> {
    let dir = context.data_dir()?.clone();
    let folder = sanitize::for_path(&dir.path);
    if !dir.path.is_dir() {
        let text = t!(context.locale, "wipe-nothing", folder = folder);
        context.out.line(&text);
        return Ok(Exit::Done);
    }
    let locale = &context.locale;
    let word = t!(locale, "wipe-word");
    for text in [
        t!(locale, "stays-wipe"),
        t!(locale, "wipe-what", folder = folder),
        t!(locale, "wipe-cannot"),
        t!(locale, "wipe-type", word = word.as_str()),
    ] {
        context.out.err(&text);
    }
    let typed = line::of_stdin().map_err(|_| Problem::new("wipe-not", Exit::CouldNot))?;
    if !confirms(&typed, &word) {
        return Err(Problem::new("wipe-not", Exit::CouldNot));
    }
    let report = wipe::wipe(&dir);
    say(context, &report);
    Ok(if report.is_complete() { Exit::Done } else { Exit::CouldNot })
}

/// Tells whether the word was typed, however its accents and tone marks were placed.
fn confirms(typed: &str, word: &str) -> bool {
    let folded = |text: &str| fold(text.trim()).text;
    [word, WORD].iter().any(|word| folded(typed) == folded(word))
}

/// Says what is gone and what is not. Nothing that is left goes unnamed.
fn say(context: &mut Context, report: &WipeReport) {
    let locale = &context.locale;
    let mut lines = vec![t!(locale, "wipe-did", count = report.removed.len())];
    for path in &report.not_overwritten {
        lines.push(t!(locale, "wipe-not-overwritten", file = sanitize::for_path(path)));
    }
    for (path, why) in &report.kept {
        let file = sanitize::for_path(path);
        lines.push(match why {
            Kept::Foreign => t!(locale, "wipe-foreign", file = file),
            Kept::NotPlain | Kept::Refused(_) => t!(locale, "wipe-kept", file = file),
        });
    }
    if report.in_use {
        lines.push(t!(locale, "wipe-in-use"));
    }
    for line in lines {
        context.out.line(&line);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(typed: &str, expected: bool) {
        assert_eq!(confirms(typed, "xóa"), expected, "{typed}");
    }

    #[test]
    fn only_the_word_confirms() {
        check("xóa", true);
        check(" XOÁ ", true);
        check("xo\u{301}a", true);
        check("xoa", true);
        check("wipe", true);
        check("", false);
        check("y", false);
        check("xóa hết", false);
        check("xóax", false);
    }
}
