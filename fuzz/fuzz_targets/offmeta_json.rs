//! Bytes as the list, the settings, the apps and the advertisers.

#![no_main]

#[expect(dead_code, reason = "one target takes one way in")]
#[path = "../../tests/it/offmeta/feed.rs"]
mod feed;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| feed::json(bytes));
