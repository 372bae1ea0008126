//! `present`: one list or session plan on a projector, and the notes to it in a second terminal. (I/O)

use std::path::PathBuf;

use clap::Args;

use crate::cli::guide::{self, Opening};
use crate::cli::language::Spoken;
use crate::cli::{Context, agenda, items};
use crate::error::{Exit, Problem};
use crate::guide::app::First;
use crate::store::display;
use crate::workshop::show::Show;

/// Arguments of `present`.
#[derive(Debug, Args)]
pub struct Present {
    #[arg(value_name = "CHECKLIST")]
    checklist: Option<String>,
    #[arg(long, value_name = "FILE", conflicts_with = "checklist")]
    agenda: Option<PathBuf>,
    #[arg(long, conflicts_with_all = ["checklist", "agenda"])]
    follow: bool,
}

/// Opens the guide with what is presented, or with the notes to it.
pub fn run(context: &mut Context, present: &Present) -> Result<Exit, Problem> {
    let first =
        if present.follow { First::Follow } else { First::Present(show(context, present)?.map(Box::new)) };
    let opening = Opening { first, ..Opening::default() };
    let remembered = context.data_dir.as_ref().map(display::load).unwrap_or_default();
    let locales = context.global.locales.as_deref();
    let spoken = Spoken::choose(Some(context.locale.tag()), None, locales)?;
    guide::run_with(&context.global, context.data_dir.clone(), remembered, Some(&spoken), opening)
}

fn show(context: &mut Context, present: &Present) -> Result<Option<Show>, Problem> {
    if let Some(file) = &present.agenda {
        return agenda::read_file(context, file).map(|agenda| Some(Show::of_agenda(&agenda)));
    }
    let Some(id) = &present.checklist else { return Ok(None) };
    Ok(Some(Show::of_list(items::find_list(context, id)?)))
}
