//! A fault of the program's own ends it in order and says nothing of what it held.

use std::process::{Command, Stdio};
use std::thread;

use sotay::fault::Words;

/// Set in the process that meets the fault.
const MEETS_IT: &str = "SOTAY_TEST_MEETS_A_FAULT";

#[test]
#[expect(clippy::disallowed_methods, reason = "a process of its own: the fault ends it")]
fn a_panic_on_any_thread_ends_the_process_without_its_words() {
    if std::env::var_os(MEETS_IT).is_some() {
        let words = Words { stopped: "It stopped.".to_owned(), close: "Press Enter.".to_owned() };
        sotay::fault::end_with(words, || println_from("given back"));
        drop(thread::spawn(|| panic!("the passphrase is otter")).join());
        unreachable!("the process has ended");
    }
    let name = "fault::a_panic_on_any_thread_ends_the_process_without_its_words";
    let mut itself = Command::new(std::env::current_exe().unwrap());
    itself.args(["--exact", "--nocapture", name]).env(MEETS_IT, "1").stdin(Stdio::null());
    let output = itself.output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(101), "{said}");
    assert!(said.contains("given back\nIt stopped. (tests/it/fault.rs:"), "{said}");
    assert!(!said.contains("otter"), "{said}");
}

fn println_from(text: &str) {
    eprintln!("{text}");
}
