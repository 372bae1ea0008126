//! `agenda`: a session plan that fits the time, or one that was changed by hand. (I/O)

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use crate::cli::{Context, ask, file, items, warn_of_findings};
use crate::content::Checklist;
use crate::error::{Exit, Problem};
use crate::export;
use crate::locale::width::without_breaks;
use crate::store::atomic;
use crate::workshop::agenda::fit::{self, Fitted, MOST_MINUTES, Refusal};
use crate::workshop::agenda::{self as plan, Agenda, Part, What, markdown, words};
use crate::{sanitize, t};

/// Arguments of `agenda`.
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(value_name = "CHECKLIST")]
    checklists: Vec<String>,
    #[arg(long, value_name = "MINUTES", required_unless_present = "from")]
    minutes: Option<String>,
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    #[arg(long, value_enum, default_value = "md", value_name = "FORMAT")]
    format: Format,
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Formats of a session plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// To change, and to present by.
    Md,
    /// To print.
    Html,
}

/// Makes a plan, or reads one, and writes it.
pub fn run(context: &mut Context, arguments: &Arguments) -> Result<Exit, Problem> {
    warn_of_findings(context);
    let (agenda, left_out) = match &arguments.from {
        Some(_) if arguments.minutes.is_some() || !arguments.checklists.is_empty() => {
            return Err(Problem::new("agenda-both", Exit::WrongUse));
        }
        Some(file) => (read_file(context, file)?, Vec::new()),
        None => {
            let Fitted { agenda, left_out } = fitted(context, arguments)?;
            (agenda, left_out)
        }
    };
    let text = match arguments.format {
        Format::Md => markdown::write(&context.locale, &context.library, &agenda, &left_out),
        Format::Html => export::agenda::page(&context.locale, &context.library, &agenda),
    };
    write(context, arguments.out.as_deref(), &text)?;
    if arguments.from.is_none() {
        say_how_many(context, &agenda, &left_out);
    }
    Ok(Exit::Done)
}

fn fitted(context: &Context, arguments: &Arguments) -> Result<Fitted, Problem> {
    let lists: Vec<&Checklist> = if arguments.checklists.is_empty() {
        context.library.checklists.iter().collect()
    } else {
        arguments.checklists.iter().map(|id| items::find_list(context, id)).collect::<Result<_, _>>()?
    };
    let minutes = number(arguments.minutes.as_deref().unwrap_or_default())?;
    let spare = without_breaks(&t!(context.locale, "agenda-spare")).into_owned();
    fit::fit(&lists, minutes, &spare).map_err(|refusal| match refusal {
        Refusal::TooShort { least } => Problem::new("agenda-short", Exit::WrongUse)
            .with("minutes", minutes.to_string())
            .with("least", least.to_string()),
        Refusal::TooLong => {
            Problem::new("agenda-long", Exit::WrongUse).with("most", MOST_MINUTES.to_string())
        }
        Refusal::Nothing => Problem::new("agenda-nothing", Exit::WrongUse),
    })
}

/// Returns the minutes that were asked for; a session of more than fit into the number is as much too long.
fn number(written: &str) -> Result<u16, Problem> {
    let number = written.parse().map(|number: u64| u16::try_from(number).unwrap_or(u16::MAX));
    number.map_err(|_| {
        Problem::new("number", Exit::WrongUse)
            .with("word", sanitize::for_screen(written, 80, false))
            .with("option", "--minutes")
            .with("least", "1")
            .with("most", MOST_MINUTES.to_string())
    })
}

fn write(context: &mut Context, file: Option<&Path>, text: &str) -> Result<(), Problem> {
    let Some(file) = file.filter(|file| *file != Path::new("-")) else {
        context.out.text(text);
        return Ok(());
    };
    ask::refuse_keep_nothing(context)?;
    atomic::put(file, without_breaks(text).as_bytes())?;
    let text = t!(context.locale, "agenda-did", file = sanitize::for_path(file));
    context.out.line(&text);
    Ok(())
}

fn say_how_many(context: &mut Context, agenda: &Agenda, left_out: &[Part]) {
    let items = agenda.parts.iter().filter_map(|part| match &part.what {
        What::Item { id, .. } => Some(id),
        _ => None,
    });
    // An item that goes on after a break is one.
    let count = items.collect::<BTreeSet<_>>().len();
    let all = count + left_out.len();
    let text = t!(context.locale, "agenda-fitted", count = count, all = all);
    context.out.err(&text);
}

/// Returns the plan that a file holds. What is wrong with it is said line by line before the problem is returned.
///
/// # Errors
/// The file cannot be read, or is no plan. It is never changed.
pub fn read_file(context: &mut Context, file: &Path) -> Result<Agenda, Problem> {
    let name = sanitize::for_path(file);
    let text = text_of(file).map_err(|why| {
        Problem::new("agenda-read", Exit::CouldNot).with("file", name.clone()).with("why", why)
    })?;
    let agenda = plan::read(&text, &context.library).map_err(|faults| {
        for fault in &faults {
            context.out.err(&words::fault(&context.locale, fault));
        }
        Problem::new("agenda-wrong", Exit::No).with("file", name)
    })?;
    if let Some(said) = plan::announced(&text).filter(|said| *said != agenda.minutes()) {
        let text = t!(context.locale, "agenda-differs", said = said, sum = agenda.minutes());
        context.out.err(&text);
    }
    Ok(agenda)
}

/// Returns the text of a plain file, or the word that the message `why` selects on.
fn text_of(file: &Path) -> Result<String, String> {
    plan::text_of(&file::bytes_of(file, plan::LARGEST_BYTES)?).ok_or_else(|| "not-text".to_owned())
}
