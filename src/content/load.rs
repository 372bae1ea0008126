//! The text of one file in, everything usable and everything wrong out.
//!
//! Pure, and shared with the build script: built-in lists and a user's own go the same way. An item
//! with a fault that could mislead is left out; the others beside it are not. Refuses to parse what
//! is too large or too deep, so that no file can exhaust the stack.

use std::collections::BTreeSet;

use toml::Spanned;
use toml::de::{DeTable, Error as TomlError};

mod walk;

use super::chars::{quotable, text_of};
use super::depth::{MAX_DEPTH, too_deep};
use super::finding::{Finding, LintCode, Log, safe_name};
use super::lint::{self, Rules};
use super::model::{Checklist, Glossary, Helplines, Library, Messengers, Origin, Pages, Str};
use super::renamed::Renamed;
use walk::Walk;

/// How large a file may be.
pub const MAX_BYTES: usize = 2 * 1024 * 1024;
/// Up to which size a file that breaks the rules of TOML is read on: each break costs memory.
const RECOVER_BYTES: usize = 512 * 1024;
/// How many items, pages or words a file may have.
pub const MAX_ITEMS: usize = 2000;

/// What one file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// A guide.
    Checklist(Checklist),
    /// Pages.
    Pages(Pages),
    /// Who answers a call for help.
    Helplines(Helplines),
    /// Explained words.
    Glossary(Glossary),
    /// Facts about messengers.
    Messengers(Messengers),
    /// Renamed ids.
    Renamed(Renamed),
}

impl Content {
    /// Returns the id of the file.
    pub fn id(&self) -> &Str {
        match self {
            Self::Checklist(list) => &list.id,
            Self::Pages(pages) => &pages.id,
            Self::Helplines(helplines) => &helplines.id,
            Self::Glossary(glossary) => &glossary.id,
            Self::Messengers(messengers) => &messengers.id,
            Self::Renamed(renamed) => &renamed.id,
        }
    }

    /// Says where the file came from.
    pub fn set_origin(&mut self, origin: Origin) {
        match self {
            Self::Checklist(list) => list.origin = origin,
            Self::Pages(pages) => pages.origin = origin,
            Self::Helplines(helplines) => helplines.origin = origin,
            Self::Glossary(glossary) => glossary.origin = origin,
            Self::Messengers(messengers) => messengers.origin = origin,
            Self::Renamed(_) => {}
        }
    }
}

/// One file after reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loaded {
    /// Its name as the caller gave it, safe to print.
    pub file: String,
    /// What can be used; nothing where the head of the file is broken.
    pub content: Option<Content>,
    /// Where its id stands.
    pub id_place: (u32, u32),
    /// Everything wrong, in the order of the file.
    pub findings: Vec<Finding>,
}

/// Puts the content of files into a library, and returns everything that is wrong with them.
pub fn add_to(library: &mut Library, loaded: Vec<Loaded>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in loaded {
        findings.extend(file.findings);
        match file.content {
            Some(Content::Checklist(list)) => library.checklists.push(list),
            Some(Content::Pages(pages)) => library.pages.push(pages),
            Some(Content::Helplines(helplines)) => library.helplines.push(helplines),
            Some(Content::Glossary(glossary)) => library.glossaries.push(glossary),
            Some(Content::Messengers(messengers)) => library.messengers.push(messengers),
            Some(Content::Renamed(renamed)) => {
                library.renames.extend(renamed.renames.into_iter().map(|(rename, _)| rename));
            }
            None => {}
        }
    }
    findings
}

/// Reads one file.
pub fn load(file: &str, bytes: &[u8], origin: Origin, rules: &Rules<'_>) -> Loaded {
    let refused = |finding: Finding| Loaded {
        file: finding.file.clone(),
        content: None,
        id_place: (1, 1),
        findings: vec![finding],
    };
    if bytes.len() > MAX_BYTES {
        return refused(Finding::about(LintCode::TooBig, file, "the file is larger than 2 MiB"));
    }
    match text_of(bytes) {
        Ok(text) => load_text(file, text, origin, rules),
        Err(valid) => {
            let place = Log::new(file, valid).place(valid.len());
            refused(Finding::at(LintCode::NotUtf8, file, place, "a byte here belongs to no letter"))
        }
    }
}

/// Takes the content of every file whose id another file has already, and says so in its findings.
pub fn refuse_taken(loaded: &mut [Loaded], taken: impl IntoIterator<Item = Str>) {
    let mut taken: BTreeSet<Str> = taken.into_iter().collect();
    for file in loaded {
        let Some(id) = file.content.as_ref().map(|content| content.id().clone()) else { continue };
        if !taken.insert(id.clone()) {
            let detail = format!("there is another list with the id {id}");
            file.findings.push(Finding::at(LintCode::DuplicateList, &file.file, file.id_place, detail));
            file.content = None;
        }
    }
}

fn load_text(file: &str, text: &str, origin: Origin, rules: &Rules<'_>) -> Loaded {
    let mut log = Log::new(file, text);
    let forbidden = lint::characters(&mut log);
    let mut id_place = (1, 1);
    let content = if let Some(at) = too_deep(text) {
        log.report(LintCode::TooDeep, at, format!("more than {MAX_DEPTH} levels"));
        None
    } else {
        let (root, errors) = parse(text);
        let breaks = syntax(&errors, &forbidden, &mut log);
        Walk { root: &root, breaks, origin, rules }.content(&mut id_place, &mut log)
    };
    Loaded { file: safe_name(file), content, id_place, findings: log.finish() }
}

/// Parses a text; what is wrong in it is passed over where that cannot cost too much memory.
fn parse(text: &str) -> (Spanned<DeTable<'_>>, Vec<TomlError>) {
    if text.len() <= RECOVER_BYTES {
        return DeTable::parse_recoverable(text);
    }
    match DeTable::parse(text) {
        Ok(root) => (root, Vec::new()),
        Err(first) => (Spanned::new(0..0, DeTable::new()), vec![first]),
    }
}

/// Reports what breaks the rules of TOML and returns the places.
///
/// What a forbidden character breaks is reported as that character alone.
fn syntax(errors: &[TomlError], forbidden: &BTreeSet<usize>, log: &mut Log<'_>) -> Vec<usize> {
    let mut places = Vec::new();
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        places.push(span.start);
        if forbidden.range(span.start..=span.end).next().is_none() {
            let detail = if log.is_full() { String::new() } else { quotable(error.message()) };
            log.report(LintCode::NotToml, span.start, detail);
        }
    }
    places
}
