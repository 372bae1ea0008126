use super::handout::{Box, Devices, Document, Line, Section, Test};
use super::*;
use crate::content;
use crate::locale::Locale;

fn nasty() -> Document {
    let text = "<script>alert(1)</script> & *bold* [x](y) `code`".to_owned();
    let line = Line { text: text.clone(), code: Some("a < b && c".to_owned()) };
    Document {
        language: "en".to_owned(),
        title: text.clone(),
        notes: vec![text.clone()],
        sections: vec![Section {
            title: text.clone(),
            summary: text.clone(),
            items: vec![Box {
                title: text.clone(),
                facts: text.clone(),
                why: text.clone(),
                steps: vec![line.clone()],
                test: Some(Test { heading: text.clone(), steps: vec![line], expect: text.clone() }),
                limits: Some(text.clone()),
                sources: vec![text],
            }],
        }],
    }
}

#[test]
fn no_text_becomes_markup_in_html() {
    let page = exporter("html").unwrap().render(&nasty());
    assert!(!page.contains("<script"), "{page}");
    assert!(page.contains("&lt;script&gt;"));
}

#[test]
fn html_loads_nothing_and_runs_nothing() {
    let locale = Locale::load("vi");
    let library = content::translated(&content::library(None).0, "vi");
    let lists: Vec<_> = library.checklists.iter().collect();
    let page = exporter("html").unwrap().render(&handout::document(&locale, &library, &lists, Devices::All));
    for word in ["<script", "src=", "<link", "@import", "url(", "<img", "<iframe", "href="] {
        assert!(!page.contains(word), "{word}");
    }
    assert!(page.contains("lang=\"vi\"") && page.contains("default-src 'none'"));
}

#[test]
fn no_text_becomes_markup_in_markdown() {
    let page = exporter("md").unwrap().render(&nasty());
    assert!(!page.contains("<script") || page.contains("\\<script"));
    assert!(page.contains("\\*bold\\*"));
}

#[test]
fn every_format_holds_every_step_of_every_list() {
    let locale = Locale::load("en");
    let library = content::library(None).0;
    let lists: Vec<_> = library.checklists.iter().collect();
    let document = handout::document(&locale, &library, &lists, Devices::All);
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    let page = squeezed(&exporter("txt").unwrap().render(&document));
    for step in lists.iter().flat_map(|list| list.items.iter()).flat_map(|item| item.steps.iter()) {
        assert!(page.contains(&squeezed(&step.text.shown)), "{}", step.id);
    }
}

#[test]
fn the_phone_half_leaves_out_computers() {
    let locale = Locale::load("en");
    let library = content::library(None).0;
    let lists: Vec<_> = library.checklists.iter().collect();
    let all = handout::document(&locale, &library, &lists, Devices::All);
    let phones = handout::document(&locale, &library, &lists, Devices::Phones);
    let count =
        |document: &Document| document.sections.iter().map(|section| section.items.len()).sum::<usize>();
    assert!(count(&phones) < count(&all) && count(&phones) > 20);
    let text = exporter("txt").unwrap().render(&phones);
    assert!(!text.contains("Windows computer:") && !text.contains("nft "), "steps of computers are left");
}

#[test]
fn plain_text_keeps_to_its_width() {
    let locale = Locale::load("vi");
    let library = content::translated(&content::library(None).0, "vi");
    let lists: Vec<_> = library.checklists.iter().collect();
    let document = handout::document(&locale, &library, &lists, Devices::Phones);
    for line in exporter("txt").unwrap().render(&document).lines() {
        let wide = crate::locale::width::cells(line) > 72;
        assert!(!wide || !line.trim().contains(' ') || line.contains("://"), "{line}");
    }
}
