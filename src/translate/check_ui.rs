//! Checks the interface of a language against the English one: as Fluent, or as the PO file of a translator.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;

use crate::content::chars::{Layout, is_forbidden, is_nfc, quotable};
use crate::content::finding::{Finding, LintCode, Log};

use super::asked::{self, Asked};
use super::check::wrong_language;
use super::fluent::{self, Piece, alone, canonical, owner, pieces, read};
use super::notes::max_columns;
use super::po::{self, Entry, INTERFACE};
use super::rules::{Fault, excess, of_words};
use super::say::Speaker;
use super::{escapes, interface};

/// What is wrong with an escape for such a character.
const ESCAPE: &str = "holds an escape of Fluent for a character that commands the terminal";

/// The English interface, as translations are held against it.
pub struct English {
    pieces: BTreeMap<String, Piece>,
    asked: BTreeMap<String, Asked>,
}

impl English {
    /// Takes the English file.
    pub fn new(ftl: &str) -> Self {
        let pieces = pieces(ftl).into_iter().map(|piece| (piece.key.clone(), piece)).collect();
        Self { pieces, asked: asked::of_file(&read(ftl).0) }
    }

    /// Returns everything wrong with the words for one text, each way of saying it apart.
    pub fn faults(&self, key: &str, words: &str) -> Vec<Fault> {
        let mut faults = Vec::new();
        let source = alone(words);
        if let Err(why) = canonical(words) {
            faults.push((LintCode::BadFluent, why));
            return faults;
        }
        if escapes::commands_terminal(words) {
            faults.push((LintCode::ForbiddenCharacter, ESCAPE.to_owned()));
        }
        let Some(english) = self.pieces.get(key) else { return faults };
        faults.extend(of_words(&english.pattern, words));
        let asked = asked::of_file(&read(&source).0).remove("m").unwrap_or_default();
        faults.extend(self.other_variables(key, &asked));
        if let Some((columns, excess)) = excess(words, max_columns(english)) {
            faults.push((LintCode::WideText, format!("takes {columns} columns, {excess} too many")));
        }
        faults
    }

    fn other_variables(&self, key: &str, other: &Asked) -> Option<Fault> {
        let expected = self.asked.get(key)?.names();
        if expected == other.names() {
            return None;
        }
        let expected: Vec<_> = expected.iter().map(|name| format!("${name}")).collect();
        let must = if expected.is_empty() { "no variable".to_owned() } else { expected.join(", ") };
        Some((LintCode::OtherVariables, format!("must use {must}")))
    }
}

/// Returns everything wrong with the messages of a language in Fluent.
pub fn check_ui(english: &str, tag: &str, file: &str, other: &str) -> Vec<Finding> {
    let mut log = Log::new(file, other);
    let english = English::new(english);
    let (resource, errors) = read(other);
    check_characters(&mut log);
    for (at, why) in errors {
        log.report(LintCode::BadFluent, at, why);
    }
    let places = places(other);
    let at = |key: &str| places.get(owner(key)).copied().unwrap_or_default();
    let mut seen = BTreeSet::new();
    for id in ids(&resource).filter(|id| !seen.insert(*id)) {
        log.report(LintCode::DuplicateEntry, at(id), format!("{} is defined twice", quotable(id)));
    }
    let speaker = Speaker::new(tag, other);
    let others = pieces(other);
    for piece in &others {
        let key = quotable(&piece.key);
        if !english.pieces.contains_key(&piece.key) && !piece.key.starts_with('-') {
            log.report(LintCode::ObsoleteMessage, at(&piece.key), format!("English has no message {key}"));
            continue;
        }
        // Characters are looked for in the whole file.
        let faults = english.faults(&piece.key, &piece.pattern).into_iter();
        let faults = faults.filter(|(code, _)| *code != LintCode::ForbiddenCharacter);
        report(&mut log, at(&piece.key), &key, faults, &speaker, &piece.key);
    }
    let broken: BTreeSet<_> = broken(&resource).collect();
    let known: BTreeSet<&str> = others.iter().map(|piece| piece.key.as_str()).collect();
    let is_there = |key: &str| known.contains(key) || broken.contains(owner(key));
    for key in english.pieces.keys().filter(|key| !is_there(key)) {
        log.report(LintCode::MissingMessage, other.len(), format!("{} is missing", quotable(key)));
    }
    log.finish()
}

/// Returns everything wrong with the PO file of an interface. A text that is not translated yet is not wrong.
pub fn check_ui_po(english: &str, tag: &str, file: &str, bytes: &[u8]) -> Vec<Finding> {
    let (read, mut findings) = po::read(file, bytes);
    findings.extend(wrong_language(&read, tag, file));
    let speaker = Speaker::new(tag, &interface::ftl(&interface::words(&read, english)));
    let english = English::new(english);
    for entry in &read.entries {
        for (code, detail) in of_entry(&english, &speaker, entry) {
            findings.push(Finding::at(code, file, (entry.line, 1), detail));
        }
    }
    findings.sort_by_key(|finding| (finding.line, finding.column));
    findings
}

fn of_entry(english: &English, speaker: &Speaker, entry: &Entry) -> Vec<Fault> {
    let name = quotable(&entry.context);
    if escapes::commands_terminal(&entry.words) {
        return vec![(LintCode::ForbiddenCharacter, format!("{name} {ESCAPE}"))];
    }
    let is_own_term = |key: &&str| english.pieces.contains_key(*key) || key.starts_with('-');
    let Some(key) = entry.context.strip_prefix(INTERFACE).filter(is_own_term) else {
        return vec![(LintCode::UnknownText, format!("there is no text {name}"))];
    };
    if entry.words.is_empty() {
        return Vec::new();
    }
    let mut faults = english.faults(key, &entry.words);
    if faults.is_empty() && !entry.is_fuzzy() {
        faults.extend(speaker.fault(key).map(|why| (LintCode::BrokenMessage, why)));
    }
    let mut faults: Vec<Fault> =
        faults.into_iter().map(|(code, why)| (code, format!("{name} {why}"))).collect();
    let today = english.pieces.get(key).map(|piece| piece.pattern.as_str());
    let made_from = fluent::canonical(&entry.english).ok();
    if entry.is_fuzzy() || today.is_some() && today != made_from.as_deref() {
        let why = format!("{name} was made from an older English text");
        faults.push((LintCode::OutdatedTranslation, why));
    }
    faults
}

fn report(
    log: &mut Log<'_>,
    at: usize,
    name: &str,
    faults: impl Iterator<Item = Fault>,
    speaker: &Speaker,
    key: &str,
) {
    let mut is_sound = true;
    for (code, why) in faults {
        is_sound = false;
        log.report(code, at, format!("{name} {why}"));
    }
    if let Some(why) = speaker.fault(key).filter(|_| is_sound) {
        log.report(LintCode::BrokenMessage, at, format!("{name}: {why}"));
    }
}

fn check_characters(log: &mut Log<'_>) {
    let text = log.text();
    for (at, c) in text.char_indices().filter(|(_, c)| is_forbidden(*c, Layout::Block) && *c != '\r') {
        let detail = format!("the file holds the character U+{:04X}", u32::from(c));
        log.report(LintCode::ForbiddenCharacter, at, detail);
    }
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if !is_nfc(line) {
            log.report(LintCode::NotNfc, at, "this line is not composed");
        }
        if escapes::commands_terminal(line) {
            log.report(LintCode::ForbiddenCharacter, at, format!("the line {ESCAPE}"));
        }
        at += line.len();
    }
}

fn ids<'r, 't>(resource: &'r ast::Resource<&'t str>) -> impl Iterator<Item = &'t str> + use<'r, 't> {
    resource.body.iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some(message.id.name),
        _ => None,
    })
}

/// Returns the names of the messages that could not be read.
fn broken<'t>(resource: &ast::Resource<&'t str>) -> impl Iterator<Item = &'t str> {
    resource.body.iter().filter_map(|entry| match entry {
        ast::Entry::Junk { content } => {
            content.split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').next()
        }
        _ => None,
    })
}

/// Returns where each message begins in a file: of one that is defined twice, the one too many.
fn places(text: &str) -> BTreeMap<&str, usize> {
    let mut places = BTreeMap::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if let Some((id, _)) = line.split_once('=').filter(|_| !line.starts_with([' ', '\t', '#'])) {
            places.insert(id.trim_end(), at);
        }
        at += line.len();
    }
    places
}

#[cfg(test)]
mod tests;
