use super::handout::words::{Slip, Ticks};
use super::handout::{Box, Devices, Document, Line, Origin, Section, Test, Words};
use super::help::{Help, Part};
use super::*;
use crate::content;
use crate::locale::Locale;

fn nasty() -> Document {
    let text = "<script>alert(1)</script> & *bold* [x](y) `code`".to_owned();
    let line = Line { text: text.clone(), code: Some("a < b && c".to_owned()) };
    Document {
        language: "en".to_owned(),
        right_to_left: false,
        title: text.clone(),
        notes: vec![text.clone()],
        help: vec![Help {
            id: text.clone(),
            title: text.clone(),
            risk: text.clone(),
            none: text.clone(),
            parts: vec![Part { title: text.clone(), lines: vec![text.clone()] }],
            first: text.clone(),
            messages: vec![(text.clone(), text.clone())],
        }],
        sections: vec![Section {
            id: text.clone(),
            prefix: 0,
            has_slips: true,
            title: text.clone(),
            summary: text.clone(),
            items: vec![Box {
                number: 1,
                title: text.clone(),
                facts: text.clone(),
                why: text.clone(),
                steps: vec![line.clone()],
                test: Some(Test { heading: text.clone(), steps: vec![line], expect: text.clone() }),
                limits: Some(text.clone()),
                checked: text.clone(),
                origins: vec![Origin { title: text.clone(), about: text.clone(), address: text.clone() }],
            }],
        }],
        words: Words {
            contents: text.clone(),
            ticks: Ticks {
                title: text.clone(),
                count: "\" onclick=\"alert(1)".to_owned(),
                ..Ticks::default()
            },
            slip: Slip { stuck: text.clone(), about: text, ..Slip::default() },
        },
    }
}

#[test]
fn no_text_becomes_markup_in_html() {
    let page = exporter("html").unwrap().render(&nasty());
    let (before, script) = page.split_once("<script>").unwrap();
    assert!(!before.contains("<script") && script.ends_with("</script></body></html>"), "{page}");
    assert!(page.contains("&lt;script&gt;") && !page.contains("\" onclick"));
}

#[test]
fn a_list_that_is_too_long_for_slips_has_boxes_and_a_count_alone() {
    let locale = Locale::load("en");
    let mut library = content::library(None).0;
    let list = &mut library.checklists[0];
    let item = list.items[0].clone();
    list.items.to_mut().resize(128, item);
    let lists = [&library.checklists[0]];
    let page = exporter("html").unwrap().render(&handout::document(&locale, &library, &lists, Devices::All));
    let count = |words: &str| page.matches(words).count();
    assert_eq!(count("<input class=\"done\""), 128);
    assert_eq!(
        (count("class=\"count\""), count("<input class=\"stuck\""), count("class=\"make\"")),
        (1, 0, 0)
    );
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

/// A page as it is read by a person who looks at its source, without what stands in files of its own.
#[test]
fn the_page_of_a_small_list_is_as_it_should_be() {
    let words = |text: &str| text.to_owned();
    let code = Line { text: words("Type this."), code: Some(words("ip route")) };
    let item = Box {
        number: 7,
        title: words("Lock the door"),
        facts: words("2 min, basic"),
        why: words("An open door lets everybody in."),
        steps: vec![Line { text: words("Turn the key."), code: None }, code],
        test: Some(Test {
            heading: words("Test it by hand"),
            steps: vec![Line { text: words("Push."), code: None }],
            expect: words("It stays shut."),
        }),
        limits: Some(words("It does not keep windows shut.")),
        checked: words("Checked"),
        origins: vec![Origin {
            title: words("A page"),
            about: words("undated"),
            address: words("https://example.org/"),
        }],
    };
    let section = Section {
        id: words("mine"),
        prefix: 663_735,
        has_slips: true,
        title: words("My list"),
        summary: words("One thing to do."),
        items: vec![item],
    };
    let document = Document {
        language: words("ar"),
        right_to_left: true,
        title: words("Checklists"),
        notes: vec![words("Copy it by cable.")],
        sections: vec![section.clone(), Section { id: words("long"), has_slips: false, ..section }],
        help: Vec::new(),
        words: Words::of(&Locale::load("en")),
    };
    let page = exporter("html").unwrap().render(&document);
    let between = |text: &str, start: &str, end: &str| {
        let inside = text.split_once(start).and_then(|(_, rest)| rest.split_once(end)).unwrap().0;
        text.replacen(inside, "", 1)
    };
    let page = between(&page, "<style>", "</style>");
    let page = between(&page, "<script>", "</script>");
    let page = between(&page, "script-src 'sha256-", "'");
    let page = between(&page, "style-src 'sha256-", "'");
    insta::assert_snapshot!("page", page.replace("><", ">\n<"));
}
