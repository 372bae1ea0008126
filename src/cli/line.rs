//! One line from a file or from standard input: a passphrase, or a word that confirms. (I/O)
//!
//! Refuses what cannot be such a line: too long, not plain text. Never waits for a pipe that nobody opens.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use zeroize::Zeroizing;

use crate::error::reason;

/// Nobody types more than this.
const LONGEST_BYTES: usize = 4096;
/// How long a named pipe may have no writer. Once there is one it may take its time: it may be asking a person.
const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// Returns the first line of a file without its ending; `-` is standard input.
///
/// # Errors
/// A word that the message `why` selects on.
pub fn of_file(file: &Path) -> Result<Zeroizing<String>, String> {
    if file == Path::new("-") {
        return of_stdin();
    }
    text(&mut BufReader::new(open(file).map_err(|error| said(&error))?))
}

/// Returns the next line of standard input. What comes after it is left for the next call.
///
/// # Errors
/// A word that the message `why` selects on.
pub fn of_stdin() -> Result<Zeroizing<String>, String> {
    text(&mut io::stdin().lock())
}

/// Opens a file. Opening a pipe waits for its other end, so that it is done beside.
fn open(file: &Path) -> io::Result<File> {
    let (sender, opened) = mpsc::channel();
    let file = file.to_path_buf();
    // A thread that still waits ends with the program.
    thread::spawn(move || sender.send(File::open(file)));
    opened.recv_timeout(LONGEST_WAIT).unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
}

fn text(reader: &mut impl BufRead) -> Result<Zeroizing<String>, String> {
    // Filled once, so that it never grows and leaves no copies behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(LONGEST_BYTES + 1));
    let limit = u64::try_from(LONGEST_BYTES + 1).unwrap_or(u64::MAX);
    reader.take(limit).read_until(b'\n', &mut bytes).map_err(|error| said(&error))?;
    if bytes.len() > LONGEST_BYTES {
        return Err("too-long".to_owned());
    }
    // Some editors of Windows put a mark before the first letter, and two characters at the end of a line.
    let text = str::from_utf8(&bytes).map_err(|_| "not-text".to_owned())?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).trim();
    if text.chars().any(char::is_control) {
        return Err("not-text".to_owned());
    }
    Ok(Zeroizing::new(text.to_owned()))
}

fn said(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::TimedOut => "nobody-writes".to_owned(),
        kind => reason(kind).into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], expected: Result<&str, &str>) {
        let found = text(&mut io::Cursor::new(bytes));
        assert_eq!(found.as_ref().map(|line| line.as_str()).map_err(String::as_str), expected);
    }

    #[test]
    fn the_first_line_counts_without_its_ending() {
        check(b"plastic otter\nsecond", Ok("plastic otter"));
        check(b"plastic otter\r\n", Ok("plastic otter"));
        check("\u{feff}mật khẩu \n".as_bytes(), Ok("mật khẩu"));
        check(b"", Ok(""));
        check(b"\nsecond", Ok(""));
    }

    #[test]
    fn what_is_no_line_of_text_is_refused() {
        check(&[b'a'; LONGEST_BYTES], Ok(str::from_utf8(&[b'a'; LONGEST_BYTES]).unwrap()));
        check(&[b'a'; LONGEST_BYTES + 1], Err("too-long"));
        check(b"\xff\xfep\0w\0", Err("not-text"));
        check(b"p\0w\0\n\0", Err("not-text"));
        check(b"\x7fELF\x02\n", Err("not-text"));
    }
}
