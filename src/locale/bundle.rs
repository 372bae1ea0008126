//! Interface messages: Fluent lookup with English behind every message.
//!
//! The texts are part of the program. Never opens a file.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use fluent_bundle::{FluentArgs, FluentResource};
use i18n_embed::I18nAssets;
use i18n_embed::LanguageLoader as _;
use i18n_embed::fluent::FluentLanguageLoader;
use unic_langid::LanguageIdentifier;

use super::messages::{Messages, references};
use crate::content::built::BuiltLocale;

/// The language of the sources.
pub const ENGLISH: &str = "en";
/// A made-up language for tests: accented and longer English. Never offered in a menu.
pub const PSEUDO: &str = "en-XA";
/// Another one: English in Hebrew letters, from right to left. Never offered in a menu.
pub const PSEUDO_TURNED: &str = "en-XB";

/// Looks up a message whose id and arguments are checked when compiling.
///
/// `t!(locale, "id", name = value)` returns a `String`.
#[macro_export]
macro_rules! t {
    ($locale:expr, $id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        i18n_embed_fl::fl!($locale.loader_with($id), $id $(, $name = $value)*)
    };
}

/// One language of the interface. Passed by reference; there is no global.
#[derive(Debug)]
pub struct Locale {
    tag: String,
    right_to_left: bool,
    loader: FluentLanguageLoader,
    /// The files behind the languages of the loader, in its order.
    files: Vec<(LanguageIdentifier, File)>,
    /// The ids that were asked for: the loader has what there is of them.
    read: Mutex<HashSet<String>>,
}

/// The messages of one language, those of the first screens apart from the rest.
#[derive(Debug)]
struct File {
    first: Messages,
    rest: OnceLock<Messages>,
    built: Option<&'static BuiltLocale>,
}

impl File {
    fn of(ui: String) -> Self {
        Self { first: Messages::new(Cow::Owned(ui)), rest: OnceLock::new(), built: None }
    }

    fn built(built: &'static BuiltLocale) -> Self {
        let first = Messages::new(Cow::Borrowed(built.ui_first()));
        Self { first, rest: OnceLock::new(), built: Some(built) }
    }

    fn entry(&self, id: &str) -> Option<&str> {
        self.first.entry(id).or_else(|| {
            let rest = || Messages::new(Cow::Borrowed(self.built.map_or("", BuiltLocale::ui_rest)));
            self.rest.get_or_init(rest).entry(id)
        })
    }
}

impl Locale {
    /// Returns the interface in the language with this tag, each missing message in English.
    ///
    /// A tag that the program does not have gives English.
    pub fn load(tag: &str) -> Self {
        Self::with(tag, None)
    }

    /// Returns the interface in the words of a file that a translator is working on, the rest in English.
    ///
    /// Messages of the file that cannot be read count as missing.
    pub fn with_interface(tag: &str, ui: String) -> Self {
        Self::with(tag, Some(ui))
    }

    fn with(tag: &str, working: Option<String>) -> Self {
        let english: LanguageIdentifier = ENGLISH.parse().unwrap_or_default();
        let wanted: LanguageIdentifier =
            if pseudo_of(tag).is_some() { english.clone() } else { tag.parse().unwrap_or(english.clone()) };
        let mut files = Vec::new();
        let built = |tag: &str| crate::content::built::locale(tag).map(File::built);
        let is_alone = working.is_none() && is_whole(tag);
        if let Some(file) = working.map(File::of).or_else(|| built(tag)) {
            files.push((wanted.clone(), file));
        }
        // Where nothing is missing, English is not needed.
        if !is_alone && let Some(file) = built(ENGLISH) {
            files.push((english.clone(), file));
        }
        let last_resort = if is_alone { wanted.clone() } else { english };
        let loader = FluentLanguageLoader::new("ui", last_resort);
        // Cannot fail: there is nothing in these files yet.
        drop(loader.load_languages(&Empty, &[wanted]));
        // Terminals show isolation marks as boxes or drop them; they are for HTML.
        loader.set_use_isolating(false);
        if let Some(pseudo) = pseudo_of(tag) {
            loader.with_bundles_mut(|bundle| bundle.set_transform(Some(pseudo)));
        }
        let right_to_left = super::bidi::is_right_to_left(tag);
        Self { tag: tag.to_owned(), right_to_left, loader, files, read: Mutex::default() }
    }

    /// Returns the tag that was asked for.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Tells whether it is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        self.right_to_left
    }

    /// Returns the loader that `t!` asks, once it has this message.
    pub fn loader_with(&self, id: &str) -> &FluentLanguageLoader {
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        if !read.contains(id) {
            self.read(id, &mut read);
        }
        &self.loader
    }

    /// Gives the loader a message and all that it refers to, in every language that has them.
    fn read(&self, id: &str, read: &mut HashSet<String>) {
        let mut found = vec![String::new(); self.files.len()];
        let mut wanted = vec![id.to_owned()];
        while let Some(id) = wanted.pop() {
            for ((_, file), found) in self.files.iter().zip(&mut found) {
                let Some(entry) = file.entry(&id) else { continue };
                wanted.extend(references(entry).filter(|name| !read.contains(*name)).map(str::to_owned));
                found.push_str(&entry.replace("\r\n", "\n"));
                found.push('\n');
            }
            read.insert(id);
        }
        for ((language, _), found) in self.files.iter().zip(found) {
            // What cannot be read counts as missing. Built-in files are parsed by a test for every language.
            let resource = FluentResource::try_new(found).unwrap_or_else(|(rest, _)| rest);
            let resource = Arc::new(resource);
            self.loader.with_bundles_mut(|bundle| {
                if bundle.locales.first() == Some(language) {
                    // Fails only for ids that are there already.
                    drop(bundle.add_resource(Arc::clone(&resource)));
                }
            });
        }
    }

    /// Tells whether more than the messages of the first screens was read.
    #[cfg(test)]
    pub fn is_read_whole(&self) -> bool {
        self.files.iter().any(|(_, file)| file.rest.get().is_some())
    }

    /// Tells whether a message with this id exists in this language or in English.
    pub fn has(&self, id: &str) -> bool {
        self.loader_with(id).has(id)
    }

    /// Returns a message whose id is made while running. A test walks all ids that can be made.
    pub fn message(&self, id: &str) -> String {
        self.loader_with(id).get(id)
    }

    /// Returns a message whose id is made while running, with text arguments.
    pub fn message_with(&self, id: &str, args: &[(&'static str, String)]) -> String {
        let given: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let words = self.loader_with(id).get_args_fluent(id, Some(&given));
        // Arguments are not checked while compiling here, as those of `t!` are.
        let is_whole = !words.contains("{$") || args.iter().any(|(_, value)| value.contains("{$"));
        debug_assert!(is_whole, "{id} lacks an argument: {words}");
        words
    }
}

/// Tells whether a built-in language has every message of English.
fn is_whole(tag: &str) -> bool {
    crate::content::built::locale(tag).is_some_and(|built| built.ui_share.translated == built.ui_share.all)
}

/// Returns how texts change in a made-up language.
pub fn pseudo_of(tag: &str) -> Option<fn(&str) -> Cow<'_, str>> {
    match tag {
        PSEUDO => Some(pseudo),
        PSEUDO_TURNED => Some(pseudo_turned),
        _ => None,
    }
}

/// Returns text in Hebrew letters, each letter by its place in the alphabet.
fn pseudo_turned(text: &str) -> Cow<'_, str> {
    const ALEF: u32 = 'א' as u32;
    let turned = |letter: char| match letter.to_ascii_lowercase() {
        small @ 'a'..='z' => char::from_u32(ALEF + (small as u32 - 'a' as u32)).unwrap_or(letter),
        _ => letter,
    };
    Cow::Owned(text.chars().map(turned).collect())
}

/// Returns accented, longer text in brackets: what is left in plain English was never translatable.
pub fn pseudo(text: &str) -> Cow<'_, str> {
    if text.trim().is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        out.push(match letter {
            'a' => 'á',
            'b' => 'ƀ',
            'c' => 'ç',
            'd' => 'đ',
            'e' => 'é',
            'f' => 'ƒ',
            'g' => 'ĝ',
            'h' => 'ĥ',
            'i' => 'í',
            'j' => 'ĵ',
            'k' => 'ķ',
            'l' => 'ļ',
            'm' => 'ɱ',
            'n' => 'ñ',
            'o' => 'ó',
            'p' => 'þ',
            'q' => 'ɋ',
            'r' => 'ŕ',
            's' => 'š',
            't' => 'ţ',
            'u' => 'ú',
            'v' => 'ṽ',
            'w' => 'ŵ',
            'x' => 'ẋ',
            'y' => 'ý',
            'z' => 'ž',
            upper @ 'A'..='Z' => {
                PSEUDO_UPPER.get((upper as usize) - ('A' as usize)).copied().unwrap_or(upper)
            }
            other => other,
        });
        // Vowels are doubled: about forty in a hundred letters more, as in long languages.
        if matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u') {
            let last = out.chars().next_back().unwrap_or(letter);
            out.push(last);
        }
    }
    Cow::Owned(out)
}

const PSEUDO_UPPER: [char; 26] = [
    'Á', 'Ɓ', 'Ç', 'Ð', 'É', 'Ƒ', 'Ĝ', 'Ĥ', 'Í', 'Ĵ', 'Ķ', 'Ļ', 'Ṁ', 'Ñ', 'Ó', 'Þ', 'Ɋ', 'Ŕ', 'Š', 'Ţ', 'Ú',
    'Ṽ', 'Ŵ', 'Ẋ', 'Ý', 'Ž',
];

/// Files of every language with nothing in them: messages come one by one.
struct Empty;

impl I18nAssets for Empty {
    fn get_files(&self, _: &str) -> Vec<Cow<'_, [u8]>> {
        vec![Cow::Borrowed(&[])]
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(std::iter::empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pseudo_leaves_no_plain_letter() {
        let text = pseudo("The quick brown fox jumps over the lazy dog. ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        assert!(!text.chars().any(|letter| letter.is_ascii_alphabetic()), "{text}");
    }

    #[test]
    fn a_whole_language_needs_no_english_behind_it() {
        let ids = |ui: &'static str| ui.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
        let english = crate::content::built::locale(ENGLISH).unwrap();
        for other in crate::content::LOCALES.iter().filter(|other| is_whole(other.tag)) {
            let locale = Locale::load(other.tag);
            for id in ids(english.ui()).filter(|id| id.starts_with(|first: char| first.is_ascii_lowercase()))
            {
                assert!(locale.has(id), "{id} in {}", other.tag);
            }
        }
    }

    #[test]
    fn a_file_in_work_is_shown_with_english_behind_it() {
        let locale = Locale::with_interface("de", "menu-quit = Gehen\nbroken { = ".to_owned());
        assert_eq!(locale.message("menu-quit"), "Gehen");
        assert_eq!(locale.message("menu-help"), Locale::load(ENGLISH).message("menu-help"));
    }
}
