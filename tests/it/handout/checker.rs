//! An accessibility checker, axe, finds nothing: names, contrast, order, landmarks. `SOTAY_AXE` says where its script is.

use std::fs;

use serde_json::{Value, json};

use super::{Pages, SHAPES, lists, tags};
use crate::browser::{Browser, not_run};

/// What it finds, in few words; and what it could not decide.
const RUN: &str = "async function () {
    const found = await axe.run(document, { resultTypes: ['violations', 'incomplete'] });
    const short = rules => rules.map(rule => rule.id + ': ' + rule.nodes.slice(0, 2).map(node => node.html.slice(0, 200) + node.failureSummary).join(' '));
    return [short(found.violations), short(found.incomplete), found.passes.length];
}";

#[test]
fn the_checker_finds_nothing_in_light_and_dark() {
    let Some(axe) = std::env::var_os("SOTAY_AXE") else {
        not_run("the accessibility checker", "SOTAY_AXE does not name axe.min.js");
        return;
    };
    let axe = fs::read_to_string(axe).unwrap();
    let Some(mut browser) = Browser::start() else { return };
    let pages = Pages::new();
    for (number, tag) in tags().enumerate() {
        for (place, list) in lists().iter().enumerate() {
            // Half of the pages dark, half of them narrow; each list and each language is both.
            let (dark, shape) = ((number + place) % 2 == 0, SHAPES[(number + place / 2) % 2]);
            let file = pages.write(tag, &[&list.id]);
            browser.shape(shape);
            browser.dark(dark);
            browser.open(&file);
            browser.value(
                "document.querySelector('input.done').click(); document.querySelector('.make').click()",
            );
            browser.value(&axe);
            let found = browser.call(RUN, &Value::Null);
            let place = format!("{tag}, {}, {shape:?}, dark: {dark}", list.id);
            assert_eq!(found[0], json!([]), "{place}");
            assert_eq!(found[1], json!([]), "{place}");
            assert!(found[2].as_u64().unwrap() > 20, "{place}: rules that were tried");
        }
    }
}
