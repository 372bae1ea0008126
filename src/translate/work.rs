//! A translator's working folder for one language, as values: what was read, and what it means.
//!
//! Where there is a `ui.po`, it counts; `ui.ftl` is made from it. Refuses a file that cannot be read whole: people
//! would take what is left of it for all there is.

use crate::content::chars::{Layout, first_forbidden, text_of};
use crate::content::finding::{Finding, LintCode};
use crate::content::overlay::Translated;

use super::check::wrong_language;
use super::po::{self, File};
use super::ui::{UiShare, ui_share};
use super::{Reviewed, escapes, interface, table};

/// The interface as a translator edits it.
pub const UI_PO: &str = "ui.po";
/// The interface as the program speaks it.
pub const UI: &str = "ui.ftl";
/// The checklists.
pub const CONTENT: &str = "checklists.po";
/// Which lines a fluent person has read.
pub const REVIEWED: &str = "reviewed";

/// The files of one language, each as far as it is there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Files {
    /// [`UI_PO`].
    pub ui_po: Option<Vec<u8>>,
    /// [`UI`].
    pub ui: Option<Vec<u8>>,
    /// [`CONTENT`].
    pub content: Option<Vec<u8>>,
    /// [`REVIEWED`].
    pub reviewed: Option<Vec<u8>>,
}

impl Files {
    /// Returns the list of reviewed lines.
    pub fn reviewed(&self) -> Reviewed {
        Reviewed::parse(&String::from_utf8_lossy(self.reviewed.as_deref().unwrap_or_default()))
    }
}

/// The interface of a language in work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Interface {
    /// As a translator edits it.
    Po(File),
    /// As the program speaks it.
    Fluent(String),
}

/// One language in work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Work {
    /// The interface, if the folder has it.
    pub interface: Option<Interface>,
    /// The checklists, if the folder has them.
    pub content: Option<File>,
    /// The lines that a fluent person has read.
    pub reviewed: Reviewed,
}

impl Work {
    /// Takes the files of a language.
    ///
    /// # Errors
    /// The first fault for which a file cannot be used.
    pub fn new(tag: &str, files: &Files) -> Result<Self, Finding> {
        let read = |name, bytes: &Vec<u8>| usable_po(tag, name, bytes);
        let content = files.content.as_ref().map(|bytes| read(CONTENT, bytes)).transpose()?;
        let interface = match (&files.ui_po, &files.ui) {
            (Some(bytes), _) => Some(Interface::Po(read(UI_PO, bytes)?)),
            (None, Some(bytes)) => Some(Interface::Fluent(usable_ftl(bytes)?)),
            (None, None) => None,
        };
        Ok(Self { interface, content, reviewed: files.reviewed() })
    }

    /// Returns the interface as the program speaks it.
    pub fn ftl(&self, english: &str) -> Option<String> {
        self.interface.as_ref().map(|interface| match interface {
            Interface::Po(file) => interface::ftl(&interface::words(file, english)),
            Interface::Fluent(text) => text.clone(),
        })
    }

    /// Returns the checklists as they are laid over the English ones.
    pub fn table(&self) -> Option<Vec<Translated>> {
        self.content.as_ref().map(|file| table(file, &self.reviewed))
    }

    /// Returns how much of the interface there is, and how many of its lines wait for somebody to look again.
    pub fn ui_share(&self, english: &str) -> (UiShare, usize) {
        let share = ui_share(english, &self.ftl(english).unwrap_or_default(), &self.reviewed);
        let all = match &self.interface {
            Some(Interface::Po(file)) => file.entries.iter().filter(|entry| !entry.words.is_empty()).count(),
            _ => share.translated,
        };
        (share, all.saturating_sub(share.translated).min(share.all - share.translated))
    }
}

fn usable_po(tag: &str, name: &str, bytes: &[u8]) -> Result<File, Finding> {
    let (file, findings) = po::read(name, bytes);
    let refuses = |finding: &Finding| finding.code.refuses() || finding.code == LintCode::PoHeader;
    let hostile = file.entries.iter().find(|entry| escapes::commands_terminal(&entry.words)).map(|entry| {
        let why = "an escape of Fluent stands for a character that commands the terminal";
        Finding::at(LintCode::ForbiddenCharacter, name, (entry.line, 1), why)
    });
    match findings.into_iter().chain(hostile).chain(wrong_language(&file, tag, name)).find(refuses) {
        Some(finding) => Err(finding),
        None => Ok(file),
    }
}

fn usable_ftl(bytes: &[u8]) -> Result<String, Finding> {
    let refused = |code: LintCode, why: &str| Err(Finding::about(code, UI, why));
    if bytes.len() > po::MAX_BYTES {
        return refused(LintCode::BigTranslation, "the file is larger than 16 MiB");
    }
    match text_of(bytes) {
        Ok(text) if commands_terminal(text) => {
            refused(LintCode::ForbiddenCharacter, "the file holds a character that commands the terminal")
        }
        Ok(text) => Ok(text.to_owned()),
        Err(_) => refused(LintCode::NotUtf8, "a byte here belongs to no letter"),
    }
}

/// Tells whether messages hold a character that commands the terminal, as it is or as a Fluent escape.
fn commands_terminal(ui: &str) -> bool {
    let plain = ui.replace("\r\n", "\n");
    first_forbidden(&plain, Layout::Block).is_some() || escapes::commands_terminal(ui)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "quit = Quit\nsave = Save\nopen = Open\n";

    fn po(entries: &str) -> Vec<u8> {
        let header =
            "msgid \"\"\nmsgstr \"\"\n\"Language: de\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n";
        format!("{header}\n{entries}").into_bytes()
    }

    fn with_po(entries: &str) -> Files {
        Files { ui_po: Some(po(entries)), ui: Some(b"quit = Raus\n".to_vec()), ..Files::default() }
    }

    #[test]
    fn the_po_file_counts_where_there_is_one() {
        let files = with_po("msgctxt \"ui/quit\"\nmsgid \"Quit\"\nmsgstr \"Gehen\"\n");
        let work = Work::new("de", &files).unwrap();
        assert_eq!(work.ftl(ENGLISH).as_deref(), Some("quit = Gehen\n"));
        let work = Work::new("de", &Files { ui_po: None, ..files }).unwrap();
        assert_eq!(work.ftl(ENGLISH).as_deref(), Some("quit = Raus\n"));
    }

    #[test]
    fn lines_to_look_at_again_are_counted_apart() {
        let files = with_po(
            "msgctxt \"ui/quit\"\nmsgid \"Quit\"\nmsgstr \"Gehen\"\n\n#, fuzzy\nmsgctxt \"ui/save\"\nmsgid \"Save\"\n\
             msgstr \"Sichern\"\n\nmsgctxt \"ui/open\"\nmsgid \"Open\"\nmsgstr \"\"\n",
        );
        let (share, outdated) = Work::new("de", &files).unwrap().ui_share(ENGLISH);
        assert_eq!((share.translated, outdated, share.all), (1, 1, 3));
    }

    #[track_caller]
    fn check_refused(files: &Files, code: LintCode, line: u32) {
        let finding = Work::new("de", files).unwrap_err();
        assert_eq!((finding.code, finding.line), (code, line));
    }

    #[test]
    fn a_file_that_cannot_be_read_whole_is_refused() {
        check_refused(&with_po("msgctxt \"ui/quit\"\nmsgid \"Quit\"\n"), LintCode::BadPo, 6);
        check_refused(&with_po("msgstr \"Gehen\n"), LintCode::BadPo, 6);
        let double = "msgctxt \"ui/quit\"\nmsgid \"Quit\"\nmsgstr \"x\"\n\n";
        check_refused(&with_po(&double.repeat(2)), LintCode::DuplicateEntry, 10);
        let raw = "msgctxt \"ui/quit\"\nmsgid \"Quit\"\nmsgstr \"\u{1b}[2J\"\n";
        let escaped = "msgctxt \"ui/quit\"\nmsgid \"Quit\"\nmsgstr \"{\\\"\\\\u001b\\\"}[2J\"\n";
        for hostile in [raw, escaped] {
            check_refused(&with_po(hostile), LintCode::ForbiddenCharacter, 8);
        }
        let of = |bytes: Vec<u8>| Files { content: Some(bytes), ..Files::default() };
        check_refused(&of(b"msgid \"\"\nmsgstr \"\"\n".to_vec()), LintCode::PoHeader, 1);
        let other = String::from_utf8(po("")).unwrap().replace("Language: de", "Language: fr");
        check_refused(&of(other.into_bytes()), LintCode::PoHeader, 1);
        let latin = String::from_utf8(po("")).unwrap().replace("UTF-8", "ISO-8859-1");
        check_refused(&of(latin.into_bytes()), LintCode::PoHeader, 1);
        check_refused(&of([po(""), b"# \xfcber\n".to_vec()].concat()), LintCode::NotUtf8, 6);
        check_refused(&of(vec![b'#'; po::MAX_BYTES + 1]), LintCode::BigTranslation, 1);
    }

    #[test]
    fn words_that_command_the_terminal_are_refused() {
        let of = |ui: &str| Work::new("de", &Files { ui: Some(ui.as_bytes().to_vec()), ..Files::default() });
        for fine in ["menu-quit = Thoát\r\n", "menu-quit = a{\"\\u00A0\"}b \\ u"] {
            assert!(of(fine).is_ok(), "{fine}");
        }
        for hostile in
            ["menu-quit = \u{1b}[2J", "menu-quit = {\"\\u001b\"}[2J", "menu-quit = {\"\\U00202e\"}"]
        {
            assert_eq!(of(hostile).unwrap_err().code, LintCode::ForbiddenCharacter, "{hostile}");
        }
    }
}
