//! The page that a trainer prints: what a program must give, large enough to compare letter by letter.
//!
//! On paper, because whoever changes a program on a stick can change every file beside it as well.

use maud::{Markup, html};

use super::{Kit, Program, is_draft, sums};
use crate::content::{BuiltLocale, LOCALES};
use crate::export::page;
use crate::locale::Locale;
use crate::t;

/// One sheet of A4. Letters of a checksum are of one width, and no group is torn over two lines.
const STYLE: &str = "@page{size:A4;margin:12mm}\
body{font:1rem/1.35 sans-serif;max-width:46rem;margin:1rem auto;padding:0 1rem;color:#000;background:#fff}\
h1{font-size:1.3rem;margin:0 0 .5rem}h2{font-size:1rem;margin:.6rem 0 .15rem}\
section{break-inside:avoid}p{margin:.15rem 0}ol{margin:0;padding-inline-start:1.4rem}\
.program{border:2px solid;padding:.4rem .6rem;margin:.5rem 0;direction:ltr;text-align:left}\
.program h2{margin:0;font-size:1.15rem}code,.sum{font-family:Consolas,monospace}code{display:block;white-space:nowrap;font-size:.85rem}\
.sum{display:grid;grid-template-columns:repeat(8,max-content);gap:.1rem .9rem;font-size:1.35rem;font-weight:bold;margin-top:.3rem}\
.sum span{white-space:nowrap}\
@media(max-width:46rem){.sum{grid-template-columns:repeat(4,max-content)}}\
@media print{body{margin:0;padding:0 2px;max-width:none;font-size:8.5pt;line-height:1.25}\
h1{font-size:13pt}h2{font-size:9pt}.program h2{font-size:11pt}.sum{grid-template-columns:repeat(8,max-content);font-size:15pt}code{font-size:10pt}}";

/// Returns the page.
pub fn page(kit: &Kit) -> String {
    let english = Locale::load("en");
    let title = named(&english, kit);
    let body = html! {
        h1 { (title) }
        @for program in &kit.programs { (sum(&english, program)) }
        @for built in &LOCALES { (words(built, kit)) }
    };
    page::page(&english, &title, STYLE, &body)
}

/// Returns what the paper is about: programs of another version give other letters.
fn named(locale: &Locale, kit: &Kit) -> String {
    t!(locale, "kit-version", version = kit.stamp.version.as_str(), content = kit.stamp.content.as_str())
}

fn sum(locale: &Locale, program: &Program) -> Markup {
    html! {
        section.program {
            h2 { (program.name) }
            p { (t!(locale, "kit-paper-size", bytes = program.size.to_string())) " · SHA-256" }
            code { (program.sum_command()) }
            div.sum { @for group in sums::groups(&program.digest) { span { (group) } } }
        }
    }
}

fn words(built: &BuiltLocale, kit: &Kit) -> Markup {
    let locale = &Locale::load(built.tag);
    let steps = [
        t!(locale, "kit-paper-folder"),
        t!(locale, "kit-paper-type"),
        t!(locale, "kit-paper-compare"),
        t!(locale, "kit-paper-differs"),
    ];
    html! {
        section lang=(locale.tag()) dir=(if locale.is_right_to_left() { "rtl" } else { "ltr" }) {
            h2 { (t!(locale, "kit-paper-title")) }
            ol { @for step in steps { li { (step) } } }
            p {
                (t!(locale, "kit-paper-hand", version = kit.stamp.version.as_str()))
                @if is_draft(built) { " " (t!(locale, "line-draft")) }
            }
        }
    }
}
