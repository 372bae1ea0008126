//! A translator's working folder, as `--locales` names it: `DIR/TAG/ui.ftl`, `DIR/TAG/checklists.po`. (I/O)
//!
//! What a language has there is shown instead of what is built in; what it lacks there is not missed.
//! Refuses words that a terminal would act upon: the folder may have come from anywhere.

use std::fs;
use std::path::Path;

use crate::cli::files;
use crate::content::chars::{Layout, first_forbidden, is_forbidden};
use crate::content::overlay::Translated;
use crate::content::{self, Library};
use crate::error::{Exit, Problem, reason};
use crate::locale::{self, Locale};
use crate::sanitize;
use crate::translate::{self, ListStatus, Reviewed, UiShare, po};

/// The files of a language that people translate.
pub const UI: &str = "ui.ftl";
/// See [`UI`].
pub const CONTENT: &str = "checklists.po";

/// One language as it stands in a working folder.
#[derive(Debug)]
pub struct Working {
    tag: String,
    ui: Option<String>,
    content: Option<Vec<Translated>>,
    reviewed: Reviewed,
}

impl Working {
    /// Reads the files of a language. Those that are not there are taken from the program.
    pub fn load(folder: &Path, tag: &str) -> Result<Self, Problem> {
        let folder = folder.join(tag);
        let ui = files::read(&folder.join(UI))?.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        if ui.as_deref().is_some_and(commands_terminal) {
            let file = sanitize::for_path(&folder.join(UI));
            return Err(Problem::new("hostile-file", Exit::CouldNot).with("file", file));
        }
        let reviewed = files::read(&folder.join("reviewed"))?.unwrap_or_default();
        let reviewed = Reviewed::parse(&String::from_utf8_lossy(&reviewed));
        let content = files::read(&folder.join(CONTENT))?.map(|bytes| {
            let mut table = translate::table(&po::read(CONTENT, &bytes).0, &reviewed);
            table.retain(|line| first_forbidden(&line.words, Layout::Line).is_none());
            table
        });
        Ok(Self { tag: tag.to_owned(), ui, content, reviewed })
    }

    /// Returns the interface in this language.
    pub fn locale(&self) -> Locale {
        match &self.ui {
            Some(ui) => Locale::with_interface(&self.tag, ui.clone()),
            None => Locale::load(&self.tag),
        }
    }

    /// Returns content in this language.
    pub fn library(&self, base: &Library) -> Library {
        match &self.content {
            Some(table) if self.tag != locale::ENGLISH => content::overlay(base.clone(), table),
            _ => content::translated(base, &self.tag),
        }
    }

    /// Returns how much of the interface the files have.
    pub fn ui_share(&self) -> UiShare {
        translate::ui_share(english(), self.ui.as_deref().unwrap_or_default(), &self.reviewed)
    }

    /// Returns how much of each list the files have.
    pub fn status(&self, base: &Library) -> Vec<ListStatus> {
        translate::status(base, self.content.as_deref().unwrap_or_default())
    }
}

/// Tells whether messages hold a character that commands the terminal, as it is or as a Fluent escape.
fn commands_terminal(ui: &str) -> bool {
    let plain = ui.replace("\r\n", "\n");
    first_forbidden(&plain, Layout::Block).is_some() || escapes(ui).any(|c| is_forbidden(c, Layout::Line))
}

/// Returns the characters that escapes of Fluent, such as `\u00A0`, stand for.
pub fn escapes(ui: &str) -> impl Iterator<Item = char> {
    ui.split('\\').skip(1).filter_map(|rest| {
        let digits = if rest.starts_with('u') { 4 } else { 6 };
        let hex = rest.strip_prefix(['u', 'U'])?.get(..digits)?;
        u32::from_str_radix(hex, 16).ok().and_then(char::from_u32)
    })
}

/// Returns the English interface.
pub fn english() -> &'static str {
    content::built::locale(locale::ENGLISH).map_or("", |built| built.ui())
}

/// Returns the languages of a folder that have a file to translate.
pub fn tags(folder: &Path) -> Result<Vec<String>, Problem> {
    let problem = |key| Problem::new(key, Exit::WrongUse).with("folder", sanitize::for_path(folder));
    let entries =
        fs::read_dir(folder).map_err(|error| problem("no-locales").with("why", reason(error.kind())))?;
    let mut tags: Vec<String> = entries
        .filter_map(Result::ok)
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|tag| has_files(folder, tag))
        .collect();
    tags.sort();
    Ok(tags)
}

/// Tells whether a folder has a language with this tag.
pub fn has_files(folder: &Path, tag: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    let is_tag = !tag.is_empty() && tag.bytes().all(plain);
    is_tag && [UI, CONTENT].iter().any(|name| folder.join(tag).join(name).exists())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(ui: &str, expected: bool) {
        assert_eq!(commands_terminal(ui), expected, "{ui}");
    }

    #[test]
    fn words_that_command_the_terminal_are_refused() {
        check("menu-quit = Thoát\r\n", false);
        check("menu-quit = a{\"\\u00A0\"}b \\ u", false);
        check("menu-quit = \u{1b}[2J", true);
        check("menu-quit = {\"\\u001b\"}[2J", true);
        check("menu-quit = {\"\\U00202e\"}", true);
    }
}
