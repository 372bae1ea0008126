//! Measures a presentation: from the key to the frame on the projector, and to the same frame in the notes of a second
//! terminal.
//!
//! The budgets are 1 ms and 5 ms (median, worst) for a frame, as for every key, and 100 ms for the notes.

#![expect(clippy::print_stdout, reason = "a bench prints its numbers")]

#[cfg(unix)]
#[path = "support/numbers.rs"]
mod numbers;
#[cfg(unix)]
#[expect(dead_code, clippy::unwrap_used, reason = "tests use all of it, and a bench may stop like a test")]
#[path = "../tests/it/pty.rs"]
mod pty;
#[cfg(unix)]
#[expect(dead_code, clippy::unwrap_used, reason = "tests use all of it, and a bench may stop like a test")]
#[path = "../tests/it/words.rs"]
mod words;

fn main() {
    #[cfg(unix)]
    unix::main();
    #[cfg(not(unix))]
    println!("measured on Unix only");
}

#[cfg(unix)]
mod unix {
    use std::ffi::OsString;
    use std::time::{Duration, Instant};

    use crate::numbers::Times;
    use crate::pty::{Home, PROGRAM, Window};
    use crate::words::Words;

    const FRAMES: usize = 200;
    const PATIENCE: Duration = Duration::from_secs(10);

    pub fn main() {
        let (home, words) = (Home::new(), Words::of("vi"));
        let start = |args: &[&str]| {
            let data = home.data();
            let mut command =
                vec![program(), "--data-dir".into(), data.into(), "--locale".into(), "vi".into()];
            command.extend(args.iter().map(OsString::from));
            home.run((80, 24), &command, &[])
        };
        let mut notes = start(&["present", "--follow"]);
        notes.wait_for("sotay present");
        let mut projector = start(&["present", "vpn-kill-switch"]);
        projector.wait_for(&words.say("present-title"));
        projector.choose(&words.say("present-begin"));
        projector.wait("a frame", |window| window.rows().first().is_some_and(|row| row.starts_with("1/")));
        notes.wait("the notes", |window| window.text().contains("1/"));
        let (mut drawn, mut followed) = (Times::default(), Times::default());
        for _ in 0..FRAMES {
            let (frame, told) = (body(&projector), notes.text());
            let start = Instant::now();
            projector.keys(" ");
            until(&mut projector, |window| window.is_whole_frame() && body(window) != frame);
            drawn.add(start.elapsed());
            until(&mut notes, |window| window.is_whole_frame() && window.text() != told);
            followed.add(start.elapsed());
        }
        println!("{}", drawn.row("key to frame, through a terminal"));
        println!("{}", followed.row("key to the notes of it in a second terminal"));
    }

    /// Returns the program that is measured: the one that people run, where it is named.
    fn program() -> OsString {
        std::env::var_os("SOTAY_PROGRAM").unwrap_or_else(|| PROGRAM.into())
    }

    /// Returns everything but the first row, in which a clock may change.
    fn body(window: &Window) -> String {
        window.rows().into_iter().skip(1).collect::<Vec<_>>().join("\n")
    }

    fn until(window: &mut Window, seen: impl Fn(&Window) -> bool) {
        let end = Instant::now() + PATIENCE;
        while !seen(window) {
            let left = end.saturating_duration_since(Instant::now());
            assert!(!left.is_zero() && window.watch(left), "never drawn");
        }
    }
}
