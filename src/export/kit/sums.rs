//! `SHA256SUMS`, as `sha256sum` writes and reads it.
//!
//! Read more strictly than that program does: whoever writes such a list for others has no need of a name that leads
//! out of the folder, of a second line for one file, or of an empty line.

use std::collections::BTreeSet;
use std::fmt::Write as _;

/// A SHA-256.
pub type Digest = [u8; 32];

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    /// A file of the folder, with `/` between the parts of its name.
    pub name: String,
    /// What it holds.
    pub digest: Digest,
}

/// What is no such list, and from which line on, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// The line.
    pub line: usize,
}

/// Returns a digest in small letters.
pub fn hex(digest: &Digest) -> String {
    digest.iter().fold(String::new(), |mut text, byte| {
        // A `String` takes every text.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Returns a digest in groups of four letters, as people compare it.
pub fn groups(digest: &Digest) -> Vec<String> {
    hex(digest).as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group).into_owned()).collect()
}

/// Returns the list, sorted by name.
pub fn write(mut sums: Vec<Sum>) -> String {
    sums.sort_by(|one, other| one.name.cmp(&other.name));
    sums.iter().fold(String::new(), |mut list, sum| {
        let _ = writeln!(list, "{}  {}", hex(&sum.digest), sum.name);
        list
    })
}

/// Reads a list.
///
/// # Errors
/// The first line that `sha256sum` would not have written, or the first where there is none at all.
pub fn read(bytes: &[u8]) -> Result<Vec<Sum>, Fault> {
    let text = str::from_utf8(bytes).map_err(|_| Fault { line: 1 })?;
    let mut names = BTreeSet::new();
    let mut sums = Vec::new();
    for (index, line) in text.split_inclusive('\n').enumerate() {
        let sum = line.strip_suffix('\n').and_then(read_line).ok_or(Fault { line: index + 1 })?;
        // Sticks take two names that differ in capitals alone for one.
        if !names.insert(sum.name.to_lowercase()) {
            return Err(Fault { line: index + 1 });
        }
        sums.push(sum);
    }
    if sums.is_empty() { Err(Fault { line: 1 }) } else { Ok(sums) }
}

fn read_line(line: &str) -> Option<Sum> {
    let (digits, rest) = line.split_at_checked(64)?;
    let name = rest.strip_prefix("  ").or_else(|| rest.strip_prefix(" *"))?;
    let mut digest = [0; 32];
    for (byte, pair) in digest.iter_mut().zip(digits.as_bytes().chunks(2)) {
        let [high, low] = pair else { return None };
        *byte = digit(*high)? << 4 | digit(*low)?;
    }
    is_inside(name).then(|| Sum { name: name.to_owned(), digest })
}

/// Returns the value of a digit. Capitals are not what `sha256sum` writes.
fn digit(letter: u8) -> Option<u8> {
    match letter {
        b'0'..=b'9' => Some(letter - b'0'),
        b'a'..=b'f' => Some(letter - b'a' + 10),
        _ => None,
    }
}

/// Tells whether a name stays in its folder on every system, and is what it seems.
fn is_inside(name: &str) -> bool {
    let is_part = |part: &str| {
        !matches!(part, "" | "." | "..") && !part.starts_with(' ') && !part.ends_with([' ', '.'])
    };
    !name.contains(['\\', ':']) && !name.chars().any(char::is_control) && name.split('/').all(is_part)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    #[track_caller]
    fn check_refused(text: &str, line: usize) {
        assert_eq!(read(text.as_bytes()), Err(Fault { line }), "{text:?}");
    }

    #[test]
    fn a_list_is_read_as_it_was_written() {
        let sum = |name: &str, byte| Sum { name: name.to_owned(), digest: [byte; 32] };
        let sums = vec![sum("phone/vi.html", 1), sum("PRINT-THIS.html", 0xab), sum("sotay.exe", 255)];
        let text = write(sums.clone());
        let names: Vec<&str> = text.lines().map(|line| line.split_at(66).1).collect();
        assert_eq!(names, ["PRINT-THIS.html", "phone/vi.html", "sotay.exe"]);
        let mut sorted = sums;
        sorted.swap(0, 1);
        assert_eq!(read(text.as_bytes()), Ok(sorted));
        let star = format!("{EMPTY} *sotay.exe\n");
        assert_eq!(read(star.as_bytes()).unwrap()[0].name, "sotay.exe");
    }

    #[test]
    fn people_compare_sixteen_groups() {
        let digest = read(format!("{EMPTY}  x\n").as_bytes()).unwrap()[0].digest;
        assert_eq!(hex(&digest), EMPTY);
        let groups = groups(&digest);
        assert_eq!((groups.len(), groups[0].as_str(), groups[15].as_str()), (16, "e3b0", "b855"));
        assert_eq!(groups.concat(), EMPTY);
    }

    #[test]
    fn what_sha256sum_would_not_write_is_refused() {
        let line = |name: &str| format!("{EMPTY}  {name}\n");
        check_refused("", 1);
        check_refused("\n", 1);
        check_refused(&format!("{EMPTY}  sotay.exe"), 1);
        check_refused(&format!("{EMPTY} sotay.exe\n"), 1);
        check_refused(&format!("{}  sotay.exe\n", EMPTY.to_uppercase()), 1);
        check_refused(&format!("{}  sotay.exe\n", EMPTY.split_at(1).1), 1);
        check_refused(&format!("{}\r\n", line("sotay.exe").trim_end()), 1);
        check_refused(&format!("{}\n{}", line("a"), line("b")), 2);
        check_refused(&format!("{}{}", line("sotay.exe"), line("SOTAY.EXE")), 2);
        check_refused(&format!("\u{feff}{}", line("a")), 1);
        for name in
            ["", "/etc/passwd", "../a", "a/../b", "a//b", "./a", "a\\b", "C:a", "a\u{1b}[2J", "a.", "a "]
        {
            check_refused(&line(name), 1);
        }
    }

    proptest! {
        #[test]
        fn no_bytes_stop_the_reader(bytes in any::<Vec<u8>>()) {
            let _ = read(&bytes);
        }
    }
}
