//! Interface messages: Fluent lookup with English behind every message.
//!
//! The texts are part of the program. Never opens a file.

use std::borrow::Cow;

use fluent_bundle::FluentArgs;
use i18n_embed::I18nAssets;
use i18n_embed::LanguageLoader as _;
use i18n_embed::fluent::FluentLanguageLoader;
use unic_langid::LanguageIdentifier;

/// The language of the sources.
pub const ENGLISH: &str = "en";
/// A made-up language for tests: accented and longer English. Never offered in a menu.
pub const PSEUDO: &str = "en-XA";

/// Looks up a message whose id and arguments are checked when compiling.
///
/// `t!(locale, "id", name = value)` returns a `String`.
#[macro_export]
macro_rules! t {
    ($locale:expr, $id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        i18n_embed_fl::fl!($locale.loader(), $id $(, $name = $value)*)
    };
}

/// One language of the interface. Passed by reference; there is no global.
#[derive(Debug)]
pub struct Locale {
    tag: String,
    loader: FluentLanguageLoader,
}

impl Locale {
    /// Returns the interface in the language with this tag, each missing message in English.
    ///
    /// A tag that the program does not have gives English.
    pub fn load(tag: &str) -> Self {
        Self::with(tag, &Assets { working: None })
    }

    /// Returns the interface in the words of a file that a translator is working on, the rest in English.
    ///
    /// Messages of the file that cannot be read count as missing.
    pub fn with_interface(tag: &str, ui: String) -> Self {
        Self::with(tag, &Assets { working: Some((tag.to_owned(), ui)) })
    }

    fn with(tag: &str, assets: &Assets) -> Self {
        let english: LanguageIdentifier = ENGLISH.parse().unwrap_or_default();
        let wanted: LanguageIdentifier =
            if tag == PSEUDO { english.clone() } else { tag.parse().unwrap_or(english.clone()) };
        // Where nothing is missing, reading English as well would only delay the first frame.
        let last_resort = if assets.working.is_none() && is_whole(tag) { wanted.clone() } else { english };
        let loader = FluentLanguageLoader::new("ui", last_resort);
        // Built-in files are parsed by a test for every language, so that this cannot fail for them;
        // were it to fail, messages would show as their ids, which is legible.
        drop(loader.load_languages(assets, &[wanted]));
        // Terminals show isolation marks as boxes or drop them; they are for HTML.
        loader.set_use_isolating(false);
        if tag == PSEUDO {
            loader.with_bundles_mut(|bundle| bundle.set_transform(Some(pseudo)));
        }
        Self { tag: tag.to_owned(), loader }
    }

    /// Returns the tag that was asked for.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Returns the loader that `t!` asks.
    pub fn loader(&self) -> &FluentLanguageLoader {
        &self.loader
    }

    /// Tells whether a message with this id exists in this language or in English.
    pub fn has(&self, id: &str) -> bool {
        self.loader.has(id)
    }

    /// Returns a message whose id is made while running. A test walks all ids that can be made.
    pub fn message(&self, id: &str) -> String {
        self.loader.get(id)
    }

    /// Returns a message whose id is made while running, with text arguments.
    pub fn message_with(&self, id: &str, args: &[(&'static str, String)]) -> String {
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.loader.get_args_fluent(id, Some(&args))
    }
}

/// Tells whether a built-in language has every message of English.
fn is_whole(tag: &str) -> bool {
    crate::content::built::locale(tag).is_some_and(|built| built.ui_share.translated == built.ui_share.all)
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

/// The interface files, as i18n-embed asks for them: `TAG/ui.ftl`.
struct Assets {
    /// A language whose file stands for the built-in one.
    working: Option<(String, String)>,
}

impl I18nAssets for Assets {
    fn get_files(&self, file_path: &str) -> Vec<Cow<'_, [u8]>> {
        let tag = file_path.split('/').next().unwrap_or_default();
        if let Some((_, ui)) = self.working.as_ref().filter(|(working, _)| working == tag) {
            return vec![Cow::Borrowed(ui.as_bytes())];
        }
        crate::content::LOCALES
            .iter()
            .find(|locale| locale.tag == tag)
            .map(|locale| Cow::Borrowed(locale.ui.as_bytes()))
            .into_iter()
            .collect()
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        let working = self.working.iter().map(|(tag, _)| tag.as_str());
        let tags = crate::content::LOCALES.iter().map(|locale| locale.tag).chain(working);
        Box::new(tags.map(|tag| format!("{tag}/ui.ftl")))
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
            for id in ids(english.ui).filter(|id| id.starts_with(|first: char| first.is_ascii_lowercase())) {
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
