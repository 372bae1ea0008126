//! What a vault looks at before it opens. Writes nothing. (I/O)

use age::secrecy::SecretString;
use age::x25519::Identity;

use super::super::atomic::{Links, read};
use super::super::names::{KEY, NOTEBOOK, NOTEBOOK_NEXT, PREVIOUS};
use super::super::{DataDir, Notebook, Operation, StoreError, crypt, format, switch, there};

/// Refuses to make a notebook beside another, be it a previous copy or one not finished.
pub(super) fn refuse_notebook(dir: &DataDir) -> Result<(), StoreError> {
    let next = if is_there(dir, KEY)? { Some(NOTEBOOK_NEXT) } else { None };
    for name in [NOTEBOOK, PREVIOUS].into_iter().chain(next) {
        if is_there(dir, name)? {
            return Err(StoreError::AlreadyThere { path: dir.file(name) });
        }
    }
    Ok(())
}

/// Tells whether anything at all has this name.
pub(super) fn is_there(dir: &DataDir, name: &str) -> Result<bool, StoreError> {
    let path = dir.file(name);
    there(&path).map_err(|error| StoreError::io(Operation::Read, &path, &error))
}

/// Tells what is missing where key or notebook are not there.
pub(super) fn require_files(dir: &DataDir) -> Result<(), StoreError> {
    match (is_there(dir, KEY)?, is_there(dir, NOTEBOOK)?) {
        (true, _) => Ok(()),
        (false, true) => Err(StoreError::KeyMissing { path: dir.file(KEY) }),
        (false, false) => Err(StoreError::NoNotebook { path: dir.path.clone() }),
    }
}

/// Opens the key in force; returns it with its file's bytes.
pub(super) fn open_key(dir: &DataDir, passphrase: &SecretString) -> Result<(Identity, Vec<u8>), StoreError> {
    require_files(dir)?;
    let path = dir.file(KEY);
    let bytes = read(&path, Links::Refuse)?.ok_or_else(|| StoreError::KeyMissing { path: path.clone() })?;
    Ok((crypt::open_key(&path, &bytes, passphrase)?, bytes))
}

/// Reads the notebook of the key in force, wherever a change that was cut short left it.
pub(super) fn load(dir: &DataDir, identity: &Identity) -> Result<Notebook, StoreError> {
    let path = dir.file(NOTEBOOK);
    if let Some(plain) = switch::waiting_notebook(dir, identity) {
        return format::from_plain(&path, &plain);
    }
    let bytes =
        read(&path, Links::Refuse)?.ok_or_else(|| StoreError::NotebookMissing { path: path.clone() })?;
    format::from_plain(&path, &crypt::open(&path, &bytes, identity)?)
}
