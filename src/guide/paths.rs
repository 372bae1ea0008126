//! Paths as people bring them to a field: dragged, pasted or typed. Pure; whether they exist is not asked.

use std::path::PathBuf;

/// How a system writes paths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writing {
    /// With `/`; a backslash takes the meaning from what comes after it.
    Unix,
    /// With `\`, which is nothing but itself.
    Windows,
}

/// How this system writes them.
pub const HERE: Writing = if cfg!(windows) { Writing::Windows } else { Writing::Unix };

/// Returns the paths of a text.
///
/// Terminals write a file that is dropped on them in quotes, with backslashes or as an address, and several one
/// after another. A space in a typed path belongs to it unless another path plainly begins there.
pub fn paths(text: &str, writing: Writing) -> Vec<PathBuf> {
    words(text.trim(), writing)
        .into_iter()
        .map(|word| plain(&word, writing))
        .filter(|word| !word.is_empty())
        .map(PathBuf::from)
        .collect()
}

/// Cuts a text into words, each without its quotes and backslashes.
fn words(text: &str, writing: Writing) -> Vec<String> {
    let marks: &[char] = if writing == Writing::Unix { &['\'', '"'] } else { &['"'] };
    let (mut words, mut word) = (Vec::new(), String::new());
    // The quote that is open, whether the word began with one, and whether one was just closed.
    let (mut open, mut quoted, mut closed) = (None, false, false);
    let mut rest = text.chars();
    while let Some(letter) = rest.next() {
        let after = rest.as_str();
        match open {
            Some(quote) if letter == quote => (open, closed) = (None, true),
            Some(quote) => {
                let escapes = writing == Writing::Unix && quote == '"' && letter == '\\';
                let next =
                    if escapes && after.starts_with(['"', '\\', '$', '`']) { rest.next() } else { None };
                word.push(next.unwrap_or(letter));
            }
            None if marks.contains(&letter) && (word.is_empty() || quoted) => {
                (open, quoted, closed) = (Some(letter), true, false);
            }
            None if letter.is_whitespace() && (closed || begins_path(after.trim_start(), marks)) => {
                words.push(std::mem::take(&mut word));
                (quoted, closed) = (false, false);
            }
            None => {
                let escaped = if letter == '\\' && writing == Writing::Unix { rest.next() } else { None };
                word.push(escaped.unwrap_or(letter));
                closed = false;
            }
        }
    }
    words.push(word);
    words
}

fn begins_path(text: &str, marks: &[char]) -> bool {
    let drive = || {
        let mut letters = text.chars();
        letters.next().is_some_and(|letter| letter.is_ascii_alphabetic())
            && letters.next() == Some(':')
            && matches!(letters.next(), Some('\\' | '/'))
    };
    text.starts_with(marks)
        || ["/", "~/", "\\\\", "file://"].iter().any(|start| text.starts_with(start))
        || drive()
}

/// Turns an address of a file into its path; leaves everything else as it is.
fn plain(word: &str, writing: Writing) -> String {
    let word = word.trim();
    let Some(address) = word.strip_prefix("file://") else { return word.to_owned() };
    let path = decoded(address.strip_prefix("localhost").unwrap_or(address));
    match path.strip_prefix('/') {
        // `/C:/Users` has a slash in front that belongs to the address.
        Some(drive) if writing == Writing::Windows => drive.to_owned(),
        _ => path,
    }
}

fn decoded(address: &str) -> String {
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address.as_bytes();
    while let [first, after @ ..] = rest {
        let value = match after {
            [high, low, ..] if *first == b'%' => hex(*high).zip(hex(*low)).map(|(high, low)| high * 16 + low),
            _ => None,
        };
        bytes.push(value.unwrap_or(*first));
        rest = after.get(if value.is_some() { 2 } else { 0 }..).unwrap_or_default();
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(writing: Writing, text: &str, expected: &[&str]) {
        let expected: Vec<PathBuf> = expected.iter().map(PathBuf::from).collect();
        assert_eq!(paths(text, writing), expected, "{text}");
    }

    #[test]
    fn one_path_as_terminals_and_people_write_it() {
        for (text, path) in [
            ("/home/an/facebook-an.zip", "/home/an/facebook-an.zip"),
            ("  /home/an/x.zip \n", "/home/an/x.zip"),
            ("'/home/an/Tải xuống/x.zip' ", "/home/an/Tải xuống/x.zip"),
            ("\"/home/an/Tải xuống/x.zip\"", "/home/an/Tải xuống/x.zip"),
            ("/Users/an/My\\ files/x\\ \\(1\\).zip ", "/Users/an/My files/x (1).zip"),
            ("/home/an/My files/x (1).zip", "/home/an/My files/x (1).zip"),
            ("file:///home/an/T%E1%BA%A3i%20xu%E1%BB%91ng/x.zip", "/home/an/Tải xuống/x.zip"),
            ("file://localhost/home/an/x%2.zip%", "/home/an/x%2.zip%"),
            ("'/home/an/it'\\''s mine.zip'", "/home/an/it's mine.zip"),
            ("/home/an/it's mine.zip", "/home/an/it's mine.zip"),
            ("\"/home/an/a \\\"b\\\" c\\d.zip\"", "/home/an/a \"b\" c\\d.zip"),
            ("'/home/an/never closed.zip", "/home/an/never closed.zip"),
            ("~/x.zip", "~/x.zip"),
            ("x.zip\\", "x.zip\\"),
        ] {
            check(Writing::Unix, text, &[path]);
        }
        for (text, path) in [
            ("\"C:\\Users\\an\\My files\\x.zip\"", "C:\\Users\\an\\My files\\x.zip"),
            ("C:\\Users\\an\\My files\\x.zip", "C:\\Users\\an\\My files\\x.zip"),
            ("\\\\server\\an\\x.zip", "\\\\server\\an\\x.zip"),
            ("file:///C:/Users/an/My%20files/x.zip", "C:/Users/an/My files/x.zip"),
            ("C:\\an's\\x.zip", "C:\\an's\\x.zip"),
        ] {
            check(Writing::Windows, text, &[path]);
        }
    }

    #[test]
    fn several_paths_one_after_another() {
        check(Writing::Unix, "'/a b.zip' '/c.zip'", &["/a b.zip", "/c.zip"]);
        check(Writing::Unix, "/a\\ b.zip /c.zip", &["/a b.zip", "/c.zip"]);
        check(Writing::Unix, "/a b.zip  ~/c.zip", &["/a b.zip", "~/c.zip"]);
        check(Writing::Unix, "file:///a%20b.zip file:///c.zip", &["/a b.zip", "/c.zip"]);
        check(Writing::Unix, "'a.zip' b.zip", &["a.zip", "b.zip"]);
        check(Writing::Windows, "\"C:\\a b.zip\" D:\\c.zip", &["C:\\a b.zip", "D:\\c.zip"]);
    }

    #[test]
    fn nothing_is_no_path() {
        for text in ["", "  ", "''", "\"\" ''", "file://"] {
            check(Writing::Unix, text, &[]);
        }
    }
}
