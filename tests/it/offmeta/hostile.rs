//! Files that mean harm, or that a bad connection left: an answer each, and never a crash or a hang.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use serde_json::json;
use sotay::probe::facebook::Variant;
use sotay::probe::facebook::judge::{Answer, Reason};

use super::cases::{Case, Found, unknown, with_list};
use super::export::{Export, file};
use super::shapes::{CATEGORY, ENGLISH, LIST, records, shops};
use super::zip::{self, DEFLATED, ENCRYPTED, Member, Packed, STORED};

const MIB: u32 = 1024 * 1024;

/// How long the longest string is: half of a gigabyte is asked for, a suite has seconds.
fn long_string() -> u32 {
    if std::env::var_os("SOTAY_BIG").is_some() { 500 } else { 64 }
}

pub fn list_path() -> String {
    format!("{CATEGORY}/{LIST}.json")
}

fn packed(list: Packed) -> Vec<Member> {
    vec![Member::packed(list_path(), DEFLATED, list)]
}

/// The list of three businesses as a member, to be spoilt.
fn list(method: u16) -> Member {
    Member::new(list_path(), method, &super::shapes::damaged(&records(&shops(), ENGLISH)))
}

fn all_listed(variants: &[Variant]) -> Found {
    Found {
        variants: variants.to_vec(),
        businesses: 3,
        events: 6,
        days: Some(["2025-11-30", "2026-03-09"].map(str::to_owned)),
        answer: Answer::NotEmpty,
        reason: Reason::Listed,
    }
}

fn of_members(name: &'static str, members: impl Fn() -> Vec<Member> + 'static, found: Found) -> Case {
    of_file(name, "export.zip", move || zip::zip(&members()), found)
}

fn of_file(
    name: &'static str,
    file_name: &'static str,
    bytes: impl Fn() -> Vec<u8> + 'static,
    found: Found,
) -> Case {
    of_disk(name, move |folder| vec![file(folder, file_name, &bytes())], found)
}

fn of_disk(name: &'static str, write: impl Fn(&Path) -> Vec<PathBuf> + 'static, found: Found) -> Case {
    Case { name, write: Box::new(write), export: None, found }
}

pub fn all() -> Vec<Case> {
    let mut cases = damaged_zips();
    cases.extend(lying_zips());
    cases.extend(strange_zips());
    cases.extend(hostile_json());
    cases.extend(hostile_places());
    cases
}

/// What the guard refuses, or cuts.
fn hostile_json() -> Vec<Case> {
    let deep = |open: &'static [u8]| move || packed(Packed::deflated(&[(open, 100_000)]));
    let nested_in_list = || packed(Packed::deflated(&[(b"[{\"title\":", 1), (b"[", 100_000)]));
    let filler = vec![b'a'; MIB as usize];
    let escapes = b"\\u00e1\\u00bb\\u0085".repeat(MIB as usize / 18);
    let in_name = {
        let filler = filler.clone();
        move || {
            let end = b"\",\"label_values\":[{\"vec\":[{\"dict\":[{\"value\":\"LEAD\"}]}]}]}]";
            packed(Packed::deflated(&[(b"[{\"title\":\"", 1), (&filler, long_string()), (end, 1)]))
        }
    };
    let in_ignored = {
        let filler = filler.clone();
        move || packed(Packed::deflated(&[(b"[{\"fbid\":\"", 1), (&filler, 16), (b"\"}]", 1)]))
    };
    let in_key = move || packed(Packed::deflated(&[(b"{\"", 1), (&escapes, 16), (b"\":[]}", 1)]));
    let one = |name: &'static str, content: &'static [u8], reason| {
        of_members(name, move || vec![Member::new(list_path(), STORED, content)], unknown(reason))
    };
    let one_business =
        Found { variants: vec![Variant::V4], businesses: 1, events: 1, days: None, ..all_listed(&[]) };
    vec![
        of_members("JSON nested 100,000 deep", deep(b"["), unknown(Reason::UnknownShape)),
        of_members("objects nested 100,000 deep", deep(b"{\"a\":"), unknown(Reason::UnknownShape)),
        of_members("nested deep inside of a record", nested_in_list, unknown(Reason::UnknownShape)),
        of_members("a name of many megabytes", in_name, one_business),
        of_members(
            "a string of many megabytes that nobody asks for",
            in_ignored,
            unknown(Reason::UnknownShape),
        ),
        of_members("a key of many megabytes", in_key, unknown(Reason::UnknownShape)),
        of_members(
            "a string that never ends",
            move || packed(Packed::deflated(&[(b"[{\"title\":\"", 1), (&filler, 16)])),
            unknown(Reason::BrokenJson),
        ),
        of_members(
            "a number that never ends",
            || packed(Packed::deflated(&[(b"[{\"timestamp\":", 1), (b"1234567890", 1_000_000)])),
            unknown(Reason::UnknownShape),
        ),
        of_members(
            "megabytes of room",
            || packed(Packed::deflated(&[(&[b' '; 65_536], 64), (b"[]", 1)])),
            Found {
                variants: vec![Variant::V4],
                ..Found { answer: Answer::Empty, ..unknown(Reason::ListEmpty) }
            },
        ),
        of_members(
            "zeros for a gigabyte",
            || packed(Packed::deflated(&[(&vec![0; MIB as usize], 1024)])),
            unknown(Reason::BrokenJson),
        ),
        one("a NUL in it", b"[\0]", Reason::BrokenJson),
        one("a name that is no UTF-8", b"[{\"title\":\"\xff\xfe\",\"label_values\":[]}]", Reason::BrokenJson),
        one("half of a letter", b"[{\"title\":\"\\ud800\",\"label_values\":[]}]", Reason::BrokenJson),
        one(
            "the other half of a letter",
            b"[{\"title\":\"\\udc00\",\"label_values\":[]}]",
            Reason::BrokenJson,
        ),
        one("UTF-16", b"\xff\xfe[\0]\0", Reason::BrokenJson),
        one("two lists in one file", b"[] []", Reason::BrokenJson),
        one(
            "a time below zero",
            b"{\"off_facebook_activity_v2\":[{\"name\":\"a\",\"events\":[{\"timestamp\":-1}]}]}",
            Reason::UnknownShape,
        ),
    ]
}

fn cut(at: impl Fn(usize) -> usize + 'static) -> impl Fn() -> Vec<u8> {
    move || {
        let mut bytes = zip::zip(
            &Export::of_facebook().members(DEFLATED).into_iter().chain([list(DEFLATED)]).collect::<Vec<_>>(),
        );
        bytes.truncate(at(bytes.len()));
        bytes
    }
}

fn damaged_zips() -> Vec<Case> {
    let broken = || unknown(Reason::BrokenZip);
    let flipped = |method| {
        move || {
            let mut list = list(method);
            let middle = list.packed.bytes.len() / 2;
            list.packed.bytes[middle] ^= 0x55;
            vec![list]
        }
    };
    let wrong_sum = |content: &'static [u8]| {
        move || {
            let mut list = Member::new(list_path(), DEFLATED, content);
            list.packed.crc ^= 1;
            vec![list]
        }
    };
    vec![
        of_file("a zip of no bytes", "a.zip", Vec::new, broken()),
        of_file("a zip cut off in its first bytes", "a.zip", cut(|_| 3), broken()),
        of_file("a zip cut off in the middle", "a.zip", cut(|size| size / 2), broken()),
        of_file("a zip cut off in its table", "a.zip", cut(|size| size - 60), broken()),
        of_file("a zip cut off at its last byte", "a.zip", cut(|size| size - 1), broken()),
        of_file(
            "a page of a login under the name of a zip",
            "a.zip",
            || b"<html>Log in</html>".to_vec(),
            broken(),
        ),
        of_members("a wrong checksum, list empty", wrong_sum(b"[]"), broken()),
        of_members("a damaged byte, stored", flipped(STORED), broken()),
        of_file(
            "a zip with a program before it",
            "a.zip",
            || [b"MZ this is a program".repeat(100), zip::zip(&[list(DEFLATED)])].concat(),
            all_listed(&[Variant::V4]),
        ),
    ]
}

fn lying_zips() -> Vec<Case> {
    let broken = || unknown(Reason::BrokenZip);
    let claims = |content: &'static [u8], size: u32| {
        move || {
            let mut list = Member::new(list_path(), DEFLATED, content);
            list.claimed = Some(size);
            vec![list]
        }
    };
    vec![
        of_members("a size that is too small", claims(b"[         ]", 2), broken()),
        of_members("a size that is too large", claims(b"[         ]", 1_000), broken()),
        of_members("a size beyond all bounds", claims(b"[]", u32::MAX - 1), unknown(Reason::TooLarge)),
        of_members(
            "a packed size beyond the end of the file",
            || {
                let mut list = list(DEFLATED);
                list.claimed_packed = Some(1_000_000);
                vec![list]
            },
            // The packed bytes tell by themselves where they end, and the sum is right.
            all_listed(&[Variant::V4]),
        ),
        of_members(
            "a gigabyte under the size of a page",
            || {
                let mut list = Member::packed(
                    list_path(),
                    DEFLATED,
                    Packed::deflated(&[(b"[", 1), (&vec![0; MIB as usize], 1024)]),
                );
                list.claimed = Some(100);
                vec![list]
            },
            broken(),
        ),
    ]
}

fn strange_zips() -> Vec<Case> {
    let strange = |path: &'static str| {
        move || vec![Member::new(path, STORED, b"[]"), Member::new("posts/album/0.json", STORED, b"[]")]
    };
    let method = |method| {
        move || {
            let mut list = list(STORED);
            list.method = method;
            vec![list]
        }
    };
    let encrypted = || {
        let mut list = list(DEFLATED);
        list.flags = ENCRYPTED;
        vec![list]
    };
    let nested = || vec![Member::new("facebook-someone.zip", STORED, &zip::zip(&[list(DEFLATED)]))];
    let twice = |first: &'static [u8]| move || vec![Member::new(list_path(), STORED, first), list(DEFLATED)];
    // Each page unpacks to 15 MB, and all lie in one place: 300 GB to read before each is known to be damaged.
    let overlapping = || {
        let folder = format!("{CATEGORY}/{LIST}");
        let mut page = Packed::deflated(&[(&vec![b'a'; MIB as usize], 15)]);
        page.crc ^= 1;
        let mut members = vec![Member::packed(format!("{folder}/shop.html"), DEFLATED, page)];
        members.extend((0..20_000).map(|number| Member::over(format!("{folder}/shop-{number}.html"), 0)));
        members
    };
    vec![
        of_members("encrypted", encrypted, unknown(Reason::Encrypted)),
        of_members("a zip in a zip", nested, unknown(Reason::NestedZip)),
        of_members("packed in an unknown way", method(14), unknown(Reason::UnknownPacking)),
        of_members(
            "an absolute path",
            strange("/apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json"),
            unknown(Reason::StrangePath),
        ),
        of_members(
            "a path that leads out",
            strange("../../apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json"),
            unknown(Reason::StrangePath),
        ),
        of_members(
            "a path of Windows",
            strange("C:\\Windows\\your_activity_off_meta_technologies.json"),
            unknown(Reason::StrangePath),
        ),
        of_members(
            "the list twice, one of them empty",
            twice(b"[]"),
            Found { variants: vec![Variant::V4], ..unknown(Reason::Duplicate) },
        ),
        of_members("twenty thousand files in one place", overlapping, unknown(Reason::PageMissing)),
        of_members(
            "a path that is no UTF-8",
            || vec![Member::new(&b"\xff\xfe/photo.jpg"[..], STORED, b""), list(DEFLATED)],
            all_listed(&[Variant::V4]),
        ),
    ]
}

fn hostile_places() -> Vec<Case> {
    let mut cases = vec![
        of_disk(
            "a download of exactly 2 GiB",
            |folder| vec![sparse(folder, 1 << 31)],
            unknown(Reason::Unfinished),
        ),
        of_disk(
            "folders deeper than any export",
            |folder| {
                file(folder, &format!("root/{}{}", "deep/".repeat(40), list_path()), b"[]");
                vec![folder.join("root")]
            },
            unknown(Reason::NotAnExport),
        ),
        of_disk(
            "a folder with nothing in it",
            |folder| {
                fs::create_dir(folder.join("empty")).unwrap();
                vec![folder.join("empty")]
            },
            unknown(Reason::NotAnExport),
        ),
        of_disk("nothing named", |_| Vec::new(), unknown(Reason::NotAnExport)),
    ];
    #[cfg(unix)]
    cases.extend(unix_places());
    cases
}

/// A file of this size that takes no room on the disk.
#[expect(clippy::disallowed_methods, reason = "a test writes what it reads")]
fn sparse(folder: &Path, size: u64) -> PathBuf {
    let path = folder.join("facebook-someone.zip");
    File::create(&path).unwrap().set_len(size).unwrap();
    path
}

#[cfg(unix)]
fn unix_places() -> Vec<Case> {
    use std::os::unix::fs::symlink;

    let export = || with_list(&json!([]));
    vec![
        of_disk(
            "links that lead in a circle",
            move |folder| {
                let root = export().unpacked(folder);
                symlink(&root, root.join("again")).unwrap();
                symlink(root.join("two"), root.join("one")).unwrap();
                symlink(root.join("one"), root.join("two")).unwrap();
                vec![root]
            },
            Found { variants: vec![Variant::V4], answer: Answer::Empty, ..unknown(Reason::ListEmpty) },
        ),
        of_disk(
            "a link that leads to itself",
            |folder| {
                symlink(folder.join("self.zip"), folder.join("self.zip")).unwrap();
                vec![folder.join("self.zip")]
            },
            unknown(Reason::Unreadable),
        ),
        of_disk(
            "a pipe",
            |folder| {
                nix::unistd::mkfifo(&folder.join("pipe.zip"), nix::sys::stat::Mode::S_IRWXU).unwrap();
                vec![folder.join("pipe.zip")]
            },
            unknown(Reason::Unreadable),
        ),
        of_disk(
            "a pipe inside of a folder",
            move |folder| {
                let root = export().unpacked(folder);
                let pipe = root.join("personal_information").join(list_path());
                fs::create_dir_all(pipe.parent().unwrap()).unwrap();
                nix::unistd::mkfifo(&pipe, nix::sys::stat::Mode::S_IRWXU).unwrap();
                vec![root]
            },
            Found { variants: vec![Variant::V4], answer: Answer::Empty, ..unknown(Reason::ListEmpty) },
        ),
        of_disk("a device", |_| vec![PathBuf::from("/dev/zero")], unknown(Reason::Unreadable)),
        #[cfg(target_os = "linux")]
        of_disk(
            "a file that fails when it is read",
            |_| vec![PathBuf::from("/proc/self/mem")],
            unknown(Reason::Unreadable),
        ),
    ]
}

/// Whoever runs as root can read everything: then there is nothing to see here.
#[cfg(unix)]
#[test]
fn a_file_without_permission_is_told() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let path = with_list(&json!([])).zipped(folder.path());
    let inside = with_list(&json!([])).unpacked(folder.path());
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    fs::set_permissions(inside.join(list_path()), fs::Permissions::from_mode(0o000)).unwrap();
    if File::open(&path).is_err() {
        super::check_answer(&[path], &unknown(Reason::Unreadable), "a zip without permission");
        super::check_answer(&[inside], &unknown(Reason::Unreadable), "a list without permission");
    }
}
