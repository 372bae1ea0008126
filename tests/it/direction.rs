//! Right-to-left languages in a terminal that can be told to turn nothing round, and the screen that asks.

#[cfg(target_os = "linux")]
use nix::sys::signal::Signal;

use crate::pty::{DOWN, ENTER, Home, PROGRAM, Window};
#[cfg(target_os = "linux")]
use crate::{pty::CTRL_Z, signals::state_of};

const TURN_NOTHING: &[u8] = b"\x1b[8l";
const TURN_AGAIN: &[u8] = b"\x1b[8h";
const VTE: (&str, &str) = ("VTE_VERSION", "7006");
const XTERM: (&str, &str) = ("XTERM_VERSION", "XTerm(379)");

/// Starts the guide in a terminal of a kind.
fn guide(home: &Home, terminal: (&str, &str), args: &[&str]) -> Window {
    let mut command = vec![PROGRAM.into(), "--data-dir".into(), home.data().into()];
    command.extend(args.iter().map(Into::into));
    let mut guide = home.run((80, 24), &command, &[terminal]);
    guide.wait("a whole frame", Window::is_whole_frame);
    guide
}

/// Returns how often the terminal was told this.
fn told(guide: &Window, what: &[u8]) -> usize {
    guide.raw().windows(what.len()).filter(|window| *window == what).count()
}

#[track_caller]
fn expect_told(guide: &Window, nothing: usize, again: usize) {
    assert_eq!((told(guide, TURN_NOTHING), told(guide, TURN_AGAIN)), (nothing, again));
}

/// Goes to the line with these words by arrows, where the sign of the marked line stands at the right.
fn choose_turned(guide: &mut Window, label: &str) {
    for _ in 0..50 {
        let is_marked = |row: &String| row.trim_end().ends_with('<') && row.contains(label);
        if guide.rows().iter().any(is_marked) {
            guide.keys(ENTER);
            return;
        }
        let before = guide.rows();
        guide.keys(DOWN);
        guide.wait("another line", |guide| guide.is_whole_frame() && guide.rows() != before);
    }
    panic!("no line says {label}:\n{}", guide.text());
}

#[test]
fn the_terminal_is_told_before_anything_is_drawn_and_again_at_the_end() {
    let home = Home::new();
    let mut guide = guide(&home, VTE, &["--locale", "ar", "--bidi", "auto"]);
    expect_told(&guide, 1, 0);
    let at = |what: &[u8]| guide.raw().windows(what.len()).position(|window| window == what);
    let arabic = "\u{FE8D}".as_bytes();
    let (told_at, cleared) = (at(TURN_NOTHING), at(b"\x1b[8l\x1b[2J"));
    assert!(told_at < at(arabic) && cleared.is_some(), "{:?}", String::from_utf8_lossy(guide.raw()));
    guide.keys("q");
    assert_eq!(guide.end(), 0);
    expect_told(&guide, 1, 1);
}

#[test]
fn another_language_lets_the_terminal_turn_rows_again() {
    let home = Home::new();
    let mut guide = guide(&home, VTE, &["--locale", "ar", "--bidi", "auto"]);
    guide.keys(&[DOWN; 4].concat());
    guide.keys(ENTER);
    guide.wait_for("English");
    choose_turned(&mut guide, "English");
    guide.wait_for("Make me safer");
    expect_told(&guide, 1, 1);
    guide.keys("q");
    assert_eq!(guide.end(), 0);
    expect_told(&guide, 1, 1);
}

#[cfg(target_os = "linux")]
#[test]
fn the_shell_gets_a_terminal_that_turns_rows() {
    let home = Home::new();
    let mut guide = guide(&home, VTE, &["--locale", "ar", "--bidi", "app"]);
    guide.keys(CTRL_Z);
    guide.wait("the shell's screen", |guide| !guide.screen().alternate_screen());
    expect_told(&guide, 1, 1);
    // A signal to go on that comes before it has stopped would be lost.
    guide.wait_by_looking("it is stopped", |guide| state_of(guide.process()) == 'T');
    guide.signal(Signal::SIGCONT);
    guide
        .wait("the guide again", |guide| guide.screen().alternate_screen() && told(guide, TURN_NOTHING) == 2);
    guide.signal(Signal::SIGTERM);
    guide.end();
    expect_told(&guide, 2, 2);
}

#[test]
fn no_other_terminal_and_no_other_language_is_told_anything() {
    let home = Home::new();
    for (terminal, args) in [
        (XTERM, ["--locale", "ar", "--bidi", "auto"]),
        (VTE, ["--locale", "ar", "--bidi", "terminal"]),
        (VTE, ["--locale", "en", "--bidi", "app"]),
    ] {
        let mut guide = guide(&home, terminal, &args);
        guide.keys("q");
        guide.end();
        expect_told(&guide, 0, 0);
    }
}

#[test]
fn the_first_use_asks_and_remembers_the_answer() {
    let home = Home::new();
    let asks = "Lines 1 and 2 say the same.";
    let mut first = guide(&home, XTERM, &["--locale", "ar"]);
    first.wait_for(asks);
    first.keys("2");
    first.wait("the next screen", |guide| guide.is_whole_frame() && !guide.flat().contains(asks));
    first.keys("q");
    assert_eq!(first.end(), 0);
    let kept = std::fs::read_to_string(home.data().join("display.toml")).unwrap();
    assert_eq!(kept, "bidi = \"app\"\n");
    let mut second = guide(&home, XTERM, &["--locale", "ar"]);
    assert!(!second.flat().contains(asks), "{}", second.text());
    second.keys("q");
    second.end();
}

#[test]
fn with_keep_nothing_the_answer_is_not_written() {
    let home = Home::new();
    let mut guide = guide(&home, XTERM, &["--locale", "ar", "--keep-nothing"]);
    guide.wait_for("Lines 1 and 2 say the same.");
    guide.keys("1");
    guide.wait("the next screen", |guide| guide.is_whole_frame() && !guide.flat().contains("Lines 1"));
    guide.keys("q");
    guide.end();
    assert!(home.everything().is_empty(), "{:?}", home.everything().keys());
}
