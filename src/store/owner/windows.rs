//! Lists of who may do what: one entry, the person's own account. (I/O)

mod api;

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::windows::fs::OpenOptionsExt;
use std::path::Path;

use super::What;
use crate::store::atomic::Links;
use api::Entry;

pub(in crate::store) use api::rename_through;

/// The system itself, and whoever administers the computer: both can read everything, whatever a list says.
const CAN_ANYWAY: [&str; 2] = ["S-1-5-18", "S-1-5-32-544"];

/// Takes a file or folder from other people's eyes, where the disk can.
pub(in crate::store) fn narrow(path: &Path, what: What) {
    let plain = path.symlink_metadata().is_ok_and(|metadata| !metadata.is_symlink());
    if plain && is_alone(path) == Some(false) {
        // A disk without lists refuses; `DataDir::keeps_modes` says so to the person.
        let _ = api::set_list(path, what);
    }
}

/// Tells whether the list names nobody who could not read everything anyway.
///
/// Nothing where there is no such file, or where Windows does not tell.
pub(in crate::store) fn is_alone(path: &Path) -> Option<bool> {
    path.symlink_metadata().ok()?;
    if !api::disk_has_lists(path)? {
        return Some(false);
    }
    let own = api::own_account()?;
    names_nobody_else(api::list(path)?.as_deref(), &own)
}

/// No list at all lets everybody in.
fn names_nobody_else(list: Option<&[Entry]>, own: &str) -> Option<bool> {
    let Some(entries) = list else { return Some(false) };
    let others = |entry: &Entry| match entry {
        Entry::Allows(who) => Some(who != own && !CAN_ANYWAY.contains(&who.as_str())),
        Entry::AllowsNothing => Some(false),
        Entry::Strange => None,
    };
    let others: Vec<Option<bool>> = entries.iter().map(others).collect();
    if others.contains(&Some(true)) {
        return Some(false);
    }
    (!others.contains(&None)).then_some(true)
}

/// Makes a folder, and those above it if asked: these take over what theirs have.
pub(in crate::store) fn make_folder(path: &Path, with_those_above: bool) -> io::Result<()> {
    if let Some(above) = path.parent().filter(|_| with_those_above) {
        fs::create_dir_all(above)?;
    }
    api::make_folder(path)
}

/// Does nothing: a link was looked for just before, and making one takes an administrator or a developer's setting.
///
/// Refusing all that is like a link would refuse files of cloud disks that are not on this computer yet.
pub(in crate::store) fn guard(_options: &mut OpenOptions, _links: Links) {}

/// Makes a file that was not there. Nobody else can open it before its list is set.
pub(in crate::store) fn open_new(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true).share_mode(0).access_mode(api::WRITE_WITH_LIST);
    match options.open(path) {
        Ok(file) => {
            // A disk without lists refuses; `DataDir::keeps_modes` says so to the person.
            let _ = api::set_list_of(&file);
            Ok(file)
        }
        // Some network disks let people write, but not say who else may.
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
            OpenOptions::new().write(true).create_new(true).open(path)
        }
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(list: Option<&[Entry]>, expected: Option<bool>) {
        assert_eq!(names_nobody_else(list, "S-1-5-21-1-2-3-1001"), expected, "{list:?}");
    }

    fn allows(who: &str) -> Entry {
        Entry::Allows(who.to_owned())
    }

    #[test]
    fn one_stranger_in_a_list_is_enough() {
        let (own, everybody) = (allows("S-1-5-21-1-2-3-1001"), allows("S-1-1-0"));
        check(None, Some(false));
        check(Some(&[]), Some(true));
        check(Some(std::slice::from_ref(&own)), Some(true));
        check(Some(&[own.clone(), allows("S-1-5-18"), allows("S-1-5-32-544")]), Some(true));
        check(Some(&[own.clone(), everybody.clone()]), Some(false));
        check(Some(&[own.clone(), Entry::AllowsNothing]), Some(true));
        check(Some(&[own.clone(), Entry::Strange]), None);
        check(Some(&[Entry::Strange, everybody]), Some(false));
    }

    #[test]
    fn what_we_make_is_for_its_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let own = folder.path().join("sổ tay");
        make_folder(&own, false).unwrap();
        assert_ne!(is_alone(&own), None);
        let file = own.join("key.age");
        drop(open_new(&file).unwrap());
        assert_eq!(is_alone(&file), is_alone(&own));
        assert_eq!(is_alone(&own.join("nothing")), None);
    }
}
