//! The text of the page: what it may do, and that nothing of it leads outside.

use std::collections::BTreeSet;
use std::fs;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use sha2::{Digest, Sha256};

use super::{Pages, lists, tags};

/// Returns what stands between two texts, wherever they are.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    text.split(start).skip(1).filter_map(|rest| rest.split(end).next()).collect()
}

#[test]
fn the_policy_names_the_one_script_and_the_one_style_and_nothing_else() {
    let pages = Pages::new();
    for tag in tags() {
        let page = fs::read_to_string(pages.write(tag, &[])).unwrap();
        let digest = |name: &str| {
            let found = between(&page, &format!("<{name}>"), &format!("</{name}>"));
            let [inside] = found.as_slice() else { panic!("{} of {name}", found.len()) };
            assert_eq!(page.matches(&format!("<{name}")).count(), 1);
            assert!(!inside.contains('\r'), "browsers count the digest without it");
            format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(inside)))
        };
        let policy = format!(
            "default-src 'none'; script-src {}; style-src {}; base-uri 'none'; form-action 'none'",
            digest("script"),
            digest("style")
        );
        let tags = format!(
            "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">"
        );
        assert!(page.contains(&tags), "the policy comes before all that it is for");
        let direction = if tag == "ar" { "rtl" } else { "ltr" };
        assert!(page.starts_with(&format!("<!DOCTYPE html><html lang=\"{tag}\" dir=\"{direction}\">")));
    }
}

#[test]
fn nothing_leads_out_of_the_page() {
    let pages = Pages::new();
    for tag in tags() {
        let page = fs::read_to_string(pages.write(tag, &[])).unwrap();
        let ids: BTreeSet<&str> = between(&page, " id=\"", "\"").into_iter().collect();
        for link in between(&page, " href=\"", "\"") {
            assert!(link.strip_prefix('#').is_some_and(|id| ids.contains(id)), "{link}");
        }
        let known = [
            "a", "article", "bdi", "body", "button", "div", "h1", "h2", "h3", "h4", "head", "header", "html",
            "input", "label", "li", "main", "meta", "nav", "ol", "p", "pre", "script", "section", "span",
            "style", "title", "ul",
        ];
        let markup = page.replace(between(&page, "<script>", "</script>")[0], "");
        for name in markup.split('<').skip(1).filter_map(|rest| rest.split([' ', '>']).next()) {
            let name = name.trim_start_matches('/');
            assert!(known.contains(&name) || name == "!DOCTYPE", "{name}");
        }
        let names = between(&markup, "<", ">").into_iter().flat_map(|tag| tag.split([' ', '"']));
        for name in names.filter_map(|word| word.strip_suffix('=')) {
            let known = ["id", "class", "lang", "dir", "charset", "content", "type", "value", "role", "href"];
            let is_known = known.contains(&name) || name.starts_with("data-") || name.starts_with("aria-");
            assert!(is_known || ["http-equiv", "name", "autocomplete"].contains(&name), "{name}");
        }
    }
}

#[test]
fn the_script_is_plain_and_makes_no_markup() {
    let pages = Pages::new();
    let page = fs::read_to_string(pages.write("en", &["wire-setup"])).unwrap();
    let script = between(&page, "<script>", "</script>")[0];
    assert!(script.contains("\"use strict\";"));
    for way in [
        "innerHTML",
        "outerHTML",
        "insertAdjacent",
        "document.write",
        "eval",
        "Function(",
        "setTimeout",
        "fetch",
        "XMLHttp",
        "WebSocket",
        "sendBeacon",
        "import",
        "location",
        "cookie",
        "indexedDB",
        "sessionStorage",
        "=>",
        "let ",
        "const ",
        "`",
        "Date",
        "navigator",
        ".style",
        "console",
    ] {
        assert!(!script.contains(way), "{way}");
    }
}

#[test]
fn items_have_their_numbers_in_every_format() {
    let pages = Pages::new();
    let list = lists().into_iter().find(|list| list.id == "vpn-kill-switch").unwrap();
    for (format, start) in [("md", "### [ ] "), ("txt", "[ ] ")] {
        for phone in [false, true] {
            let mut args = vec!["vpn-kill-switch", "--format", format];
            args.extend(phone.then_some("--phone"));
            let text = fs::read_to_string(pages.write("en", &args)).unwrap();
            let boxes: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix(start)).collect();
            for line in &boxes {
                let (number, words) = line.split_once(". ").unwrap();
                let item = &list.items[number.parse::<usize>().unwrap() - 1];
                assert!(item.title.shown.starts_with(words), "{line}");
            }
            let all = list.items.len();
            assert!(if phone { (10..all).contains(&boxes.len()) } else { boxes.len() == all });
        }
    }
}
