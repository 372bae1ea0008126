//! A screen in memory with windows of Wine on it.

use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Stdio};
use std::time::Instant;

use sotay::store::atomic::replace;

use super::wine::Wine;
use crate::pty::LONGEST_WAIT;

/// A screen without anybody before it. Dropping it ends it.
pub struct Desktop<'a> {
    wine: &'a Wine,
    server: Child,
    display: String,
}

impl<'a> Desktop<'a> {
    /// Starts it under the first number that is free.
    pub fn open(wine: &'a Wine) -> Self {
        wine.end();
        let args = ["Xvfb", "-displayfd", "1", "-screen", "0", "1024x768x24", "-nolisten", "tcp"];
        let args: Vec<OsString> = args.iter().map(OsString::from).collect();
        let mut server = wine.spawnable(&[], &args).stderr(Stdio::null()).spawn().unwrap();
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        Self { wine, server, display: format!("DISPLAY=:{}", number.trim()) }
    }

    fn tool(&self, args: &[&str]) -> Vec<u8> {
        let args: Vec<OsString> = args.iter().map(OsString::from).collect();
        self.wine.spawnable(std::slice::from_ref(&self.display), &args).output().unwrap().stdout
    }

    /// Runs the program in a window of its own, as a double click does.
    pub fn run(&self, args: &[&str]) -> Run<'_> {
        let mut all: Vec<OsString> =
            vec!["wine".into(), "wineconsole".into(), self.wine.program_within().into()];
        all.extend(args.iter().map(OsString::from));
        let mut command = self.wine.spawnable(std::slice::from_ref(&self.display), &all);
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let mut run = Run { desktop: self, child, window: String::new() };
        run.window = run.wait("a window", |desktop| {
            let found = desktop.tool(&["xdotool", "search", "--onlyvisible", "--name", "sotay"]);
            String::from_utf8(found).unwrap().lines().next().map(str::to_owned)
        });
        // What the program says first.
        run.wait("words in the window", |_| {
            Some(()).filter(|()| run.first_row().iter().any(|dot| *dot > 128))
        });
        run
    }

    /// Closes the window as a click on its corner does: Wine tells it to the console, and that to the program.
    pub fn close_window(&self) {
        self.tool(&["wine", "taskkill", "/im", "conhost.exe"]);
    }

    /// Keeps a picture of everything, if `SOTAY_PICTURES` says where.
    pub fn keep_picture(&self, name: &str) {
        if let Some(folder) = std::env::var_os("SOTAY_PICTURES") {
            replace(&PathBuf::from(folder).join(name), &self.tool(&["import", "-window", "root", "png:-"]))
                .unwrap();
        }
    }
}

impl Drop for Desktop<'_> {
    fn drop(&mut self) {
        self.wine.end();
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// The program in a window.
pub struct Run<'a> {
    desktop: &'a Desktop<'a>,
    child: Child,
    window: String,
}

impl Run<'_> {
    /// Presses and lets go of keys.
    pub fn keys(&self, keys: &[&str]) {
        self.desktop.tool(&[&["xdotool", "key", "--delay", "30"], keys].concat());
    }

    /// Types.
    pub fn types(&self, text: &str) {
        self.desktop.tool(&["xdotool", "type", "--delay", "30", text]);
    }

    /// Returns the dots of the window, one byte each.
    pub fn picture(&self) -> Vec<u8> {
        self.desktop.tool(&["import", "-window", &self.window, "-depth", "8", "gray:-"])
    }

    /// Returns the dots of the first row of the console, which holds the title, once nothing changes any more.
    pub fn title(&self) -> Vec<u8> {
        let mut before = self.picture();
        let mut alike = 0;
        self.wait("a window that stands still", |_| {
            let now = self.picture();
            alike = if now == before { alike + 1 } else { 0 };
            before = now;
            (alike == 2).then_some(())
        });
        self.first_row()
    }

    fn first_row(&self) -> Vec<u8> {
        self.desktop.tool(&[
            "import",
            "-window",
            &self.window,
            "-crop",
            "400x16+0+0",
            "-depth",
            "8",
            "gray:-",
        ])
    }

    /// Waits for another screen than the one with this title, and returns its title.
    pub fn other_title(&self, before: &[u8]) -> Vec<u8> {
        self.wait("another screen", |_| {
            Some(self.title()).filter(|title| !title.is_empty() && title != before)
        })
    }

    fn wait<T>(&self, what: &str, mut seen: impl FnMut(&Desktop<'_>) -> Option<T>) -> T {
        let end = Instant::now() + LONGEST_WAIT;
        loop {
            if let Some(found) = seen(self.desktop) {
                return found;
            }
            if Instant::now() > end {
                self.desktop.keep_picture("windows-waiting.png");
                panic!("never seen: {what}");
            }
        }
    }

    /// Tells whether the program still runs.
    pub fn is_running(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// Waits for the program's end.
    pub fn wait_for_end(&mut self) {
        let end = Instant::now() + LONGEST_WAIT;
        while self.is_running() {
            assert!(Instant::now() < end, "it does not end");
            // Asking takes a while, and nothing else needs to be done meanwhile.
            self.desktop.tool(&["xdotool", "getdisplaygeometry"]);
        }
    }
}
