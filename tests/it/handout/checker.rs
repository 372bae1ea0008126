//! An accessibility checker, axe, finds nothing: names, contrast, order, landmarks. `SOTAY_AXE` says where its script is.

use std::fs;

use serde_json::json;

use super::{Pages, SHAPES, lists_in, tags};
use crate::browser::{Browser, not_run};

/// What it finds, in few words; and what it could not decide. Contrast takes it longer than all other rules together.
const RUN: &str = "async function (contrast) {
    const options = { resultTypes: ['violations', 'incomplete'], rules: { 'color-contrast': { enabled: contrast } } };
    const found = await axe.run(document, options);
    const short = rules => rules.map(rule => rule.id + ': ' + rule.nodes.slice(0, 2).map(node => node.html.slice(0, 200) + node.failureSummary).join(' '));
    return [short(found.violations), short(found.incomplete), found.passes.map(rule => rule.id)];
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
        for list in lists_in(tag) {
            let file = pages.write(tag, &[&list.id]);
            // Colours are the same on every page: they are looked at on one of each language.
            let contrast = list.id == "group-move";
            browser.shape(SHAPES[number % 2]);
            browser.open(&file);
            browser.value(
                "document.querySelector('input.done').click(); document.querySelector('.make').click(); scroll(0, 0)",
            );
            browser.value(&axe);
            for dark in [false, true].into_iter().filter(|dark| contrast || !dark) {
                browser.dark(dark);
                let found = browser.call(RUN, &json!(contrast));
                let place = format!("{tag}, {}, dark: {dark}", list.id);
                assert_eq!((&found[0], &found[1]), (&json!([]), &json!([])), "{place}");
                let passed = found[2].as_array().unwrap();
                assert!(
                    passed.len() > 20 && passed.contains(&json!("color-contrast")) == contrast,
                    "{place}"
                );
            }
        }
    }
}
