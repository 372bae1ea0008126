//! Other programs on the machine, which know nothing of VPNs and never stop sending.
//!
//! What of theirs comes to the router is what a failing kill switch gives away. They are this test binary
//! itself, started again as an ordinary user inside a namespace, and end by themselves.

use std::net::{IpAddr, SocketAddr, TcpStream, UdpSocket};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use super::net::{Lab, Space};
use super::program;
use super::tools::Process;

/// Where programs of the same user as the drill send to.
pub const OWN: [&str; 2] = ["9.9.9.10", "2620:fe::10"];
/// Where programs of other users and machines send to.
pub const OTHERS: [&str; 2] = ["9.9.9.11", "2620:fe::11"];

/// The longest that anything is sent for, whatever happens to whoever started it.
const LONGEST: Duration = Duration::from_secs(90);
/// Between two datagrams.
const PAUSE: Duration = Duration::from_millis(5);
/// Between two openings of connections.
const TCP_PAUSE: Duration = Duration::from_millis(50);
/// Says to whom to send; without it there is nothing to do.
const VARIABLE: &str = "SOTAY_LAB_SENDS_TO";
const STARTED: &str = "sending begins";

/// Starts to send as a user; ends when dropped.
pub fn start(lab: &Lab, binary: &Path, space: Space, user: u32, to: [&str; 2]) -> Process {
    let word = format!("{VARIABLE}={}", to.join(","));
    let binary = binary.to_str().unwrap();
    let test = ["--exact", "lab::sender::sends_when_asked", "--nocapture"];
    let user = program::user(user);
    let user: Vec<&str> = user.iter().map(String::as_str).collect();
    let command = [user.as_slice(), &["env", &word, binary], &test].concat();
    let process = lab.start(space, &format!("sender-{}.log", to[0]), &command);
    process.wait_for(STARTED);
    process
}

/// No test: does its work only in the process that [`start`] makes.
#[test]
fn sends_when_asked() {
    let Ok(targets) = std::env::var(VARIABLE) else { return };
    eprintln!("{STARTED}");
    let end = Instant::now() + LONGEST;
    thread::scope(|scope| {
        for target in targets.split(',') {
            let target: IpAddr = target.parse().unwrap();
            scope.spawn(move || send_datagrams(target, end));
            scope.spawn(move || open_connections(target, end));
        }
    });
}

#[expect(clippy::disallowed_methods, reason = "stands for any other program")]
fn send_datagrams(target: IpAddr, end: Instant) {
    let any = if target.is_ipv4() { "0.0.0.0:0" } else { "[::]:0" };
    while Instant::now() < end {
        // A new one now and then, as programs come and go.
        let Ok(socket) = UdpSocket::bind(any) else { continue };
        for port in [443, 53, 443, 53] {
            // Refused is what a kill switch does.
            drop(socket.send_to(b"who I am", (target, port)));
            thread::sleep(PAUSE);
        }
    }
}

fn open_connections(target: IpAddr, end: Instant) {
    while Instant::now() < end {
        drop(TcpStream::connect_timeout(&SocketAddr::new(target, 443), TCP_PAUSE));
        thread::sleep(TCP_PAUSE);
    }
}
