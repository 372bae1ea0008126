use proptest::prelude::*;

use super::*;

#[track_caller]
fn check_clusters(text: &str, expected: &[(&str, usize)]) {
    assert_eq!(clusters(text).collect::<Vec<_>>(), expected);
    assert_eq!(cells(text), expected.iter().map(|(_, width)| width).sum::<usize>());
}

#[test]
fn clusters_have_the_width_that_the_widest_terminal_gives_them() {
    check_clusters("", &[]);
    check_clusters("a b", &[("a", 1), (" ", 1), ("b", 1)]);
    check_clusters("ổ đĩa", &[("ổ", 1), (" ", 1), ("đ", 1), ("ĩ", 1), ("a", 1)]);
    check_clusters("o\u{302}\u{309}", &[("o\u{302}\u{309}", 1)]);
    check_clusters("密码", &[("密", 2), ("码", 2)]);
    check_clusters("가", &[("가", 2)]);
    check_clusters("ก่อน", &[("ก่", 1), ("อ", 1), ("น", 1)]);
    check_clusters("น้ำ", &[("น้", 1), ("ำ", 1)]);
    // Lam and alef are one cell inside a string for unicode-width, two clusters for terminals.
    check_clusters("لا", &[("ل", 1), ("ا", 1)]);
    check_clusters("❤\u{FE0F}", &[("❤\u{FE0F}", 2)]);
    check_clusters("👩\u{200D}💻", &[("👩\u{200D}💻", 2)]);
    check_clusters("ｶﾞ", &[("ｶﾞ", 2)]);
}

#[test]
fn khmer_consonants_below_the_line_keep_their_cell() {
    assert_eq!(cells("ខ្មែរ"), 4);
    assert_eq!("ខ្មែរ".width(), 3);
}

#[test]
fn zero_width_clusters_join_the_cell_before() {
    check_clusters("a\u{200B}b", &[("a\u{200B}", 1), ("b", 1)]);
    check_clusters("a\u{200E}\u{200B}", &[("a\u{200E}\u{200B}", 1)]);
    check_clusters("\u{200F}\u{200B}a", &[("\u{200F}\u{200B}", 0), ("a", 1)]);
    check_clusters("a\nb\u{1b}\r\n", &[("a\n", 1), ("b\u{1b}\r\n", 1)]);
}

#[track_caller]
fn check_wrap(text: &str, width_cells: usize, expected: &[&str]) {
    assert_eq!(wrap(text, width_cells), expected);
}

#[test]
fn lines_end_at_spaces() {
    check_wrap("", 10, &[""]);
    check_wrap("short", 10, &["short"]);
    check_wrap("Turn on the kill switch", 12, &["Turn on the", "kill switch"]);
    check_wrap("Turn on the kill switch", 11, &["Turn on the", "kill switch"]);
    check_wrap("Mã hóa ổ đĩa", 6, &["Mã hóa", "ổ đĩa"]);
    check_wrap("two  spaces   ", 6, &["two", "spaces"]);
    check_wrap("10\u{A0}minutes left", 10, &["10\u{A0}minutes", "left"]);
    check_wrap("密码。\u{3000}密码", 6, &["密码。", "密码"]);
}

#[test]
fn lines_end_at_zero_width_spaces() {
    check_wrap("ก่อน\u{200B}เดินทาง", 7, &["ก่อน\u{200B}", "เดินทาง"]);
    check_wrap("密码\u{200B}。密\u{200B}码", 5, &["密码\u{200B}", "。密\u{200B}", "码"]);
    check_wrap("a\u{200B}中", 2, &["a\u{200B}", "中"]);
}

#[test]
fn a_word_longer_than_the_line_is_broken() {
    check_wrap("abcdefgh", 3, &["abc", "def", "gh"]);
    check_wrap("see abcdefgh", 5, &["see", "abcde", "fgh"]);
    check_wrap("密码密码", 3, &["密", "码", "密", "码"]);
}

#[test]
fn line_feeds_and_indentation_are_kept() {
    check_wrap("one\n\ntwo\n", 10, &["one", "", "two"]);
    check_wrap("one\r\ntwo", 10, &["one", "two"]);
    check_wrap("\n", 10, &[""]);
    check_wrap("  wg-quick up tun0", 12, &["  wg-quick", "up tun0"]);
    check_wrap("      abcdef", 4, &["abcd", "ef"]);
    check_wrap("   ", 2, &[""]);
}

#[test]
fn no_width_hangs_or_loses_text() {
    check_wrap("ab c", 0, &["a", "b", "c"]);
    check_wrap("ab c", 1, &["a", "b", "c"]);
    check_wrap("密码", 1, &["密", "码"]);
    check_wrap("ab", usize::MAX, &["ab"]);
}

#[track_caller]
fn check_cut(text: &str, width_cells: usize, ascii: bool, expected: &str) {
    let got = cut(text, width_cells, ascii);
    assert_eq!(got, expected);
    assert!(cells(&got) <= width_cells);
}

#[test]
fn what_was_cut_has_a_sign() {
    check_cut("Signal", 6, false, "Signal");
    check_cut("Signal", 5, false, "Sign…");
    check_cut("Signal", 5, true, "Si...");
    check_cut("a word", 3, false, "a…");
    check_cut("密码密码", 4, false, "密…");
    check_cut("ខ្មែរ", 3, false, "…");
    check_cut("កខ្មែរ", 4, false, "ក…");
    check_cut("Signal", 2, true, "..");
    check_cut("Signal", 1, false, "…");
    check_cut("Signal", 0, false, "");
    check_cut("Signal", 0, true, "");
}

#[test]
fn padding_counts_cells() {
    assert_eq!(pad_end("密", 4), "密  ");
    assert_eq!(pad_end("đã xong", 7), "đã xong");
    assert_eq!(pad_end("too long", 3), "too long");
}

/// Text of many scripts with spaces, line feeds, U+200B, marks and joiners at random.
fn any_text() -> impl Strategy<Value = String> {
    proptest::collection::vec(
        prop_oneof![
            4 => "[a-zA-Z ]{1,4}",
            2 => "[ổđĩếọ ]{1,3}",
            1 => "[\u{E01}-\u{E4E}]{1,4}",
            1 => "[\u{1780}-\u{17D3}]{1,4}",
            1 => "[\u{1000}-\u{104F}]{1,4}",
            1 => "[\u{621}-\u{652}]{1,4}",
            1 => "[密码。]{1,4}",
            1 => Just("\u{200B}".to_owned()),
            1 => Just("\n".to_owned()),
            1 => Just("👩\u{200D}💻".to_owned()),
            1 => Just("\u{301}".to_owned()),
            1 => any::<char>().prop_map(String::from),
        ],
        0..24,
    )
    .prop_map(|parts| parts.concat())
}

fn without_breaks(text: &str) -> String {
    text.chars()
        .filter(|letter| !is_break_space(*letter) && !matches!(letter, '\n' | '\r' | '\u{200B}'))
        .collect()
}

/// Clusters of a text without any short way for plain letters.
fn slowly(text: &str) -> Vec<(String, usize)> {
    let mut out: Vec<(String, usize)> = Vec::new();
    for grapheme in text.graphemes(true) {
        let apart = grapheme.char_indices().skip(1).filter(|(_, letter)| stands_apart(*letter));
        let mut from = 0;
        for to in apart.map(|(at, _)| at).chain([grapheme.len()]) {
            let part = grapheme.get(from..to).unwrap();
            match (out.last_mut(), cluster_cells(part)) {
                (Some((before, _)), 0) => before.push_str(part),
                (_, cells) => out.push((part.to_owned(), cells)),
            }
            from = to;
        }
    }
    out
}

#[test]
fn every_plain_letter_takes_one_cell() {
    for letter in ('\0'..='\u{2FFF}').filter(|letter| is_plain(*letter)) {
        assert_eq!(cluster_cells(&letter.to_string()), 1, "{letter:?}");
    }
}

proptest! {
    #[test]
    fn the_short_way_for_plain_letters_changes_nothing(text in any_text()) {
        let quickly: Vec<_> = clusters(&text).map(|(cluster, cells)| (cluster.to_owned(), cells)).collect();
        prop_assert_eq!(quickly, slowly(&text));
    }

    #[test]
    fn clusters_hold_the_whole_text(text in any_text()) {
        prop_assert_eq!(clusters(&text).map(|(cluster, _)| cluster).collect::<String>(), text);
    }

    #[test]
    fn wrapping_keeps_all_text_and_no_line_is_too_wide(text in any_text(), width_cells in 0_usize..30) {
        let lines = wrap(&text, width_cells);
        prop_assert_eq!(without_breaks(&lines.concat()), without_breaks(&text));
        for line in lines {
            prop_assert!(cells(line) <= width_cells || clusters(line).filter(|(_, width)| *width > 0).count() == 1);
            prop_assert!(!line.ends_with(' '));
        }
    }

    #[test]
    fn a_cut_line_fits(text in any_text(), width_cells in 0_usize..30, ascii: bool) {
        prop_assert!(cells(&cut(&text, width_cells, ascii)) <= width_cells);
    }
}
