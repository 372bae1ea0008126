//! One item of a list as HTML.

use maud::{Markup, html};

use crate::export::handout::{Box, Line, Section, Words};

/// Returns an item with its boxes. Its number is what a slip calls it.
pub fn markup(section: &Section, item: &Box, words: &Words) -> Markup {
    let title = format!("{}-{}", section.id, item.number);
    html! {
        article aria-labelledby=(title) {
            h3 {
                label {
                    // Some browsers bring ticks back when a page is opened again.
                    input.done type="checkbox" value=(item.number) autocomplete="off";
                    span id=(title) { (item.number) ". " (item.title) }
                }
            }
            p.facts { (item.facts) }
            p { (item.why) }
            (steps(&item.steps))
            @if let Some(test) = &item.test {
                h4 { (test.heading) }
                (steps(&test.steps))
                p { (test.expect) }
            }
            @if let Some(limits) = &item.limits { p.note { (limits) } }
            ul.sources {
                li { (item.checked) }
                @for origin in &item.origins {
                    li { bdi { (origin.title) } " (" (origin.about) ") " bdi { (origin.address) } }
                }
            }
            @if section.has_slips {
                label.live hidden {
                    input.stuck type="checkbox" value=(item.number) aria-describedby=(title) autocomplete="off";
                    span { (words.slip.stuck) }
                }
            }
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
