//! The report as one page that opens without a network: bars as SVG, no script, nothing from elsewhere.

use maud::{Markup, html};

use super::Sheet;
use crate::export::bars::Bar;
use crate::export::page;
use crate::locale::Locale;
use crate::t;

/// Large enough for a phone, black on white for a printer.
const STYLE: &str = "body{font:1rem/1.45 sans-serif;max-width:44rem;margin:1rem auto;padding:0 1rem;color:#000;background:#fff}\
h1{font-size:1.5rem}h2{font-size:1.15rem;border-bottom:1px solid}.answer{font-size:1.25rem;font-weight:bold}\
.note{border-inline-start:.3rem solid;padding-inline-start:.6rem}table{border-collapse:collapse;width:100%}\
th{font-weight:normal;text-align:start;overflow-wrap:anywhere;max-width:16rem}td{padding-inline-start:.5rem}\
td.bar{width:50%}svg{display:block;width:100%;height:.8rem}li{overflow-wrap:anywhere}";

/// Returns the page.
pub fn page(locale: &Locale, sheet: &Sheet) -> String {
    let title = t!(locale, "offmeta-screen-report");
    let body = html! {
        h1 { (title) }
        p.answer { (sheet.headline) }
        @for text in &sheet.reasons { p { (text) } }
        @for text in &sheet.facts { p { (text) } }
        (list(&t!(locale, "offmeta-screen-change"), &sheet.change))
        (chart(&t!(locale, "offmeta-screen-months"), &sheet.months))
        @if let Some(older) = &sheet.older { p { (older) } }
        (chart(&t!(locale, "offmeta-screen-top"), &sheet.top))
        (list(&t!(locale, "offmeta-screen-kinds"), &sheet.kinds))
        (neighbours(locale, sheet))
        (list(&t!(locale, "offmeta-screen-cautions"), &sheet.cautions))
        p.note { (t!(locale, "offmeta-screen-picture-what")) }
    };
    page::page(locale, &title, STYLE, &body)
}

fn list(title: &str, lines: &[String]) -> Markup {
    html! {
        @if !lines.is_empty() {
            h2 { (title) }
            ul { @for line in lines { li { (line) } } }
        }
    }
}

fn chart(title: &str, bars: &[Bar]) -> Markup {
    let most = bars.iter().map(|bar| bar.value).max().unwrap_or(0).max(1);
    html! {
        @if !bars.is_empty() {
            h2 { (title) }
            table {
                @for bar in bars {
                    tr {
                        th scope="row" { bdi { (bar.label) } }
                        td.bar { (drawn(bar.value, most)) }
                        td { (bar.value) }
                    }
                }
            }
        }
    }
}

/// The number stands beside it, so that nobody needs the bar to be read out.
fn drawn(value: u64, most: u64) -> Markup {
    let thousandths = u128::from(value) * 1000 / u128::from(most);
    let width = if value == 0 { 0 } else { thousandths.max(5) };
    html! {
        svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" {
            rect width=(width) height="10" {}
        }
    }
}

fn neighbours(locale: &Locale, sheet: &Sheet) -> Markup {
    html! {
        @if !sheet.neighbours.is_empty() {
            h2 { (t!(locale, "offmeta-screen-neighbours")) }
            @for neighbour in &sheet.neighbours {
                p { (neighbour.text) }
                ul { @for name in &neighbour.names { li { bdi { (name) } } } }
                p { (t!(locale, "offmeta-screen-see-item", item = neighbour.title.as_str())) }
            }
        }
    }
}
