//! `lint`: checks content, the program's own or files of an author. (I/O)

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::{Value, json};

use crate::cli::{Context, guide, trusted};
use crate::content::lint::{Rules, links, renames};
use crate::content::load::refuse_taken;
use crate::content::pack::{self, Folder, Pack};
use crate::content::{Finding, Library, LintCode, Severity, age, source};
use crate::error::{Exit, Problem};
use crate::guide::screens::packs;
use crate::signed::{Judgement, Keys, Signer};
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
    let (keys, of_keys) = trusted(context.data_dir.as_ref().ok());
    let mut checked = Checked::default();
    if lint.paths.is_empty() {
        let is_told = context.lists.is_some();
        checked.packs.extend(context.pack.take());
        checked.findings.append(&mut context.findings);
        checked.findings.extend(of_keys.into_iter().filter(|_| !is_told));
        checked.findings.extend(age::old(&context.base, guide::today()));
    } else {
        checked.findings.extend(of_keys);
    }
    for path in &lint.paths {
        if path.is_dir() {
            checked.folder(path, &keys, &context.base)?;
        } else {
            checked.file(path, &keys);
        }
    }
    let Checked { findings, packs } = checked;
    if lint.json {
        let value = json!({ "schema": 1, "findings": findings_json(&findings), "packs": packs_json(&packs) });
        context.out.line(&value.to_string());
    } else {
        for pack in &packs {
            context.out.line(&packs::line(&context.locale, pack));
        }
        report(context, &findings, false);
    }
    let bad = findings.iter().any(|finding| finding.severity == Severity::Error || lint.strict);
    Ok(if bad { Exit::No } else { Exit::Done })
}

/// What was found so far.
#[derive(Default)]
struct Checked {
    findings: Vec<Finding>,
    packs: Vec<Pack>,
}

impl Checked {
    /// Checks the lists of a folder, those of a broken signature, too: whoever mends them wants to know.
    fn folder(&mut self, path: &Path, keys: &Keys, base: &Library) -> Result<(), Problem> {
        let Folder { mut lists, findings, pack } = pack::read(path, &rules(), keys);
        let is_unsigned = pack.as_ref().is_some_and(|pack| pack.judgement == Judgement::Unsigned);
        if lists.is_empty() && is_unsigned {
            // "Nothing found" would sound as if something had been looked at.
            return Err(Problem::new("no-lists", Exit::WrongUse).with("folder", sanitize::for_path(path)));
        }
        refuse_taken(&mut lists, []);
        renames::refuse_bad(&mut lists, &Library::default());
        // A list may name items of the program's own.
        links::check(&mut lists, base);
        self.findings.extend(lists.into_iter().flat_map(|file| file.findings));
        self.findings.extend(findings);
        self.sign(pack);
        Ok(())
    }

    /// Checks one list, and looks at the signature of the folder that it is in.
    fn file(&mut self, path: &Path, keys: &Keys) {
        self.findings.extend(source::read_file(path, &rules()).findings);
        let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty());
        let folder = folder.unwrap_or_else(|| Path::new("."));
        let unsigned = || Pack { folder: sanitize::for_path(folder), judgement: Judgement::Unsigned };
        // Nobody asks who signed a file that is not there.
        let alone = || path.is_file().then(unsigned);
        let is_signed = pack::is_signed(folder);
        let pack = if is_signed { pack::read(folder, &rules(), keys).pack } else { alone() };
        self.sign(pack);
    }

    /// Adds who signed a folder, once.
    fn sign(&mut self, pack: Option<Pack>) {
        if let Some(pack) = pack.filter(|pack| !self.packs.contains(pack)) {
            self.findings.extend(pack.finding());
            self.packs.push(pack);
        }
    }
}

fn rules() -> Rules<'static> {
    Rules { today: Some(guide::today()), is_for_authors: true, ..Rules::default() }
}

/// Prints findings, one a line, and how many there are.
pub fn report(context: &mut Context, findings: &[Finding], as_json: bool) {
    if as_json {
        let value = json!({ "schema": 1, "findings": findings_json(findings) });
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

fn findings_json(findings: &[Finding]) -> Vec<Value> {
    let json = |finding: &Finding| {
        json!({
            "code": finding.code.code(),
            "severity": severity(finding.severity),
            "file": finding.file,
            "line": finding.line,
            "column": finding.column,
            "detail": finding.detail,
            "remedy": finding.remedy,
        })
    };
    findings.iter().map(json).collect()
}

fn packs_json(packs: &[Pack]) -> Vec<Value> {
    let json = |pack: &Pack| {
        // A person's key can have any name: that of the file alone does not tell whose it is.
        let is_project = matches!(pack.judgement, Judgement::Signed { by: Signer::Project, .. });
        let (mut by, mut key_id, mut comment, mut reason) = (None, None, None, None);
        let signature = match &pack.judgement {
            Judgement::Signed { by: signer, key, note } => {
                by = Some(match signer {
                    Signer::Project => "sotay",
                    Signer::Trusted(name) => name,
                });
                key_id = Some(key.to_string());
                comment = note.as_deref();
                "signed"
            }
            Judgement::Unsigned => "unsigned",
            Judgement::UnknownKey { key } => {
                key_id = Some(key.to_string());
                "unknown_key"
            }
            Judgement::Broken(why) => {
                reason = Some(why.to_string());
                "broken"
            }
        };
        let folder = &pack.folder;
        json!({ "folder": folder, "signature": signature, "project": is_project, "by": by, "key_id": key_id, "comment": comment, "reason": reason })
    };
    packs.iter().map(json).collect()
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
