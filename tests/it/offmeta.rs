//! The reader of Facebook exports, on exports that are written here from scratch.

mod cases;
mod corpus;
mod export;
mod feed;
mod hostile;
#[cfg(target_os = "linux")]
mod memory;
mod noise;
mod program;
mod shapes;
mod table;
mod zip;

use std::path::PathBuf;

use sotay::probe::facebook::Report;
use sotay::probe::facebook::judge::{cautions, judge};
use sotay::probe::facebook::read::read;

use cases::{Case, Found};

/// Reads and judges as a person would see it.
fn look(paths: &[PathBuf]) -> (Report, Found) {
    let report = read(paths);
    feed::check_report(&report);
    let (answer, reason) = judge(&report);
    let found = Found {
        variants: report.variants.clone(),
        businesses: report.business_count(),
        events: report.events,
        days: report.first.zip(report.last).map(|(first, last)| [first.to_string(), last.to_string()]),
        answer,
        reason,
    };
    (report, found)
}

#[track_caller]
fn check_answer(paths: &[PathBuf], expected: &Found, name: &str) {
    assert_eq!(&look(paths).1, expected, "{name}");
}

/// Writes every case and returns what is found in it.
fn found_in(case: &Case) -> Found {
    let folder = tempfile::tempdir().unwrap();
    look(&(case.write)(folder.path())).1
}

/// Compares all before it complains, so that one run shows everything.
#[test]
fn every_variant_trap_and_harm_is_answered() {
    let cases: Vec<Case> = cases::all().into_iter().chain(hostile::all()).collect();
    let found: Vec<Found> = cases.iter().map(found_in).collect();
    let wrong: Vec<String> = cases
        .iter()
        .zip(&found)
        .filter(|(case, found)| case.found != **found)
        .map(|(case, found)| format!("{}:\n  found    {found:?}\n  expected {:?}", case.name, case.found))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // Some places and their answers are Linux's own.
    if cfg!(target_os = "linux") {
        table::check(&cases, &found);
    }
}

#[test]
fn stored_zips_folders_and_wrapped_zips_say_the_same() {
    for case in cases::all() {
        let Some(export) = &case.export else { continue };
        let folder = tempfile::tempdir().unwrap();
        check_answer(&[export.stored(folder.path())], &case.found, &format!("{}, stored", case.name));
        check_answer(&[export.unpacked(folder.path())], &case.found, &format!("{}, as a folder", case.name));
        let wrapped = export.clone().below("meta-2026-Mar-10-10-10-10/facebook-someone-2026-03-10-Ab3dEf9h");
        check_answer(&[wrapped.zipped(folder.path())], &case.found, &format!("{}, wrapped", case.name));
    }
}

#[test]
fn damaged_names_are_put_right_and_the_most_active_come_first() {
    let folder = tempfile::tempdir().unwrap();
    for case in cases::all()
        .iter()
        .filter(|case| ["V3", "V4", "pages, 2026, with numbered copies"].contains(&case.name))
    {
        let (report, _) = look(&(case.write)(folder.path()));
        let names: Vec<_> = report.businesses.iter().map(|business| business.name.as_str()).collect();
        assert_eq!(names, ["Lotus Tea House", "Điện máy Sông Xanh", "weather-fox.example"], "{}", case.name);
        assert_eq!(report.made_on.map(|day| day.to_string()), Some("2026-03-10".into()));
        let months: Vec<u64> = report.months.values().copied().collect();
        assert_eq!(months, [1, 0, 2, 2, 1], "{}: November to March", case.name);
        assert_eq!(report.kinds.len(), 6, "{}", case.name);
    }
}

#[test]
fn the_neighbours_are_read_whatever_the_list_says() {
    let folder = tempfile::tempdir().unwrap();
    let advertisers = serde_json::json!({"label_values": [
        {"label": "A list uploaded or used by the advertiser", "vec": [{"value": "Bàn Ghế Ltd"}, {"value": "Kite & Co"}]},
        {"label": "Visits to their website", "vec": [{"value": "Somebody Else"}]},
    ]});
    let export = cases::with_list(&serde_json::json!([]))
        .json(&format!("{}/connected_apps_and_websites.json", shapes::CATEGORY), &shapes::apps())
        .json("ads_information/advertisers_using_your_activity_or_information.json", &advertisers);
    let (report, _) = look(&[export.zipped(folder.path())]);
    let apps: Vec<_> = report.neighbours.apps.iter().map(|app| app.name.as_str()).collect();
    assert_eq!(apps, ["Quiz of Clouds", "Ô Ăn Quan", "Old Map"], "with access first");
    assert_eq!(report.neighbours.advertisers, ["Bàn Ghế Ltd", "Kite & Co"]);
}

#[test]
fn what_was_read_from_instagram_alone_says_so() {
    let folder = tempfile::tempdir().unwrap();
    for case in cases::all() {
        let (report, _) = look(&(case.write)(folder.path()));
        let says_so = cautions(&report).iter().any(|caution| caution.key == "offmeta-caution-instagram");
        let alone = case.name.starts_with("Instagram");
        assert_eq!(says_so, alone, "{}", case.name);
    }
}
