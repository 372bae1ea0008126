use proptest::prelude::*;

use super::super::testing::{any_notebook, full_notebook};
use super::*;

fn read(plain: &str) -> Result<Notebook, StoreError> {
    from_plain(Path::new("notebook.age"), plain.as_bytes())
}

#[track_caller]
fn check_refused(plain: &str, name: &str) {
    assert_eq!(read(plain).unwrap_err().name(), name, "{plain}");
}

#[test]
fn the_plain_form_is_readable_json() {
    let plain = to_plain(&full_notebook());
    let lines = std::str::from_utf8(&plain).unwrap().replace("},", "},\n");
    insta::assert_snapshot!(lines, @r#"
    {"format_version":4,"items":{"gone-list/gone-item":{"state":"stuck","changed_on":"2026-08-21","meaning_rev":2},
    "signal-setup/signal-pin":{"state":"not_for_me","changed_on":"2026-08-21","meaning_rev":2},
    "vpn-kill-switch/android-lockdown":{"state":{"done":"tested"},
    "changed_on":"2026-08-21","meaning_rev":2},
    "vpn-kill-switch/linux-nftables":{"state":"later","changed_on":"2026-08-21","meaning_rev":2}},
    "profile":{"country":"rather_not_say","device":{"chosen":["android","linux"]}},
    "kept_plan":["signal-setup/signal-pin"],"setup_lists":["signal-setup"],"drills":{"drop":{"ipv4":"blocked","ipv6":"left_then_blocked","on":"2026-08-21"},
    "server-change":{"ipv4":"left_in_part","ipv6":"unknown","on":"2026-08-21"}},
    "offmeta":{"answer":"not_empty","businesses":412,"events":9031,"last":"2026-08-21","on":"2026-08-21"},
    "tallies":[{"people":22,"items":{"vpn-kill-switch/android-lockdown":{"meaning_rev":2,"before":{"done":12,"open":5},
    "after":{"done":17}}},
    "slips":{"signal-setup":{"after":{"slips":11,"done_percent":60,"stuck":{"signal-pin":5}}}}}],"lock_after_minutes":5,"one_a_day":true}
    "#);
}

#[test]
fn unknown_items_are_kept() {
    let plain = r#"{"format_version":4,"items":{"gone-list/gone-item":{"state":"stuck","changed_on":"2026-08-21","meaning_rev":7}},"lock_after_minutes":0}"#;
    let notebook = read(plain).unwrap();
    assert_eq!(*to_plain(&notebook), plain.as_bytes());
}

#[test]
fn documents_of_older_versions_become_ones_of_today() {
    let old = r#"{"format_version":1,"items":{},"kept_plan":["a/b"],"lock_after_minutes":5}"#;
    for version in ["1", "2", "3"] {
        let old = old.replace(":1,", &format!(":{version},"));
        let new = old.replace(&format!(":{version},"), ":4,");
        assert_eq!(*to_plain(&read(&old).unwrap()), new.as_bytes());
    }
}

#[test]
fn spaces_around_do_no_harm() {
    let padded = format!("{}\n   ", std::str::from_utf8(&to_plain(&full_notebook())).unwrap());
    assert_eq!(read(&padded), Ok(full_notebook()));
}

#[test]
fn newer_versions_are_refused_whatever_they_hold() {
    check_refused(r#"{"format_version":5}"#, "store-newer");
    check_refused(r#"{"format_version":4000000000,"items":[],"new":{}}"#, "store-newer");
}

#[test]
fn what_is_no_notebook_is_unreadable() {
    for plain in [
        "",
        "null",
        "[]",
        "{}",
        r#"{"format_version":0}"#,
        r#"{"format_version":-1}"#,
        r#"{"format_version":1}"#,
        r#"{"format_version":2}"#,
        r#"{"format_version":1,"items":{},"drills":{},"lock_after_minutes":1}"#,
        r#"{"format_version":2,"items":{},"drills":{"flood":{"ipv4":"left","ipv6":"left","on":"2026-08-21"}},"lock_after_minutes":1}"#,
        r#"{"format_version":2,"items":{},"offmeta":{"answer":"empty","businesses":-1,"events":0,"on":"2026-08-21"},"lock_after_minutes":1}"#,
        r#"{"format_version":2,"items":{},"offmeta":{"answer":"gone","businesses":0,"events":0,"on":"2026-08-21"},"lock_after_minutes":1}"#,
        r#"{"format_version":2,"items":{},"drills":{"drop":{"ipv4":"safe","ipv6":"left","on":"2026-08-21"}},"lock_after_minutes":1}"#,
        r#"{"format_version":3,"items":{},"tallies":[],"lock_after_minutes":1}"#,
        r#"{"format_version":4,"items":{},"tallies":[{"people":4}],"lock_after_minutes":1}"#,
        r#"{"format_version":4,"items":{},"tallies":[{"people":9,"items":{"a/b":{"meaning_rev":1,"before":{"done":4}}}}],"lock_after_minutes":1}"#,
        r#"{"format_version":4,"items":{},"tallies":[{"people":9,"items":{"a":{"meaning_rev":1}}}],"lock_after_minutes":1}"#,
        r#"{"format_version":4,"items":{},"tallies":[{"people":9,"slips":{"a":{"after":{"done_percent":10,"stuck":{"b":1}}}}}],"lock_after_minutes":1}"#,
        r#"{"format_version":1,"items":{},"lock_after_minutes":70000}"#,
        r#"{"format_version":1,"items":{},"lock_after_minutes":1,"more":1}"#,
        r#"{"format_version":1,"items":{"no-slash":{"state":"open","changed_on":"2026-08-21","meaning_rev":1}},"lock_after_minutes":1}"#,
        r#"{"format_version":1,"items":{"a/b":{"state":"won","changed_on":"2026-08-21","meaning_rev":1}},"lock_after_minutes":1}"#,
        r#"{"format_version":1,"items":{"a/b":{"state":"open","changed_on":"2026-02-30","meaning_rev":1}},"lock_after_minutes":1}"#,
        &"[".repeat(100_000),
    ] {
        check_refused(plain, "store-unreadable");
    }
}

proptest! {
    #[test]
    fn every_notebook_comes_back(notebook in any_notebook()) {
        let plain = to_plain(&notebook);
        prop_assert_eq!(from_plain(Path::new("n"), &plain), Ok(notebook));
    }

    #[test]
    fn noise_never_panics(noise in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = from_plain(Path::new("n"), &noise);
    }
}
