//! `translate`: the translator's tools. (I/O)

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use serde_json::json;

use crate::cli::working::{self, Working};
use crate::cli::{Context, files, lint};
use crate::content::chars::{Layout, is_forbidden, text_of};
use crate::content::{self, Finding, LintCode};
use crate::error::{Exit, Problem};
use crate::translate::{ListStatus, UiShare};
use crate::{locale, sanitize, t, translate};

/// The folder of the languages, in a checkout of the program.
const FOLDER: &str = "locales";

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
    Check(Which),
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

/// Runs a tool.
pub fn run(context: &mut Context, translate: &Translate) -> Result<Exit, Problem> {
    match &translate.tool {
        Tool::Check(which) => check(context, which),
        Tool::Status(which) => status(context, which),
    }
}

fn no_language(tag: &str, folder: &str) -> Problem {
    Problem::new("no-language", Exit::WrongUse)
        .with("word", sanitize::for_screen(tag, 40, false))
        .with("folder", folder)
}

/// Returns the languages of a folder that were asked for. English is what the others are checked against.
fn tags(folder: &Path, which: &Which) -> Result<Vec<String>, Problem> {
    match &which.tag {
        Some(tag) if tag != locale::ENGLISH && working::has_files(folder, tag) => Ok(vec![tag.clone()]),
        Some(tag) => Err(no_language(tag, &sanitize::for_path(folder))),
        None => Ok(working::tags(folder)?.into_iter().filter(|tag| tag != locale::ENGLISH).collect()),
    }
}

/// Checks the files of a folder, as a translator works on them: `DIR/TAG/ui.ftl` and `DIR/TAG/checklists.po`.
fn check(context: &mut Context, which: &Which) -> Result<Exit, Problem> {
    let folder = context.global.locales.clone().unwrap_or_else(|| PathBuf::from(FOLDER));
    let mut findings = Vec::new();
    for tag in tags(&folder, which)? {
        let (ui, po) = (folder.join(&tag).join(working::UI), folder.join(&tag).join(working::CONTENT));
        if let Some(bytes) = files::read(&ui)? {
            findings.extend(check_ui(&tag, &ui.display().to_string(), &bytes));
        }
        if let Some(bytes) = files::read(&po)? {
            findings.extend(translate::check(&context.base, &tag, &po.display().to_string(), &bytes));
        }
    }
    lint::report(context, &findings, which.json);
    let bad = findings.iter().any(|finding| finding.severity == content::Severity::Error);
    Ok(if bad { Exit::No } else { Exit::Done })
}

fn check_ui(tag: &str, file: &str, bytes: &[u8]) -> Vec<Finding> {
    match text_of(bytes) {
        Ok(text) => {
            let mut findings = translate::check_ui(working::english(), tag, file, text);
            if working::escapes(text).any(|c| is_forbidden(c, Layout::Line)) {
                let detail = "an escape of Fluent stands for a character that commands the terminal";
                findings.push(Finding::about(LintCode::ForbiddenCharacter, file, detail));
            }
            findings
        }
        Err(_) => vec![Finding::about(LintCode::NotUtf8, file, "a byte here belongs to no letter")],
    }
}

/// How far one language is translated.
struct Language {
    tag: String,
    ui: UiShare,
    lists: Vec<ListStatus>,
}

/// Returns the languages to count: those of the folder that was named, else those of the program.
fn languages(context: &Context, which: &Which) -> Result<Vec<Language>, Problem> {
    if let Some(folder) = &context.global.locales {
        let load = |tag: String| {
            let working = Working::load(folder, &tag)?;
            Ok(Language { ui: working.ui_share(), lists: working.status(&context.base), tag })
        };
        return tags(folder, which)?.into_iter().map(load).collect();
    }
    let wanted = |tag: &str| which.tag.as_ref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(tag));
    let built = content::LOCALES.iter().filter(|built| built.tag != locale::ENGLISH && wanted(built.tag));
    let found: Vec<Language> = built
        .map(|built| Language {
            tag: built.tag.to_owned(),
            ui: built.ui_share,
            lists: translate::status(&context.base, &built.content.table()),
        })
        .collect();
    match &which.tag {
        Some(tag) if found.is_empty() => Err(no_language(tag, "sotay")),
        _ => Ok(found),
    }
}

fn status(context: &mut Context, which: &Which) -> Result<Exit, Problem> {
    let languages = languages(context, which)?;
    if which.json {
        let list: Vec<_> = languages.iter().map(as_json).collect();
        context.out.line(&json!({ "schema": 1, "languages": list }).to_string());
        return Ok(Exit::Done);
    }
    for language in &languages {
        for line in as_lines(context, language) {
            context.out.line(&line);
        }
    }
    Ok(Exit::Done)
}

fn as_lines(context: &Context, language: &Language) -> Vec<String> {
    let locale = &context.locale;
    let ui = t!(
        locale,
        "translate-ui",
        language = language.tag.as_str(),
        translated = language.ui.translated,
        all = language.ui.all,
        reviewed = language.ui.reviewed
    );
    let lists = language.lists.iter().map(|list| {
        t!(
            locale,
            "translate-list",
            list = list.list.as_str(),
            reviewed = list.reviewed,
            draft = list.draft,
            outdated = list.outdated,
            missing = list.missing
        )
    });
    std::iter::once(ui).chain(lists).collect()
}

fn as_json(language: &Language) -> serde_json::Value {
    let ui = language.ui;
    let lists: Vec<_> = language
        .lists
        .iter()
        .map(|list| {
            json!({
                "id": list.list,
                "reviewed": list.reviewed,
                "draft": list.draft,
                "outdated": list.outdated,
                "missing": list.missing,
            })
        })
        .collect();
    json!({
        "language": language.tag,
        "interface": { "reviewed": ui.reviewed, "translated": ui.translated, "all": ui.all },
        "lists": lists,
    })
}
