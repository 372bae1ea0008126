//! Command lines from `fixtures/cli`: files and standard input in, exit code and both outputs out, to the letter.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::thread;

use serde::Deserialize;
use sotay::locale::Locale;

use super::{MINE, Place};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    args: Vec<String>,
    #[serde(default)]
    stdin: String,
    /// Files by name; `@mine` and the like stand for those in `fixtures/cli/files`.
    #[serde(default)]
    files: BTreeMap<String, String>,
    /// Whether an earlier version's notebook is there.
    #[serde(default)]
    notebook: bool,
    /// Or the notebook of this version of the format.
    notebook_of: Option<String>,
    /// Whether its backup is there a second time, with one bit changed, as `copy.age`.
    #[serde(default)]
    damaged_copy: bool,
    /// A file that is missing from it.
    without: Option<String>,
    exit: i32,
    /// The problem that is complained of, in English.
    problem: Option<String>,
    #[serde(default)]
    stdout: String,
    #[serde(default)]
    stderr: String,
    /// Instead of `stdout`, where content decides about most of it.
    #[serde(default)]
    stdout_has: Vec<String>,
    /// What must be there afterwards.
    #[serde(default)]
    left: Vec<String>,
    /// What must not be there afterwards.
    #[serde(default)]
    gone: Vec<String>,
}

impl Case {
    fn prepare(&self, place: &Place) {
        if self.notebook {
            place.with_saved_notebook();
        }
        if let Some(version) = &self.notebook_of {
            place.with_notebook_of(version);
        }
        for (name, text) in &self.files {
            match text.as_str() {
                "@mine" => place.write(name, MINE),
                "@bad" => place.write(name, include_str!("../fixtures/cli/files/bad.toml")),
                "@old" => place.write(name, include_str!("../fixtures/cli/files/old.toml")),
                "@po" => place.write(name, include_str!("../fixtures/cli/files/vi.po")),
                "@renamed" => place.write(name, include_str!("../fixtures/cli/files/renamed.toml")),
                "@apps" => place.write(name, include_str!("../fixtures/good/apps.toml")),
                "@huge" => place.write(name, "a".repeat(1 << 20)),
                "@larger" => place.write(name, "a".repeat((1 << 20) + 1)),
                text => place.write(name, text),
            }
        }
        if self.damaged_copy {
            let mut bytes = fs::read(place.file("backup.age")).unwrap();
            bytes[3000] ^= 1;
            place.write("copy.age", bytes);
        }
        if let Some(name) = &self.without {
            fs::remove_file(place.file(name)).unwrap();
        }
    }

    fn check(&self, file: &str) {
        let place = Place::new();
        self.prepare(&place);
        let args: Vec<&str> = self.args.iter().map(String::as_str).collect();
        let answer = place.run_with(&args, &self.stdin);
        let name = format!("{file}: {}\n{answer:?}", self.name);
        assert_eq!(answer.exit, Some(self.exit), "{name}");
        assert_eq!(answer.stderr, self.stderr, "{name}");
        if self.stdout_has.is_empty() {
            assert_eq!(answer.stdout, self.stdout, "{name}");
        }
        for part in &self.stdout_has {
            assert!(answer.stdout.contains(part), "{part:?} in {name}");
        }
        if let Some(problem) = &self.problem {
            assert!(tells_of(&answer.stderr, problem), "{problem} in {name}");
        }
        assert!(self.left.iter().all(|path| place.file(path).exists()), "{name}");
        assert!(!self.gone.iter().any(|path| place.file(path).exists()), "{name}");
    }
}

/// Tells whether the longest piece of a problem's English message that has no variable is in a text.
fn tells_of(text: &str, problem: &str) -> bool {
    let message = Locale::load("en").message(&format!("err-{problem}"));
    let pieces = message.split(['{', '}']).filter(|piece| !piece.starts_with('$'));
    pieces.max_by_key(|piece| piece.len()).is_some_and(|piece| text.contains(piece.trim()))
}

fn files() -> Vec<(String, File)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/fixtures/cli");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let paths = paths.filter(|path| path.extension().is_some_and(|extension| extension == "toml"));
    let read = |path: std::path::PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let file = toml::from_str(&fs::read_to_string(&path).unwrap());
        (name.clone(), file.unwrap_or_else(|error| panic!("{name}: {error}")))
    };
    paths.map(read).collect()
}

#[test]
fn command_lines_answer_to_the_letter() {
    // Each file has a thread of its own: most of the time goes into passphrases.
    thread::scope(|scope| {
        for (name, file) in files() {
            scope.spawn(move || file.case.iter().for_each(|case| case.check(&name)));
        }
    });
}

/// Problems that tests beside the cases bring about: they need bytes, streams or a second copy.
const ELSEWHERE: [&str; 15] = [
    "follow-unreadable",
    "follow-version",
    "hostile-file",
    "kit-small",
    "kit-there",
    "kit-twice",
    "kit-version",
    "kit-write",
    "output",
    "present-twice",
    "slip-too-long",
    "store-in-use",
    "store-newer",
    "store-too-large",
    "store-too-much-work",
];

/// Problems that no command line of a test can bring about, and why.
const OUT_OF_REACH: [(&str, &str); 20] = [
    ("line-changed", "the guide's alone"),
    ("line-unreadable", "the guide's alone"),
    ("not-unlocked", "the guide's alone"),
    ("terminal", "the guide's alone"),
    ("passphrases-differ", "asked on a terminal"),
    ("no-drill", "needs a system that does not let programs watch"),
    ("probe-start", "needs a system that starts no programs"),
    ("probe-ended", "needs a child that is ended from outside"),
    ("usage", "for what clap may refuse one day"),
    ("store-no-place", "needs a system without a home"),
    ("store-disk-full", "needs a full disk"),
    ("store-read-only", "needs a disk that can only be read"),
    ("store-no-permission", "nothing is forbidden to root, who may run the tests"),
    ("store-vanished", "needs a stick pulled out between two steps"),
    ("store-io", "needs a disk that fails"),
    ("store-no-previous", "the guide's alone"),
    ("store-empty-passphrase", "commands refuse an empty line earlier"),
    ("store-too-little-memory", "needs a computer that is full: see memory.rs"),
    ("store-key-replaced", "needs a second program between two steps"),
    ("store-change-unfinished", "needs a disk that fails between two steps"),
];

#[test]
fn every_problem_is_brought_about_or_out_of_reach() {
    let english = include_str!("../../../locales/en/ui.ftl");
    let ids = english.lines().filter_map(|line| line.strip_prefix("err-")?.split(' ').next());
    let known: BTreeSet<&str> = ids.collect();
    let files = files();
    let cases = files.iter().flat_map(|(_, file)| &file.case);
    let mut met: BTreeSet<&str> = cases.filter_map(|case| case.problem.as_deref()).collect();
    met.extend(ELSEWHERE);
    met.extend(OUT_OF_REACH.map(|(problem, _)| problem));
    assert_eq!(known, met);
}
