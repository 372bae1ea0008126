//! The kill-switch drill and the checks, against real tunnels and real firewalls.
//!
//! The whole bench takes minutes and needs root; where it cannot run it says so. See `docs/drill.md`.

mod bad;
mod looks;
mod run;
mod scenarios;
mod table;
mod tunnel;

use std::io::{self, Write};
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

use crate::lab::net::Yard;
use crate::lab::tools;
use crate::pty::PROGRAM;
use looks::LOOKS;
use run::Programs;
use scenarios::{QUICK, SCENARIOS};

/// How many labs run at once. They sleep most of the time.
const AT_ONCE: usize = 6;

fn is_set(variable: &str) -> bool {
    std::env::var_os(variable).is_some_and(|value| value == "1")
}

/// Says it to whoever runs the tests; what goes through `eprintln` is shown of failed tests alone.
fn say(line: &str) {
    writeln!(io::stderr(), "{line}").unwrap();
}

/// How much of the bench is run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Extent {
    /// A part that takes seconds.
    Part,
    /// Everything.
    Whole,
}

/// Tells how much can and shall be run; says what is not.
fn wanted(what: &str, part: usize, whole: usize) -> Option<Extent> {
    let required = is_set("SOTAY_REQUIRE_TOOLS");
    if let Some(reason) = tools::missing() {
        assert!(!required, "the kill-switch bench cannot run, because {reason}");
        say(&format!("NOT RUN: the {what} of the kill-switch bench, because {reason}"));
        return None;
    }
    if required || is_set("SOTAY_BENCH") || is_set("SOTAY_WRITE_TABLE") {
        return Some(Extent::Whole);
    }
    say(&format!("NOT RUN: all but {part} {what} of the kill-switch bench; SOTAY_BENCH=1 runs all {whole}"));
    Some(Extent::Part)
}

/// Waits until nothing else of the bench runs: labs of one part must not slow down those of another.
fn alone() -> MutexGuard<'static, ()> {
    static BENCH: Mutex<()> = Mutex::new(());
    BENCH.lock().unwrap_or_else(PoisonError::into_inner)
}

#[test]
fn the_drill_finds_what_really_left() {
    let _alone = alone();
    let Some(extent) = wanted("scenarios", QUICK, SCENARIOS.len()) else { return };
    let (scenarios, looks) =
        if extent == Extent::Whole { (SCENARIOS.len(), LOOKS.len()) } else { (QUICK, 1) };
    let yard = Yard::open();
    let programs = Programs {
        sotay: yard.copy(Path::new(PROGRAM), "sotay"),
        sender: yard.copy(&std::env::current_exe().unwrap(), "sender"),
    };
    let measured = at_once(&SCENARIOS[..scenarios], |scenario| run::run(&yard, &programs, scenario));
    let looked = at_once(&LOOKS[..looks], |look| looks::run(&yard, &programs, look));
    let mut problems = table::problems(&measured, &looked);
    if is_set("SOTAY_WRITE_TABLE") {
        table::write(&measured, &looked);
    } else {
        problems.extend(table::differences(&measured, &looked));
    }
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

/// Does the same with each, some at once, and returns the answers in their order. What panics is kept as words.
fn at_once<T: Sync, R: Send>(all: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<Result<R, String>> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..AT_ONCE.min(all.len()) {
            scope.spawn(|| {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(one) = all.get(index) else { break };
                    let result = panic::catch_unwind(AssertUnwindSafe(|| work(one)));
                    done.lock().unwrap().push((index, result.map_err(|panic| words_of(&*panic))));
                }
            });
        }
    });
    let mut done = done.into_inner().unwrap();
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}

fn words_of(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("it panicked").to_owned()
}
