//! `SHA256SUMS` as `sha256sum` writes it, and checksums as people compare them. `signed` reads it.

use std::fmt::Write as _;

use crate::signed::Digest;

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    /// A file of the folder, with `/` between the parts of its name.
    pub name: String,
    /// What it holds.
    pub digest: Digest,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signed::Sums;

    const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    #[test]
    fn a_list_is_read_as_it_was_written() {
        let sum = |name: &str, byte| Sum { name: name.to_owned(), digest: [byte; 32] };
        let sums = vec![sum("phone/vi.html", 1), sum("PRINT-THIS.html", 0xab), sum("sotay.exe", 255)];
        let text = write(sums.clone());
        let names: Vec<&str> = text.lines().map(|line| line.split_at(66).1).collect();
        assert_eq!(names, ["PRINT-THIS.html", "phone/vi.html", "sotay.exe"]);
        let read = Sums::read(text.into_bytes()).unwrap();
        let wanted = sums.into_iter().map(|sum| (sum.name, sum.digest)).collect();
        assert_eq!(*read.files(), wanted);
    }

    #[test]
    fn people_compare_sixteen_groups() {
        let digest = crate::signed::digest(b"");
        assert_eq!(hex(&digest), EMPTY);
        let groups = groups(&digest);
        assert_eq!((groups.len(), groups[0].as_str(), groups[15].as_str()), (16, "e3b0", "b855"));
        assert_eq!(groups.concat(), EMPTY);
    }
}
