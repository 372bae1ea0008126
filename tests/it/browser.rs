//! A real browser for tests of pages: Debian's `chromium` without a window, spoken to over two pipes.
//!
//! Its protocol is messages of JSON that end with a zero byte, from descriptor 3 and to descriptor 4: no socket.

mod page;

use std::collections::VecDeque;
use std::io::{self, BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;

pub use page::{Key, Shape};

/// The slowest answer that is still one.
const LONGEST_WAIT: Duration = Duration::from_mins(1);

/// No window, no network, no first start, nothing in the background.
const FLAGS: [&str; 14] = [
    "--headless=new",
    "--remote-debugging-pipe",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--disable-features=Translate,OptimizationHints,MediaRouter",
    "--hide-scrollbars",
    "--metrics-recording-only",
    "--no-first-run",
    "--proxy-server=127.0.0.1:9",
];

/// A browser with one page, which ends with it.
pub struct Browser {
    child: Child,
    orders: Option<ChildStdin>,
    answers: Receiver<Value>,
    asked: u64,
    session: String,
    /// What happened and was not looked at yet.
    events: VecDeque<Value>,
    folder: TempDir,
}

impl Browser {
    /// Starts it, or says loudly that there is none. `SOTAY_REQUIRE_TOOLS=1` does not do without.
    pub fn start() -> Option<Self> {
        match Self::try_start() {
            Ok(browser) => Some(browser),
            Err(error) => {
                not_run("pages in a real browser", &format!("chromium: {error}"));
                None
            }
        }
    }

    #[expect(clippy::disallowed_methods, reason = "the browser that pages are tested in")]
    fn try_start() -> io::Result<Self> {
        let found = Command::new("sh").args(["-c", "command -v chromium"]).output()?;
        if !found.status.success() {
            return Err(io::ErrorKind::NotFound.into());
        }
        let folder = TempDir::new()?;
        let mut command = Command::new("sh");
        command.args(["-c", "exec chromium \"$@\" 3<&0 4>&1 </dev/null >/dev/null", "sh"]).args(FLAGS);
        // The system keeps nobody in a sandbox who may do everything anyway.
        command.args(is_root().then_some("--no-sandbox"));
        command.arg(format!("--user-data-dir={}", folder.path().join("user").display())).arg("about:blank");
        command.env("HOME", folder.path()).env_remove("DBUS_SESSION_BUS_ADDRESS");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn()?;
        let (orders, heard) = (child.stdin.take(), child.stdout.take().unwrap());
        let (sender, answers) = mpsc::channel();
        thread::spawn(move || {
            for message in BufReader::new(heard).split(0).map_while(Result::ok) {
                let message = serde_json::from_slice(&message).unwrap();
                if sender.send(message).is_err() {
                    return;
                }
            }
        });
        let (session, events) = (String::new(), VecDeque::new());
        let mut browser = Self { child, orders, answers, asked: 0, session, events, folder };
        browser.attach();
        Ok(browser)
    }

    fn attach(&mut self) {
        let target = self.ask("Target.createTarget", json!({ "url": "about:blank" }));
        let attach = json!({ "targetId": target["targetId"], "flatten": true });
        self.session = text(&self.ask("Target.attachToTarget", attach)["sessionId"]);
        for domain in ["Page", "Runtime", "Log", "Network"] {
            self.ask(&format!("{domain}.enable"), json!({}));
        }
        // Keys go where the page has its focus, also where no window has any.
        self.ask("Emulation.setFocusEmulationEnabled", json!({ "enabled": true }));
    }

    /// Asks something and returns its answer.
    #[track_caller]
    pub fn ask(&mut self, method: &str, params: Value) -> Value {
        self.ask_all(vec![(method, params)]).pop().unwrap()
    }

    /// Asks several things at once, which the browser does one after the other.
    #[track_caller]
    pub fn ask_all(&mut self, orders: Vec<(&str, Value)>) -> Vec<Value> {
        let first = self.asked + 1;
        for (method, params) in orders {
            self.asked += 1;
            let mut order = json!({ "id": self.asked, "method": method, "params": params });
            if !self.session.is_empty() {
                order["sessionId"] = json!(self.session);
            }
            let mut bytes = order.to_string().into_bytes();
            bytes.push(0);
            self.orders.as_mut().unwrap().write_all(&bytes).unwrap();
        }
        (first..=self.asked).map(|number| self.answer(number)).collect()
    }

    /// Answers come in the order of what was asked, with what happened in between.
    #[track_caller]
    fn answer(&mut self, number: u64) -> Value {
        loop {
            let message = self.next();
            if message["id"] == json!(number) {
                assert!(message["error"].is_null(), "the browser refuses: {message}");
                return message["result"].clone();
            }
            self.events.push_back(message);
        }
    }

    #[track_caller]
    fn next(&mut self) -> Value {
        match self.answers.recv_timeout(LONGEST_WAIT) {
            Ok(message) => message,
            Err(RecvTimeoutError::Timeout) => panic!("the browser does not answer"),
            Err(RecvTimeoutError::Disconnected) => panic!("the browser ended: {:?}", self.child.try_wait()),
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // It ends with its pipe, and then its folder can go.
        drop(self.orders.take());
        while self.answers.recv_timeout(LONGEST_WAIT).is_ok() {}
        let _ = self.child.kill();
        let _ = self.child.wait();
        debug_assert!(self.folder.path().exists());
    }
}

/// Says loudly what was not tested.
pub fn not_run(what: &str, why: &str) {
    let required = std::env::var_os("SOTAY_REQUIRE_TOOLS").is_some_and(|value| value == "1");
    assert!(!required, "{what}: {why}");
    eprintln!("NOT RUN: {what}. {why}");
}

/// Returns a text of an answer.
#[track_caller]
pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("a text: {value}")).to_owned()
}

fn is_root() -> bool {
    nix::unistd::geteuid().is_root()
}
