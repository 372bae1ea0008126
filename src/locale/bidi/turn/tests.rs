//! Rows as they must stand on a screen that turns nothing round, from left to right.

use unicode_normalization::UnicodeNormalization;

use super::*;

/// Compares what a row looks like with what it should, shapes of letters aside.
#[track_caller]
fn check(text: &str, expected: &str) {
    let seen: String = turned(text, Base::RightToLeft)
        .iter()
        .map(|turned| {
            if turned.text.contains(['\u{FEFB}', '\u{FEFC}']) {
                "ﻻ".to_owned()
            } else {
                plain(&turned.text)
            }
        })
        .collect();
    assert_eq!(seen, expected, "{text}");
}

/// Returns letters without the shapes of their places.
fn plain(text: &str) -> String {
    text.nfkc().collect()
}

#[test]
fn words_run_from_the_right() {
    check("אבג", "גבא");
    check("אב גד", "דג בא");
    check("باب.", ".\u{628}\u{627}\u{628}");
}

#[test]
fn names_and_numbers_keep_their_order() {
    check("אב Signal גד", "דג Signal בא");
    check("אב 2026-11-21 גד", "דג 2026-11-21 בא");
    check("אב 30% גד", "דג 30% בא");
    check("VPN אב", "בא VPN");
    check("אב Proton VPN 4.2.", ".Proton VPN 4.2 בא");
}

#[test]
fn brackets_open_towards_the_text() {
    check("אב (גד)", "(דג) בא");
    check("אב (VPN) גד", "דג (VPN) בא");
    check("[אב]", "[בא]");
    check("«אב»", "«בא»");
    check("[x] אב", "בא [x]");
    check("[>] אב", "בא [<]");
    check("> אב", "בא <");
}

#[test]
fn paths_of_menus_lead_the_way_one_reads() {
    check("אב > גד > הו", "וה < דג < בא");
    check("Settings > Network > VPN", "Settings > Network > VPN");
    check("אב: Settings > Network > VPN.", ".Settings > Network > VPN :בא");
    check("Settings > אב", "בא < Settings");
}

#[test]
fn a_piece_without_right_to_left_letters_keeps_its_order() {
    check("https://example.org/a/", "https://example.org/a/");
    check("Turn it on (in the settings).", "Turn it on (in the settings).");
    check("1. אב", "בא .1");
    check("1.", ".1");
}

#[test]
fn pieces_apart_from_each_other_follow_from_the_right() {
    check("Enter אב  Esc גד", "דג Esc  בא Enter");
    check("d done  s later", "s later  d done");
    check("אב  ? גד", "דג ?  בא");
    check("Bank ███ 31", "31 ███ Bank");
    check("אב   ██ 4", "4 ██   בא");
    check("  אב", "בא  ");
    check("אב ", " בא");
    check("", "");
    check("   ", "   ");
}

#[test]
fn arabic_is_joined_and_keeps_its_marks() {
    let turned = turned("شفّر VPN", Base::RightToLeft);
    let cells: Vec<&str> = turned.iter().map(|turned| turned.text.as_ref()).collect();
    assert_eq!(cells, ["V", "P", "N", " ", "\u{FEAE}", "\u{FED4}\u{651}", "\u{FEB7}"]);
    let sources: Vec<usize> = turned.iter().map(|turned| turned.at).collect();
    assert_eq!(sources, [9, 10, 11, 8, 6, 2, 0]);
}

#[test]
fn lam_and_alef_take_one_cell() {
    check("سلام", "مﻻس");
    assert_eq!(turned("لا", Base::RightToLeft).iter().map(|turned| turned.cells).sum::<usize>(), 1);
}

#[test]
fn what_is_typed_starts_at_the_left() {
    let typed =
        |text| turned(text, Base::LeftToRight).into_iter().map(|turned| turned.text).collect::<String>();
    assert_eq!(typed("> אב"), "> בא");
    assert_eq!(typed("> אב cd"), "> בא cd");
    assert_eq!(typed("> a  b"), "> a  b");
}

#[test]
fn marks_of_direction_are_spent() {
    check("אב\u{200F}!\u{200E}", "!בא");
    check("\u{200F}אב", "בא");
}

#[test]
fn nothing_is_lost_or_added() {
    for text in [
        "شغّل VPN (ثم Signal) أوّلًا: 1. الإعدادات > الشبكة — «نعم»  https://example.org/",
        "می‌خواهم 12 עברית mixed ไทย 密码  [x] ███ 4",
        "é\u{301}\u{200B}e \u{600}12 👍🏽",
    ] {
        // Marks of lam and alef stand together on the one letter that both become; brackets may be the other way round.
        let letters = |text: &str| {
            let unmirrored =
                |letter| PAIRS.iter().find(|pair| pair.1 == letter).map_or(letter, |pair| pair.0);
            let is_drawn = |letter: &char| !matches!(letter, '\u{200B}'..='\u{200F}');
            let mut letters: Vec<char> = plain(text).chars().filter(is_drawn).map(unmirrored).collect();
            letters.sort_unstable();
            letters
        };
        assert_eq!(letters(&turn(text)), letters(text), "{text}");
    }
}

#[test]
fn right_to_left_texts_of_one_row_are_kept_apart() {
    assert_eq!(kept_apart("אב  גד"), "אב\u{200E}  גד");
    assert_eq!(kept_apart("אב"), "אב");
    assert_eq!(kept_apart("one  two"), "one  two");
    assert_eq!(cells(&kept_apart("אב  גד")), cells("אב  גד"));
}
