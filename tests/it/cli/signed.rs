//! Lists that somebody signed, as `lint` and the other commands meet them.

use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use super::Place;

const UNKNOWN: &str =
    "pack: signed with a key this program does not know: 18E735DCA38B8177\nNothing found.\n";
const SIGNED: &str = "pack: signed by coalition, key 18E735DCA38B8177 (2026-11-22)\nNothing found.\n";
const WARNING: &str = "The lists in pack were changed after they were signed, or were damaged. \
                       None of them was loaded. Get them again from whom you trust.\n";

/// A place with the signed folder of the fixtures in `pack`.
fn place() -> Place {
    let place = Place::new();
    for name in ["pack.toml", "read-me.txt", "SHA256SUMS", "SHA256SUMS.minisig"] {
        place.write(&format!("pack/{name}"), fixture(&format!("pack/{name}")));
    }
    place
}

fn fixture(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/fixtures/signed");
    fs::read(folder.join(name)).unwrap()
}

impl Place {
    fn trust(&self, name: &str) {
        self.write(&format!("data/keys/{name}.pub"), fixture("keys/tests.pub"));
    }

    /// Tells whether the list of the folder is among all lists, and what is said beside them.
    fn lists(&self) -> (bool, String) {
        let answer = self.run(&["list", "--lists", "pack"]);
        assert_eq!(answer.exit, Some(0));
        (answer.stdout.contains("pack/lock"), answer.stderr)
    }
}

#[test]
fn signed_by_somebody_who_is_trusted() {
    let place = place();
    place.trust("coalition");
    place.run(&["lint", "pack"]).check(0, SIGNED, "");
    place.run(&["lint", "pack/pack.toml", "pack/pack.toml"]).check(0, SIGNED, "");
    assert_eq!(place.lists(), (true, String::new()));
    let vietnamese = place.run(&["lint", "pack", "--locale", "vi"]);
    assert!(vietnamese.stdout.starts_with("pack: do coalition ký, khóa 18E735DCA38B8177 (2026-11-22)\n"));
}

#[test]
fn signed_by_somebody_else() {
    let place = place();
    place.run(&["lint", "pack"]).check(0, UNKNOWN, "");
    assert_eq!(place.lists(), (true, String::new()));
}

#[test]
fn signed_by_nobody() {
    let place = place();
    fs::remove_file(place.file("pack/SHA256SUMS.minisig")).unwrap();
    place.run(&["lint", "pack"]).check(0, "pack: not signed\nNothing found.\n", "");
    assert_eq!(place.lists(), (true, String::new()));
    fs::remove_file(place.file("pack/SHA256SUMS")).unwrap();
    place.run(&["lint", "pack"]).check(0, "pack: not signed\nNothing found.\n", "");
    assert_eq!(place.lists(), (true, String::new()));
}

#[test]
fn changed_after_it_was_signed() {
    let place = place();
    place.trust("coalition");
    let list = String::from_utf8(fixture("pack/pack.toml")).unwrap();
    place.write("pack/pack.toml", list.replace("Turn the key.", "Leave the door open."));
    let said = "pack: broken signature: pack.toml was changed\n\
                pack:1:1: error [broken-signature] pack.toml is not the file that SHA256SUMS names\n    \
                Get it again from whom you trust. If you changed it yourself, sign it again: docs/signing.md.\n\
                One finding.\n";
    place.run(&["lint", "pack"]).check(1, said, "");
    place.run(&["lint", "pack/pack.toml"]).check(1, said, "");
    assert_eq!(place.lists(), (false, WARNING.to_owned()));
    // The lists of the data directory are looked at without a path.
    for name in ["pack.toml", "read-me.txt", "SHA256SUMS", "SHA256SUMS.minisig"] {
        place.write(&format!("data/lists/{name}"), fixture(&format!("pack/{name}")));
    }
    let own = place.run(&["lint"]);
    assert!(own.stdout.contains("lists: signed by coalition, key 18E735DCA38B8177"), "{own:?}");
    place.write("data/lists/more.toml", "");
    let own = place.run(&["lint"]);
    assert_eq!(own.exit, Some(1));
    assert!(own.stdout.contains("lists: broken signature: more.toml was added\n"), "{own:?}");
    assert_eq!(own.stdout.matches("[broken-signature]").count(), 1, "{own:?}");
}

#[test]
fn faults_are_told_beside_a_broken_signature() {
    let place = place();
    place.write("pack/pack.toml", "x");
    let answer = place.run(&["lint", "pack"]);
    assert_eq!(answer.exit, Some(1));
    assert!(
        answer.stdout.contains("[not-toml]") && answer.stdout.contains("[broken-signature]"),
        "{answer:?}"
    );
    fs::remove_file(place.file("pack/pack.toml")).unwrap();
    let answer = place.run(&["lint", "pack"]);
    assert_eq!(answer.exit, Some(1));
    assert!(answer.stdout.starts_with("pack: broken signature: pack.toml is missing\n"), "{answer:?}");
}

#[test]
fn the_same_for_scripts() {
    let place = place();
    let packs = |args: &[&str], exit| {
        let answer = place.run(args);
        assert_eq!(answer.exit, Some(exit));
        serde_json::from_str::<serde_json::Value>(&answer.stdout).unwrap()["packs"].clone()
    };
    let empty = serde_json::Value::Null;
    let mut expected = serde_json::json!([{
        "folder": "pack", "signature": "unknown_key", "project": false, "by": empty,
        "key_id": "18E735DCA38B8177", "comment": empty, "reason": empty,
    }]);
    assert_eq!(packs(&["lint", "pack", "--json"], 0), expected);
    place.trust("sotay");
    expected[0]["signature"] = "signed".into();
    expected[0]["by"] = "sotay".into();
    expected[0]["comment"] = "2026-11-22".into();
    assert_eq!(packs(&["lint", "pack", "--json"], 0), expected);
    place.write("pack/read-me.txt", "x");
    let broken = packs(&["lint", "pack", "--json"], 1);
    assert_eq!(broken[0]["signature"], "broken");
    assert_eq!(broken[0]["reason"], "read-me.txt is not the file that SHA256SUMS names");
    assert_eq!(packs(&["lint", "--json"], 0), serde_json::json!([]));
}

#[test]
fn a_key_that_cannot_be_read_is_a_finding() {
    let place = place();
    place.write("data/keys/coalition.pub", "x");
    for args in [&["lint"][..], &["lint", "pack"], &["lint", "--lists", "pack"]] {
        let answer = place.run(args);
        assert_eq!(answer.exit, Some(1));
        assert_eq!(answer.stdout.matches("error [bad-key]").count(), 1, "{answer:?}");
    }
    assert!(place.lists().0);
}

#[test]
fn minisign_agrees() {
    for (folder, signature, expected) in [
        ("pack", "SHA256SUMS.minisig", true),
        ("update", "SHA256SUMS.minisig", true),
        ("old", "SHA256SUMS.minisig", true),
        ("crlf", "SHA256SUMS.minisig", true),
        ("pack", "../noted.minisig", true),
        ("pack", "../other.minisig", false),
        ("pack", "../update/SHA256SUMS.minisig", false),
    ] {
        let Ok(accepts) = minisign(folder, signature) else {
            let required = std::env::var_os("SOTAY_REQUIRE_TOOLS").is_some_and(|value| value == "1");
            assert!(!required, "minisign is not installed");
            eprintln!("NOT RUN: minisign says the same. It is not installed.");
            return;
        };
        assert_eq!(accepts, expected, "{folder} {signature}");
    }
}

/// Tells whether minisign accepts a signature of a folder of the fixtures.
#[expect(clippy::disallowed_methods, reason = "another program says the same")]
fn minisign(folder: &str, signature: &str) -> io::Result<bool> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/fixtures/signed").join(folder);
    let mut command = Command::new("minisign");
    command.args(["-Vqm", "SHA256SUMS", "-p", "../keys/tests.pub", "-x", signature]).current_dir(folder);
    let output = command.output()?;
    Ok(output.status.success())
}
