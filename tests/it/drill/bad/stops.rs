//! Ended, killed or stopped from outside, at every stage.

use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use nix::sys::signal::{self, Signal};
use sotay::locale::Locale;

use super::{
    DRILL, asked, child, drills, expect_nothing_left, expect_result, keep_notebook, lose, running, sockets,
    tunnel,
};
use crate::lab::net::{Lab, Yard};
use crate::lab::program::{Call, Drill};
use crate::lab::truth;
use crate::lab::tunnel::WireGuardTunnel;
use crate::lab::wall::{DROP, Wall};

/// Far longer than an end in order takes.
const SOON: Duration = Duration::from_secs(5);
/// For how long a child may outlive whoever started it.
const ORPHANED: Duration = Duration::from_secs(1);
/// For how long something stands still, as a machine that is suspended does.
const STILL: Duration = Duration::from_millis(1500);
/// After the drill was told yes, in milliseconds.
const MOMENTS: [u64; 14] = [0, 1, 2, 4, 6, 8, 11, 15, 20, 30, 50, 100, 300, 650];

const FIREWALL: Wall = Wall { nft: DROP, ..Wall::NONE };

/// Starts a drill that keeps its finding, and waits for its question.
fn begin(lab: &Lab, sotay: &Path, kept: &[String; 2]) -> Drill {
    let kept: Vec<&str> = kept.iter().map(String::as_str).collect();
    asked(lab, sotay, Call::of(&[&DRILL, kept.as_slice()].concat()))
}

/// Starts one, and takes the tunnel away when it is ready.
fn in_gap<'l>(lab: &'l Lab, sotay: &Path, kept: &[String; 2], wall: Wall) -> (Drill, WireGuardTunnel<'l>) {
    let tunnel = tunnel(lab, wall);
    let mut drill = begin(lab, sotay, kept);
    drill.answer("yes\n");
    assert!(drill.wait_until_armed());
    lose(lab, &tunnel);
    assert!(drill.read_until(SOON, |line| line.event() == "tunnel_lost"));
    (drill, tunnel)
}

pub fn before_the_gap(yard: &Yard, sotay: &Path) {
    let lab = Lab::build(yard);
    let kept = keep_notebook(&lab);
    let _tunnel = tunnel(&lab, Wall::NONE);
    truth::count_in_client(&lab);

    let mut drill = begin(&lab, sotay, &kept);
    drill.signal_group(Signal::SIGINT);
    assert_eq!(
        drill.end(SOON).signal(),
        Some(Signal::SIGINT as i32),
        "nothing holds it back at the question"
    );
    assert!(drill.said.is_empty() && truth::counted_in_client(&lab) == 0, "nothing was done");
    expect_nothing_left(&lab);

    for event in ["baseline", "armed"] {
        let mut drill = begin(&lab, sotay, &kept);
        drill.answer("yes\n");
        assert!(drill.read_until(SOON, |line| line.event() == event));
        drill.signal_group(Signal::SIGINT);
        assert_eq!(drill.end(SOON).code(), Some(3), "{event}: {}", drill.complaints());
        expect_result(&drill, "unknown", "unknown", Some("drill-why-stopped"));
        expect_nothing_left(&lab);
    }
    assert!(drills(&lab, sotay, &kept).is_empty(), "nothing was seen, and nothing is recorded");
}

/// Ctrl+C between yes and the first news, and twice: it ends at once or in order, and leaves nothing either way.
pub fn at_any_moment(yard: &Yard, sotay: &Path) {
    let lab = Lab::build(yard);
    let kept = keep_notebook(&lab);
    let _tunnel = tunnel(&lab, Wall::NONE);
    for (moment, times) in MOMENTS.iter().flat_map(|moment| [(*moment, 1), (*moment, 2)]) {
        let mut drill = begin(&lab, sotay, &kept);
        drill.answer("yes\n");
        thread::sleep(Duration::from_millis(moment));
        for _ in 0..times {
            drill.signal_group(Signal::SIGINT);
            thread::sleep(Duration::from_millis(2));
        }
        let ended = drill.end(SOON);
        let what = format!("{times} times after {moment} ms: {ended}");
        if ended.code() == Some(3) {
            expect_result(&drill, "unknown", "unknown", Some("drill-why-stopped"));
        } else {
            assert_eq!(ended.signal(), Some(Signal::SIGINT as i32), "{what}");
            assert!(times == 2 || drill.said.is_empty(), "{what}: it was ended after it began");
        }
        expect_gone(&lab, &what);
    }
    assert!(drills(&lab, sotay, &kept).is_empty(), "nothing was seen, and nothing is recorded");
}

pub fn in_an_open_gap(yard: &Yard, sotay: &Path) {
    let lab = Lab::build(yard);
    let kept = keep_notebook(&lab);
    let (mut drill, _tunnel) = in_gap(&lab, sotay, &kept, Wall::NONE);
    thread::sleep(Duration::from_secs(1));
    drill.signal_group(Signal::SIGINT);
    assert_eq!(drill.end(SOON).code(), Some(1), "what was seen stays true");
    expect_result(&drill, "contradicted", "left", None);
    expect_nothing_left(&lab);
    let kept = drills(&lab, sotay, &kept);
    assert_eq!((kept.len(), &kept[0]["ipv4"], &kept[0]["ipv6"]), (1, &"left".into(), &"left".into()));
}

pub fn in_a_blocked_gap(yard: &Yard, sotay: &Path) {
    let lab = Lab::build(yard);
    let kept = keep_notebook(&lab);
    let (mut drill, _tunnel) = in_gap(&lab, sotay, &kept, FIREWALL);
    thread::sleep(Duration::from_secs(1));
    drill.signal_group(Signal::SIGINT);
    assert_eq!(drill.end(SOON).code(), Some(3), "a second is too short to say blocked");
    expect_result(&drill, "unknown", "unknown", Some("drill-why-stopped"));
    expect_nothing_left(&lab);
    assert!(drills(&lab, sotay, &kept).is_empty(), "nothing was found, and nothing is recorded");
}

/// The program is gone; its child ends by itself, and its sockets with it.
#[track_caller]
fn expect_gone(lab: &Lab, what: &str) {
    let end = Instant::now() + ORPHANED;
    while Instant::now() < end && !(running(lab, false).is_empty() && sockets(lab).is_empty()) {
        thread::sleep(Duration::from_millis(10));
    }
    assert!(running(lab, false).is_empty(), "{what}: the child goes on");
    assert!(sockets(lab).is_empty(), "{what}: sockets are left");
}

#[track_caller]
fn kill(lab: &Lab, drill: &mut Drill) {
    child(lab);
    signal::kill(drill.process(), Signal::SIGKILL).unwrap();
    expect_gone(lab, "after the program was killed");
    assert_eq!(drill.end(SOON).signal(), Some(Signal::SIGKILL as i32));
}

pub fn killed_while_armed(yard: &Yard, sotay: &Path) {
    let lab = Lab::build(yard);
    let kept = keep_notebook(&lab);
    let _tunnel = tunnel(&lab, Wall::NONE);
    let mut drill = begin(&lab, sotay, &kept);
    drill.answer("yes\n");
    assert!(drill.wait_until_armed());
    kill(&lab, &mut drill);
    assert!(drills(&lab, sotay, &kept).is_empty());
}

pub fn killed_in_the_gap(yard: &Yard, sotay: &Path) {
    let lab = Lab::build(yard);
    let kept = keep_notebook(&lab);
    let (mut drill, _tunnel) = in_gap(&lab, sotay, &kept, Wall::NONE);
    thread::sleep(Duration::from_millis(500));
    kill(&lab, &mut drill);
    assert!(drills(&lab, sotay, &kept).is_empty(), "nobody was there who could record it");
}

pub fn child_stands_still(yard: &Yard, sotay: &Path) {
    stand_still(yard, sotay, |lab, _, signal| signal::kill(child(lab), signal).unwrap());
}

pub fn everything_stands_still(yard: &Yard, sotay: &Path) {
    stand_still(yard, sotay, |_, drill, signal| drill.signal_group(signal));
}

fn stand_still(yard: &Yard, sotay: &Path, send: impl Fn(&Lab, &Drill, Signal)) {
    let lab = Lab::build(yard);
    let kept = keep_notebook(&lab);
    let (mut drill, _tunnel) = in_gap(&lab, sotay, &kept, FIREWALL);
    thread::sleep(Duration::from_secs(1));
    send(&lab, &drill, Signal::SIGSTOP);
    thread::sleep(STILL);
    send(&lab, &drill, Signal::SIGCONT);
    assert_eq!(drill.end(SOON).code(), Some(3), "{}", drill.complaints());
    expect_result(&drill, "unknown", "unknown", Some("drill-why-suspended"));
    let told = drill.said.iter().filter(|line| line.event() == "asleep");
    let longest = told.filter_map(|line| line.value["for_ms"].as_u64()).max();
    assert!(longest.is_some_and(|ms| ms >= 1400), "it says for how long: {longest:?}");
    let nothing_kept = Locale::load("en").message("drill-screen-nothing-kept");
    assert!(drill.complaints().contains(&nothing_kept), "it says that nothing is kept");
    expect_nothing_left(&lab);
    assert!(drills(&lab, sotay, &kept).is_empty(), "nothing was found, and nothing is recorded");
}
