//! Bad circumstances: ended in the middle, stopped, refused, held back; in the guide and in both languages.
//!
//! Nothing may stay behind, nothing may be recorded that was not seen, and nothing may be said that is not so.

mod answers;
mod rights;
mod screen;
mod speech;
mod stops;

use std::fs;
use std::os::unix::fs::chown;
use std::path::Path;

use nix::unistd::Pid;
use serde_json::Value;
use sotay::locale::Locale;
use sotay::store::place::Kind;
use sotay::store::{DataDir, Notebook, Vault};

use super::{Extent, alone, at_once, wanted};
use crate::kills;
use crate::lab::net::{Lab, Space, Yard};
use crate::lab::program::{Call, Drill, USER};
use crate::lab::tools;
use crate::lab::tunnel::{WireGuard, WireGuardTunnel};
use crate::lab::wall::Wall;
use crate::pty::PROGRAM;
use crate::words::{PASSPHRASE, secret};

/// One bad circumstance.
struct Bad {
    /// What it is, in words.
    name: &'static str,
    /// Brings it about and looks at what follows. Panics where that is wrong.
    run: fn(&Yard, &Path),
}

/// How many of them take seconds only, the first ones.
const QUICK: usize = 3;

/// All of them.
const ALL: &[Bad] = &[
    Bad { name: "Ctrl+C before anything is lost", run: stops::before_the_gap },
    Bad { name: "anything but yes", run: answers::anything_but_yes },
    Bad { name: "killed while it waits", run: stops::killed_while_armed },
    Bad { name: "Ctrl+C at any moment after yes", run: stops::at_any_moment },
    Bad { name: "Ctrl+C in the gap, no kill switch", run: stops::in_an_open_gap },
    Bad { name: "Ctrl+C in the gap, behind a firewall", run: stops::in_a_blocked_gap },
    Bad { name: "killed in the gap", run: stops::killed_in_the_gap },
    Bad { name: "the child stands still in the gap", run: stops::child_stands_still },
    Bad { name: "everything stands still in the gap", run: stops::everything_stands_still },
    Bad { name: "yes in many ways", run: answers::ways_to_say_yes },
    Bad { name: "no process may be started", run: rights::no_process },
    Bad { name: "hardly a file may be opened", run: rights::few_files },
    Bad { name: "too few sockets in a gap behind a firewall", run: rights::few_sockets_in_the_gap },
    Bad { name: "the guide is left", run: screen::left },
    Bad { name: "the window is closed", run: screen::closed },
    Bad { name: "the guide is locked", run: screen::locked },
    Bad { name: "the guide is hidden", run: screen::hidden },
    Bad { name: "words without a kill switch", run: speech::of_what_left },
    Bad { name: "words behind a firewall", run: speech::of_what_was_blocked },
    Bad { name: "words where nothing can be told", run: speech::of_what_could_not_be_told },
];

#[test]
fn bad_circumstances_leave_nothing_behind() {
    let _alone = alone();
    let Some(extent) = wanted("bad circumstances", QUICK, ALL.len()) else { return };
    let yard = Yard::open();
    let sotay = yard.copy(Path::new(PROGRAM), "sotay");
    let bad = if extent == Extent::Whole { ALL } else { &ALL[..QUICK] };
    let ended = at_once(bad, |bad| (bad.run)(&yard, &sotay));
    let wrong = bad.iter().zip(&ended).filter_map(|(bad, ended)| {
        let problem = ended.as_ref().err()?;
        Some(format!("{}: {problem}", bad.name))
    });
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{} problems:\n{}", wrong.len(), wrong.join("\n"));
}

/// A drill of the shortest time, for scripts.
const DRILL: [&str; 4] = ["drill", "--json", "--seconds", "5"];

/// Brings a tunnel up in a lab, with what stands in the way beside it.
fn tunnel(lab: &Lab, wall: Wall) -> WireGuardTunnel<'_> {
    let tunnel = WireGuardTunnel::serve(lab);
    tunnel.up(WireGuard::WHOLE);
    wall.build(lab, &tunnel.name);
    tunnel
}

/// Takes the tunnel away.
fn lose(lab: &Lab, tunnel: &WireGuardTunnel<'_>) {
    lab.ip(Space::Client, &format!("link del {}\n", tunnel.name));
}

/// Puts a notebook and the file with its passphrase into a lab; returns the options that name it.
#[expect(clippy::disallowed_methods, reason = "a setting of the lab")]
fn keep_notebook(lab: &Lab) -> [String; 2] {
    let dir = DataDir { path: lab.path("data"), kind: Kind::Explicit };
    drop(Vault::create(&dir, &secret(PASSPHRASE), &Notebook::default()).unwrap());
    kills::lighten(&dir.path);
    give(&dir.path, USER);
    let file = lab.path("words");
    fs::write(&file, PASSPHRASE).unwrap();
    ["--passphrase-file".to_owned(), file.to_str().unwrap().to_owned()]
}

/// Makes a folder and what is in it a user's own.
fn give(folder: &Path, user: u32) {
    chown(folder, Some(user), Some(user)).unwrap();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { give(&path, user) } else { chown(path, Some(user), Some(user)).unwrap() }
    }
}

/// Returns the drills that the notebook of a lab holds.
#[track_caller]
fn drills(lab: &Lab, sotay: &Path, kept: &[String; 2]) -> Vec<Value> {
    let output = Call::of(&["status", "--json", &kept[0], &kept[1]]).output(lab, sotay);
    let status: Value = serde_json::from_slice(&output.stdout).unwrap();
    status["drills"].as_array().unwrap().clone()
}

/// Starts a drill in a lab and waits for its question.
#[track_caller]
fn asked(lab: &Lab, sotay: &Path, call: Call<'_>) -> Drill {
    let drill = Drill::begin(lab, sotay, call);
    drill.wait_for_complaint(&Locale::load(call.locale).message("drill-ask-type"));
    drill
}

/// Returns the processes of a lab that are the program, or its child alone.
fn running(lab: &Lab, child_alone: bool) -> Vec<Pid> {
    let is_ours = |process: &Pid| {
        let line = fs::read_to_string(format!("/proc/{process}/cmdline")).unwrap_or_default();
        let mut words = line.split('\0');
        let is_program = words.next().is_some_and(|word| word.ends_with("/sotay"));
        is_program && (!child_alone || words.next() == Some("probe-child"))
    };
    lab.processes(Space::Client).into_iter().filter(is_ours).collect()
}

/// Returns the child, once it is there.
#[track_caller]
fn child(lab: &Lab) -> Pid {
    assert!(tools::wait_until(|| !running(lab, true).is_empty()), "there is a child");
    running(lab, true)[0]
}

/// Nothing of the program runs in a lab, and no user has a socket there.
#[track_caller]
fn expect_nothing_left(lab: &Lab) {
    let left = running(lab, false);
    assert!(left.is_empty(), "processes are left: {left:?}");
    let sockets = sockets(lab);
    assert!(sockets.is_empty(), "sockets are left: {sockets:?}");
}

/// Returns the lines of the kernel's tables about sockets that ordinary users have.
fn sockets(lab: &Lab) -> Vec<String> {
    let tables = ["udp", "udp6", "tcp", "tcp6", "raw", "raw6"].map(|table| format!("/proc/net/{table}"));
    let command: Vec<&str> = std::iter::once("cat").chain(tables.iter().map(String::as_str)).collect();
    let said = tools::output(&lab.inside(Space::Client, &command), "").unwrap();
    let of_user = |line: &&str| {
        let user = line.split_whitespace().nth(7).and_then(|word| word.parse::<u32>().ok());
        user.is_some_and(|user| (64000..65000).contains(&user))
    };
    said.lines().filter(of_user).map(str::to_owned).collect()
}

/// The last line is a result with this verdict, and this finding and reason for both families.
#[track_caller]
fn expect_result(drill: &Drill, verdict: &str, finding: &str, reason: Option<&str>) {
    let last = drill.said.last().map(|line| line.value.clone()).unwrap_or_default();
    assert_eq!((&last["event"], &last["verdict"]), (&"result".into(), &verdict.into()), "{last}");
    for family in ["ipv4", "ipv6"] {
        assert_eq!(last[family]["finding"], finding, "{last}");
        if let Some(reason) = reason {
            assert_eq!(last[family]["reason"], Locale::load("en").message(reason), "{last}");
        }
    }
}
