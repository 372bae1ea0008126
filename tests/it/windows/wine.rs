//! Wine in a root folder, and the program in a folder in it.

use std::ffi::OsString;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use tempfile::TempDir;

use crate::pty::Window;

/// Columns and rows of the console.
const SIZE: (u16, u16) = (80, 24);
/// What ends everything that Wine keeps running.
const SERVERS: [&str; 3] =
    ["usr/lib/x86_64-linux-gnu/wine/wineserver", "usr/lib/wine/wineserver64", "usr/lib/wine/wineserver"];

/// Goes into the root folder with the processes and devices of this machine in it, as Wine needs them: they are gone with the
/// process.
const ENTER: [&str; 7] = [
    "unshare",
    "--mount",
    "--propagation",
    "private",
    "sh",
    "-c",
    "mount --rbind /proc \"$0/proc\" && mount --rbind /dev \"$0/dev\" && exec chroot \"$0\" \"$@\"",
];

/// Wine, set up anew in a folder that goes away, with the program beside its `sotay-data`.
pub struct Wine {
    root: PathBuf,
    server: &'static str,
    folder: TempDir,
}

impl Wine {
    /// Sets it up, or says loudly that it is not there. `SOTAY_REQUIRE_TOOLS=1` does not do without.
    pub fn found() -> Option<Self> {
        match Self::set_up() {
            Ok(wine) => Some(wine),
            Err(why) => {
                let required = std::env::var_os("SOTAY_REQUIRE_TOOLS").is_some_and(|value| value == "1");
                assert!(!required, "the program for Windows was not tried: {why}");
                eprintln!("NOT TRIED: the program for Windows: {why}");
                None
            }
        }
    }

    fn set_up() -> Result<Self, String> {
        let program = std::env::var_os("SOTAY_EXE").ok_or("SOTAY_EXE does not say where it is")?;
        let root = std::env::var_os("SOTAY_WINE_ROOT").filter(|root| !root.is_empty());
        let root = root.map_or_else(|| PathBuf::from("/"), PathBuf::from);
        if !nix::unistd::getuid().is_root() {
            return Err("only root may go into another root folder".to_owned());
        }
        let server = SERVERS.into_iter().find(|path| root.join(path).exists());
        let server = server.ok_or_else(|| format!("there is no Wine in {}", root.display()))?;
        let folder = tempfile::tempdir_in(root.join("tmp")).map_err(|error| error.to_string())?;
        let wine = Self { root, server, folder };
        fs::create_dir_all(wine.data()).unwrap();
        fs::copy(&program, wine.program()).map_err(|error| format!("{}: {error}", program.display()))?;
        let made = wine.inside(&["wine", "wineboot", "-i"]).output().unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        Ok(wine)
    }

    /// Returns the folder with the program, on this machine.
    pub fn folder(&self) -> PathBuf {
        self.folder.path().join("Công việc của tôi")
    }

    /// Returns the folder of the notebook.
    pub fn data(&self) -> PathBuf {
        self.folder().join("sotay-data")
    }

    fn program(&self) -> PathBuf {
        self.folder().join("sotay.exe")
    }

    /// Returns a path as it is within the root folder.
    fn within(&self, path: &Path) -> PathBuf {
        Path::new("/").join(path.strip_prefix(&self.root).unwrap())
    }

    /// Returns the program's path as Wine is told it.
    pub fn program_within(&self) -> PathBuf {
        self.within(&self.program())
    }

    /// Returns a path as the program sees it.
    pub fn seen(&self, path: &Path) -> String {
        format!("Z:{}", self.within(path).display()).replace('/', "\\")
    }

    /// Returns a command line that runs something within the root folder.
    pub fn line(&self, variables: &[String], args: &[OsString]) -> Vec<OsString> {
        let home = self.within(self.folder.path());
        let set = [
            "PATH=/usr/bin:/bin".to_owned(),
            "LANG=C.UTF-8".to_owned(),
            "WINEDEBUG=-all".to_owned(),
            // Nothing else is looked for on the network, and nothing is put into menus.
            "WINEDLLOVERRIDES=mscoree,mshtml,winemenubuilder.exe=".to_owned(),
            format!("HOME={}", home.display()),
            format!("WINEPREFIX={}/prefix", home.display()),
        ];
        let mut line: Vec<OsString> = ENTER.map(OsString::from).into();
        line.extend([self.root.clone().into(), "env".into(), "-i".into()]);
        line.extend(set.iter().chain(variables).map(OsString::from));
        line.extend(args.iter().cloned());
        line
    }

    /// Returns a command within the root folder, with nothing to read and nobody to tell.
    #[expect(clippy::disallowed_methods, reason = "the program under test, and what it runs in")]
    pub fn spawnable(&self, variables: &[String], args: &[OsString]) -> Command {
        let line = self.line(variables, args);
        let mut command = Command::new(&line[0]);
        command.args(&line[1..]).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn inside(&self, args: &[&str]) -> Command {
        self.spawnable(&[], &args.iter().map(OsString::from).collect::<Vec<_>>())
    }

    /// Starts the guide in a console in a terminal.
    pub fn guide(&self, args: &[&str]) -> Window {
        let mut all = vec!["wine".into(), self.program_within().into()];
        all.extend(args.iter().map(OsString::from));
        Window::of(&self.line(&[], &all), SIZE)
    }

    /// Runs the program without a console, with this on its standard input.
    pub fn command(&self, args: &[&str], input: &str) -> Output {
        let mut all = vec!["wine".into(), self.program_within().into_os_string()];
        all.extend(args.iter().map(OsString::from));
        let mut child: Child = self.spawnable(&[], &all).stdin(Stdio::piped()).spawn().unwrap();
        // A program that takes no input may have ended before it is written.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        child.wait_with_output().unwrap()
    }
}

impl Wine {
    /// Ends everything that Wine keeps running for the next program: it goes on as it began, without a screen or with one.
    pub fn end(&self) {
        let server = format!("/{}", self.server);
        for order in ["-k", "-w"] {
            let _ = self.inside(&[&server, order]).status();
        }
    }
}

impl Drop for Wine {
    fn drop(&mut self) {
        self.end();
    }
}
