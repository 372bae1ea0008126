//! What the guide may ask the world to do: data, so that tests compare it.

use std::fmt;
use std::path::PathBuf;

use secrecy::{ExposeSecret, SecretString};

use crate::guide::screens::report::Report;
use crate::probe::child::DrillOrder;
use crate::store::Notebook;
use crate::store::display::Display;
use crate::translate::decide::Decision;

/// One request to the world. The runner answers each with a message, success or failure alike.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Open the notebook.
    Unlock(Secret),
    /// Open the previous copy of a damaged notebook.
    UnlockPrevious(Secret),
    /// Make a new notebook.
    Create {
        /// What shall open it.
        passphrase: Secret,
        /// What stands in it at first.
        notebook: Box<Notebook>,
    },
    /// Save this state of the notebook.
    Save {
        /// Counts changes, so that the answer tells which one is safe.
        revision: u64,
        /// Everything that is kept.
        notebook: Box<Notebook>,
    },
    /// Forget the keys of the notebook.
    Lock,
    /// Make up a passphrase.
    SuggestPassphrase,
    /// Tell how strong a typed passphrase is.
    JudgePassphrase(Secret),
    /// Put the files of a notebook that nobody can open aside.
    SetAside,
    /// Remember language and the like, which are needed before unlocking.
    SaveDisplay(Display),
    /// Write the small report about a wrong screen to a file.
    WriteReport(Box<Report>),
    /// Ask this machine about interfaces, routes and resolvers. Sends nothing.
    Look,
    /// Run a drill. The person has said yes.
    StartDrill(DrillOrder),
    /// End the drill that runs; its last events still come.
    StopDrill,
    /// Read an export.
    ReadExport {
        /// Its number, for the answer.
        order: u64,
        /// All its parts.
        paths: Vec<PathBuf>,
    },
    /// Write a picture of its report to a file. The person has said yes.
    WritePicture(Page),
    /// Write the person's sheet to a file. Every line of it was on the screen, and the person has said yes.
    WriteSheet {
        /// What the name of the file ends with.
        ending: &'static str,
        /// What stands in it.
        page: Page,
    },
    /// Write down what was decided about a translated line.
    Decide {
        /// The files of its language.
        folder: PathBuf,
        /// What was decided.
        decision: Box<Decision>,
    },
    /// Let a second terminal follow a presentation.
    OpenStage,
    /// Tell it where the presentation is.
    Cue(Vec<u8>),
    /// The presentation is over.
    CloseStage,
    /// Tell what another running copy presents, whenever it changes.
    Follow,
    /// Give the terminal back until the program is continued.
    Suspend,
    /// Leave the program.
    Quit,
}

/// A page that says something of the person on its way. No debug print shows it.
#[derive(Clone, PartialEq, Eq)]
pub struct Page(pub String);

impl fmt::Debug for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Page(…)")
    }
}

/// A passphrase on its way. No debug print shows it.
#[derive(Clone)]
pub struct Secret(pub SecretString);

impl Secret {
    /// Returns the secret with these words.
    pub fn new(words: &str) -> Self {
        Self(SecretString::from(words))
    }

    /// Returns the words. Only for showing a suggestion that the person asked for, and for opening files.
    pub fn words(&self) -> &str {
        self.0.expose_secret()
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.words() == other.words()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}
