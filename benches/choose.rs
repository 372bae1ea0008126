//! Measures the answer about messengers: decision and text for all apps. The budget is 1 ms.

#![expect(clippy::print_stdout, reason = "a bench prints its numbers")]

#[path = "support/numbers.rs"]
mod numbers;

use std::hint::black_box;
use std::time::{Duration, Instant};

use jiff::civil::Date;
use numbers::Times;
use sotay::chooser::{Facts, Need, Needs, Weight, decide, explain};
use sotay::content::{self, Library};
use sotay::locale::Locale;

const RUNS: usize = 500;
const BUDGET: Duration = Duration::from_millis(1);

fn main() {
    let today: Date = "2026-11-21".parse().unwrap_or_default();
    let english = content::library(None).0;
    let mut worst_median = Duration::ZERO;
    for tag in ["en", "vi"] {
        let (library, locale) = (content::translated(&english, tag), Locale::load(tag));
        for (name, needs) in needs() {
            let mut times = Times::default();
            let mut letters = 0;
            for _ in 0..RUNS {
                let start = Instant::now();
                letters = black_box(answer(&library, &locale, needs, today)).len();
                times.add(start.elapsed());
            }
            let [_, median, _] = times.summary();
            worst_median = worst_median.max(median);
            println!("{}, {letters} bytes", times.row(&format!("{tag}, {name}")));
        }
    }
    if worst_median > BUDGET {
        println!("over the budget of {BUDGET:?}");
    }
}

/// Returns everything that a person reads, from the facts on.
fn answer(library: &Library, locale: &Locale, needs: Needs, today: Date) -> String {
    let facts = Facts::of(library);
    let answer = decide(&facts, needs);
    let mut text = String::new();
    for place in &answer.ranking {
        text.push_str(&explain::verdict(locale, place));
        for reason in &place.reasons {
            text.push_str(&explain::reason(locale, reason, today));
        }
    }
    for reason in &answer.harmless {
        text.push_str(&explain::reason(locale, reason, today));
    }
    for way in &answer.give_up {
        text.push_str(&explain::give_up(locale, way));
    }
    text
}

fn needs() -> [(&'static str, Needs); 4] {
    let all = |weight| Need::ALL.into_iter().map(|need| (need, weight)).collect();
    let few = [Need::NumberHidden, Need::Calls, Need::Android, Need::ReachZalo];
    [
        ("nothing said", Needs::default()),
        ("four needs", few.into_iter().map(|need| (need, Weight::Must)).collect()),
        ("everything a wish", all(Weight::Wish)),
        ("everything a must", all(Weight::Must)),
    ]
}
