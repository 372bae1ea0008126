//! What scripts read: every field that is promised, and nothing else.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{MINE, Place};

fn value(place: &Place, args: &[&str], exit: i32) -> Value {
    let answer = place.run(args);
    assert_eq!(answer.exit, Some(exit), "{answer:?}");
    assert_eq!(answer.stdout.lines().count(), 1, "one object on one line");
    let value: Value = serde_json::from_str(&answer.stdout).unwrap();
    assert_eq!(value["schema"], 1);
    value
}

#[track_caller]
fn check_fields(value: &Value, fields: &[&str]) {
    let found: BTreeSet<&str> = value.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(found, fields.iter().copied().collect());
}

#[test]
fn list() {
    let place = Place::new();
    let value = value(&place, &["list", "--json"], 0);
    check_fields(&value, &["schema", "checklists"]);
    let lists = value["checklists"].as_array().unwrap();
    assert!(lists.len() >= 3);
    for list in lists {
        check_fields(list, &["id", "title", "items"]);
        for item in list["items"].as_array().unwrap() {
            check_fields(item, &["id", "title", "level", "impact", "minutes"]);
            assert!(["basic", "strong", "high-risk"].contains(&item["level"].as_str().unwrap()));
            assert!((1..=3).contains(&item["impact"].as_u64().unwrap()));
            assert!(item["minutes"].as_u64().unwrap() > 0);
        }
    }
}

#[test]
fn status() {
    let place = Place::new();
    let value = value(&place, &["status", "--json"], 0);
    check_fields(&value, &["schema", "checklists", "drills"]);
    assert_eq!(value["drills"], serde_json::json!([]));
    let counts = [
        "open",
        "done",
        "told",
        "tested",
        "observed",
        "witnessed",
        "later",
        "not_for_me",
        "stuck",
        "look_again",
    ];
    for list in value["checklists"].as_array().unwrap() {
        check_fields(list, &[&["id"], &counts[..]].concat());
        assert!(list["open"].as_u64().unwrap() > 0, "nothing is done yet");
        assert!(counts[1..].iter().all(|count| list[count] == 0), "{list}");
    }
}

#[test]
fn drills_in_status() {
    let place = Place::new();
    place.with_notebook_of("v2");
    let value = value(&place, &["status", "--json", "--passphrase-file", "words.txt"], 0);
    let drills = value["drills"].as_array().unwrap();
    for drill in drills {
        check_fields(drill, &["case", "verdict", "ipv4", "ipv6", "on"]);
    }
    let expected = serde_json::json!(
        {"case": "drop", "verdict": "confirmed", "ipv4": "blocked", "ipv6": "blocked", "on": "2026-11-21"}
    );
    assert_eq!((drills.len(), &drills[0]), (3, &expected));
    assert_eq!(
        (&drills[2]["case"], &drills[2]["verdict"]),
        (&"server-change".into(), &"contradicted".into())
    );
}

#[test]
fn lint() {
    let place = Place::new();
    place.write("lists/mine.toml", MINE);
    let sound = value(&place, &["lint", "lists", "--json"], 0);
    assert_eq!(sound["findings"], serde_json::json!([]));
    place.write("lists/bad.toml", MINE.replace("impact = 3", "impact = 9").replace("\"mine\"", "\"bad\""));
    let value = value(&place, &["lint", "lists", "--json"], 1);
    check_fields(&value, &["schema", "findings"]);
    let finding = &value["findings"][0];
    check_fields(finding, &["code", "severity", "file", "line", "column", "detail", "remedy"]);
    assert_eq!(finding["code"], "out-of-range");
    assert_eq!((finding["line"].as_u64(), finding["column"].as_u64()), (Some(18), Some(10)));
}

#[test]
fn translate() {
    let place = Place::new();
    let status = value(&place, &["translate", "status", "vi", "--json"], 0);
    let language = &status["languages"][0];
    check_fields(language, &["language", "interface", "lists"]);
    check_fields(&language["interface"], &["reviewed", "translated", "all"]);
    check_fields(&language["lists"][0], &["id", "reviewed", "draft", "outdated", "missing"]);
    place.write("loc/vi/ui.ftl", "menu-nothing = x\n");
    let check = value(&place, &["translate", "check", "--locales", "loc", "--json"], 1);
    assert_eq!(check["findings"][0]["code"], "obsolete-message");
}
