//! The programs that a lab runs, and whether all of them are here.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use nix::sys::signal::{self, Signal};
use nix::unistd::{Pid, Uid};

/// Where programs for administrators are, too; the caller's own path may lack them.
pub const PATH: &str = "/usr/local/sbin:/usr/sbin:/sbin:/usr/local/bin:/usr/bin:/bin";

/// Programs that a lab cannot do without.
const TOOLS: [&str; 16] = [
    "bash",
    "busybox",
    "dnsmasq",
    "ip",
    "ip6tables",
    "iptables",
    "nft",
    "openssl",
    "openvpn",
    "prlimit",
    "setpriv",
    "sysctl",
    "tcpdump",
    "wg",
    "wg-quick",
    "wireguard-go",
];

/// Nothing that is waited for takes near as long, even on a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// Returns why no lab can be built here.
pub fn missing() -> Option<String> {
    if !Uid::effective().is_root() {
        return Some("it needs root".to_owned());
    }
    let found = |tool: &&str| PATH.split(':').any(|folder| Path::new(folder).join(tool).exists());
    let lacking: Vec<_> = TOOLS.into_iter().filter(|tool| !found(tool)).collect();
    if !lacking.is_empty() {
        return Some(format!("these programs are missing: {}", lacking.join(", ")));
    }
    if let Err(error) = OpenOptions::new().read(true).write(true).open("/dev/net/tun") {
        return Some(format!("/dev/net/tun cannot be used: {error}"));
    }
    missing_in_kernel()
}

/// Tries what a lab asks of the kernel, in a namespace of its own.
fn missing_in_kernel() -> Option<String> {
    let name = format!("{}{}-0-try", super::clean::PREFIX, std::process::id());
    if let Err(error) = attempt(&["ip", "netns", "add", &name], "") {
        return Some(format!("no network namespace can be made: {error}"));
    }
    let rule = "-I OUTPUT ! -o x -m mark ! --mark 1 -m addrtype ! --dst-type LOCAL -j REJECT";
    let egress = "table netdev t { chain c { type filter hook egress device \"lo\" priority 0; }\n}\n";
    let with = |program: &str, args: &str, input: &str| {
        let command: Vec<_> =
            ["ip", "netns", "exec", &name, program].into_iter().chain(args.split(' ')).collect();
        attempt(&command, input)
    };
    let tried = with("ip", "tuntap add try0 mode tun", "")
        .map_err(|error| format!("no tun device can be made: {error}"))
        .and_then(|()| with("nft", "-f -", egress).map_err(|error| format!("nft does not work: {error}")))
        .and_then(|()| {
            ["iptables", "ip6tables"].iter().try_for_each(|program| {
                with(program, rule, "").map_err(|error| format!("{program} does not work: {error}"))
            })
        });
    attempt(&["ip", "netns", "del", &name], "").ok();
    tried.err()
}

/// Runs a program to its end with this on its standard input, and tells what it complained about.
pub fn attempt(command: &[impl AsRef<str>], input: &str) -> Result<(), String> {
    output(command, input).map(drop)
}

/// Runs a program to its end with this on its standard input, and returns what it said.
pub fn output(command: &[impl AsRef<str>], input: &str) -> Result<String, String> {
    let words = command.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(" ");
    // Files, not pipes: a daemon that it leaves behind would hold those open.
    let [mut said, mut complaints] = [(); 2].map(|()| tempfile::tempfile().unwrap());
    let mut child = start(command)
        .stdin(Stdio::piped())
        .stdout(said.try_clone().unwrap())
        .stderr(complaints.try_clone().unwrap())
        .spawn()
        .map_err(|error| format!("{words}: {error}"))?;
    // A program that takes no input may have ended before it is written.
    drop(child.stdin.take().unwrap().write_all(input.as_bytes()));
    let status = child.wait().unwrap();
    if status.success() {
        return Ok(read_from_start(&mut said));
    }
    Err(format!("{words}: {status}: {}", read_from_start(&mut complaints)))
}

/// Runs a program that must succeed.
#[track_caller]
pub fn run(command: &[impl AsRef<str>], input: &str) {
    if let Err(error) = attempt(command, input) {
        panic!("{error}");
    }
}

/// Prepares a program, with an environment of ours alone.
#[expect(clippy::disallowed_methods, reason = "the tools of the lab")]
pub fn start(command: &[impl AsRef<str>]) -> Command {
    let mut prepared = Command::new(command[0].as_ref());
    prepared
        .args(command[1..].iter().map(AsRef::as_ref))
        .env_clear()
        .env("PATH", PATH)
        .env("LANG", "C.UTF-8")
        .stdin(Stdio::null());
    prepared
}

fn read_from_start(file: &mut File) -> String {
    let mut text = Vec::new();
    file.seek(SeekFrom::Start(0)).and_then(|_| file.read_to_end(&mut text)).unwrap();
    String::from_utf8_lossy(&text).into_owned()
}

/// A program that runs beside the lab; dropping this ends it.
pub struct Process {
    child: Child,
    log: PathBuf,
}

impl Process {
    /// Starts one that writes what it says into a file.
    #[expect(clippy::disallowed_methods, reason = "a log of the lab")]
    pub fn start(command: &[impl AsRef<str>], log: PathBuf) -> Self {
        let file = File::create(&log).unwrap();
        let mut prepared = start(command);
        prepared.stdout(file.try_clone().unwrap()).stderr(file);
        Self { child: prepared.spawn().unwrap(), log }
    }

    /// Waits until it has said something.
    #[track_caller]
    pub fn wait_for(&self, words: &str) {
        let said = || fs::read_to_string(&self.log).unwrap_or_default();
        assert!(wait_until(|| said().contains(words)), "{words:?} is never said: {}", said());
    }

    /// Sends it a signal.
    pub fn signal(&self, signal: Signal) {
        signal::kill(Pid::from_raw(i32::try_from(self.child.id()).unwrap()), signal).unwrap();
    }

    /// Ends it in order.
    pub fn finish(mut self) {
        self.signal(Signal::SIGTERM);
        let ended = wait_until(|| self.child.try_wait().unwrap().is_some());
        assert!(ended, "a program of the lab does not end: {}", self.log.display());
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Not there any more is what is wanted.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// Waits until something holds, and tells whether it ever did.
pub fn wait_until(mut holds: impl FnMut() -> bool) -> bool {
    let start = Instant::now();
    loop {
        if holds() {
            return true;
        }
        if start.elapsed() > PATIENCE {
            return false;
        }
        thread::sleep(Duration::from_millis(5));
    }
}
