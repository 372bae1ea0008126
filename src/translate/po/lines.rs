//! What each line of a PO file is, and how its quoted texts are spelt.

/// A field of an entry that is a quoted text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// `#| msgctxt`.
    PreviousContext,
    /// `#| msgid`.
    Previous,
    /// `msgctxt`.
    Context,
    /// `msgid`.
    English,
    /// `msgstr`.
    Words,
}

/// One line.
#[derive(Debug)]
pub struct Line<'t> {
    /// Where it begins in the text.
    pub at: usize,
    /// Everything on it.
    pub raw: &'t str,
    /// Whether it is part of an obsolete entry.
    pub is_obsolete: bool,
    /// What it is.
    pub is: Is<'t>,
}

/// What a line is.
#[derive(Debug)]
pub enum Is<'t> {
    /// Empty: entries end here.
    Nothing,
    /// `#`.
    Comment(&'t str),
    /// `#.`.
    Note(&'t str),
    /// `#:`.
    Reference(&'t str),
    /// `#,`.
    Flags(&'t str),
    /// The beginning of a field.
    Field(Field, Quoted<'t>),
    /// More of the field before.
    More(Quoted<'t>),
    /// Something that cannot be read, and why.
    Bad(&'static str),
}

/// A text as it stands in the file, quotation marks included, and where.
#[derive(Debug)]
pub struct Quoted<'t> {
    text: &'t str,
    at: usize,
}

impl Quoted<'_> {
    /// Returns the text that is meant, or what is wrong with it and where.
    pub fn decode(&self) -> Result<String, (&'static str, usize)> {
        let open = |at| ("a text must stand between two quotation marks", at);
        let inner = self.text.strip_prefix('"').ok_or(open(self.at))?;
        let mut decoded = String::with_capacity(inner.len());
        let mut chars = inner.char_indices();
        while let Some((index, c)) = chars.next() {
            let at = self.at + 1 + index;
            match c {
                '"' if chars.as_str().is_empty() => return Ok(decoded),
                '"' => return Err(("a quotation mark within a text needs a backslash before it", at)),
                '\\' => decoded.push(match chars.next() {
                    Some((_, 'n')) => '\n',
                    Some((_, 't')) => '\t',
                    Some((_, 'r')) => '\r',
                    Some((_, escaped @ ('"' | '\\'))) => escaped,
                    _ => {
                        return Err((
                            "a backslash may stand before n, t, r, a quotation mark or a backslash",
                            at,
                        ));
                    }
                }),
                _ => decoded.push(c),
            }
        }
        Err(open(self.at + self.text.len()))
    }
}

/// The lines of a text, one after the other.
pub struct Lines<'t> {
    rest: std::str::SplitInclusive<'t, char>,
    at: usize,
}

impl<'t> Lines<'t> {
    /// Returns the lines of a text.
    pub fn of(text: &'t str) -> Self {
        Self { rest: text.split_inclusive('\n'), at: 0 }
    }
}

impl<'t> Iterator for Lines<'t> {
    type Item = Line<'t>;

    fn next(&mut self) -> Option<Line<'t>> {
        let whole = self.rest.next()?;
        let at = self.at;
        self.at += whole.len();
        let raw = whole.strip_suffix('\n').unwrap_or(whole);
        let raw = raw.strip_suffix('\r').unwrap_or(raw);
        let (is_obsolete, live) = match raw.strip_prefix("#~") {
            Some(rest) => (true, rest),
            None => (false, raw),
        };
        let is = if is_obsolete && live.starts_with('|') {
            previous(live, at + raw.len() - live.len())
        } else {
            kind(live.trim_matches([' ', '\t']), at + raw.len() - live.trim_start_matches([' ', '\t']).len())
        };
        Some(Line { at, raw, is_obsolete, is })
    }
}

/// Returns what a trimmed line at this place is.
fn kind(line: &str, at: usize) -> Is<'_> {
    if line.is_empty() {
        return Is::Nothing;
    }
    if line.starts_with('"') {
        return Is::More(Quoted { text: line, at });
    }
    if let Some(comment) = line.strip_prefix('#') {
        let text = |sign: char| comment.strip_prefix(sign).map(|text| text.strip_prefix(' ').unwrap_or(text));
        return match comment.chars().next() {
            Some('.') => Is::Note(text('.').unwrap_or_default()),
            Some(':') => Is::Reference(text(':').unwrap_or_default()),
            Some(',') => Is::Flags(text(',').unwrap_or_default()),
            Some('|') => previous(comment, at + 1),
            _ => Is::Comment(comment.strip_prefix(' ').unwrap_or(comment)),
        };
    }
    let fields = [("msgctxt", Field::Context), ("msgid", Field::English), ("msgstr", Field::Words)];
    field(line, at, &fields).unwrap_or(if line.starts_with("msgid_plural") || line.starts_with("msgstr[") {
        Is::Bad("plural forms are not used here")
    } else {
        Is::Bad("this is neither a comment nor msgctxt, msgid, msgstr or a text in quotation marks")
    })
}

/// Returns what a line that begins with the sign of a previous text is.
fn previous(line: &str, at: usize) -> Is<'_> {
    let rest = line.trim_start_matches(['|', ' ', '\t']);
    let at = at + line.len() - rest.len();
    let rest = rest.trim_end_matches([' ', '\t']);
    if rest.starts_with('"') {
        return Is::More(Quoted { text: rest, at });
    }
    let fields = [("msgctxt", Field::PreviousContext), ("msgid", Field::Previous)];
    field(rest, at, &fields).unwrap_or(Is::Bad("after #| only msgctxt and msgid are known"))
}

/// Returns the field that a line begins with, followed by its text.
fn field<'t>(line: &'t str, at: usize, fields: &[(&str, Field)]) -> Option<Is<'t>> {
    fields.iter().find_map(|(word, field)| {
        let rest = line.strip_prefix(word)?;
        let text = rest.trim_start_matches([' ', '\t']);
        let stands_apart = text.len() < rest.len() || text.starts_with('"');
        stands_apart.then(|| Is::Field(*field, Quoted { text, at: at + line.len() - text.len() }))
    })
}
