//! A tally as one page to print: bars as SVG with a table of the same numbers below, no script, nothing from elsewhere.
//!
//! Each bar is as long as the room. What is not said is one piece of it: how long that is follows from the numbers that are
//! said, and at least five people stand behind it.
//!
//! ```text
//! Before |##### done #####|// need help //|        none of these        |
//! After  |############ done ############|..... not said .....|
//! ```

use maud::{Markup, html};

use super::{Counted, Sheet, Slips};
use crate::export::bars::Bar;
use crate::export::page;
use crate::locale::Locale;
use crate::t;
use crate::workshop::tally::LEAST;

/// A4 in black on white. An item is not torn over two pages. Letters of a bar have a white edge: they stand on patterns.
const STYLE: &str = "@page{size:A4;margin:15mm}\
body{font:1rem/1.4 sans-serif;max-width:46rem;margin:1rem auto;padding:0 1rem;color:#000;background:#fff}\
h1{font-size:1.4rem;margin:0 0 .25rem}h2{font-size:1.05rem;margin:0 0 .25rem;overflow-wrap:anywhere}\
section{break-inside:avoid;margin:1.5rem 0}p{margin:.25rem 0}\
.note{border-inline-start:.3rem solid;padding-inline-start:.6rem}\
ul.key{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:1rem 0;padding:0}\
ul.key li{display:flex;align-items:center;gap:.4rem}ul.key svg{width:2rem;height:1.1rem}\
.row{display:grid;grid-template-columns:4.5rem 1fr;align-items:center;gap:.5rem;margin:.2rem 0}\
svg{display:block;overflow:visible}.row svg,td svg{width:100%;height:1.75rem}td svg{height:.9rem}table.numbers{table-layout:fixed}table.numbers td:first-child,table.numbers th[scope=row]{width:4.5rem}\
svg text{font:bold 1rem sans-serif;text-anchor:middle;stroke:#fff;stroke-width:5px;paint-order:stroke;stroke-linejoin:round}\
svg text.on-dark{fill:#fff;stroke:none}\
table{border-collapse:collapse;width:100%;margin-top:.4rem;font-size:.9rem}\
th,td{border:1px solid;padding:.15rem .4rem;text-align:start;font-weight:normal;overflow-wrap:anywhere}\
thead th{font-weight:bold}td.bar{width:50%}\
@media print{body{margin:0;padding:0 2px;max-width:none;font-size:10pt}}";

/// Letters on it are white.
const DARK: &str = "#333";
/// What each piece of a bar is filled with, in the order of the numbers; the last is for what is not said. They can be told
/// apart without colours, also on a copier.
const FILLS: [&str; 5] = [DARK, "url(#stripes)", "url(#dots)", "#fff", "url(#lines)"];

/// Returns the page.
pub fn page(locale: &Locale, sheet: &Sheet) -> String {
    let title = t!(locale, "totals-title");
    let body = html! {
        (patterns())
        h1 { (title) }
        p { (t!(locale, "tally-people", people = sheet.people)) }
        p.note { (t!(locale, "totals-rule", least = LEAST)) " " (t!(locale, "tally-net")) }
        @if !sheet.items.is_empty() { (key(locale, sheet)) }
        @for (number, item) in sheet.items.iter().enumerate() { (counted(locale, sheet, number, item)) }
        @if !sheet.help.is_empty() { (chart(&t!(locale, "tally-help"), None, &sheet.help)) }
        @for slips in &sheet.slips { (of_slips(locale, slips)) }
    };
    page::page(locale, &title, STYLE, &body)
}

/// Patterns stand once, in a picture of no size: one that is not displayed has none.
fn patterns() -> Markup {
    html! {
        svg width="0" height="0" style="position:absolute" aria-hidden="true" {
            defs {
                pattern id="stripes" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                    rect width="8" height="8" fill="#fff" {}
                    rect width="2.5" height="8" fill="#000" {}
                }
                pattern id="dots" width="8" height="8" patternUnits="userSpaceOnUse" {
                    rect width="8" height="8" fill="#fff" {}
                    circle cx="4" cy="4" r="1.8" fill="#000" {}
                }
                pattern id="lines" width="8" height="5" patternUnits="userSpaceOnUse" {
                    rect width="8" height="5" fill="#fff" {}
                    rect width="8" height="1" fill="#777" {}
                }
            }
        }
    }
}

fn key(locale: &Locale, sheet: &Sheet) -> Markup {
    let not_said = t!(locale, "tally-not-said");
    let names = sheet.kinds.iter().chain([&not_said]);
    html! {
        ul.key {
            @for (name, fill) in names.zip(FILLS) {
                li {
                    svg aria-hidden="true" { rect width="100%" height="100%" fill=(fill) stroke="#000" {} }
                    (name)
                }
            }
        }
    }
}

fn counted(locale: &Locale, sheet: &Sheet, number: usize, item: &Counted) -> Markup {
    html! {
        section {
            h2 id={ "i" (number) } { (item.title) }
            @if let Some(note) = &item.note { p.note { (note) } }
            @for (at, (phase, numbers)) in item.phases.iter().enumerate() {
                div.row {
                    span aria-hidden="true" { (phase) }
                    (drawn(locale, sheet, &format!("i{number}p{at}"), (&item.title, phase), *numbers))
                }
            }
            (table(locale, sheet, number, item))
        }
    }
}

/// Draws one count. Its title and its words say everything that the picture shows.
fn drawn(
    locale: &Locale,
    sheet: &Sheet,
    id: &str,
    (title, phase): (&str, &str),
    numbers: [Option<u32>; 4],
) -> Markup {
    let not_said = t!(locale, "tally-not-said");
    let words = sheet.kinds.iter().zip(numbers).map(|(kind, number)| {
        let number = number.map_or_else(|| not_said.clone(), |number| number.to_string());
        format!("{kind}: {number}")
    });
    html! {
        svg role="img" aria-labelledby={ (id) "t " (id) "d" } {
            title id={ (id) "t" } { (title) " · " (phase) }
            desc id={ (id) "d" } { (words.collect::<Vec<_>>().join("; ")) }
            @for piece in pieces(sheet.people, numbers, locale.is_right_to_left()) {
                rect x=(percent(piece.start)) width=(percent(piece.length)) height="100%" fill=(piece.fill) stroke="#000" {}
                @if let Some(number) = piece.number {
                    text.on-dark[piece.fill == DARK] x=(percent(piece.start + piece.length / 2)) y="50%" dy=".35em" { (number) }
                }
            }
        }
    }
}

/// A piece of a bar, in ten-thousandths of it.
struct Piece {
    start: u64,
    length: u64,
    fill: &'static str,
    number: Option<u32>,
}

/// Returns the pieces of a bar from its start, which is at the right where rows run to the left.
fn pieces(people: u32, numbers: [Option<u32>; 4], is_right_to_left: bool) -> Vec<Piece> {
    let whole = u64::from(people.max(1));
    let said: u64 = numbers.iter().flatten().map(|number| u64::from(*number)).sum();
    let rest = people.saturating_sub(u32::try_from(said).unwrap_or(u32::MAX));
    let all = numbers.into_iter().chain([Some(rest)]).zip(FILLS).enumerate();
    let mut from: u64 = 0;
    let mut pieces = Vec::new();
    for (kind, (number, fill)) in all {
        let Some(number) = number.filter(|number| *number > 0) else { continue };
        let to = from + u64::from(number);
        let [near, far] = [from, to].map(|people| people * 10_000 / whole);
        let start = if is_right_to_left { 10_000_u64.saturating_sub(far) } else { near };
        let number = (kind < numbers.len()).then_some(number);
        pieces.push(Piece { start, length: far - near, fill, number });
        from = to;
    }
    pieces
}

fn percent(ten_thousandths: u64) -> String {
    format!("{}.{:02}%", ten_thousandths / 100, ten_thousandths % 100)
}

fn table(locale: &Locale, sheet: &Sheet, number: usize, item: &Counted) -> Markup {
    let not_said = t!(locale, "tally-not-said");
    html! {
        table.numbers aria-labelledby={ "i" (number) } {
            thead {
                tr {
                    td {}
                    @for kind in &sheet.kinds { th scope="col" { (kind) } }
                }
            }
            tbody {
                @for (phase, numbers) in &item.phases {
                    tr {
                        th scope="row" { (phase) }
                        @for number in numbers {
                            @match number {
                                Some(number) => td { (number) },
                                None => td { (not_said) },
                            }
                        }
                    }
                }
            }
        }
    }
}

fn of_slips(locale: &Locale, slips: &Slips) -> Markup {
    let title = t!(locale, "totals-slips", list = slips.title.as_str());
    html! {
        @if slips.stuck.is_empty() {
            section { h2 { (title) } p { (slips.done) } }
        } @else {
            (chart(&title, Some((&slips.done, &t!(locale, "totals-stuck"))), &slips.stuck))
        }
    }
}

/// Draws people by item. The number stands beside its bar, so that nobody needs the bar to be read out.
fn chart(title: &str, said: Option<(&str, &str)>, bars: &[Bar]) -> Markup {
    let most = bars.iter().map(|bar| bar.value).max().unwrap_or(0).max(1);
    html! {
        section {
            h2 { (title) }
            @if let Some((done, stuck)) = said { p { (done) } p { (stuck) } }
            table {
                @for bar in bars {
                    tr {
                        th scope="row" { (bar.label) }
                        td.bar {
                            svg aria-hidden="true" {
                                rect width=(percent(bar.value * 10_000 / most)) height="100%" fill="url(#stripes)" stroke="#000" {}
                            }
                        }
                        td { (bar.value) }
                    }
                }
            }
        }
    }
}
