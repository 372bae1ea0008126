//! `show`: one item, page or word in full, as plain lines that any width can wrap.

use clap::Args;

use crate::cli::{Context, items, warn_of_findings};
use crate::content::marks::marked;
use crate::content::{Glossary, ItemId, Page, Pages, Term, Text, TextState};
use crate::error::{Exit, Problem};
use crate::export::handout::{self, Box, Devices, Line};
use crate::locale::Locale;
use crate::t;

/// Arguments of `show`.
#[derive(Debug, Args)]
pub struct Show {
    #[arg(value_name = "ITEM")]
    item: String,
}

/// Shows what stands under this id.
pub fn run(context: &mut Context, show: &Show) -> Result<Exit, Problem> {
    warn_of_findings(context);
    let current = ItemId::parse(&show.item).map(|id| context.library.current_id(&id).to_string());
    let lines = current.and_then(|id| in_full(context, &id)).ok_or_else(|| items::no_item(&show.item))?;
    for line in lines {
        context.out.line(&line);
    }
    Ok(Exit::Done)
}

fn in_full(context: &Context, id: &str) -> Option<Vec<String>> {
    let (library, locale) = (&context.library, &context.locale);
    let (first, second) = id.split_once('/')?;
    if let Some(list) = library.checklist(first) {
        let item = list.items.iter().find(|item| item.id == second)?;
        return Some(item_lines(
            locale,
            id,
            &handout::item(locale, list, item, Devices::All),
            item.why.state,
        ));
    }
    if let Some(pages) = library.pages.iter().find(|pages| pages.id == first) {
        return pages.pages.iter().find(|page| page.id == second).map(|page| page_lines(locale, pages, page));
    }
    let words = library.glossaries.iter().find(|words| words.id == first)?;
    words.terms.iter().find(|term| term.id == second).map(|term| term_lines(locale, words, term))
}

/// Returns the lines that everything begins with.
fn head(locale: &Locale, id: &str, title: &str, state: TextState) -> Vec<String> {
    let mut lines = vec![title.to_owned(), id.to_owned()];
    if state == TextState::Draft {
        lines.push(t!(locale, "line-draft"));
    }
    lines
}

fn item_lines(locale: &Locale, id: &str, item: &Box, state: TextState) -> Vec<String> {
    let mut lines = head(locale, id, &item.title, state);
    lines.extend([item.facts.clone(), String::new(), item.why.clone(), String::new()]);
    lines.push(format!("{}:", t!(locale, "item-steps")));
    lines.extend(steps(&item.steps));
    if let Some(test) = &item.test {
        lines.extend([String::new(), format!("{}:", test.heading)]);
        lines.extend(steps(&test.steps));
        lines.push(test.expect.clone());
    }
    if let Some(limits) = &item.limits {
        lines.extend([String::new(), limits.clone()]);
    }
    lines.extend(sources(locale, &item.sources()));
    lines
}

fn page_lines(locale: &Locale, pages: &Pages, page: &Page) -> Vec<String> {
    let id = format!("{}/{}", pages.id, page.id);
    let mut lines = head(locale, &id, &marked(locale, &page.title), page.summary.state);
    lines.extend([String::new(), marked(locale, &page.summary), String::new()]);
    lines.extend(steps(&handout::lines(locale, &page.steps, Devices::All)));
    if let Some(limits) = &page.limits {
        let limits = marked(locale, limits);
        lines.extend([String::new(), format!("{}: {limits}", t!(locale, "item-limits"))]);
    }
    lines.extend(sources(locale, &handout::sources(locale, &page.checked, &pages.sources, &page.sources)));
    lines
}

fn term_lines(locale: &Locale, words: &Glossary, term: &Term) -> Vec<String> {
    let id = format!("{}/{}", words.id, term.id);
    let shown = |text: &Text| marked(locale, text);
    let mut lines = head(locale, &id, &shown(&term.title), term.text.state);
    lines.extend([String::new(), shown(&term.text)]);
    if !term.also.is_empty() {
        lines.push(t!(locale, "word-also", names = term.also.join(", ")));
    }
    lines.extend(sources(locale, &handout::sources(locale, &term.checked, &words.sources, &term.sources)));
    lines
}

fn steps(steps: &[Line]) -> Vec<String> {
    let mut lines = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        lines.push(format!("{}. {}", index + 1, step.text));
        if let Some(code) = &step.code {
            // Bare, so that it can be copied.
            lines.extend([String::new(), code.clone()]);
            if index + 1 < steps.len() {
                lines.push(String::new());
            }
        }
    }
    lines
}

fn sources(locale: &Locale, sources: &[String]) -> Vec<String> {
    let heading = format!("{}:", t!(locale, "item-sources"));
    let sources = sources.iter().map(|source| format!("- {source}"));
    [String::new(), heading].into_iter().chain(sources).collect()
}
