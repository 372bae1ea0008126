//! The page printed on A4.

use std::process::Command;

use super::{Pages, keep_picture, lists, tags};
use crate::browser::{Browser, not_run};

/// Returns what a PDF says, or nothing where there is no program that reads one.
#[expect(clippy::disallowed_methods, reason = "reads what the browser printed")]
fn words(pages: &Pages, pdf: &[u8]) -> Option<String> {
    let file = pages.0.path().join("printed");
    std::fs::write(&file, pdf).unwrap();
    let output = Command::new("pdftotext").args(["-layout"]).arg(&file).arg("-").output();
    match output {
        Ok(output) => {
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            Some(String::from_utf8(output.stdout).unwrap())
        }
        Err(error) => {
            not_run("printed pages", &format!("pdftotext: {error}"));
            None
        }
    }
}

/// Letters and digits of a text: readers of PDFs put gaps between words where they like.
fn bare(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).collect()
}

#[test]
fn on_paper_every_list_is_whole_and_nothing_is_there_to_be_pressed() {
    let Some(mut browser) = Browser::start() else { return };
    let pages = Pages::new();
    for (number, tag) in tags().enumerate() {
        // All lists in English, one in every other language.
        let printed_lists =
            if tag == "en" { lists() } else { lists().split_off(number).drain(..1).collect() };
        let ids: Vec<&str> = printed_lists.iter().map(|list| list.id.as_ref()).collect();
        let file = pages.write(tag, &ids);
        browser.open(&file);
        // What is on the screen alone stays there.
        browser.value("document.querySelectorAll('.make').forEach(button => button.click())");
        let pdf = browser.print();
        keep_picture(&format!("{tag}.pdf"), || pdf.clone());
        let Some(text) = words(&pages, &pdf) else { return };
        let sheets = text.matches('\u{c}').count();
        assert!(sheets > ids.len() * 4, "{tag}: {sheets}");
        let printed = bare(&text);
        for list in &printed_lists {
            for item in list.items.iter() {
                // Other scripts come back from a PDF in the order in which they were drawn. Addresses do not; but where
                // lines run from right to left, one that was broken has the words beside it in between.
                for source in list.sources.iter().filter(|source| item.sources.contains(&source.id)) {
                    let pieces =
                        source.url.split(|letter: char| tag == "ar" && !letter.is_ascii_alphanumeric());
                    for piece in pieces {
                        assert!(printed.contains(&bare(piece)), "{tag}, {}: {}", item.id, source.url);
                    }
                }
                let code = item.steps.iter().filter_map(|step| step.code.as_ref());
                for line in code.flat_map(|code| code.lines()) {
                    assert!(printed.contains(&bare(line)), "{tag}, {}: {line}", item.id);
                }
            }
        }
        if tag == "en" {
            let last = lists().last().unwrap().items.last().unwrap().title.shown.to_string();
            assert!(printed.contains(&bare(&last)), "{last}");
            for gone in
                ["I am stuck here", "Make my slip", "Keep my ticks", "twelve letters", "Lists on this page"]
            {
                assert!(!printed.contains(&bare(gone)), "{gone} is on paper");
            }
        }
    }
}
