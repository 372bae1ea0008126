//! A sheet as a page that any browser opens and prints without a network: no script, nothing from elsewhere.

use maud::{DOCTYPE, PreEscaped, html};

use super::TakeHome;

/// Black on white, and one sheet of A4 where nothing more was asked for.
const STYLE: &str = "@page{size:A4;margin:20mm}\
body{font:1.1rem/1.5 sans-serif;max-width:40rem;margin:1rem auto;padding:0 1rem;color:#000;background:#fff}\
h1{font-size:1.3rem}h2{font-size:1.1rem}li{margin:0 0 .5rem;break-inside:avoid}h1,h2,li,p{overflow-wrap:anywhere}\
@media print{body{margin:0;padding:0}}";

/// Nothing may be loaded and nothing may run, even if a text tried to.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// Returns the sheet.
pub fn render(sheet: &TakeHome) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(sheet.language) dir=(if sheet.right_to_left { "rtl" } else { "ltr" }) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                title { (sheet.title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                h1 { (sheet.title) }
                @if !sheet.steps.is_empty() { ol { @for step in &sheet.steps { li { (step) } } } }
                @for line in &sheet.lines { p { (line) } }
                @for part in &sheet.parts {
                    h2 { (part.title) }
                    ul { @for line in &part.lines { li { (line) } } }
                }
                @if let Some(note) = &sheet.note { p { (note) } }
            }
        }
    };
    page.into_string()
}
