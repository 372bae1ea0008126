//! Pages to hand out, as the program writes them: their markup, and what they do in a real browser.

mod checker;
mod kept;
mod look;
mod markup;
mod paper;
mod ticks;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sotay::content::{self, Checklist, built};
use sotay::workshop::slip;
use tempfile::TempDir;

use crate::browser::Shape;

/// The narrowest phone, and a computer.
const SHAPES: [Shape; 2] = [Shape(320, 568), Shape(1280, 800)];

/// A folder with pages.
struct Pages(TempDir);

impl Pages {
    fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    /// Writes a page with the program, and returns where it is.
    #[expect(clippy::disallowed_methods, reason = "the program itself is what is tested")]
    fn write(&self, tag: &str, args: &[&str]) -> PathBuf {
        let count = fs::read_dir(self.0.path()).unwrap().count();
        let file = self.0.path().join(format!("{count}.html"));
        let mut command = Command::new(env!("CARGO_BIN_EXE_sotay"));
        command.env_clear().env("LANG", "C.UTF-8").env("HOME", self.0.path());
        command.args(["--locale", tag, "--data-dir"]).arg(self.0.path().join("data"));
        let output = command.arg("handout").args(args).arg("--out").arg(&file).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        file
    }
}

fn lists() -> Vec<Checklist> {
    built::library().checklists
}

/// The lists that are translated into a language; the others are the pages of English.
fn lists_in(tag: &str) -> Vec<Checklist> {
    let translated = content::in_language(tag).checklists;
    let is_there = |list: &Checklist| tag == "en" || list.title.state != content::TextState::Missing;
    let ids: Vec<_> = translated.iter().filter(|list| is_there(list)).map(|list| list.id.clone()).collect();
    lists().into_iter().filter(|list| ids.contains(&list.id)).collect()
}

fn tags() -> impl Iterator<Item = &'static str> {
    content::LOCALES.iter().map(|locale| locale.tag)
}

/// What one person ticks.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Person {
    done: Vec<usize>,
    stuck: Vec<usize>,
}

impl Person {
    /// People of whom a list of this length can tell, the second of them one who looks at everything.
    fn all(items: usize) -> [Self; 5] {
        let last = || (items - 2..=items).collect::<Vec<usize>>();
        [
            Self { done: vec![], stuck: vec![] },
            Self::mixed(items, 0),
            Self { done: (1..=items).collect(), stuck: vec![] },
            Self { done: (1..=items - 3).collect(), stuck: last() },
            Self { done: vec![], stuck: vec![1, items / 2, items] },
        ]
    }

    /// Somebody between these, another one for each seed.
    fn mixed(items: usize, seed: usize) -> Self {
        let is_done = |number: &usize| (number * 7 + seed).is_multiple_of(3);
        let stuck = (1..=items).filter(|number| !is_done(number)).step_by(3 + seed % 2);
        Self { done: (1..=items).filter(is_done).collect(), stuck: stuck.take(seed % 4).collect() }
    }

    /// Checks that letters from a page say of this person what a slip can say.
    #[track_caller]
    fn check(&self, list: &Checklist, letters: &str) {
        let said = slip::Slip { done: self.done.len(), stuck: self.stuck.clone() };
        assert_eq!(slip::read(list, letters), Ok(said), "{}: {letters}", list.id);
    }
}

/// Keeps something to look at, where `SOTAY_PICTURES` names a folder.
#[expect(clippy::disallowed_methods, reason = "for people who look at pages")]
fn keep_picture(name: &str, bytes: impl FnOnce() -> Vec<u8>) {
    if let Some(folder) = std::env::var_os("SOTAY_PICTURES") {
        fs::write(Path::new(&folder).join(name), bytes()).unwrap();
    }
}
