//! HTML that opens on any phone without a network: paper where scripts never run; else it counts ticks and makes slips.
//!
//! Loads nothing, sends nothing, links to nothing outside of itself. One style and one script may apply, each named by
//! its digest. All that needs the script is hidden until the script shows it.

mod item;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

use super::Exporter;
use super::handout::{Document, Section, Words};
use super::help::Help;

/// The HTML format.
#[derive(Debug)]
pub struct Html;

/// Narrow phones, dark rooms, and black on white for a printer.
const STYLE: &str = include_str!("html/style.css");

/// Plain enough for the browsers of old phones.
const SCRIPT: &str = include_str!("html/slip.js");

impl Exporter for Html {
    fn name(&self) -> &'static str {
        "html"
    }

    fn render(&self, document: &Document) -> String {
        let page = html! {
            (DOCTYPE)
            html lang=(document.language) dir=(if document.right_to_left { "rtl" } else { "ltr" }) {
                (head(&document.title))
                (body(document))
            }
        };
        page.into_string()
    }
}

fn head(title: &str) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta http-equiv="Content-Security-Policy" content=(policy());
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="referrer" content="no-referrer";
            // Some phones make numbers into links that call.
            meta name="format-detection" content="telephone=no";
            title { (title) }
            style { (PreEscaped(STYLE)) }
        }
    }
}

/// Returns what the page may do: show itself. Nothing else may run or be loaded, even if a text tried to.
fn policy() -> String {
    let named = |text: &str| format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)));
    format!(
        "default-src 'none'; script-src {}; style-src {}; base-uri 'none'; form-action 'none'",
        named(SCRIPT),
        named(STYLE)
    )
}

/// The words that come and go stand in the page itself, so that the script has none of its own.
fn body(document: &Document) -> Markup {
    let Words { contents, ticks, slip } = &document.words;
    html! {
        body data-count=(ticks.count) data-gone=(ticks.gone) data-kept=(ticks.kept) data-refused=(ticks.refused)
            data-forgotten=(ticks.forgotten) data-full=(slip.full) data-says=(slip.says)
            data-says-stuck=(slip.says_stuck) {
            header {
                h1 { (document.title) }
                @for note in &document.notes { p.note { (note) } }
            }
            @if document.sections.len() > 1 {
                nav aria-label=(contents) {
                    ul { @for section in &document.sections { li { a href={ "#" (section.id) } { (section.title) } } } }
                }
            }
            main {
                (keeping(&document.words))
                @for section in &document.sections { (list(section, &document.words)) }
                @for help in &document.help { (who_helps(help)) }
            }
            script { (PreEscaped(SCRIPT)) }
        }
    }
}

fn keeping(words: &Words) -> Markup {
    html! {
        section #ticks.live aria-labelledby="ticks-title" hidden {
            h2 #ticks-title { (words.ticks.title) }
            p.state role="status" {}
            div.ask {
                button.keep type="button" aria-describedby="keep-means" { (words.ticks.keep) }
                p #keep-means { (words.ticks.keep_means) }
            }
            button.forget type="button" hidden { (words.ticks.forget) }
        }
    }
}

/// Numbers and addresses are text: nothing here is a link that a finger could open or call by mistake.
fn who_helps(help: &Help) -> Markup {
    let title = format!("{}-title", help.id);
    html! {
        section #(help.id) aria-labelledby=(title) {
            h2 id=(title) { (help.title) }
            p.note { (help.risk) }
            p { (help.none) }
            @for part in &help.parts {
                h3 { (part.title) }
                ul { @for line in &part.lines { li { (line) } } }
            }
            p { (help.first) }
            @for (title, copy) in &help.messages {
                h3 { (title) }
                pre { (copy) }
            }
        }
    }
}

fn list(section: &Section, words: &Words) -> Markup {
    let named = |part: &str| format!("{}-{part}", section.id);
    html! {
        section #(section.id) data-prefix=(section.prefix) aria-labelledby=(named("title")) {
            h2 id=(named("title")) { (section.title) }
            p { (section.summary) }
            div.bar.live hidden {
                span.count role="status" {}
                @if section.has_slips {
                    a href={ "#" (named("slip")) } { (words.slip.title) }
                    p.full role="status" {}
                }
            }
            @for item in &section.items { (item::markup(section, item, words)) }
            @if section.has_slips { (slip(&named("slip"), words)) }
        }
    }
}

fn slip(id: &str, words: &Words) -> Markup {
    html! {
        div #(id).slip.live hidden {
            h3 { (words.slip.title) }
            p { (words.slip.about) }
            button.make type="button" { (words.slip.make) }
            div role="status" {
                div.made hidden {
                    p.letters {}
                    p.says {}
                    p { (words.slip.says_not) }
                }
            }
        }
    }
}
