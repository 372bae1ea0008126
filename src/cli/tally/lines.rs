//! Tallies as lines of text.

use crate::content::{ItemId, Library};
use crate::export::bars::{self, Bar};
use crate::export::tally::{Counted, Sheet, title};
use crate::locale::Locale;
use crate::t;
use crate::workshop::tally::LEAST;
use crate::workshop::tally::compare::{Compared, Comparison, Held, SLACK_PERCENT, Share};

/// What every terminal has.
const COLUMNS: usize = 78;

/// Returns a tally, item by item.
pub fn of_sheet(locale: &Locale, sheet: &Sheet, ascii: bool) -> Vec<String> {
    let mut lines = vec![
        t!(locale, "tally-people", people = sheet.people),
        t!(locale, "totals-rule", least = LEAST),
        t!(locale, "tally-net"),
    ];
    for item in &sheet.items {
        counted(&mut lines, locale, sheet, item, ascii);
    }
    if !sheet.help.is_empty() {
        lines.extend([String::new(), t!(locale, "tally-help")]);
        lines.extend(bars::lines(&sheet.help, COLUMNS, ascii));
    }
    for slips in &sheet.slips {
        lines.extend([String::new(), t!(locale, "totals-slips", list = slips.title.as_str())]);
        lines.push(slips.done.clone());
        if !slips.stuck.is_empty() {
            lines.push(t!(locale, "totals-stuck"));
            lines.extend(bars::lines(&slips.stuck, COLUMNS, ascii));
        }
    }
    lines
}

/// Adds the bars of one item, each kind before and after, and names what is not said.
fn counted(lines: &mut Vec<String>, locale: &Locale, sheet: &Sheet, item: &Counted, ascii: bool) {
    lines.extend([String::new(), item.title.clone()]);
    lines.extend(item.note.clone());
    let (mut bars, mut covered) = (Vec::new(), Vec::new());
    for (at, kind) in sheet.kinds.iter().enumerate() {
        for (phase, numbers) in &item.phases {
            let label = t!(locale, "totals-bar", phase = phase.as_str(), what = kind.as_str());
            match numbers[at] {
                Some(number) => bars.push(Bar { label, value: u64::from(number) }),
                None => covered.push(label),
            }
        }
    }
    lines.extend(bars::lines(&bars, COLUMNS, ascii));
    if !covered.is_empty() {
        lines.push(t!(locale, "totals-not-said", what = covered.join("; ")));
    }
}

/// Returns what of last time held, by answer.
pub fn of_comparison(
    locale: &Locale,
    library: &Library,
    (last, now): (u32, u32),
    comparison: &Comparison,
) -> Vec<String> {
    let mut lines = vec![
        t!(locale, "tally-compared", last = last, now = now),
        t!(locale, "tally-compared-how", slack = SLACK_PERCENT),
    ];
    let answers: [(String, &[Held]); 3] = [
        (t!(locale, "tally-held"), &[Held::Yes]),
        (t!(locale, "tally-not-held"), &[Held::No]),
        (t!(locale, "tally-untold"), &[Held::Unknown, Held::TextChanged]),
    ];
    for (heading, answers) in answers {
        let of_answer = comparison.both.iter().filter(|(_, item)| answers.contains(&item.held));
        let texts = of_answer.flat_map(|(id, item)| compared(locale, &title(locale, library, id), *item));
        section(&mut lines, &heading, texts.collect());
    }
    for (heading, ids) in [
        (t!(locale, "tally-only-last"), &comparison.only_last),
        (t!(locale, "tally-only-now"), &comparison.only_now),
    ] {
        let name = |id: &ItemId| format!("- {}", title(locale, library, id));
        section(&mut lines, &heading, ids.iter().map(name).collect());
    }
    lines
}

fn section(lines: &mut Vec<String>, heading: &str, texts: Vec<String>) {
    if !texts.is_empty() {
        lines.extend([String::new(), format!("{heading}:")]);
        lines.extend(texts);
    }
}

fn compared(locale: &Locale, title: &str, item: Compared) -> Vec<String> {
    let share = |share: Share| match share {
        Share::Percent(percent) => t!(locale, "tally-share", percent = percent),
        Share::NotSaid => t!(locale, "tally-not-said"),
        Share::NotCounted => t!(locale, "tally-not-counted"),
    };
    let mut lines = vec![
        format!("- {title}"),
        format!("  {}", t!(locale, "tally-last-after", share = share(item.last_after))),
        format!("  {}", t!(locale, "tally-now-before", share = share(item.now_before))),
        format!("  {}", t!(locale, "tally-now-after", share = share(item.now_after))),
    ];
    if item.held == Held::TextChanged {
        lines.push(format!("  {}", t!(locale, "tally-text-changed")));
    }
    lines
}
