//! What the system does not allow: processes, files, sockets.

use std::path::Path;
use std::thread;
use std::time::Duration;

use nix::sys::signal::Signal;
use sotay::locale::Locale;

use super::{DRILL, asked, drills, expect_nothing_left, keep_notebook, lose, tunnel};
use crate::lab::net::{Lab, Yard};
use crate::lab::program::{Call, Drill};
use crate::lab::wall::{DROP, Wall};

const SOON: Duration = Duration::from_secs(5);

/// What a program says that was not written for people.
const NOT_WORDS: [&str; 6] =
    ["panicked", "RUST_BACKTRACE", "os error", "No localization", "uncategorized", "operation would"];

#[track_caller]
fn expect_words(said: &str, what: &str) {
    for not_words in NOT_WORDS {
        assert!(!said.contains(not_words), "{what}: {said}");
    }
}

/// Returns the words of a problem up to its first variable, and what to do about it.
fn words_of(problem: &str) -> [String; 2] {
    let locale = Locale::load("en");
    let message = locale.message(&format!("err-{problem}"));
    [message.split('{').next().unwrap().trim().to_owned(), locale.message(&format!("fix-{problem}"))]
}

#[track_caller]
fn expect_problem(said: &str, problems: &[&str], what: &str) {
    expect_words(said, what);
    let is_said = |problem: &&str| words_of(problem).iter().all(|words| said.contains(words));
    assert!(problems.iter().any(is_said), "{what}: {said}");
}

pub fn no_process(yard: &Yard, sotay: &Path) {
    let lab = Lab::build(yard);
    let _tunnel = tunnel(&lab, Wall::NONE);
    let call = Call { user: lab.own_user(), limit: Some("--nproc=1"), ..Call::of(&DRILL) };
    let mut drill = asked(&lab, sotay, call);
    drill.answer("yes\n");
    assert_eq!(drill.end(SOON).code(), Some(3));
    assert!(drill.said.is_empty());
    expect_problem(&drill.complaints(), &["probe-start"], "drill");
    let output = Call { args: &["check"], ..call }.output(&lab, sotay);
    assert_eq!(output.status.code(), Some(3));
    assert!(output.stdout.is_empty());
    expect_problem(&String::from_utf8(output.stderr).unwrap(), &["probe-start"], "check");
    let output = Call { args: &["check"], locale: "vi", ..call }.output(&lab, sotay);
    expect_words(&String::from_utf8(output.stderr).unwrap(), "check, in Vietnamese");
    expect_nothing_left(&lab);
}

/// From hardly enough to be started to hardly enough to work.
pub fn few_files(yard: &Yard, sotay: &Path) {
    let lab = Lab::build(yard);
    let _tunnel = tunnel(&lab, Wall::NONE);
    let mut refused = 0;
    for count in 4..=10 {
        let limit = format!("--nofile={count}");
        let call = Call { limit: Some(&limit), ..Call::of(&DRILL) };
        let mut drill = Drill::begin(&lab, sotay, call);
        drill.answer("yes\n");
        let armed = drill.read_until(SOON, |line| ["armed", "result"].contains(&line.event()));
        if armed {
            drill.signal_group(Signal::SIGINT);
        }
        let code = drill.end(SOON).code();
        let last = drill.said.last().map(|line| line.value.to_string()).unwrap_or_default();
        assert_eq!(code, Some(3), "{limit}: {last} {}", drill.complaints());
        if armed && last.contains("\"result\"") {
            expect_words(&drill.complaints(), &limit);
        } else {
            refused += 1;
            expect_problem(&drill.complaints(), &["probe-start", "probe-ended"], &limit);
        }
        let output = Call { args: &["check"], ..call }.output(&lab, sotay);
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.code().is_some_and(|code| code != 2), "{limit}: {said}");
        if output.stdout.is_empty() {
            expect_problem(&said, &["probe-start", "probe-ended"], &limit);
            assert_eq!(output.status.code(), Some(3), "{limit}");
        }
        expect_nothing_left(&lab);
    }
    assert!(refused > 0, "some of these were too few");
}

/// Packets that could not be sent for want of a socket are no blocked ones.
pub fn few_sockets_in_the_gap(yard: &Yard, sotay: &Path) {
    let lab = Lab::build(yard);
    let kept = keep_notebook(&lab);
    let up = tunnel(&lab, Wall { nft: DROP, ..Wall::NONE });
    let args = [&DRILL[..], &[&kept[0], &kept[1]]].concat();
    let mut drill = asked(&lab, sotay, Call { limit: Some("--nofile=12"), ..Call::of(&args) });
    drill.answer("yes\n");
    assert!(drill.wait_until_armed(), "{}", drill.complaints());
    thread::sleep(Duration::from_millis(200));
    lose(&lab, &up);
    let code = drill.end(SOON + SOON).code();
    let failed = drill.said.iter().filter(|line| line.value["answer"] == "failed").count();
    let last = drill.said.last().unwrap().value.to_string();
    assert!(failed > 0, "sockets were lacking: {last}");
    assert_eq!(code, Some(3), "{failed} packets were not sent: {last}");
    expect_words(&drill.complaints(), "too few sockets");
    expect_nothing_left(&lab);
    assert!(drills(&lab, sotay, &kept).is_empty(), "nothing was found, and nothing is recorded");
}
