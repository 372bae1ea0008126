//! Standard output and standard error of commands. (I/O)
//!
//! A reader that closed the pipe ends the output without a complaint, as other programs do.

use std::io::{self, Write};

use crate::error::{Exit, Problem, reason};
use crate::locale::width::without_breaks;

/// Where commands write. What they write can be copied: it holds no marks for where a line may end.
#[derive(Debug)]
pub struct Output {
    failed: Option<io::ErrorKind>,
}

impl Output {
    /// Returns the streams of the process.
    pub fn standard() -> Self {
        Self { failed: None }
    }

    /// Writes a line to standard output.
    pub fn line(&mut self, text: &str) {
        self.write(&[text, "\n"]);
    }

    /// Writes text to standard output as it is.
    pub fn text(&mut self, text: &str) {
        self.write(&[text]);
    }

    /// Writes a line to standard error.
    pub fn err(&mut self, text: &str) {
        drop(writeln!(io::stderr(), "{}", without_breaks(text)));
    }

    fn write(&mut self, pieces: &[&str]) {
        if self.failed.is_some() {
            return;
        }
        let mut stdout = io::stdout().lock();
        for piece in pieces {
            if let Err(error) = stdout.write_all(without_breaks(piece).as_bytes()) {
                self.failed = Some(error.kind());
                return;
            }
        }
    }

    /// Returns the exit code after everything was written.
    ///
    /// # Errors
    /// A full disk behind the output is a failure: whoever reads it must not take a part for the whole.
    pub fn finish(&mut self, exit: Exit) -> Result<Exit, Problem> {
        let flushed = io::stdout().flush().map_err(|error| error.kind());
        match self.failed.take().map_or(flushed, Err) {
            Ok(()) | Err(io::ErrorKind::BrokenPipe) => Ok(exit),
            Err(kind) => Err(Problem::new("output", Exit::CouldNot).with("why", reason(kind))),
        }
    }
}
