//! No letter may be lost on the screen: what people read is compared with what a real terminal shows.
//!
//! The buffer that the program draws is whole where a terminal is not: only a terminal counts its own columns. It is
//! tmux, tall enough to hold a whole item, at three widths and in every language.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::io;
use std::process::{Command, Output};
use std::thread;
use std::time::{Duration, Instant};

use sotay::content::{self, Library, Text, TextState};
use sotay::locale::Locale;
use sotay::locale::width::{without_breaks, wrap};

use crate::pty::{Home, LONGEST_WAIT, PROGRAM};

const WIDTHS: [u16; 3] = [40, 60, 80];
/// More rows than the longest item takes at forty columns.
const ROWS: &str = "900";

/// A guide in a tmux of its own, which ends with it.
struct Tmux {
    home: Home,
}

impl Tmux {
    /// Starts the guide, or returns why tmux cannot be started.
    fn start(tag: &str, columns: u16) -> io::Result<Self> {
        let tmux = Self { home: Home::new() };
        let columns = columns.to_string();
        let data = tmux.home.data();
        let guide = [PROGRAM, "--locale", tag, "--bidi", "terminal", "--keep-nothing", "--data-dir"];
        let mut args =
            ["-f", "/dev/null", "new-session", "-d", "-x", &columns, "-y", ROWS].map(OsStr::new).to_vec();
        args.extend(guide.map(OsStr::new));
        args.push(data.as_os_str());
        let output = tmux.call(&args)?;
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        Ok(tmux)
    }

    #[expect(clippy::disallowed_methods, reason = "the terminal that the program is shown in")]
    fn call(&self, args: &[&OsStr]) -> io::Result<Output> {
        let mut command = Command::new("tmux");
        command.env_clear().envs(self.home.environment()).env_remove("TMUX");
        command.arg("-u").arg("-S").arg(self.home.path().join("tmux")).args(args).output()
    }

    fn keys(&self, keys: &[&str]) {
        let args: Vec<&OsStr> = ["send-keys"].iter().chain(keys).map(OsStr::new).collect();
        assert!(self.call(&args).unwrap().status.success());
    }

    /// Waits until the terminal shows all these texts whole, ends of lines aside.
    #[track_caller]
    fn shows<'a>(&self, texts: impl IntoIterator<Item = &'a str>) {
        let mut wanted: Vec<String> = texts.into_iter().map(bare).collect();
        let begun = Instant::now();
        while !wanted.is_empty() {
            let output = self.call(&["capture-pane", "-p"].map(OsStr::new)).unwrap();
            let screen = bare(&String::from_utf8(output.stdout).unwrap());
            wanted.retain(|text| !screen.contains(text));
            assert!(begun.elapsed() < LONGEST_WAIT, "{wanted:?} is not whole on\n{screen}");
            thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Tmux {
    fn drop(&mut self) {
        drop(self.call(&[OsStr::new("kill-server")]));
    }
}

/// Returns text without what a screen may add or drop: spaces, ends of lines and signs for them.
fn bare(text: &str) -> String {
    without_breaks(text).chars().filter(|letter| !letter.is_whitespace()).collect()
}

/// Goes through the lists and reads the first item of each.
fn walk(tag: &str, columns: u16) -> io::Result<()> {
    let (locale, library) = (Locale::load(tag), content::translated(&content::library(None).0, tag));
    let shown = |text: &'static str| locale.message(text);
    let tmux = Tmux::start(tag, columns)?;
    tmux.shows([shown("start-what").as_str(), &shown("start-no-network")]);
    // The third line of the first screen: all lists.
    tmux.keys(&["Down", "Down", "Enter"]);
    for (index, list) in library.checklists.iter().enumerate() {
        tmux.shows(library.checklists.iter().flat_map(|list| [&list.title, &list.summary]).map(words));
        if index > 0 {
            tmux.keys(&["Down"]);
        }
        // What is not translated is the same as in English.
        if list.title.state == TextState::Missing {
            continue;
        }
        tmux.keys(&["Enter"]);
        tmux.shows(list.items.iter().map(|item| &item.title).chain([&list.summary]).map(words));
        // Above the items of one list stands the chooser.
        if list.id == "messenger-choose" {
            tmux.keys(&["Down"]);
        }
        tmux.keys(&["Enter"]);
        let Some(item) = list.items.first() else { continue };
        let steps = item.steps.iter().map(|step| &step.text);
        tmux.shows([&item.title, &item.why].into_iter().chain(steps).chain(&item.limits).map(words));
        tmux.keys(&["Escape"]);
        tmux.shows(list.items.iter().map(|item| &item.title).map(words));
        tmux.keys(&["Escape"]);
    }
    Ok(())
}

fn words(text: &Text) -> &str {
    &text.shown
}

/// Tells whether there is a tmux, and says so loudly where there is none.
fn can_show(result: io::Result<()>) -> bool {
    let Err(error) = result else { return true };
    let required = std::env::var_os("SOTAY_REQUIRE_TOOLS").is_some_and(|value| value == "1");
    assert!(!required && error.kind() == io::ErrorKind::NotFound, "tmux: {error}");
    loudly("NOT RUN: no letter is lost in a terminal. tmux is not installed.");
    false
}

fn loudly(text: &str) {
    eprintln!("{text}");
}

/// Returns the letters of all texts of a language.
fn letters(library: &Library) -> BTreeSet<char> {
    content::keys(library).iter().flat_map(|(_, text)| text.shown.chars().collect::<Vec<_>>()).collect()
}

#[test]
fn no_letter_is_lost_in_a_terminal() {
    let tags: Vec<&str> = content::LOCALES.iter().map(|locale| locale.tag).collect();
    for tag in &tags {
        let library = content::translated(&content::library(None).0, tag);
        assert!(letters(&library).len() > 60, "{tag} has words");
    }
    thread::scope(|scope| {
        for chunk in tags.chunks(3) {
            scope.spawn(move || {
                for tag in chunk {
                    for columns in WIDTHS {
                        if !can_show(walk(tag, columns)) {
                            return;
                        }
                    }
                }
            });
        }
    });
}

/// What no line of these languages may begin with, and what none may end with (Unicode UAX 14, classes CL, EX, NS, OP;
/// for Thai its signs that belong to the letter before, and the vowels that are written before theirs).
const FORBIDDEN: [(&str, &str, &str); 2] =
    [("zh-Hans", "，。、；：？！）》」』”’…％", "（《「『“‘"), ("th", "ะัาำิีึืฺุู็่้๊๋์ํๆฯ)", "เแโใไ(")];

#[test]
fn no_line_of_chinese_or_thai_breaks_where_it_must_not() {
    for (tag, begin, end) in FORBIDDEN {
        let library = content::translated(&content::library(None).0, tag);
        let mut lines = 0;
        for (spot, text) in content::keys(&library) {
            for columns in [30, 39, 60, 79] {
                for line in wrap(&text.shown, columns) {
                    let line = without_breaks(line);
                    assert!(
                        !line.starts_with(|letter| begin.contains(letter)),
                        "{} at {columns}: {line}",
                        spot.key
                    );
                    assert!(
                        !line.ends_with(|letter| end.contains(letter)),
                        "{} at {columns}: {line}",
                        spot.key
                    );
                    lines += 1;
                }
            }
        }
        assert!(lines > 10_000, "{tag} has lines");
    }
}
