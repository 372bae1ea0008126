use super::*;
use crate::content::keys::keys;
use crate::content::lint::Rules;
use crate::content::load::load;
use crate::content::{TextState, built, translated};

const PHOTOS: &str = include_str!("../../../checklists/photos.toml");
const HELPLINES: &str = include_str!("../../../checklists/helplines.toml");

fn newer(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let is_day = line.starts_with("checked = ");
        if is_day { "checked = \"2199-01-01\"" } else { line }
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn loaded(text: &str) -> Vec<Loaded> {
    vec![load("update.toml", text.as_bytes(), Origin::User, &Rules::default())]
}

/// The library with what these files replace, and what is said of them.
fn updated(mut files: Vec<Loaded>) -> (Library, Vec<Finding>) {
    let mut library = built::library();
    choose(&library, &mut files);
    replace(&mut library, &mut files);
    (library, files.into_iter().flat_map(|file| file.findings).collect())
}

#[test]
fn a_newer_list_takes_the_place_of_the_older() {
    let before = built::library();
    let (library, findings) = updated(loaded(&newer(PHOTOS)));
    assert_eq!(findings, []);
    let ids = |library: &Library| library.checklists.iter().map(|list| list.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&library), ids(&before));
    let list = library.checklist("photos").unwrap();
    assert_eq!((list.origin, list.items[0].checked.as_ref()), (Origin::Update, "2199-01-01"));
    assert!(is_in(&library) && !is_in(&before));
}

#[test]
fn other_files_than_lists_can_be_newer() {
    let (library, findings) = updated(loaded(&newer(HELPLINES)));
    assert_eq!(findings, []);
    assert_eq!(library.helplines[0].origin, Origin::Update);
    assert_eq!(library.helplines.len(), built::library().helplines.len());
}

#[test]
fn nothing_older_takes_the_place_of_something_newer() {
    for text in [PHOTOS.to_owned(), newer(PHOTOS).replace("2199-01-01", "2001-01-01")] {
        let mut files = loaded(&text);
        choose(&built::library(), &mut files);
        assert_eq!(
            files[0].findings.iter().map(|finding| finding.code).collect::<Vec<_>>(),
            [LintCode::OldUpdate]
        );
        assert!(files[0].content.is_none(), "nothing is left to be used");
    }
}

#[test]
fn a_newer_list_with_a_fault_replaces_nothing() {
    let (library, _) = updated(loaded(&newer(PHOTOS).replacen("impact = 3", "impact = 9", 1)));
    assert_eq!(library, built::library());
}

#[test]
fn another_kind_of_file_replaces_nothing() {
    let pages = "format_version = 1\nkind = \"pages\"\nid = \"photos\"\ntitle = \"T\"\nsummary = \"S\"\n";
    let mut files = loaded(pages);
    choose(&built::library(), &mut files);
    assert!(ids(&files).is_empty() && files[0].content.is_some());
}

#[test]
fn translations_are_laid_over_a_newer_list_as_far_as_they_match() {
    let list = built::library().checklist("photos").unwrap().clone();
    let (same, changed, meant) = (&list.items[0], &list.items[1], &list.items[2]);
    let says = |title: &str| format!("title = {title:?}\n");
    let mut text = newer(PHOTOS).replace(&says(&changed.title.shown), &says("Said in other words"));
    let title = says(&meant.title.shown);
    let (before, after) = text.split_once(&title).unwrap();
    let (before, rest) = before.rsplit_once(&format!("meaning_rev = {}\n", meant.meaning_rev)).unwrap();
    assert!(!rest.contains("[[item]]"), "it is the item's own");
    let raised = format!("meaning_rev = {}\n", meant.meaning_rev + 1);
    text = [before, &raised, rest, "title = \"Means something else\"\n", after].concat();
    let (library, findings) = updated(loaded(&text));
    assert_eq!(findings, []);
    let library = translated(&library, "vi");
    let state = |id: &str| {
        let key = format!("photos/{id}/title");
        keys(&library).into_iter().find(|(spot, _)| spot.key == key).map(|(_, text)| text.state)
    };
    assert_eq!(state(&same.id), Some(TextState::Draft));
    assert_eq!(state(&changed.id), Some(TextState::Outdated));
    assert_eq!(state(&meant.id), Some(TextState::Missing));
}
