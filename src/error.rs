//! What went wrong, as keys of messages: people never see the text of an error type.
//!
//! Every problem has a message (`err-…`) and a remedy (`fix-…`) in the reader's language.

use std::borrow::Cow;
use std::io;

use crate::locale::Locale;
use crate::probe::child::ChildError;

/// Something that could not be done, ready to be said in any language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    key: &'static str,
    args: Vec<(&'static str, String)>,
    exit: Exit,
}

impl Problem {
    /// Returns a problem whose messages are `err-KEY` and `fix-KEY`.
    pub fn new(key: &'static str, exit: Exit) -> Self {
        Self { key, args: Vec::new(), exit }
    }

    /// Adds an argument. Whatever comes from outside must have passed `sanitize`.
    #[must_use = "returns the problem with the argument"]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Returns the part after `err-` and `fix-`.
    pub fn key(&self) -> &'static str {
        self.key
    }

    /// Returns the exit code that belongs to it.
    pub fn exit(&self) -> Exit {
        self.exit
    }

    /// Returns what went wrong.
    pub fn message(&self, locale: &Locale) -> String {
        locale.message_with(&format!("err-{}", self.key), &self.args)
    }

    /// Returns what to do about it.
    pub fn remedy(&self, locale: &Locale) -> String {
        locale.message_with(&format!("fix-{}", self.key), &self.args)
    }
}

impl From<&ChildError> for Problem {
    fn from(error: &ChildError) -> Self {
        match error {
            ChildError::Start(error) => {
                Problem::new("probe-start", Exit::CouldNot).with("why", not_started(error))
            }
            ChildError::Ended => Problem::new("probe-ended", Exit::CouldNot),
        }
    }
}

/// Returns why a program could not be started, as the word that the message `why` selects on.
fn not_started(error: &io::Error) -> Cow<'static, str> {
    #[cfg(unix)]
    {
        use nix::errno::Errno;
        // The standard library has no words of its own for these, or misleading ones.
        let full = [Errno::EAGAIN, Errno::EMFILE, Errno::ENFILE, Errno::ENOMEM];
        if error.raw_os_error().is_some_and(|code| full.contains(&Errno::from_raw(code))) {
            return Cow::Borrowed("system-full");
        }
    }
    reason(error.kind())
}

/// Returns what the system said, as the word that the message `why` selects on.
///
/// # Fallback
/// What has no words in the reader's language is shown in the system's own: it helps whoever helps them.
pub fn reason(kind: io::ErrorKind) -> Cow<'static, str> {
    Cow::Borrowed(match kind {
        io::ErrorKind::NotFound => "not-found",
        io::ErrorKind::PermissionDenied => "not-allowed",
        io::ErrorKind::IsADirectory => "folder",
        io::ErrorKind::NotADirectory => "not-folder",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "disk-full",
        io::ErrorKind::ReadOnlyFilesystem => "read-only",
        other => return Cow::Owned(other.to_string()),
    })
}

/// How the program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done = 0,
    /// The answer is no: findings, contradicted, not empty.
    No = 1,
    /// The command line was wrong.
    WrongUse = 2,
    /// It could not be done, or could not be told.
    CouldNot = 3,
}

impl From<Exit> for std::process::ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exit_codes_are_the_promised_ones() {
        let codes = [Exit::Done, Exit::No, Exit::WrongUse, Exit::CouldNot].map(|exit| exit as u8);
        assert_eq!(codes, [0, 1, 2, 3]);
    }
}
