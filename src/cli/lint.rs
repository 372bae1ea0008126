//! `lint`: checks content, the program's own or files of an author. (I/O)

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use crate::cli::{Context, guide};
use crate::content::lint::{Rules, links, renames};
use crate::content::load::refuse_taken;
use crate::content::{Finding, Library, LintCode, Severity, age, source};
use crate::error::{Exit, Problem};
use crate::{sanitize, t};

/// Arguments of `lint`.
#[derive(Debug, Args)]
pub struct Lint {
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[arg(long)]
    json: bool,
    #[arg(long)]
    strict: bool,
}

/// Checks the paths, or without any what the program holds and the user's own lists.
pub fn run(context: &mut Context, lint: &Lint) -> Result<Exit, Problem> {
    let rules = Rules { today: Some(guide::today()), is_for_authors: true, ..Rules::default() };
    let mut findings: Vec<Finding> = Vec::new();
    if lint.paths.is_empty() {
        findings.append(&mut context.findings);
        findings.extend(age::old(&context.base, guide::today()));
    }
    for path in &lint.paths {
        if path.is_dir() {
            let (mut files, of_folder) = source::read_dir(path, &rules);
            if files.is_empty() && of_folder.is_empty() {
                // "Nothing found" would sound as if something had been looked at.
                return Err(Problem::new("no-lists", Exit::WrongUse).with("folder", sanitize::for_path(path)));
            }
            refuse_taken(&mut files, []);
            renames::refuse_bad(&mut files, &Library::default());
            // A list may name items of the program's own.
            links::check(&mut files, &context.base);
            findings.extend(files.into_iter().flat_map(|file| file.findings));
            findings.extend(of_folder);
        } else {
            findings.extend(source::read_file(path, &rules).findings);
        }
    }
    report(context, &findings, lint.json);
    let bad = findings.iter().any(|finding| finding.severity == Severity::Error || lint.strict);
    Ok(if bad { Exit::No } else { Exit::Done })
}

/// Prints findings, one a line, and how many there are.
pub fn report(context: &mut Context, findings: &[Finding], as_json: bool) {
    if as_json {
        let list: Vec<_> = findings
            .iter()
            .map(|finding| {
                json!({
                    "code": finding.code.code(),
                    "severity": severity(finding.severity),
                    "file": finding.file,
                    "line": finding.line,
                    "column": finding.column,
                    "detail": finding.detail,
                    "remedy": finding.remedy,
                })
            })
            .collect();
        let value = json!({ "schema": 1, "findings": list });
        context.out.line(&value.to_string());
        return;
    }
    for finding in findings {
        context.out.line(&format!(
            "{}:{}:{}: {} [{}] {}",
            finding.file,
            finding.line,
            finding.column,
            severity(finding.severity),
            finding.code.code(),
            finding.detail
        ));
        let remedy = remedy(context, finding);
        context.out.line(&format!("    {remedy}"));
    }
    let text = t!(context.locale, "lint-count", count = findings.len());
    context.out.line(&text);
}

/// Returns what to do: of a translation in the reader's language, for authors in English.
fn remedy(context: &Context, finding: &Finding) -> String {
    if LintCode::OF_TRANSLATIONS.contains(&finding.code) {
        return context.locale.message(&format!("remedy-{}", finding.code.code()));
    }
    finding.remedy.to_owned()
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}
