use proptest::prelude::*;

use super::*;

const ENTRIES: [(&str, &str); 8] = [
    ("Turn on the kill switch", "Open Settings. Signal must be closed."),
    ("Mã hóa ổ đĩa", "Trước khi đi đường, hãy bật BitLocker."),
    ("Ma trận rủi ro", "Đừng hoang mang. Ghi lại những gì bạn sợ."),
    ("Set up Signal", "Choose a PIN. Use wg-quick for the tunnel (WireGuard)."),
    ("เข้ารหัส\u{200B}โทรศัพท์", "ตั้ง\u{200B}รหัสผ่าน\u{200B}ให้ยาว"),
    ("شَفِّر هاتفك", "لا تنسَ كلمة المرور"),
    ("加密手机", "密码不要告诉别人。"),
    ("Tín hiệu signalling", "Don’t panic."),
];

fn index() -> Index<usize> {
    Index::build(ENTRIES.iter().enumerate().map(|(target, (title, body))| Entry { target, title, body }))
}

#[track_caller]
fn check(query: &str, expected: &[usize]) {
    let found: Vec<usize> = index().find(query, 10).into_iter().map(|hit| hit.target).collect();
    assert_eq!(found, expected, "{query}");
}

#[test]
fn words_are_found_however_they_are_typed() {
    for query in
        ["mã hóa", "mã hoá", "MÃ HÓA", "ma\u{303} ho\u{301}a", "ổ đĩa", "o dia", "đuong truoc", "hoa ma dia"]
    {
        assert_eq!(index().find(query, 1)[0].target, 1, "{query}");
    }
    check("dia o", &[1]);
    check("رحيل", &[]);
    check("شفر", &[5]);
    check("تنس", &[5]);
    check("รหัสผ่าน", &[4]);
    check("เข้ารหัสโทรศัพท์", &[4]);
    check("密码", &[6]);
    check("don't", &[7]);
}

#[test]
fn all_words_must_occur() {
    check("signal pin", &[3]);
    check("signal nothing", &[]);
    check("kill   SETTINGS", &[0]);
}

#[test]
fn words_do_not_reach_over_fields() {
    check("switchOpen", &[]);
    check("closed.Ma", &[]);
    check("switch\nopen", &[0]);
}

#[test]
fn nothing_asked_finds_nothing() {
    check("", &[]);
    check("  \t ", &[]);
    check("\u{301}\u{200B}", &[]);
    check("\u{1}", &[]);
    assert!(index().find("signal", 0).is_empty());
    assert!(Index::<u8>::build(std::iter::empty()).find("a", 5).is_empty());
}

#[test]
fn the_best_comes_first() {
    // In the title, there alike, then in the body.
    check("signal", &[3, 7, 0]);
    // With the marks as typed before without.
    check("ma", &[2, 1]);
    check("mã", &[1, 2]);
    // The start of a word before its middle.
}

#[track_caller]
fn check_order(query: &str, titles: &[&str]) {
    let index = Index::build(titles.iter().map(|title| Entry { target: *title, title, body: "" }).rev());
    let found: Vec<&str> = index.find(query, 10).into_iter().map(|hit| hit.target).collect();
    assert_eq!(found, titles, "{query}");
}

#[test]
fn each_rule_orders_alone() {
    check_order("dan", &["dan", "đàn"]);
    check_order("đàn", &["đàn", "đan"]);
    check_order("net", &["the net", "internet"]);
    check_order("lock", &["auto-lock", "unlock"]);
    check_order("lock", &["(lock)", "block"]);
}

#[test]
fn ties_keep_the_order_of_entries_and_the_limit_keeps_the_best() {
    let titles: Vec<String> =
        (0..50).map(|n| if n == 40 { "vpn".into() } else { format!("xvpn {n}") }).collect();
    let index =
        Index::build(titles.iter().enumerate().map(|(target, title)| Entry { target, title, body: "" }));
    let found: Vec<usize> = index.find("vpn", 4).into_iter().map(|hit| hit.target).collect();
    assert_eq!(found, [40, 0, 1, 2]);
    assert_eq!(index.find("vpn", 99).len(), 50);
}

#[track_caller]
fn check_highlight(title: &str, query: &str, expected: &[&str]) {
    let index = Index::build(std::iter::once(Entry { target: (), title, body: "body words" }));
    let hits = index.find(query, 1);
    let shown: Vec<&str> =
        hits[0].title_ranges.iter().map(|range| title.get(range.clone()).unwrap()).collect();
    assert_eq!(shown, expected);
}

#[test]
fn the_original_title_is_highlighted() {
    check_highlight("Mã hóa ổ đĩa", "hoa", &["hóa"]);
    check_highlight("Mã hóa ổ đĩa", "dia ma", &["Mã", "đĩa"]);
    check_highlight("Internet and net", "net", &["net"]);
    check_highlight("Internet", "inter tern", &["Intern"]);
    check_highlight("Mã hóa", "words", &[]);
    check_highlight("Mã hóa", "words hoa", &["hóa"]);
    check_highlight("wg-quick", "quick", &["quick"]);
    check_highlight("wg-quick", "g-q", &["g-q"]);
    check_highlight("شَفِّر هاتفك", "شفر", &["شَفِّر"]);
}

#[test]
fn words_with_punctuation_are_found() {
    check("wg-quick", &[3]);
    check("-quick", &[3]);
    check("(wireguard)", &[3]);
    check("g-qu", &[3]);
}

#[test]
fn many_entries_and_many_words_are_borne() {
    let titles: Vec<String> = (0..3_000).map(|n| format!("vpn {n}")).collect();
    let index = Index::build(titles.iter().enumerate().map(|(target, title)| Entry {
        target,
        title,
        body: "tunnel",
    }));
    for query in ["vpn", "tunnel", "tunnel vpn"] {
        let found: Vec<usize> = index.find(query, usize::MAX).into_iter().map(|hit| hit.target).collect();
        assert!(found.iter().copied().eq(0..3_000), "{query}");
    }
    let long = (0..500).map(|n| format!("v{n}")).collect::<Vec<_>>().join(" ");
    assert!(index.find(&long, 5).is_empty());
}

proptest! {
    #[test]
    fn each_word_of_a_text_finds_it(title in "[\\PC ]{0,30}", body in "[\\PC ]{0,30}") {
        let index = Index::build(std::iter::once(Entry { target: (), title: &title, body: &body }));
        for word in title.split_whitespace().chain(body.split_whitespace()) {
            if fold(word).text.is_empty() {
                continue;
            }
            let hits = index.find(word, 1);
            prop_assert_eq!(hits.len(), 1, "{}", word);
            for range in &hits[0].title_ranges {
                prop_assert!(title.get(range.clone()).is_some());
            }
        }
    }
}
