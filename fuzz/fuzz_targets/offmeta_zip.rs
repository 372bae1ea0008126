//! Bytes as a zip, read as a whole export.

#![no_main]

use std::cell::RefCell;
use std::io::{Seek, Write};

use tempfile::NamedTempFile;

#[expect(dead_code, reason = "one target takes one way in")]
#[path = "../../tests/it/offmeta/feed.rs"]
mod feed;

thread_local! {
    // One file for all rounds: making one is slower than reading it.
    static FILE: RefCell<NamedTempFile> = RefCell::new(
        tempfile::Builder::new().suffix(".zip").tempfile_in("/dev/shm").or_else(|_| NamedTempFile::new()).unwrap()
    );
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    FILE.with_borrow_mut(|file| {
        file.rewind().unwrap();
        file.as_file().set_len(0).unwrap();
        file.write_all(bytes).unwrap();
        feed::whole(file.path());
    });
});
