//! The program under test, as an ordinary user without any capability inside a namespace.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

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

/// Returns the whole command that runs the program in the client.
fn command(lab: &Lab, program: &Path, args: &[&str]) -> Vec<String> {
    let data = lab.path("data");
    let place = ["--data-dir", data.to_str().unwrap(), "--locale", "en"];
    let user = user(USER);
    let user: Vec<&str> = user.iter().map(String::as_str).collect();
    lab.inside(Space::Client, &[user.as_slice(), &[program.to_str().unwrap()], &place, args].concat())
}

/// Runs `sotay check --json` and returns its exit code and what it found.
pub fn check(lab: &Lab, program: &Path) -> (i32, Value) {
    let output = tools::start(&command(lab, program, &["check", "--json"])).output().unwrap();
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
    lines: Receiver<Line>,
    /// What it said so far.
    pub said: Vec<Line>,
}

impl Drill {
    /// Starts one and says yes.
    pub fn start(lab: &Lab, program: &Path, case: &str, seconds: u64, wait: u64) -> Self {
        let (seconds, wait) = (seconds.to_string(), wait.to_string());
        let args = ["drill", "--json", "--case", case, "--seconds", &seconds, "--wait", &wait];
        let mut command = tools::start(&command(lab, program, &args));
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        // One that ended already is found out when it is read.
        drop(stdin.write_all(b"yes\n"));
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
        Self { child, stdin: Some(stdin), lines, said: Vec::new() }
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
