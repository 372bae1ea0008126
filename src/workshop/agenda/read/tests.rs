use std::collections::BTreeSet;
use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;
use crate::content::{ItemId, LOCALES, built, language};
use crate::locale::Locale;
use crate::workshop::agenda::fit::MOST_MINUTES;
use crate::workshop::agenda::markdown::{own_words, write};
use crate::workshop::agenda::{What, words};

fn item(minutes: [u16; 3]) -> Part {
    let [show, act, check] = minutes;
    let id = ItemId::new("wire-setup", "wire-lock");
    Part { minutes: show + act + check, what: What::Item { id, show, act, check } }
}

fn own(minutes: u16, words: &str) -> Part {
    Part { minutes, what: What::Own(words.to_owned()) }
}

#[track_caller]
fn check(text: &str, expected: &[Part]) {
    let read = read(text, &built::library()).map(|agenda| agenda.parts);
    assert_eq!(read.as_deref(), Ok(expected), "{text}");
}

#[track_caller]
fn check_faults(text: &str, expected: &[(usize, FaultKind)]) {
    let faults = read(text, &built::library()).unwrap_err();
    let found: Vec<(usize, FaultKind)> = faults.into_iter().map(|fault| (fault.line, fault.kind)).collect();
    assert_eq!(found, expected, "{text}");
}

#[track_caller]
fn check_fault(line: &str, expected: FaultKind) {
    check_faults(&format!("# 10\n\n{line}\n"), &[(3, expected)]);
}

#[test]
fn lines_are_parts_and_everything_else_is_for_people() {
    let written = "\u{feff}# Plan: 40 min\r\n\r\n> Bring cables.\r\n\r\n- 5 | Welcome! | [opening]\r\n  - Say who you are.\r\n\
        - 12 = 2 + 8 + 2 | Lock it | [wire-setup/wire-lock]\r\nA paragraph - 3 | no part\r\n---\r\n**bold**\r\n\
        - 10 | Lunch\r\n\t- 99 | indented\r\n";
    let opening = Part { minutes: 5, what: What::Opening };
    check(written, &[opening, item([2, 8, 2]), own(10, "Lunch")]);
}

#[test]
fn what_keyboards_and_word_processors_make_of_a_line_is_understood() {
    let expected = [item([2, 8, 2])];
    for line in [
        "- 12 = 2 + 8 + 2 | Lock it | [wire-setup/wire-lock]",
        "-   12=2+8+2|[wire-setup/wire-lock]  ",
        "* 12 = 2 + 8 + 2 | | [ wire-setup/wire-lock ]",
        "– 12 = 2 + 8 + 2 | Khóa | phím [x] | [wire-setup/wire-lock]",
        "•\u{a0}12 = 2 + 8 + 2 | a \u{1b}[2J b | [wire-setup/wire-lock]",
        "- ١٢ = ٢ + ٨ + ٢ | قفل | [wire-setup/wire-lock]",
        "- ๑๒ = ๒ + ๘ + ๒ | ล็อก | [wire-setup/wire-lock]",
        "- １２＝２＋８＋２｜锁定｜[wire-setup/wire-lock]",
        "- 12 | Lock it | [wire-setup/wire-lock]",
    ] {
        check(line, &expected);
    }
    check("- 10 | Watch a film [bring the cable]", &[own(10, "Watch a film [bring the cable]")]);
    check("- 10 | soup | rice \\[break\\]", &[own(10, "soup | rice [break]")]);
    check("- 10 | one\u{200b}\u{ad} \t two\u{1b}[2J", &[own(10, "one two�[2J")]);
}

#[test]
fn a_renamed_item_is_found() {
    let library = built::library();
    let Some(rename) = library.renames.first() else { panic!("nothing was ever renamed") };
    let line = format!("- 5 = 1 + 3 + 1 | old | [{}]", rename.from);
    let agenda = read(&line, &library).unwrap();
    assert!(matches!(&agenda.parts[0].what, What::Item { id, .. } if *id == rename.to));
}

#[test]
fn every_wrong_line_is_named_for_what_it_is() {
    let word = |word: &str| word.to_owned();
    check_fault("- Bring cables", FaultKind::NoMinutes);
    check_fault("- | Lunch", FaultKind::NoMinutes);
    check_fault("- [ ] 10 | Lunch", FaultKind::NoMinutes);
    check_fault("- = 1 + 2 | Lunch", FaultKind::NoMinutes);
    check_fault("- 10 Lunch", FaultKind::NoBar);
    check_fault("- 12 = 4 + 5 + 3", FaultKind::NoBar);
    check_fault("- 10 min | Lunch", FaultKind::BadMinutes { word: word("10 min") });
    check_fault("- 0 | Lunch", FaultKind::BadMinutes { word: word("0") });
    check_fault("- 481 | Lunch", FaultKind::BadMinutes { word: word("481") });
    check_fault("- 9999999999 | Lunch", FaultKind::BadMinutes { word: word("9999999999") });
    check_fault("- 5\u{1b}[2J | Lunch", FaultKind::BadMinutes { word: word("5�[2J") });
    check_fault("- 12 = 4 + x + 3 | [wire-setup/wire-lock]", FaultKind::BadMinutes { word: word("x") });
    check_fault("- 12 = -4 + 5 + 3 | [wire-setup/wire-lock]", FaultKind::BadMinutes { word: word("-4") });
    check_fault("- 12 = 4 + 8 | [wire-setup/wire-lock]", FaultKind::NotThree);
    check_fault("- 12 = 12 | [wire-setup/wire-lock]", FaultKind::NotThree);
    check_fault("- 12 = 3 + 3 + 3 + 3 | [wire-setup/wire-lock]", FaultKind::NotThree);
    check_fault("- 12 = 4 + 5 + 4 | [wire-setup/wire-lock]", FaultKind::WrongSum { minutes: 12, sum: 13 });
    check_fault(
        "- 12 = 480 + 480 + 480 | [wire-setup/wire-lock]",
        FaultKind::WrongSum { minutes: 12, sum: 1440 },
    );
    check_fault("- 12 = 4 + 5 + 3 | Lock it", FaultKind::NotAnItem);
    check_fault("- 12 = 4 + 5 + 3 | Break | [break]", FaultKind::NotAnItem);
    check_fault(
        "- 12 | x | [wire-setup/nothing]",
        FaultKind::UnknownItem { word: word("wire-setup/nothing") },
    );
    check_fault("- 12 | x | [a/b/c]", FaultKind::UnknownItem { word: word("a/b/c") });
    check_fault("- 12 | x | [lunch]", FaultKind::UnknownKind { word: word("lunch") });
    check_fault("- 12 | x | [Break]", FaultKind::UnknownKind { word: word("Break") });
    check_fault("- 12 |", FaultKind::NoWords);
    check_fault("- 12 | \u{200b} ", FaultKind::NoWords);
}

#[test]
fn everything_that_is_wrong_is_told_at_once_but_not_without_end() {
    check_faults("- 5 Lunch\n\n- 5 | Fine\n- Lunch\n", &[(1, FaultKind::NoBar), (4, FaultKind::NoMinutes)]);
    let faults = read(&"- Lunch\n".repeat(1000), &built::library()).unwrap_err();
    assert_eq!(faults.len(), MOST_FAULTS);
    assert_eq!(faults.last(), Some(&Fault { line: MOST_FAULTS, kind: FaultKind::More }));
    check_faults(&"- 5 | Lunch\n".repeat(MOST_PARTS + 50), &[(MOST_PARTS + 1, FaultKind::TooManyParts)]);
}

#[test]
fn what_is_no_plan_at_all_is_refused() {
    for text in ["", "\u{feff}", "\r\n\r\n", "# Plan\n\nwords\n", "\u{0}\u{1}\u{2}", "  - 5 | Lunch"] {
        check_faults(text, &[(0, FaultKind::NoParts)]);
    }
    check_faults(&"- 5 | Lunch\n".repeat(LARGEST_BYTES / 4), &[(0, FaultKind::TooLarge)]);
}

#[test]
fn the_heading_says_minutes_in_any_digits() {
    assert_eq!(announced("\u{feff}\n# Session plan: 120 min\n- 5 | x"), Some(120));
    assert_eq!(announced("# خطة: ١٢٠ دقيقة"), Some(120));
    assert_eq!(announced("# Plan\n## 5\n"), None);
    assert_eq!(announced("- 5 | x"), None);
    assert_eq!(announced("# 99999999999999999999"), None);
}

#[test]
fn files_of_notepad_are_text() {
    let text = "- 5 | Nghỉ";
    let units = || text.encode_utf16();
    let low: Vec<u8> = [0xFF, 0xFE].into_iter().chain(units().flat_map(u16::to_le_bytes)).collect();
    let high: Vec<u8> = [0xFE, 0xFF].into_iter().chain(units().flat_map(u16::to_be_bytes)).collect();
    for bytes in [text.as_bytes(), &low, &high] {
        assert_eq!(text_of(bytes).as_deref(), Some(text));
    }
    for bytes in [&b"\xff\xfe\x00"[..], b"\xff\xfe\x00\xd8\x00\x00", b"\x80\x81", b"- 5 | Ngh\xed"] {
        assert_eq!(text_of(bytes), None);
    }
}

#[test]
fn every_fault_has_words_in_every_language() {
    let word = "x".to_owned();
    let kinds = [
        FaultKind::NoMinutes,
        FaultKind::BadMinutes { word: word.clone() },
        FaultKind::NoBar,
        FaultKind::NotThree,
        FaultKind::WrongSum { minutes: 1, sum: 2 },
        FaultKind::NotAnItem,
        FaultKind::UnknownItem { word: word.clone() },
        FaultKind::UnknownKind { word },
        FaultKind::NoWords,
        FaultKind::TooManyParts,
        FaultKind::TooLarge,
        FaultKind::NoParts,
        FaultKind::More,
    ];
    for locale in &LOCALES {
        let locale = Locale::load(locale.tag);
        let said: BTreeSet<String> =
            kinds.iter().map(|kind| words::fault(&locale, &Fault { line: 7, kind: kind.clone() })).collect();
        assert_eq!(said.len(), kinds.len());
        assert!(said.iter().all(|said| said.contains('7')));
    }
}

fn any_part() -> impl Strategy<Value = Part> {
    let ids: Vec<ItemId> = built::library().items().map(|(id, ..)| id).collect();
    let item = (prop::sample::select(ids), 0..=160_u16, 1..=160_u16, 0..=160_u16).prop_map(
        |(id, show, act, check)| Part {
            minutes: show + act + check,
            what: What::Item { id, show, act, check },
        },
    );
    let fixed = (1..=MOST_MINUTES, prop::sample::select(What::FIXED.to_vec()))
        .prop_map(|(minutes, what)| Part { minutes, what });
    let words = prop_oneof![any::<String>(), r"[a-c\[\]|\\ /=+*_#<-]{1,12}"];
    let words = words.prop_map(|words| own_words(&words)).prop_filter("no words", |words| !words.is_empty());
    let own = (1..=MOST_MINUTES, words).prop_map(|(minutes, words)| own(minutes, &words));
    prop_oneof![item, fixed, own]
}

/// The languages of the program, each with all content.
static LANGUAGES: LazyLock<Vec<(Locale, Library)>> = LazyLock::new(|| {
    let language = |tag| (Locale::load(tag), language::translated(&built::library(), tag));
    LOCALES.iter().map(|locale| language(locale.tag)).collect()
});

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_written_is_what_is_read_back(
        parts in prop::collection::vec(any_part(), 1..20),
        left_out in prop::collection::vec(any_part(), 0..20),
        locale in 0..LOCALES.len(),
    ) {
        let (locale, library) = &LANGUAGES[locale];
        let agenda = Agenda { parts };
        let text = write(locale, library, &agenda, &left_out);
        prop_assert_eq!(announced(&text), Some(agenda.minutes()));
        prop_assert_eq!(read(&text, library), Ok(agenda.clone()), "{}", text);
        prop_assert_eq!(read(&text.replace('\n', "\r\n"), library), Ok(agenda), "{}", text);
    }

    #[test]
    fn no_text_breaks_the_reader(text in any::<String>(), line in r"[-*] [0-9=+| \[\]a-z/\\]{0,30}") {
        for text in [text, line] {
            if let Ok(agenda) = read(&text, &LANGUAGES[0].1) {
                prop_assert!(agenda.parts.iter().all(|part| part.minutes > 0));
            }
        }
    }
}
