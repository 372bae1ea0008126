//! The edit buffer behind every text field, also the ones for passphrases.
//!
//! Follows what Vietnamese and Thai input methods expect: they correct by sending Backspace and new letters.
//! Never normalises: whoever searches or saves does. What is typed is wiped from memory afterwards.

use std::fmt;

use unicode_segmentation::UnicodeSegmentation;
use zeroize::{Zeroize, Zeroizing};

use crate::locale::width::is_joined_emoji;
use crate::sanitize::is_hidden;

/// The most characters that a field takes.
pub const MAX_CHARS: usize = 1024;

/// One line of text while it is typed.
///
/// # Privacy
/// The text never moves in memory while it grows, is wiped when cleared, taken or dropped, and is never in
/// debug output.
pub struct EditBuffer {
    /// Has room for `MAX_CHARS` characters from the start: growing would leave copies behind.
    content: Zeroizing<String>,
    /// The byte before which the next character goes; always between two characters.
    cursor: usize,
}

impl EditBuffer {
    /// Returns an empty buffer.
    pub fn new() -> Self {
        Self { content: empty_content(), cursor: 0 }
    }

    /// Returns the text.
    pub fn text(&self) -> &str {
        &self.content
    }

    /// Returns the text before the cursor, whose cells are where the cursor is drawn.
    pub fn before_cursor(&self) -> &str {
        self.content.split_at(self.cursor).0
    }

    /// Tells whether nothing is typed.
    pub fn is_empty(&self) -> bool {
        self.content.is_empty()
    }

    /// Returns the text and leaves the buffer empty.
    ///
    /// # Privacy
    /// Make a secret of it with `SecretString::from(taken.as_str())`: giving the string itself away would
    /// shrink it, and leave a copy that nobody wipes.
    #[must_use = "what is taken is gone from the buffer"]
    pub fn take(&mut self) -> Zeroizing<String> {
        self.cursor = 0;
        std::mem::replace(&mut self.content, empty_content())
    }

    /// Empties and wipes the buffer.
    pub fn clear(&mut self) {
        // Wipes the whole room and keeps it.
        self.content.zeroize();
        self.cursor = 0;
    }

    /// Inserts a typed character; returns false where it is not taken because it is hidden or one too many.
    pub fn insert(&mut self, letter: char) -> bool {
        if !is_typeable(letter) || self.content.chars().count() >= MAX_CHARS {
            return false;
        }
        self.content.insert(self.cursor, letter);
        self.cursor += letter.len_utf8();
        true
    }

    /// Inserts pasted text on one line; returns false where its end did not fit.
    ///
    /// Line feeds around it are dropped, line feeds and tabs inside become one space each, hidden characters
    /// are left out.
    pub fn paste(&mut self, text: &str) -> bool {
        let mut letters = text.trim_matches(is_line_end).chars().peekable();
        while let Some(letter) = letters.next() {
            let letter = match letter {
                '\r' if letters.peek() == Some(&'\n') => continue,
                '\t' => ' ',
                _ if is_line_end(letter) => ' ',
                _ => letter,
            };
            if is_typeable(letter) && !self.insert(letter) {
                return false;
            }
        }
        true
    }

    /// Deletes the character before the cursor: one code point, but an emoji of several whole.
    ///
    /// Input methods send Backspace for one mark of a letter and expect the letter to stay.
    pub fn backspace(&mut self) {
        let before = self.before_cursor();
        let cluster = before.graphemes(true).next_back().unwrap_or_default();
        let length = if is_one_emoji(cluster) {
            cluster.len()
        } else {
            before.chars().next_back().map_or(0, char::len_utf8)
        };
        self.remove(self.cursor - length, self.cursor);
        self.cursor -= length;
    }

    /// Deletes the cluster after the cursor.
    pub fn delete(&mut self) {
        self.remove(self.cursor, self.next_boundary());
    }

    /// Moves the cursor one cluster to the start.
    pub fn left(&mut self) {
        self.cursor = self.boundaries().take_while(|at| *at < self.cursor).last().unwrap_or(0);
    }

    /// Moves the cursor one cluster to the end.
    pub fn right(&mut self) {
        self.cursor = self.next_boundary();
    }

    /// Moves the cursor to the start.
    pub fn home(&mut self) {
        self.cursor = 0;
    }

    /// Moves the cursor to the end.
    pub fn end(&mut self) {
        self.cursor = self.content.len();
    }

    /// Closes the gap inside the same room, so that no copy is made elsewhere.
    fn remove(&mut self, start: usize, end: usize) {
        self.content.drain(start..end);
    }

    fn boundaries(&self) -> impl Iterator<Item = usize> {
        self.content.grapheme_indices(true).map(|(at, _)| at)
    }

    fn next_boundary(&self) -> usize {
        self.boundaries().find(|at| *at > self.cursor).unwrap_or(self.content.len())
    }
}

impl Default for EditBuffer {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for EditBuffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EditBuffer")
    }
}

fn empty_content() -> Zeroizing<String> {
    Zeroizing::new(String::with_capacity(MAX_CHARS * 4))
}

/// Tells whether a character may stand in a field. Joiners and emoji selectors are part of words and emoji.
fn is_typeable(letter: char) -> bool {
    !is_hidden(letter) || matches!(letter, '\u{200C}' | '\u{200D}' | '\u{FE0E}' | '\u{FE0F}')
}

fn is_line_end(letter: char) -> bool {
    matches!(letter, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Tells whether a cluster is an emoji of several code points, of which a part would be another picture.
fn is_one_emoji(cluster: &str) -> bool {
    is_joined_emoji(cluster)
        || cluster.contains(|letter| {
            // Emoji style, keycap, skin tones, letters of flags.
            matches!(letter, '\u{FE0F}' | '\u{20E3}' | '\u{1F3FB}'..='\u{1F3FF}' | '\u{1F1E6}'..='\u{1F1FF}')
        })
}

#[cfg(test)]
mod tests;
