//! Measures saving one change, with and without the disk's sync. The budget without it is 2 ms.

#![expect(clippy::print_stdout, reason = "a bench prints its numbers")]

#[path = "support/numbers.rs"]
mod numbers;

use std::path::Path;
use std::time::Instant;

use age::secrecy::SecretString;
use sotay::content;
use sotay::progress::{Proof, State};
use sotay::store::place::Kind;
use sotay::store::{DataDir, Notebook, Vault};

use numbers::Times;

const RUNS: usize = 300;
/// Where files have no disk below them, so that syncing costs nothing.
const MEMORY: &str = "/dev/shm";

fn main() {
    let library = content::library(None).0;
    let mut notebook = Notebook::default();
    for (id, _, item) in library.items() {
        notebook.progress.mark(id, item, State::Done(Proof::Told), jiff::civil::date(2026, 11, 21));
    }
    println!("a notebook with {} items, one of them changed each time", notebook.progress.records.len());
    if Path::new(MEMORY).is_dir() {
        save("saved, without the disk's sync", Path::new(MEMORY), &mut notebook.clone());
    }
    save("saved, with the disk's sync", &std::env::temp_dir(), &mut notebook);
    encrypt();
}

fn save(name: &str, disk: &Path, notebook: &mut Notebook) {
    let folder = tempfile::tempdir_in(disk).expect("there is room for a folder");
    let dir = DataDir { path: folder.path().join("data"), kind: Kind::Explicit };
    let passphrase = SecretString::from("plastic otter seven harbour");
    let mut vault = Vault::create(&dir, &passphrase, notebook).expect("a notebook can be made");
    let library = content::library(None).0;
    let mut times = Times::default();
    let items: Vec<_> = library.items().collect();
    for (round, (id, _, item)) in items.iter().cycle().take(RUNS).enumerate() {
        let state = if round % 2 == 0 { State::Later } else { State::Done(Proof::Tested) };
        notebook.progress.mark(id.clone(), item, state, jiff::civil::date(2026, 11, 21));
        let start = Instant::now();
        vault.save(notebook).expect("a change can be saved");
        times.add(start.elapsed());
    }
    let bytes = std::fs::metadata(dir.path.join("notebook.age")).map_or(0, |file| file.len());
    println!("{}, {bytes} bytes", times.row(name));
}

/// The part of a save that is not files: a new key agreement and the cipher.
fn encrypt() {
    let recipient = age::x25519::Identity::generate().to_public();
    let plain = vec![b' '; 16 * 1024];
    let mut times = Times::default();
    for _ in 0..RUNS {
        let start = Instant::now();
        std::hint::black_box(age::encrypt(&recipient, &plain).expect("memory takes everything"));
        times.add(start.elapsed());
    }
    println!("{}", times.row("encryption of 16 KiB alone"));
}
