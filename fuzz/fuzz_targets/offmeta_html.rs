//! Bytes as an index and as a page of a business.

#![no_main]

#[expect(dead_code, reason = "one target takes one way in")]
#[path = "../../tests/it/offmeta/feed.rs"]
mod feed;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| feed::html(bytes));
