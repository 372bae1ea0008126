//! Sticks that are too small, that can only be read, and that are the folder itself, in a mount namespace of their own.

use std::fs;
use std::process::Output;

use super::{Answer, Desk};
use crate::browser::not_run;

/// Runs a line of shell in a namespace where it may mount, or says loudly that there is none.
///
/// The modes of a folder do not bind root, who may run the tests. A disk that can only be read does.
fn with_disk(desk: &Desk, script: &str) -> Option<Answer> {
    let unshare = |script: &str| -> std::io::Result<Output> {
        let program = super::PROGRAM;
        let mut command = desk.dressed("unshare");
        command.args(["--map-root-user", "--mount", "sh", "-ec", script]).env("SOTAY", program).output()
    };
    match unshare("mount -t tmpfs none . && umount .") {
        Ok(output) if output.status.success() => {}
        Ok(output) => {
            not_run("full and read-only sticks", &String::from_utf8_lossy(&output.stderr));
            return None;
        }
        Err(error) => {
            not_run("full and read-only sticks", &format!("unshare: {error}"));
            return None;
        }
    }
    Some(Answer::of(&unshare(script).unwrap()))
}

/// Puts a disk of its own at `stick`, runs the program, and lists what is there afterwards on standard output.
#[track_caller]
fn check(options: &str, before: &str, folder: &str, expected: &[(&str, &[&str])]) {
    for (tag, words) in expected {
        let desk = Desk::new();
        fs::create_dir(desk.file("stick")).unwrap();
        let script = format!(
            "mount -t tmpfs {options} none stick; {before}\n\
             code=0; \"$SOTAY\" --data-dir data --locale {tag} kit {folder} --program win --program linux || code=$?\n\
             ls -A stick; exit $code"
        );
        let Some(answer) = with_disk(&desk, &script) else { return };
        answer.check_refused(3, words);
        assert_eq!(desk.names(), ["stick"], "nothing beside it");
    }
}

#[test]
fn a_stick_that_is_too_small_is_refused_before_a_byte_is_written() {
    let english: &[&str] = &["too little room", "MB are needed", "Nothing was written"];
    let vietnamese: &[&str] = &["Không đủ chỗ", "Chưa ghi gì cả"];
    for folder in ["stick/kit", "stick"] {
        check("-o size=1m", "", folder, &[("en", english), ("vi", vietnamese)]);
    }
}

#[test]
fn a_stick_that_fills_up_on_the_way_is_left_as_it_was() {
    let english: &[&str] = &["could not be written: there is no room left", "Nothing of the kit was left"];
    let vietnamese: &[&str] = &["không còn chỗ trống", "Ở đó không còn lại gì"];
    // Room for bytes is there, but not for so many files: no system tells that beforehand.
    for folder in ["stick/kit", "stick"] {
        check("-o nr_inodes=8", "", folder, &[("en", english), ("vi", vietnamese)]);
    }
}

#[test]
fn a_stick_that_can_only_be_read_is_named() {
    let english: &[&str] = &["the stick or disk can only be read", "If the stick has a lock switch"];
    let vietnamese: &[&str] = &["chỉ cho đọc", "nút khóa"];
    for folder in ["stick/kit", "stick"] {
        check("-o size=90m", "mount -o remount,ro stick", folder, &[("en", english), ("vi", vietnamese)]);
    }
}

#[test]
fn the_root_of_a_stick_becomes_a_kit() {
    let desk = Desk::new();
    fs::create_dir(desk.file("stick")).unwrap();
    let script = "mount -t tmpfs -o size=90m none stick; mkdir 'stick/System Volume Information'\n\
                  \"$SOTAY\" --data-dir data kit stick --program win --program linux\n\
                  \"$SOTAY\" --data-dir data kit stick --check; ls -A stick; cd stick; sha256sum -c --quiet SHA256SUMS";
    let Some(answer) = with_disk(&desk, script) else { return };
    assert_eq!((answer.exit, answer.stderr.as_str()), (Some(0), ""), "{answer:?}");
    for name in ["SHA256SUMS\n", "phone\n", "sotay.exe\n", "PRINT-THIS.html\n"] {
        assert!(answer.stdout.contains(name), "{name} in {answer:?}");
    }
    assert!(!answer.stdout.contains(".part"), "{answer:?}");
}
