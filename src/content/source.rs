//! Reads lists from files of the user's own. (I/O)
//!
//! Looks into one folder and never into folders within it. Opens plain files only, and never waits
//! for one: a pipe or a device that is named like a list is refused.

use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::finding::{Finding, LintCode};
use super::lint::{Rules, links, renames};
use super::load::{Loaded, MAX_BYTES, add_to, load, refuse_taken};
use super::model::{Library, Origin, Str};
use super::pack::{self, Pack};
use super::{built, update};
use crate::signed::{Digest, Judgement, Keys, Signer, digest};

/// A folder of the user's own, and whose signatures count there.
#[derive(Debug)]
pub struct Own {
    /// The folder.
    pub folder: PathBuf,
    /// Whom the user trusts.
    pub keys: Keys,
}

/// What is known of the lists of a user's folder besides the lists.
#[derive(Debug, Default)]
pub struct OwnLists {
    /// What is wrong with them.
    pub findings: Vec<Finding>,
    /// Who signed them; nothing where there is no folder, or it cannot be read.
    pub pack: Option<Pack>,
}

/// Returns all content: what is built in, then the lists of a user's folder, with what is wrong in those.
///
/// A user's list that has the id of another list is left out, unless the project signed it and it is newer. Of a
/// folder with a broken signature nothing is used.
pub fn library(own: Option<&Own>) -> (Library, OwnLists) {
    let mut library = built::library();
    let Some(own) = own else { return (library, OwnLists::default()) };
    let folder = pack::read(&own.folder, &Rules::default(), &own.keys);
    let (mut loaded, mut findings) = (folder.lists, folder.findings);
    if let Some(broken) = folder.pack.as_ref().and_then(Pack::finding) {
        loaded = Vec::new();
        findings.push(broken);
    }
    let is_projects = |pack: &Pack| matches!(pack.judgement, Judgement::Signed { by: Signer::Project, .. });
    if folder.pack.as_ref().is_some_and(is_projects) {
        update::choose(&library, &mut loaded);
    }
    let newer = update::ids(&loaded);
    let taken: Vec<Str> = ids(&library).filter(|id| !newer.contains(id)).collect();
    refuse_taken(&mut loaded, taken);
    renames::refuse_bad(&mut loaded, &library);
    links::check(&mut loaded, &library);
    update::replace(&mut library, &mut loaded);
    findings.extend(add_to(&mut library, loaded));
    (library, OwnLists { findings, pack: folder.pack })
}

/// Returns the id of every file of a library.
fn ids(library: &Library) -> impl Iterator<Item = Str> {
    let lists = library.checklists.iter().map(|list| &list.id);
    let pages = library.pages.iter().map(|pages| &pages.id);
    let helplines = library.helplines.iter().map(|helplines| &helplines.id);
    let glossaries = library.glossaries.iter().map(|glossary| &glossary.id);
    let messengers = library.messengers.iter().map(|messengers| &messengers.id);
    lists.chain(pages).chain(helplines).chain(glossaries).chain(messengers).cloned()
}

/// Reads one list.
pub fn read_file(path: &Path, rules: &Rules<'_>) -> Loaded {
    read_once(path, rules).0
}

/// Reads one list, and returns the digest of the very bytes that were used; nothing where they are not the whole file.
pub(super) fn read_once(path: &Path, rules: &Rules<'_>) -> (Loaded, Option<Digest>) {
    let name = path.display().to_string();
    match read_bytes(path, MAX_BYTES) {
        Ok(bytes) => {
            let whole = (bytes.len() <= MAX_BYTES).then(|| digest(&bytes));
            (load(&name, &bytes, Origin::User, rules), whole)
        }
        Err(Refused(code, detail)) => {
            let finding = Finding::about(code, &name, detail);
            let refused = Loaded {
                file: finding.file.clone(),
                content: None,
                id_place: (1, 1),
                findings: vec![finding],
            };
            (refused, None)
        }
    }
}

/// Why a file was not read.
pub(super) struct Refused(LintCode, String);

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        Self(LintCode::Unreadable, reason(&error))
    }
}

/// Returns what a plain file holds, one byte more than allowed at most.
pub(super) fn read_bytes(path: &Path, most: usize) -> Result<Vec<u8>, Refused> {
    let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    open_plain(path)?.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Opens a file for reading, unless it is none.
pub(super) fn open_plain(path: &Path) -> Result<File, Refused> {
    only_plain(&std::fs::metadata(path)?)?;
    let file = open_without_waiting(path)?;
    only_plain(&file.metadata()?)?;
    Ok(file)
}

fn only_plain(metadata: &Metadata) -> Result<(), Refused> {
    if metadata.is_file() {
        Ok(())
    } else {
        Err(Refused(LintCode::NotAFile, "this is not a plain file".to_owned()))
    }
}

/// Opens a file for reading.
///
/// # Platform behaviour
/// On Unix the call returns at once even if a pipe has taken the place of the file meanwhile. Elsewhere
/// only the look beforehand guards against that.
fn open_without_waiting(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.read(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, nix::libc::O_NONBLOCK);
    options.open(path)
}

/// Returns why the system refused, in words that hold no path.
pub(super) fn reason(error: &io::Error) -> String {
    super::chars::quotable(&error.kind().to_string())
}
