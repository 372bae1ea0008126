//! Which language to speak: asked-for tags against the languages there are.
//!
//! Pure: the environment comes in as a function. Never crosses scripts: someone who reads one script of a
//! language may not read the other, English is then the better guess.
//! Own rules, because the libraries at hand were measured to choose wrongly for `LC_ALL=C` and `zh-TW`.

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::{Language, Script};

/// The language behind all others.
pub const ENGLISH: &str = "en";

/// Reads a language tag: BCP 47 in any case, or a POSIX locale such as `vi_VN.UTF-8` or `sr_RS@latin`.
///
/// Old codes become the current ones, and Norwegian, Persian and Filipino kinds the one we use. Extensions are
/// left out. `C` and `POSIX` are no language.
pub fn parse_tag(tag: &str) -> Option<LanguageIdentifier> {
    let (rest, modifier) = tag.trim().split_once('@').unwrap_or((tag.trim(), ""));
    let (rest, _codeset) = rest.split_once('.').unwrap_or((rest, ""));
    if rest.is_empty() || is_posix_default(rest) {
        return None;
    }
    // An extension or private part begins with a subtag of one character.
    let subtags: Vec<&str> = rest.split(['-', '_']).take_while(|subtag| subtag.len() != 1).collect();
    let mut id: LanguageIdentifier = subtags.join("-").parse().ok()?;
    if id.language == Language::default() {
        return None;
    }
    id.language = subtag(current_language(id.language.as_str()))?;
    if id.script.is_none() {
        id.script = script_of_modifier(modifier).and_then(subtag);
    }
    Some(id)
}

/// Chooses the language to speak, of those there are, for the ones asked for in order.
///
/// For each: the same tag, then the same language and script without a region, then with another region.
/// Else English, or the first there is. Without any it is English.
pub fn choose<'a>(asked: &[String], available: &[&'a str]) -> &'a str {
    let known: Vec<(&'a str, LanguageIdentifier)> =
        available.iter().filter_map(|tag| Some((*tag, parse_tag(tag)?))).collect();
    asked
        .iter()
        .filter_map(|tag| parse_tag(tag))
        .find_map(|wanted| best_match(&wanted, &known))
        .or_else(|| available.iter().copied().find(|tag| *tag == ENGLISH))
        .or_else(|| available.first().copied())
        .unwrap_or(ENGLISH)
}

/// Returns the languages that the environment asks for, by POSIX rules, as BCP 47 tags.
///
/// `LC_ALL` goes before `LC_MESSAGES`, that before `LANG`; `LANGUAGE` goes before all, but only where they
/// name a language. `C` and `POSIX` ask for English. Empty where nothing is said: the system may be asked then.
pub fn asked_from_environment(get: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let Some(locale) = first_set(&get, &["LC_ALL", "LC_MESSAGES", "LANG"]) else { return Vec::new() };
    if is_posix_default(&locale) {
        return vec![ENGLISH.to_owned()];
    }
    let list = set(&get, "LANGUAGE").unwrap_or_default();
    let mut asked: Vec<String> = Vec::new();
    for entry in list.split(':').chain([locale.as_str()]) {
        let tag = if is_posix_default(entry) {
            Some(ENGLISH.to_owned())
        } else {
            parse_tag(entry).map(|id| id.to_string())
        };
        asked.extend(tag.filter(|tag| !asked.contains(tag)));
    }
    asked
}

/// Tells whether the environment promises that UTF-8 is understood.
///
/// # Platform behaviour
/// Where nothing is said Windows, macOS and Android speak UTF-8; elsewhere that is the C locale, which does not.
pub fn is_utf8_environment(get: impl Fn(&str) -> Option<String>) -> bool {
    let Some(locale) = first_set(&get, &["LC_ALL", "LC_CTYPE", "LANG"]) else {
        return cfg!(any(windows, target_os = "macos", target_os = "android"));
    };
    let without_modifier = locale.split('@').next().unwrap_or_default();
    match without_modifier.split_once('.') {
        Some((_, codeset)) => {
            let name: String = codeset.chars().filter(char::is_ascii_alphanumeric).collect();
            name.eq_ignore_ascii_case("utf8")
        }
        None => is_utf8_without_codeset(without_modifier),
    }
}

fn best_match<'a>(wanted: &LanguageIdentifier, known: &[(&'a str, LanguageIdentifier)]) -> Option<&'a str> {
    let same_script = || known.iter().filter(|(_, id)| is_readable(wanted, id));
    same_script()
        .find(|(_, id)| id.region == wanted.region)
        .or_else(|| same_script().find(|(_, id)| id.region.is_none()))
        .or_else(|| same_script().next())
        .map(|(tag, _)| *tag)
}

/// Tells whether a reader of one tag reads the other: same language, same script.
fn is_readable(wanted: &LanguageIdentifier, offered: &LanguageIdentifier) -> bool {
    if wanted.language != offered.language {
        return false;
    }
    match (script(wanted), script(offered)) {
        (Some(one), Some(other)) => one == other,
        // A language that we know no script of has most likely one.
        _ => true,
    }
}

/// Returns the script of a tag: the one that it names, or the one its language is usually written in.
pub fn script(id: &LanguageIdentifier) -> Option<Script> {
    if id.script.is_some() {
        return id.script;
    }
    let region = id.region.as_ref().map_or("", |region| region.as_str());
    usual_script(id.language.as_str(), region).and_then(subtag)
}

/// Returns the script that a language is written in where the tag says none.
///
/// # Sources
/// Likely subtags of CLDR, compared with those in `unic-langid` 0.9. Two differ on purpose: Chinese from anywhere
/// but Taiwan, Hong Kong and Macau is simplified, and Kurdish from Iraq and Iran is in Arabic script.
fn usual_script(language: &str, region: &str) -> Option<&'static str> {
    Some(match (language, region) {
        ("zh", "TW" | "HK" | "MO") => "Hant",
        ("yue", region) if region != "CN" => "Hant",
        ("zh" | "yue", _) => "Hans",
        (language, region) if is_arabic_there(language, region) => "Arab",
        ("mn", "CN") => "Mong",
        (
            "az" | "bs" | "ca" | "cs" | "da" | "de" | "en" | "es" | "et" | "eu" | "fi" | "fil" | "fr" | "ga"
            | "ha" | "hr" | "hu" | "id" | "is" | "it" | "ku" | "lt" | "lv" | "ms" | "nl" | "no" | "pl" | "pt"
            | "ro" | "sk" | "sl" | "so" | "sq" | "sv" | "sw" | "tk" | "tr" | "uz" | "vi",
            _,
        )
        | ("sr", "ME") => "Latn",
        ("be" | "bg" | "kk" | "ky" | "mk" | "mn" | "ru" | "sr" | "tg" | "tt" | "uk", _) => "Cyrl",
        ("hi" | "mr" | "ne", _) => "Deva",
        ("am" | "ti", _) => "Ethi",
        ("bn", _) => "Beng",
        ("bo" | "dz", _) => "Tibt",
        ("dv", _) => "Thaa",
        ("el", _) => "Grek",
        ("he" | "yi", _) => "Hebr",
        ("hy", _) => "Armn",
        ("ja", _) => "Jpan",
        ("ka", _) => "Geor",
        ("km", _) => "Khmr",
        ("ko", _) => "Kore",
        ("lo", _) => "Laoo",
        ("my", _) => "Mymr",
        ("pa", _) => "Guru",
        ("si", _) => "Sinh",
        ("ta", _) => "Taml",
        ("th", _) => "Thai",
        _ => return None,
    })
}

/// Tells whether a language is written in Arabic script, everywhere or in this region.
fn is_arabic_there(language: &str, region: &str) -> bool {
    match language {
        "ar" | "ckb" | "fa" | "ps" | "sd" | "ug" | "ur" => true,
        "az" => region == "IR",
        "kk" => matches!(region, "AF" | "CN" | "IR"),
        "ku" => matches!(region, "IQ" | "IR"),
        "ky" => region == "CN",
        "pa" | "tg" => region == "PK",
        "uz" => region == "AF",
        _ => false,
    }
}

/// Returns the code that we use for a language. Kurdish `ku` and `ckb` stay apart: they differ as languages do.
fn current_language(language: &str) -> &str {
    match language {
        "in" => "id",
        "iw" => "he",
        "nb" | "nn" => "no",
        "prs" => "fa",
        "tl" => "fil",
        other => other,
    }
}

fn script_of_modifier(modifier: &str) -> Option<&'static str> {
    let scripts = [("latin", "Latn"), ("cyrillic", "Cyrl"), ("devanagari", "Deva")];
    scripts.iter().find(|(name, _)| modifier.eq_ignore_ascii_case(name)).map(|(_, script)| *script)
}

fn subtag<T: std::str::FromStr>(text: &str) -> Option<T> {
    text.parse().ok()
}

/// Tells whether a locale is the one of programs, without a language: `C`, `POSIX`, `C.UTF-8`.
fn is_posix_default(locale: &str) -> bool {
    matches!(locale.split(['.', '@']).next(), Some("C" | "POSIX"))
}

/// Tells whether a locale without a codeset is UTF-8: those that came after it are, and `vi_VN` is such a name.
///
/// # Sources
/// `localedata/SUPPORTED` of glibc 2.36, <https://sourceware.org/git/glibc.git>.
fn is_utf8_without_codeset(locale: &str) -> bool {
    matches!(locale, "vi_VN" | "fa_IR" | "hi_IN" | "km_KH" | "lo_LA" | "my_MM" | "bn_BD" | "ne_NP" | "ur_PK")
}

/// Returns a variable; POSIX takes an empty one as not set.
fn set(get: impl Fn(&str) -> Option<String>, name: &str) -> Option<String> {
    get(name).filter(|value| !value.is_empty())
}

fn first_set(get: impl Fn(&str) -> Option<String>, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| set(&get, name))
}

#[cfg(test)]
mod tests;
