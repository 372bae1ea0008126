//! Which texts were last checked too long ago.

use jiff::civil::Date;

use super::lint::CHECKED_DAYS;
use super::{Finding, Library, LintCode};
use crate::progress::days_between;

/// Returns a warning for each text of a library that was last checked more than 180 days before this day.
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
    items
        .chain(pages)
        .chain(terms)
        .filter(|(_, _, checked)| {
            checked.parse::<Date>().is_ok_and(|day| days_between(day, today) > CHECKED_DAYS)
        })
        .map(|(file, id, checked)| {
            let detail = format!("{id} was checked on {checked}");
            Finding::about(LintCode::OldChecked, &format!("checklists/{file}.toml"), detail)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_texts_are_named_after_half_a_year() {
        let library = crate::content::library(None).0;
        let newest = library.items().map(|(_, _, item)| item.checked.to_string()).max().unwrap();
        let day: Date = newest.parse().unwrap();
        assert!(old(&library, day).is_empty());
        let later = day.checked_add(jiff::Span::new().days(i64::from(CHECKED_DAYS) + 1)).unwrap();
        assert!(old(&library, later).len() > 100);
    }
}
