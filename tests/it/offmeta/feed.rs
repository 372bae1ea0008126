//! Gives bytes to the reader, and holds what comes out to what must be true of any bytes.
//!
//! Shared by the fuzz targets and by the test that goes through their corpus.

use std::io::Read;
use std::path::Path;

use sotay::probe::facebook::guard::Guard;
use sotay::probe::facebook::judge::{Answer, cautions, judge};
use sotay::probe::facebook::list::{self, Tally};
use sotay::probe::facebook::{Neighbours, Report, compare, html, neighbours, read};

/// As the list, the settings, the apps and the advertisers.
pub fn json(bytes: &[u8]) {
    let mut passed = Vec::new();
    let _ = Guard::new(bytes).read_to_end(&mut passed);
    assert!(passed.len() <= bytes.len(), "the guard only takes away");
    for (old_name, instagram) in [(false, false), (true, false), (false, true)] {
        let mut tally = Tally::default();
        let _ = list::read(bytes, &mut tally, old_name, instagram);
        check_tally(&mut tally);
    }
    let mut found = Neighbours::default();
    let _ = neighbours::read_settings(bytes);
    let _ = neighbours::read_apps(bytes, &mut found);
    let _ = neighbours::read_advertisers(bytes, &mut found);
}

/// As an index and as a page of a business.
pub fn html(bytes: &[u8]) {
    let index = html::index(bytes);
    for (name, file) in &index.linked {
        assert!(!name.is_empty() && !file.contains(['/', '\\']), "{name:?} {file:?}");
    }
    let mut tally = Tally::default();
    html::business(bytes, &mut tally);
    check_tally(&mut tally);
}

/// As a file that somebody named.
pub fn whole(path: &Path) {
    let report = read::read(&[path.to_path_buf()]);
    check_report(&report);
    let change = compare::compare(&report, &report);
    assert!(change.gone.is_empty() && change.new.is_empty(), "nothing changed");
}

fn check_tally(tally: &mut Tally) {
    let businesses = tally.take_businesses();
    assert!(businesses.iter().map(|business| business.events).sum::<u64>() <= tally.events);
    assert!(businesses.iter().all(|business| business.name.chars().count() <= 200));
    assert_eq!(tally.kinds().values().sum::<u64>(), tally.events);
    assert!(tally.days().values().sum::<u64>() <= tally.events);
}

/// What is true of every report, whatever was read.
pub fn check_report(report: &Report) {
    let (answer, _) = judge(report);
    let _ = cautions(report);
    assert_eq!(report.kinds.values().sum::<u64>(), report.events);
    assert!(report.months.values().sum::<u64>() <= report.events);
    assert!(report.first <= report.last);
    if matches!(answer, Answer::Empty | Answer::ProbablyEmpty) {
        assert!(report.problems.is_empty(), "{answer:?} in spite of {:?}", report.problems);
        assert_eq!(report.events, 0, "{answer:?}");
    }
    if answer == Answer::NotEmpty {
        assert!(report.business_count() > 0);
    }
}
