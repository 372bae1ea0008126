//! Content as bytes and words, the way the build script writes it and the program reads it.
//!
//! Tables of texts and addresses would be as large again as the texts themselves, and be mended by the system's loader at
//! every start. Both sides are built from this one file, so there is no version to tell apart. A language is read
//! together with the English, line by line, so that nothing has to be looked up by its name. Texts that are read are
//! borrowed. Opens no file, and reads nothing from outside the program.

use super::model::{
    Checklist, Claim, Contact, FirstMessage, Glossary, Helpline, Helplines, How, Item, ItemId, Level,
    Library, List, Messenger, Messengers, Note, Opinion, Origin, Page, Pages, Rename, Source, Step, Str,
    Term, Test, Text, TextState, Trust, When,
};
use super::overlay::Translated;
use super::topics::{Confidence, Degree, Stance, Standing, Topic, Value};

/// What is written: numbers and lengths apart from words, so that words are one text that is checked in one go.
#[derive(Debug, Default)]
pub struct Writer {
    /// Numbers, lengths, and which of several forms a value has.
    pub shape: Vec<u8>,
    /// All words, one after the other.
    pub words: String,
    /// Of each [`Text`], in the same order: its state, and how long its translation is.
    pub line_shape: Vec<u8>,
    /// All translations, one after the other.
    pub line_words: String,
}

/// What is read: the shape and the words of English, and those of a language to be laid over it.
#[derive(Debug, Clone, Copy)]
pub struct Reader {
    shape: &'static [u8],
    words: &'static str,
    lines: Option<(&'static [u8], &'static str)>,
}

impl Reader {
    /// Returns a reader of a shape with its words, and of the lines of a language where that is wanted.
    pub fn new(
        (shape, words): (&'static [u8], &'static str),
        lines: Option<(&'static [u8], &'static str)>,
    ) -> Self {
        Self { shape, words, lines }
    }

    /// Tells whether everything was read.
    pub fn is_empty(&self) -> bool {
        let read_whole = |(shape, words): (&[u8], &str)| shape.is_empty() && words.is_empty();
        self.shape.is_empty() && self.words.is_empty() && self.lines.is_none_or(read_whole)
    }
}

/// A value that can be written and read back.
pub trait Wire: Sized {
    /// Adds the value.
    fn put(&self, out: &mut Writer);

    /// Takes a value from the front, or returns nothing where there is none.
    fn take(from: &mut Reader) -> Option<Self>;
}

/// Takes a number of bytes from the front.
fn front(from: &mut &'static [u8], count: usize) -> Option<&'static [u8]> {
    let (taken, rest) = from.split_at_checked(count)?;
    *from = rest;
    Some(taken)
}

/// Takes so many bytes of words from the front.
fn words(from: &mut &'static str, count: usize) -> Option<&'static str> {
    let (taken, rest) = from.split_at_checked(count)?;
    *from = rest;
    Some(taken)
}

/// Writes a length in as few bytes as it takes, seven bits in each.
fn put_len(len: usize, out: &mut Vec<u8>) {
    let mut rest = len;
    loop {
        let low = u8::try_from(rest & 0x7f).unwrap_or_default();
        rest >>= 7;
        out.push(if rest == 0 { low } else { low | 0x80 });
        if rest == 0 {
            return;
        }
    }
}

fn take_len(from: &mut &'static [u8]) -> Option<usize> {
    let mut len = 0_usize;
    for place in 0..5 {
        let (byte, rest) = from.split_first()?;
        *from = rest;
        len |= usize::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            return Some(len);
        }
    }
    None
}

/// Numbers, the lowest byte first.
macro_rules! numbers {
    ($($type:ty)*) => {$(
        impl Wire for $type {
            fn put(&self, out: &mut Writer) {
                out.shape.extend(self.to_le_bytes());
            }

            fn take(from: &mut Reader) -> Option<Self> {
                front(&mut from.shape, size_of::<Self>())?.try_into().ok().map(Self::from_le_bytes)
            }
        }
    )*};
}

numbers! { u8 u16 u32 }

impl Wire for bool {
    fn put(&self, out: &mut Writer) {
        u8::from(*self).put(out);
    }

    fn take(from: &mut Reader) -> Option<Self> {
        u8::take(from).map(|byte| byte != 0)
    }
}

impl Wire for Str {
    fn put(&self, out: &mut Writer) {
        put_len(self.len(), &mut out.shape);
        out.words.push_str(self);
    }

    fn take(from: &mut Reader) -> Option<Self> {
        let len = take_len(&mut from.shape)?;
        words(&mut from.words, len).map(Self::Borrowed)
    }
}

/// The English stands among the words; what a language says instead stands among its lines.
impl Wire for Text {
    fn put(&self, out: &mut Writer) {
        let english = self.english();
        put_len(english.len(), &mut out.shape);
        out.words.push_str(english);
        let state = STATES.iter().position(|state| *state == self.state).and_then(|at| u8::try_from(at).ok());
        out.line_shape.push(state.unwrap_or_default());
        if self.english.is_some() {
            put_len(self.shown.len(), &mut out.line_shape);
            out.line_words.push_str(&self.shown);
        }
    }

    fn take(from: &mut Reader) -> Option<Self> {
        let english = Str::take(from)?;
        let Some((shape, lines)) = &mut from.lines else { return Some(Self::source(english)) };
        let state = *STATES.get(usize::from(*front(shape, 1)?.first()?))?;
        if matches!(state, TextState::Source | TextState::Missing) {
            return Some(Self { shown: english, english: None, state });
        }
        let len = take_len(shape)?;
        let shown = Str::Borrowed(words(lines, len)?);
        Some(Self { shown, english: Some(english), state })
    }
}

/// States as they are written: the place in this list.
const STATES: [TextState; 5] =
    [TextState::Source, TextState::Reviewed, TextState::Draft, TextState::Outdated, TextState::Missing];

impl<T: Wire> Wire for Vec<T> {
    fn put(&self, out: &mut Writer) {
        put_len(self.len(), &mut out.shape);
        for value in self {
            value.put(out);
        }
    }

    fn take(from: &mut Reader) -> Option<Self> {
        let len = take_len(&mut from.shape)?;
        // No value takes less than a byte, so that a wrong length asks for no more than there can be.
        let mut values = Self::with_capacity(len.min(from.shape.len()));
        for _ in 0..len {
            values.push(T::take(from)?);
        }
        Some(values)
    }
}

impl<T: Wire + Clone + 'static> Wire for List<T> {
    fn put(&self, out: &mut Writer) {
        put_len(self.len(), &mut out.shape);
        for value in self.iter() {
            value.put(out);
        }
    }

    fn take(from: &mut Reader) -> Option<Self> {
        // Kept for as long as the program runs, like the texts: a copy of the library then copies no list.
        Some(Self::Borrowed(Vec::take(from)?.leak()))
    }
}

impl<T: Wire> Wire for Option<T> {
    fn put(&self, out: &mut Writer) {
        self.is_some().put(out);
        if let Some(value) = self {
            value.put(out);
        }
    }

    fn take(from: &mut Reader) -> Option<Self> {
        if bool::take(from)? { T::take(from).map(Some) } else { Some(None) }
    }
}

impl Wire for Value {
    fn put(&self, out: &mut Writer) {
        match self {
            Self::Unknown => 0_u8.put(out),
            Self::Degree(degree) => (1_u8.put(out), degree.put(out)).1,
            Self::Count(count) => (2_u8.put(out), count.put(out)).1,
            Self::Countries(countries) => (3_u8.put(out), countries.put(out)).1,
            Self::Standing(standing) => (4_u8.put(out), standing.put(out)).1,
        }
    }

    fn take(from: &mut Reader) -> Option<Self> {
        match u8::take(from)? {
            0 => Some(Self::Unknown),
            1 => Wire::take(from).map(Self::Degree),
            2 => Wire::take(from).map(Self::Count),
            3 => Wire::take(from).map(Self::Countries),
            4 => Wire::take(from).map(Self::Standing),
            _ => None,
        }
    }
}

/// Enums without values: the place in a list of all of them.
macro_rules! enums {
    ($($type:ident $all:expr;)*) => {$(
        impl Wire for $type {
            fn put(&self, out: &mut Writer) {
                let at = $all.iter().position(|each| each == self).and_then(|at| u8::try_from(at).ok());
                at.unwrap_or(u8::MAX).put(out);
            }

            fn take(from: &mut Reader) -> Option<Self> {
                $all.get(usize::from(u8::take(from)?)).copied()
            }
        }
    )*};
}

enums! {
    Trust [Self::Primary, Self::Ngo, Self::Other];
    How Self::ALL;
    Level [Self::Basic, Self::Strong, Self::HighRisk];
    Origin [Self::BuiltIn, Self::User];
    TextState STATES;
    Topic Self::ALL;
    Degree Self::ALL;
    Standing Self::ALL;
    Confidence Self::ALL;
    Stance Self::ALL;
}

/// Structs field by field; one that is forgotten here does not compile.
macro_rules! structs {
    ($($type:ident { $($field:ident),* })*) => {$(
        impl Wire for $type {
            fn put(&self, out: &mut Writer) {
                $(self.$field.put(out);)*
            }

            fn take(from: &mut Reader) -> Option<Self> {
                Some(Self { $($field: Wire::take(from)?),* })
            }
        }
    )*};
}

structs! {
    Source { id, title, url, date, trust }
    When { any, all, none }
    Step { id, only, text, code }
    Test { expect, steps }
    Item {
        id, when, level, impact, minutes, probe, recheck_days, meaning_rev, happened, after, against, sources, checked, title,
        why, notes, steps, test, limits
    }
    Checklist { id, title, summary, minutes, place, also, sources, items, origin }
    Page { id, sources, checked, title, summary, steps, limits }
    Note { id, when, sources, checked, items, title, what, changed, means, limits }
    Pages { id, title, summary, sources, pages, notes, origin }
    Contact { how, address, sources, published, rechecked }
    Helpline { id, name, sources, checked, does, whom, languages, hours, expect, contacts, limits }
    FirstMessage { id, language, title, copy }
    Helplines { id, title, summary, risk, none, sources, before, messages, lines, origin }
    Term { id, sources, checked, title, also, text }
    Glossary { id, title, summary, sources, terms, origin }
    Claim { topic, value, sources, date, confidence, text }
    Messenger { id, name, setup, summary, claims }
    Opinion { id, who, app, kind, date, sources, text }
    Messengers { id, title, summary, sources, apps, opinions, origin }
    ItemId { list, item }
    Rename { from, to }
    Library { checklists, pages, helplines, glossaries, messengers, renames }
    Translated { key, english, words, state, meaning_rev }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::built;
    use crate::content::keys::change_all;

    fn written(value: &impl Wire) -> Writer {
        let mut out = Writer::default();
        value.put(&mut out);
        out
    }

    fn reader(writer: Writer, with_lines: bool) -> Reader {
        let leaked = (&*Vec::leak(writer.shape), &*String::leak(writer.words));
        let lines = (&*Vec::leak(writer.line_shape), &*String::leak(writer.line_words));
        Reader::new(leaked, with_lines.then_some(lines))
    }

    #[test]
    fn what_is_written_is_read_back() {
        let library = built::library();
        assert!(library.checklists.len() > 5 && library.messengers.len() == 1, "there is something to write");
        let mut from = reader(written(&library), false);
        assert_eq!(Library::take(&mut from), Some(library));
        assert!(from.is_empty());
    }

    #[test]
    fn the_lines_of_a_language_are_read_with_the_english_behind_them() {
        let mut library = built::library();
        let mut states = STATES.into_iter().cycle();
        change_all(&mut library, &mut |_, text| {
            text.state = states.next().unwrap_or(TextState::Draft);
            if !matches!(text.state, TextState::Source | TextState::Missing) {
                text.english = Some(text.shown.clone());
                text.shown = format!("Công tắc {}", text.shown.len()).into();
            }
        });
        let mut from = reader(written(&library), true);
        assert_eq!(Library::take(&mut from), Some(library));
        assert!(from.is_empty());
    }

    #[test]
    fn cut_bytes_hold_nothing() {
        let whole = written(&built::library().renames);
        for end in 0..whole.shape.len() {
            let cut = Writer {
                shape: whole.shape[..end].to_vec(),
                words: whole.words.clone(),
                ..Writer::default()
            };
            assert_eq!(Vec::<Rename>::take(&mut reader(cut, false)), None, "{end}");
        }
        let words = whole.words.chars().skip(1).collect();
        let cut = Writer { shape: whole.shape.clone(), words, ..Writer::default() };
        assert_eq!(Vec::<Rename>::take(&mut reader(cut, false)), None, "words are missing");
    }

    #[test]
    fn lengths_take_few_bytes_and_are_read_back() {
        for len in [0, 1, 127, 128, 300, 16_383, 16_384, 2_000_000] {
            let mut bytes = Vec::new();
            put_len(len, &mut bytes);
            assert_eq!(
                bytes.len(),
                if len < 128 {
                    1
                } else if len < 16_384 {
                    2
                } else {
                    3
                },
                "{len}"
            );
            assert_eq!(take_len(&mut &*Vec::leak(bytes)), Some(len));
        }
    }
}
