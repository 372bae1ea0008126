//! What the systems answer about a disk, each in its own way. (I/O)

use std::fs::File;
use std::path::Path;

use super::{Piece, TreeError};

/// Refuses what a disk has no room for, before anything is written.
///
/// # Platform behaviour
/// Where the system does not tell how much room there is, nothing is refused.
pub(super) fn require_room(folder: &Path, disk: &Path, pieces: &[Piece<'_>]) -> Result<(), TreeError> {
    let Some(Room { free, block }) = room(disk) else { return Ok(()) };
    // Each file takes whole blocks, and its name takes some room as well.
    let blocks = |piece: &Piece<'_>| (piece.size.div_ceil(block) + 1).saturating_mul(block);
    let needed = pieces.iter().map(blocks).fold(0, u64::saturating_add);
    if needed <= free {
        return Ok(());
    }
    Err(TreeError::Small { folder: folder.to_path_buf(), needed, free })
}

/// How many bytes are free, and how many each file is rounded up to.
struct Room {
    free: u64,
    block: u64,
}

#[cfg(unix)]
fn room(disk: &Path) -> Option<Room> {
    let told = nix::sys::statvfs::statvfs(disk).ok()?;
    let block = told.fragment_size() as u64;
    // Some disks of the network, and those in memory without a limit, say that they have no blocks at all.
    let is_told = block > 0 && told.blocks() > 0;
    is_told.then(|| Room { free: (told.blocks_available() as u64).saturating_mul(block), block })
}

#[cfg(not(unix))]
fn room(_disk: &Path) -> Option<Room> {
    None
}

/// Lets everybody read a file, and start it where it is a program. Sticks without modes refuse, and need none.
#[cfg(unix)]
pub(super) fn open_to_all(path: &Path, is_program: bool) {
    use std::os::unix::fs::PermissionsExt;

    let mode = if is_program { 0o755 } else { 0o644 };
    let _ = std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode));
}

/// Does nothing: a file takes over who may read its folder.
#[cfg(not(unix))]
pub(super) fn open_to_all(_path: &Path, _is_program: bool) {}

/// Asks the system to read a file from the disk, not from memory. It is on the disk by then.
#[cfg(any(target_os = "linux", target_os = "android"))]
pub(super) fn forget(file: &File) {
    use nix::fcntl::{PosixFadviseAdvice, posix_fadvise};

    let _ = posix_fadvise(file, 0, 0, PosixFadviseAdvice::POSIX_FADV_DONTNEED);
}

/// Does nothing: there is no such question here.
#[cfg(not(any(target_os = "linux", target_os = "android")))]
pub(super) fn forget(_file: &File) {}
