//! What the screen needs before the notebook is open: language, who turns right-to-left text round, plain characters. (I/O)
//!
//! Kept in clear, so it holds nothing else. A broken or hostile file counts as none.

use serde::Serialize;

use super::atomic::{Disk, Links, System, read};
use super::names::{DISPLAY, unfinished};
use super::{DataDir, StoreError};
use crate::locale::bidi::Setting;

/// A language tag is never longer.
const LONGEST: usize = 64;
/// Nor is the file.
const LONGEST_FILE: usize = 4096;

/// How the person wants the screen; what is `None` is found out from the system.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Display {
    /// A language tag, such as `vi`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Who turns right-to-left text round.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bidi: Option<Setting>,
    /// Whether lines are drawn with plain characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ascii: Option<bool>,
}

/// Reads how the person wants the screen.
///
/// # Fallback
/// Whatever is wrong with the file, or a line of it, counts as not said.
pub fn load(dir: &DataDir) -> Display {
    let bytes = read(&dir.file(DISPLAY), Links::Refuse).ok().flatten().unwrap_or_default();
    if bytes.len() > LONGEST_FILE {
        return Display::default();
    }
    parse(&String::from_utf8_lossy(&bytes))
}

/// Keeps how the person wants the screen. Makes the data directory if it is not there.
///
/// # Panics
/// Never: three plain values always have a TOML form.
pub fn save(dir: &DataDir, display: &Display) -> Result<(), StoreError> {
    dir.ensure()?;
    let text = toml::to_string(display).expect("three plain values have a TOML form");
    let new = dir.file(&unfinished(DISPLAY));
    System.write(&new, text.as_bytes())?;
    System.rename(&new, &dir.file(DISPLAY))?;
    System.sync_folder(&dir.path)
}

fn parse(text: &str) -> Display {
    let table: toml::Table = text.parse().unwrap_or_default();
    let word = |name| table.get(name).and_then(toml::Value::as_str).filter(|word| is_tag(word));
    Display {
        locale: word("locale").map(str::to_owned),
        bidi: word("bidi").and_then(Setting::named),
        ascii: table.get("ascii").and_then(toml::Value::as_bool),
    }
}

fn is_tag(word: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    !word.is_empty() && word.len() <= LONGEST && word.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use super::super::testing::Scratch;
    use super::*;

    fn vietnamese() -> Display {
        Display { locale: Some("vi".into()), bidi: Some(Setting::App), ascii: Some(false) }
    }

    #[track_caller]
    fn check(text: &str, expected: &Display) {
        assert_eq!(parse(text), *expected, "{text}");
    }

    #[test]
    fn what_was_said_is_known_again() {
        let scratch = Scratch::new();
        for display in [vietnamese(), Display::default(), Display { ascii: None, ..vietnamese() }] {
            save(&scratch.dir, &display).unwrap();
            assert_eq!(load(&scratch.dir), display);
        }
        assert_eq!(scratch.names().into_iter().collect::<Vec<_>>(), ["display.toml"]);
    }

    #[test]
    fn whatever_is_wrong_counts_as_not_said() {
        check("", &Display::default());
        check("locale = ", &Display::default());
        check("locale = 'v\u{1b}[2J'\nascii = true", &Display::default());
        check("locale = 3\nascii = 'yes'\nmore = true", &Display::default());
        check("bidi = 'rtl'\nascii = true", &Display { ascii: Some(true), ..Display::default() });
        check("locale = '../vi'\nascii = true", &Display { ascii: Some(true), ..Display::default() });
        check(&format!("locale = '{}'", "v".repeat(65)), &Display::default());
        check(&"[".repeat(4000), &Display::default());
        check("locale = 'vi'\nbidi = 'app'\nascii = false", &vietnamese());
    }

    #[test]
    fn no_file_a_huge_file_and_noise_count_as_none() {
        let scratch = Scratch::new();
        assert_eq!(load(&scratch.dir), Display::default());
        scratch.dir.ensure().unwrap();
        scratch.plant("display.toml", &b"ascii = true\n".repeat(1000));
        assert_eq!(load(&scratch.dir), Display::default());
        scratch.plant("display.toml", b"\xff\xfe\x00");
        assert_eq!(load(&scratch.dir), Display::default());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_not_followed() {
        let scratch = Scratch::new();
        save(&scratch.dir, &vietnamese()).unwrap();
        let aside = scratch.dir.path.join("aside.toml");
        std::fs::rename(scratch.dir.file("display.toml"), &aside).unwrap();
        std::os::unix::fs::symlink(&aside, scratch.dir.file("display.toml")).unwrap();
        assert_eq!(load(&scratch.dir), Display::default());
        assert_eq!(save(&scratch.dir, &vietnamese()).unwrap_err().name(), "store-not-ours");
    }
}
