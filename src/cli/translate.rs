//! `translate`: the translator's tools.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use serde_json::json;

use crate::cli::{Context, lint};
use crate::content::{self, BuiltLocale};
use crate::error::{Exit, Problem};
use crate::{locale, sanitize, t, translate};

/// Arguments of `translate`.
#[derive(Debug, Args)]
pub struct Translate {
    #[command(subcommand)]
    tool: Tool,
}

/// The tools.
#[derive(Debug, Subcommand)]
pub enum Tool {
    /// Checks a translation.
    Check(Files),
    /// Counts lines by how far they can be trusted.
    Status(Which),
}

/// Which language.
#[derive(Debug, Args)]
pub struct Which {
    #[arg(value_name = "TAG")]
    tag: Option<String>,
    #[arg(long)]
    json: bool,
}

/// Which language, and the folder its files are in.
#[derive(Debug, Args)]
pub struct Files {
    #[arg(value_name = "TAG")]
    tag: Option<String>,
    #[arg(long, value_name = "DIR", default_value = "locales")]
    locales: PathBuf,
    #[arg(long)]
    json: bool,
}

/// Runs a tool.
pub fn run(context: &mut Context, translate: &Translate) -> Result<Exit, Problem> {
    match &translate.tool {
        Tool::Check(which) => check(context, which),
        Tool::Status(which) => status(context, which),
    }
}

/// Returns the languages that were asked for; English has nothing to count.
fn languages(which: &Which) -> Result<Vec<&'static BuiltLocale>, Problem> {
    let others = || content::LOCALES.iter().filter(|built| built.tag != locale::ENGLISH);
    let Some(tag) = &which.tag else { return Ok(others().collect()) };
    let found: Vec<_> = others().filter(|built| built.tag.eq_ignore_ascii_case(tag)).collect();
    if found.is_empty() {
        return Err(Problem::new("no-language", Exit::WrongUse)
            .with("word", sanitize::for_screen(tag, 40, false))
            .with("folder", "sotay"));
    }
    Ok(found)
}

/// Checks the files of a folder, as a translator works on them: `DIR/TAG/ui.ftl` and `DIR/TAG/checklists.po`.
fn check(context: &mut Context, files: &Files) -> Result<Exit, Problem> {
    let tags = match &files.tag {
        Some(tag) => vec![tag.clone()],
        None => tags_in(&files.locales)?,
    };
    let english = content::built::locale(locale::ENGLISH).map_or("", |built| built.ui);
    let mut findings = Vec::new();
    for tag in tags {
        let folder = files.locales.join(&tag);
        let ui = folder.join("ui.ftl");
        let po = folder.join("checklists.po");
        if !ui.exists() && !po.exists() {
            return Err(Problem::new("no-language", Exit::WrongUse)
                .with("word", sanitize::for_screen(&tag, 40, false))
                .with("folder", sanitize::for_path(&files.locales)));
        }
        if let Some(bytes) = read(&ui)? {
            let text = String::from_utf8_lossy(&bytes);
            findings.extend(translate::check_ui(english, &ui.display().to_string(), &text));
        }
        if let Some(bytes) = read(&po)? {
            findings.extend(translate::check(&context.base, &tag, &po.display().to_string(), &bytes));
        }
    }
    lint::report(context, &findings, files.json);
    let bad = findings.iter().any(|finding| finding.severity == content::Severity::Error);
    Ok(if bad { Exit::No } else { Exit::Done })
}

/// Returns the languages of a folder, English aside.
fn tags_in(folder: &Path) -> Result<Vec<String>, Problem> {
    let entries = fs::read_dir(folder)
        .map_err(|_| Problem::new("no-locales", Exit::WrongUse).with("folder", sanitize::for_path(folder)))?;
    let mut tags: Vec<String> = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.path().is_dir())
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|tag| tag != locale::ENGLISH)
        .collect();
    tags.sort();
    Ok(tags)
}

/// A translation is never larger than this; what is larger is not one.
const LARGEST: u64 = 16 * 1024 * 1024;

/// Returns what a file holds, or nothing where there is none.
fn read(path: &Path) -> Result<Option<Vec<u8>>, Problem> {
    use std::io::Read as _;
    if !path.exists() {
        return Ok(None);
    }
    let cannot = |error: std::io::Error| {
        Problem::new("read-file", Exit::CouldNot)
            .with("file", sanitize::for_path(path))
            .with("why", error.kind().to_string())
    };
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(cannot)?;
    file.take(LARGEST).read_to_end(&mut bytes).map_err(cannot)?;
    Ok(Some(bytes))
}

fn status(context: &mut Context, which: &Which) -> Result<Exit, Problem> {
    let mut languages_json = Vec::new();
    let mut lines = Vec::new();
    for built in languages(which)? {
        let lists = translate::status(&context.base, built.content);
        let ui = &built.ui_share;
        lines.push(t!(
            context.locale,
            "translate-ui",
            language = built.tag,
            translated = ui.translated,
            all = ui.all,
            reviewed = ui.reviewed
        ));
        for list in &lists {
            lines.push(t!(
                context.locale,
                "translate-list",
                list = list.list.as_str(),
                reviewed = list.reviewed,
                draft = list.draft,
                outdated = list.outdated,
                missing = list.missing
            ));
        }
        languages_json.push(json!({
            "language": built.tag,
            "interface": { "reviewed": ui.reviewed, "translated": ui.translated, "all": ui.all },
            "lists": lists.iter().map(|list| json!({
                "id": list.list,
                "reviewed": list.reviewed,
                "draft": list.draft,
                "outdated": list.outdated,
                "missing": list.missing,
            })).collect::<Vec<_>>(),
        }));
    }
    if which.json {
        context.out.line(&json!({ "schema": 1, "languages": languages_json }).to_string());
    } else {
        for line in lines {
            context.out.line(&line);
        }
    }
    Ok(Exit::Done)
}
