//! A Fluent file as single texts: the value of each message and term, and each of their attributes.
//!
//! A text is named as in Fluent: `menu-quit`, `save.hint`, `-brand`. Its words are a Fluent pattern in one spelling,
//! so that an indentation or a line break at its start makes no other text. Refuses to parse what nests too deeply:
//! the parser would exhaust the stack. Used by the build script too.

use fluent_syntax::ast::{Entry, Identifier, Message, Pattern, Resource};
use fluent_syntax::parser::{ParserError, parse};
use fluent_syntax::serializer::serialize;

use crate::content::chars::quotable;

/// How deeply braces may stand in braces.
const MAX_DEPTH: usize = 20;
/// How far a line of a pattern is moved in below its id.
const INDENT: &str = "    ";

/// One text of a Fluent file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Its name: `ID`, `ID.ATTRIBUTE`, `-TERM` or `-TERM.ATTRIBUTE`.
    pub key: String,
    /// Its pattern, in one spelling.
    pub pattern: String,
    /// The group comment that it stands under.
    pub group: String,
    /// The comment of its message.
    pub comment: String,
}

/// Returns what can be read of a file, and each place where it cannot with the reason.
pub fn read(text: &str) -> (Resource<&str>, Vec<(usize, String)>) {
    if let Some(at) = too_deep(text) {
        let why = format!("more than {MAX_DEPTH} braces in each other");
        return (Resource { body: Vec::new() }, vec![(at, why)]);
    }
    let reason = |error: &ParserError| (error.pos.start, quotable(&error.to_string()));
    match parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors.iter().map(reason).collect()),
    }
}

/// Returns every text of a file that can be read. Of two with one name the first counts, as for Fluent.
pub fn pieces(text: &str) -> Vec<Piece> {
    let resource = read(text).0;
    let mut group = String::new();
    let mut found = Vec::new();
    for entry in &resource.body {
        let (id, value, attributes, comment) = match entry {
            Entry::GroupComment(comment) => {
                group = comment.content.join(" ");
                continue;
            }
            Entry::Message(message) => {
                (message.id.name.to_owned(), message.value.as_ref(), &message.attributes, &message.comment)
            }
            Entry::Term(term) => {
                (format!("-{}", term.id.name), Some(&term.value), &term.attributes, &term.comment)
            }
            _ => continue,
        };
        let comment = comment.as_ref().map(|comment| comment.content.join(" ")).unwrap_or_default();
        let value = value.map(|value| (id.clone(), value));
        let attributes =
            attributes.iter().map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value));
        for (key, pattern) in value.into_iter().chain(attributes) {
            let (group, comment) = (group.clone(), comment.clone());
            found.push(Piece { key, pattern: written(pattern), group, comment });
        }
    }
    found
}

/// Returns the name of the message or term that a text is part of.
pub fn owner(key: &str) -> &str {
    key.split('.').next().unwrap_or(key)
}

/// Returns a pattern in the one spelling, or why it is none.
///
/// # Errors
/// Fluent cannot read it, or would read something else than one pattern.
pub fn canonical(pattern: &str) -> Result<String, String> {
    let source = alone(pattern);
    let (resource, errors) = read(&source);
    if let Some((_, why)) = errors.first() {
        return Err(why.clone());
    }
    match resource.body.as_slice() {
        [Entry::Message(Message { value: Some(value), attributes, .. })] if attributes.is_empty() => {
            let text = written(value);
            let source = alone(&text);
            let again = read(&source).0;
            // A line that begins with a bracket, a star or a dot means something else in Fluent.
            if again == resource { Ok(text) } else { Err("a line begins with a sign of Fluent".to_owned()) }
        }
        _ => Err("this is more or less than one text".to_owned()),
    }
}

/// Returns a message or term made of its texts, as it stands in a file. The first is the value, if its key has no dot.
pub fn entry(texts: &[(&str, &str)]) -> String {
    let mut entry = String::new();
    for (key, pattern) in texts {
        match key.split_once('.') {
            None => entry.push_str(&assigned(key, pattern, "")),
            Some((id, attribute)) => {
                if entry.is_empty() {
                    entry = format!("{id} =\n");
                }
                entry.push_str(&assigned(&format!("{INDENT}.{attribute}"), pattern, INDENT));
            }
        }
    }
    entry
}

/// Returns the source of a message that has nothing but this pattern.
pub fn alone(pattern: &str) -> String {
    assigned("m", &pattern.replace("\r\n", "\n"), "")
}

fn assigned(name: &str, pattern: &str, before: &str) -> String {
    if !pattern.contains('\n') {
        return format!("{name} = {pattern}\n");
    }
    let mut text = format!("{name} =\n");
    for line in pattern.split('\n') {
        if !line.is_empty() {
            text.push_str(before);
            text.push_str(INDENT);
            text.push_str(line);
        }
        text.push('\n');
    }
    text
}

/// Returns a pattern as a file has it, without the indentation below its id.
fn written(pattern: &Pattern<&str>) -> String {
    let id = Identifier { name: "m" };
    let message = Message { id, value: Some(pattern.clone()), attributes: Vec::new(), comment: None };
    let text = serialize(&Resource { body: vec![Entry::Message(message)] });
    let text = text.strip_prefix("m =").unwrap_or(&text).trim_end();
    let Some(block) = text.strip_prefix('\n') else { return text.trim_start().to_owned() };
    let lines: Vec<&str> = block.split('\n').map(|line| line.strip_prefix(INDENT).unwrap_or(line)).collect();
    lines.join("\n")
}

/// Returns where braces, and parentheses within them, first nest too deeply.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut begins_line = true;
    for (at, c) in text.char_indices() {
        if begins_line && (c.is_ascii_alphabetic() || c == '-') {
            depth = 0; // a new message
        }
        match c {
            '{' => depth += 1,
            '(' if depth > 0 => depth += 1,
            '}' | ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Some(at);
        }
        begins_line = c == '\n';
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "\
### About it
-brand = sotay
    .case = small

## First part
# Of one message.
quit=Quit
lists = { $count ->
    [one] One { -brand }
   *[other] { $count } lists
}
long =
    First line

      then more
save = Save
    .hint = Saves { $file }
    .more =
        Two
        lines
only =
    .title = Attribute alone
";

    fn pattern<'p>(pieces: &'p [Piece], key: &str) -> &'p str {
        pieces.iter().find(|piece| piece.key == key).map_or("", |piece| &piece.pattern)
    }

    #[test]
    fn every_text_of_a_file_has_a_name() {
        let pieces = pieces(FILE);
        let keys: Vec<_> = pieces.iter().map(|piece| piece.key.as_str()).collect();
        assert_eq!(
            keys,
            [
                "-brand",
                "-brand.case",
                "quit",
                "lists",
                "long",
                "save",
                "save.hint",
                "save.more",
                "only.title"
            ]
        );
        assert_eq!(pattern(&pieces, "quit"), "Quit");
        assert_eq!(
            pattern(&pieces, "lists"),
            "{ $count ->\n    [one] One { -brand }\n   *[other] { $count } lists\n}"
        );
        assert_eq!(pattern(&pieces, "long"), "First line\n\n  then more");
        assert_eq!((pieces[0].group.as_str(), pieces[2].group.as_str()), ("", "First part"));
    }

    #[test]
    fn texts_go_back_into_the_file_they_came_from() {
        let before = pieces(FILE);
        let mut text = String::new();
        for id in ["-brand", "quit", "lists", "long", "save", "only"] {
            let own: Vec<_> = before
                .iter()
                .filter(|piece| owner(&piece.key) == id)
                .map(|piece| (piece.key.as_str(), piece.pattern.as_str()))
                .collect();
            text += &entry(&own);
        }
        let plain = |pieces: Vec<Piece>| -> Vec<_> {
            pieces.into_iter().map(|piece| (piece.key, piece.pattern)).collect()
        };
        assert_eq!(plain(pieces(&text)), plain(before));
    }

    #[test]
    fn every_built_in_text_is_the_same_after_a_round_trip() {
        for locale in &crate::content::LOCALES {
            for piece in pieces(locale.ui()) {
                assert_eq!(canonical(&piece.pattern).as_ref(), Ok(&piece.pattern), "{}", piece.key);
            }
        }
    }

    #[test]
    fn a_spelling_is_not_another_text() {
        let one = canonical("{$count ->\n [one] x\n *[other] y\n }").unwrap();
        assert_eq!(one, canonical("{ $count ->\r\n    [one] x\r\n   *[other] y\r\n}").unwrap());
        assert_eq!(canonical("  Save  "), Ok("Save".to_owned()));
    }

    #[test]
    fn what_is_no_single_pattern_is_refused() {
        for bad in
            ["", " ", "{ $count", "a }", "a\n.b = c", "a\n[b", "a\n*b", "{ $n ->\n [one] x\n }", "{ {{{"]
        {
            assert!(canonical(bad).is_err(), "{bad:?}");
        }
        assert!(canonical(&"{".repeat(50_000)).is_err());
        assert_eq!(
            canonical("[b] *c .d"),
            Ok("[b] *c .d".to_owned()),
            "on one line they are signs like others"
        );
        assert_eq!(
            canonical("a\nother = b"),
            Ok("a\nother = b".to_owned()),
            "no second message comes out of it"
        );
    }
}
