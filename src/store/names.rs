//! Names of the files in the data directory. Every file of ours has one of these shapes and no other.

/// The key, encrypted with the passphrase.
pub(super) const KEY: &str = "key.age";
/// The notebook, encrypted to the key.
pub(super) const NOTEBOOK: &str = "notebook.age";
/// The notebook as it was before the last save.
pub(super) const PREVIOUS: &str = "notebook.prev.age";
/// A new key that is not in force yet.
pub(super) const KEY_NEXT: &str = "key.next.age";
/// The notebook for a new key.
pub(super) const NOTEBOOK_NEXT: &str = "notebook.next.age";
/// The previous copy for a new key.
pub(super) const PREVIOUS_NEXT: &str = "notebook.prev.next.age";
/// Language of the screen, and who turns it round.
pub(super) const DISPLAY: &str = "display.toml";
/// Held by the running program.
pub(super) const LOCK: &str = "lock";

/// Encrypted files, without those that are only being written.
pub(super) const SEALED: [&str; 6] = [KEY, NOTEBOOK, PREVIOUS, KEY_NEXT, NOTEBOOK_NEXT, PREVIOUS_NEXT];

/// Encrypted files that have their lasting names.
pub(super) const IN_FORCE: [&str; 3] = [KEY, NOTEBOOK, PREVIOUS];

/// Returns the name a file has while it is being written.
pub(super) fn unfinished(name: &str) -> String {
    insert(name, "new")
}

/// Returns the name under which a file is kept aside.
pub(super) fn aside(name: &str, word: Aside, number: u32) -> String {
    insert(name, &format!("{}-{number}", word.as_str()))
}

/// Why a file is kept aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Aside {
    /// A new start took its place.
    Old,
    /// It could not be opened.
    Bad,
}

impl Aside {
    fn as_str(self) -> &'static str {
        match self {
            Self::Old => "old",
            Self::Bad => "bad",
        }
    }
}

/// What a file of ours holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Content {
    /// A key: without it the rest is noise.
    Key,
    /// Everything else, in no order.
    Other,
    /// The lock, which goes last.
    Lock,
}

/// Returns what a file of this name holds, if the name is one of ours.
pub(super) fn content(name: &str) -> Option<Content> {
    if name == LOCK {
        return Some(Content::Lock);
    }
    if name == DISPLAY || name == unfinished(DISPLAY) {
        return Some(Content::Other);
    }
    let original = original(name)?;
    let key = original == KEY || original == KEY_NEXT;
    Some(if key { Content::Key } else { Content::Other })
}

/// Returns which of the encrypted files a name is, or was before it was kept aside.
fn original(name: &str) -> Option<&'static str> {
    let known = |name: &str| SEALED.into_iter().find(|sealed| *sealed == name);
    if let Some(sealed) = known(name) {
        return Some(sealed);
    }
    let (stem, mark) = name.strip_suffix(".age")?.rsplit_once('.')?;
    let number = mark.strip_prefix("old-").or_else(|| mark.strip_prefix("bad-"));
    let counted = number.is_some_and(|digits| {
        !digits.starts_with('0') && !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
    });
    if mark == "new" || counted { known(&format!("{stem}.age")) } else { None }
}

fn insert(name: &str, word: &str) -> String {
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}.{word}.{ending}"),
        None => format!("{name}.{word}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, expected: Option<Content>) {
        assert_eq!(content(name), expected, "{name}");
    }

    #[test]
    fn names_are_dull_and_known_again() {
        assert_eq!(unfinished(NOTEBOOK), "notebook.new.age");
        assert_eq!(aside(PREVIOUS, Aside::Old, 3), "notebook.prev.old-3.age");
        for name in SEALED {
            check(name, content(name));
            assert!(content(name).is_some());
            assert!(content(&unfinished(name)).is_some());
            assert_eq!(content(&aside(name, Aside::Old, 12)), content(name));
            assert_eq!(content(&aside(name, Aside::Bad, 1)), content(name));
        }
    }

    #[test]
    fn only_our_names_are_ours() {
        check("key.age", Some(Content::Key));
        check("key.old-1.age", Some(Content::Key));
        check("notebook.bad-1.age", Some(Content::Other));
        check("display.toml", Some(Content::Other));
        check("display.new.toml", Some(Content::Other));
        check("lock", Some(Content::Lock));
        for foreign in [
            "",
            "lists",
            "thesis.doc",
            "Key.age",
            "key.age.bak",
            "mykey.age",
            "key.old-.age",
            "key.old-0.age",
            "key.old-1x.age",
            "key.old--1.age",
            "key.old-1.old-2.age",
            "backup.age",
            "notebook.txt",
            ".age",
        ] {
            check(foreign, None);
        }
    }
}
