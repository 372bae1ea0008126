//! Checks everything that a working folder has of a language.

use crate::content::chars::text_of;
use crate::content::finding::{Finding, LintCode};
use crate::content::model::Library;

use super::work::{CONTENT, Files, UI, UI_PO, Work};
use super::{check, check_ui, check_ui_po, patch, po};

/// Returns everything wrong with the files of a language; `name` says how each is called in a finding.
///
/// Where there is a `ui.po`, the words of `ui.ftl` are checked there, and `ui.ftl` must have them.
pub fn check_files(
    library: &Library,
    english: &str,
    tag: &str,
    name: &dyn Fn(&str) -> String,
    files: &Files,
) -> Vec<Finding> {
    let mut findings = match (&files.ui_po, &files.ui) {
        (Some(bytes), _) => check_ui_po(english, tag, &name(UI_PO), bytes),
        (None, Some(bytes)) => of_fluent(english, tag, &name(UI), bytes),
        (None, None) => Vec::new(),
    };
    if let Some(bytes) = &files.content {
        findings.extend(check(library, tag, &name(CONTENT), bytes));
    }
    let work = Work::new(tag, files).ok().filter(|_| files.ui_po.is_some());
    let words = work.and_then(|work| work.ftl(english));
    if let (Some(words), Some(ui)) = (words, &files.ui)
        && !patch::says_the_same(&words, &String::from_utf8_lossy(ui))
    {
        // Whoever hands in a folder hands in `ui.ftl`, too.
        findings.push(Finding::about(LintCode::UnmergedInterface, &name(UI), "ui.po has other words"));
    }
    findings
}

fn of_fluent(english: &str, tag: &str, file: &str, bytes: &[u8]) -> Vec<Finding> {
    if bytes.len() > po::MAX_BYTES {
        let detail = "the file is larger than 16 MiB";
        return vec![Finding::about(LintCode::BigTranslation, file, detail)];
    }
    match text_of(bytes) {
        Ok(text) => check_ui(english, tag, file, text),
        Err(_) => vec![Finding::about(LintCode::NotUtf8, file, "a byte here belongs to no letter")],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "quit = Quit\n";

    fn codes(files: &Files) -> Vec<&'static str> {
        let found = check_files(&Library::default(), ENGLISH, "de", &|name| name.to_owned(), files);
        found.into_iter().map(|finding| finding.code.code()).collect()
    }

    #[test]
    fn fluent_that_has_not_the_words_of_po_is_found() {
        let header = po::header("de");
        let entries = vec![po::Entry::new("ui/quit", "Quit", "Gehen")];
        let ui_po = po::write(&po::File { header, entries, ..po::File::default() }).into_bytes();
        let with =
            |ui: &[u8]| Files { ui_po: Some(ui_po.clone()), ui: Some(ui.to_vec()), ..Files::default() };
        assert_eq!(codes(&with(b"# Mein\nquit   =   Gehen\n")), Vec::<&str>::new());
        assert_eq!(codes(&with(b"quit = Raus\n")), ["unmerged-interface"]);
    }

    #[test]
    fn a_file_of_fluent_is_held_to_the_same_bounds() {
        let of = |ui: Vec<u8>| codes(&Files { ui: Some(ui), ..Files::default() });
        assert_eq!(of(vec![b'#'; po::MAX_BYTES + 1]), ["big-translation"]);
        assert_eq!(of(b"quit = \xff\n".to_vec()), ["not-utf8"]);
    }
}
