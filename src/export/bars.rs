//! A bar chart of words and numbers, for any width of screen. Pure.

use crate::locale::width;

/// No bar needs to be longer to be compared with another.
const LONGEST_CELLS: usize = 40;

/// One line of a chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// What is counted. Safe to be shown.
    pub label: String,
    /// How much of it there is.
    pub value: u64,
}

/// Returns the lines of a chart: label, bar, number. No label is cut; a long one takes several lines.
pub fn lines(bars: &[Bar], columns: usize, ascii: bool) -> Vec<String> {
    let most = bars.iter().map(|bar| bar.value).max().unwrap_or(0);
    let number = most.to_string().len();
    let widest = bars.iter().map(|bar| width::cells(&bar.label)).max().unwrap_or(0);
    let label = widest.min(columns / 2).max(1);
    let room = columns.saturating_sub(label + number + 2).clamp(1, LONGEST_CELLS);
    let mut lines = Vec::new();
    for bar in bars {
        let mut pieces = width::wrap(&bar.label, label);
        let last = pieces.pop().unwrap_or_default();
        lines.extend(pieces.into_iter().map(str::to_owned));
        let sign = if ascii { "#" } else { "█" };
        let drawn = sign.repeat(cells_of(bar.value, most, room));
        let gap = if drawn.is_empty() { "" } else { " " };
        lines.push(format!("{} {drawn}{gap}{}", width::pad_end(last, label), bar.value));
    }
    lines
}

/// Returns how long a bar is. Something is never drawn as nothing.
fn cells_of(value: u64, most: u64, room: usize) -> usize {
    if value == 0 || most == 0 {
        return 0;
    }
    let cells = u128::from(value) * u128::try_from(room).unwrap_or(0) / u128::from(most);
    usize::try_from(cells).unwrap_or(room).clamp(1, room)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bars: &[(&str, u64)], columns: usize, expected: &[&str]) {
        let bars: Vec<Bar> =
            bars.iter().map(|(label, value)| Bar { label: (*label).to_owned(), value: *value }).collect();
        let lines = lines(&bars, columns, true);
        assert_eq!(lines, expected);
    }

    #[test]
    fn bars_compare_with_the_longest() {
        check(
            &[("2026-01", 10), ("2026-02", 5), ("2026-03", 0)],
            20,
            &["2026-01 ######### 10", "2026-02 #### 5", "2026-03 0"],
        );
        check(&[("a", 1), ("b", u64::MAX)], 30, &["a # 1", "b ####### 18446744073709551615"]);
        check(&[("a", 0)], 30, &["a 0"]);
        check(&[], 30, &[]);
    }

    #[test]
    fn long_names_stay_whole() {
        check(
            &[("a bank of my own", 2), ("b", 1)],
            16,
            &["a bank", "of my", "own      ##### 2", "b        ## 1"],
        );
        check(&[("密码密码密码", 2)], 8, &["密码", "密码", "密码 # 2"]);
    }

    #[test]
    fn no_line_is_wider_than_the_screen() {
        for columns in [12, 38, 79] {
            let bars = [("Công ty cổ phần", 987_654), ("b", 1)];
            let bars: Vec<Bar> =
                bars.iter().map(|(label, value)| Bar { label: (*label).to_owned(), value: *value }).collect();
            for ascii in [true, false] {
                for line in lines(&bars, columns, ascii) {
                    assert!(width::cells(&line) <= columns.max(15), "{columns}: {line}");
                }
            }
        }
    }
}
