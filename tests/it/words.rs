//! What the program says and keeps, for tests that look for it on screen and on disk.

use std::collections::BTreeMap;

use age::secrecy::SecretString;

use sotay::content::{self, ItemId, Library};
use sotay::error::Problem;
use sotay::locale::Locale;
use sotay::progress::State;
use sotay::store::display::{self, Display};
use sotay::store::place::Kind;
use sotay::store::{DataDir, Notebook, StoreError, Vault};

use crate::pty::{ENTER, Home, Window, one_line};

/// Opens the notebooks that tests make.
pub const PASSPHRASE: &str = "plastic otter seven harbour";

/// One language of the program.
pub struct Words {
    locale: Locale,
    /// All content in that language.
    pub library: Library,
}

impl Words {
    /// Returns the language with this tag.
    pub fn of(tag: &str) -> Self {
        let library = content::translated(&content::library(None).0, tag);
        Self { locale: Locale::load(tag), library }
    }

    /// Returns a message.
    #[track_caller]
    pub fn say(&self, id: &str) -> String {
        assert!(self.locale.has(id), "there is no message {id}");
        self.locale.message(id)
    }

    /// Returns what the last rows say where an item is shown.
    pub fn item_keys(&self) -> String {
        format!("d {}", self.say("action-done"))
    }

    /// Returns what a person is told to do about an error.
    pub fn remedy_of(&self, error: StoreError) -> String {
        Problem::from(error).remedy(&self.locale)
    }

    /// Returns the item whose title starts like this: first rows have room for a part only.
    #[track_caller]
    pub fn item_titled(&self, start: &str) -> ItemId {
        let is = |title: &str| !start.is_empty() && one_line(title).starts_with(start);
        let found: Vec<ItemId> =
            self.library.items().filter(|(_, _, item)| is(&item.title.shown)).map(|(id, ..)| id).collect();
        assert_eq!(found.len(), 1, "items titled {start:?}: {found:?}");
        found.into_iter().next().unwrap()
    }

    /// Tells whether the first row says that everything is saved.
    pub fn is_saved(&self, guide: &Window) -> bool {
        guide.rows()[0].trim_end().ends_with(&format!(" {}", self.say("mark-saved")))
    }
}

/// Returns a passphrase as the store takes it.
pub fn secret(words: &str) -> SecretString {
    SecretString::from(words)
}

/// Returns the data directory of a home.
pub fn data_dir(home: &Home) -> DataDir {
    DataDir { path: home.data(), kind: Kind::Explicit }
}

/// Puts a notebook into a home whose person has chosen a language already.
pub fn notebook_in(home: &Home, language: &str, notebook: &Notebook) {
    let dir = data_dir(home);
    drop(Vault::create(&dir, &secret(PASSPHRASE), notebook).unwrap());
    display::save(&dir, &Display { locale: Some(language.to_owned()), ..Display::default() }).unwrap();
}

/// Returns the states that a home's notebook holds.
pub fn progress_of(home: &Home, passphrase: &str) -> BTreeMap<ItemId, State> {
    let notebook = Vault::read(&data_dir(home), &secret(passphrase)).unwrap();
    notebook.progress.records.into_iter().map(|(id, record)| (id, record.state)).collect()
}

/// Chooses to keep progress, reads the six words off the screen and types them again.
pub fn keep_with_suggestion(guide: &mut Window, words: &Words) -> String {
    guide.wait_for(&words.say("offer-title"));
    guide.choose(&words.say("offer-keep"));
    guide.wait("six words", |guide| suggestion(guide).is_some());
    let passphrase = suggestion(guide).unwrap();
    guide.choose(&words.say("suggestion-use"));
    guide.wait_for(&words.say("repeat-label"));
    guide.keys(&passphrase);
    guide.keys(ENTER);
    guide.wait_for(&words.say("ask-start"));
    guide.wait("saved", |guide| words.is_saved(guide));
    passphrase
}

/// Returns the six words that the program made up, if they are on screen.
pub fn suggestion(guide: &Window) -> Option<String> {
    let is_words = |row: &&String| {
        !row.trim().is_empty() && row.chars().all(|letter| letter.is_ascii_lowercase() || letter == ' ')
    };
    let rows = guide.rows();
    let text: Vec<&str> = rows.iter().filter(is_words).flat_map(|row| row.split_whitespace()).collect();
    (text.len() == 6).then(|| text.join(" "))
}
