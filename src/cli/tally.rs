//! `tally`: what was counted in workshops, shown, compared and handed on. (I/O)
//!
//! Reads the notebook and writes nothing but a file that was asked for.

mod lines;

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};

use crate::cli::{Context, ask, file, warn_of_findings};
use crate::error::{Exit, Problem};
use crate::export::tally::json::{self, LARGEST_BYTES, Refused};
use crate::export::tally::{csv, page, sheet};
use crate::locale::width::without_breaks;
use crate::store::{self, Presence, atomic};
use crate::workshop::agenda;
use crate::workshop::tally::compare::compare;
use crate::workshop::tally::{LEAST, Tally as Totals};
use crate::{sanitize, t};

/// Arguments of `tally`.
#[derive(Debug, Args)]
pub struct Tally {
    #[command(subcommand)]
    tool: Tool,
}

/// What can be done with a tally.
#[derive(Debug, Subcommand)]
pub enum Tool {
    /// Shows one.
    Show(Show),
    /// Tells what of last time held.
    Compare(Compare),
    /// Writes one for others.
    Export(Export),
}

/// Arguments of `tally show`.
#[derive(Debug, Args)]
pub struct Show {
    #[arg(value_name = "NUMBER")]
    number: Option<String>,
    #[arg(long)]
    json: bool,
}

/// Arguments of `tally compare`.
#[derive(Debug, Args)]
pub struct Compare {
    #[arg(value_name = "NUMBER")]
    numbers: Vec<String>,
    #[arg(long, value_name = "FILE")]
    with: Option<PathBuf>,
}

/// Arguments of `tally export`.
#[derive(Debug, Args)]
pub struct Export {
    #[arg(value_name = "NUMBER")]
    number: Option<String>,
    #[arg(long, value_enum, default_value = "html", value_name = "FORMAT")]
    format: Format,
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Formats of a tally.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A page with a chart, to print.
    Html,
    /// For spreadsheets.
    Csv,
    /// For other programs, and to compare with next time.
    Json,
}

/// Shows, compares or exports what was counted.
pub fn run(context: &mut Context, tally: &Tally) -> Result<Exit, Problem> {
    warn_of_findings(context);
    match &tally.tool {
        Tool::Show(show) => run_show(context, show),
        Tool::Compare(compare) => run_compare(context, compare),
        Tool::Export(export) => run_export(context, export),
    }
}

fn run_show(context: &mut Context, show: &Show) -> Result<Exit, Problem> {
    let tallies = kept(context)?;
    let at = asked(context, show.number.as_deref(), tallies.len())?;
    let tally = &tallies[at];
    if show.json {
        context.out.line(&json::line(&context.library, tally));
        return Ok(Exit::Done);
    }
    let (number, all) = (at + 1, tallies.len());
    let which = t!(context.locale, "tally-which", number = number, all = all);
    context.out.line(&which);
    let sheet = sheet(&context.locale, &context.library, tally);
    for line in lines::of_sheet(&context.locale, &sheet, context.global.ascii) {
        context.out.line(&line);
    }
    Ok(Exit::Done)
}

fn run_compare(context: &mut Context, asked_for: &Compare) -> Result<Exit, Problem> {
    let (last, now) = match (&asked_for.with, asked_for.numbers.as_slice()) {
        (Some(file), [] | [_]) => {
            let last = read_file(context, file)?;
            let mut tallies = kept(context)?;
            let at = asked(context, asked_for.numbers.first().map(String::as_str), tallies.len())?;
            (last, tallies.swap_remove(at))
        }
        (None, [] | [_, _]) => two(context, &asked_for.numbers)?,
        _ => return Err(Problem::new("tally-numbers", Exit::WrongUse)),
    };
    let comparison = compare(&last, &now);
    for line in
        lines::of_comparison(&context.locale, &context.library, (last.people, now.people), &comparison)
    {
        context.out.line(&line);
    }
    Ok(if comparison.is_answered() { Exit::Done } else { Exit::CouldNot })
}

/// Returns two tallies of the notebook: those of these numbers, or else the last two.
fn two(context: &mut Context, numbers: &[String]) -> Result<(Totals, Totals), Problem> {
    let tallies = kept(context)?;
    let all = tallies.len();
    let [last, now] = match numbers {
        [last, now] => [asked(context, Some(last), all)?, asked(context, Some(now), all)?],
        _ if all < 2 => return Err(Problem::new("tally-one", Exit::CouldNot)),
        _ => [all - 2, all - 1],
    };
    Ok((tallies[last].clone(), tallies[now].clone()))
}

fn run_export(context: &mut Context, export: &Export) -> Result<Exit, Problem> {
    let out = export.out.as_deref().filter(|file| *file != Path::new("-"));
    if out.is_some() {
        ask::refuse_keep_nothing(context)?;
    }
    let tallies = kept(context)?;
    let tally = &tallies[asked(context, export.number.as_deref(), tallies.len())?];
    let text = match export.format {
        Format::Html => page::page(&context.locale, &sheet(&context.locale, &context.library, tally)),
        Format::Csv => csv::text(&context.library, tally),
        Format::Json => json::text(&context.library, tally),
    };
    let warning = t!(context.locale, "tally-clear");
    context.out.err(&warning);
    let Some(file) = out else {
        context.out.text(&text);
        return Ok(Exit::Done);
    };
    atomic::put(file, without_breaks(&text).as_bytes())?;
    let text = t!(context.locale, "tally-did", file = sanitize::for_path(file));
    context.out.line(&text);
    Ok(Exit::Done)
}

/// Returns the tallies of the notebook, one at least. Takes no lock.
fn kept(context: &mut Context) -> Result<Vec<Totals>, Problem> {
    let dir = context.data_dir()?.clone();
    let none = || Problem::new("tally-none", Exit::CouldNot).with("folder", sanitize::for_path(&dir.path));
    if store::presence(&dir) == Presence::Nothing {
        return Err(none());
    }
    let tallies = ask::read(context)?.tallies;
    if tallies.is_empty() { Err(none()) } else { Ok(tallies) }
}

/// Returns which of so many tallies is asked for, counted from 0: the last one, unless a number is given.
fn asked(context: &Context, number: Option<&str>, all: usize) -> Result<usize, Problem> {
    let Some(written) = number else { return Ok(all - 1) };
    let number = written.parse().ok().filter(|number: &usize| (1..=all).contains(number));
    number.map(|number| number - 1).ok_or_else(|| {
        Problem::new("number", Exit::WrongUse)
            .with("word", sanitize::for_screen(written, 80, false))
            .with("option", t!(context.locale, "value-number"))
            .with("least", "1")
            .with("most", all.to_string())
    })
}

/// Returns the tally that a file holds, which `tally export` wrote on some computer. The file is never changed.
fn read_file(context: &Context, file: &Path) -> Result<Totals, Problem> {
    let name = sanitize::for_path(file);
    let problem = |key| Problem::new(key, Exit::CouldNot).with("file", name.clone());
    let bytes = file::bytes_of(file, LARGEST_BYTES).map_err(|why| problem("tally-read").with("why", why))?;
    let text = agenda::text_of(&bytes).ok_or_else(|| problem("tally-no-tally"))?;
    json::read(&text, &context.library).map_err(|refused| match refused {
        Refused::NotATally => problem("tally-no-tally"),
        Refused::Newer => problem("tally-newer"),
        Refused::TellsTooMuch => problem("tally-tells").with("least", LEAST.to_string()),
    })
}
