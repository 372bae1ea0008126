//! Writes PO files: nothing is wrapped, and nobody is named.

use std::fmt::{self, Write};

use super::{Entry, File};

/// Returns the lines of a header that says the encoding and the language and no more.
pub fn header(tag: &str) -> Vec<String> {
    vec![
        format!("Language: {}", tag.replace('-', "_")),
        "MIME-Version: 1.0".to_owned(),
        "Content-Type: text/plain; charset=UTF-8".to_owned(),
        "Content-Transfer-Encoding: 8bit".to_owned(),
    ]
}

/// Returns the text of a file.
pub fn write(file: &File) -> String {
    let mut text = String::new();
    let written = write_all(file, &mut text);
    debug_assert!(written.is_ok(), "a String takes every text");
    text
}

fn write_all(file: &File, text: &mut String) -> fmt::Result {
    for line in &file.comments {
        writeln!(text, "{}", format!("# {line}").trim_end())?;
    }
    writeln!(text, "msgid \"\"\nmsgstr \"\"")?;
    for line in &file.header {
        writeln!(text, "{}", quoted(&format!("{line}\n")))?;
    }
    for entry in &file.entries {
        write_entry(entry, "", text)?;
    }
    for entry in &file.obsolete {
        write_entry(entry, "#~ ", text)?;
    }
    Ok(())
}

pub(super) fn write_entry(entry: &Entry, before: &str, text: &mut String) -> fmt::Result {
    writeln!(text)?;
    let kinds = [("#", &entry.comments), ("#.", &entry.notes), ("#:", &entry.references)];
    for (sign, lines) in kinds {
        for line in lines {
            writeln!(text, "{}", format!("{sign} {line}").trim_end())?;
        }
    }
    if !entry.flags.is_empty() {
        writeln!(text, "#, {}", entry.flags.join(", "))?;
    }
    if let Some(previous) = &entry.previous {
        let sign = if before.is_empty() { "#| " } else { "#~| " };
        write_field(sign, "msgid", previous, text)?;
    }
    write_field(before, "msgctxt", &entry.context, text)?;
    write_field(before, "msgid", &entry.english, text)?;
    write_field(before, "msgstr", &entry.words, text)
}

/// Writes a field; a text of several lines gets a line of the file for each.
pub(super) fn write_field(before: &str, name: &str, value: &str, text: &mut String) -> fmt::Result {
    let lines: Vec<&str> = value.split_inclusive('\n').collect();
    if lines.len() < 2 {
        return writeln!(text, "{before}{name} {}", quoted(value));
    }
    writeln!(text, "{before}{name} \"\"")?;
    lines.iter().try_for_each(|line| writeln!(text, "{before}{}", quoted(line)))
}

/// Returns a text between quotation marks, with what would end it or break the line spelt out.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            '"' | '\\' => quoted.extend(['\\', c]),
            _ => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
