//! Reads and writes gettext PO files, strictly.
//!
//! Knows what our files use: contexts, previous texts, flags, comments, obsolete entries. Refuses
//! plural forms, duplicates and entries without a context, and says where.

use crate::content::chars::{Layout, is_forbidden, text_of};
use crate::content::finding::{Finding, LintCode, Log};

pub mod edit;
mod lines;
mod names;
mod reader;
mod write;

pub use names::holds_address;
pub use write::{header, write};

use lines::{Line, Lines};
use reader::Reader;

/// How large a PO file may be.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;
/// How the comment begins that notes the `meaning_rev` of the item a text was taken from.
const MEANING_REV: &str = "meaning_rev:";
const FUZZY: &str = "fuzzy";
/// How the names of texts of the interface begin. Those alone may have several lines.
pub const INTERFACE: &str = "ui/";

/// One translated text, or one still to be translated.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// What translators wrote to each other: lines of `# `.
    pub comments: Vec<String>,
    /// What a translator is told: lines of `#.`.
    pub notes: Vec<String>,
    /// Lines of `#:`.
    pub references: Vec<String>,
    /// Words of `#,`.
    pub flags: Vec<String>,
    /// The English before it changed: `#| msgid`.
    pub previous: Option<String>,
    /// The name of the text: `msgctxt`.
    pub context: String,
    /// The English: `msgid`.
    pub english: String,
    /// The translation, empty where there is none yet: `msgstr`.
    pub words: String,
    /// The line on which the translation stands; 0 in an entry that was not read from a file.
    pub line: u32,
}

impl Entry {
    /// Returns a translation of a text as it is today.
    pub fn new(context: impl Into<String>, english: impl Into<String>, words: impl Into<String>) -> Self {
        Self { context: context.into(), english: english.into(), words: words.into(), ..Self::default() }
    }

    /// Tells whether somebody must look at the translation again.
    pub fn is_fuzzy(&self) -> bool {
        self.flags.iter().any(|flag| flag == FUZZY)
    }

    /// Adds or takes away the mark that somebody must look again.
    pub fn set_fuzzy(&mut self, fuzzy: bool) {
        self.flags.retain(|flag| flag != FUZZY);
        if fuzzy {
            self.flags.push(FUZZY.to_owned());
        }
    }

    /// Returns the `meaning_rev` that the translation was made from; 1 where none is noted.
    pub fn meaning_rev(&self) -> u32 {
        let noted = self.notes.iter().find_map(|note| note.trim().strip_prefix(MEANING_REV));
        noted.and_then(|number| number.trim().parse().ok()).unwrap_or(1)
    }

    /// Returns the line of `#.` that notes a `meaning_rev`.
    pub fn meaning_rev_note(meaning_rev: u32) -> String {
        format!("{MEANING_REV} {meaning_rev}")
    }
}

/// One PO file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct File {
    /// What stands above its header: lines of `# `.
    pub comments: Vec<String>,
    /// The lines of its header, such as `Language: vi`.
    pub header: Vec<String>,
    /// What it translates.
    pub entries: Vec<Entry>,
    /// What the program no longer has: lines of `#~`.
    pub obsolete: Vec<Entry>,
}

impl File {
    /// Returns what the header says in a field such as `Language`.
    pub fn header_field(&self, name: &str) -> Option<&str> {
        self.header.iter().find_map(|line| {
            let (field, value) = line.split_once(':')?;
            field.trim().eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

/// Reads the bytes of a PO file: every entry that can be used, and everything wrong.
pub fn read(file: &str, bytes: &[u8]) -> (File, Vec<Finding>) {
    if bytes.len() > MAX_BYTES {
        let finding = Finding::about(LintCode::BigTranslation, file, "the file is larger than 16 MiB");
        return (File::default(), vec![finding]);
    }
    match text_of(bytes) {
        Ok(text) => parse(file, text),
        Err(valid) => {
            let place = Log::new(file, valid).place(valid.len());
            let finding = Finding::at(LintCode::NotUtf8, file, place, "a byte here belongs to no letter");
            (File::default(), vec![finding])
        }
    }
}

/// Reads the text of a PO file: every entry that can be used, and everything wrong.
pub fn parse(file: &str, text: &str) -> (File, Vec<Finding>) {
    let mut log = Log::new(file, text);
    let mut reader = Reader::default();
    for line in Lines::of(text) {
        raw_characters(&line, &mut log);
        reader.line(&line, &mut log);
    }
    let read = reader.finish(&mut log);
    check_header(&read, &mut log);
    names::check(&read, &mut log);
    (read, log.finish())
}

/// Reports every character that may stand nowhere in a file.
fn raw_characters(line: &Line<'_>, log: &mut Log<'_>) {
    for (at, c) in line.raw.char_indices() {
        if is_forbidden(c, Layout::Block) {
            let detail = format!("the file holds the character U+{:04X}", u32::from(c));
            log.report(LintCode::ForbiddenCharacter, line.at + at, detail);
        }
    }
}

fn check_header(read: &File, log: &mut Log<'_>) {
    let charset = read.header_field("Content-Type").unwrap_or_default().to_ascii_lowercase();
    if !charset.replace(' ', "").ends_with("charset=utf-8") {
        log.report(LintCode::PoHeader, 0, "the header must say charset=UTF-8");
    }
}

#[cfg(test)]
mod tests;
