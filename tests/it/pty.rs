//! The built program in a pseudo-terminal: keys in, screen out.
//!
//! Each run has a home of its own. Nothing here sleeps: everything waits for what the program draws or does,
//! and gives up after [`LONGEST_WAIT`].

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use nix::sys::signal::{self, Signal};
use nix::unistd::Pid;
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use tempfile::TempDir;
use vt100::Parser;

/// Nothing the program does takes near as long. A machine that runs the whole drill bench beside it may.
pub const LONGEST_WAIT: Duration = Duration::from_mins(2);
/// The built program.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_sotay");

pub const ENTER: &str = "\r";
pub const UP: &str = "\x1b[A";
pub const DOWN: &str = "\x1b[B";
pub const HOME: &str = "\x1b[H";
pub const CTRL_E: &str = "\x05";
pub const CTRL_L: &str = "\x0c";
pub const CTRL_X: &str = "\x18";
pub const CTRL_Z: &str = "\x1a";

/// A folder that stands for a person's whole home.
pub struct Home {
    folder: TempDir,
}

impl Home {
    /// Makes an empty one.
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// Returns where it is.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Returns the folder that is given as `--data-dir`.
    pub fn data(&self) -> PathBuf {
        self.path().join("data")
    }

    /// Returns every file and folder in it, with what the files hold.
    pub fn everything(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut found = BTreeMap::new();
        let mut folders = vec![self.path().to_path_buf()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path.clone());
                    found.insert(path, Vec::new());
                } else {
                    found.insert(path.clone(), fs::read(&path).unwrap());
                }
            }
        }
        found
    }

    /// Returns the environment of a person with this home, without anything of ours.
    pub fn environment(&self) -> Vec<(&'static str, OsString)> {
        let home = self.path();
        vec![
            ("HOME", home.into()),
            ("XDG_DATA_HOME", home.join("xdg-data").into()),
            ("XDG_CONFIG_HOME", home.join("xdg-config").into()),
            ("XDG_CACHE_HOME", home.join("xdg-cache").into()),
            ("XDG_STATE_HOME", home.join("xdg-state").into()),
            ("TMPDIR", home.into()),
            ("PATH", std::env::var_os("PATH").unwrap_or_default()),
            ("LANG", "C.UTF-8".into()),
            ("TERM", "xterm-256color".into()),
        ]
    }

    /// Runs the program without a terminal, with this on its standard input.
    #[expect(clippy::disallowed_methods, reason = "the program under test")]
    pub fn command(&self, args: &[&str], input: &str) -> Output {
        let mut command = Command::new(PROGRAM);
        command.env_clear().envs(self.environment()).current_dir(self.path());
        command.arg("--data-dir").arg(self.data()).args(args);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // A program that takes no input may have ended before it is written.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        child.wait_with_output().unwrap()
    }

    /// Starts the guide at 80 columns and 24 rows.
    pub fn guide(&self) -> Window {
        self.guide_with((80, 24), &[])
    }

    /// Starts the guide at a size and with more arguments.
    pub fn guide_with(&self, size: (u16, u16), args: &[&str]) -> Window {
        let mut command = vec![OsString::from(PROGRAM), "--data-dir".into(), self.data().into()];
        command.extend(args.iter().map(OsString::from));
        self.run(size, &command, &[])
    }

    /// Runs any program in a terminal of this home.
    pub fn run(&self, size: (u16, u16), command: &[OsString], env: &[(&str, &str)]) -> Window {
        let mut builder = CommandBuilder::from_argv(command.to_vec());
        builder.env_clear();
        for (name, value) in self.environment() {
            builder.env(name, value);
        }
        for (name, value) in env {
            builder.env(name, value);
        }
        builder.cwd(self.path());
        Window::start(builder, size)
    }
}

/// How a terminal treats what is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Modes {
    /// Flags of input, output, control and the line.
    pub flags: [u64; 4],
}

/// A window with a program in it. Dropping it ends the program.
pub struct Window {
    child: Box<dyn Child + Send + Sync>,
    master: Option<Box<dyn MasterPty + Send>>,
    keys: Option<Box<dyn Write + Send>>,
    output: Receiver<Vec<u8>>,
    parser: Parser,
    raw: Vec<u8>,
    before: Option<Modes>,
}

impl Window {
    /// Starts any command in a terminal, with the environment of the tests.
    pub fn of(command: &[OsString], size: (u16, u16)) -> Self {
        Self::start(CommandBuilder::from_argv(command.to_vec()), size)
    }

    fn start(builder: CommandBuilder, size: (u16, u16)) -> Self {
        let pair = native_pty_system().openpty(pty_size(size)).unwrap();
        let before = modes_of(pair.master.as_ref());
        let mut reader = pair.master.try_clone_reader().unwrap();
        let keys = pair.master.take_writer().unwrap();
        let child = pair.slave.spawn_command(builder).unwrap();
        // While our side holds the program's end open, its end would never be seen.
        drop(pair.slave);
        let (sender, output) = mpsc::channel();
        thread::spawn(move || {
            let mut buffer = vec![0; 65536];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                if sender.send(buffer[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        let parser = Parser::new(size.1, size.0, 1000);
        Self { child, master: Some(pair.master), keys: Some(keys), output, parser, raw: Vec::new(), before }
    }

    /// Types.
    pub fn keys(&mut self, keys: &str) {
        // A program that has ended takes no keys; whoever waits for something notices.
        if let Some(writer) = &mut self.keys {
            let _ = writer.write_all(keys.as_bytes()).and_then(|()| writer.flush());
        }
    }

    /// Takes in what the program draws, for so long at most; returns whether it still runs.
    pub fn watch(&mut self, limit: Duration) -> bool {
        match self.output.recv_timeout(limit) {
            Ok(bytes) => {
                self.take(&bytes);
                while let Ok(bytes) = self.output.try_recv() {
                    self.take(&bytes);
                }
                true
            }
            Err(RecvTimeoutError::Timeout) => true,
            Err(RecvTimeoutError::Disconnected) => false,
        }
    }

    /// Takes in the next piece of what the program draws; nothing means that it has ended or drew nothing.
    pub fn next_piece(&mut self, limit: Duration) -> Option<Vec<u8>> {
        let bytes = self.output.recv_timeout(limit).ok()?;
        self.take(&bytes);
        Some(bytes)
    }

    fn take(&mut self, bytes: &[u8]) {
        self.raw.extend_from_slice(bytes);
        self.parser.process(bytes);
    }

    /// Waits until the screen is as asked.
    #[track_caller]
    pub fn wait(&mut self, what: &str, seen: impl Fn(&Self) -> bool) {
        let end = Instant::now() + LONGEST_WAIT;
        while !seen(self) {
            let left = end.saturating_duration_since(Instant::now());
            let runs = !left.is_zero() && self.watch(left);
            assert!(runs || seen(self), "never seen: {what}\nthe screen was:\n{}", self.text());
        }
    }

    /// Waits for something that the screen does not tell.
    #[cfg(target_os = "linux")]
    #[track_caller]
    pub fn wait_by_looking(&mut self, what: &str, seen: impl Fn(&Self) -> bool) {
        let end = Instant::now() + LONGEST_WAIT;
        while !seen(self) {
            assert!(Instant::now() < end, "never seen: {what}\nthe screen was:\n{}", self.text());
            self.watch(Duration::from_millis(5));
        }
    }

    /// Waits until these words stand on the screen, however they are broken into rows.
    #[track_caller]
    pub fn wait_for(&mut self, words: &str) {
        let wanted = one_line(words);
        self.wait(words, |window| window.flat().contains(&wanted));
    }

    /// Goes to the line with these words by arrows, as a person would, and chooses it.
    #[track_caller]
    pub fn choose(&mut self, label: &str) {
        self.go_to(label);
        self.keys(ENTER);
    }

    /// Goes to the line with these words by arrows.
    #[track_caller]
    pub fn go_to(&mut self, label: &str) {
        self.wait("a whole frame", Self::is_whole_frame);
        for _ in 0..500 {
            let rows = self.rows();
            let marked = rows.iter().position(|row| row.starts_with("> "));
            let wanted = row_of(&rows, label);
            if wanted.is_some() && wanted == marked {
                return;
            }
            self.keys(if wanted < marked && wanted.is_some() { UP } else { DOWN });
            // The first row changes by itself, when a save is done.
            self.wait(label, |window| window.is_whole_frame() && window.rows()[1..] != rows[1..]);
        }
        panic!("no line says {label:?}:\n{}", self.text());
    }

    /// Tells whether a frame has been drawn to its end, where the guide puts or hides the cursor.
    pub fn is_whole_frame(&self) -> bool {
        let end = self.raw.len().saturating_sub(24);
        let tail = String::from_utf8_lossy(&self.raw[end..]).into_owned();
        let after_showing = tail.rsplit_once("\x1b[?25h\x1b[").map(|(_, place)| place.to_owned());
        let is_place = |place: String| {
            place.strip_suffix('H').is_some_and(|place| place.chars().all(|c| c.is_ascii_digit() || c == ';'))
        };
        tail.ends_with("\x1b[?25l") || after_showing.is_some_and(is_place)
    }

    /// Returns the rows of the screen.
    pub fn rows(&self) -> Vec<String> {
        let screen = self.parser.screen();
        screen.rows(0, screen.size().1).map(|row| row.trim_end().to_owned()).collect()
    }

    /// Returns the screen as it stands.
    pub fn text(&self) -> String {
        self.rows().join("\n")
    }

    /// Returns the words of the screen as one line.
    pub fn flat(&self) -> String {
        one_line(&self.text())
    }

    /// Returns everything that came, unread.
    pub fn raw(&self) -> &[u8] {
        &self.raw
    }

    /// Returns the parsed screen.
    pub fn screen(&self) -> &vt100::Screen {
        self.parser.screen()
    }

    /// Returns all rows that scrolled out at the top, and the screen.
    pub fn everything_scrolled(&mut self) -> String {
        let screen = self.parser.screen_mut();
        screen.set_scrollback(usize::MAX);
        let out = screen.scrollback();
        let above: Vec<String> = (1..=out)
            .rev()
            .filter_map(|back| {
                screen.set_scrollback(back);
                screen.rows(0, screen.size().1).next()
            })
            .collect();
        screen.set_scrollback(0);
        above.into_iter().chain(self.rows()).collect::<Vec<_>>().join("\n").trim_end().to_owned()
    }

    /// Changes the size as dragging a window does.
    pub fn resize(&mut self, size: (u16, u16)) {
        // vt100 0.16 panics where a terminal of one row scrolls (mended in 0.18).
        self.parser.screen_mut().set_size(size.1.max(2), size.0.max(2));
        if let Some(master) = &self.master {
            master.resize(pty_size(size)).unwrap();
        }
    }

    /// Returns the number of the program's process.
    pub fn process(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Returns how the terminal treats what is typed now.
    pub fn modes(&self) -> Option<Modes> {
        self.master.as_deref().and_then(modes_of)
    }

    /// Returns how it did before the program started.
    pub fn modes_before(&self) -> Option<Modes> {
        self.before
    }

    /// Sends the program a signal.
    pub fn signal(&self, signal: Signal) {
        let process = Pid::from_raw(i32::try_from(self.process()).unwrap());
        signal::kill(process, signal).unwrap();
    }

    /// Closes the window under the program, and waits for the program's end.
    pub fn close(mut self) {
        // The thread that reads lets go of the terminal when nobody takes what appears, and not before: a
        // screen that stands still is made to be drawn again.
        self.output = mpsc::channel().1;
        let (rows, columns) = self.parser.screen().size();
        self.resize((columns - 1, rows));
        self.keys = None;
        self.master = None;
        self.child.wait().unwrap();
    }

    /// Waits for the program's end and returns its exit code.
    #[track_caller]
    pub fn end(&mut self) -> u32 {
        let end = Instant::now() + LONGEST_WAIT;
        while self.watch(end.saturating_duration_since(Instant::now())) {
            assert!(Instant::now() < end, "it does not end; the screen is:\n{}", self.text());
        }
        self.child.wait().unwrap().exit_code()
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if let Ok(None) = self.child.try_wait() {
            self.signal(Signal::SIGKILL);
            let _ = self.child.wait();
        }
    }
}

fn pty_size((columns, rows): (u16, u16)) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}

fn modes_of(master: &(dyn MasterPty + Send)) -> Option<Modes> {
    master.get_termios().map(|modes| Modes {
        flags: [
            u64::from(modes.input_flags.bits()),
            u64::from(modes.output_flags.bits()),
            u64::from(modes.control_flags.bits()),
            u64::from(modes.local_flags.bits()),
        ],
    })
}

/// Returns the row on which a line with these words starts; it may be broken over several rows.
fn row_of(rows: &[String], label: &str) -> Option<usize> {
    let label = one_line(label);
    let starts = |row: &String| {
        let text = one_line(row.trim_start_matches("> "));
        let text = ["[ ] ", "[/] ", "[x] ", "[>] ", "[-] ", "[!] ", "(*) ", "( ) ", "* "]
            .iter()
            .find_map(|mark| text.strip_prefix(mark).map(str::to_owned))
            .unwrap_or(text);
        // A label may go on in the next row, but it starts here.
        !text.is_empty() && (text.starts_with(&label) || label.starts_with(&text) && text.chars().count() > 8)
    };
    rows.iter().skip(1).position(starts).map(|index| index + 1)
}

/// Returns words as one line, however they were broken into rows.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().filter(|word| !matches!(*word, "▲" | "▼")).collect::<Vec<_>>().join(" ")
}
