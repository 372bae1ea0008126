use super::*;

#[track_caller]
fn check_ring(edges: &[(&'static str, &'static str)], expected: &[&str]) {
    let mark = |text| Mark { text, at: 0 };
    let mut entries: BTreeMap<&str, Entry<'_>> = BTreeMap::new();
    for (from, to) in edges {
        let entry = entries.entry(from).or_default();
        entry.id = Some(mark(from));
        entry.after.push(mark(to));
    }
    let entries: Vec<_> = entries.into_values().collect();
    assert_eq!(rings(&entries).into_iter().collect::<Vec<_>>(), expected);
}

#[test]
fn only_what_waits_for_itself_is_in_a_ring() {
    check_ring(&[("a", "b"), ("b", "c"), ("a", "c")], &[]);
    check_ring(&[("a", "a")], &["a"]);
    check_ring(&[("a", "b"), ("b", "a"), ("c", "a"), ("b", "d")], &["a", "b"]);
    check_ring(&[("a", "gone")], &[]);
}

#[track_caller]
fn check_id(id: &str, is_good: bool) {
    let mut log = Log::new("a.toml", "");
    check_id_form(Mark { text: id, at: 0 }, &mut log);
    assert_eq!(log.finish().is_empty(), is_good, "{id}");
}

#[test]
fn ids_are_plain_words() {
    for id in ["a", "android-lockdown", "2fa", "step-10"] {
        check_id(id, true);
    }
    for id in ["", "A", "a_b", "-a", "a-", "a--b", "ắ", "a/b", "a b", &"a".repeat(61)] {
        check_id(id, false);
    }
}

#[test]
fn sources_have_an_address_and_a_date() {
    for address in ["https://example.org", "http://a.b/c?d=e&f#g", "https://vnexpress.net/a-1.html"] {
        assert!(is_address(address), "{address}");
    }
    for address in [
        "",
        "https://",
        "https:///x",
        "ftp://a.b",
        "https://a b",
        "https://a.b/\"x",
        "javascript:x",
        "https://ví.dụ",
    ] {
        assert!(!is_address(address), "{address}");
    }
    for date in ["undated", "2026", "2026-03", "2026-03-11"] {
        assert!(is_source_date(date), "{date}");
    }
    for date in ["", "2026-13", "2026-02-30", "26", "20260311", "2026-3-1", "March 2026", "2026-03-11T00:00"]
    {
        assert!(!is_source_date(date), "{date}");
    }
}
