//! Measures the handout of all lists: one language at a time, and all languages one after the other, in every format.

#![expect(clippy::print_stdout, reason = "a bench prints its numbers")]

#[path = "support/numbers.rs"]
mod numbers;

use std::hint::black_box;
use std::time::Instant;

use numbers::Times;
use sotay::content::{self, LOCALES};
use sotay::export;
use sotay::export::handout::{Devices, document};
use sotay::locale::Locale;

const RUNS: usize = 50;

fn main() {
    for format in export::EXPORTERS {
        let mut all = Times::default();
        let mut single = vec![Times::default(); LOCALES.len()];
        let mut letters = vec![0; LOCALES.len()];
        for _ in 0..RUNS {
            let begun = Instant::now();
            for (place, locale) in LOCALES.iter().enumerate() {
                let start = Instant::now();
                let page = black_box(handout(locale.tag, *format));
                if let (Some(times), Some(letters)) = (single.get_mut(place), letters.get_mut(place)) {
                    times.add(start.elapsed());
                    *letters = page.len();
                }
            }
            all.add(begun.elapsed());
        }
        for ((locale, times), letters) in LOCALES.iter().zip(&single).zip(&letters) {
            println!("{}, {letters} bytes", times.row(&format!("{}, {}", format.name(), locale.tag)));
        }
        println!("{}", all.row(&format!("{}, all {} languages", format.name(), LOCALES.len())));
    }
}

/// Returns the page as the program writes it, with the lists and the language unpacked anew as at a start.
fn handout(tag: &str, format: &dyn export::Exporter) -> String {
    let library = content::translated(&content::library(None).0, tag);
    let lists: Vec<_> = library.checklists.iter().collect();
    format.render(&document(&Locale::load(tag), &library, &lists, Devices::All))
}
