//! `translate check`. (I/O)

use std::path::{Path, PathBuf};

use crate::cli::translate::{FOLDER, Which, tags};
use crate::cli::working::english;
use crate::cli::{Context, lint};
use crate::content::chars::text_of;
use crate::content::{Finding, LintCode, Severity};
use crate::error::{Exit, Problem};
use crate::store::folder;
use crate::translate::work::{CONTENT, UI, UI_PO, Work};
use crate::translate::{self, po};

/// Checks the files of a folder, as a translator works on them.
pub fn run(context: &mut Context, which: &Which) -> Result<Exit, Problem> {
    let folder = context.global.locales.clone().unwrap_or_else(|| PathBuf::from(FOLDER));
    let mut findings = Vec::new();
    for tag in tags(&folder, which)? {
        findings.extend(of_language(context, &tag, &folder.join(&tag))?);
    }
    lint::report(context, &findings, which.json);
    let bad = findings.iter().any(|finding| finding.severity == Severity::Error);
    Ok(if bad { Exit::No } else { Exit::Done })
}

fn of_language(context: &Context, tag: &str, folder: &Path) -> Result<Vec<Finding>, Problem> {
    let files = folder::read_all(folder)?;
    let name = |name: &str| folder.join(name).display().to_string();
    let mut findings = match (&files.ui_po, &files.ui) {
        (Some(bytes), _) => translate::check_ui_po(english(), tag, &name(UI_PO), bytes),
        (None, Some(bytes)) => check_ui(tag, &name(UI), bytes),
        (None, None) => Vec::new(),
    };
    if let Some(bytes) = &files.content {
        findings.extend(translate::check(&context.base, tag, &name(CONTENT), bytes));
    }
    // Whoever hands in a folder hands in `ui.ftl`, too.
    let words = Work::new(tag, &files).ok().and_then(|work| work.ftl(english()));
    if let (Some(words), Some(ui), true) = (words, &files.ui, files.ui_po.is_some())
        && !translate::patch::says_the_same(&words, &String::from_utf8_lossy(ui))
    {
        findings.push(Finding::about(LintCode::UnmergedInterface, &name(UI), "ui.po has other words"));
    }
    Ok(findings)
}

fn check_ui(tag: &str, file: &str, bytes: &[u8]) -> Vec<Finding> {
    if bytes.len() > po::MAX_BYTES {
        let detail = "the file is larger than 16 MiB";
        return vec![Finding::about(LintCode::BigTranslation, file, detail)];
    }
    match text_of(bytes) {
        Ok(text) => translate::check_ui(english(), tag, file, text),
        Err(_) => vec![Finding::about(LintCode::NotUtf8, file, "a byte here belongs to no letter")],
    }
}
