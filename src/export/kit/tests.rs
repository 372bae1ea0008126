use proptest::prelude::*;

use super::*;
use crate::locale::width;

const WINDOWS: &str = "x86_64-pc-windows-gnu";
const LINUX: &str = "x86_64-unknown-linux-musl";
const ARM: &str = "aarch64-unknown-linux-gnu";

fn program(target: &str) -> Program {
    let digest = Sha256::digest(target).into();
    Program { name: program_name(target), system: System::of(target), size: 8_765_432, digest }
}

fn kit(targets: &[&str]) -> Kit {
    let stamp = Stamp { content: "0123456789abcdef".to_owned(), ..Stamp::own() };
    Kit::new(stamp, targets.iter().map(|target| program(target)).collect())
}

/// Returns a file of a kit as text, without the mark and the line ends for old editors.
#[track_caller]
fn text(kit: &Kit, name: &str) -> String {
    let files = kit.files();
    let file = files.iter().find(|file| file.name == name).unwrap_or_else(|| panic!("no {name}"));
    let text = String::from_utf8(file.bytes.clone()).unwrap();
    text.trim_start_matches('\u{feff}').replace("\r\n", "\n")
}

#[test]
fn programs_are_named_after_what_they_run_on() {
    for (target, name, system) in [
        (WINDOWS, "sotay.exe", System::Windows),
        ("x86_64-pc-windows-msvc", "sotay.exe", System::Windows),
        ("aarch64-pc-windows-msvc", "sotay-aarch64-pc-windows-msvc.exe", System::Windows),
        (LINUX, "sotay-linux-x86_64", System::Linux),
        ("x86_64-unknown-linux-gnu", "sotay-linux-x86_64", System::Linux),
        (ARM, "sotay-linux-arm64", System::Linux),
        ("riscv64gc-unknown-linux-gnu", "sotay-riscv64gc-unknown-linux-gnu", System::Linux),
        ("aarch64-apple-darwin", "sotay-aarch64-apple-darwin", System::Mac),
        ("aarch64-linux-android", "sotay-aarch64-linux-android", System::Other),
    ] {
        assert_eq!((program_name(target).as_str(), System::of(target)), (name, system));
    }
}

#[test]
fn each_file_stands_where_people_look_for_it() {
    let files = kit(&[WINDOWS, LINUX]).files();
    let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!((names.first(), names.last()), (Some(&PAPER), Some(&SUMS)));
    for name in
        ["READ-ME-FIRST-EN.txt", "DOC-TRUOC-VI.txt", "phone/en.html", "phone/vi.html", "licences/MIT.txt"]
    {
        assert!(names.contains(&name), "{name} in {names:?}");
    }
    for built in &LOCALES {
        assert!(names.contains(&format!("phone/{}.html", built.tag).as_str()));
        let ending = format!("-{}.txt", built.tag.to_uppercase());
        assert_eq!(names.iter().filter(|name| name.ends_with(&ending)).count(), 1, "{}", built.tag);
    }
    // What a stick with FAT takes: it knows no capitals.
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_./".contains(letter);
    assert!(names.iter().all(|name| name.chars().all(plain)), "{names:?}");
    let unique: BTreeSet<String> = names.iter().map(|name| name.to_lowercase()).collect();
    assert_eq!(unique.len(), names.len());
}

#[test]
fn the_list_names_every_other_file_and_every_program() {
    let kit = kit(&[WINDOWS, LINUX]);
    let mut files = kit.files();
    let list = files.pop().unwrap();
    let sums = sums::read(&list.bytes).unwrap();
    assert_eq!(sums.len(), files.len() + 2);
    for file in files {
        assert!(sums.contains(&file.sum()), "{}", file.name);
    }
    for program in &kit.programs {
        assert!(sums.contains(&Sum { name: program.name.clone(), digest: program.digest }));
    }
}

#[test]
fn every_read_me_has_the_commands_and_fits_every_window() {
    // In whatever order they are given, what most people need stands first.
    let whole = kit(&[ARM, LINUX, WINDOWS]);
    for built in &LOCALES {
        let locale = Locale::load(built.tag);
        let name = read_me_name(&locale);
        let text = text(&whole, &name);
        for command in [
            "\n         certutil -hashfile sotay.exe SHA256\n",
            "\n         sha256sum sotay-linux-x86_64\n         sha256sum sotay-linux-arm64\n",
            "\n         chmod +x sotay-linux-x86_64\n         ./sotay-linux-x86_64\n",
            "\n         sotay.exe --keep-nothing\n         ./sotay-linux-x86_64 --keep-nothing\n",
            &format!("\n         phone/{}.html\n", built.tag),
            "sotay-data",
            "0123456789abcdef",
        ] {
            assert!(text.contains(command), "{name}: {command}");
        }
        let longest = text.lines().map(width::cells).max();
        assert!(longest <= Some(COLUMNS_OF_A_WINDOW), "{name}: {longest:?}");
        assert!(!text.contains('\u{200b}') && !text.contains("\n\n\n\n"), "{name}");
        let check = text.find("certutil").unwrap();
        assert!(check < text.find("chmod").unwrap(), "{name}: checked before it is opened");
    }
}

/// What a terminal of 80 columns shows beside a bar to scroll with.
const COLUMNS_OF_A_WINDOW: usize = 78;

#[test]
fn nobody_reads_of_programs_that_are_not_there() {
    let only_linux = text(&kit(&[LINUX]), "READ-ME-FIRST-EN.txt");
    assert!(!only_linux.contains("certutil") && !only_linux.contains("On Windows"));
    assert!(!only_linux.contains("arm64"));
    let only_windows = text(&kit(&[WINDOWS]), "READ-ME-FIRST-EN.txt");
    assert!(!only_windows.contains("sha256sum") && !only_windows.contains("chmod"));
    let paper = text(&kit(&[WINDOWS]), PAPER);
    assert!(paper.contains("sotay.exe") && !paper.contains("sotay-linux"));
}

#[test]
fn old_editors_show_the_texts() {
    let files = kit(&[WINDOWS]).files();
    let is_text =
        |file: &&File| std::path::Path::new(&file.name).extension().is_some_and(|kind| kind == "txt");
    for file in files.iter().filter(is_text) {
        let text = str::from_utf8(&file.bytes).unwrap();
        assert!(text.starts_with('\u{feff}'), "{}", file.name);
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "{}", file.name);
        assert!(text.ends_with("\r\n") && !text.ends_with("\n\r\n"), "{}", file.name);
    }
}

#[test]
fn the_paper_has_whole_groups_and_words_in_every_language() {
    let whole = kit(&[WINDOWS, LINUX, ARM]);
    let paper = text(&whole, PAPER);
    for program in &whole.programs {
        for group in sums::groups(&program.digest) {
            assert!(paper.contains(&format!("<span>{group}</span>")), "{group}");
        }
        assert!(paper.contains(&format!("<code>{}</code>", program.sum_command())));
    }
    for built in &LOCALES {
        assert!(paper.contains(&format!("<section lang=\"{}\"", built.tag)));
    }
    for forbidden in ["<script", " src=", " href=", "http:", "https:", "url("] {
        assert!(!paper.contains(forbidden), "{forbidden}");
    }
}

#[test]
fn a_draft_says_that_it_is_one() {
    let page = |is_draft| read_me::text(&kit(&[LINUX]), &Locale::load("vi"), is_draft);
    let words = t!(Locale::load("vi"), "line-draft");
    assert!(page(true).contains(&words) && !page(false).contains(&words));
}

#[test]
fn every_difference_has_its_name() {
    let sum = |name: &str, byte| Sum { name: name.to_owned(), digest: [byte; 32] };
    let listed = [sum("a", 1), sum("b", 2), sum("c", 3), sum("d", 4)];
    let found = [("a", Some([1; 32])), ("b", Some([9; 32])), ("d", None), ("e", Some([5; 32]))];
    let there = found.map(|(name, digest)| (name.to_owned(), digest)).into();
    let states: Vec<_> = compare(&listed, &there).into_values().collect();
    assert_eq!(states, [State::Same, State::Changed, State::Missing, State::Changed, State::Added]);
}

proptest! {
    #[test]
    fn nothing_is_the_same_unless_it_is_listed_and_there(
        listed in proptest::collection::btree_map("[a-c]", 0_u8..3, 0..4),
        there in proptest::collection::btree_map("[a-c]", 0_u8..3, 0..4),
    ) {
        let sums: Vec<Sum> =
            listed.iter().map(|(name, byte)| Sum { name: name.clone(), digest: [*byte; 32] }).collect();
        let found = there.iter().map(|(name, byte)| (name.clone(), Some([*byte; 32]))).collect();
        let all_same = compare(&sums, &found).values().all(|state| *state == State::Same);
        prop_assert_eq!(all_same, listed == there);
    }
}
