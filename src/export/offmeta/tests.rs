use super::*;
use crate::content;
use crate::probe::facebook::{AppState, Business, ConnectedApp};

fn hostile() -> Report {
    let name = "\u{1b}[2Jevil\u{202e}</bdi><script>alert(1)</script>".to_owned();
    Report {
        businesses: vec![Business { name: name.clone(), entries: 1, events: 3, last: None }],
        events: 3,
        months: [("2026-10-01".parse().unwrap(), 1), ("2026-11-01".parse().unwrap(), 2)].into(),
        kinds: [(name.clone(), 2), ("PAGE_VIEW".to_owned(), 1)].into(),
        neighbours: facebook::Neighbours {
            apps: vec![ConnectedApp { name: name.clone(), state: AppState::Active }],
            advertisers: (0..30).map(|number| format!("{name}{number}")).collect(),
            more_advertisers: 12,
        },
        ..Report::default()
    }
}

fn sheet_of(report: Report) -> Sheet {
    let judged = Judged::new(report, None, None);
    sheet(&Locale::load("en"), &content::library(None).0, &judged, false)
}

#[test]
fn nothing_of_an_export_commands_a_terminal_or_a_browser() {
    let sheet = sheet_of(hostile());
    let page = picture::page(&Locale::load("en"), &sheet);
    for text in [format!("{sheet:#?}"), page.clone()] {
        assert!(!text.contains(['\u{1b}', '\u{202e}']), "{text}");
    }
    assert!(!page.contains("<script"));
    assert!(page.contains("&lt;script&gt;"));
}

#[test]
fn the_picture_is_whole_by_itself() {
    let page = picture::page(&Locale::load("vi"), &sheet_of(hostile()));
    assert!(page.starts_with("<!DOCTYPE html><html lang=\"vi\" dir=\"ltr\">"), "{page}");
    for remote in ["src=", "href=", "url(", "http:", "https:", "@import"] {
        assert!(!page.contains(remote), "{remote}");
    }
    assert_eq!(page.matches("<svg").count(), 3);
    assert!(page.contains("default-src 'none'"));
}

#[test]
fn neighbours_are_counted_with_the_items_that_deal_with_them() {
    let sheet = sheet_of(hostile());
    let [apps, advertisers] = &sheet.neighbours[..] else { panic!("{:?}", sheet.neighbours) };
    assert_eq!(apps.item, export::apps_item());
    assert_eq!(advertisers.item, export::advertisers_item());
    assert_eq!(advertisers.names.len(), NAMES + 1);
    assert!(advertisers.text.contains("42"), "{}", advertisers.text);
    assert!(advertisers.names[NAMES].contains("22"), "{:?}", advertisers.names);
}

#[test]
fn a_long_time_is_shortened_and_says_so() {
    let mut report = hostile();
    let first: Date = "2020-01-01".parse().unwrap();
    report.months = (0..40).map(|month| (first.saturating_add(jiff::Span::new().months(month)), 2)).collect();
    let sheet = sheet_of(report);
    assert_eq!(sheet.months.len(), MONTHS);
    assert_eq!(sheet.months[0].label, "2021-05");
    let older = sheet.older.unwrap();
    assert!(older.contains("32") && older.contains("16"), "{older}");
}

#[test]
fn kinds_are_explained_and_those_of_a_company_are_shown_as_they_are() {
    let kinds = sheet_of(hostile()).kinds;
    assert!(kinds[1].starts_with("PAGE_VIEW (1): "), "{kinds:?}");
    let locale = Locale::load("en");
    assert!(kinds[0].ends_with(&locale.message("offmeta-kind-other")), "{kinds:?}");
}

#[test]
fn pages_without_events_show_no_chart() {
    let mut report = hostile();
    report.businesses[0].events = 0;
    report.variants = vec![facebook::Variant::HtmlOld];
    assert_eq!(sheet_of(report).top, []);
}
