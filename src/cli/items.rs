//! `list`, `show` and `search`: content as lines or JSON.

use clap::Args;
use serde_json::json;

use crate::cli::Context;
use crate::content::{Checklist, Item, ItemId, Level, Step};
use crate::error::{Exit, Problem};
use crate::guide::screens;
use crate::guide::view::Target;
use crate::{sanitize, t};

/// Arguments of `list`.
#[derive(Debug, Args)]
pub struct List {
    #[arg(value_name = "CHECKLIST")]
    checklist: Option<String>,
    #[arg(long)]
    json: bool,
}

/// Arguments of `show`.
#[derive(Debug, Args)]
pub struct Show {
    #[arg(value_name = "ITEM")]
    item: String,
}

/// Arguments of `search`.
#[derive(Debug, Args)]
pub struct Search {
    #[arg(value_name = "WORDS", required = true)]
    words: Vec<String>,
}

/// Lists checklists with their items.
pub fn list(context: &mut Context, list: &List) -> Result<Exit, Problem> {
    let lists: Vec<&Checklist> = match &list.checklist {
        Some(id) => vec![find_list(context, id)?],
        None => context.library.checklists.iter().collect(),
    };
    if list.json {
        let value = json!({ "schema": 1, "checklists": lists.iter().map(|list| list_json(list)).collect::<Vec<_>>() });
        context.out.line(&value.to_string());
        return Ok(Exit::Done);
    }
    let mut lines = Vec::new();
    for list in &lists {
        lines.push(format!("{}: {}", list.id, list.title.shown));
        for item in list.items.iter() {
            let minutes = t!(context.locale, "minutes", minutes = item.minutes);
            lines.push(format!("  {}/{}  {} ({minutes})", list.id, item.id, item.title.shown));
        }
    }
    for line in lines {
        context.out.line(&line);
    }
    warn_of_findings(context);
    Ok(Exit::Done)
}

/// Says that some of the user's own lists could not be used as they are.
fn warn_of_findings(context: &mut Context) {
    if !context.findings.is_empty() {
        let text = t!(context.locale, "lists-with-findings", count = context.findings.len());
        context.out.err(&text);
    }
}

fn list_json(list: &Checklist) -> serde_json::Value {
    let items: Vec<_> = list
        .items
        .iter()
        .map(|item| {
            json!({
                "id": item.id,
                "title": item.title.shown,
                "level": level(item.level),
                "impact": item.impact,
                "minutes": item.minutes,
            })
        })
        .collect();
    json!({ "id": list.id, "title": list.title.shown, "items": items })
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Basic => "basic",
        Level::Strong => "strong",
        Level::HighRisk => "high-risk",
    }
}

/// Returns the checklist with this id.
pub fn find_list<'a>(context: &'a Context, id: &str) -> Result<&'a Checklist, Problem> {
    context.library.checklist(id).ok_or_else(|| {
        let known: Vec<&str> = context.library.checklists.iter().map(|list| list.id.as_ref()).collect();
        Problem::new("no-checklist", Exit::WrongUse)
            .with("word", sanitize::for_screen(id, 80, false))
            .with("known", known.join(", "))
    })
}

/// Returns the id written as `CHECKLIST/ITEM`, if there is such an item.
pub fn find_item(context: &Context, written: &str) -> Result<ItemId, Problem> {
    let id = ItemId::parse(written).filter(|id| context.library.item(id).is_some());
    id.ok_or_else(|| {
        Problem::new("no-item", Exit::WrongUse).with("word", sanitize::for_screen(written, 80, false))
    })
}

/// Shows one item in full.
pub fn show(context: &mut Context, show: &Show) -> Result<Exit, Problem> {
    let id = find_item(context, &show.item)?;
    let Some((list, item)) = context.library.item(&id) else { return Ok(Exit::CouldNot) };
    let text = in_full(context, list, item);
    context.out.text(&text);
    Ok(Exit::Done)
}

fn in_full(context: &Context, list: &Checklist, item: &Item) -> String {
    let locale = &context.locale;
    let mut out = format!("{}\n{}/{}\n", item.title.shown, list.id, item.id);
    if item.why.state == crate::content::TextState::Draft {
        out.push_str(&format!("{}\n", t!(locale, "line-draft")));
    }
    out.push_str(&format!("\n{}\n\n{}:\n", item.why.shown, t!(locale, "item-steps")));
    out.push_str(&steps(context, &item.steps));
    if let Some(test) = &item.test {
        out.push_str(&format!("\n{}:\n{}", t!(locale, "choice-test"), steps(context, &test.steps)));
        out.push_str(&format!("{}: {}\n", t!(locale, "test-expect"), test.expect.shown));
    }
    if let Some(limits) = &item.limits {
        out.push_str(&format!("\n{}:\n{}\n", t!(locale, "item-limits"), limits.shown));
    }
    out.push_str(&format!("\n{}:\n", t!(locale, "item-sources")));
    out.push_str(&format!("{}\n", t!(locale, "item-checked", day = item.checked.as_ref())));
    for source in list.sources.iter().filter(|source| item.sources.contains(&source.id)) {
        out.push_str(&format!("- {} ({}) {}\n", source.title, source.date, source.url));
    }
    out
}

fn steps(context: &Context, steps: &[Step]) -> String {
    let mut out = String::new();
    for (index, step) in steps.iter().enumerate() {
        let only: Vec<String> = step
            .only
            .iter()
            .map(|answer| context.locale.message(&format!("answer-{}", answer.replace(':', "-"))))
            .collect();
        let only = if only.is_empty() { String::new() } else { format!("{}: ", only.join(", ")) };
        out.push_str(&format!("{}. {only}{}\n", index + 1, step.text.shown));
        if let Some(code) = &step.code {
            out.push_str(&format!("\n{}\n\n", code.trim_matches('\n')));
        }
    }
    out
}

/// Finds items, pages and words.
pub fn search(context: &mut Context, search: &Search) -> Result<Exit, Problem> {
    let index = screens::search::index(&context.library);
    let hits = index.find(&search.words.join(" "), 50);
    if hits.is_empty() {
        let text = t!(context.locale, "search-nothing");
        context.out.err(&text);
        return Ok(Exit::No);
    }
    for hit in hits {
        let line = match &hit.target {
            Target::Item(id) => {
                let title = context.library.item(id).map(|(_, item)| item.title.shown.to_string());
                format!("{id}  {}", title.unwrap_or_default())
            }
            Target::Page(id) | Target::Term(id) => {
                let (label, kind) = screens::search::words_in(&context.library, &context.locale, &hit.target);
                format!("{kind} {id}  {label}")
            }
            _ => continue,
        };
        context.out.line(&line);
    }
    Ok(Exit::Done)
}
