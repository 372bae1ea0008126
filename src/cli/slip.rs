//! `slip`: how far a person is with a list, as twelve letters for the room's count. Writes nothing. (I/O)

use clap::Args;

use crate::cli::{Context, ask, items, warn_of_findings};
use crate::error::{Exit, Problem};
use crate::guide::screens::slip as words;
use crate::progress::Progress;

/// Arguments of `slip`.
#[derive(Debug, Args)]
pub struct Slip {
    #[arg(value_name = "CHECKLIST")]
    checklist: String,
}

/// Shows the slip, then what it says and what it does not.
pub fn run(context: &mut Context, slip: &Slip) -> Result<Exit, Problem> {
    warn_of_findings(context);
    // Nobody types a passphrase for a list that has no slips.
    words::letters(items::find_list(context, &slip.checklist)?, &Progress::default())?;
    let notebook = ask::read(context)?;
    let list = items::find_list(context, &slip.checklist)?;
    let letters = words::letters(list, &notebook.progress)?;
    let says = words::says(&context.locale, list, &notebook.progress);
    for line in std::iter::once(letters).chain(says) {
        context.out.line(&line);
    }
    Ok(Exit::Done)
}
