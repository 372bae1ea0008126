//! What the system can do to the guide at any moment, and what is left of the terminal then.

use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};

use nix::sys::signal::Signal;

use sotay::content::ItemId;
use sotay::progress::{Proof, State};
use sotay::store::Notebook;
use sotay::tui::terminal::Terminal;

use crate::kills::Dice;
use crate::pty::{CTRL_X, CTRL_Z, DOWN, ENTER, HOME, Home, PROGRAM, Window};
use crate::words::{PASSPHRASE, Words, notebook_in, progress_of};

/// Starts the guide with an open notebook and the first item of the first list on screen.
fn at_an_item(home: &Home, words: &Words) -> (Window, ItemId) {
    notebook_in(home, "en", &Notebook::default());
    let mut guide = home.guide();
    guide.wait_for(&words.say("unlock-label"));
    guide.keys(PASSPHRASE);
    guide.keys(ENTER);
    guide.wait_for(&words.say("home-title"));
    let (id, list, item) = words.library.items().next().unwrap();
    guide.choose(&list.title.shown);
    guide.wait_for(&list.summary.shown);
    guide.choose(&item.title.shown);
    guide.wait_for(&words.item_keys());
    (guide, id)
}

/// The terminal is as it was before the program started, and shows nothing of it.
#[track_caller]
pub fn expect_given_back(guide: &Window) {
    let screen = guide.screen();
    assert!(!screen.alternate_screen(), "the alternate screen is left");
    assert!(!screen.hide_cursor(), "the cursor is shown");
    assert!(!screen.bracketed_paste(), "pasting is plain again");
    assert_eq!(guide.modes(), guide.modes_before(), "keys are read and shown as before");
    assert_eq!(screen.contents().trim(), "", "nothing is left of the screen");
}

#[track_caller]
fn check_ended_by(signal: Signal) {
    let (home, words) = (Home::new(), Words::of("en"));
    let (mut guide, id) = at_an_item(&home, &words);
    assert_ne!(guide.modes(), guide.modes_before(), "the guide reads keys itself");
    guide.keys("d");
    guide.wait_for("[/]");
    guide.signal(signal);
    assert_eq!(guide.end(), 0);
    expect_given_back(&guide);
    assert_eq!(progress_of(&home, PASSPHRASE), [(id, State::Done(Proof::Told))].into());
}

#[test]
fn sigterm_saves_and_gives_the_terminal_back() {
    check_ended_by(Signal::SIGTERM);
}

#[test]
fn sighup_saves_and_gives_the_terminal_back() {
    check_ended_by(Signal::SIGHUP);
}

#[test]
fn sigint_saves_and_gives_the_terminal_back() {
    check_ended_by(Signal::SIGINT);
}

#[test]
fn a_window_closed_right_after_a_key_loses_nothing() {
    let (home, words) = (Home::new(), Words::of("en"));
    let (mut guide, id) = at_an_item(&home, &words);
    guide.keys("d");
    // The program has taken the key; whether it has saved already is left to chance.
    guide.wait_for("[/]");
    guide.close();
    assert_eq!(progress_of(&home, PASSPHRASE), [(id, State::Done(Proof::Told))].into());
}

/// Returns the letter for a process's state: T is stopped.
#[cfg(target_os = "linux")]
pub fn state_of(process: u32) -> char {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
    stat.rsplit(") ").next().and_then(|rest| rest.chars().next()).unwrap()
}

#[cfg(target_os = "linux")]
#[track_caller]
fn check_stopped_and_continued(stop: impl Fn(&mut Window)) {
    let (home, words) = (Home::new(), Words::of("en"));
    let (mut guide, _) = at_an_item(&home, &words);
    let before = guide.text();
    for _ in 0..2 {
        stop(&mut guide);
        guide.wait("the shell's screen", |guide| !guide.screen().alternate_screen());
        guide.wait_by_looking("it is stopped", |guide| state_of(guide.process()) == 'T');
        expect_given_back(&guide);
        guide.signal(Signal::SIGCONT);
        guide.wait("the same screen as before", |guide| guide.text() == before);
        assert!(guide.screen().alternate_screen() && guide.screen().bracketed_paste());
    }
    guide.keys("d");
    guide.wait("the tick, saved", |guide| guide.flat().contains("[/]") && words.is_saved(guide));
    guide.keys("q");
    assert_eq!(guide.end(), 0);
    expect_given_back(&guide);
}

#[cfg(target_os = "linux")]
#[test]
fn ctrl_z_stops_and_continuing_draws_again() {
    check_stopped_and_continued(|guide| guide.keys(CTRL_Z));
}

#[cfg(target_os = "linux")]
#[test]
fn sigtstp_stops_and_continuing_draws_again() {
    check_stopped_and_continued(|guide| guide.signal(Signal::SIGTSTP));
}

#[test]
fn a_storm_of_sizes_ends_with_a_right_screen() {
    let (home, words) = (Home::new(), Words::of("en"));
    let (mut guide, _) = at_an_item(&home, &words);
    let before = guide.text();
    let mut dice = Dice(0x50_7A_79);
    let odd = [(1, 1), (3, 2), (500, 200), (1, 200), (500, 1), (2, 2), (40, 12), (8, 3)];
    for round in 0..200 {
        let size = if round % 4 == 0 {
            odd[round / 4 % odd.len()]
        } else {
            // Huge screens are among the odd ones above; many of them would take minutes on a busy machine.
            (u16::try_from(dice.below(200)).unwrap() + 1, u16::try_from(dice.below(60)).unwrap() + 1)
        };
        guide.resize(size);
        // Some are drawn before the next comes, others are overtaken by it.
        if round % 3 == 0 {
            let seen = guide.raw().len();
            guide.keys(CTRL_X);
            guide.wait("something drawn", |guide| guide.raw().len() > seen);
        }
    }
    guide.resize((80, 24));
    // It was hidden an odd number of times.
    guide.keys(CTRL_X);
    guide.keys(HOME);
    guide.wait("the screen as before", |guide| guide.text() == before);
    guide.keys("q");
    assert_eq!(guide.end(), 0);
    expect_given_back(&guide);
}

/// On a busy machine a key and a new size reach the program at once; stopping it makes that certain.
#[cfg(target_os = "linux")]
#[test]
fn a_key_and_a_new_size_at_the_same_moment_are_both_taken() {
    let (home, words) = (Home::new(), Words::of("en"));
    let (mut guide, _) = at_an_item(&home, &words);
    let (before, hidden) = (guide.text(), words.say("hidden-empty"));
    for round in 0..6 {
        guide.signal(Signal::SIGSTOP);
        guide.wait_by_looking("it is stopped", |guide| state_of(guide.process()) == 'T');
        let size = if round % 2 == 0 { (60, 20) } else { (80, 24) };
        if round % 3 == 0 {
            guide.keys(CTRL_X);
            guide.resize(size);
        } else {
            guide.resize(size);
            guide.keys(CTRL_X);
        }
        guide.signal(Signal::SIGCONT);
        guide.wait("hidden, or the screen as before", |guide| {
            if round % 2 == 0 { guide.flat().contains(&hidden) } else { guide.text() == before }
        });
    }
}

#[test]
fn nothing_of_the_guide_stays_in_the_terminal() {
    let (home, words) = (Home::new(), Words::of("en"));
    let script = "i=0; while [ $i -lt 40 ]; do echo line $i; i=$((i+1)); done; \"$@\"; echo after";
    let mut command: Vec<OsString> = ["/bin/sh", "-c", script, "sh", PROGRAM].map(OsString::from).into();
    command.extend(["--keep-nothing", "--locale", "en"].map(OsString::from));
    let mut shell = home.run((80, 24), &command, &[]);
    shell.wait_for(&words.say("start-safer"));
    shell.choose(&words.say("start-safer"));
    shell.wait_for(&words.item_keys());
    shell.keys("d");
    shell.wait_for("[/]");
    shell.keys(DOWN);
    shell.keys("q");
    shell.wait_for(&words.say("leave-not-kept"));
    shell.keys("q");
    assert_eq!(shell.end(), 0);
    let lines: Vec<String> = (0..40).map(|number| format!("line {number}")).collect();
    assert_eq!(shell.everything_scrolled(), format!("{}\nafter", lines.join("\n")));
}

const CHILD: &str = "SOTAY_TEST_PANICS";
const FAULT: &str = "It stopped because of a fault of its own.";
const ON_SCREEN: &str = "what was on screen";
const SECRET: &str = "what only the person may know";

/// Does nothing but in a child process of the next test, where it takes a terminal and panics.
#[test]
fn child_that_panics() {
    if std::env::var_os(CHILD).is_none() {
        return;
    }
    let _terminal =
        Terminal::take(sotay::fault::Words { stopped: FAULT.to_owned(), close: String::new() }).unwrap();
    write!(io::stdout(), "{ON_SCREEN}").unwrap();
    panic!("{SECRET}");
}

#[test]
fn a_panic_gives_the_terminal_back_and_tells_no_secret() {
    let home = Home::new();
    let this = std::env::current_exe().unwrap();
    let args = ["--exact", "signals::child_that_panics", "--nocapture", "--test-threads", "1"];
    let command: Vec<OsString> = [this.into()].into_iter().chain(args.map(OsString::from)).collect();
    let mut child = home.run((200, 24), &command, &[(CHILD, "1")]);
    child.end();
    let drawn = String::from_utf8_lossy(child.raw()).into_owned();
    assert!(drawn.contains("\x1b[?1049h") && drawn.contains(ON_SCREEN), "a screen was drawn");
    assert!(!child.screen().alternate_screen() && !child.screen().hide_cursor());
    assert!(!child.screen().bracketed_paste());
    assert_eq!(child.modes(), child.modes_before());
    let left = child.flat();
    assert!(left.contains("running 1 test"), "what was there before is left alone: {left}");
    assert!(left.contains(&format!("{FAULT} (tests/it/signals.rs:")), "{left}");
    assert!(!left.contains(ON_SCREEN), "{left}");
    assert!(!drawn.contains(SECRET), "{left}");
}
