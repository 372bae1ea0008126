//! `translate`: the translator's tools.

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

/// Returns the languages that were asked for; English has nothing to check.
fn languages(which: &Which) -> Result<Vec<&'static BuiltLocale>, Problem> {
    let others = || content::LOCALES.iter().filter(|built| built.tag != locale::ENGLISH);
    let Some(tag) = &which.tag else { return Ok(others().collect()) };
    let found: Vec<_> = others().filter(|built| built.tag.eq_ignore_ascii_case(tag)).collect();
    if found.is_empty() {
        let known: Vec<&str> = others().map(|built| built.tag).collect();
        return Err(Problem::new("no-language", Exit::WrongUse)
            .with("word", sanitize::for_screen(tag, 40, false))
            .with("known", known.join(", ")));
    }
    Ok(found)
}

fn check(context: &mut Context, which: &Which) -> Result<Exit, Problem> {
    let english = content::built::locale(locale::ENGLISH).map_or("", |built| built.ui);
    let mut findings = Vec::new();
    for built in languages(which)? {
        let ui = format!("locales/{}/ui.ftl", built.tag);
        findings.extend(translate::check_ui(english, &ui, built.ui));
        let po = format!("locales/{}/checklists.po", built.tag);
        findings.extend(translate::check(&context.base, built.tag, &po, built.po.as_bytes()));
    }
    lint::report(context, &findings, which.json);
    Ok(if findings.iter().any(|finding| finding.severity == content::Severity::Error) {
        Exit::No
    } else {
        Exit::Done
    })
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
