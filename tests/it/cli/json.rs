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
    check_fields(&value, &["schema", "checklists", "drills", "offmeta"]);
    assert_eq!((&value["drills"], &value["offmeta"]), (&serde_json::json!([]), &Value::Null));
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
fn export_in_status() {
    let place = Place::new();
    place.with_notebook_of("v2");
    let value = value(&place, &["status", "--json", "--passphrase-file", "words.txt"], 0);
    let expected = serde_json::json!({
        "verdict": "not_empty", "businesses": 412, "events": 9031, "last": "2026-11-19", "on": "2026-11-21"
    });
    assert_eq!(value["offmeta"], expected);
}

#[test]
fn offmeta() {
    let place = Place::new();
    let list = "facebook/apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json";
    place.write(&format!("new/{list}"), LIST);
    place.write(&format!("old/{list}"), LIST.replace("Tiki", "Sendo").replace("17", "16"));
    let now = value(&place, &["offmeta", "new", "--json", "--before", "old"], 1);
    let fields = [
        "schema",
        "verdict",
        "reason",
        "businesses",
        "events",
        "first",
        "last",
        "unnamed",
        "variants",
        "months",
        "kinds",
        "top",
        "apps",
        "advertisers",
        "cautions",
        "change",
    ];
    check_fields(&now, &fields);
    check_fields(&now["months"][0], &["month", "events"]);
    check_fields(&now["kinds"][0], &["kind", "events"]);
    check_fields(&now["top"][0], &["name", "events", "last"]);
    assert_eq!(now["apps"], serde_json::json!({ "active": 0, "inactive": 0, "removed": 0 }));
    assert_eq!(now["change"], serde_json::json!({ "gone": 1, "still": 1, "new": 1, "all_newer": true }));
    assert_eq!((&now["verdict"], &now["variants"]), (&"not_empty".into(), &serde_json::json!(["V4"])));
    let counts = ["businesses", "events", "unnamed", "advertisers"].map(|field| now[field].as_u64().unwrap());
    assert_eq!(counts, [2, 3, 0, 0]);
    assert_eq!((&now["first"], &now["last"]), (&"2025-10-02".into(), &"2025-11-10".into()));
    assert_eq!(
        now["top"][0],
        serde_json::json!({ "name": "Tiki\u{fffd}[2J", "events": 2, "last": "2025-11-10" })
    );
    place.write(&format!("none/{list}"), "[]");
    let none = value(&place, &["offmeta", "none", "--json"], 0);
    assert_eq!(
        (&none["verdict"], &none["first"], &none["change"]),
        (&"empty".into(), &Value::Null, &Value::Null)
    );
    let unknown = value(&place, &["offmeta", "nothing-here", "--json"], 3);
    assert_eq!(unknown["verdict"], "unknown");
}

/// Two businesses with three events of October and November 2025; one name tries to clear the terminal.
const LIST: &str = r#"[{"title":"Tiki\u001b[2J","fbid":"1","media":[],"label_values":[{"label":"Events","vec":[
    {"dict":[{"label":"ID","value":"111"},{"label":"Event","value":"PAGE_VIEW"},{"label":"Received on","timestamp_value":1761000000}]},
    {"dict":[{"label":"ID","value":"112"},{"label":"Event","value":"PURCHASE"},{"label":"Received on","timestamp_value":1762800000}]}]}]},
    {"title":"Shop","fbid":"2","media":[],"label_values":[{"label":"Events","vec":[
    {"dict":[{"label":"ID","value":"113"},{"label":"Event","value":"PAGE_VIEW"},{"label":"Received on","timestamp_value":1759400000}]}]}]}]"#;

#[test]
fn lint() {
    let place = Place::new();
    place.write("lists/mine.toml", MINE);
    let sound = value(&place, &["lint", "lists", "--json"], 0);
    assert_eq!(sound["findings"], serde_json::json!([]));
    place.write("lists/bad.toml", MINE.replace("impact = 3", "impact = 9").replace("\"mine\"", "\"bad\""));
    let value = value(&place, &["lint", "lists", "--json"], 1);
    check_fields(&value, &["schema", "findings", "packs"]);
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
    check_fields(language, &["language", "interface", "by_impact", "lists"]);
    check_fields(&language["interface"], &["reviewed", "translated", "outdated", "all"]);
    check_fields(
        &language["lists"][0],
        &["id", "reviewed", "draft", "outdated", "missing", "urgent", "by_impact"],
    );
    check_fields(&language["by_impact"], &["translated_percent", "reviewed_percent"]);
    place.write("loc/vi/ui.ftl", "menu-nothing = x\n");
    let check = value(&place, &["translate", "check", "--locales", "loc", "--json"], 1);
    assert_eq!(check["findings"][0]["code"], "obsolete-message");
}

#[test]
fn choose() {
    let place = Place::new();
    let answer = value(&place, &["choose", "--need", "no-number", "--need", "calls=wish", "--json"], 0);
    let fields = [
        "schema",
        "needs",
        "asked",
        "recommended",
        "fallback",
        "ranking",
        "harmless",
        "give_up",
        "lists",
        "oldest",
    ];
    check_fields(&answer, &fields);
    assert_eq!(answer["asked"], serde_json::json!({ "no-number": "must", "calls": "wish" }));
    assert_eq!(
        (answer["needs"].as_array().unwrap().len(), &answer["needs"][0]),
        (26, &"number-hidden".into())
    );
    let ranking = answer["ranking"].as_array().unwrap();
    assert_eq!(ranking.len(), 15);
    for place in ranking {
        check_fields(place, &["app", "name", "verdict", "excluded", "reasons"]);
        assert_eq!(place["excluded"].as_bool().unwrap(), place["verdict"] == "excluded");
        for reason in place["reasons"].as_array().unwrap() {
            let of_fact = ["app", "topic", "text", "source", "url", "date", "confidence"];
            check_fields(reason, &[&of_fact[..], &["role", "need"]].concat());
            assert!(
                ["text", "source", "date"].iter().all(|field| !reason[field].as_str().unwrap().is_empty())
            );
        }
    }
    let verdicts = [&answer["recommended"], &ranking[0]["app"]].map(|app| app.as_str().unwrap());
    assert_eq!((verdicts, &ranking[0]["verdict"]), (["wire", "wire"], &"recommended".into()));
    assert_eq!(answer["lists"], serde_json::json!(["wire-setup"]));
    let none = value(&place, &["choose", "--need", "offline", "--need", "iphone", "--json"], 3);
    assert_eq!((&none["recommended"], &none["fallback"]), (&Value::Null, &Value::Null));
    assert_eq!(none["give_up"][0], serde_json::json!({ "needs": ["offline"], "app": "signal" }));
}

#[test]
fn choose_compares() {
    let place = Place::new();
    let both = value(&place, &["choose", "--compare", "signal", "wire", "--json"], 0);
    check_fields(&both, &["schema", "apps", "differ", "same", "said"]);
    let rows = |field: &str| both[field].as_array().unwrap().clone();
    assert_eq!(rows("differ").len() + rows("same").len(), 31);
    check_fields(&both["differ"][0], &["topic", "facts"]);
    check_fields(&both["said"][0], &["who", "app", "kind", "text", "source", "date"]);
}
