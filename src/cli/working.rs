//! A translator's working folder, as `--locales` names it: `DIR/TAG/ui.po` or `ui.ftl`, `DIR/TAG/checklists.po`. (I/O)
//!
//! What a language has there is shown instead of what is built in; what it lacks there is not missed.
//! Refuses a file that cannot be read whole or would command the terminal: the folder may have come from anywhere.

use std::fs;
use std::path::Path;

use crate::content::{self, Finding, Library, LintCode};
use crate::error::{Exit, Problem, reason};
use crate::locale::{self, Locale};
use crate::sanitize;
use crate::store::folder;
use crate::translate::work::{CONTENT, UI, UI_PO, Work};
use crate::translate::{self, ListStatus, UiShare};

/// One language as it stands in a working folder.
#[derive(Debug)]
pub struct Working {
    tag: String,
    /// What the files say.
    pub work: Work,
}

impl Working {
    /// Reads the files of a language. Those that are not there are taken from the program.
    pub fn load(folder: &Path, tag: &str) -> Result<Self, Problem> {
        let folder = folder.join(tag);
        let files = folder::read_all(&folder)?;
        let work = Work::new(tag, &files).map_err(|finding| refused(&folder, &finding))?;
        Ok(Self { tag: tag.to_owned(), work })
    }

    /// Returns the interface in this language.
    pub fn locale(&self) -> Locale {
        match self.work.ftl(english()) {
            Some(ui) => Locale::with_interface(&self.tag, ui),
            None => Locale::load(&self.tag),
        }
    }

    /// Returns content in this language.
    pub fn library(&self, base: &Library) -> Library {
        match self.work.table() {
            Some(table) if self.tag != locale::ENGLISH => content::overlay(base.clone(), &table),
            _ => content::translated(base, &self.tag),
        }
    }

    /// Returns how much of the interface the files have, and how many of its lines are outdated.
    pub fn ui_share(&self) -> (UiShare, usize) {
        self.work.ui_share(english())
    }

    /// Returns how much of each list the files have.
    pub fn status(&self, base: &Library) -> Vec<ListStatus> {
        translate::status(base, &self.work.table().unwrap_or_default())
    }
}

/// Returns why a file cannot be used, in the reader's language; the finding itself is for `translate check`.
fn refused(folder: &Path, finding: &Finding) -> Problem {
    let file = sanitize::for_path(&folder.join(&finding.file));
    if finding.code == LintCode::ForbiddenCharacter {
        return Problem::new("hostile-file", Exit::CouldNot).with("file", file);
    }
    Problem::new("bad-translation", Exit::CouldNot)
        .with("file", file)
        .with("line", finding.line.to_string())
        .with("code", finding.code.code())
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
    is_tag && [UI_PO, UI, CONTENT].iter().any(|name| folder.join(tag).join(name).exists())
}
