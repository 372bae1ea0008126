//! Content as bytes, the way the build script writes it and the program reads it.
//!
//! Tables of texts and addresses would be as large again as the texts themselves, and be mended by the system's loader at
//! every start. Both sides are built from this one file, so there is no version to tell apart. Texts that are read
//! are borrowed from the bytes. Opens no file, and reads nothing from outside the program.

use super::model::{
    Checklist, Claim, Glossary, Item, ItemId, Level, Library, List, Messenger, Messengers, Opinion, Origin,
    Page, Pages, Rename, Source, Step, Str, Term, Test, Text, TextState, Trust, When,
};
use super::overlay::Translated;
use super::topics::{Confidence, Degree, Stance, Standing, Topic, Value};

/// A value that can be written as bytes and read back.
pub trait Wire: Sized {
    /// Adds the value to the bytes.
    fn put(&self, out: &mut Vec<u8>);

    /// Takes a value from the front of the bytes, or returns nothing where they hold none.
    fn take(from: &mut &'static [u8]) -> Option<Self>;
}

/// Takes a number of bytes from the front.
fn front(from: &mut &'static [u8], count: usize) -> Option<&'static [u8]> {
    let (taken, rest) = from.split_at_checked(count)?;
    *from = rest;
    Some(taken)
}

fn put_len(len: usize, out: &mut Vec<u8>) {
    u32::try_from(len).unwrap_or(u32::MAX).put(out);
}

fn take_len(from: &mut &'static [u8]) -> Option<usize> {
    usize::try_from(u32::take(from)?).ok()
}

/// Numbers, the lowest byte first.
macro_rules! numbers {
    ($($type:ty)*) => {$(
        impl Wire for $type {
            fn put(&self, out: &mut Vec<u8>) {
                out.extend(self.to_le_bytes());
            }

            fn take(from: &mut &'static [u8]) -> Option<Self> {
                front(from, size_of::<Self>())?.try_into().ok().map(Self::from_le_bytes)
            }
        }
    )*};
}

numbers! { u8 u16 u32 }

impl Wire for Str {
    fn put(&self, out: &mut Vec<u8>) {
        put_len(self.len(), out);
        out.extend(self.bytes());
    }

    fn take(from: &mut &'static [u8]) -> Option<Self> {
        let len = take_len(from)?;
        str::from_utf8(front(from, len)?).ok().map(Self::Borrowed)
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn put(&self, out: &mut Vec<u8>) {
        put_len(self.len(), out);
        for value in self {
            value.put(out);
        }
    }

    fn take(from: &mut &'static [u8]) -> Option<Self> {
        let len = take_len(from)?;
        (0..len).map(|_| T::take(from)).collect()
    }
}

impl<T: Wire + Clone + 'static> Wire for List<T> {
    fn put(&self, out: &mut Vec<u8>) {
        put_len(self.len(), out);
        for value in self.iter() {
            value.put(out);
        }
    }

    fn take(from: &mut &'static [u8]) -> Option<Self> {
        // Kept for as long as the program runs, like the texts: a copy of the library then copies no list.
        Some(Self::Borrowed(Vec::take(from)?.leak()))
    }
}

impl<T: Wire> Wire for Option<T> {
    fn put(&self, out: &mut Vec<u8>) {
        u8::from(self.is_some()).put(out);
        if let Some(value) = self {
            value.put(out);
        }
    }

    fn take(from: &mut &'static [u8]) -> Option<Self> {
        if u8::take(from)? == 0 { Some(None) } else { T::take(from).map(Some) }
    }
}

impl Wire for Value {
    fn put(&self, out: &mut Vec<u8>) {
        match self {
            Self::Unknown => 0_u8.put(out),
            Self::Degree(degree) => (1_u8.put(out), degree.put(out)).1,
            Self::Count(count) => (2_u8.put(out), count.put(out)).1,
            Self::Countries(countries) => (3_u8.put(out), countries.put(out)).1,
            Self::Standing(standing) => (4_u8.put(out), standing.put(out)).1,
        }
    }

    fn take(from: &mut &'static [u8]) -> Option<Self> {
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
            fn put(&self, out: &mut Vec<u8>) {
                let at = $all.iter().position(|each| each == self).and_then(|at| u8::try_from(at).ok());
                at.unwrap_or(u8::MAX).put(out);
            }

            fn take(from: &mut &'static [u8]) -> Option<Self> {
                $all.get(usize::from(u8::take(from)?)).copied()
            }
        }
    )*};
}

enums! {
    Trust [Self::Primary, Self::Ngo, Self::Other];
    Level [Self::Basic, Self::Strong, Self::HighRisk];
    Origin [Self::BuiltIn, Self::User];
    TextState [Self::Source, Self::Reviewed, Self::Draft, Self::Outdated, Self::Missing];
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
            fn put(&self, out: &mut Vec<u8>) {
                $(self.$field.put(out);)*
            }

            fn take(from: &mut &'static [u8]) -> Option<Self> {
                Some(Self { $($field: Wire::take(from)?),* })
            }
        }
    )*};
}

structs! {
    Text { shown, english, state }
    Source { id, title, url, date, trust }
    When { any, all, none }
    Step { id, only, text, code }
    Test { expect, steps }
    Item {
        id, when, level, impact, minutes, probe, recheck_days, meaning_rev, after, against, sources, checked, title,
        why, notes, steps, test, limits
    }
    Checklist { id, title, summary, minutes, sources, items, origin }
    Page { id, sources, checked, title, summary, steps, limits }
    Pages { id, title, summary, sources, pages, origin }
    Term { id, sources, checked, title, also, text }
    Glossary { id, title, summary, sources, terms, origin }
    Claim { topic, value, sources, date, confidence, text }
    Messenger { id, name, setup, summary, claims }
    Opinion { id, who, app, kind, date, sources, text }
    Messengers { id, title, summary, sources, apps, opinions, origin }
    ItemId { list, item }
    Rename { from, to }
    Library { checklists, pages, glossaries, messengers, renames }
    Translated { key, english, words, state, meaning_rev }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::built;

    fn written(value: &impl Wire) -> &'static [u8] {
        let mut out = Vec::new();
        value.put(&mut out);
        Vec::leak(out)
    }

    #[test]
    fn what_is_written_is_read_back() {
        let library = built::library();
        assert!(library.checklists.len() > 5 && library.messengers.len() == 1, "there is something to write");
        let mut bytes = written(&library);
        assert_eq!(Library::take(&mut bytes), Some(library));
        assert!(bytes.is_empty());
    }

    #[test]
    fn cut_bytes_hold_nothing() {
        let bytes = written(&built::library().renames);
        for end in 0..bytes.len() {
            assert_eq!(Vec::<Rename>::take(&mut &bytes[..end]), None, "{end}");
        }
    }
}
