//! Newer lists in the place of those that are built in.
//!
//! Pure. Only for lists that the project signed: the caller looks at that. Nothing older ever takes the place of
//! something newer. Lists have no number of their own: the newest day on which one of their texts was checked
//! against its sources is what puts two of them in order.

use std::collections::BTreeSet;

use super::finding::{Finding, LintCode, Severity};
use super::load::{Content, Loaded};
use super::model::{Library, Origin, Str};

/// Marks each file that is newer than the built-in one of its id and kind; one that is not loses its content.
///
/// A file with a fault is not marked: what it lacks would be missed in the place of a whole one.
pub fn choose(library: &Library, loaded: &mut [Loaded]) {
    let is_whole =
        |file: &&mut Loaded| !file.findings.iter().any(|finding| finding.severity == Severity::Error);
    for file in loaded.iter_mut().filter(is_whole) {
        let Some(content) = &mut file.content else { continue };
        let Some(there) = counterpart(library, content) else { continue };
        let (old, new) = (newest(&there), newest(content));
        if new > old {
            content.set_origin(Origin::Update);
            continue;
        }
        let day = |day: Option<Str>| day.unwrap_or_else(|| "no day".into());
        let detail = format!("{} of {} would replace that of {}", content.id(), day(new), day(old));
        file.findings.push(Finding::at(LintCode::OldUpdate, &file.file, file.id_place, detail));
        file.content = None;
    }
}

/// Returns the ids of the marked files.
pub fn ids(loaded: &[Loaded]) -> BTreeSet<Str> {
    let marked = loaded.iter().filter_map(|file| file.content.as_ref()).filter(|content| is_update(content));
    marked.map(|content| content.id().clone()).collect()
}

/// Puts the marked files in the places of those that they replace.
pub fn replace(library: &mut Library, loaded: &mut [Loaded]) {
    for file in loaded {
        let Some(content) = file.content.take_if(|content| is_update(content)) else { continue };
        let id = content.id().clone();
        match content {
            Content::Checklist(new) => put(&mut library.checklists, new, |list| list.id == id),
            Content::Pages(new) => put(&mut library.pages, new, |pages| pages.id == id),
            Content::Helplines(new) => put(&mut library.helplines, new, |helplines| helplines.id == id),
            Content::Glossary(new) => put(&mut library.glossaries, new, |glossary| glossary.id == id),
            Content::Messengers(new) => put(&mut library.messengers, new, |messengers| messengers.id == id),
            Content::Renamed(_) => {}
        }
    }
}

/// Tells whether a library holds such lists.
pub fn is_in(library: &Library) -> bool {
    let is = |origin: Origin| origin == Origin::Update;
    library.checklists.iter().any(|list| is(list.origin))
        || library.pages.iter().any(|pages| is(pages.origin))
        || library.helplines.iter().any(|helplines| is(helplines.origin))
        || library.glossaries.iter().any(|glossary| is(glossary.origin))
        || library.messengers.iter().any(|messengers| is(messengers.origin))
}

fn put<T>(all: &mut [T], new: T, is_it: impl Fn(&T) -> bool) {
    if let Some(old) = all.iter_mut().find(|old| is_it(old)) {
        *old = new;
    }
}

fn is_update(content: &Content) -> bool {
    let origin = match content {
        Content::Checklist(list) => list.origin,
        Content::Pages(pages) => pages.origin,
        Content::Helplines(helplines) => helplines.origin,
        Content::Glossary(glossary) => glossary.origin,
        Content::Messengers(messengers) => messengers.origin,
        Content::Renamed(_) => Origin::User,
    };
    origin == Origin::Update
}

/// Returns the file of the library with the same id and of the same kind.
fn counterpart(library: &Library, content: &Content) -> Option<Content> {
    let id = content.id();
    match content {
        Content::Checklist(_) => library.checklist(id).cloned().map(Content::Checklist),
        Content::Pages(_) => find(&library.pages, |pages| pages.id == *id).map(Content::Pages),
        Content::Helplines(_) => {
            find(&library.helplines, |helplines| helplines.id == *id).map(Content::Helplines)
        }
        Content::Glossary(_) => {
            find(&library.glossaries, |glossary| glossary.id == *id).map(Content::Glossary)
        }
        Content::Messengers(_) => {
            find(&library.messengers, |messengers| messengers.id == *id).map(Content::Messengers)
        }
        Content::Renamed(_) => None,
    }
}

fn find<T: Clone>(all: &[T], is_it: impl Fn(&T) -> bool) -> Option<T> {
    all.iter().find(|one| is_it(one)).cloned()
}

/// Returns the newest day of a file. All were found to be days, written so that the alphabet puts them in order.
fn newest(content: &Content) -> Option<Str> {
    match content {
        Content::Checklist(list) => list.items.iter().map(|item| &item.checked).max().cloned(),
        Content::Pages(file) => {
            let pages = file.pages.iter().map(|page| &page.checked);
            pages.chain(file.notes.iter().map(|note| &note.checked)).max().cloned()
        }
        Content::Helplines(file) => file.lines.iter().map(|line| &line.checked).max().cloned(),
        Content::Glossary(file) => file.terms.iter().map(|term| &term.checked).max().cloned(),
        Content::Messengers(file) => {
            file.apps.iter().flat_map(|app| app.claims.iter().map(|claim| &claim.date)).max().cloned()
        }
        Content::Renamed(_) => None,
    }
}

#[cfg(test)]
mod tests;
