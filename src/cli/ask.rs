//! Passphrases for commands: from a file, or typed without showing. (I/O)
//!
//! Never from an argument or a variable, which other programs of the machine can read.

use std::io::{self, IsTerminal};
use std::path::Path;

use secrecy::SecretString;
use zeroize::{Zeroize, Zeroizing};

use crate::cli::{Context, line};
use crate::error::{Exit, Problem};
use crate::store::{self, DataDir, Notebook, Presence, Vault};
use crate::{sanitize, t};

/// Returns the passphrase of the notebook.
pub fn passphrase(context: &Context) -> Result<SecretString, Problem> {
    from_file_or_typed(context, &t!(context.locale, "unlock-label"))
}

/// Returns the passphrase of a backup.
pub fn passphrase_of_backup(context: &Context) -> Result<SecretString, Problem> {
    from_file_or_typed(context, &t!(context.locale, "ask-backup-passphrase"))
}

/// Returns a new passphrase: from this file, or typed twice. Says so if it is weak.
pub fn new_passphrase(context: &mut Context, file: Option<&Path>) -> Result<SecretString, Problem> {
    let passphrase = match file {
        Some(file) => read_file(file)?,
        None => typed_twice(context)?,
    };
    warn_if_weak(context, &passphrase);
    Ok(passphrase)
}

fn typed_twice(context: &Context) -> Result<SecretString, Problem> {
    if !io::stdin().is_terminal() {
        return Err(Problem::new("no-new-passphrase", Exit::WrongUse));
    }
    let first = typed(&t!(context.locale, "ask-new-passphrase"))?;
    let again = typed(&t!(context.locale, "repeat-label"))?;
    if *first != *again {
        return Err(Problem::new("passphrases-differ", Exit::WrongUse));
    }
    Ok(SecretString::from(first.as_str()))
}

fn warn_if_weak(context: &mut Context, passphrase: &SecretString) {
    if !store::passphrase::judge(passphrase).enough {
        context.out.err(&t!(context.locale, "weak-what"));
        context.out.err(&t!(context.locale, "weak-how"));
    }
}

fn from_file_or_typed(context: &Context, question: &str) -> Result<SecretString, Problem> {
    match &context.global.passphrase_file {
        Some(file) => read_file(file),
        None => typed(question).map(|text| SecretString::from(text.as_str())),
    }
}

/// Returns the passphrase in the first line of a file; `-` is standard input.
fn read_file(file: &Path) -> Result<SecretString, Problem> {
    let name = sanitize::for_path(file);
    let text = line::of_file(file).map_err(|why| {
        Problem::new("passphrase-file", Exit::CouldNot).with("file", name.as_str()).with("why", why)
    })?;
    if text.is_empty() {
        return Err(Problem::new("passphrase-empty", Exit::WrongUse).with("file", name));
    }
    Ok(SecretString::from(text.as_str()))
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
    let (vault, mut notebook) = Vault::open(&dir, &passphrase)?;
    notebook.carry_over(&context.library);
    Ok((vault, notebook))
}

fn make(context: &mut Context, dir: &DataDir) -> Result<(Vault, Notebook), Problem> {
    let Some(file) = context.global.passphrase_file.clone() else {
        return Err(Problem::new("no-notebook", Exit::CouldNot));
    };
    let passphrase = new_passphrase(context, Some(&file))?;
    let notebook = Notebook::default();
    let vault = Vault::create(dir, &passphrase, &notebook)?;
    let text = t!(context.locale, "made-notebook", folder = sanitize::for_path(&dir.path));
    context.out.err(&text);
    Ok((vault, notebook))
}

/// Reads the notebook without taking its lock; an empty one, said so, where there is none.
pub fn read(context: &mut Context) -> Result<Notebook, Problem> {
    let dir = context.data_dir()?.clone();
    if store::presence(&dir) == Presence::Nothing {
        let text = t!(context.locale, "status-no-notebook", folder = sanitize::for_path(&dir.path));
        context.out.err(&text);
        return Ok(Notebook::default());
    }
    let passphrase = passphrase(context)?;
    let mut notebook = Vault::read(&dir, &passphrase)?;
    notebook.carry_over(&context.library);
    Ok(notebook)
}

/// A command that would write is refused under `--keep-nothing`.
pub fn refuse_keep_nothing(context: &Context) -> Result<(), Problem> {
    if context.global.keep_nothing { Err(Problem::new("keep-nothing", Exit::WrongUse)) } else { Ok(()) }
}
