//! Walks through one parsed file, by its kind.

use std::collections::BTreeSet;

use toml::Spanned;
use toml::de::DeTable;

use super::super::entries::{self, owned, owned_all, source_text};
use super::super::finding::{LintCode, Log};
use super::super::helplines;
use super::super::lint::{self, Rules};
use super::super::messengers::{self, Part};
use super::super::model::{
    Checklist, Glossary, Helplines, List, Messengers, Note, Origin, Page, Pages, Source, Str, Text,
};
use super::super::outline::{Entry, Outline};
use super::super::read::Fields;
use super::super::renamed::renamed;
use super::super::schema::{
    APP, BEFORE, CHECKLIST, FORMAT_VERSION, GLOSSARY, HELPLINES, ITEM, LINE, MESSAGE, MESSENGERS, NOTE,
    OPINION, PAGE, PAGES, RENAMED, SOURCE, Shape, TERM,
};
use super::{Content, MAX_ITEMS};

/// The kinds of files that this program reads.
#[derive(Clone, Copy)]
enum Kind {
    Checklist,
    Pages,
    Helplines,
    Glossary,
    Messengers,
    Renamed,
}

/// The words that files write for them.
const KINDS: [(&str, Kind); 6] = [
    ("checklist", Kind::Checklist),
    ("pages", Kind::Pages),
    ("helplines", Kind::Helplines),
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

/// What a file of pages is made of.
enum OfPages {
    Page(Page),
    Note(Note),
}

fn page<'t>(fields: &Fields<'t>, log: &mut Log<'_>) -> (Entry<'t>, Option<OfPages>) {
    let (entry, page) = entries::page(fields, log);
    (entry, page.map(OfPages::Page))
}

fn note<'t>(fields: &Fields<'t>, log: &mut Log<'_>) -> (Entry<'t>, Option<OfPages>) {
    let (entry, note) = entries::note(fields, log);
    (entry, note.map(OfPages::Note))
}

/// What every step of reading one file needs.
pub(super) struct Walk<'t> {
    pub(super) root: &'t Spanned<DeTable<'t>>,
    pub(super) breaks: Vec<usize>,
    pub(super) origin: Origin,
    pub(super) rules: &'t Rules<'t>,
}

/// A file of any kind: its head, its sources and what can be used of its entries.
struct File<T> {
    id: Str,
    title: Text,
    summary: Text,
    minutes: Option<u16>,
    place: u16,
    also: List<Str>,
    sources: List<Source>,
    entries: Vec<T>,
}

/// The name of the tables that a file is made of, their shape, and what reads one of them.
type Entries<'s, 't, T> = (&'s str, &'s Shape, fn(&Fields<'t>, &mut Log<'_>) -> (Entry<'t>, Option<T>));

impl<'t> Walk<'t> {
    /// Returns what the file holds, and where its id stands.
    pub(super) fn content(&self, id_place: &mut (u32, u32), log: &mut Log<'_>) -> Option<Content> {
        let origin = self.origin;
        match self.kind(log)? {
            Kind::Checklist => {
                let File { id, title, summary, minutes, place, also, sources, entries } =
                    self.file(&CHECKLIST, &[("item", &ITEM, entries::item)], id_place, log)?;
                let minutes = minutes?;
                Some(Content::Checklist(Checklist {
                    id,
                    title,
                    summary,
                    minutes,
                    place,
                    also,
                    sources,
                    items: entries.into(),
                    origin,
                }))
            }
            Kind::Pages => self.pages(id_place, log).map(Content::Pages),
            Kind::Helplines => self.helplines(id_place, log).map(Content::Helplines),
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

    fn pages(&self, id_place: &mut (u32, u32), log: &mut Log<'_>) -> Option<Pages> {
        let parts: [Entries<'_, 't, OfPages>; 2] = [("page", &PAGE, page), ("note", &NOTE, note)];
        let File { id, title, summary, sources, entries, .. } = self.file(&PAGES, &parts, id_place, log)?;
        let (mut pages, mut notes) = (Vec::new(), Vec::new());
        for part in entries {
            match part {
                OfPages::Page(page) => pages.push(page),
                OfPages::Note(note) => notes.push(note),
            }
        }
        let (pages, notes) = (pages.into(), notes.into());
        Some(Pages { id, title, summary, sources, pages, notes, origin: self.origin })
    }

    fn helplines(&self, id_place: &mut (u32, u32), log: &mut Log<'_>) -> Option<Helplines> {
        lint::listed(log);
        let parts: [Entries<'_, 't, helplines::Part>; 3] = [
            ("before", &BEFORE, helplines::before),
            ("message", &MESSAGE, helplines::message),
            ("line", &LINE, helplines::line),
        ];
        let fields = Fields::any(self.root.get_ref());
        let (risk, none) = (fields.text("risk", log), fields.text("none", log));
        let File { id, title, summary, sources, entries, .. } =
            self.file(&HELPLINES, &parts, id_place, log)?;
        let (mut before, mut messages, mut lines) = (Vec::new(), Vec::new(), Vec::new());
        for part in entries {
            match part {
                helplines::Part::Before(step) => before.push(step),
                helplines::Part::Message(message) => messages.push(message),
                helplines::Part::Line(line) => lines.push(line),
            }
        }
        Some(Helplines {
            id,
            title,
            summary,
            risk: source_text(risk?),
            none: source_text(none?),
            sources,
            before: before.into(),
            messages: messages.into(),
            lines: lines.into(),
            origin: self.origin,
        })
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
            place: head.place,
            also: owned_all(&head.also),
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
