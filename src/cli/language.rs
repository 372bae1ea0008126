//! Which language the program speaks, and where its words come from. (I/O)

use std::path::Path;

use crate::cli::working::{self, Working};
use crate::content::{self, Library};
use crate::error::Problem;
use crate::locale::{ENGLISH, Locale, negotiate};

/// The language of this run.
#[derive(Debug)]
pub struct Spoken {
    tag: String,
    working: Option<Working>,
}

impl Spoken {
    /// Chooses among the languages of the program alone.
    pub fn built_in(asked: Option<&str>, remembered: Option<&str>) -> Self {
        Self { tag: asked.or(remembered).map_or_else(of_environment, known), working: None }
    }

    /// Speaks English, as where nothing else can be spoken.
    pub fn english() -> Self {
        Self { tag: ENGLISH.to_owned(), working: None }
    }

    /// Chooses the language: asked for, remembered, the environment's, English.
    ///
    /// What a translator's working folder has of it goes before what is built in.
    pub fn choose(
        asked: Option<&str>,
        remembered: Option<&str>,
        folder: Option<&Path>,
    ) -> Result<Self, Problem> {
        let in_folder = folder.map(working::tags).transpose()?.unwrap_or_default();
        let built_in = content::LOCALES.iter().map(|locale| locale.tag);
        let tags: Vec<&str> = built_in.chain(in_folder.iter().map(String::as_str)).collect();
        // Whoever names a folder with one language wants to see that one.
        let only = match in_folder.as_slice() {
            [tag] if tag != ENGLISH => Some(tag.as_str()),
            _ => None,
        };
        let tag = match asked.or(only).or(remembered) {
            Some(tag) => negotiate::choose(&[tag.to_owned()], &tags).to_owned(),
            None => negotiate::choose(&of_system(), &tags).to_owned(),
        };
        let folder = folder.filter(|_| in_folder.contains(&tag));
        let working = folder.map(|folder| Working::load(folder, &tag)).transpose()?;
        Ok(Self { tag, working })
    }

    /// Returns its tag.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Returns the interface in this language.
    pub fn locale(&self) -> Locale {
        self.working.as_ref().map_or_else(|| Locale::load(&self.tag), Working::locale)
    }

    /// Returns content in this language: a user's own, or what is built in where they have none.
    pub fn library(&self, own: Option<&Library>) -> Library {
        match (&self.working, own) {
            (Some(working), _) => working.library(own.unwrap_or(&content::built::library())),
            (None, Some(base)) => content::translated(base, &self.tag),
            (None, None) => content::in_language(&self.tag),
        }
    }
}

/// Returns the language of the program that fits a tag best, else English.
pub fn known(tag: &str) -> String {
    negotiate::choose(&[tag.to_owned()], &built_in()).to_owned()
}

/// Returns the language of the environment among those the program has.
pub fn of_environment() -> String {
    negotiate::choose(&of_system(), &built_in()).to_owned()
}

fn built_in() -> Vec<&'static str> {
    content::LOCALES.iter().map(|locale| locale.tag).collect()
}

/// # Platform behaviour
/// Unix: the variables of the locale, by the rules of POSIX. Windows and macOS: the same where they are set, else
/// what the system's own settings say.
fn of_system() -> Vec<String> {
    let asked = negotiate::asked_from_environment(|name| std::env::var(name).ok());
    #[cfg(any(windows, target_os = "macos"))]
    if asked.is_empty() {
        return sys_locale::get_locales().collect();
    }
    asked
}
