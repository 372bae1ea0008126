//! A translator's working folder, as `--locales` names it: `DIR/TAG/ui.ftl`, `DIR/TAG/checklists.po`. (I/O)
//!
//! What a language has there is shown instead of what is built in; what it lacks there is not missed.

use std::fs;
use std::path::Path;

use crate::cli::files;
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
        let reviewed = files::read(&folder.join("reviewed"))?.unwrap_or_default();
        let reviewed = Reviewed::parse(&String::from_utf8_lossy(&reviewed));
        let content = files::read(&folder.join(CONTENT))?
            .map(|bytes| translate::table(&po::read(CONTENT, &bytes).0, &reviewed));
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

/// Returns the English interface.
pub fn english() -> &'static str {
    content::built::locale(locale::ENGLISH).map_or("", |built| built.ui)
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
