//! `handout`: blank lists to print or to open on a phone. (I/O)

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use crate::cli::{Context, ask, guide, items, warn_of_findings};
use crate::content::Checklist;
use crate::error::{Exit, Problem};
use crate::export;
use crate::export::handout::{Devices, document};
use crate::locale::width::without_breaks;
use crate::store::atomic;
use crate::{sanitize, t};

/// Arguments of `handout`.
#[derive(Debug, Args)]
pub struct Handout {
    #[arg(value_name = "CHECKLIST")]
    checklists: Vec<String>,
    #[arg(long, value_enum, default_value = "html", value_name = "FORMAT")]
    format: Format,
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[arg(long)]
    phone: bool,
    #[arg(long)]
    helplines: bool,
}

/// Formats of a handout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For phones and printers.
    Html,
    /// Markdown.
    Md,
    /// Plain text.
    Txt,
}

/// Writes the lists.
pub fn run(context: &mut Context, handout: &Handout) -> Result<Exit, Problem> {
    warn_of_findings(context);
    let mut lists: Vec<&Checklist> = if handout.checklists.is_empty() {
        context.library.checklists.iter().collect()
    } else {
        handout.checklists.iter().map(|id| items::find_list(context, id)).collect::<Result<_, _>>()?
    };
    // Named twice, a list would have two counts and two slips on one page.
    let mut seen = HashSet::new();
    lists.retain(|list| seen.insert(&list.id));
    let devices = if handout.phone { Devices::Phones } else { Devices::All };
    let name = match handout.format {
        Format::Html => "html",
        Format::Md => "md",
        Format::Txt => "txt",
    };
    let mut page = document(&context.locale, &context.library, &lists, devices);
    if handout.helplines {
        page.help = export::help::all(&context.locale, &context.library, guide::today());
    }
    let text = export::exporter(name).map(|exporter| exporter.render(&page)).unwrap_or_default();
    let Some(file) = handout.out.as_ref().filter(|file| *file != Path::new("-")) else {
        context.out.text(&text);
        return Ok(Exit::Done);
    };
    ask::refuse_keep_nothing(context)?;
    atomic::put(file, without_breaks(&text).as_bytes())?;
    let text = t!(context.locale, "handout-did", file = sanitize::for_path(file));
    context.out.line(&text);
    Ok(Exit::Done)
}
