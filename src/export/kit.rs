//! A kit: what stands in the folder that a trainer copies. Says which file holds what; never opens one.
//!
//! ```text
//! sotay.exe  sotay-linux-x86_64      the programs, all of one version
//! READ-ME-FIRST-EN.txt               one in each language
//! PRINT-THIS.html                    the checksums of the programs, for paper
//! phone/en.html                      the lists for phones, one page a language
//! licences/MIT.txt                   the licences of the project itself
//! SHA256SUMS                         every other file
//! ```

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest as _, Sha256};

use super::handout::{Devices, document};
use super::{Exporter as _, html};
use crate::content::{self, BuiltLocale, LOCALES};
use crate::locale::Locale;
use crate::locale::width::without_breaks;
use crate::stamp::Stamp;
use crate::t;
use sums::{Digest, Sum};

mod paper;
mod read_me;
pub mod sums;

/// The name of the list of checksums.
pub const SUMS: &str = "SHA256SUMS";
/// The page of checksums.
pub const PAPER: &str = "PRINT-THIS.html";

/// What a program runs on, as far as a person has to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum System {
    /// Windows.
    Windows,
    /// Linux on a computer.
    Linux,
    /// macOS.
    Mac,
    /// Something else: who has that knows how to start a program there.
    Other,
}

impl System {
    /// Returns the system of a target, as Rust calls it.
    pub fn of(target: &str) -> Self {
        if target.contains("-windows") {
            Self::Windows
        } else if target.ends_with("-linux-gnu") || target.ends_with("-linux-musl") {
            Self::Linux
        } else if target.contains("-apple-darwin") {
            Self::Mac
        } else {
            Self::Other
        }
    }
}

/// Returns the name of a program in a kit: plain letters that every stick takes.
pub fn program_name(target: &str) -> String {
    match (System::of(target), target.split('-').next()) {
        (System::Windows, Some("x86_64")) => "sotay.exe".to_owned(),
        (System::Windows, _) => format!("sotay-{target}.exe"),
        (System::Linux, Some("x86_64")) => "sotay-linux-x86_64".to_owned(),
        (System::Linux, Some("aarch64")) => "sotay-linux-arm64".to_owned(),
        _ => format!("sotay-{target}"),
    }
}

/// A program of a kit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// Its name in the kit.
    pub name: String,
    /// What it runs on.
    pub system: System,
    /// How many bytes it has.
    pub size: u64,
    /// What it holds.
    pub digest: Digest,
}

impl Program {
    /// Returns the command that tells its checksum.
    pub fn sum_command(&self) -> String {
        let name = &self.name;
        match self.system {
            System::Windows => format!("certutil -hashfile {name} SHA256"),
            System::Mac => format!("shasum -a 256 {name}"),
            System::Linux | System::Other => format!("sha256sum {name}"),
        }
    }
}

/// A file of a kit that is no program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name, with `/` between folder and file.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl File {
    fn new(name: impl Into<String>, text: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), bytes: text.into() }
    }

    /// Returns its line in the list of checksums.
    pub fn sum(&self) -> Sum {
        Sum { name: self.name.clone(), digest: Sha256::digest(&self.bytes).into() }
    }
}

/// What a kit is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kit {
    /// The version and content of all its programs.
    pub stamp: Stamp,
    /// Its programs.
    pub programs: Vec<Program>,
}

impl Kit {
    /// Returns a kit of programs that are all of one version, what most people need first.
    pub fn new(stamp: Stamp, mut programs: Vec<Program>) -> Self {
        programs
            .sort_by_key(|program| (program.system, program.name.contains("arm64"), program.name.clone()));
        Self { stamp, programs }
    }

    /// Returns every file but the programs, the list of checksums last.
    pub fn files(&self) -> Vec<File> {
        let mut files = vec![File::new(PAPER, paper::page(self))];
        for built in &LOCALES {
            let locale = Locale::load(built.tag);
            files.push(File::new(read_me_name(&locale), read_me::text(self, &locale, is_draft(built))));
            files.push(File::new(format!("phone/{}.html", built.tag), phone_page(&locale)));
        }
        for (name, text) in LICENCES {
            files.push(File::new(format!("licences/{name}.txt"), for_notepad(text)));
        }
        let programs =
            self.programs.iter().map(|program| Sum { name: program.name.clone(), digest: program.digest });
        let list = sums::write(files.iter().map(File::sum).chain(programs).collect());
        files.push(File::new(SUMS, list));
        files
    }
}

/// The licences of the project itself. Those of its libraries come with the programs, from whoever packed them.
const LICENCES: [(&str, &str); 3] = [
    ("Apache-2.0", include_str!("../../LICENSE-APACHE")),
    ("CC-BY-4.0", include_str!("../../LICENSE-CC-BY-4.0")),
    ("MIT", include_str!("../../LICENSE-MIT")),
];

/// Tells whether the words of the interface are not all checked by somebody fluent.
fn is_draft(built: &BuiltLocale) -> bool {
    built.tag != crate::locale::ENGLISH && built.ui_share.reviewed < built.ui_share.all
}

/// Returns the name of a read-me: words that a speaker knows, in letters that every stick takes.
fn read_me_name(locale: &Locale) -> String {
    let words = t!(locale, "kit-read-name");
    let is_plain = |letter: char| letter.is_ascii_uppercase() || letter == '-';
    // A translation that no stick takes must not stop a kit.
    let words = if words.chars().all(is_plain) { words } else { t!(Locale::load("en"), "kit-read-name") };
    format!("{words}-{}.txt", locale.tag().to_uppercase())
}

fn phone_page(locale: &Locale) -> String {
    let library = content::in_language(locale.tag());
    let lists: Vec<_> = library.checklists.iter().collect();
    let page = html::Html.render(&document(locale, &library, &lists, Devices::Phones));
    without_breaks(&page).into_owned()
}

/// Returns a text as the editor of old Windows shows it: with a mark that it is UTF-8, and with both signs of a line's end.
fn for_notepad(text: &str) -> String {
    format!("\u{feff}{}", text.replace("\r\n", "\n").replace('\n', "\r\n"))
}

/// What a check says of one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It is as the list says.
    Same,
    /// It holds something else.
    Changed,
    /// It is not there.
    Missing,
    /// Somebody put it there.
    Added,
}

/// Compares what a folder holds with its list, by name. What is `None` could not be read.
pub fn compare(listed: &[Sum], there: &BTreeMap<String, Option<Digest>>) -> BTreeMap<String, State> {
    let listed: BTreeMap<&str, Digest> = listed.iter().map(|sum| (sum.name.as_str(), sum.digest)).collect();
    let names: BTreeSet<&str> = listed.keys().copied().chain(there.keys().map(String::as_str)).collect();
    let state = |name: &str| match (listed.get(name), there.get(name)) {
        (Some(meant), Some(Some(found))) if meant == found => State::Same,
        (Some(_), Some(_)) => State::Changed,
        (Some(_), None) => State::Missing,
        (None, _) => State::Added,
    };
    names.into_iter().map(|name| (name.to_owned(), state(name))).collect()
}

#[cfg(test)]
mod tests;
