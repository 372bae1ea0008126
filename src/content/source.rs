//! Reads lists from files of the user's own. (I/O)
//!
//! Looks into one folder and never into folders within it. Opens plain files only, and never waits
//! for one: a pipe or a device that is named like a list is refused.

use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::built;
use super::finding::{Finding, LintCode};
use super::lint::{Rules, links, renames};
use super::load::{Loaded, MAX_BYTES, add_to, load, refuse_taken};
use super::model::{Library, Origin};

/// How many entries a folder of lists may have.
const MAX_ENTRIES: usize = 2000;
/// How many lists a folder may have.
const MAX_LISTS: usize = 200;

/// Returns all content: what is built in, then the lists of a user's folder, with what is wrong in those.
///
/// A user's list that has the id of another list is left out.
pub fn library(user_dir: Option<&Path>) -> (Library, Vec<Finding>) {
    let mut library = built::library();
    let Some(dir) = user_dir else { return (library, Vec::new()) };
    let (mut loaded, mut findings) = read_dir(dir, &Rules::default());
    let taken: Vec<_> = ids(&library).collect();
    refuse_taken(&mut loaded, taken);
    renames::refuse_bad(&mut loaded, &library);
    links::check(&mut loaded, &library);
    findings.extend(add_to(&mut library, loaded));
    (library, findings)
}

/// Returns the id of every file of a library.
fn ids(library: &Library) -> impl Iterator<Item = super::model::Str> {
    let lists = library.checklists.iter().map(|list| &list.id);
    let pages = library.pages.iter().map(|pages| &pages.id);
    let helplines = library.helplines.iter().map(|helplines| &helplines.id);
    let glossaries = library.glossaries.iter().map(|glossary| &glossary.id);
    let messengers = library.messengers.iter().map(|messengers| &messengers.id);
    lists.chain(pages).chain(helplines).chain(glossaries).chain(messengers).cloned()
}

/// Reads every `*.toml` of a folder in the order of their names.
///
/// Returns the files, each with its findings, and what is wrong with the folder itself.
pub fn read_dir(dir: &Path, rules: &Rules<'_>) -> (Vec<Loaded>, Vec<Finding>) {
    let name = dir.display().to_string();
    let paths = match list_files(dir) {
        Ok(Some(paths)) => paths,
        Ok(None) => {
            let detail = format!("more than {MAX_ENTRIES} entries or {MAX_LISTS} lists: none was read");
            return (Vec::new(), vec![Finding::about(LintCode::TooManyFiles, &name, detail)]);
        }
        Err(error) => {
            let finding = Finding::about(LintCode::Unreadable, &name, reason(&error));
            return (Vec::new(), vec![finding]);
        }
    };
    (paths.iter().map(|path| read_file(path, rules)).collect(), Vec::new())
}

/// Returns the paths of all lists in a folder, sorted, or nothing where there are too many.
///
/// Hidden files are passed over: some systems leave copies of file properties on sticks under such names.
fn list_files(dir: &Path) -> io::Result<Option<Vec<PathBuf>>> {
    let mut lists = Vec::new();
    for (count, entry) in std::fs::read_dir(dir)?.enumerate() {
        let path = entry?.path();
        let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if !is_hidden && path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml")) {
            lists.push(path);
        }
        if count >= MAX_ENTRIES || lists.len() > MAX_LISTS {
            return Ok(None);
        }
    }
    lists.sort();
    Ok(Some(lists))
}

/// Reads one list.
pub fn read_file(path: &Path, rules: &Rules<'_>) -> Loaded {
    let name = path.display().to_string();
    match read_bytes(path) {
        Ok(bytes) => load(&name, &bytes, Origin::User, rules),
        Err(Refused(code, detail)) => {
            let finding = Finding::about(code, &name, detail);
            Loaded { file: finding.file.clone(), content: None, id_place: (1, 1), findings: vec![finding] }
        }
    }
}

/// Why a file was not read.
struct Refused(LintCode, String);

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        Self(LintCode::Unreadable, reason(&error))
    }
}

/// Returns what a plain file holds, one byte more than allowed at most.
fn read_bytes(path: &Path) -> Result<Vec<u8>, Refused> {
    only_plain(&std::fs::metadata(path)?)?;
    let file = open_without_waiting(path)?;
    only_plain(&file.metadata()?)?;
    let limit = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    file.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
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
fn reason(error: &io::Error) -> String {
    super::chars::quotable(&error.kind().to_string())
}
