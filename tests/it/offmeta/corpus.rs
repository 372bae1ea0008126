//! Every file that the fuzz targets found worth keeping goes through the same functions again.

use std::fs;
use std::path::{Path, PathBuf};

use super::{cases, export, feed};

fn corpus(target: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target)
}

fn each(target: &str, take: impl Fn(&Path)) {
    let mut count = 0;
    for entry in fs::read_dir(corpus(target)).unwrap() {
        take(&entry.unwrap().path());
        count += 1;
    }
    assert!(count > 0, "{target} has a corpus");
}

#[test]
fn bytes_as_json() {
    each("offmeta_json", |path| feed::json(&fs::read(path).unwrap()));
}

#[test]
fn bytes_as_pages() {
    each("offmeta_html", |path| feed::html(&fs::read(path).unwrap()));
}

#[test]
fn bytes_as_zips() {
    let folder = tempfile::tempdir().unwrap();
    each("offmeta_zip", |path| feed::whole(&export::file(folder.path(), "a.zip", &fs::read(path).unwrap())));
}

/// Writes what fuzzing begins with into the folder that the variable names.
#[test]
fn seeds() {
    let Some(root) = std::env::var_os("SOTAY_WRITE_SEEDS").map(PathBuf::from) else { return };
    for (number, case) in cases::all().iter().enumerate() {
        let Some(export) = &case.export else { continue };
        for (index, (path, content)) in export.0.iter().enumerate() {
            let target = if path.contains(".html") { "offmeta_html" } else { "offmeta_json" };
            export::file(&root.join(target), &format!("{number}-{index}"), content);
        }
        for (name, method) in [("stored", super::zip::STORED), ("packed", super::zip::DEFLATED)] {
            let bytes = super::zip::zip(&export.members(method));
            export::file(&root.join("offmeta_zip"), &format!("{number}-{name}"), &bytes);
        }
    }
}
