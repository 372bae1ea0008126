//! A translator with the program and a folder, and nothing else.

mod bad;
mod editors;
#[cfg(unix)]
mod review;
mod table;
mod terms;
mod tools;
#[cfg(unix)]
mod with_eyes;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A translator's computer: a place to work, and the program.
struct Desk(TempDir);

impl Desk {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.file(name)).unwrap()
    }

    #[expect(clippy::disallowed_methods, reason = "a test makes its files as it likes")]
    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        fs::create_dir_all(self.file(name).parent().unwrap()).unwrap();
        fs::write(self.file(name), bytes).unwrap();
    }

    /// Runs `sotay translate … --locales loc`; returns the exit code and everything it said.
    #[expect(clippy::disallowed_methods, reason = "the program under test")]
    fn translate(&self, args: &[&str]) -> (i32, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sotay"));
        command.current_dir(self.0.path()).env_clear().env("LANG", "C.UTF-8").env("HOME", self.0.path());
        command.envs(std::env::var_os("SYSTEMROOT").map(|root| ("SYSTEMROOT", root)));
        command.args(["translate"]).args(args).args([
            "--locales",
            "loc",
            "--locale",
            "en",
            "--data-dir",
            "data",
        ]);
        let Output { status, stdout, stderr } = command.stdin(Stdio::null()).output().unwrap();
        let said = [stdout, stderr].concat();
        (status.code().unwrap(), String::from_utf8(said).unwrap())
    }

    #[track_caller]
    fn done(&self, args: &[&str]) -> String {
        let (exit, said) = self.translate(args);
        assert_eq!(exit, 0, "{args:?}: {said}");
        said
    }
}

/// Translates one entry as in a text editor; returns the number of its line.
#[track_caller]
fn put(po: &mut String, key: &str, words: &str) -> usize {
    let mut is_entry = false;
    let mut lines: Vec<String> = po.lines().map(str::to_owned).collect();
    let wanted = format!("msgctxt \"{key}\"");
    let found = lines.iter().position(|line| {
        is_entry |= *line == wanted;
        is_entry && line.starts_with("msgstr ")
    });
    let index = found.unwrap_or_else(|| panic!("no entry {key}"));
    lines[index] = format!("msgstr \"{words}\"");
    *po = lines.join("\n") + "\n";
    index + 1
}

/// Fails where gettext cannot read a file.
#[track_caller]
#[expect(clippy::disallowed_methods, reason = "asks the tool that other programs read PO files with")]
fn check_with_gettext(path: &Path) {
    match Command::new("msgfmt").args(["-c", "-o", "/dev/null"]).arg(path).output() {
        Ok(output) => assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr)),
        Err(error) => {
            assert!(std::env::var_os("SOTAY_REQUIRE_TOOLS").is_none(), "msgfmt is missing: {error}");
            println!("SKIPPED: msgfmt of gettext is not here ({error})");
        }
    }
}
