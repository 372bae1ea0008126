use proptest::prelude::*;

use super::*;

#[track_caller]
fn check_tag(tag: &str, expected: Option<&str>) {
    assert_eq!(parse_tag(tag).map(|id| id.to_string()).as_deref(), expected, "{tag}");
}

#[test]
fn tags_are_read_in_every_spelling() {
    check_tag("vi", Some("vi"));
    check_tag("vi_VN.UTF-8", Some("vi-VN"));
    check_tag("VI-vn", Some("vi-VN"));
    check_tag("zh_hant_tw", Some("zh-Hant-TW"));
    check_tag("ZH-HANS", Some("zh-Hans"));
    check_tag("sr_RS.UTF-8@latin", Some("sr-Latn-RS"));
    check_tag("sr_RS@latin", Some("sr-Latn-RS"));
    check_tag("de_DE@euro", Some("de-DE"));
    check_tag("th-TH-u-ca-buddhist-nu-thai", Some("th-TH"));
    check_tag("en-x-private", Some("en"));
    check_tag(" pt-BR ", Some("pt-BR"));
}

#[test]
fn old_and_near_codes_become_ours() {
    check_tag("in_ID", Some("id-ID"));
    check_tag("iw", Some("he"));
    check_tag("tl_PH", Some("fil-PH"));
    check_tag("prs_AF", Some("fa-AF"));
    check_tag("nb_NO.UTF-8", Some("no-NO"));
    check_tag("nn", Some("no"));
    check_tag("ku", Some("ku"));
    check_tag("ckb", Some("ckb"));
}

#[test]
fn what_is_no_language_is_none() {
    for tag in [
        "",
        " ",
        "C",
        "POSIX",
        "C.UTF-8",
        "C.utf8@x",
        ".UTF-8",
        "@latin",
        "-",
        "x",
        "und",
        "1234",
        "vi VN",
        "../../etc",
    ] {
        check_tag(tag, None);
    }
}

const OURS: [&str; 14] =
    ["en", "vi", "ar", "fa", "my", "km", "th", "lo", "zh-Hans", "zh-Hant", "no", "id", "pt-BR", "sr-Latn"];

#[track_caller]
fn check(asked: &[&str], available: &[&str], expected: &str) {
    let asked: Vec<String> = asked.iter().map(|tag| (*tag).to_owned()).collect();
    assert_eq!(choose(&asked, available), expected, "{asked:?}");
}

#[test]
fn the_nearest_language_of_the_same_script_is_chosen() {
    check(&["vi"], &OURS, "vi");
    check(&["vi-VN"], &OURS, "vi");
    check(&["pt-PT"], &OURS, "pt-BR");
    check(&["pt-BR"], &["en", "pt", "pt-BR"], "pt-BR");
    check(&["pt-PT"], &["en", "pt-BR", "pt"], "pt");
    check(&["nb"], &OURS, "no");
    check(&["nn-NO"], &["en", "nb"], "nb");
    check(&["prs"], &OURS, "fa");
    check(&["in"], &OURS, "id");
    check(&["iw"], &["en", "he"], "he");
    check(&["tl"], &["en", "fil"], "fil");
    check(&["vi-Latn"], &OURS, "vi");
    check(&["de", "th", "vi"], &OURS, "th");
}

#[test]
fn chinese_goes_by_script() {
    for tag in ["zh-TW", "zh-HK", "zh-MO", "zh-Hant", "zh_TW.Big5", "zh-Hant-CN"] {
        check(&[tag], &OURS, "zh-Hant");
    }
    for tag in ["zh", "zh-CN", "zh-SG", "zh-MY", "zh-Hans-HK", "zh_CN.GB18030"] {
        check(&[tag], &OURS, "zh-Hans");
    }
}

#[test]
fn scripts_are_never_crossed() {
    check(&["zh-TW"], &["en", "zh-Hans"], "en");
    check(&["zh-CN"], &["en", "zh-Hant"], "en");
    check(&["sr-RS"], &OURS, "en");
    check(&["sr_RS.UTF-8@latin"], &OURS, "sr-Latn");
    check(&["sr-ME"], &OURS, "sr-Latn");
    check(&["ar-Latn"], &OURS, "en");
    check(&["pa-PK"], &["en", "pa"], "en");
    check(&["ku"], &["en", "ckb"], "en");
    check(&["uz-AF", "fa"], &["en", "uz", "fa"], "fa");
}

#[test]
fn english_is_behind_all() {
    check(&[], &OURS, "en");
    check(&["de", "xx", "", "C"], &OURS, "en");
    check(&["de"], &["vi"], "vi");
    check(&["de"], &[], "en");
    // A broken folder name does no harm.
    check(&["vi"], &["", "..", "en", "vi"], "vi");
    // A language that is not in the table.
    check(&["gsw-CH"], &["en", "gsw"], "gsw");
}

fn environment(pairs: &str) -> impl Fn(&str) -> Option<String> {
    move |name| {
        let pair = pairs.split(' ').filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name);
        pair.map(|(_, value)| value.to_owned())
    }
}

#[track_caller]
fn check_asked(pairs: &str, expected: &[&str]) {
    assert_eq!(asked_from_environment(environment(pairs)), expected, "{pairs}");
}

#[test]
fn the_environment_is_read_by_posix_rules() {
    check_asked("", &[]);
    check_asked("LANG=vi_VN.UTF-8", &["vi-VN"]);
    check_asked("LC_ALL=C.UTF-8 LANG=ar_EG.UTF-8", &["en"]);
    check_asked("LC_ALL=POSIX LANG=vi_VN", &["en"]);
    check_asked("LANG=C LANGUAGE=vi:fr", &["en"]);
    check_asked("LANGUAGE=vi:fr", &[]);
    check_asked("LANG=sr_RS.UTF-8@latin", &["sr-Latn-RS"]);
    check_asked("LC_MESSAGES=vi_VN.UTF-8 LANG=en_US.UTF-8", &["vi-VN"]);
    check_asked("LC_ALL=th_TH LC_MESSAGES=vi_VN LANG=en_US", &["th-TH"]);
    check_asked("LC_ALL= LC_MESSAGES= LANG=vi_VN", &["vi-VN"]);
    check_asked("LANG=en_US.UTF-8 LANGUAGE=vi:fr:", &["vi", "fr", "en-US"]);
    check_asked("LANG=vi_VN LANGUAGE=vi_VN:en", &["vi-VN", "en"]);
    check_asked("LANG=vi_VN LANGUAGE=C", &["en", "vi-VN"]);
    check_asked("LANG=vi_VN LANGUAGE=", &["vi-VN"]);
    check_asked("LC_CTYPE=vi_VN.UTF-8 LANG=en_GB.UTF-8", &["en-GB"]);
    check_asked("LANG=\u{1b}[2J", &[]);
}

#[test]
fn environment_and_choice_fit_together() {
    for (pairs, expected) in [
        ("LANG=vi_VN.UTF-8", "vi"),
        ("LC_ALL=C.UTF-8 LANG=ar_EG.UTF-8", "en"),
        ("LANG=C LANGUAGE=vi:fr", "en"),
        ("LANG=sr_RS.UTF-8@latin", "sr-Latn"),
        ("LANG=zh_TW.UTF-8", "zh-Hant"),
        ("LANG=de_DE.UTF-8 LANGUAGE=de:vi", "vi"),
    ] {
        assert_eq!(choose(&asked_from_environment(environment(pairs)), &OURS), expected, "{pairs}");
    }
}

#[track_caller]
fn check_utf8(pairs: &str, expected: bool) {
    assert_eq!(is_utf8_environment(environment(pairs)), expected, "{pairs}");
}

#[test]
fn utf8_is_promised_by_the_codeset() {
    check_utf8("LANG=vi_VN.UTF-8", true);
    check_utf8("LANG=vi_VN.utf8", true);
    check_utf8("LANG=C.UTF-8", true);
    check_utf8("LANG=sr_RS.UTF-8@latin", true);
    check_utf8("LC_CTYPE=en_US.UTF-8 LANG=C", true);
    check_utf8("LANG=vi_VN", true);
    check_utf8("LANG=C", false);
    check_utf8("LANG=POSIX", false);
    check_utf8("LC_ALL=C LANG=vi_VN.UTF-8", false);
    check_utf8("LC_CTYPE=C LANG=vi_VN.UTF-8", false);
    check_utf8("LANG=vi_VN.TCVN", false);
    check_utf8("LANG=en_US", false);
    check_utf8("LANG=de_DE@euro", false);
    check_utf8("LC_ALL= LANG=en_US.UTF-8", true);
    check_utf8("", cfg!(any(windows, target_os = "macos", target_os = "android")));
}

proptest! {
    #[test]
    fn no_tag_breaks_the_choice(tag in "([a-zA-Z0-9]{1,9}[-_.@]?){0,5}|\\PC{0,12}") {
        let chosen = choose(&[tag], &OURS);
        prop_assert!(OURS.contains(&chosen));
    }
}
