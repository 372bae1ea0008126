//! What the documents promise to hold whole, and whether their links lead anywhere.

use std::fs;
use std::path::{Path, PathBuf};

use sotay::cli::usage;
use sotay::content::LintCode;
use sotay::content::answers::{QUESTIONS, is_known};
use sotay::locale::Locale;
use sotay::signed::Key;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn text(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap()
}

/// Every document, as a path from the root.
fn documents() -> Vec<PathBuf> {
    let in_docs = fs::read_dir(root().join("docs")).unwrap().map(|entry| entry.unwrap().path());
    let mut all: Vec<_> = in_docs.filter(|path| path.extension().is_some_and(|kind| kind == "md")).collect();
    all.extend(["README.md", "CHANGELOG.md"].map(|name| root().join(name)));
    all
}

#[track_caller]
fn check_holds(file: &str, words: impl Iterator<Item = String>) {
    let text = text(file);
    let missing: Vec<_> = words.filter(|word| !text.contains(word.as_str())).collect();
    assert!(missing.is_empty(), "{file} does not speak of {missing:?}");
}

/// Fails where a part of a document is not as it follows from the program; writes it when asked to.
///
/// Each part stands between `<!-- NAME: start -->` and `<!-- NAME: end -->`.
#[track_caller]
#[expect(clippy::disallowed_methods, reason = "writes a document when asked to")]
pub fn check_parts(file: &str, parts: &[(&str, String)]) {
    let mut text = text(file);
    let mut stale = Vec::new();
    for (name, part) in parts {
        let (start, end) = (format!("<!-- {name}: start -->"), format!("<!-- {name}: end -->"));
        let (before, rest) = text.split_once(&start).unwrap_or_else(|| panic!("no mark {start}"));
        let (there, after) = rest.split_once(&end).unwrap_or_else(|| panic!("no mark {end}"));
        let part = format!("\n\n{}\n\n", part.trim_end());
        if there != part {
            stale.push(*name);
        }
        text = format!("{before}{start}{part}{end}{after}");
    }
    if std::env::var_os("SOTAY_WRITE_TABLE").is_some() {
        fs::write(root().join(file), text).unwrap();
    } else {
        assert_eq!(stale, Vec::<&str>::new(), "{file}; SOTAY_WRITE_TABLE=1 writes it");
    }
}

#[test]
fn every_rule_of_the_lint_is_explained() {
    check_holds("docs/CONTRIBUTING.md", LintCode::ALL.iter().map(|code| format!("| `{}` |", code.code())));
}

#[test]
fn every_answer_that_content_may_name_is_listed() {
    let answers = QUESTIONS
        .iter()
        .flat_map(|question| question.answers.iter().map(move |answer| format!("{}:{answer}", question.id)));
    let known = answers.filter(|answer| is_known(answer)).map(|answer| format!("`{answer}`"));
    check_holds("docs/CONTRIBUTING.md", known);
}

#[test]
fn every_command_and_every_option_of_all_commands_is_in_the_readme() {
    let command = usage::command(&Locale::load("en"));
    let options =
        command.get_arguments().filter_map(|argument| argument.get_long()).filter(|name| *name != "version");
    check_holds("README.md", options.map(|name| format!("--{name}")));
    check_holds("README.md", command.get_subcommands().map(|sub| sub.get_name().to_owned()));
}

#[test]
fn the_key_of_the_project_is_printed_where_it_is_promised() {
    let file = text("keys/sotay.pub");
    let key = Key::read(file.as_bytes()).expect("a key of minisign");
    let letters = file.lines().nth(1).unwrap();
    check_holds("README.md", [letters.to_owned()].into_iter());
    check_holds("docs/signing.md", [letters.to_owned(), format!("`{}`", key.id)].into_iter());
    assert!(!root().join("keys/sotay.key").exists() && !file.contains("secret"), "only the public half");
}

#[test]
fn links_between_documents_lead_somewhere() {
    for document in documents() {
        let folder = document.parent().unwrap().to_path_buf();
        let text = fs::read_to_string(&document).unwrap();
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let target = link.split('#').next().unwrap();
            let is_ours = !target.is_empty() && !target.starts_with("http");
            assert!(!is_ours || exists(&folder, target), "{}: {link}", document.display());
        }
    }
}

fn exists(folder: &Path, target: &str) -> bool {
    folder.join(target).exists()
}
