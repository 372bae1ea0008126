//! Made-up input: whatever it is, nothing panics and nothing that was right is changed.

use std::io::Read;

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;
use sotay::probe::facebook::guard::Guard;
use sotay::probe::facebook::text::repair;

use super::{export, feed};

fn guarded(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    Guard::new(bytes).read_to_end(&mut out).ok().map(|_| out)
}

/// JSON of any shape, with strings around the length at which they are cut.
fn values() -> impl Strategy<Value = Value> {
    let unit = prop::sample::select(vec!["a", "é", "ế", "😀", "\"", "\\", "\u{1}", "\\u00e1", "]}", "\n"]);
    let long = (unit, 0_usize..20, 4_060_usize..4_110)
        .prop_map(|(unit, before, length)| "x".repeat(before) + &unit.repeat(length / unit.len()));
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,30}".prop_map(Value::from),
        long.prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 40, 6, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..6).prop_map(Value::from),
            vec((".{0,8}", inner), 0..6).prop_map(|fields| fields.into_iter().collect::<Value>()),
        ]
    })
}

/// Tells whether the guard left a value as it was, but for long strings, of which it keeps the start.
fn is_cut(before: &Value, after: &Value) -> bool {
    match (before, after) {
        (Value::String(before), Value::String(after)) => {
            after == before
                || (before.starts_with(after.as_str()) && serde_json::to_vec(after).unwrap().len() > 4_096)
        }
        (Value::Array(before), Value::Array(after)) => {
            before.len() == after.len() && before.iter().zip(after).all(|(one, other)| is_cut(one, other))
        }
        (Value::Object(before), Value::Object(after)) => {
            before.len() == after.len()
                && before
                    .iter()
                    .zip(after)
                    .all(|((key, one), (name, other))| key == name && is_cut(one, other))
        }
        _ => before == after,
    }
}

/// Text in which every byte of UTF-8 became a letter, as a reader of JSON hands it on.
fn damaged(text: &str) -> String {
    text.bytes().map(char::from).collect()
}

proptest! {
    #[test]
    fn the_guard_takes_away_and_never_adds(noise in vec(any::<u8>(), 0..600)) {
        if let Some(passed) = guarded(&noise) {
            prop_assert!(passed.len() <= noise.len());
        }
    }

    #[test]
    fn json_stays_json(value in values()) {
        let text = serde_json::to_vec(&value).unwrap();
        let passed = guarded(&text).unwrap();
        let after: Value = serde_json::from_slice(&passed).unwrap();
        let before: Value = serde_json::from_slice(&text).unwrap();
        prop_assert!(is_cut(&before, &after));
    }

    /// What was right comes back from damage, and a second repair finds nothing to do. Only text that looks like
    /// damage itself can fail that: whoever is called "Ã©" becomes "é".
    #[test]
    fn repair_undoes_damage_and_leaves_what_is_right(text in "\\PC{0,40}") {
        prop_assume!(repair(&text) == text);
        let repaired = repair(&damaged(&text)).into_owned();
        prop_assert_eq!(&repaired, &text);
        let twice = repair(&repaired).into_owned();
        prop_assert_eq!(twice, text);
    }

    #[test]
    fn repair_takes_anything(text in any::<String>()) {
        prop_assert!(repair(&text).chars().count() <= text.chars().count());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_bytes_under_any_name_are_answered(
        start in prop::sample::select(vec![&b""[..], b"PK\x03\x04", b"PK\x05\x06", b"[{\"title\":", b"{\"", b"<h2 class=_a6-h>"]),
        noise in vec(any::<u8>(), 0..400),
        name in prop::sample::select(vec!["a.zip", "a.json", "a.html", "a_settings.json", "connected_apps_and_websites.json"]),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let path = export::file(folder.path(), name, &[start, &noise].concat());
        feed::whole(&path);
    }

    #[test]
    fn a_zip_with_changed_bytes_is_answered(changes in vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let mut bytes = super::zip::zip(&super::cases::all()[3].export.as_ref().unwrap().members(super::zip::DEFLATED));
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        let folder = tempfile::tempdir().unwrap();
        feed::whole(&export::file(folder.path(), "a.zip", &bytes));
    }
}
