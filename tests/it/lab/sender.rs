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
/// Instead of to whom: whoever sends is answered.
const ECHO: &str = "echo";
/// Before to whom: with one socket for all.
const OLD_FLOW: &str = "old:";
/// Where it answers.
const ECHO_PORT: u16 = 4444;
const STARTED: &str = "sending begins";

/// Starts to send as a user; ends when dropped.
pub fn start(lab: &Lab, binary: &Path, space: Space, user: u32, to: [&str; 2]) -> Process {
    begin(lab, binary, space, user, &to.join(","))
}

/// Starts a conversation that goes on whatever becomes of the tunnel, and whoever answers in the internet.
pub fn start_old_flow(lab: &Lab, binary: &Path, user: u32, to: [&str; 2]) -> [Process; 2] {
    let answering = begin(lab, binary, Space::Internet, user, ECHO);
    [answering, begin(lab, binary, Space::Client, user, &format!("{OLD_FLOW}{}", to.join(",")))]
}

fn begin(lab: &Lab, binary: &Path, space: Space, user: u32, what: &str) -> Process {
    let word = format!("{VARIABLE}={what}");
    let binary = binary.to_str().unwrap();
    let test = ["--exact", "lab::sender::sends_when_asked", "--nocapture"];
    let user = program::user(user);
    let user: Vec<&str> = user.iter().map(String::as_str).collect();
    let command = [user.as_slice(), &["env", &word, binary], &test].concat();
    let process = lab.start(space, &format!("sender-{}.log", what.replace([':', ','], "-")), &command);
    process.wait_for(STARTED);
    process
}

/// No test: does its work only in the process that [`start`] makes.
#[test]
fn sends_when_asked() {
    let Ok(targets) = std::env::var(VARIABLE) else { return };
    let end = Instant::now() + LONGEST;
    if targets == ECHO {
        return answer(end);
    }
    if let Some(targets) = targets.strip_prefix(OLD_FLOW) {
        return converse(targets, end);
    }
    eprintln!("{STARTED}");
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

/// Answers whatever comes.
#[expect(clippy::disallowed_methods, reason = "stands for any server")]
fn answer(end: Instant) {
    let sockets = OTHERS.map(|address| {
        let socket = UdpSocket::bind((address, ECHO_PORT)).unwrap();
        socket.set_read_timeout(Some(PAUSE)).unwrap();
        socket
    });
    eprintln!("{STARTED}");
    let mut bytes = [0; 64];
    while Instant::now() < end {
        for socket in &sockets {
            if let Ok((length, from)) = socket.recv_from(&mut bytes) {
                drop(socket.send_to(&bytes[..length], from));
            }
        }
    }
}

/// Sends by sockets that keep the address they got inside the tunnel, once somebody has answered.
#[expect(clippy::disallowed_methods, reason = "stands for any other program")]
fn converse(targets: &str, end: Instant) {
    let open = |target: &str| {
        let target: IpAddr = target.parse().unwrap();
        let socket = UdpSocket::bind(if target.is_ipv4() { "0.0.0.0:0" } else { "[::]:0" }).unwrap();
        socket.connect((target, ECHO_PORT)).unwrap();
        socket.send(b"who I am").unwrap();
        socket.set_read_timeout(Some(LONGEST)).unwrap();
        socket.recv(&mut [0; 64]).unwrap();
        socket
    };
    let sockets: Vec<UdpSocket> = targets.split(',').map(open).collect();
    eprintln!("{STARTED}");
    while Instant::now() < end {
        for socket in &sockets {
            // Refused is what a kill switch does.
            drop(socket.send(b"who I am"));
        }
        thread::sleep(PAUSE);
    }
}
