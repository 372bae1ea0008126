//! `show`: one item, page, note, helpline or word in full, as plain lines that any width can wrap.

use clap::Args;

use crate::cli::{Context, guide, items, warn_of_findings};
use crate::content::marks::marked;
use crate::content::{Glossary, Helpline, Helplines, ItemId, Note, Page, Pages, Term, Text, TextState};
use crate::error::{Exit, Problem};
use crate::export::handout::{self, Box, Devices, Line};
use crate::export::help::{self, Help};
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
    let item = ItemId::parse(&show.item).map(|id| context.library.current_id(&id).to_string());
    let id = item.unwrap_or_else(|| show.item.clone());
    let lines = in_full(context, &id).ok_or_else(|| items::no_item(&show.item))?;
    for line in lines {
        context.out.line(&line);
    }
    Ok(Exit::Done)
}

fn in_full(context: &Context, id: &str) -> Option<Vec<String>> {
    let (library, locale) = (&context.library, &context.locale);
    let Some((first, second)) = id.split_once('/') else {
        let file = library.helplines.iter().find(|file| file.id == id)?;
        return Some(help_lines(locale, &help::help(locale, file, guide::today())));
    };
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
        let page = pages.pages.iter().find(|page| page.id == second);
        let note = pages.notes.iter().find(|note| note.id == second);
        let page = page.map(|page| page_lines(locale, pages, page));
        return page.or_else(|| note.map(|note| note_lines(locale, pages, note)));
    }
    let line = library.lines().find(|(file, line)| file.id == first && line.id == second);
    if let Some((file, line)) = line {
        return Some(helpline_lines(locale, file, line));
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

fn note_lines(locale: &Locale, pages: &Pages, note: &Note) -> Vec<String> {
    let id = format!("{}/{}", pages.id, note.id);
    let mut lines = head(locale, &id, &marked(locale, &note.title), note.what.state);
    lines.extend([String::new(), marked(locale, &note.what)]);
    for (label, text) in
        [(t!(locale, "note-changed"), &note.changed), (t!(locale, "note-means"), &note.means)]
    {
        lines.extend([String::new(), format!("{label}: {}", marked(locale, text))]);
    }
    if let Some(limits) = &note.limits {
        lines.extend([String::new(), format!("{}: {}", t!(locale, "note-limits"), marked(locale, limits))]);
    }
    lines.extend([String::new(), format!("{}:", t!(locale, "note-lists"))]);
    lines.extend(note.items.iter().map(|id| format!("- {id}")));
    lines.extend(sources(locale, &handout::sources(locale, &note.checked, &pages.sources, &note.sources)));
    lines
}

/// What contact can cost stands before the first address.
fn helpline_lines(locale: &Locale, file: &Helplines, line: &Helpline) -> Vec<String> {
    let part = help::part(locale, line, guide::today());
    let mut lines = head(locale, &format!("{}/{}", file.id, line.id), &part.title, line.does.state);
    lines.extend([String::new(), marked(locale, &file.risk), String::new()]);
    lines.extend(part.lines);
    lines.extend(sources(locale, &handout::sources(locale, &line.checked, &file.sources, &line.sources)));
    lines
}

fn help_lines(locale: &Locale, help: &Help) -> Vec<String> {
    let mut lines =
        vec![help.title.clone(), String::new(), help.risk.clone(), String::new(), help.none.clone()];
    for part in &help.parts {
        lines.extend([String::new(), format!("{}:", part.title)]);
        lines.extend(part.lines.iter().map(|line| format!("- {line}")));
    }
    lines.extend([String::new(), t!(locale, "helplines-first"), help.first.clone()]);
    for (title, copy) in &help.messages {
        lines.extend([String::new(), title.clone(), String::new(), copy.clone()]);
    }
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
