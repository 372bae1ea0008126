//! The text of one file in, everything usable and everything wrong out.
//!
//! Pure, and shared with the build script: built-in lists and a user's own go the same way. An item
//! with a fault that could mislead is left out; the others beside it are not. Refuses to parse what
//! is too large or too deep, so that no file can exhaust the stack.

use std::collections::BTreeSet;

use toml::Spanned;
use toml::de::{DeTable, Error as TomlError};

use super::chars::{quotable, text_of};
use super::depth::{MAX_DEPTH, too_deep};
use super::entries::{self, owned, source_text};
use super::finding::{Finding, LintCode, Log, safe_name};
use super::lint::{self, Rules};
use super::messengers::{self, Part};
use super::model::{Checklist, Glossary, Library, List, Messengers, Origin, Pages, Source, Str, Text};
use super::outline::{Entry, Outline};
use super::read::Fields;
use super::renamed::{Renamed, renamed};
use super::schema::{
    APP, CHECKLIST, FORMAT_VERSION, GLOSSARY, ITEM, MESSENGERS, OPINION, PAGE, PAGES, RENAMED, SOURCE, Shape,
    TERM,
};

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
            Self::Glossary(glossary) => &glossary.id,
            Self::Messengers(messengers) => &messengers.id,
            Self::Renamed(renamed) => &renamed.id,
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

/// The kinds of files that this program reads.
#[derive(Clone, Copy)]
enum Kind {
    Checklist,
    Pages,
    Glossary,
    Messengers,
    Renamed,
}

/// The words that files write for them.
const KINDS: [(&str, Kind); 5] = [
    ("checklist", Kind::Checklist),
    ("pages", Kind::Pages),
    ("glossary", Kind::Glossary),
    ("messengers", Kind::Messengers),
    ("renamed", Kind::Renamed),
];

/// Returns the kind of the file, where its version and kind are ones this program reads.
fn kind(fields: &Fields<'_>, log: &mut Log<'_>) -> Option<Kind> {
    for field in ["format_version", "kind"] {
        if !fields.has(field) {
            log.report(LintCode::MissingField, fields.at(), format!("the file lacks {field}"));
        }
    }
    let version = fields.number("format_version", 0..=u32::MAX, log)?;
    if version != FORMAT_VERSION {
        let older = if version > FORMAT_VERSION {
            "this program is older than the file"
        } else {
            "the file is older"
        };
        let detail = format!("format {version}, but this program reads format {FORMAT_VERSION}: {older}");
        log.report(LintCode::UnknownVersion, fields.place_of("format_version"), detail);
        return None;
    }
    fields.choice("kind", (&KINDS, LintCode::UnknownKind), log)
}

/// What every step of reading one file needs.
struct Walk<'t> {
    root: &'t Spanned<DeTable<'t>>,
    breaks: Vec<usize>,
    origin: Origin,
    rules: &'t Rules<'t>,
}

/// A file of any kind: its head, its sources and what can be used of its entries.
struct File<T> {
    id: Str,
    title: Text,
    summary: Text,
    minutes: Option<u16>,
    sources: List<Source>,
    entries: Vec<T>,
}

/// The name of the tables that a file is made of, their shape, and what reads one of them.
type Entries<'s, 't, T> = (&'s str, &'s Shape, fn(&Fields<'t>, &mut Log<'_>) -> (Entry<'t>, Option<T>));

impl<'t> Walk<'t> {
    fn content(&self, id_place: &mut (u32, u32), log: &mut Log<'_>) -> Option<Content> {
        let origin = self.origin;
        match self.kind(log)? {
            Kind::Checklist => {
                let File { id, title, summary, minutes, sources, entries } =
                    self.file(&CHECKLIST, &[("item", &ITEM, entries::item)], id_place, log)?;
                let minutes = minutes?;
                Some(Content::Checklist(Checklist {
                    id,
                    title,
                    summary,
                    minutes,
                    sources,
                    items: entries.into(),
                    origin,
                }))
            }
            Kind::Pages => {
                let File { id, title, summary, sources, entries, .. } =
                    self.file(&PAGES, &[("page", &PAGE, entries::page)], id_place, log)?;
                Some(Content::Pages(Pages { id, title, summary, sources, pages: entries.into(), origin }))
            }
            Kind::Glossary => {
                let File { id, title, summary, sources, entries, .. } =
                    self.file(&GLOSSARY, &[("term", &TERM, entries::term)], id_place, log)?;
                Some(Content::Glossary(Glossary {
                    id,
                    title,
                    summary,
                    sources,
                    terms: entries.into(),
                    origin,
                }))
            }
            Kind::Messengers => self.messengers(id_place, log).map(Content::Messengers),
            Kind::Renamed => {
                let fields = Fields::open(self.root.get_ref(), 0, &RENAMED, log);
                renamed(&fields, id_place, log).map(Content::Renamed)
            }
        }
    }

    fn messengers(&self, id_place: &mut (u32, u32), log: &mut Log<'_>) -> Option<Messengers> {
        let parts: [Entries<'_, 't, Part>; 2] =
            [("app", &APP, messengers::app), ("opinion", &OPINION, messengers::opinion)];
        let File { id, title, summary, sources, entries, .. } =
            self.file(&MESSENGERS, &parts, id_place, log)?;
        let (mut apps, mut opinions) = (Vec::new(), Vec::new());
        for part in entries {
            match part {
                Part::App(app) => apps.push(app),
                Part::Opinion(opinion) => opinions.push(opinion),
            }
        }
        let (apps, opinions) = (apps.into(), opinions.into());
        Some(Messengers { id, title, summary, sources, apps, opinions, origin: self.origin })
    }

    fn kind(&self, log: &mut Log<'_>) -> Option<Kind> {
        let kind = kind(&Fields::any(self.root.get_ref()), log);
        if kind.is_none() && !self.breaks.is_empty() {
            log.hush(0..usize::MAX);
        }
        kind
    }

    fn file<T>(
        &self,
        shape: &Shape,
        kinds: &[Entries<'_, 't, T>],
        id_place: &mut (u32, u32),
        log: &mut Log<'_>,
    ) -> Option<File<T>> {
        let fields = Fields::open(self.root.get_ref(), 0, shape, log);
        let head = entries::head(&fields, log);
        if let Some(id) = &head.id {
            *id_place = log.place(id.at);
        }
        let (sources, source_values): (Vec<_>, Vec<_>) = fields
            .tables("source", &SOURCE, MAX_ITEMS, log)
            .iter()
            .map(|fields| entries::source(fields, log))
            .unzip();
        let (mut entries, mut values) = (Vec::new(), Vec::new());
        for (field, entry_shape, read) in kinds {
            for table in fields.tables(field, entry_shape, MAX_ITEMS, log) {
                let (entry, value) = read(&table, log);
                entries.push(entry);
                values.push(value);
            }
        }
        let mut outline = Outline { sources, entries };
        lint::check(&mut outline, self.rules, log);
        let broken = self.broken(&outline, log);
        let stands = |entry: &Entry<'_>| !entry.refused && !broken.contains(&entry.at);
        let usable = outline.entries.iter().zip(values).filter(|(entry, _)| stands(entry));
        if head.refused || broken.contains(&0) {
            return None;
        }
        Some(File {
            id: owned(head.id?),
            title: source_text(head.title?),
            summary: source_text(head.summary?),
            minutes: head.minutes,
            sources: source_values.into_iter().flatten().collect(),
            entries: usable.filter_map(|(_, value)| value).collect(),
        })
    }

    /// Returns where each part of the file begins that breaks the rules of TOML; the head is at 0.
    ///
    /// Of such a part only the break itself is told: what seems to be missing may have been swallowed.
    fn broken(&self, outline: &Outline<'_>, log: &mut Log<'_>) -> BTreeSet<usize> {
        let sources = outline.sources.iter().map(|source| source.at);
        let starts: BTreeSet<usize> =
            sources.chain(outline.entries.iter().map(|entry| entry.at)).chain([0]).collect();
        let mut broken = BTreeSet::new();
        for at in &self.breaks {
            let start = starts.range(..=at).next_back().copied().unwrap_or(0);
            let end = starts.range(start + 1..).next().copied().unwrap_or(usize::MAX);
            if broken.insert(start) {
                log.hush(start..end);
            }
        }
        broken
    }
}
