//! The pieces the model is made of.

use std::cell::OnceCell;
use std::time::Duration;

use jiff::civil::Date;

use crate::content::{Library, Pack};
use crate::edit::EditBuffer;
use crate::error::Problem;
use crate::guide::app::Desk;
use crate::guide::layout::{Line, Viewport};
use crate::guide::message::Message;
use crate::guide::screens::Screen;
use crate::guide::view::Tone;
use crate::locale::Locale;
use crate::locale::bidi::Turning;
use crate::locale::letters::Lacking;
use crate::store::Presence;
use crate::store::display::Display;
use crate::workshop::show::Show;

/// What the guide starts from.
#[derive(Debug)]
pub struct Start {
    /// All content in English, with the lists of the person's own; empty where there are none of these, and read when needed.
    pub library: OnceCell<Library>,
    /// What was remembered of language and the like.
    pub display: Display,
    /// The language of the environment, for the first screen.
    pub suggested_language: String,
    /// The language asked for on the command line.
    pub asked_language: Option<String>,
    /// What is in the data directory.
    pub presence: Presence,
    /// Whether nothing may be written at all.
    pub keep_nothing: bool,
    /// Marks in plain ASCII.
    pub ascii: bool,
    /// What the window has no letters for.
    pub lacking: Lacking,
    /// Said line by line instead of drawn.
    pub plain: bool,
    /// Who turns right-to-left text round in this terminal; nothing where no screen is drawn.
    pub turning: Option<Turning>,
    /// The day.
    pub today: Date,
    /// Columns and rows of the screen.
    pub size: (u16, u16),
    /// Whether user lists had findings, so that a line can say so.
    pub list_findings: usize,
    /// Who signed the user's lists.
    pub pack: Option<Pack>,
    /// A language as it stands in a translator's working folder, shown instead of the built-in one.
    pub working: Option<(Locale, Library)>,
    /// What it begins with.
    pub first: First,
    /// What went wrong before the guide began.
    pub trouble: Option<Problem>,
}

/// What the guide begins with.
#[derive(Debug, Default)]
pub enum First {
    /// A language, a passphrase or the start, whichever is needed.
    #[default]
    Guide,
    /// Translated lines for a fluent person to read.
    Review(Box<Desk>),
    /// Something to present, or the choice of what.
    Present(Option<Box<Show>>),
    /// The notes to what another running copy presents.
    Follow,
}

/// What happens to progress.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// Not decided yet: nothing is kept so far.
    Undecided,
    /// The person wants nothing kept.
    Nothing,
    /// A notebook is open.
    Notebook,
    /// A notebook is there, but locked.
    Locked,
}

/// A screen with what is marked and typed on it.
#[derive(Debug)]
pub struct Place {
    /// Which screen.
    pub screen: Screen,
    /// Where it is scrolled to.
    pub port: Viewport,
    /// What is typed.
    pub field: EditBuffer,
    /// Whether what is typed is shown in a field for secrets.
    pub revealed: bool,
}

impl Place {
    /// Returns a screen as it is when it is opened.
    pub fn new(screen: Screen) -> Self {
        Self { screen, port: Viewport::default(), field: EditBuffer::default(), revealed: false }
    }
}

/// A line that stays until the next key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// How it is meant.
    pub tone: Tone,
    /// What it says.
    pub text: String,
}

/// The visible screen, laid out for its size.
#[derive(Debug)]
pub struct Screenful {
    /// Its name.
    pub title: String,
    /// What stays in sight above its rows.
    pub pinned: Vec<String>,
    /// All its rows, those out of sight included.
    pub lines: Vec<Line>,
    /// What works here.
    pub footer: Vec<String>,
    /// What to say until the next key.
    pub notice: Vec<String>,
    /// How many rows of text are in sight.
    pub rows: usize,
    /// Whether each of them takes two rows of the terminal, in letters of twice the size.
    pub large: bool,
}

/// When the guide wants to be woken, and with what.
#[derive(Debug, Clone, PartialEq)]
pub struct Wake {
    /// After how long.
    pub after: Duration,
    /// Since when that counts.
    pub since: Since,
    /// What to say then.
    pub message: Message,
}

/// Since when something is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Since {
    /// Since the last key.
    LastKey,
    /// Since now.
    Now,
}
