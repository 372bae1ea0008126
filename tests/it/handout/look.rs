//! What a page is on a screen of any width, with scripts and without.

use serde_json::{Value, json};

use super::{Pages, SHAPES, keep_picture, lists, lists_in, tags};
use crate::browser::{Browser, Shape};

/// Names all that sticks out at a side, or is too small for a thumb.
const MISFITS: &str = "function () {
    const found = [], wide = innerWidth;
    if (document.documentElement.scrollWidth > wide) { found.push('scrolls to the side'); }
    for (const element of document.body.querySelectorAll('*')) {
        const box = element.getBoundingClientRect();
        if (box.width > 0 && (box.right > wide + 0.5 || box.left < -0.5)) { found.push('wide: ' + element.outerHTML.slice(0, 200)); }
        const target = element.matches('input') ? element.closest('label') : element;
        if (element.matches('a, button, input') && box.width > 0) {
            const {width, height} = target.getBoundingClientRect();
            if (height < 44 || width < 44) { found.push(`small, ${width} x ${height}: ` + target.outerHTML.slice(0, 200)); }
        }
    }
    return found.slice(0, 5);
}";

/// Where the page is not in order: headings that skip a level, names that are there twice.
const DISORDER: &str = "function () {
    const found = [], ids = [...document.querySelectorAll('[id]')].map(element => element.id);
    if (new Set(ids).size !== ids.length) { found.push('an id twice'); }
    let level = 0;
    for (const heading of document.querySelectorAll('h1, h2, h3, h4')) {
        const next = Number(heading.tagName[1]);
        if (next > level + 1) { found.push(heading.textContent); }
        level = next;
    }
    for (const link of document.querySelectorAll('a')) {
        if (!document.getElementById(link.getAttribute('href').slice(1))) { found.push(link.outerHTML); }
    }
    return found;
}";

/// Everything that a person can press or tick, if it can be seen.
const CONTROLS: &str = "function () {
    const seen = element => element.getClientRects().length > 0;
    const count = words => [...document.querySelectorAll(words)].filter(seen).length;
    return [count('input.done'), count('input.stuck'), count('button'), count('.bar, .slip, #ticks')];
}";

#[test]
fn every_list_fits_every_screen_in_every_language_and_asks_nobody_for_anything() {
    let Some(mut browser) = Browser::start() else { return };
    let pages = Pages::new();
    for tag in tags() {
        for list in lists_in(tag) {
            let file = pages.write(tag, &[&list.id]);
            for shape in SHAPES {
                browser.shape(shape);
                browser.open(&file);
                let place = format!("{tag}, {}, {shape:?}", list.id);
                assert_eq!(browser.call(MISFITS, &Value::Null), json!([]), "{place}");
                assert_eq!(browser.call(DISORDER, &Value::Null), json!([]), "{place}");
                assert!(browser.requests() > 0, "the page itself is asked for");
                assert_eq!(browser.faults(&file), Vec::<String>::new(), "{place}");
            }
        }
        // Addresses are long: those of who can help, on a page of one list and a narrow phone.
        let file = pages.write(tag, &["group-move", "--helplines"]);
        browser.shape(SHAPES[0]);
        browser.open(&file);
        assert_eq!(browser.call(MISFITS, &Value::Null), json!([]), "{tag}");
        assert_eq!(browser.call(DISORDER, &Value::Null), json!([]), "{tag}");
        assert_eq!(browser.faults(&file), Vec::<String>::new(), "{tag}");
        let file = pages.write(tag, &[]);
        browser.open(&file);
        assert_eq!(browser.call(MISFITS, &Value::Null), json!([]), "{tag}");
        assert_eq!(browser.call(DISORDER, &Value::Null), json!([]), "{tag}");
        assert_eq!(browser.faults(&file), Vec::<String>::new(), "{tag}");
        for shape @ Shape(width, _) in SHAPES {
            browser.shape(shape);
            browser.value("scroll(0, 0)");
            keep_picture(&format!("{tag}-{width}-top.png"), || browser.picture());
            browser.value("document.querySelectorAll('section[data-prefix] article')[1].scrollIntoView()");
            keep_picture(&format!("{tag}-{width}-item.png"), || browser.picture());
        }
    }
}

#[test]
fn without_scripts_the_page_is_a_whole_list_and_has_nothing_that_does_not_work() {
    let Some(mut browser) = Browser::start() else { return };
    let pages = Pages::new();
    browser.shape(SHAPES[0]);
    for tag in tags() {
        let file = pages.write(tag, &[]);
        let items: usize = lists().iter().map(|list| list.items.len()).sum();
        browser.scripts(false);
        browser.open(&file);
        assert_eq!(browser.call(CONTROLS, &Value::Null), json!([items, 0, 0, 0]), "{tag}");
        assert_eq!(browser.call(MISFITS, &Value::Null), json!([]), "{tag}");
        let words = "[...document.querySelectorAll('article')].map(article => article.innerText)";
        let texts = browser.value(words);
        let texts: Vec<&str> = texts.as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect();
        keep_picture(&format!("{tag}-no-scripts.png"), || browser.picture());
        assert_eq!(browser.faults(&file), Vec::<String>::new(), "{tag}");
        browser.scripts(true);
        browser.open(&file);
        let count = lists().len();
        let with = json!([items, items, 1 + count, 1 + 2 * count]);
        assert_eq!(browser.call(CONTROLS, &Value::Null), with, "{tag}");
        // With scripts each item has one more line, about being stuck, and no other word differs.
        let with = browser.value(words);
        for (without, with) in texts.iter().zip(with.as_array().unwrap()) {
            assert!(with.as_str().unwrap().starts_with(without) && without.len() > 200, "{without}");
        }
        assert_eq!(browser.faults(&file), Vec::<String>::new(), "{tag}");
    }
}
