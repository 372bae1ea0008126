//! `backup`, `restore`, `passphrase` and `wipe`: the notebook as files. (I/O)

use std::io;
use std::path::PathBuf;

use clap::Args;

use crate::cli::{Context, ask};
use crate::error::{Exit, Problem};
use crate::store::{self, Vault, backup as copies, wipe as wiping};
use crate::{sanitize, t};

/// Arguments of `backup`.
#[derive(Debug, Args)]
pub struct Backup {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long, value_name = "FILE")]
    new_passphrase_file: Option<PathBuf>,
}

/// Arguments of `restore`.
#[derive(Debug, Args)]
pub struct Restore {
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

/// Arguments of `passphrase`.
#[derive(Debug, Args)]
pub struct Passphrase {
    #[arg(long, value_name = "FILE")]
    new_passphrase_file: Option<PathBuf>,
}

/// Arguments of `wipe`.
#[derive(Debug, Args)]
pub struct Wipe {}

/// Writes a copy of the notebook into one encrypted file.
///
/// With a passphrase file and no new one, the copy opens with the same passphrase.
pub fn backup(context: &mut Context, backup: &Backup) -> Result<Exit, Problem> {
    let dir = context.data_dir()?.clone();
    let passphrase = ask::passphrase(context)?;
    let notebook = Vault::read(&dir, &passphrase)?;
    let for_copy = match (&backup.new_passphrase_file, &context.global.passphrase_file) {
        (None, Some(_)) => passphrase,
        (file, _) => ask::new_passphrase(context, file.clone().as_deref())?,
    };
    copies::write(&notebook, &backup.file, &for_copy)?;
    let text = t!(context.locale, "backup-did", file = sanitize::for_path(&backup.file));
    context.out.line(&text);
    Ok(Exit::Done)
}

/// Brings a copy back. A notebook that is there is put aside, never overwritten.
pub fn restore(context: &mut Context, restore: &Restore) -> Result<Exit, Problem> {
    ask::refuse_keep_nothing(context)?;
    let dir = context.data_dir()?.clone();
    let passphrase = ask::passphrase(context)?;
    let notebook = copies::restore(&dir, &restore.file, &passphrase)?;
    let text = t!(context.locale, "restore-did", count = notebook.progress.records.len());
    context.out.line(&text);
    Ok(Exit::Done)
}

/// Changes the passphrase: a new key, and everything encrypted anew.
pub fn passphrase(context: &mut Context, arguments: &Passphrase) -> Result<Exit, Problem> {
    ask::refuse_keep_nothing(context)?;
    let dir = context.data_dir()?.clone();
    if store::presence(&dir) == store::Presence::Nothing {
        return Err(Problem::new("no-notebook", Exit::CouldNot));
    }
    let old = ask::passphrase(context)?;
    let (mut vault, notebook) = Vault::open(&dir, &old)?;
    let new = ask::new_passphrase(context, arguments.new_passphrase_file.as_deref())?;
    vault.change_passphrase(&new, &notebook)?;
    let text = t!(context.locale, "passphrase-did");
    context.out.line(&text);
    Ok(Exit::Done)
}

/// Removes the notebook after its warning was read and a word was typed.
pub fn wipe(context: &mut Context, _: &Wipe) -> Result<Exit, Problem> {
    let dir = context.data_dir()?.clone();
    let locale = &context.locale;
    let word = t!(locale, "wipe-word");
    for text in [
        t!(locale, "stays-wipe"),
        t!(locale, "wipe-what", folder = sanitize::for_path(&dir.path)),
        t!(locale, "wipe-cannot"),
        t!(locale, "wipe-type", word = word.as_str()),
    ] {
        context.out.err(&text);
    }
    let mut typed = String::new();
    io::stdin().read_line(&mut typed).map_err(|_| Problem::new("wipe-not", Exit::CouldNot))?;
    if typed.trim() != word {
        return Err(Problem::new("wipe-not", Exit::CouldNot));
    }
    let report = wiping::wipe(&dir);
    let text = t!(context.locale, "wipe-did", count = report.removed.len());
    context.out.line(&text);
    for (path, _) in &report.kept {
        let text = t!(context.locale, "wipe-kept", file = sanitize::for_path(path));
        context.out.line(&text);
    }
    Ok(if report.is_complete() { Exit::Done } else { Exit::CouldNot })
}
