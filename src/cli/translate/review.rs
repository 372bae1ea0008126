//! `translate review`: the lines that nobody fluent has read, in the guide. (I/O)

use crate::cli::Context;
use crate::cli::guide::{self, Opening};
use crate::cli::language::Spoken;
use crate::cli::translate::{existing, folder_to_write};
use crate::cli::working::{Working, english};
use crate::error::{Exit, Problem};
use crate::guide::app::First;
use crate::guide::app::desk::Desk;
use crate::store::display;
use crate::t;
use crate::translate::review;

/// Opens the guide with the lines to read, in the reader's language.
pub fn run(context: &mut Context, tag: &str) -> Result<Exit, Problem> {
    let folder = folder_to_write(context)?;
    existing(&folder, tag)?;
    let lines = review::lines(&context.base, english(), &Working::load(&folder, tag)?.work);
    if lines.is_empty() {
        let text = t!(context.locale, "review-nothing", language = tag);
        context.out.line(&text);
        return Ok(Exit::Done);
    }
    let desk = Box::new(Desk::new(tag, folder.join(tag), lines));
    let opening = Opening { first: First::Review(desk), ..Opening::default() };
    let remembered = context.data_dir.as_ref().map(display::load).unwrap_or_default();
    let locales = context.global.locales.as_deref();
    let spoken = Spoken::choose(Some(context.locale.tag()), None, locales)?;
    guide::run_with(&context.global, context.data_dir.clone(), remembered, Some(&spoken), opening)
}
