//! Exchanging key and notebook as one: at every moment the old pair opens, or the new one. (I/O)
//!
//! The new files are written beside the old ones, under their `next` names. Giving the new key its
//! name is the one moment that counts: before it, the old passphrase opens the old notebook; after
//! it, the new passphrase opens the new one, which may still stand under its `next` name. A `next`
//! file that opens with the key in force is therefore always the true one.

use age::x25519::Identity;
use zeroize::Zeroizing;

use super::atomic::{Disk, Links, read, require_plain};
use super::names::{
    IN_FORCE, KEY, KEY_NEXT, NOTEBOOK, NOTEBOOK_NEXT, PREVIOUS, PREVIOUS_NEXT, SEALED, unfinished,
};
use super::{DataDir, StoreError, crypt};

const NAMED_LAST: [(&str, &str); 2] = [(NOTEBOOK_NEXT, NOTEBOOK), (PREVIOUS_NEXT, PREVIOUS)];

/// A new key and what is encrypted to it.
pub(super) struct Change {
    pub(super) key: Vec<u8>,
    pub(super) notebook: Vec<u8>,
    pub(super) previous: Option<Vec<u8>>,
}

/// Puts the new key in force.
///
/// # Errors
/// Then the old key is in force, and nothing has changed.
pub(super) fn commit(disk: &dyn Disk, dir: &DataDir, change: &Change) -> Result<(), StoreError> {
    for name in IN_FORCE {
        require_plain(&dir.file(name))?;
    }
    let prepared = prepare(disk, dir, change)
        .and_then(|()| disk.rename(&dir.file(KEY_NEXT), &dir.file(KEY)))
        // A network disk may rename and still report a failure.
        .or_else(|error| match read(&dir.file(KEY), Links::Refuse) {
            Ok(Some(key)) if key == change.key => Ok(()),
            _ => Err(error),
        });
    if prepared.is_err() {
        for name in [KEY_NEXT, NOTEBOOK_NEXT, PREVIOUS_NEXT] {
            // What is left over does no harm: it opens with no key in force.
            let _ = disk.remove(&dir.file(name));
        }
    }
    prepared
}

fn prepare(disk: &dyn Disk, dir: &DataDir, change: &Change) -> Result<(), StoreError> {
    disk.write(&dir.file(NOTEBOOK_NEXT), &change.notebook)?;
    match &change.previous {
        Some(previous) => disk.write(&dir.file(PREVIOUS_NEXT), previous)?,
        None => disk.remove(&dir.file(PREVIOUS_NEXT))?,
    }
    disk.write(&dir.file(KEY_NEXT), &change.key)?;
    disk.sync_folder(&dir.path)
}

/// Gives what belongs to the key in force its lasting names, after [`commit`].
///
/// # Errors
/// Then it is to be called again before anything is saved. Until then all opens nevertheless.
pub(super) fn finish(disk: &dyn Disk, dir: &DataDir, identity: &Identity) -> Result<(), StoreError> {
    // The key's new name must be on the disk before its notebook's is.
    disk.sync_folder(&dir.path)?;
    for (next, name) in NAMED_LAST {
        if plain_of(dir, next, identity).is_some() {
            disk.rename(&dir.file(next), &dir.file(name))
                .map_err(|_| StoreError::ChangeUnfinished { path: dir.file(next) })?;
        }
    }
    disk.sync_folder(&dir.path)
}

/// Tells whether a change that was cut short waits for [`finish`].
pub(super) fn is_unfinished(dir: &DataDir, identity: &Identity) -> bool {
    NAMED_LAST.iter().any(|(next, _)| plain_of(dir, next, identity).is_some())
}

/// Returns the plain form of the notebook of a change that is in force but not finished.
pub(super) fn waiting_notebook(dir: &DataDir, identity: &Identity) -> Option<Zeroizing<Vec<u8>>> {
    plain_of(dir, NOTEBOOK_NEXT, identity)
}

/// Takes away what was left over when something was cut short. Only once the notebook has opened.
pub(super) fn tidy(disk: &dyn Disk, dir: &DataDir) {
    for name in [KEY_NEXT, NOTEBOOK_NEXT, PREVIOUS_NEXT] {
        let _ = disk.remove(&dir.file(name));
    }
    for name in SEALED {
        let _ = disk.remove(&dir.file(&unfinished(name)));
    }
}

/// Returns the plain form of a file, if it opens with the key in force.
fn plain_of(dir: &DataDir, name: &str, identity: &Identity) -> Option<Zeroizing<Vec<u8>>> {
    let path = dir.file(name);
    let bytes = read(&path, Links::Refuse).ok()??;
    crypt::open(&path, &bytes, identity).ok()
}
