//! HTML that opens on any phone without a network: no script, nothing from elsewhere.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::Exporter;
use super::handout::{Box, Document, Line};

/// The HTML format.
#[derive(Debug)]
pub struct Html;

/// Large enough for a phone, black on white for a printer; a list item is not torn over two pages.
const STYLE: &str = "body{font:1rem/1.45 sans-serif;max-width:42rem;margin:1rem auto;padding:0 1rem;color:#000;background:#fff}\
h1{font-size:1.5rem}h2{font-size:1.25rem;border-bottom:1px solid}article{break-inside:avoid;margin:0 0 1.5rem}\
h3{font-size:1.05rem;margin:0 0 .25rem}input{width:1.1rem;height:1.1rem;margin:0 .5rem 0 0}\
.facts,.sources{font-size:.85rem;color:#444}pre{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid;padding:.5rem}\
.note{border-inline-start:.3rem solid;padding-inline-start:.6rem}ul.sources{overflow-wrap:anywhere}\
@media print{a{color:#000}}";

/// Nothing may be loaded and nothing may run, even if a text tried to.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

impl Exporter for Html {
    fn name(&self) -> &'static str {
        "html"
    }

    fn render(&self, document: &Document) -> String {
        let page = html! {
            (DOCTYPE)
            html lang=(document.language) {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content=(POLICY);
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="referrer" content="no-referrer";
                    title { (document.title) }
                    style { (PreEscaped(STYLE)) }
                }
                body {
                    h1 { (document.title) }
                    @for note in &document.notes { p.note { (note) } }
                    @for section in &document.sections {
                        section {
                            h2 { (section.title) }
                            p { (section.summary) }
                            @for item in &section.items { (item_markup(item)) }
                        }
                    }
                }
            }
        };
        page.into_string()
    }
}

fn item_markup(item: &Box) -> Markup {
    html! {
        article {
            h3 { label { input type="checkbox"; (item.title) } }
            p.facts { (item.facts) }
            p { (item.why) }
            (steps(&item.steps))
            @if let Some(test) = &item.test {
                h4 { (test.heading) }
                (steps(&test.steps))
                p { (test.expect) }
            }
            @if let Some(limits) = &item.limits { p.note { (limits) } }
            ul.sources { @for source in &item.sources { li { (source) } } }
        }
    }
}

fn steps(lines: &[Line]) -> Markup {
    html! {
        ol {
            @for line in lines {
                li {
                    (line.text)
                    @if let Some(code) = &line.code { pre { (code) } }
                }
            }
        }
    }
}
