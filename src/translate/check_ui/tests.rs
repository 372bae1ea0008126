use super::*;

const ENGLISH: &str = "\
quit = Quit
left = { $count ->
    [one] { $count } step left in { $list }
   *[other] { $count } steps left in { $list }
}
save = Save
    .hint = Saves { $file }
";

#[track_caller]
fn check(other: &str, expected: &[(&str, u32)]) {
    let findings = check_ui(ENGLISH, "vi", "locales/vi/ui.ftl", other);
    let found: Vec<_> = findings.iter().map(|finding| (finding.code.code(), finding.line)).collect();
    assert_eq!(found, expected, "{findings:#?}");
}

#[test]
fn a_whole_translation_has_no_findings() {
    check(
        "quit = Thoát\nleft = Còn { $count } bước trong { $list }\nsave = Lưu\n    .hint = Lưu { $file }\n",
        &[],
    );
}

#[test]
fn what_differs_is_found_where_it_stands() {
    check(
        "quit = Thoát\nleft = Còn { $cuont } bước trong { $list }\nsave = Lưu\n    .hint = Lưu\nold = Cũ\n",
        &[("other-variables", 2), ("other-variables", 3), ("obsolete-message", 5)],
    );
}

#[test]
fn what_is_missing_is_a_warning_at_the_end() {
    check("quit = Thoát\nsave = Lưu\n", &[("missing-message", 3), ("missing-message", 3)]);
}

#[test]
fn broken_and_doubled_messages_are_found() {
    check(
        "quit = Thoát\nquit = Ra\nleft = { $count } { $list\nsave = Lưu\n    .hint = Lưu { $file }\n",
        &[("duplicate-entry", 2), ("bad-fluent", 4)],
    );
}

#[test]
fn characters_that_deceive_and_loose_accents_are_found() {
    check(
        "quit = Thoa\u{301}t\nleft = { $count } \u{202e}{ $list }\nsave = L\n    .hint = { $file }\n",
        &[("not-nfc", 1), ("forbidden-character", 2)],
    );
}

#[test]
fn a_hundred_thousand_braces_are_a_finding() {
    let deep = format!("quit = {}\n", "{".repeat(100_000));
    let calls = format!("quit = {{ {} }}\n", "F(".repeat(100_000));
    for other in [deep, calls] {
        let findings = check_ui(ENGLISH, "vi", "ui.ftl", &other);
        assert!(findings.iter().any(|finding| finding.code == LintCode::BadFluent));
    }
}
