//! `translate`: the translator's tools. (I/O)

mod check;
mod make;
mod review;
mod status;

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use crate::cli::{Context, working};
use crate::error::{Exit, Problem};
use crate::{locale, sanitize};

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
    /// Makes the files of a language to translate.
    Extract(One),
    /// Brings them up to date with the English of today.
    Merge(One),
    /// Goes through the lines that nobody fluent has read.
    Review(One),
    /// Checks a translation.
    Check(Which),
    /// Counts lines by how far they can be trusted.
    Status(Which),
}

/// A language that must be named.
#[derive(Debug, Args)]
pub struct One {
    #[arg(value_name = "TAG")]
    tag: String,
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
        Tool::Extract(one) => make::extract(context, &one.tag),
        Tool::Merge(one) => make::merge(context, &one.tag),
        Tool::Review(one) => review::run(context, &one.tag),
        Tool::Check(which) => check::run(context, which),
        Tool::Status(which) => status::run(context, which),
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
        Some(tag) => existing(folder, tag).map(|()| vec![tag.clone()]),
        None => Ok(working::tags(folder)?.into_iter().filter(|tag| tag != locale::ENGLISH).collect()),
    }
}

/// Complains where a folder does not have a language.
fn existing(folder: &Path, tag: &str) -> Result<(), Problem> {
    let is_there = tag != locale::ENGLISH && working::has_files(folder, tag);
    if is_there { Ok(()) } else { Err(no_language(tag, &sanitize::for_path(folder))) }
}

/// Returns the folder that is written to: the one that was named, else that of the checkout one stands in.
fn folder_to_write(context: &Context) -> Result<PathBuf, Problem> {
    let checkout = || Some(PathBuf::from(FOLDER)).filter(|folder| folder.join("en/ui.ftl").is_file());
    let folder = context.global.locales.clone().or_else(checkout);
    folder.ok_or_else(|| Problem::new("name-locales", Exit::WrongUse))
}
