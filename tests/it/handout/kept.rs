//! What is left of ticks when a page is closed: nothing, unless the person asked.

use serde_json::{Value, json};

use super::{Pages, keep_picture};
use crate::browser::{Browser, text};

const LIST: &str = "signal-setup";

/// What is ticked, what is in the browser's storage, and which buttons can be seen.
const STATE: &str = "function () {
    const ticked = kind => [...document.querySelectorAll(`input.${kind}:checked`)].map(box => Number(box.value));
    const seen = words => document.querySelector(words).getClientRects().length > 0;
    return [ticked('done'), ticked('stuck'), seen('.keep'), seen('.forget')];
}";

fn press(browser: &mut Browser, words: &str) {
    browser.value(&format!("document.querySelector(\"{words}\").click()"));
}

fn tick(browser: &mut Browser) {
    for words in ["input.done[value='2']", "input.done[value='40']", "input.stuck[value='3']"] {
        press(browser, words);
    }
}

fn state(browser: &mut Browser) -> Value {
    browser.call(STATE, &Value::Null)
}

fn said(browser: &mut Browser) -> String {
    text(&browser.value("document.querySelector('#ticks .state').innerText"))
}

fn stored(browser: &mut Browser) -> Value {
    browser.value("JSON.parse(JSON.stringify(localStorage))")
}

#[test]
fn a_page_keeps_nothing_unless_asked_and_forgets_when_asked() {
    let Some(mut browser) = Browser::start() else { return };
    let pages = Pages::new();
    let file = pages.write("en", &[LIST]);
    let other = pages.write("vi", &["wire-setup"]);
    let (empty, ticked) = (json!([[], [], true, false]), json!([[2, 40], [3], false, true]));
    browser.open(&file);
    tick(&mut browser);
    assert_eq!(said(&mut browser), "Nothing that you tick is kept when you close this page.");
    browser.reload();
    assert_eq!((state(&mut browser), stored(&mut browser)), (empty.clone(), json!({})));
    // Also where somebody goes back to a page that the browser still has.
    tick(&mut browser);
    browser.open(&other);
    browser.value("history.back()");
    browser.open(&file);
    assert_eq!(state(&mut browser), empty);

    press(&mut browser, ".keep");
    assert_eq!(said(&mut browser), "Your ticks are kept on this phone. Anybody who opens it can see them.");
    tick(&mut browser);
    browser.reload();
    assert_eq!(state(&mut browser), ticked);
    keep_picture("kept.png", || browser.picture());
    // Another list is another thing.
    browser.open(&other);
    assert_eq!(state(&mut browser), empty);
    browser.open(&file);
    assert_eq!(state(&mut browser), ticked);

    // As an older page has left it.
    browser.value("localStorage.setItem('boxes-1', '1;2')");
    press(&mut browser, ".forget");
    assert_eq!((state(&mut browser), stored(&mut browser)), (empty.clone(), json!({})));
    assert_eq!(said(&mut browser), "All boxes are empty, and nothing is kept.");
    tick(&mut browser);
    browser.reload();
    assert_eq!((state(&mut browser), stored(&mut browser)), (empty, json!({})));
    assert_eq!(
        browser.faults(&file).iter().filter(|fault| !fault.contains(&*other.to_string_lossy())).count(),
        0
    );
}

#[test]
fn rubbish_in_the_storage_ticks_nothing_wrong() {
    let Some(mut browser) = Browser::start() else { return };
    let pages = Pages::new();
    let file = pages.write("en", &[LIST]);
    browser.open(&file);
    let key = format!("'boxes-' + document.getElementById('{LIST}').getAttribute('data-prefix')");
    for (rubbish, expected) in [
        ("", json!([[], [], false, true])),
        (";", json!([[], [], false, true])),
        ("<b>,NaN,2,1e9,-3", json!([[2], [], false, true])),
        ("2;2,3,4,5,6", json!([[2], [3, 4], false, true])),
    ] {
        browser.value(&format!("localStorage.setItem({key}, '{rubbish}')"));
        browser.reload();
        assert_eq!(state(&mut browser), expected, "{rubbish}");
    }
    assert_eq!(browser.faults(&file), Vec::<String>::new());
}

#[test]
fn where_a_browser_has_no_storage_the_page_says_so_and_works() {
    let Some(mut browser) = Browser::start() else { return };
    let pages = Pages::new();
    let file = pages.write("en", &[LIST]);
    // As some browsers do for pages that are files.
    let refuse = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });";
    browser.ask("Page.addScriptToEvaluateOnNewDocument", json!({ "source": refuse }));
    browser.open(&file);
    tick(&mut browser);
    press(&mut browser, ".keep");
    let refused = "This phone does not let the page keep anything. Your ticks are gone when you close it.";
    assert_eq!(said(&mut browser), refused);
    assert_eq!(state(&mut browser), json!([[2, 40], [3], true, false]));
    press(&mut browser, ".make");
    assert_eq!(text(&browser.value("document.querySelector('.letters').innerText")).len(), 14);
    assert_eq!(browser.faults(&file), Vec::<String>::new());
}
