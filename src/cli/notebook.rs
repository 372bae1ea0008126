//! `backup`, `restore` and `passphrase`: the notebook as files. (I/O)

use std::path::PathBuf;

use clap::Args;

use crate::cli::{Context, ask};
use crate::error::{Exit, Problem};
use crate::store::{self, DataDir, Presence, StoreError, Vault, backup as copies};
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

/// Writes a copy of the notebook into one encrypted file.
///
/// With a passphrase file and no new one, the copy opens with the same passphrase.
pub fn backup(context: &mut Context, backup: &Backup) -> Result<Exit, Problem> {
    ask::refuse_keep_nothing(context)?;
    let dir = context.data_dir()?.clone();
    // A new empty notebook would make a backup that holds nothing: better to learn that the folder is wrong.
    require_notebook(&dir)?;
    let passphrase = ask::passphrase(context)?;
    let notebook = Vault::read(&dir, &passphrase)?;
    let for_copy = match (&backup.new_passphrase_file, &context.global.passphrase_file) {
        (None, Some(_)) => passphrase,
        (file, _) => ask::new_passphrase(context, file.as_deref())?,
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
    let passphrase = ask::passphrase_of_backup(context)?;
    let (notebook, aside) = copies::restore(&dir, &restore.file, &passphrase)?;
    let text = t!(context.locale, "restore-did", count = notebook.progress.records.len());
    context.out.line(&text);
    for path in &aside {
        let text = t!(context.locale, "restore-aside", file = sanitize::for_path(path));
        context.out.line(&text);
    }
    Ok(Exit::Done)
}

/// Changes the passphrase: a new key, and everything encrypted anew.
pub fn passphrase(context: &mut Context, arguments: &Passphrase) -> Result<Exit, Problem> {
    ask::refuse_keep_nothing(context)?;
    let dir = context.data_dir()?.clone();
    require_notebook(&dir)?;
    let old = ask::passphrase(context)?;
    let (mut vault, notebook) = Vault::open(&dir, &old)?;
    let new = ask::new_passphrase(context, arguments.new_passphrase_file.as_deref())?;
    vault.change_passphrase(&new, &notebook)?;
    let text = t!(context.locale, "passphrase-did");
    context.out.line(&text);
    Ok(Exit::Done)
}

fn require_notebook(dir: &DataDir) -> Result<(), Problem> {
    match store::presence(dir) {
        Presence::Nothing => Err(StoreError::NoNotebook { path: dir.path.clone() }.into()),
        _ => Ok(()),
    }
}
