//! Measures what the guide takes while nobody touches it: wake-ups and memory. Budgets: none, and 12 MiB.

#![expect(clippy::print_stdout, reason = "a bench prints its numbers")]

#[cfg(target_os = "linux")]
#[expect(dead_code, clippy::unwrap_used, reason = "tests use all of it, and a bench may stop like a test")]
#[path = "../tests/it/pty.rs"]
mod pty;
#[cfg(target_os = "linux")]
#[expect(dead_code, clippy::unwrap_used, reason = "tests use all of it, and a bench may stop like a test")]
#[path = "../tests/it/words.rs"]
mod words;

fn main() {
    #[cfg(target_os = "linux")]
    linux::main();
    #[cfg(not(target_os = "linux"))]
    println!("measured on Linux only");
}

#[cfg(target_os = "linux")]
mod linux {
    use std::ffi::OsString;
    use std::fs;
    use std::time::{Duration, Instant};

    use sotay::store::Notebook;

    use crate::pty::{DOWN, ENTER, Home, PROGRAM, Window};
    use crate::words::{PASSPHRASE, Words, keep_with_suggestion, notebook_in};

    const WATCHED: Duration = Duration::from_secs(20);
    /// Threads that start or end are not idle yet.
    const SETTLED: Duration = Duration::from_secs(2);

    pub fn main() {
        let words = Words::of("vi");
        let mut guide = unlocked(&words);
        report(&mut guide, "open and unlocked");
        use_it(&mut guide, &words);
        report(&mut guide, "after lists, search and saves");
        report(&mut created(&words), "after making a notebook");
    }

    /// Starts the guide on a notebook and opens it.
    fn unlocked(words: &Words) -> Window {
        let home = Box::leak(Box::new(Home::new()));
        notebook_in(home, "vi", &Notebook::default());
        let mut guide = run(home, &[]);
        guide.wait_for(&words.say("unlock-label"));
        guide.keys(PASSPHRASE);
        guide.keys(ENTER);
        guide.wait_for(&words.say("home-title"));
        guide
    }

    /// Starts the guide that is measured: the one that people run, where it is named.
    fn run(home: &Home, args: &[&str]) -> Window {
        let program = std::env::var_os("SOTAY_PROGRAM").unwrap_or_else(|| PROGRAM.into());
        let mut command = vec![program, "--data-dir".into(), home.data().into()];
        command.extend(args.iter().map(OsString::from));
        home.run((80, 24), &command, &[])
    }

    fn created(words: &Words) -> Window {
        let home = Box::leak(Box::new(Home::new()));
        let mut guide = run(home, &["--locale", "vi"]);
        guide.wait_for(&words.say("start-safer"));
        guide.choose(&words.say("start-safer"));
        guide.wait_for(&words.item_keys());
        guide.keys("d");
        keep_with_suggestion(&mut guide, words);
        guide
    }

    fn use_it(guide: &mut Window, words: &Words) {
        guide.keys("/");
        guide.wait_for(&words.say("search-label"));
        guide.keys("signal");
        guide.wait("hits", |guide| guide.flat().contains("Signal"));
        guide.keys(DOWN);
        guide.keys(ENTER);
        guide.wait_for(&words.item_keys());
        guide.keys("dns");
        guide.wait("saved", |guide| words.is_saved(guide));
    }

    fn report(guide: &mut Window, when: &str) {
        rest(guide, SETTLED);
        let before = switches(guide.process());
        rest(guide, WATCHED);
        let woken = switches(guide.process()) - before;
        let status = fs::read_to_string(format!("/proc/{}/status", guide.process())).unwrap_or_default();
        println!(
            "{when}: {woken} wake-ups in {WATCHED:?}; memory {}, at most {}",
            field(&status, "VmRSS:"),
            field(&status, "VmHWM:")
        );
    }

    /// Lets time pass while taking in whatever is drawn.
    fn rest(guide: &mut Window, time: Duration) {
        let end = Instant::now() + time;
        while let Some(left) = end.checked_duration_since(Instant::now()) {
            guide.watch(left);
        }
    }

    /// Returns how often all threads of a process were let run so far.
    fn switches(process: u32) -> u64 {
        let tasks = fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten();
        let statuses = tasks.filter_map(|task| fs::read_to_string(task.path().join("status")).ok());
        statuses
            .flat_map(|status| {
                ["voluntary_ctxt_switches:", "nonvoluntary_ctxt_switches:"]
                    .map(|name| field(&status, name).parse::<u64>().unwrap_or(0))
            })
            .sum()
    }

    fn field(status: &str, name: &str) -> String {
        let found = status.lines().find_map(|line| line.strip_prefix(name));
        found.unwrap_or("unknown").trim().to_owned()
    }
}
