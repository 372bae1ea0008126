//! Passphrases for commands: from a file, or typed without showing. (I/O)
//!
//! Never from an argument or a variable, which other programs of the machine can read.

use std::io::{self, IsTerminal, Read};
use std::path::Path;

use secrecy::SecretString;
use zeroize::{Zeroize, Zeroizing};

use crate::cli::Context;
use crate::error::{Exit, Problem};
use crate::store::{self, DataDir, Notebook, Presence, Vault};
use crate::{sanitize, t};

/// A passphrase file holds one line; more than this is not a passphrase.
const MOST_BYTES: u64 = 64 * 1024;

/// Returns the passphrase of the notebook.
pub fn passphrase(context: &mut Context) -> Result<SecretString, Problem> {
    let question = t!(context.locale, "unlock-label");
    let file = context.global.passphrase_file.clone();
    from_file_or_typed(file.as_deref(), &question)
}

/// Returns a new passphrase: from this file, or typed twice.
pub fn new_passphrase(context: &mut Context, file: Option<&Path>) -> Result<SecretString, Problem> {
    if let Some(file) = file {
        return read_file(file);
    }
    let first = typed(&t!(context.locale, "ask-new-passphrase"))?;
    let again = typed(&t!(context.locale, "repeat-label"))?;
    if *first != *again {
        return Err(Problem::new("passphrases-differ", Exit::WrongUse));
    }
    if !store::passphrase::judge(&SecretString::from(first.as_str())).enough {
        context.out.err(&t!(context.locale, "weak-what"));
    }
    Ok(SecretString::from(first.as_str()))
}

fn from_file_or_typed(file: Option<&Path>, question: &str) -> Result<SecretString, Problem> {
    match file {
        Some(file) => read_file(file),
        None => typed(question).map(|text| SecretString::from(text.as_str())),
    }
}

/// Returns the first line of a file; `-` is standard input.
pub fn read_file(file: &Path) -> Result<SecretString, Problem> {
    let cannot = |error: &io::Error| {
        Problem::new("passphrase-file", Exit::CouldNot)
            .with("file", sanitize::for_path(file))
            .with("why", error.kind().to_string())
    };
    let mut text = Zeroizing::new(String::new());
    if file == Path::new("-") {
        // Two passphrases may come one after the other, so that only one line is taken.
        io::stdin().read_line(&mut text).map_err(|error| cannot(&error))?;
    } else {
        let opened = std::fs::File::open(file).map_err(|error| cannot(&error))?;
        opened.take(MOST_BYTES).read_to_string(&mut text).map_err(|error| cannot(&error))?;
    }
    let line = text.lines().next().unwrap_or_default().trim();
    if line.is_empty() {
        return Err(Problem::new("passphrase-empty", Exit::WrongUse).with("file", sanitize::for_path(file)));
    }
    Ok(SecretString::from(line))
}

/// Asks on the terminal without showing what is typed.
fn typed(question: &str) -> Result<Zeroizing<String>, Problem> {
    if !io::stdin().is_terminal() {
        return Err(Problem::new("no-passphrase", Exit::WrongUse));
    }
    let mut text = rpassword::prompt_password(format!("{question} "))
        .map_err(|_| Problem::new("no-passphrase", Exit::WrongUse))?;
    let kept = Zeroizing::new(text.trim().to_owned());
    text.zeroize();
    if kept.is_empty() {
        return Err(Problem::new("no-passphrase", Exit::WrongUse));
    }
    Ok(kept)
}

/// Opens the notebook for a change; makes one where there is none and a passphrase file is given.
pub fn open(context: &mut Context) -> Result<(Vault, Notebook), Problem> {
    refuse_keep_nothing(context)?;
    let dir = context.data_dir()?.clone();
    if store::presence(&dir) == Presence::Nothing {
        return make(context, &dir);
    }
    let passphrase = passphrase(context)?;
    Vault::open(&dir, &passphrase).map_err(Problem::from)
}

fn make(context: &mut Context, dir: &DataDir) -> Result<(Vault, Notebook), Problem> {
    let Some(file) = context.global.passphrase_file.clone() else {
        return Err(Problem::new("no-notebook", Exit::CouldNot));
    };
    let passphrase = read_file(&file)?;
    let notebook = Notebook::default();
    let vault = Vault::create(dir, &passphrase, &notebook)?;
    let text = t!(context.locale, "made-notebook", folder = sanitize::for_path(&dir.path));
    context.out.err(&text);
    Ok((vault, notebook))
}

/// Reads the notebook without taking its lock; an empty one where there is none.
pub fn read(context: &mut Context) -> Result<Notebook, Problem> {
    let dir = context.data_dir()?.clone();
    if context.global.keep_nothing || store::presence(&dir) == Presence::Nothing {
        return Ok(Notebook::default());
    }
    let passphrase = passphrase(context)?;
    Vault::read(&dir, &passphrase).map_err(Problem::from)
}

/// A command that would write is refused under `--keep-nothing`.
pub fn refuse_keep_nothing(context: &Context) -> Result<(), Problem> {
    if context.global.keep_nothing { Err(Problem::new("keep-nothing", Exit::WrongUse)) } else { Ok(()) }
}
