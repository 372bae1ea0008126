//! Folders, keys and signatures that `minisign` 0.12 made for these tests; the secret keys are gone.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;

use super::*;

const SUMS_TEXT: &str = include_str!("../../tests/it/fixtures/signed/pack/SHA256SUMS");
const LIST: &[u8] = include_bytes!("../../tests/it/fixtures/signed/pack/pack.toml");
const READ_ME: &[u8] = include_bytes!("../../tests/it/fixtures/signed/pack/read-me.txt");
const MINISIG: &str = include_str!("../../tests/it/fixtures/signed/pack/SHA256SUMS.minisig");
const NOTED: &str = include_str!("../../tests/it/fixtures/signed/noted.minisig");
const LONG_NOTE: &str = include_str!("../../tests/it/fixtures/signed/long-note.minisig");
const OLD_FORM: &str = include_str!("../../tests/it/fixtures/signed/old-form.minisig");
const OTHER: &str = include_str!("../../tests/it/fixtures/signed/other.minisig");
const OF_UPDATE: &str = include_str!("../../tests/it/fixtures/signed/update/SHA256SUMS.minisig");
const OF_CRLF: &str = include_str!("../../tests/it/fixtures/signed/crlf/SHA256SUMS.minisig");
const CRLF: &str = include_str!("../../tests/it/fixtures/signed/crlf/SHA256SUMS");
const KEY: &str = include_str!("../../tests/it/fixtures/signed/keys/tests.pub");
const PROJECT: &str = include_str!("../../keys/sotay.pub");

/// The folder as it was signed.
struct Case {
    sums: Option<Vec<u8>>,
    signature: Option<Vec<u8>>,
    held: Held,
    keys: Keys,
}

fn key() -> Key {
    Key::read(KEY.as_bytes()).unwrap()
}

fn case() -> Case {
    let mut held = Held::default();
    for (name, bytes) in [("pack.toml", LIST), ("read-me.txt", READ_ME)] {
        held.digests.insert(name.to_owned(), Some(digest(bytes)));
    }
    held.used.insert("pack.toml".to_owned());
    let mut keys = Keys::built_in();
    keys.trust("coalition", key());
    Case { sums: Some(SUMS_TEXT.into()), signature: Some(MINISIG.into()), held, keys }
}

impl Case {
    fn judge(self) -> Judgement {
        let papers = Papers {
            sums: self.sums.map(Sums::read),
            signature: self.signature.map(|bytes| Signature::read(&bytes)),
        };
        judge(&papers, &self.held, &self.keys)
    }

    /// In a few words, so that a table can say what comes of it.
    fn said(self) -> String {
        match self.judge() {
            Judgement::Signed { by: Signer::Project, key, note } => format!("project {key} {note:?}"),
            Judgement::Signed { by: Signer::Trusted(name), key, note } => format!("{name} {key} {note:?}"),
            Judgement::Unsigned => "unsigned".to_owned(),
            Judgement::UnknownKey { key } => format!("unknown {key}"),
            Judgement::Broken(why) => format!("broken: {why}"),
        }
    }
}

#[track_caller]
fn check(change: impl FnOnce(&mut Case), expected: &str) {
    let mut case = case();
    change(&mut case);
    assert_eq!(case.said(), expected);
}

const GOOD: &str = "coalition 18E735DCA38B8177 Some(\"2026-11-22\")";
const WRONG: &str = "broken: the signature is not of this SHA256SUMS, or its note was changed";

#[test]
fn whoever_signed_is_named() {
    check(|_| {}, GOOD);
    check(|case| case.keys = Keys::of_project(Some(key())), "project 18E735DCA38B8177 Some(\"2026-11-22\")");
    check(|case| case.signature = None, "unsigned");
    check(|case| (case.sums, case.signature) = (None, None), "unsigned");
    check(|case| case.keys = Keys::built_in(), "unknown 18E735DCA38B8177");
    check(|case| case.signature = Some(OTHER.into()), "unknown B2A73BC474FF6224");
}

#[test]
fn a_note_is_shown_where_it_is_short() {
    let noted = "coalition 18E735DCA38B8177 Some(\"Pack 3, November\")";
    check(|case| case.signature = Some(NOTED.into()), noted);
    check(|case| case.signature = Some(LONG_NOTE.into()), "coalition 18E735DCA38B8177 None");
}

#[test]
fn no_name_makes_a_key_that_of_the_project() {
    check(
        |case| {
            case.keys = Keys::built_in();
            case.keys.trust("sotay\u{202e}\u{1b}[2J", key());
        },
        "sotay��[2J 18E735DCA38B8177 Some(\"2026-11-22\")",
    );
}

#[test]
fn changed_papers_are_broken() {
    let with = |from: &str, to: &str| {
        assert!(MINISIG.contains(from));
        Some(MINISIG.replacen(from, to, 1).into_bytes())
    };
    check(|case| case.sums.as_mut().unwrap()[0] ^= 1, WRONG);
    check(|case| case.sums.as_mut().unwrap().pop().map_or((), drop), WRONG);
    check(|case| case.sums = Some(SUMS_TEXT.replace('\n', "\r\n").into_bytes()), WRONG);
    check(|case| case.signature = with("file:SHA256SUMS", "file:SHA256SUMZ"), WRONG);
    check(|case| case.signature = with("timestamp:1", "timestamp:2"), WRONG);
    check(|case| case.signature = Some(OF_UPDATE.into()), WRONG);
    // The first line is anybody's, and says nothing.
    check(|case| case.signature = with("signature from minisign secret key", "x"), GOOD);
    check(|case| case.sums = None, "broken: there is a SHA256SUMS.minisig, but no SHA256SUMS");
    check(
        |case| case.signature = Some(OLD_FORM.into()),
        "broken: the signature is of the old form: sign with minisign 0.10 or newer",
    );
}

#[test]
fn a_signature_of_another_key_under_a_known_number_is_broken() {
    let [first, letters, note, global] = lines(MINISIG);
    let [_, others, ..] = lines(OTHER);
    let [mine, theirs] = [letters, others].map(|letters| STANDARD.decode(letters).unwrap());
    let letters = STANDARD.encode([&mine[..10], &theirs[10..]].concat());
    let forged = [first, &letters, note, global].join("\n");
    assert_eq!(Signature::read(forged.as_bytes()).unwrap().key, key().id);
    check(|case| case.signature = Some(forged.into_bytes()), WRONG);
}

fn lines(text: &str) -> [&str; 4] {
    text.lines().collect::<Vec<_>>().try_into().unwrap()
}

#[test]
fn a_signature_that_is_cut_short_is_unreadable() {
    let broken = "broken: SHA256SUMS.minisig: these are not the four lines that minisign writes";
    for end in [0, 1, 30, 60, 150, 170, 230, MINISIG.len() - 3] {
        check(|case| case.signature = Some(MINISIG.as_bytes()[..end].into()), broken);
    }
    check(|case| case.signature = Some(format!("{MINISIG}more\n").into()), broken);
    check(|case| case.signature = Some(b"\xff\xfe".into()), broken);
    let large = "broken: SHA256SUMS.minisig: the file is larger than 16 KiB";
    check(|case| case.signature = Some(vec![b'\n'; MAX_SIGNATURE_BYTES + 1]), large);
}

#[test]
fn changed_files_are_broken() {
    let set = |name: &'static str, digest: Option<Digest>| {
        move |case: &mut Case| {
            case.held.digests.insert(name.to_owned(), digest);
        }
    };
    let not = |file| format!("broken: {file} is not the file that SHA256SUMS names");
    check(set("pack.toml", Some(digest(b"other"))), &not("pack.toml"));
    check(set("read-me.txt", Some(digest(b"other"))), &not("read-me.txt"));
    check(set("pack.toml", None), "broken: pack.toml cannot be read whole");
    let without = |case: &mut Case| case.held.digests.retain(|name, _| name != "read-me.txt");
    check(without, "broken: read-me.txt is missing");
    let added = |case: &mut Case| {
        case.held.digests.insert("more.toml".to_owned(), Some(digest(b"")));
        case.held.used.insert("more.toml".to_owned());
    };
    check(added, "broken: more.toml is not named in SHA256SUMS");
    // What is not used needs nobody to vouch for it.
    check(set("notes.txt", Some(digest(b"mine"))), GOOD);
}

#[test]
fn files_are_compared_whoever_signed() {
    let damaged = "broken: read-me.txt is missing";
    for (signature, keys) in [(None, Keys::built_in()), (Some(MINISIG.into()), Keys::built_in())] {
        check(
            |case| {
                (case.signature, case.keys) = (signature, keys);
                case.held.digests.remove("read-me.txt");
            },
            damaged,
        );
    }
}

#[test]
fn lines_of_windows_can_be_signed() {
    check(|case| (case.sums, case.signature) = (Some(CRLF.into()), Some(OF_CRLF.into())), GOOD);
    check(|case| case.signature = Some(MINISIG.replace('\n', "\r\n").into()), GOOD);
}

#[track_caller]
fn check_sums(text: impl Into<Vec<u8>>, expected: Result<&[&str], &str>) {
    let read = Sums::read(text.into());
    let names = read.as_ref().map(|sums| sums.files().keys().map(String::as_str).collect::<Vec<_>>());
    let error = read.as_ref().err().map(ToString::to_string);
    match expected {
        Ok(expected) => assert_eq!(names, Ok(expected.to_vec())),
        Err(expected) => assert_eq!(error.as_deref(), Some(expected)),
    }
}

#[test]
fn names_lead_nowhere_else() {
    let line = |name: &str| format!("{}  {name}\n", "0".repeat(64));
    for name in ["a.toml", "a b.toml", "folder/a.toml", ".hidden", "..a", "a..", "ổ khóa.toml"] {
        check_sums(line(name), Ok(&[name]));
    }
    check_sums(line("./a.toml"), Ok(&["a.toml"]));
    check_sums(format!("{} *a.toml\r\n", "aB".repeat(32)), Ok(&["a.toml"]));
    let elsewhere = "line 1 of SHA256SUMS: this name leads elsewhere or cannot be shown";
    for name in [
        "",
        "/",
        "/etc/passwd",
        "..",
        "../a",
        "a/../b",
        "a/..",
        "./../a",
        "././a",
        "a//b",
        "a/",
        ".",
        "a/./b",
        "C:a",
        "C:/a",
        "a\\b",
        "\\\\host\\a",
        "a\tb",
        "a\u{202e}b",
        "a\u{1b}[2J",
        &"a".repeat(401),
    ] {
        check_sums(line(name), Err(elsewhere));
    }
}

#[test]
fn only_the_form_of_sha256sum_is_read() {
    let zeros = "0".repeat(64);
    let form = "line 2 of SHA256SUMS: this is not 64 hexadecimal digits, two spaces and a name";
    for line in [
        String::new(),
        zeros.clone(),
        format!("{zeros} b"),
        format!("{zeros}\tb"),
        format!("{zeros}0  b"),
        format!("\\{zeros}  b"),
        format!("{}g  b", "0".repeat(63)),
        format!("{}ổ  b", "0".repeat(62)),
        format!("SHA256 (b) = {zeros}"),
    ] {
        check_sums(format!("{zeros}  a\n{line}\n{zeros}  c\n"), Err(form));
    }
    let twice = "line 3 of SHA256SUMS: the name stands there twice";
    check_sums(format!("{zeros}  a\n{zeros}  b\n{zeros} *./a\n"), Err(twice));
    check_sums("", Err("SHA256SUMS: the file names nothing"));
    check_sums(b"\xff".to_vec(), Err("SHA256SUMS: the file is not UTF-8"));
}

#[test]
fn long_lists_of_names_are_refused() {
    let lines = |count: usize| {
        (0..count).fold(String::new(), |text, index| text + &"0".repeat(64) + &format!("  {index}\n"))
    };
    assert_eq!(Sums::read(lines(5000).into()).unwrap().files().len(), 5000);
    check_sums(lines(5001), Err("line 5001 of SHA256SUMS: more than 5,000 lines"));
    check_sums(lines(100_000), Err("SHA256SUMS: the file is larger than 1 MiB"));
    check_sums(
        "\n".repeat(100_000),
        Err("line 1 of SHA256SUMS: this is not 64 hexadecimal digits, two spaces and a name"),
    );
}

#[track_caller]
fn check_key(text: &str, expected: Option<&str>) {
    let id = Key::read(text.as_bytes()).map(|key| key.id.to_string());
    assert_eq!(id.as_deref(), expected, "{text:?}");
}

#[test]
fn keys_are_read_as_minisign_writes_them() {
    let (comment, letters) = KEY.trim_end().split_once('\n').unwrap();
    let id = comment.rsplit(' ').next();
    check_key(KEY, id);
    check_key(letters, id);
    check_key(&KEY.replace('\n', "\r\n"), id);
    // The number above the key is anybody's.
    check_key(&KEY.replace("18E735DCA38B8177", "08D7EAE959FB983C"), id);
    check_key("", None);
    check_key(comment, None);
    check_key(&format!("{letters}\n{letters}"), None);
    check_key(&format!("{KEY}{letters}"), None);
    check_key(letters.split_at(52).0, None);
    check_key(&letters.replacen("RW", "XX", 1), None);
    check_key(&format!("{letters}{}", " ".repeat(MAX_KEY_BYTES)), None);
}

#[test]
fn the_project_has_a_key() {
    let project = Key::read(PROJECT.as_bytes()).unwrap();
    let is_projects = |(by, key): (&Signer, &Key)| *by == Signer::Project && *key == project;
    assert!(Keys::built_in().with_id(project.id).any(is_projects));
}

proptest! {
    #[test]
    fn nothing_breaks_the_readers(
        sums in proptest::collection::vec(any::<u8>(), 0..300),
        signature in proptest::collection::vec(any::<u8>(), 0..300),
        key in proptest::collection::vec(any::<u8>(), 0..120),
    ) {
        let case = Case { sums: Some(sums), signature: Some(signature), ..case() };
        prop_assert!(matches!(case.judge(), Judgement::Broken(_)));
        prop_assert!(Key::read(&key).is_none());
    }

    #[test]
    fn no_damage_makes_a_signature_say_more(at in 0..305_usize, with in any::<u8>(), cut in 0..4_usize) {
        let mut bytes = MINISIG.as_bytes().to_vec();
        let end = (at + cut).min(bytes.len());
        drop(bytes.splice(at..end, [with]));
        let is_harmless = bytes == MINISIG.as_bytes() || at < 54;
        let judgement = Case { signature: Some(bytes), ..case() }.judge();
        prop_assert!(is_harmless || !matches!(judgement, Judgement::Signed { .. }) || at >= 304, "{judgement:?}");
    }

    #[test]
    fn no_sums_lead_out_of_the_folder(name in "[./\\\\a:~ *-]{0,12}") {
        if let Ok(sums) = Sums::read(format!("{}  {name}\n", "0".repeat(64)).into()) {
            let path = std::path::Path::new(sums.files().keys().next().unwrap());
            let is_plain = |part| matches!(part, std::path::Component::Normal(_));
            prop_assert!(path.components().all(is_plain), "{name}");
        }
    }
}
