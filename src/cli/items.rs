//! `list` and `search`: content as lines or JSON.

use clap::Args;
use serde_json::json;

use crate::cli::{Context, warn_of_findings};
use crate::content::{Checklist, ItemId, Level, Library};
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

/// Arguments of `search`.
#[derive(Debug, Args)]
pub struct Search {
    #[arg(value_name = "WORDS", required = true)]
    words: Vec<String>,
}

/// Lists checklists with their items.
pub fn list(context: &mut Context, list: &List) -> Result<Exit, Problem> {
    warn_of_findings(context);
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
        let also = list.also.iter().filter_map(|id| ItemId::parse(id));
        for (of, item) in also.filter_map(|id| context.library.item(&id)) {
            let where_else = t!(context.locale, "list-also");
            lines.push(format!("  {}/{}  {} ({where_else})", of.id, item.id, item.title.shown));
        }
    }
    for line in lines {
        context.out.line(&line);
    }
    Ok(Exit::Done)
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

/// Returns the id written as `CHECKLIST/ITEM`, if there is such an item; an old id leads to the new one.
pub fn find_item(context: &Context, written: &str) -> Result<ItemId, Problem> {
    let id = ItemId::parse(written).map(|id| context.library.current_id(&id));
    let id = id.filter(|id| context.library.item(id).is_some());
    id.ok_or_else(|| no_item(written))
}

/// Returns the complaint about an id that nothing has.
pub fn no_item(written: &str) -> Problem {
    Problem::new("no-item", Exit::WrongUse).with("word", sanitize::for_screen(written, 80, false))
}

/// This many hits are shown at most; more words find fewer.
const HITS: usize = 50;

/// Finds items, pages and words, each with the id that `show` takes.
pub fn search(context: &mut Context, search: &Search) -> Result<Exit, Problem> {
    warn_of_findings(context);
    let index = screens::search::index(&context.library);
    let hits = index.find(&search.words.join(" "), HITS);
    if hits.is_empty() {
        let text = t!(context.locale, "search-nothing");
        context.out.err(&text);
        return Ok(Exit::No);
    }
    for hit in &hits {
        let (label, kind) = screens::search::words_in(&context.library, &context.locale, &hit.target);
        if let Some(id) = id_of(&context.library, &hit.target) {
            context.out.line(&format!("{id}  {label} ({kind})"));
        }
    }
    if hits.len() == HITS {
        let text = t!(context.locale, "search-more", count = HITS);
        context.out.err(&text);
    }
    Ok(Exit::Done)
}

fn id_of(library: &Library, target: &Target) -> Option<String> {
    match target {
        Target::Item(id) => Some(id.to_string()),
        Target::Page(id) => {
            let pages = library.pages.iter().find(|pages| pages.pages.iter().any(|page| page.id == *id))?;
            Some(format!("{}/{id}", pages.id))
        }
        Target::Note(id) => {
            library.notes().find(|(_, note)| note.id == *id).map(|(file, _)| format!("{}/{id}", file.id))
        }
        Target::Helpline(id) => {
            library.lines().find(|(_, line)| line.id == *id).map(|(file, _)| format!("{}/{id}", file.id))
        }
        Target::Term(id) => {
            library.terms().find(|(_, term)| term.id == *id).map(|(words, _)| format!("{}/{id}", words.id))
        }
        _ => None,
    }
}
