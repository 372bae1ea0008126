//! The program under test, as an ordinary user without any capability inside a namespace.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ExitStatus, Output, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use nix::sys::signal::{self, Signal};
use nix::unistd::Pid;
use serde_json::Value;

use super::net::{Lab, Space};
use super::tools;

/// The user who runs the drill. Nobody on a real machine has this number.
pub const USER: u32 = 64001;
/// Somebody else.
pub const OTHER_USER: u32 = 64002;
/// How long the program may take for anything, beside what it was told to wait.
const PATIENCE: Duration = Duration::from_secs(30);

/// Returns what makes a command run as an ordinary user.
pub fn user(number: u32) -> Vec<String> {
    let number = number.to_string();
    let mut command = vec!["setpriv".to_owned()];
    for (option, value) in [("--reuid", &number), ("--regid", &number)] {
        command.extend([option.to_owned(), value.clone()]);
    }
    let bare = ["--clear-groups", "--inh-caps=-all", "--ambient-caps=-all", "--bounding-set=-all"];
    command.extend(bare.map(str::to_owned));
    command.push("--no-new-privs".to_owned());
    command
}

/// How the program is called.
#[derive(Debug, Clone, Copy)]
pub struct Call<'a> {
    /// By whom.
    pub user: u32,
    /// In which language.
    pub locale: &'a str,
    /// What it may not have, as an option of prlimit(1).
    pub limit: Option<&'a str>,
    /// What it is told.
    pub args: &'a [&'a str],
}

impl<'a> Call<'a> {
    /// An ordinary call.
    pub fn of(args: &'a [&'a str]) -> Self {
        Self { user: USER, locale: "en", limit: None, args }
    }

    /// Returns the whole command that runs the program in the client.
    fn command(self, lab: &Lab, program: &Path) -> Vec<String> {
        let data = lab.path("data");
        let place = ["--data-dir", data.to_str().unwrap(), "--locale", self.locale];
        let limits: Vec<&str> = self.limit.iter().flat_map(|limit| ["prlimit", *limit]).collect();
        let user = user(self.user);
        let user: Vec<&str> = user.iter().map(String::as_str).collect();
        let program = [program.to_str().unwrap()];
        // Whoever runs the tests in the background of a shell passes on that Ctrl+C is ignored.
        let keys = ["env", "--default-signal=INT"];
        lab.inside(Space::Client, &[&keys, user.as_slice(), &limits, &program, &place, self.args].concat())
    }

    /// Runs the program to its end, with nothing on its standard input.
    pub fn output(self, lab: &Lab, program: &Path) -> Output {
        tools::start(&self.command(lab, program)).output().unwrap()
    }
}

/// Runs `sotay check --json` and returns its exit code and what it found.
pub fn check(lab: &Lab, program: &Path) -> (i32, Value) {
    let output = Call::of(&["check", "--json"]).output(lab, program);
    let said = String::from_utf8_lossy(&output.stdout);
    let wrong = || format!("{said} {}", String::from_utf8_lossy(&output.stderr));
    let found = serde_json::from_str(&said).unwrap_or_else(|error| panic!("{error}: {}", wrong()));
    (output.status.code().unwrap_or_else(|| panic!("it was ended: {}", wrong())), found)
}

/// A line of the drill and when it arrived.
#[derive(Debug, Clone)]
pub struct Line {
    /// When.
    pub at: Instant,
    /// What it says.
    pub value: Value,
}

impl Line {
    /// Returns what happened.
    pub fn event(&self) -> &str {
        self.value["event"].as_str().unwrap_or_default()
    }
}

/// Returns when the first line came that marks a packet of the gap as blocked or as left.
pub fn first_mark(lines: &[Line]) -> Option<Instant> {
    let mut in_gap = Vec::new();
    for line in lines {
        let value = &line.value;
        if line.event() == "sent" && value["phase"] == "gap" {
            in_gap.push(&value["id"]);
            if value["answer"] == "filtered" || value["answer"]["refused"].is_string() {
                return Some(line.at);
            }
        }
        let outside = value["seen"]["scheduled"]["outside"] == true;
        if line.event() == "seen" && outside && in_gap.contains(&&value["id"]) {
            return Some(line.at);
        }
    }
    None
}

/// A drill that runs. Dropping it ends it.
pub struct Drill {
    child: Child,
    stdin: Option<ChildStdin>,
    complaints: PathBuf,
    lines: Receiver<Line>,
    /// What it said so far.
    pub said: Vec<Line>,
}

impl Drill {
    /// Starts one and says yes.
    pub fn start(lab: &Lab, program: &Path, case: &str, seconds: u64, wait: u64) -> Self {
        let (seconds, wait) = (seconds.to_string(), wait.to_string());
        let args = ["drill", "--json", "--case", case, "--seconds", &seconds, "--wait", &wait];
        let mut drill = Self::begin(lab, program, Call::of(&args));
        drill.answer("yes\n");
        drill
    }

    /// Starts one in a process group of its own, and answers nothing yet.
    #[expect(clippy::disallowed_methods, reason = "a log of the lab")]
    pub fn begin(lab: &Lab, program: &Path, call: Call<'_>) -> Self {
        let complaints = lab.path("complaints.log");
        let mut command = tools::start(&call.command(lab, program));
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(File::create(&complaints).unwrap());
        let mut child = command.process_group(0).spawn().unwrap();
        let stdin = child.stdin.take();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        let (sender, lines) = mpsc::channel();
        thread::spawn(move || {
            for line in stdout.lines().map_while(Result::ok) {
                let at = Instant::now();
                let value = serde_json::from_str(&line).unwrap_or(Value::String(line));
                // Nobody listens any more once the drill is dropped.
                drop(sender.send(Line { at, value }));
            }
        });
        Self { child, stdin, complaints, lines, said: Vec::new() }
    }

    /// Types.
    pub fn answer(&mut self, words: &str) {
        // One that ended already is found out when it is read.
        drop(self.stdin.as_mut().unwrap().write_all(words.as_bytes()));
    }

    /// Ends what can be typed.
    pub fn answer_no_more(&mut self) {
        drop(self.stdin.take());
    }

    /// Returns what stands on its standard error.
    pub fn complaints(&self) -> String {
        fs::read_to_string(&self.complaints).unwrap()
    }

    /// Waits until something stands on its standard error.
    #[track_caller]
    pub fn wait_for_complaint(&self, words: &str) {
        let said = tools::wait_until(|| self.complaints().contains(words));
        assert!(said, "{words:?} is never said: {}", self.complaints());
    }

    /// Returns the number of its process.
    pub fn process(&self) -> Pid {
        Pid::from_raw(i32::try_from(self.child.id()).unwrap())
    }

    /// Sends a signal to it and all that it started, as a terminal does.
    pub fn signal_group(&self, signal: Signal) {
        signal::killpg(self.process(), signal).unwrap();
    }

    /// Reads to its end and returns how it ended.
    #[track_caller]
    pub fn end(&mut self, longest: Duration) -> ExitStatus {
        self.read_until(longest + PATIENCE, |_| false);
        assert!(tools::wait_until(|| self.child.try_wait().unwrap().is_some()), "the drill ends");
        self.child.wait().unwrap()
    }

    /// Reads on until a line that is wanted has come; tells whether it did before the drill ended.
    #[track_caller]
    pub fn read_until(&mut self, longest: Duration, mut wanted: impl FnMut(&Line) -> bool) -> bool {
        let end = Instant::now() + longest;
        loop {
            match self.lines.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(line) => {
                    let found = wanted(&line);
                    self.said.push(line);
                    if found {
                        return true;
                    }
                }
                Err(RecvTimeoutError::Disconnected) => return false,
                Err(RecvTimeoutError::Timeout) => {
                    let last = self.said.last().map(|line| line.value.to_string());
                    panic!("the drill does not go on after {last:?}");
                }
            }
        }
    }

    /// Waits until the tunnel may be broken; false when there is nothing to break.
    pub fn wait_until_armed(&mut self) -> bool {
        self.read_until(PATIENCE, |line| ["armed", "result"].contains(&line.event()))
            && self.said.last().is_some_and(|line| line.event() == "armed")
    }

    /// Waits for its end, and returns its exit code. The last line is the result.
    pub fn finish(&mut self, longest: Duration) -> i32 {
        if self.said.last().is_none_or(|line| line.event() != "result") {
            self.read_until(longest + PATIENCE, |line| line.event() == "result");
        }
        drop(self.stdin.take());
        assert!(tools::wait_until(|| self.child.try_wait().unwrap().is_some()), "the drill ends");
        self.child.wait().unwrap().code().unwrap_or(-1)
    }
}

impl Drop for Drill {
    fn drop(&mut self) {
        // Not there any more is what is wanted.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
