//! Puts the lines of a PO file together to entries, and reports what does not belong together.

use std::collections::BTreeSet;

use crate::content::chars::{Layout, first_forbidden, is_nfc, quotable};
use crate::content::finding::{LintCode, Log};

use super::lines::{Field, Is, Line, Quoted};
use super::{Entry, File, INTERFACE};

/// A field of an entry while it is being read: what it says so far, and where it began.
type Said = Option<(String, usize)>;

/// An entry while it is being read.
#[derive(Default)]
struct Draft {
    at: Option<usize>,
    is_obsolete: bool,
    is_broken: bool,
    entry: Entry,
    previous: Said,
    previous_context: Said,
    context: Said,
    english: Said,
    words: Said,
    open: Option<Field>,
}

impl Draft {
    fn said(&mut self, field: Field) -> &mut Said {
        match field {
            Field::Previous => &mut self.previous,
            Field::PreviousContext => &mut self.previous_context,
            Field::Context => &mut self.context,
            Field::English => &mut self.english,
            Field::Words => &mut self.words,
        }
    }
}

/// Puts lines together to entries.
#[derive(Default)]
pub struct Reader {
    seen: BTreeSet<String>,
    read: File,
    draft: Draft,
}

impl Reader {
    /// Takes the next line.
    pub fn line(&mut self, line: &Line<'_>, log: &mut Log<'_>) {
        let goes_on = matches!(line.is, Is::More(_) | Is::Field(Field::Words, _));
        let is_other_block = !self.draft.is_only_comments() && self.draft.is_obsolete != line.is_obsolete;
        if (self.draft.words.is_some() && !goes_on) || is_other_block {
            self.finish_entry(log);
        }
        self.draft.at.get_or_insert(line.at);
        self.draft.is_obsolete = line.is_obsolete;
        let entry = &mut self.draft.entry;
        match &line.is {
            Is::Nothing => self.finish_entry(log),
            Is::Comment(text) => entry.comments.push((*text).to_owned()),
            Is::Note(text) => entry.notes.push((*text).to_owned()),
            Is::Reference(text) => entry.references.push((*text).to_owned()),
            Is::Flags(text) => {
                let flags = text.split(',').map(str::trim).filter(|flag| !flag.is_empty());
                entry.flags.extend(flags.map(str::to_owned));
            }
            Is::Field(field, quoted) => self.field(*field, quoted, line, log),
            Is::More(quoted) => self.more(quoted, line, log),
            Is::Bad(why) => self.bad(why, line.at, log),
        }
    }

    fn bad(&mut self, why: &str, at: usize, log: &mut Log<'_>) {
        self.draft.is_broken = true;
        log.report(LintCode::BadPo, at, why);
    }

    fn field(&mut self, field: Field, quoted: &Quoted<'_>, line: &Line<'_>, log: &mut Log<'_>) {
        if self.draft.said(field).is_some() {
            self.bad("this line stands here a second time", line.at, log);
        }
        *self.draft.said(field) = Some((String::new(), line.at));
        self.draft.open = Some(field);
        self.more(quoted, line, log);
    }

    fn more(&mut self, quoted: &Quoted<'_>, line: &Line<'_>, log: &mut Log<'_>) {
        let Some(field) = self.draft.open else {
            return self.bad("a text in quotation marks belongs to no line before it", line.at, log);
        };
        match quoted.decode() {
            Ok(text) => {
                if let Some((said, _)) = self.draft.said(field) {
                    said.push_str(&text);
                }
            }
            Err((why, at)) => self.bad(why, at, log),
        }
    }

    /// Returns everything that can be used.
    pub fn finish(mut self, log: &mut Log<'_>) -> File {
        self.finish_entry(log);
        self.read
    }

    fn finish_entry(&mut self, log: &mut Log<'_>) {
        let draft = std::mem::take(&mut self.draft);
        let Some(at) = draft.at else { return };
        if draft.is_broken || draft.is_only_comments() {
            return;
        }
        let (Some((english, english_at)), Some((words, words_at))) = (draft.english, draft.words) else {
            return log.report(LintCode::BadPo, at, "this entry lacks its msgid or its msgstr");
        };
        let Some((context, context_at)) = draft.context else {
            if english.is_empty() && self.read.header.is_empty() && !draft.is_obsolete {
                self.read.header = words.lines().map(str::to_owned).collect();
                self.read.comments = draft.entry.comments;
            } else {
                log.report(LintCode::MissingContext, english_at, "this entry has no msgctxt");
            }
            return;
        };
        let layout = if context.starts_with(INTERFACE) { Layout::Block } else { Layout::Line };
        let texts = [(&context, context_at), (&english, english_at), (&words, words_at)];
        let usable = texts.map(|(text, at)| usable(text, at, layout, log)).into_iter().all(|usable| usable);
        if !draft.is_obsolete && !self.seen.insert(context.clone()) {
            let detail = format!("{} stands here a second time", quotable(&context));
            return log.report(LintCode::DuplicateEntry, context_at, detail);
        }
        let previous = draft.previous.map(|(previous, _)| previous);
        let entry = Entry { previous, context, english, words, line: log.place(words_at).0, ..draft.entry };
        if usable {
            let block = if draft.is_obsolete { &mut self.read.obsolete } else { &mut self.read.entries };
            block.push(entry);
        }
    }
}

impl Draft {
    fn is_only_comments(&self) -> bool {
        self.context.is_none() && self.english.is_none() && self.words.is_none()
    }
}

/// Checks the characters of a text, and tells whether it can be used.
fn usable(text: &str, at: usize, layout: Layout, log: &mut Log<'_>) -> bool {
    if !is_nfc(text) {
        log.report(LintCode::NotNfc, at, "this text is not composed");
    }
    match first_forbidden(text, layout) {
        None => true,
        Some('\n' | '\t' | '\r') => {
            log.report(LintCode::ForbiddenCharacter, at, "this text holds a line break or a tab");
            false
        }
        Some(_) => false, // `raw_characters` tells of it, at its exact place
    }
}
