//! The same exports through the program: its exit code, its JSON, and nothing on the terminal that commands it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use sotay::probe::facebook::judge::Answer;
use sotay::sanitize::is_hidden;

use super::cases::Case;
use super::{cases, hostile};

#[expect(clippy::disallowed_methods, reason = "the program itself is what is tested")]
fn offmeta(folder: &Path, paths: &[PathBuf], more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_sotay"))
        .arg("--data-dir")
        .arg(folder.join("data"))
        .args(["--locale", "en", "offmeta"])
        .args(paths)
        .args(more)
        .current_dir(folder)
        .output()
        .unwrap()
}

/// Returns what was printed, once it is known to be harmless.
#[track_caller]
fn harmless(bytes: &[u8], name: &str) -> String {
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    let raw = text.chars().find(|letter| is_hidden(*letter) && *letter != '\n');
    assert_eq!(raw, None, "{name}: {text:?}");
    // Ids of businesses and of events, as all fixtures have them.
    assert!(!text.contains("1234500000000001") && !text.contains("98765000000000"), "{name}: {text}");
    text
}

#[track_caller]
fn check(case: &Case) {
    let folder = tempfile::tempdir().unwrap();
    let paths = (case.write)(folder.path());
    if paths.is_empty() {
        return;
    }
    let output = offmeta(folder.path(), &paths, &["--json"]);
    let code = match case.found.answer {
        Answer::Empty => 0,
        Answer::NotEmpty => 1,
        Answer::ProbablyEmpty | Answer::Unknown => 3,
    };
    assert_eq!(output.status.code(), Some(code), "{}: {output:?}", case.name);
    harmless(&output.stderr, case.name);
    let said: Value = serde_json::from_str(&harmless(&output.stdout, case.name)).unwrap();
    assert_eq!(said["schema"], 1);
    assert_eq!(said["verdict"], case.found.answer.word(), "{}", case.name);
    assert_eq!(said["businesses"], case.found.businesses, "{}", case.name);
    assert_eq!(said["events"], case.found.events, "{}", case.name);
    let [first, last] =
        case.found.days.clone().map_or([Value::Null, Value::Null], |days| days.map(Value::from));
    assert_eq!((&said["first"], &said["last"]), (&first, &last), "{}", case.name);
    assert!(said["reason"].as_str().is_some_and(|reason| !reason.is_empty()), "{}", case.name);
    assert!(hidden_in(&said).is_none(), "{}: {said}", case.name);
}

/// Returns a string of the JSON that would command a terminal once it is decoded.
fn hidden_in(value: &Value) -> Option<&str> {
    match value {
        Value::String(text) => text.chars().any(is_hidden).then_some(text),
        Value::Array(values) => values.iter().find_map(hidden_in),
        Value::Object(fields) => fields.values().find_map(hidden_in),
        _ => None,
    }
}

#[test]
fn every_variant_and_trap_has_its_exit_code() {
    cases::all().iter().for_each(check);
}

/// The largest are read once already, and take their time in a build that is not optimised.
#[test]
fn whatever_means_harm_has_its_exit_code() {
    let large = ["megabytes", "gigabyte", "never ends", "twenty thousand"];
    let small = |case: &&Case| !large.iter().any(|word| case.name.contains(word));
    hostile::all().iter().filter(small).for_each(check);
}

#[test]
fn names_of_strangers_command_no_terminal() {
    let all = cases::all();
    let case = all.iter().find(|case| case.name == "names with escapes of the terminal").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let paths = (case.write)(folder.path());
    for more in [&[][..], &["--ascii"], &["--picture", "picture.html"]] {
        let output = offmeta(folder.path(), &paths, more);
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        assert!(harmless(&output.stdout, case.name).contains("Screen Wiper"));
        harmless(&output.stderr, case.name);
    }
    let picture = std::fs::read(folder.path().join("picture.html")).unwrap();
    assert!(harmless(&picture, "picture").contains("Screen Wiper"));
}
