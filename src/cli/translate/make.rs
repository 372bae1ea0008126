//! `translate extract` and `translate merge`: the files that a translator works on. (I/O)

use std::path::Path;

use unic_langid::LanguageIdentifier;

use crate::cli::translate::{existing, folder_to_write};
use crate::cli::working::english;
use crate::cli::{Context, lint};
use crate::content::{self, Finding, Library, keys};
use crate::error::{Exit, Problem};
use crate::locale;
use crate::locale::width::ZERO_WIDTH_SPACE;
use crate::store::folder;
use crate::translate::check::wrong_language;
use crate::translate::extract::{Merged, merge as merged};
use crate::translate::po::{self, Entry, File};
use crate::translate::work::{CONTENT, Files, REVIEWED, UI, UI_PO};
use crate::translate::{Reviewed, interface, notes, patch};
use crate::{sanitize, t};

/// Writes the files of a language that are not there yet, with the words that there are.
pub fn extract(context: &mut Context, tag: &str) -> Result<Exit, Problem> {
    let folder = folder_to_write(context)?;
    let tag = known_tag(tag)?;
    let of_language = folder.join(&tag);
    let files = folder::read_all(&of_language)?;
    if files.ui_po.is_some() && files.content.is_some() {
        let folder = sanitize::for_path(&of_language);
        return Err(Problem::new("already-extracted", Exit::WrongUse)
            .with("folder", folder)
            .with("language", tag));
    }
    if files.content.is_none() {
        let (words, reviewed) = built_in_content(&context.base, &tag);
        write_new(context, &of_language, CONTENT, &merged(notes::of_content(&context.base), &words, &tag))?;
        if files.reviewed.is_none() && !reviewed.write().is_empty() {
            folder::write(&of_language, REVIEWED, reviewed.write().as_bytes())?;
        }
    }
    if files.ui_po.is_none() {
        let words = interface_words(&files, &tag);
        let wanted = notes::of_interface(english(), &context.base);
        write_new(context, &of_language, UI_PO, &merged(wanted, &words, &tag))?;
    }
    let folder = sanitize::for_path(&folder);
    let next = t!(context.locale, "translate-next", folder = folder, language = tag);
    context.out.line(&next);
    Ok(Exit::Done)
}

fn write_new(context: &mut Context, folder: &Path, name: &str, merged: &Merged) -> Result<(), Problem> {
    folder::write(folder, name, po::write(&merged.file).as_bytes())?;
    let file = sanitize::for_path(&folder.join(name));
    let all = merged.file.entries.len();
    let text = t!(context.locale, "translate-made", file = file, all = all, translated = merged.translated);
    context.out.line(&text);
    Ok(())
}

/// Returns a tag as it is written in folders, or complains.
fn known_tag(tag: &str) -> Result<String, Problem> {
    let parsed = tag.parse::<LanguageIdentifier>().ok().filter(|parsed| {
        // Longer words are reserved, and most likely the name of a language.
        let is_language = (2..=3).contains(&parsed.language.as_str().len());
        is_language && parsed.language.as_str() != locale::ENGLISH && !tag.contains('_')
    });
    parsed.map(|parsed| parsed.to_string()).ok_or_else(|| {
        Problem::new("bad-tag", Exit::WrongUse).with("word", sanitize::for_screen(tag, 40, false))
    })
}

/// Returns what the program has of a language, and which of it a fluent person has read.
fn built_in_content(base: &Library, tag: &str) -> (File, Reviewed) {
    let (mut file, mut reviewed) = (File::default(), Reviewed::default());
    let Some(built) = content::built::locale(tag) else { return (file, reviewed) };
    let table = built.content();
    for (spot, text) in keys(base) {
        let found = table.binary_search_by(|line| line.key.as_ref().cmp(&spot.key)).ok();
        let Some(line) = found.and_then(|index| table.get(index)) else { continue };
        let words = without_breaks(&line.words);
        let mut entry = Entry::new(&spot.key, line.english.as_deref().unwrap_or(text.english()), &words);
        entry.notes.push(Entry::meaning_rev_note(line.meaning_rev));
        entry.set_fuzzy(line.state == content::TextState::Outdated);
        if line.state == content::TextState::Reviewed {
            reviewed.add(&spot.key, &entry.english, &words);
        }
        file.entries.push(entry);
    }
    (file, reviewed)
}

/// Returns the words of the interface: of the folder, else of the program.
fn interface_words(files: &Files, tag: &str) -> File {
    let of_folder = files.ui.as_ref().map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    let built = || content::built::locale(tag).map(|built| without_breaks(built.ui()));
    interface::of_ftl(english(), &of_folder.or_else(built).unwrap_or_default())
}

/// The build puts marks into languages without spaces; they are no words of the translator.
fn without_breaks(text: &str) -> String {
    text.replace(ZERO_WIDTH_SPACE, "")
}

/// Brings the files of a language up to date; what cannot be read whole is left alone.
pub fn merge(context: &mut Context, tag: &str) -> Result<Exit, Problem> {
    let folder = folder_to_write(context)?;
    existing(&folder, tag)?;
    let of_language = folder.join(tag);
    let files = folder::read_all(&of_language)?;
    let mut findings = Vec::new();
    let mut read = |name: &str, bytes: &Option<Vec<u8>>| {
        bytes.as_ref().map(|bytes| usable(tag, &of_language.join(name), bytes, &mut findings))
    };
    let (lists, ui) = (read(CONTENT, &files.content), read(UI_PO, &files.ui_po));
    if !findings.is_empty() {
        lint::report(context, &findings, false);
        let text = t!(context.locale, "translate-not-merged");
        context.out.line(&text);
        return Ok(Exit::No);
    }
    if let (Some(file), Some(old)) = (lists, &files.content) {
        let merged = merged(notes::of_content(&context.base), &file, tag);
        update(context, &of_language, CONTENT, old, &merged)?;
    }
    if let (Some(file), Some(old)) = (ui, &files.ui_po) {
        let file = with_words_of(file, files.ui.as_deref());
        let merged = merged(notes::of_interface(english(), &context.base), &file, tag);
        update(context, &of_language, UI_PO, old, &merged)?;
        write_ftl(context, &of_language, files.ui.as_deref(), &merged.file)?;
    }
    Ok(Exit::Done)
}

/// Reads a PO file; adds the findings for which a part of it would be lost.
fn usable(tag: &str, path: &Path, bytes: &[u8], findings: &mut Vec<Finding>) -> File {
    let name = path.display().to_string();
    let (file, found) = po::read(&name, bytes);
    findings.extend(found.into_iter().filter(|finding| finding.code.refuses()));
    if file.header_field("Language").is_some_and(|language| !language.is_empty()) {
        findings.extend(wrong_language(&file, tag, &name));
    }
    file
}

/// Adds words that only the Fluent file has: somebody may have worked on that one.
fn with_words_of(mut file: File, ui: Option<&[u8]>) -> File {
    let ui = String::from_utf8_lossy(ui.unwrap_or_default());
    for entry in interface::of_ftl(english(), &ui).entries {
        match file.entries.iter_mut().find(|own| own.context == entry.context) {
            Some(own) if own.words.is_empty() => own.words = entry.words,
            Some(_) => {}
            None => file.entries.push(entry),
        }
    }
    file
}

fn update(
    context: &mut Context,
    folder: &Path,
    name: &str,
    old: &[u8],
    merged: &Merged,
) -> Result<(), Problem> {
    let text = po::write(&merged.file);
    if text.as_bytes() != old {
        folder::write(folder, name, text.as_bytes())?;
    }
    let &Merged { translated, fresh, outdated, gone, .. } = merged;
    let text = t!(
        context.locale,
        "translate-merged",
        file = sanitize::for_path(&folder.join(name)),
        translated = translated,
        fresh = fresh,
        outdated = outdated,
        gone = gone
    );
    context.out.line(&text);
    Ok(())
}

fn write_ftl(context: &mut Context, folder: &Path, old: Option<&[u8]>, file: &File) -> Result<(), Problem> {
    let words = interface::words(file, english());
    let old_text = old.map(String::from_utf8_lossy);
    if words.is_empty() && old.is_none() {
        return Ok(());
    }
    let text = patch::updated(english(), old_text.as_deref(), &words);
    if old.is_none_or(|old| old != text.as_bytes()) {
        folder::write(folder, UI, text.as_bytes())?;
        let file = sanitize::for_path(&folder.join(UI));
        let text = t!(context.locale, "translate-wrote-ui", file = file);
        context.out.line(&text);
    }
    Ok(())
}
