//! Stands between an unpacked member and the JSON reader, so that nothing hostile reaches it. Pure.
//!
//! Cuts long strings short as they pass, so that they are never held; refuses deep nesting, endless words
//! and endless members. What it lets pass is JSON wherever the original was.

use std::io::{self, Read};

/// How many bytes of a string pass. Names in exports are a few dozen long.
const LONGEST_STRING: usize = 4 * 1024;
/// How deep arrays and objects may nest. Seven levels are in use.
const DEEPEST: usize = 48;
/// How long a number or a word such as `false` may be.
const LONGEST_WORD: usize = 64;
/// How many bytes a member may unpack to. A list of this size would have ten million events.
pub const LONGEST_MEMBER: u64 = 2 * 1024 * 1024 * 1024;

/// The byte order mark.
const MARK: &[u8] = &[0xef, 0xbb, 0xbf];

/// Why reading was broken off. Carried inside of `io::Error`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Arrays and objects nest too deep.
    #[error("nested too deep")]
    TooDeep,
    /// A word or number never ends.
    #[error("a word never ends")]
    EndlessWord,
    /// The member unpacks to more than is read.
    #[error("too large")]
    TooLarge,
}

/// The guard around a reader.
#[derive(Debug)]
pub struct Guard<R> {
    inner: R,
    chunk: Box<[u8]>,
    at: usize,
    filled: usize,
    left: u64,
    depth: usize,
    word: usize,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// Between strings.
    Outside,
    /// In a string; how long it is so far, and whether its last letter waits for its other half.
    Inside { length: usize, halved: bool },
    /// In an escape of a string; how many of its bytes were seen, and whether it is the first half of a letter.
    Escape { length: usize, seen: u8, halved: bool },
    /// In a string that is long enough; `escaped` is true right after a backslash.
    Cut { escaped: bool },
}

impl<R: Read> Guard<R> {
    /// Puts the guard around a reader.
    pub fn new(inner: R) -> Self {
        Self {
            inner,
            chunk: vec![0; 64 * 1024].into_boxed_slice(),
            at: 0,
            filled: 0,
            left: LONGEST_MEMBER,
            depth: 0,
            word: 0,
            state: State::Outside,
        }
    }

    fn fill(&mut self) -> io::Result<bool> {
        self.at = 0;
        self.filled = self.inner.read(&mut self.chunk)?;
        // Some programs put a mark before the text that is no part of it.
        if self.left == LONGEST_MEMBER
            && self.chunk.get(..self.filled).is_some_and(|start| start.starts_with(MARK))
        {
            self.at = MARK.len();
        }
        self.left =
            self.left.checked_sub(self.filled as u64).ok_or_else(|| io::Error::other(Refusal::TooLarge))?;
        Ok(self.filled > 0)
    }

    /// Takes one byte; tells whether it passes.
    fn take(&mut self, byte: u8) -> io::Result<bool> {
        match self.state {
            State::Outside => return self.outside(byte),
            State::Inside { length, halved } => match byte {
                b'"' => self.state = State::Outside,
                // Cut between whole letters only: never within one, nor between the two halves of one.
                _ if length >= LONGEST_STRING && !halved && byte & 0xc0 != 0x80 => {
                    self.state = State::Cut { escaped: byte == b'\\' };
                    return Ok(false);
                }
                b'\\' => self.state = State::Escape { length: length + 1, seen: 0, halved: false },
                _ => self.state = State::Inside { length: length + 1, halved: false },
            },
            State::Escape { length, seen, halved } => {
                let halved = match seen {
                    1 => matches!(byte, b'd' | b'D'),
                    2 => halved && matches!(byte, b'8' | b'9' | b'a' | b'b' | b'A' | b'B'),
                    _ => halved,
                };
                let ends = (seen == 0 && byte != b'u') || seen == 4;
                self.state = if ends {
                    State::Inside { length: length + 1, halved: halved && seen == 4 }
                } else {
                    State::Escape { length: length + 1, seen: seen + 1, halved }
                };
            }
            State::Cut { escaped } => {
                if byte == b'"' && !escaped {
                    self.state = State::Outside;
                    return Ok(true);
                }
                self.state = State::Cut { escaped: byte == b'\\' && !escaped };
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn outside(&mut self, byte: u8) -> io::Result<bool> {
        match byte {
            b'"' => self.state = State::Inside { length: 0, halved: false },
            b'[' | b'{' => {
                self.depth += 1;
                if self.depth > DEEPEST {
                    return Err(io::Error::other(Refusal::TooDeep));
                }
            }
            b']' | b'}' => self.depth = self.depth.saturating_sub(1),
            b',' | b':' => {}
            // Any amount of room between values is lawful and costs nothing.
            b' ' | b'\t' | b'\n' | b'\r' => {
                self.word = 0;
                return Ok(true);
            }
            _ => {
                self.word += 1;
                if self.word > LONGEST_WORD {
                    return Err(io::Error::other(Refusal::EndlessWord));
                }
                return Ok(true);
            }
        }
        self.word = 0;
        Ok(true)
    }
}

impl<R: Read> Read for Guard<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let mut written = 0;
        while written < out.len() {
            if self.at == self.filled && (written > 0 || !self.fill()?) {
                break;
            }
            while self.at < self.filled && written < out.len() {
                let byte = self.chunk.get(self.at).copied().unwrap_or_default();
                self.at += 1;
                if self.take(byte)?
                    && let Some(place) = out.get_mut(written)
                {
                    *place = byte;
                    written += 1;
                }
            }
        }
        Ok(written)
    }
}

/// Returns why the guard broke off, if it was the guard.
pub fn refusal(error: &io::Error) -> Option<Refusal> {
    error.get_ref().and_then(|inner| inner.downcast_ref::<Refusal>()).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guarded(text: &[u8]) -> io::Result<Vec<u8>> {
        let mut out = Vec::new();
        Guard::new(text).read_to_end(&mut out).map(|_| out)
    }

    #[test]
    fn what_is_ordinary_passes_unchanged() {
        let text = r#"{"a": ["x\"y\\", -1.5e10, true, null, "caf\u00e9 \ud83d\ude00"], "b": {}}"#;
        assert_eq!(guarded(text.as_bytes()).unwrap(), text.as_bytes());
    }

    #[test]
    fn long_strings_are_cut_between_letters_and_stay_json() {
        for unit in ["a", "é", "ế", "😀", "\\\"", "\\u00e9", "\\ud83d\\ude00", "\\\\"] {
            let text = format!(r#"["{}", "end"]"#, unit.repeat(20_000));
            let passed = guarded(text.as_bytes()).unwrap();
            assert!(passed.len() < LONGEST_STRING + 100, "{unit}: {}", passed.len());
            let values: Vec<String> =
                serde_json::from_slice(&passed).unwrap_or_else(|error| panic!("{unit}: {error}"));
            assert_eq!(values[1], "end", "{unit}");
        }
    }

    #[test]
    fn a_mark_before_the_text_is_no_part_of_it() {
        assert_eq!(guarded(b"\xef\xbb\xbf[1]").unwrap(), b"[1]");
    }

    #[test]
    fn what_never_ends_is_refused() {
        let why = |text: &str| refusal(&guarded(text.as_bytes()).unwrap_err()).unwrap();
        assert_eq!(why(&"[".repeat(100_000)), Refusal::TooDeep);
        assert_eq!(why(&"1".repeat(1_000)), Refusal::EndlessWord);
        assert!(guarded("[\n \t ".repeat(20).as_bytes()).is_ok());
    }

    proptest::proptest! {
        #[test]
        fn any_json_passes_as_it_is(value in proptest::collection::vec(".{0,40}", 0..20)) {
            let text = serde_json::to_vec(&value).unwrap();
            proptest::prop_assert_eq!(guarded(&text).unwrap(), text);
        }
    }
}
