//! Measures what somebody with an old computer waits for: the start, the passphrase, a line further down, a letter of a
//! search.
//!
//! `SOTAY_SLOW` names a program that runs another one slowly, as `scripts/slowly` does; without it nothing is slow.

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
    use std::fs;
    use std::time::{Duration, Instant};

    use sotay::content::LOCALES;
    use sotay::locale::bidi::Setting;
    use sotay::store::Notebook;
    use sotay::store::display::{self, Display};

    use crate::numbers::Times;
    use crate::pty::{DOWN, ENTER, Home, PROGRAM, Window};
    use crate::words::{PASSPHRASE, Words, data_dir, notebook_in};

    const STARTS: usize = 20;
    const LINES: usize = 60;
    const PATIENCE: Duration = Duration::from_mins(2);
    const LETTERS: &str = "signal mat khau";

    pub fn main() {
        for locale in LOCALES.iter().filter(|locale| ["en", "vi"].contains(&locale.tag)) {
            measure(locale.tag);
        }
    }

    fn measure(tag: &str) {
        let (home, words) = (Home::new(), Words::of(tag));
        notebook_in(&home, tag, &Notebook::default());
        let answered =
            Display { locale: Some(tag.to_owned()), bidi: Some(Setting::Terminal), ..Display::default() };
        display::save(&data_dir(&home), &answered).expect("a home of our own can be written");
        let [mut started, mut unlocked, mut scrolled, mut typed] = [(); 4].map(|()| Times::default());
        for _ in 0..STARTS {
            let start = Instant::now();
            let mut guide = run(&home);
            until(&mut guide, |guide| guide.text().contains(&words.say("unlock-label")));
            started.add(start.elapsed());
        }
        let mut guide = run(&home);
        until(&mut guide, |guide| guide.text().contains(&words.say("unlock-label")));
        guide.keys(PASSPHRASE);
        let start = Instant::now();
        guide.keys(ENTER);
        until(&mut guide, |guide| guide.text().contains(&words.say("home-title")));
        unlocked.add(start.elapsed());
        for _ in 0..LINES {
            time_key(&mut guide, DOWN, &mut scrolled);
        }
        let mut opened = Times::default();
        time_key(&mut guide, "/", &mut opened);
        for letter in LETTERS.chars() {
            time_key(&mut guide, &letter.to_string(), &mut typed);
        }
        println!("{}", started.row(&format!("start to the unlock screen, {tag}")));
        println!("{}", unlocked.row(&format!("passphrase to the plan, {tag}")));
        println!("{}", scrolled.row(&format!("one line down on the plan, {tag}")));
        println!("{}", opened.row(&format!("opening the search, {tag}")));
        println!("{}", typed.row(&format!("a letter of a search, {tag}")));
        println!("most memory, with the passphrase being checked: {}", most_memory(&guide));
    }

    fn run(home: &Home) -> Window {
        let program = std::env::var_os("SOTAY_PROGRAM").unwrap_or_else(|| PROGRAM.into());
        let mut command: Vec<OsString> = std::env::var_os("SOTAY_SLOW").into_iter().collect();
        command.extend([program, "--data-dir".into(), home.data().into()]);
        home.run((80, 24), &command, &[])
    }

    /// Presses a key and waits for the frame that it changes, drawn to its end.
    fn time_key(guide: &mut Window, key: &str, times: &mut Times) {
        let before = guide.raw().len();
        let start = Instant::now();
        guide.keys(key);
        until(guide, |guide| guide.raw().len() > before);
        times.add(start.elapsed());
    }

    fn until(window: &mut Window, seen: impl Fn(&Window) -> bool) {
        let end = Instant::now() + PATIENCE;
        while !(window.is_whole_frame() && seen(window)) {
            let left = end.saturating_duration_since(Instant::now());
            assert!(!left.is_zero() && window.watch(left), "never drawn:\n{}", window.text());
        }
    }

    /// Returns what the system counted at most for the program.
    fn most_memory(guide: &Window) -> String {
        let status = fs::read_to_string(format!("/proc/{}/status", guide.process())).unwrap_or_default();
        let found = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        found.unwrap_or("unknown").trim().to_owned()
    }
}
