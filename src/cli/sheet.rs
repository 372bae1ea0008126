//! `sheet`: a person's own next three steps and a day to look again, for paper. (I/O)
//!
//! Everything is on standard output before it is in a file. What to know about it goes to standard error, so that the
//! sheet alone goes to a printer.

use std::path::{Path, PathBuf};

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};

use crate::cli::{Context, ask, guide, warn_of_findings};
use crate::error::{Exit, Problem};
use crate::export::sheet::{self, Extra, Format, Own};
use crate::locale::width::without_breaks;
use crate::plan::profile::Profile;
use crate::plan::{self, Wanted};
use crate::store::{Notebook, atomic};
use crate::{sanitize, t};

/// Arguments of `sheet`.
#[derive(Debug, Args)]
pub struct Sheet {
    #[arg(long, value_parser = formats(), default_value = "txt", value_name = "FORMAT")]
    format: Format,
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[arg(long, value_parser = extras(), value_name = "PART")]
    with: Vec<Extra>,
}

fn formats() -> impl TypedValueParser<Value = Format> {
    PossibleValuesParser::new(Format::ALL.map(Format::name))
        .try_map(|word| Format::ALL.into_iter().find(|format| format.name() == word).ok_or(word))
}

fn extras() -> impl TypedValueParser<Value = Extra> {
    PossibleValuesParser::new(Extra::ALL.map(Extra::name))
        .try_map(|word| Extra::ALL.into_iter().find(|extra| extra.name() == word).ok_or(word))
}

/// Shows the sheet and, where a file is named, writes it there afterwards.
pub fn run(context: &mut Context, sheet: &Sheet) -> Result<Exit, Problem> {
    warn_of_findings(context);
    let file = sheet.out.as_ref().filter(|file| *file != Path::new("-"));
    if file.is_some() {
        ask::refuse_keep_nothing(context)?;
    }
    let notebook = ask::read(context)?;
    let plan = plan_of(context, &notebook);
    let own =
        Own { library: &context.library, plan: &plan, progress: &notebook.progress, today: guide::today() };
    let take_home = sheet::take_home(&context.locale, &own, &sheet.with);
    let why = sheet::look_why(&context.locale, sheet::look_on(&own));
    let written = sheet.format.render(&take_home);
    match file {
        // Markup hides no line of it, but words are read more easily without.
        Some(_) => context.out.text(&Format::Text.render(&take_home)),
        None => context.out.text(&written),
    }
    for warning in sheet::warnings(&context.locale, &sheet.with) {
        context.out.err(&warning);
    }
    context.out.err(&why);
    if let Some(file) = file {
        atomic::put(file, without_breaks(&written).as_bytes())?;
        let text = t!(context.locale, "report-written", file = sanitize::for_path(file));
        context.out.line(&text);
    }
    Ok(Exit::Done)
}

/// Returns the plan that the guide would show for this notebook.
fn plan_of(context: &Context, notebook: &Notebook) -> plan::Plan {
    let none = Profile::default();
    let profile = notebook.profile.as_ref().unwrap_or(&none);
    let wanted = Wanted { profile, lists: &notebook.setup_lists };
    let kept = notebook.kept_plan.as_deref();
    plan::in_force(&context.library, kept, wanted, &notebook.progress, guide::today())
}
