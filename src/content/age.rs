//! Which texts were last checked too long ago, and which facts are old.

use jiff::civil::Date;

use super::lint::{CHECKED_DAYS, first_day};
use super::{Contact, Finding, How, Library, LintCode};
use crate::progress::days_between;

/// Returns a warning for each text of a library that was last checked, and each fact that was last known, more
/// than 180 days before this day.
///
/// Built-in lists have no lines any more; each warning names the file and the item.
pub fn old(library: &Library, today: Date) -> Vec<Finding> {
    let items = library.checklists.iter().flat_map(|list| {
        list.items.iter().map(move |item| (list.id.as_ref(), item.id.as_ref(), item.checked.as_ref()))
    });
    let pages = library.pages.iter().flat_map(|pages| {
        pages.pages.iter().map(move |page| (pages.id.as_ref(), page.id.as_ref(), page.checked.as_ref()))
    });
    let terms = library.glossaries.iter().flat_map(|words| {
        words.terms.iter().map(move |term| (words.id.as_ref(), term.id.as_ref(), term.checked.as_ref()))
    });
    let notes =
        library.notes().map(|(file, note)| (file.id.as_ref(), note.id.as_ref(), note.checked.as_ref()));
    let lines =
        library.lines().map(|(file, line)| (file.id.as_ref(), line.id.as_ref(), line.checked.as_ref()));
    let texts = items
        .chain(pages)
        .chain(notes)
        .chain(lines)
        .chain(terms)
        .filter(|(_, _, checked)| {
            checked.parse::<Date>().is_ok_and(|day| days_between(day, today) > CHECKED_DAYS)
        })
        .map(|(file, id, checked)| {
            let detail = format!("{id} was checked on {checked}");
            Finding::about(LintCode::OldChecked, &format!("checklists/{file}.toml"), detail)
        });
    texts.chain(facts(library, today)).collect()
}

/// What is known of an address or a number by now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recheck<'c> {
    /// Seen on the organisation's own page within 180 days before today, on this day.
    Seen(&'c str),
    /// Seen there, but longer ago.
    LongAgo(&'c str),
    /// Published once; nobody has looked since.
    Never,
}

impl Recheck<'_> {
    /// Tells whether such a contact is offered as it stands. A page or a mailbox says whose it is; a number that nobody has
    /// looked up lately may belong to a stranger, and gives the caller away to them.
    pub fn offers(self, how: How) -> bool {
        how != How::Phone || matches!(self, Self::Seen(_))
    }
}

/// Returns what is known of an address or a number on this day. Only what was seen lately may be used as it stands.
pub fn recheck(contact: &Contact, today: Date) -> Recheck<'_> {
    match contact.rechecked.as_deref() {
        None => Recheck::Never,
        Some(day) if is_old_fact(day, today) => Recheck::LongAgo(day),
        Some(day) => Recheck::Seen(day),
    }
}

/// Tells whether what was known on the first day of a date is old by now.
pub fn is_old_fact(date: &str, today: Date) -> bool {
    first_day(date).is_some_and(|day| days_between(day, today) > CHECKED_DAYS)
}

/// Returns a warning for each app of which something is old, with all that is.
///
/// What somebody said of an app is of its day and grows no older.
fn facts(library: &Library, today: Date) -> impl Iterator<Item = Finding> {
    let apps = library.messengers.iter().flat_map(|file| file.apps.iter().map(move |app| (&file.id, app)));
    apps.filter_map(move |(file, app)| {
        let old = app.claims.iter().filter(|claim| is_old_fact(&claim.date, today));
        let old: Vec<_> = old.map(|claim| format!("{} of {}", claim.topic.word(), claim.date)).collect();
        let detail = format!("{}: {}", app.id, old.join(", "));
        (!old.is_empty())
            .then(|| Finding::about(LintCode::OldFact, &format!("checklists/{file}.toml"), detail))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_texts_are_named_after_half_a_year() {
        let library = crate::content::library(None).0;
        let newest = library.items().map(|(_, _, item)| item.checked.to_string()).max().unwrap();
        let day: Date = newest.parse().unwrap();
        let texts = |today| {
            let all = old(&library, today).into_iter();
            all.filter(|finding| finding.code == LintCode::OldChecked).count()
        };
        assert_eq!(texts(day), 0);
        let later = day.checked_add(jiff::Span::new().days(i64::from(CHECKED_DAYS) + 1)).unwrap();
        assert!(texts(later) > 100);
        let facts = old(&library, later).into_iter().filter(|finding| finding.code == LintCode::OldFact);
        let facts: Vec<_> = facts.map(|finding| finding.detail).collect();
        let apps: Vec<_> = library.messengers[0].apps.iter().map(|app| format!("{}: ", app.id)).collect();
        assert!(facts.iter().zip(&apps).all(|(fact, app)| fact.starts_with(app)), "{facts:?}");
        assert_eq!(facts.len(), apps.len());
    }
}
