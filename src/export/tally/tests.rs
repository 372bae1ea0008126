use proptest::prelude::*;
use serde_json::Value;

use super::json::Refused;
use super::*;
use crate::content::{LOCALES, built, language};
use crate::workshop::slip::Slip;
use crate::workshop::tally::{Count, LEAST, Room, Row};

fn id(written: &str) -> ItemId {
    ItemId::parse(written).unwrap()
}

/// A room of 24 that counted six items before and after, and gave slips of one list.
fn room() -> Room {
    let mut room = Room::default();
    room.set_people(24).unwrap();
    let counts = [
        ("signal-setup/signal-install", (9, 6, 1), (13, 6, 2)),
        ("signal-setup/signal-pin", (6, 8, 0), (12, 6, 3)),
        ("signal-setup/signal-registration-lock", (0, 10, 5), (11, 7, 2)),
        ("signal-setup/signal-disappearing", (7, 5, 5), (10, 5, 4)),
        ("vpn-kill-switch/android-lockdown", (5, 8, 5), (12, 6, 6)),
        ("off-meta-activity/clear-previous", (6, 13, 5), (23, 1, 0)),
    ];
    for (written, before, after) in counts {
        for (phase, (done, help, not_for_me)) in [(Phase::Before, before), (Phase::After, after)] {
            room.set_count(&id(written), phase, Count { done, help, not_for_me }).unwrap();
        }
    }
    for number in 0..14 {
        let slip = Slip { done: 4, stuck: if number < 8 { vec![2] } else { Vec::new() } };
        room.add_slip("signal-setup", Phase::After, &slip).unwrap();
    }
    room
}

fn tally() -> Tally {
    let tally = room().totals(&built::library()).unwrap();
    assert_eq!(tally.items.len(), 6, "all of them are in the lists");
    tally
}

#[test]
fn the_page_is_as_it_was() {
    let sheet = sheet(&Locale::load("en"), &built::library(), &tally());
    insta::assert_snapshot!(page::page(&Locale::load("en"), &sheet).replace("><", ">\n<"));
}

#[test]
fn the_table_is_as_it_was() {
    insta::assert_snapshot!(csv::text(&built::library(), &tally()).replace("\r\n", "\\r\\n\n"));
}

#[test]
fn the_json_is_as_it_was() {
    insta::assert_snapshot!(json::text(&built::library(), &tally()));
}

#[test]
fn the_page_runs_nothing_and_loads_nothing_in_any_language() {
    for locale in &LOCALES {
        let (tag, locale) = (locale.tag, Locale::load(locale.tag));
        let library = language::translated(&built::library(), tag);
        let mut sheet = sheet(&locale, &library, &tally());
        sheet.items[0].title = "<script src=//x>\"'</script>".to_owned();
        let page = page::page(&locale, &sheet);
        assert!(page.contains("default-src 'none'") && page.contains("&lt;script src=//x&gt;"));
        for forbidden in ["<script", " src=\"", " href=", "http:", "https:", " on"] {
            let in_a_tag = page.split('<').filter_map(|piece| piece.split('>').next());
            assert!(!in_a_tag.into_iter().any(|tag| format!("<{tag}").contains(forbidden)), "{forbidden}");
        }
        assert!(page.matches("url(").count() == page.matches("url(#").count());
        let direction = if tag == "ar" { "rtl" } else { "ltr" };
        assert!(page.contains(&format!("<html lang=\"{tag}\" dir=\"{direction}\">")));
    }
}

#[test]
fn a_bar_starts_at_the_right_where_rows_run_to_the_left() {
    let first = |tag| {
        let locale = Locale::load(tag);
        let page = page::page(&locale, &sheet(&locale, &built::library(), &tally()));
        page.split("</desc>").nth(1).unwrap().split('>').next().unwrap().to_owned()
    };
    assert!(first("en").starts_with("<rect x=\"0.00%\" width=\"20.83%\""), "{}", first("en"));
    assert!(first("ar").starts_with("<rect x=\"79.17%\" width=\"20.83%\""), "{}", first("ar"));
}

#[test]
fn items_come_in_the_order_of_the_lists_and_strange_ones_are_named_so() {
    let library = built::library();
    let mut tally = tally();
    let known: Vec<String> =
        sheet(&Locale::load("en"), &library, &tally).items.into_iter().map(|item| item.title).collect();
    let order: Vec<String> = library.items().map(|(_, _, item)| item.title.shown.to_string()).collect();
    assert!(known.is_sorted_by_key(|title| order.iter().position(|known| known == title).unwrap()));

    let strange = ItemTally { meaning_rev: 1, before: Some(Row::default()), after: None };
    tally.items.insert(id("a-list/an-item"), strange);
    let last = sheet(&Locale::load("en"), &library, &tally).items.pop().unwrap();
    assert_eq!(last.title, "a-list/an-item (in no list of this program)");
    assert!(csv::text(&library, &tally).contains("\r\na-list,an-item,,before,24,,,,\r\n"));
    assert!(json::line(&library, &tally).contains("{\"id\":\"a-list/an-item\",\"meaning_rev\":1,"));
}

#[test]
fn a_text_that_changed_since_is_named_so() {
    let (library, mut tally) = (built::library(), tally());
    let has_notes = |tally: &Tally| {
        sheet(&Locale::load("en"), &library, tally).items.iter().filter(|item| item.note.is_some()).count()
    };
    assert_eq!(has_notes(&tally), 0);
    tally.items.values_mut().next().unwrap().meaning_rev += 1;
    assert_eq!(has_notes(&tally), 1);
}

#[test]
fn where_most_need_help_comes_first_and_small_numbers_do_not_come() {
    let help = sheet(&Locale::load("en"), &built::library(), &tally()).help;
    assert!(help.is_sorted_by(|one, other| one.value >= other.value));
    assert!(help.len() >= 3 && help.len() < 6 && help.iter().all(|bar| bar.value >= 5));
}

#[track_caller]
fn check_refused(text: &str, expected: Refused) {
    assert_eq!(json::read(text, &built::library()), Err(expected), "{text}");
}

const GOOD: &str = r#"{"schema":1,"people":24,"items":[{"id":"a/b","meaning_rev":1,"before":{"done":12},"after":null}],"slips":[{"list":"a","after":{"slips":14,"done_percent":40,"stuck":[{"id":"a/b","people":8}]}}]}"#;

#[test]
fn what_was_exported_is_read_back() {
    let library = built::library();
    for text in [json::text(&library, &tally()), json::line(&library, &tally())] {
        assert_eq!(json::read(&text, &library), Ok(tally()));
        assert_eq!(json::read(&format!("\u{feff}{text}"), &library), Ok(tally()));
    }
    let read = json::read(GOOD, &library).unwrap();
    assert_eq!(read.items[&id("a/b")].before, Some(Row { done: Some(12), ..Row::default() }));
    assert_eq!(read.slips["a"].after.as_ref().unwrap().stuck["b"], 8);
    // An organisation may have put in what it needs; none of it is read.
    assert_eq!(json::read(&GOOD.replace("{\"schema\"", "{\"x\":[[{}]],\"schema\""), &library), Ok(read));
}

/// Returns the first example in a language that `docs/tally.md` has.
fn example(language: &str) -> &'static str {
    let document = include_str!("../../../docs/tally.md");
    document.split(&format!("```{language}\n")).nth(1).unwrap().split("```").next().unwrap()
}

#[test]
fn the_examples_that_are_explained_are_one_tally() {
    let library = built::library();
    let tally = json::read(example("json"), &library).unwrap();
    assert_eq!(csv::text(&library, &tally).replace("\r\n", "\n"), example("csv"));
    let value = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    assert_eq!(value(&json::text(&library, &tally)), value(example("json")));
}

#[test]
fn rubbish_is_no_tally() {
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    let deeper = GOOD.replace("24", &format!("24,\"x\":{}", "{\"a\":".repeat(100_000)));
    for text in ["", "null", "[]", "{}", "1", "\u{1b}[2J", "{\"schema\":1}", "{\"schema\":0}", &deep, &deeper]
    {
        check_refused(text, Refused::NotATally);
    }
    for (from, to) in [
        ("24", "-24"),
        ("24", "NaN"),
        ("24", "24.5"),
        ("24", "4294967296"),
        ("24", "\"24\""),
        (":12", ":-12"),
        (":12", ":1e1"),
        (":12", ":Infinity"),
        ("\"a/b\"", "\"a\""),
        ("\"a/b\"", "\"a/\\u001b[2J\""),
        ("\"a/b\"", "\"A/B\""),
        ("\"list\":\"a\"", "\"list\":\"b\""),
        ("\"list\":\"a\"", "\"list\":\"../a\""),
        ("\"people\":24", "\"people\":24,\"people\":25"),
        ("\"schema\":1", "\"schema\":-1"),
        ("\"schema\":1", "\"schema\":\"1\""),
        (
            "[{\"id\":\"a/b\",\"meaning_rev\"",
            "[{\"id\":\"a/b\",\"meaning_rev\":1},{\"id\":\"a/b\",\"meaning_rev\"",
        ),
        ("[{\"id\":\"a/b\",\"people\"", "[{\"id\":\"a/b\",\"people\":6},{\"id\":\"a/b\",\"people\""),
        ("]}", ""),
    ] {
        check_refused(&GOOD.replacen(from, to, 1), Refused::NotATally);
    }
    check_refused("{\"schema\":1,\"people\":24,\"items\":[],\"slips\":[]}", Refused::NotATally);
}

#[test]
fn a_newer_shape_is_named_so() {
    check_refused(&GOOD.replace("\"schema\":1", "\"schema\":2"), Refused::Newer);
    check_refused("{\"schema\":18446744073709551615,\"totals\":{}}", Refused::Newer);
}

#[test]
fn what_says_too_much_is_refused() {
    for (from, to) in [
        ("\"people\":24", "\"people\":4"),
        (":12", ":4"),
        (":12", ":0"),
        (":12", ":20"),
        (":12", ":25"),
        (":12", ":6,\"help\":6,\"open\":12"),
        (":14", ":3"),
        (":14", ":12"),
        (":14", ":22"),
        ("\"people\":8", "\"people\":2"),
        (":40", ":37"),
    ] {
        check_refused(&GOOD.replacen(from, to, 1), Refused::TellsTooMuch);
    }
}

#[test]
fn a_renamed_item_is_read_under_its_new_id() {
    let library = built::library();
    let rename = library.renames.iter().find(|rename| library.item(&rename.from).is_none()).unwrap();
    let read = json::read(&GOOD.replacen("a/b", &rename.from.to_string(), 1), &library).unwrap();
    assert_eq!(read.items.keys().collect::<Vec<_>>(), [&rename.to]);
}

/// Returns every number of people that a JSON export says, of one row each, and the size of the room.
fn rows_of_json(text: &str) -> (u64, Vec<Vec<Option<u64>>>) {
    let value: Value = serde_json::from_str(text).unwrap();
    let rows = value["items"].as_array().unwrap().iter().flat_map(|item| [&item["before"], &item["after"]]);
    let row = |row: &Value| ["done", "help", "not_for_me", "open"].map(|kind| row[kind].as_u64()).to_vec();
    (value["people"].as_u64().unwrap(), rows.filter(|row| row.is_object()).map(row).collect())
}

fn rows_of_csv(text: &str) -> Vec<Vec<Option<u64>>> {
    let numbers = |line: &str| line.rsplit(',').take(4).map(|field| field.parse().ok()).collect::<Vec<_>>();
    text.lines().skip(1).map(|line| numbers(line).into_iter().rev().collect()).collect()
}

/// Returns the cells of the tables, and separately the numbers that stand on the bars.
fn rows_of_page(page: &str) -> (Vec<Vec<Option<u64>>>, Vec<Vec<u64>>) {
    let cell = |cell: &str| cell.split("</td>").next().unwrap().parse().ok();
    let rows = page.split("<th scope=\"row\">").skip(1).map(|row| row.split("</tr>").next().unwrap());
    let rows = rows.map(|row| row.split("<td>").skip(1).map(cell).collect::<Vec<_>>());
    let bars = page.split("</desc>").skip(1).map(|bar| bar.split("</svg>").next().unwrap());
    let on = |bar: &str| {
        let texts = bar.split("<text").skip(1);
        texts.map(|text| text.split(['>', '<']).nth(1).unwrap().parse().unwrap()).collect()
    };
    (rows.filter(|row| row.len() == 4).collect(), bars.map(on).collect())
}

#[track_caller]
fn check_quiet(people: u64, rows: &[Vec<Option<u64>>]) {
    for row in rows {
        let said: Vec<u64> = row.iter().flatten().copied().collect();
        assert!(said.iter().all(|number| *number >= u64::from(LEAST)), "{row:?}");
        let rest = people - said.iter().sum::<u64>();
        assert!(rest == 0 && said.len() == 4 || rest >= 5 && said.len() <= 2, "{row:?} of {people}");
    }
}

proptest! {
    /// Whatever somebody writes into a file, it is refused or says no more than a tally may.
    #[test]
    fn what_is_read_of_a_changed_file_says_no_small_number(
        text in "\\PC{0,40}",
        changes in prop::collection::vec((0..GOOD.len(), "[0-9{}\\[\\]\",:a-z/.-]{0,3}"), 1..4),
    ) {
        let library = built::library();
        prop_assert!(json::read(&text, &library).is_err());
        let mut changed = GOOD.to_owned();
        for (at, new) in changes {
            let at = at.min(changed.len());
            let end = (at + 1).min(changed.len());
            changed.replace_range(at..end, &new);
        }
        if let Ok(tally) = json::read(&changed, &library) {
            prop_assert!(!tally.tells_too_much() && tally.people >= LEAST);
        }
    }

    /// No export of any room says a number of one to four people, nor one that leaves so few over, nor nobody.
    #[test]
    fn no_export_says_a_small_number(
        people in 1..60_u32,
        counts in prop::collection::vec((0..60_u32, 0..60_u32, 0..60_u32, any::<bool>()), 1..12),
        stuck in prop::collection::vec((0..9_usize, 0..5_usize, any::<bool>()), 0..60),
    ) {
        let library = built::library();
        let mut room = Room::default();
        room.set_people(people).unwrap();
        for ((id, ..), (done, help, not_for_me, before)) in library.items().zip(counts) {
            let phase = if before { Phase::Before } else { Phase::After };
            let fitting = [(done, help, not_for_me), (done % people, 0, 0), (0, help % people, 0), (people, 0, 0)];
            let mut fitting = fitting.into_iter().map(|(done, help, not_for_me)| Count { done, help, not_for_me });
            prop_assert!(fitting.any(|count| room.set_count(&id, phase, count).is_ok()));
        }
        for (done, number, before) in stuck {
            let phase = if before { Phase::Before } else { Phase::After };
            let slip = Slip { done, stuck: if number == 0 { Vec::new() } else { vec![number] } };
            let _ = room.add_slip("signal-setup", phase, &slip);
        }
        let Some(tally) = room.totals(&library) else {
            prop_assert!(people < LEAST);
            return Ok(());
        };
        let json = json::text(&library, &tally);
        let (said, rows) = rows_of_json(&json);
        prop_assert_eq!(said, u64::from(people));
        check_quiet(said, &rows);
        prop_assert_eq!(json::read(&json, &library), Ok(tally.clone()));
        let of_csv = rows_of_csv(&csv::text(&library, &tally));
        prop_assert_eq!(&of_csv, &rows);

        let locale = Locale::load("en");
        let (cells, on_bars) = rows_of_page(&page::page(&locale, &sheet(&locale, &library, &tally)));
        check_quiet(said, &cells);
        prop_assert_eq!(cells.len(), rows.len());
        let of_cells: Vec<Vec<u64>> = cells.iter().map(|row| row.iter().flatten().copied().collect()).collect();
        prop_assert_eq!(on_bars, of_cells);
    }
}
