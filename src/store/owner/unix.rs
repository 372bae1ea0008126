//! Modes. (I/O)

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

use nix::fcntl::OFlag;

use super::What;
use crate::store::atomic::Links;

/// The part of a mode that is about everybody but the owner.
const OTHERS: u32 = 0o077;

/// Takes a file or folder from other people's eyes, where the system can.
pub(in crate::store) fn narrow(path: &Path, what: What) {
    let mode = match what {
        What::Folder => 0o700,
        What::File => 0o600,
    };
    let wide = path
        .symlink_metadata()
        .is_ok_and(|metadata| !metadata.is_symlink() && metadata.permissions().mode() & 0o777 & !mode != 0);
    if wide {
        // A disk without modes refuses; `DataDir::keeps_modes` says so to the person.
        let _ = fs::set_permissions(path, fs::Permissions::from_mode(mode));
    }
}

/// Tells whether nobody else may read what has this name; nothing where there is nothing.
pub(in crate::store) fn is_alone(path: &Path) -> Option<bool> {
    path.symlink_metadata().ok().map(|metadata| metadata.permissions().mode() & OTHERS == 0)
}

/// Makes a folder, and those above it if asked.
pub(in crate::store) fn make_folder(path: &Path, with_those_above: bool) -> io::Result<()> {
    fs::DirBuilder::new().recursive(with_those_above).mode(0o700).create(path)
}

/// Makes the system refuse a link that was put there after we looked, and never wait.
pub(in crate::store) fn guard(options: &mut OpenOptions, links: Links) {
    let mut flags = OFlag::O_NONBLOCK;
    flags.set(OFlag::O_NOFOLLOW, links == Links::Refuse);
    options.custom_flags(flags.bits()).mode(0o600);
}

/// Makes a file that was not there.
pub(in crate::store) fn open_new(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    guard(&mut options, Links::Refuse);
    options.open(path)
}
