//! The commands as scripts and people meet them: what is typed, and exactly what comes back.

mod cases;
#[cfg(unix)]
mod hostile;
mod json;
mod notebook;
#[cfg(unix)]
mod sheet;
mod signed;
#[cfg(unix)]
mod streams;
mod tally;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use tempfile::TempDir;

/// Far more than any command takes; a command that hangs fails its test instead of stopping them all.
const LONGEST_WAIT: Duration = Duration::from_mins(1);

/// A list of one's own with everything an item can have.
const MINE: &str = include_str!("fixtures/cli/files/mine.toml");
const PASSPHRASE: &str = "plastic otter seven harbour window";
/// The one of the saved notebooks.
const SAVED: &str = "plastic otter seven harbour";

/// A folder with a home, a place for temporary files and a place to work, all of a test's own.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in ["home", "tmp", "work"] {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        Self(folder)
    }

    /// The folder that commands run in.
    fn work(&self) -> PathBuf {
        self.0.path().join("work")
    }

    fn file(&self, name: &str) -> PathBuf {
        self.work().join(name)
    }

    #[expect(clippy::disallowed_methods, reason = "a test makes its files as it likes")]
    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        let path = self.file(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// Copies the notebook that an earlier version saved, with its passphrase and a backup.
    fn with_saved_notebook(&self) {
        self.with_notebook_of("v1");
    }

    /// Copies the notebook of a version of the format.
    fn with_notebook_of(&self, version: &str) {
        let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/fixtures/notebooks");
        let fixture = fixtures.join(version);
        for (from, to) in [
            ("key.age", "data/key.age"),
            ("notebook.age", "data/notebook.age"),
            ("backup.age", "backup.age"),
            ("passphrase.txt", "words.txt"),
        ] {
            self.write(to, fs::read(fixture.join(from)).unwrap());
        }
    }

    /// Returns the program with nothing of the machine's around it. The notebook is in `data`.
    #[expect(clippy::disallowed_methods, reason = "the program itself is what is tested")]
    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sotay"));
        command.args(args).current_dir(self.work()).env_clear();
        if !args.contains(&"--data-dir") {
            command.args(["--data-dir", "data"]);
        }
        command.env("HOME", self.0.path().join("home")).env("TMPDIR", self.0.path().join("tmp"));
        // No program starts on Windows without it.
        command.envs(std::env::var_os("SYSTEMROOT").map(|root| ("SYSTEMROOT", root)));
        command.env("LANG", "C.UTF-8");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn run(&self, args: &[&str]) -> Answer {
        self.run_with(args, "")
    }

    fn run_with(&self, args: &[&str], stdin: &str) -> Answer {
        let mut child = self.command(args).spawn().unwrap();
        // A command that reads nothing may be gone already.
        let _ = child.stdin.take().unwrap().write_all(stdin.as_bytes());
        Answer::of(child)
    }
}

/// What a command answered.
#[derive(Debug)]
struct Answer {
    exit: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Answer {
    /// Waits for a command to end.
    #[track_caller]
    fn of(child: Child) -> Self {
        let (sender, ended) = mpsc::channel();
        thread::spawn(move || sender.send(child.wait_with_output()));
        let output: Output = ended.recv_timeout(LONGEST_WAIT).expect("the command ends").unwrap();
        Self {
            exit: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    #[track_caller]
    fn check(&self, exit: i32, stdout: &str, stderr: &str) {
        assert_eq!((self.exit, self.stdout.as_str(), self.stderr.as_str()), (Some(exit), stdout, stderr));
    }
}
