//! What is typed at the question.

use std::path::Path;
use std::time::Duration;

use nix::sys::signal::Signal;
use sotay::locale::Locale;

use super::{DRILL, asked, expect_nothing_left, tunnel};
use crate::lab::net::{Lab, Yard};
use crate::lab::program::Call;
use crate::lab::truth::{self, Capture};
use crate::lab::wall::Wall;

const SOON: Duration = Duration::from_secs(5);

/// Refusals with the language in which they are typed; without a line's end, the input ends.
const REFUSALS: [(&str, &str); 11] = [
    ("en", "no\n"),
    ("en", "\n"),
    ("en", ""),
    ("en", "yess\n"),
    ("en", "yes please\n"),
    ("en", "không\n"),
    ("en", "có\n"),
    ("en", "y e s\n"),
    ("en", "\u{1b}[Ayes\n"),
    ("vi", "không\n"),
    ("vi", "không có\n"),
];

/// Whoever types these is allowed one process: a child could not even be started without a complaint.
pub fn anything_but_yes(yard: &Yard, sotay: &Path) {
    let lab = Lab::build(yard);
    let _tunnel = tunnel(&lab, Wall::NONE);
    truth::count_in_client(&lab);
    truth::count_in_internet(&lab);
    let capture = Capture::start(&lab, "lan");
    for (locale, typed) in REFUSALS {
        let alone = Some("--nproc=1");
        let call = Call { user: lab.own_user(), locale, limit: alone, ..Call::of(&DRILL) };
        let mut drill = asked(&lab, sotay, call);
        drill.answer(typed);
        drill.answer_no_more();
        assert_eq!(drill.end(SOON).code(), Some(3), "{typed:?}: {}", drill.complaints());
        assert!(drill.said.is_empty(), "{typed:?}: {:?}", drill.said);
        let declined = Locale::load(locale).message("drill-ask-declined");
        assert!(drill.complaints().trim_end().ends_with(&declined), "{typed:?}: {}", drill.complaints());
        expect_nothing_left(&lab);
    }
    assert_eq!(truth::counted_in_client(&lab), 0, "the user sent nothing, wherever to");
    assert_eq!(truth::counted_in_internet(&lab, "drill"), 0);
    let seen = capture.finish();
    let ours = seen.iter().filter(|packet| packet.is_of_drill() || packet.is_outward());
    assert_eq!(ours.count(), 0, "nothing came to the router");
}

pub fn ways_to_say_yes(yard: &Yard, sotay: &Path) {
    let lab = Lab::build(yard);
    let _tunnel = tunnel(&lab, Wall::NONE);
    let all = [
        ("en", "YES \n"),
        ("en", "y"),
        ("vi", "có\n"),
        ("vi", "CO\n"),
        ("vi", "co\u{301}\r\n"),
        ("vi", "yes\n"),
    ];
    for (locale, typed) in all {
        let mut drill = asked(&lab, sotay, Call { locale, ..Call::of(&DRILL) });
        drill.answer(typed);
        drill.answer_no_more();
        assert!(drill.wait_until_armed(), "{typed:?}: {}", drill.complaints());
        drill.signal_group(Signal::SIGINT);
        assert_eq!(drill.end(SOON).code(), Some(3), "{typed:?}");
        expect_nothing_left(&lab);
    }
}
