//! The small sign before a line: what it means, and how it is drawn. A renderer without signs says the meaning.

use std::borrow::Cow;

use crate::chooser::Weight;
use crate::progress::{Proof, State};

/// What the sign before a line means.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Mark {
    /// No sign.
    #[default]
    None,
    /// The place in an order, counted from 1.
    Number(usize),
    /// One of several that may be chosen together, and whether it is.
    Any(bool),
    /// One of several of which one is chosen, and whether it is this one.
    One(bool),
    /// What is in force now.
    Current,
    /// Where an item stands.
    State(State),
    /// How much something is needed.
    Weight(Option<Weight>),
    /// A word, a time or a number before the text; `-` only sets lines of a list apart.
    Before(String),
}

impl Mark {
    /// Returns the sign as a screen draws it.
    pub fn drawn(&self) -> Cow<'_, str> {
        match self {
            Mark::None => "".into(),
            Mark::Number(number) => format!("{number}.").into(),
            Mark::Any(true) | Mark::Weight(Some(Weight::Must)) => "[x]".into(),
            Mark::Any(false) | Mark::Weight(None) => "[ ]".into(),
            Mark::Weight(Some(Weight::Wish)) => "[~]".into(),
            Mark::One(true) => "(*)".into(),
            Mark::One(false) => "( )".into(),
            Mark::Current => "*".into(),
            Mark::State(state) => of_state(*state).into(),
            Mark::Before(text) => text.as_str().into(),
        }
    }
}

/// A tick that nothing proved has a sign of its own.
fn of_state(state: State) -> &'static str {
    match state {
        State::Open => "[ ]",
        State::Done(Proof::Told) => "[/]",
        State::Done(_) => "[x]",
        State::Later => "[>]",
        State::NotForMe => "[-]",
        State::Stuck => "[!]",
    }
}

impl From<&str> for Mark {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for Mark {
    fn from(text: String) -> Self {
        if text.is_empty() { Mark::None } else { Mark::Before(text) }
    }
}
