//! How much memory the reader takes, seen from outside: a process of its own for each file.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::hostile;
use super::zip::{DEFLATED, Member, Packed, zip};
use super::{export, shapes};

const VARIABLE: &str = "SOTAY_TEST_READS";
/// The promise, in KiB.
const MOST: u64 = 64 * 1024;

/// What the process of its own does: reads, and says how much memory it took.
#[test]
fn reads_and_says_its_memory() {
    let Some(path) = std::env::var_os(VARIABLE) else { return };
    let report = sotay::probe::facebook::read::read(&[PathBuf::from(path)]);
    println!("businesses {}", report.business_count());
    print!("{}", std::fs::read_to_string("/proc/self/status").unwrap());
}

#[expect(clippy::disallowed_methods, reason = "memory is a process's")]
fn peak(path: &Path) -> u64 {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "offmeta::memory::reads_and_says_its_memory", "--nocapture"])
        .env(VARIABLE, path)
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let line = said.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect(&said);
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

#[track_caller]
fn check(name: &str, bytes: &[u8]) {
    let folder = tempfile::tempdir().unwrap();
    let peak = peak(&export::file(folder.path(), "a.zip", bytes));
    assert!(peak < MOST, "{name}: {peak} KiB");
}

/// A zip with this one file in it.
fn alone(path: &str, pieces: &[(&[u8], u32)]) -> Vec<u8> {
    zip(&[Member::packed(path, DEFLATED, Packed::deflated(pieces))])
}

fn in_category(file: &str) -> String {
    format!("{}/{file}", shapes::CATEGORY)
}

#[test]
fn long_strings_are_not_held() {
    let filler = vec![b'a'; 1024 * 1024];
    check(
        "a long name",
        &alone(&hostile::list_path(), &[(b"[{\"title\":\"", 1), (&filler, 64), (b"\"}]", 1)]),
    );
    let apps = in_category("connected_apps_and_websites.json");
    check(
        "a long name of an app",
        &alone(&apps, &[(b"{\"installed_apps_v2\":[{\"name\":\"", 1), (&filler, 15), (b"\"}]}", 1)]),
    );
}

/// Three million of each: held, they would take a hundred megabytes.
#[test]
fn many_entries_are_not_held() {
    let empty = (&*b"{},".repeat(10_000), 300);
    let list = |pieces: &[(&[u8], u32)]| alone(&hostile::list_path(), pieces);
    let start = b"[{\"title\":\"x\",\"label_values\":[{\"vec\":[";
    check("many events", &list(&[(start, 1), empty, (b"{}]}]}]", 1)]));
    check("one event of many parts", &list(&[(start, 1), (b"{\"dict\":[", 1), empty, (b"{}]}]}]}]", 1)]));
    check("many labels", &list(&[(b"[{\"title\":\"x\",\"label_values\":[", 1), empty, (b"{}]}]", 1)]));
    let apps = in_category("connected_apps_and_websites.json");
    check("many apps", &alone(&apps, &[(b"{\"installed_apps_v2\":[", 1), empty, (b"{}]}", 1)]));
    let advertisers = "ads_information/advertisers_using_your_activity_or_information.json";
    let label = [b"{\"vec\":[".as_slice(), &b"{},".repeat(19_000), b"{}]},"].concat();
    let labels = [(b"{\"label_values\":[".as_slice(), 1), (&label, 150), (b"{}]}", 1)];
    check("many names of advertisers", &alone(advertisers, &labels));
}

#[test]
fn as_many_names_as_are_kept_fit() {
    let mut list = String::from("[");
    for number in 0..70_000 {
        use std::fmt::Write as _;
        // As long as names of domains, and of shops in Vietnamese, are.
        write!(list, "{{\"title\":\"shop-{number}.a-rather-long-name-of-a-domain.example\",\"label_values\":[{{\"vec\":[]}}]}},").unwrap();
    }
    list.push_str("{\"title\":\"x\",\"label_values\":[{\"vec\":[]}]}]");
    check("70,000 names", &alone(&hostile::list_path(), &[(list.as_bytes(), 1)]));
    let long = list.replace("a-rather-long-name", &"Điện máy Sông Xanh ".repeat(12));
    check("70,000 names of 200 letters", &alone(&hostile::list_path(), &[(long.as_bytes(), 1)]));
}

#[test]
fn a_page_of_many_businesses_fits() {
    let index = in_category("your_activity_off_meta_technologies.html");
    let link = format!(
        "<h2 class=\"_a6-h\"><a href=\"x/{}/shop_with_a_name.html\">Shop with a name</a></h2>",
        shapes::LIST
    );
    check("an index of 16 MB", &alone(&index, &[(link.repeat(1_000).as_bytes(), 120)]));
    let attribute = [b"<h2 class=\"".as_slice(), &b"_a6-h ".repeat(2_000_000), b"\">"].concat();
    check("an attribute of 12 MB", &alone(&index, &[(&attribute, 1)]));
}

/// An export of everything has a hundred thousand photos beside the list.
#[test]
fn the_table_of_contents_is_not_held() {
    let mut members: Vec<Member> = (0..60_000)
        .map(|number| {
            Member::new(
                format!(
                    "your_facebook_activity/posts/media/Album_1234567890/photo_{number}_n_1234567890.jpg"
                ),
                0,
                b"",
            )
        })
        .collect();
    members.push(Member::new(hostile::list_path(), DEFLATED, b"[]"));
    check("60,000 photos", &zip(&members));
    let folder = in_category("your_activity_off_meta_technologies");
    let pages: Vec<Member> = (0..60_000)
        .map(|number| Member::new(format!("{folder}/shop-with-a-name-{number}_1234567890.html"), 0, b""))
        .collect();
    check("60,000 pages", &zip(&pages));
}
