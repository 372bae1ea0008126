//! `translate check`. (I/O)

use std::path::PathBuf;

use crate::cli::translate::{FOLDER, Which, tags};
use crate::cli::working::english;
use crate::cli::{Context, lint};
use crate::content::Severity;
use crate::error::{Exit, Problem};
use crate::store::folder;
use crate::translate::check_files;

/// Checks the files of a folder, as a translator works on them.
pub fn run(context: &mut Context, which: &Which) -> Result<Exit, Problem> {
    let folder = context.global.locales.clone().unwrap_or_else(|| PathBuf::from(FOLDER));
    let mut findings = Vec::new();
    for tag in tags(&folder, which)? {
        let folder = folder.join(&tag);
        let files = folder::read_all(&folder)?;
        let name = |name: &str| folder.join(name).display().to_string();
        findings.extend(check_files(&context.base, english(), &tag, &name, &files));
    }
    lint::report(context, &findings, which.json);
    let bad = findings.iter().any(|finding| finding.severity == Severity::Error);
    Ok(if bad { Exit::No } else { Exit::Done })
}
