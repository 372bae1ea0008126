//! An open notebook: its key in memory, its lock held. (I/O)
//!
//! Saving never leaves a moment without a notebook that opens: the new one is on the disk before
//! the old one is given up, and the one before it stays as a copy.

mod look;

use std::fmt;
use std::io;

use age::secrecy::SecretString;
use age::x25519::Identity;

use super::atomic::{Disk, Links, System, read};
use super::lock::Lock;
use super::names::{IN_FORCE, KEY, LOCK, NOTEBOOK, NOTEBOOK_NEXT, PREVIOUS, unfinished};
use super::owner::{What, narrow};
use super::switch::{self, Change};
use super::{DataDir, Notebook, StoreError, aside, crypt, format};
use look::{is_there, load, open_key, refuse_notebook};

/// An open notebook. Dropping it wipes the key from memory and gives the lock back.
pub struct Vault {
    dir: DataDir,
    identity: Identity,
    /// The key as it stands on the disk, so that it can be put back.
    key_file: Vec<u8>,
    lock: Lock,
    /// A new key is in force, but its notebook has not got its lasting name yet.
    unfinished: bool,
    disk: Box<dyn Disk>,
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault").field("dir", &self.dir).finish_non_exhaustive()
    }
}

impl Vault {
    /// Makes a notebook with a new key under this passphrase.
    ///
    /// A key that stands there without a notebook is kept aside.
    ///
    /// # Errors
    /// [`StoreError::AlreadyThere`] if there is a notebook or a previous copy of one.
    pub fn create(dir: &DataDir, passphrase: &SecretString, notebook: &Notebook) -> Result<Self, StoreError> {
        Self::create_on(Box::new(System), dir, passphrase, notebook)
    }

    fn create_on(
        disk: Box<dyn Disk>,
        dir: &DataDir,
        passphrase: &SecretString,
        notebook: &Notebook,
    ) -> Result<Self, StoreError> {
        let identity = crypt::new_identity();
        let key = crypt::seal_key(&identity, passphrase)?;
        dir.ensure()?;
        let lock = Lock::take(dir)?;
        refuse_notebook(dir)?;
        let sealed = crypt::seal(&identity, &format::to_plain(notebook));
        let mut vault = Self { dir: dir.clone(), identity, key_file: key, lock, unfinished: false, disk };
        vault.install(sealed)?;
        Ok(vault)
    }

    /// Opens the notebook and keeps others from it.
    ///
    /// What a save or a change of passphrase left over when it was cut short is put in order.
    ///
    /// # Errors
    /// [`StoreError::InUse`] if another copy has it open. Where the file itself is at fault
    /// ([`StoreError::is_bad_file`]), [`Vault::open_previous`] may help. Nothing is changed then.
    pub fn open(dir: &DataDir, passphrase: &SecretString) -> Result<(Self, Notebook), StoreError> {
        Self::open_on(Box::new(System), dir, passphrase)
    }

    fn open_on(
        disk: Box<dyn Disk>,
        dir: &DataDir,
        passphrase: &SecretString,
    ) -> Result<(Self, Notebook), StoreError> {
        let mut vault = Self::unlock(disk, dir, passphrase)?;
        let notebook = load(dir, &vault.identity)?;
        vault.settle();
        Ok((vault, notebook))
    }

    /// Reads the notebook beside any running copy. Takes no lock, writes nothing.
    pub fn read(dir: &DataDir, passphrase: &SecretString) -> Result<Notebook, StoreError> {
        let (identity, _) = open_key(dir, passphrase)?;
        load(dir, &identity)
    }

    /// Opens the previous copy where the notebook itself is at fault, which is kept under a new name,
    /// `notebook.bad-1.age`. Where nothing is at fault, opens the notebook.
    ///
    /// # Errors
    /// [`StoreError::NoPrevious`], or what is wrong with the previous copy. Nothing is changed then.
    pub fn open_previous(dir: &DataDir, passphrase: &SecretString) -> Result<(Self, Notebook), StoreError> {
        let mut vault = Self::unlock(Box::new(System), dir, passphrase)?;
        let notebook = match load(dir, &vault.identity) {
            Err(error) if error.is_bad_file() => vault.fall_back()?,
            other => other?,
        };
        vault.settle();
        Ok((vault, notebook))
    }

    /// Saves the notebook; the one before stays as the previous copy. Costs no scrypt.
    ///
    /// # Errors
    /// Whatever they are, a notebook that opens is on the disk as before, and saving can be tried
    /// again. [`StoreError::Vanished`] if the directory or the key is gone: a stick that comes back can
    /// be saved to again, and [`Vault::put_back`] makes all anew. It is not made anew unasked, because
    /// somebody may have wiped it.
    pub fn save(&mut self, notebook: &Notebook) -> Result<(), StoreError> {
        self.require_key()?;
        self.finish_change()?;
        self.replace(&crypt::seal(&self.identity, &format::to_plain(notebook)))
    }

    /// Makes directory, key and notebook anew after they vanished.
    ///
    /// The folder above is not made: without the stick, nothing is written where it was.
    ///
    /// # Errors
    /// [`StoreError::KeyReplaced`] if a different key stands there now.
    pub fn put_back(&mut self, notebook: &Notebook) -> Result<(), StoreError> {
        self.dir.remake()?;
        if !is_there(&self.dir, LOCK)? {
            self.lock = Lock::take(&self.dir)?;
        }
        if let Err(StoreError::Vanished { path }) = self.require_key() {
            let new = self.dir.file(&unfinished(KEY));
            self.disk.write(&new, &self.key_file)?;
            self.disk.rename(&new, &path)?;
        }
        self.save(notebook)
    }

    /// Puts a new key under a new passphrase in force, with the notebook and its previous copy.
    ///
    /// Old backups still open with the old passphrase, and so do files that were kept aside.
    ///
    /// # Errors
    /// [`StoreError::ChangeUnfinished`]: the new passphrase holds, and the next save or start finishes.
    /// With any other, the old passphrase holds and nothing has changed.
    pub fn change_passphrase(&mut self, new: &SecretString, notebook: &Notebook) -> Result<(), StoreError> {
        self.require_key()?;
        self.finish_change()?;
        let identity = crypt::new_identity();
        let key = crypt::seal_key(&identity, new)?;
        let sealed = crypt::seal(&identity, &format::to_plain(notebook));
        let previous = self.previous_for(&identity, &sealed)?;
        let change = Change { key, notebook: sealed, previous };
        switch::commit(&*self.disk, &self.dir, &change)?;
        self.identity = identity;
        self.key_file = change.key;
        self.unfinished = true;
        let path = self.dir.file(NOTEBOOK_NEXT);
        self.finish_change().map_err(|_| StoreError::ChangeUnfinished { path })
    }

    /// Returns the directory it is in.
    pub fn data_dir(&self) -> &DataDir {
        &self.dir
    }

    /// Tells whether a second copy is really kept out.
    ///
    /// # Platform behaviour
    /// Not on a read-only disk that has no lock file yet, nor on disks and systems without locks.
    pub fn is_locked(&self) -> bool {
        self.lock.is_held()
    }

    fn unlock(disk: Box<dyn Disk>, dir: &DataDir, passphrase: &SecretString) -> Result<Self, StoreError> {
        look::require_files(dir)?;
        let lock = Lock::take(dir)?;
        let (identity, key_file) = open_key(dir, passphrase)?;
        let unfinished = switch::is_unfinished(dir, &identity);
        Ok(Self { dir: dir.clone(), identity, key_file, lock, unfinished, disk })
    }

    /// Puts in order what was left over, as far as the disk allows; saving tries again.
    fn settle(&mut self) {
        if self.finish_change().is_ok() {
            switch::tidy(&*self.disk, &self.dir);
        }
        // A copy that was carried over from a stick may be open to everybody.
        for name in IN_FORCE {
            narrow(&self.dir.file(name), What::File);
        }
    }

    /// Puts this vault's key in force with a first notebook.
    fn install(&mut self, notebook: Vec<u8>) -> Result<(), StoreError> {
        aside::copy_aside(&*self.disk, &self.dir)?;
        let change = Change { key: self.key_file.clone(), notebook, previous: None };
        switch::commit(&*self.disk, &self.dir, &change)?;
        self.unfinished = true;
        self.finish_change()
    }

    fn finish_change(&mut self) -> Result<(), StoreError> {
        if self.unfinished {
            switch::finish(&*self.disk, &self.dir, &self.identity)?;
            self.unfinished = false;
        }
        Ok(())
    }

    /// Saving to a key that is not there, or is another, would save what nobody can open.
    fn require_key(&self) -> Result<(), StoreError> {
        let path = self.dir.file(KEY);
        match read(&path, Links::Refuse)? {
            Some(bytes) if bytes == self.key_file => Ok(()),
            Some(_) => Err(StoreError::KeyReplaced { path }),
            None if self.dir.path.is_dir() => Err(StoreError::Vanished { path }),
            None => Err(StoreError::Vanished { path: self.dir.path.clone() }),
        }
    }

    /// Puts a sealed notebook in the place of the last one, which becomes the previous copy.
    fn replace(&self, sealed: &[u8]) -> Result<(), StoreError> {
        let (disk, file) = (&*self.disk, |name: &str| self.dir.file(name));
        let (new, current) = (file(&unfinished(NOTEBOOK)), file(NOTEBOOK));
        let (new_previous, previous) = (file(&unfinished(PREVIOUS)), file(PREVIOUS));
        let replaced = disk.write(&new, sealed).and_then(|()| {
            if is_there(&self.dir, NOTEBOOK)? {
                disk.copy(&current, &new_previous)?;
                disk.rename(&new_previous, &previous)?;
                // Where both were names of one file already, the system renamed nothing.
                disk.remove(&new_previous)?;
            }
            disk.rename(&new, &current)?;
            disk.sync_folder(&self.dir.path)
        });
        if replaced.is_err() {
            // On a full disk, what was begun is in the way of the next try.
            let _ = disk.remove(&new);
            let _ = disk.remove(&new_previous);
        }
        replaced.map_err(|error| self.or_vanished(error))
    }

    /// A directory can vanish between two steps.
    fn or_vanished(&self, error: StoreError) -> StoreError {
        match error {
            StoreError::Io { kind: io::ErrorKind::NotFound, .. } if !self.dir.path.is_dir() => {
                StoreError::Vanished { path: self.dir.path.clone() }
            }
            other => other,
        }
    }

    fn fall_back(&self) -> Result<Notebook, StoreError> {
        let path = self.dir.file(PREVIOUS);
        let bytes =
            read(&path, Links::Refuse)?.ok_or_else(|| StoreError::NoPrevious { path: path.clone() })?;
        let notebook = format::from_plain(&path, &crypt::open(&path, &bytes, &self.identity)?)?;
        aside::keep_bad(&*self.disk, &self.dir)?;
        let new = self.dir.file(&unfinished(NOTEBOOK));
        self.disk.copy(&path, &new)?;
        self.disk.rename(&new, &self.dir.file(NOTEBOOK))?;
        // Where both were names of one file already, the system renamed nothing.
        self.disk.remove(&new)?;
        self.disk.sync_folder(&self.dir.path)?;
        Ok(notebook)
    }

    /// Encrypts the previous copy to a new key. One that does not open is replaced by the notebook.
    fn previous_for(&self, identity: &Identity, notebook: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        let path = self.dir.file(PREVIOUS);
        let Some(bytes) = read(&path, Links::Refuse)? else { return Ok(None) };
        Ok(Some(match crypt::open(&path, &bytes, &self.identity) {
            Ok(plain) => crypt::seal(identity, plain.trim_ascii_end()),
            Err(_) => notebook.to_vec(),
        }))
    }
}

#[cfg(test)]
mod tests;
