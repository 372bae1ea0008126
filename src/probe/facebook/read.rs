//! Reads what a person named: zips, folders and single files, together one export. (I/O)
//!
//! # Privacy
//! Only the files that `names::role` knows are opened. Of each event its kind and its day are counted; ids,
//! addresses and cookies are passed over unread.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::PathBuf;

use jiff::civil::Date;

use crate::probe::facebook::guard::LONGEST_MEMBER;
use crate::probe::facebook::html;
use crate::probe::facebook::judge::Reason;
use crate::probe::facebook::list::{self, Tally};
use crate::probe::facebook::names::{self, Role};
use crate::probe::facebook::source::{Member, Source};
use crate::probe::facebook::{Report, Variant, neighbours, text};

/// How many bytes the files beside the list may have.
const LONGEST_BESIDE: u64 = 16 * 1024 * 1024;
/// How many pages of businesses are read.
const MOST_PAGES: usize = 60_000;

/// Reads all paths as one export. Never fails as a whole: what cannot be read is among the report's problems.
pub fn read(paths: &[PathBuf]) -> Report {
    let sources: Vec<Source> =
        paths.iter().map(|path| Source::open(path, |member| names::role(member).is_some())).collect();
    let mut reading = Reading::default();
    for source in &sources {
        reading.report.problems.extend(&source.problems);
        reading.report.made_on = reading.report.made_on.max(names::made_on(&source.name));
    }
    for found in sorted(&sources) {
        reading.take(&found);
    }
    reading.finish(&sources)
}

/// A member with its role and the source it is in.
struct Found<'s> {
    role: Role,
    source: &'s Source,
    member: &'s Member,
}

/// Puts lists before pages, and of copies the one with fewer folders before it first.
fn sorted<'s>(sources: &'s [Source]) -> Vec<Found<'s>> {
    let mut found: Vec<Found<'s>> = sources
        .iter()
        .flat_map(|source| source.members.iter().map(move |member| (source, member)))
        .map(|(source, member)| Found {
            // A file that somebody named by itself is taken for a list, whatever it is called.
            role: names::role(&member.path).unwrap_or_else(|| lone(&member.path)),
            source,
            member,
        })
        .collect();
    found.sort_by(|one, other| {
        let key = |found: &Found<'_>| (found.role.clone(), names::depth(&found.member.path));
        key(one).cmp(&key(other)).then_with(|| one.member.path.cmp(&other.member.path))
    });
    found
}

fn lone(path: &str) -> Role {
    if path.to_ascii_lowercase().ends_with(".html") {
        Role::Index { instagram: false }
    } else {
        Role::List { old_name: false, instagram: false }
    }
}

#[derive(Default)]
struct Reading<'s> {
    report: Report,
    tally: Tally,
    /// Roles that were read already, for files of which there may be one.
    done: BTreeSet<Role>,
    /// Pages of businesses by name, until it is known which of them the index names.
    pages: BTreeMap<String, (&'s Source, &'s Member)>,
    /// What indexes name.
    index: html::Index,
    has_index: bool,
    has_json: bool,
}

impl<'s> Reading<'s> {
    fn take(&mut self, found: &Found<'s>) {
        let around = &mut self.report.around;
        match &found.role {
            Role::Instagram => around.instagram = true,
            Role::List { instagram: true, .. }
            | Role::Index { instagram: true }
            | Role::Page { instagram: true, .. } => {
                around.instagram = true;
                around.folder = true;
            }
            Role::Sibling | Role::Apps | Role::NoData | Role::Settings => {
                let instagram = found.member.path.to_ascii_lowercase().contains("off_of_instagram");
                around.folder = true;
                around.siblings |= found.role == Role::Sibling;
                around.instagram |= instagram;
                around.facebook |= !instagram;
            }
            Role::Facebook | Role::Advertisers => around.facebook = true,
            Role::List { .. } | Role::Index { .. } | Role::Page { .. } => {
                around.facebook = true;
                around.folder = true;
            }
        }
        self.read(found);
    }

    fn read(&mut self, found: &Found<'s>) {
        if matches!(found.role, Role::Sibling | Role::Facebook | Role::Instagram) {
            return;
        }
        if let Role::Page { name, .. } = &found.role {
            if self.pages.len() < MOST_PAGES {
                self.pages.entry(name.to_ascii_lowercase()).or_insert((found.source, found.member));
            } else {
                self.report.problems.push(Reason::TooMany);
            }
            return;
        }
        let several = matches!(found.role, Role::Advertisers | Role::Apps);
        if !several && !self.done.insert(found.role.clone()) {
            // Some exports repeat whole folders below personal information; that copy is no second list.
            if !found.member.path.contains("personal_information/") {
                self.report.problems.push(Reason::Duplicate);
            }
            return;
        }
        if let Err(reason) = self.open(found) {
            self.report.problems.push(found.source.trouble(reason));
        }
    }

    fn open(&mut self, found: &Found<'_>) -> Result<(), Reason> {
        let mut reader = match found.role {
            Role::List { .. } => found.source.read(found.member, LONGEST_MEMBER)?,
            Role::Index { .. } => found.source.beside(found.member, html::LONGEST_PAGE)?,
            _ => found.source.beside(found.member, LONGEST_BESIDE)?,
        };
        let report = &mut self.report;
        match found.role {
            Role::List { old_name, instagram } => {
                let shape = list::read(reader, &mut self.tally, old_name, instagram)?;
                self.has_json = true;
                report.variants.push(shape.variant);
                report.around.empty_list |= shape.entries == 0;
            }
            Role::Index { .. } => {
                let page = whole(&mut reader)?;
                let index = html::index(&page);
                self.has_index = true;
                self.index.linked.extend(index.linked);
                self.index.named.extend(index.named);
            }
            Role::Settings => {
                report.around.settings = true;
                report.around.cleared_times = neighbours::read_settings(reader)?;
            }
            Role::NoData => report.around.no_data = true,
            Role::Apps => {
                report.around.siblings = true;
                neighbours::read_apps(reader, &mut report.neighbours)?;
            }
            Role::Advertisers => neighbours::read_advertisers(reader, &mut report.neighbours)?,
            Role::Page { .. } | Role::Sibling | Role::Facebook | Role::Instagram => {}
        }
        Ok(())
    }

    /// Reads the pages of businesses, unless the same list was there as JSON.
    fn read_pages(&mut self) {
        if self.has_json || (!self.has_index && self.pages.is_empty()) {
            return;
        }
        let numbered = |name: &str| name.trim_end_matches(".html").bytes().all(|byte| byte.is_ascii_digit());
        if self.index.linked.is_empty() && self.index.named.is_empty() {
            self.read_unlinked(&numbered);
            return;
        }
        let linked = std::mem::take(&mut self.index.linked);
        if !linked.is_empty() {
            self.report.variants.push(Variant::HtmlNew);
        }
        for (name, file) in linked {
            let page = self.pages.get(&file).copied();
            let read = page.map(|(source, member)| read_page(source, member, &mut self.tally));
            if !matches!(read, Some(Ok(true))) {
                self.report.problems.push(match read {
                    Some(Err(reason)) => reason,
                    Some(Ok(_)) => Reason::UnknownShape,
                    None => Reason::PageMissing,
                });
                let mut open = list::Open::default();
                open.name(&name);
                self.tally.close(open);
            }
        }
        let named = std::mem::take(&mut self.index.named);
        if !named.is_empty() {
            self.report.variants.push(Variant::HtmlOld);
        }
        for name in named {
            let mut open = list::Open::default();
            open.name(&name);
            self.tally.close(open);
        }
    }

    /// Reads pages that no index names: a part of an export, or Instagram's numbered pages.
    fn read_unlinked(&mut self, numbered: &impl Fn(&str) -> bool) {
        let pages: Vec<_> = self.pages.iter().map(|(name, place)| (name.clone(), *place)).collect();
        let any_named = pages.iter().any(|(name, _)| !numbered(name));
        let mut read_any = false;
        for (name, (source, member)) in pages {
            if numbered(&name) && any_named {
                continue;
            }
            let result = if numbered(&name) {
                self.read_numbered(source, member)
            } else {
                read_page(source, member, &mut self.tally)
            };
            match result {
                Ok(true) => read_any = true,
                Ok(false) => self.report.problems.push(Reason::UnknownShape),
                Err(reason) => self.report.problems.push(reason),
            }
        }
        if read_any {
            self.report.variants.push(if any_named { Variant::HtmlNew } else { Variant::HtmlOld });
        }
        if any_named && !self.has_index {
            self.report.problems.push(Reason::PageMissing);
        }
        if !read_any {
            // A page without anything that is known may be empty, or new. It is never called empty.
            self.report.problems.push(Reason::UnknownShape);
        }
    }

    fn read_numbered(&mut self, source: &Source, member: &Member) -> Result<bool, Reason> {
        let page = whole(&mut source.beside(member, html::LONGEST_PAGE)?)?;
        let named = html::index(&page).named;
        let any = !named.is_empty();
        for name in named {
            let mut open = list::Open::default();
            open.name(&name);
            self.tally.close(open);
        }
        Ok(any)
    }

    fn finish(mut self, sources: &[Source]) -> Report {
        self.read_pages();
        let mut report = self.report;
        report.businesses = self.tally.take_businesses();
        report.unnamed = self.tally.unnamed;
        report.events = self.tally.events;
        report.kinds = self.tally.kinds();
        let days = self.tally.days();
        report.first = days.keys().next().copied().and_then(text::date);
        report.last = days.keys().next_back().copied().and_then(text::date);
        report.months = months(days);
        report.around.may_have_parts = sources.len() == 1
            && sources.iter().any(|source| source.name.to_ascii_lowercase().ends_with(".zip"));
        let nothing = !report.around.facebook && !report.around.instagram && report.variants.is_empty();
        if nothing && report.problems.is_empty() {
            report.problems.push(Reason::NotAnExport);
        }
        report.problems.sort_unstable();
        report.problems.dedup();
        report
    }
}

fn read_page(source: &Source, member: &Member, tally: &mut Tally) -> Result<bool, Reason> {
    let page = whole(&mut source.beside(member, html::LONGEST_PAGE)?)?;
    Ok(html::business(&page, tally))
}

fn whole(reader: &mut dyn Read) -> Result<Vec<u8>, Reason> {
    let mut page = Vec::new();
    reader.read_to_end(&mut page).map_err(|_| Reason::BrokenZip)?;
    Ok(page)
}

/// Adds days up to months, and fills months without events in between.
fn months(days: &BTreeMap<u32, u64>) -> BTreeMap<Date, u64> {
    let mut months = BTreeMap::new();
    for (day, count) in days {
        if let Some(date) = text::date(*day) {
            *months.entry(date.first_of_month()).or_default() += count;
        }
    }
    let (Some(first), Some(last)) = (months.keys().next().copied(), months.keys().next_back().copied())
    else {
        return months;
    };
    let mut month = first;
    while month < last {
        months.entry(month).or_default();
        let Ok(next) = month.checked_add(jiff::Span::new().months(1)) else { break };
        month = next;
    }
    months
}
