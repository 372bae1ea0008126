//! `mark`: sets one item.

use clap::{Args, ValueEnum};

use crate::cli::{Context, ask, guide, items, warn_of_findings};
use crate::error::{Exit, Problem};
use crate::guide::screens::home::state_words;
use crate::progress::{Proof, State};
use crate::t;

/// Arguments of `mark`.
#[derive(Debug, Args)]
pub struct Mark {
    #[arg(value_name = "ITEM")]
    item: String,
    #[arg(value_enum, value_name = "STATE")]
    state: Wanted,
    #[arg(long, value_enum, value_name = "PROOF")]
    proof: Option<WantedProof>,
}

/// States that can be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Wanted {
    /// Nothing yet.
    Open,
    /// Done.
    Done,
    /// Put off.
    Later,
    /// Does not fit.
    NotForMe,
    /// My screen shows something else.
    Stuck,
}

/// Proofs that a person can give; what a probe sees cannot be claimed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum WantedProof {
    /// Ticked only.
    Told,
    /// Tested by hand.
    Tested,
    /// Checked together.
    Witnessed,
}

/// Sets the item and saves.
pub fn run(context: &mut Context, mark: &Mark) -> Result<Exit, Problem> {
    warn_of_findings(context);
    let id = items::find_item(context, &mark.item)?;
    let state = state(mark)?;
    let (mut vault, mut notebook) = ask::open(context)?;
    let Some((_, item)) = context.library.item(&id) else { return Ok(Exit::CouldNot) };
    notebook.progress.mark(id, item, state, guide::today());
    vault.save(&notebook)?;
    let words = state_words(&context.locale, state);
    let text = t!(context.locale, "did-mark", item = item.title.shown.as_ref(), state = words);
    context.out.line(&text);
    Ok(Exit::Done)
}

fn state(mark: &Mark) -> Result<State, Problem> {
    if mark.proof.is_some() && mark.state != Wanted::Done {
        return Err(Problem::new("proof-without-done", Exit::WrongUse));
    }
    Ok(match mark.state {
        Wanted::Open => State::Open,
        Wanted::Later => State::Later,
        Wanted::NotForMe => State::NotForMe,
        Wanted::Stuck => State::Stuck,
        Wanted::Done => State::Done(match mark.proof {
            None | Some(WantedProof::Told) => Proof::Told,
            Some(WantedProof::Tested) => Proof::Tested,
            Some(WantedProof::Witnessed) => Proof::Witnessed,
        }),
    })
}
