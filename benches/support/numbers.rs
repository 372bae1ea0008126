//! Best, median and worst of many runs.

use std::time::Duration;

/// Times of one thing done again and again.
#[derive(Clone, Default)]
pub struct Times(Vec<Duration>);

impl Times {
    /// Adds a run.
    pub fn add(&mut self, time: Duration) {
        self.0.push(time);
    }

    /// Returns the fastest run, the median and the slowest. The median is the program's: the rest is the machine's.
    pub fn summary(&self) -> [Duration; 3] {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        let at = |index: usize| sorted.get(index).copied().unwrap_or_default();
        [at(0), at(sorted.len() / 2), at(sorted.len().saturating_sub(1))]
    }

    /// Returns the row that is printed.
    pub fn row(&self, name: &str) -> String {
        let [best, median, worst] = self.summary();
        format!(
            "{name:<34} {:>5} runs, best {best:>8.2?}, median {median:>8.2?}, worst {worst:>8.2?}",
            self.0.len()
        )
    }
}
