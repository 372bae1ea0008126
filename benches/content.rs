//! Measures how long all content takes to be ready for the first screen that shows some. The budget is 3 ms.
//!
//! Content is unpacked once a process, so that each run is a process of its own: this bench starts itself.

#![expect(clippy::print_stdout, reason = "a bench prints its numbers")]

use std::process::Command;
use std::time::{Duration, Instant};

use sotay::content::{self, LOCALES};

const RUNS: usize = 41;
const BUDGET: Duration = Duration::from_millis(3);

fn main() {
    let mut arguments = std::env::args().skip(1);
    if let Some(tag) = arguments.find_map(|argument| argument.strip_prefix("once=").map(str::to_owned)) {
        println!("{}", once(&tag).as_nanos());
        return;
    }
    for locale in &LOCALES {
        let mut times: Vec<Duration> = (0..RUNS).map(|_| run(locale.tag)).collect();
        times.sort_unstable();
        let median = times.get(RUNS / 2).copied().unwrap_or_default();
        let worst = times.last().copied().unwrap_or_default();
        let over = if median > BUDGET { ", over the budget" } else { "" };
        println!("{}: median {median:?}, worst {worst:?}{over}", locale.tag);
    }
}

/// Returns how long everything took in a new process.
#[expect(clippy::disallowed_methods, reason = "this bench starts itself")]
fn run(tag: &str) -> Duration {
    let program = std::env::current_exe().unwrap_or_default();
    let output = Command::new(program).arg(format!("once={tag}")).output();
    let told = output.ok().and_then(|output| String::from_utf8(output.stdout).ok());
    let nanos = told.and_then(|told| told.trim().parse().ok());
    Duration::from_nanos(nanos.unwrap_or(u64::MAX))
}

/// Unpacks and reads everything, as the guide does before it first shows content.
fn once(tag: &str) -> Duration {
    let start = Instant::now();
    std::hint::black_box(&content::in_language(tag));
    start.elapsed()
}
