//! What is wrong with a file of content or of translations, and what to do about it.
//!
//! A finding is collected, never thrown: a file with ten faults tells of all ten. Its words are in
//! English, for authors and translators, and hold no character that a terminal would act upon.

use super::chars::quotable;
pub use super::codes::LintCode;
use super::place::Lines;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Must be mended: a build with it fails.
    Error,
    /// Should be looked at; nothing breaks.
    Warning,
}

/// One thing that is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which rule.
    pub code: LintCode,
    /// How bad.
    pub severity: Severity,
    /// The file as the caller named it, safe to print.
    pub file: String,
    /// From 1.
    pub line: u32,
    /// From 1, in characters.
    pub column: u32,
    /// What is wrong here, in English, safe to print.
    pub detail: String,
    /// What to do, in English.
    pub remedy: &'static str,
}

impl Finding {
    /// Returns a finding about a file as a whole.
    pub fn about(code: LintCode, file: &str, detail: impl Into<String>) -> Self {
        Self::at(code, file, (1, 1), detail)
    }

    /// Returns a finding at a line and column.
    pub fn at(code: LintCode, file: &str, place: (u32, u32), detail: impl Into<String>) -> Self {
        Self {
            code,
            severity: code.severity(),
            file: safe_name(file),
            line: place.0,
            column: place.1,
            detail: detail.into(),
            remedy: code.remedy(),
        }
    }
}

/// Returns a file name of any length with every dangerous character spelt out.
pub fn safe_name(file: &str) -> String {
    let mut safe = String::new();
    for part in file.split_inclusive(['/', '\\']) {
        safe.push_str(&quotable(part));
    }
    safe
}

/// Collects the findings of one file, and remembers how many of them make a part of it unusable.
pub struct Log<'t> {
    file: String,
    lines: Lines<'t>,
    findings: Vec<Finding>,
    refusals: usize,
    left_out: usize,
}

impl<'t> Log<'t> {
    /// How many findings one file may have before the rest are only counted.
    pub const LIMIT: usize = 100;

    /// Returns an empty log of a file with this text.
    pub fn new(file: &str, text: &'t str) -> Self {
        Self { file: safe_name(file), lines: Lines::of(text), findings: Vec::new(), refusals: 0, left_out: 0 }
    }

    /// Adds a finding at a byte offset of the text.
    pub fn report(&mut self, code: LintCode, offset: usize, detail: impl Into<String>) {
        self.refusals += usize::from(code.refuses());
        if self.is_full() {
            self.left_out += 1;
        } else {
            let place = self.lines.place(offset);
            self.findings.push(Finding::at(code, &self.file, place, detail));
        }
    }

    /// Tells whether further findings are only counted, so that nobody need word them.
    pub fn is_full(&self) -> bool {
        self.findings.len() >= Self::LIMIT
    }

    /// Counts something unusable that another finding already tells of.
    pub fn refuse(&mut self) {
        self.refusals += 1;
    }

    /// Returns how many findings so far make a part of the file unusable.
    pub fn refusals(&self) -> usize {
        self.refusals
    }

    /// Takes back what was reported within a part of the text, apart from what breaks it.
    pub fn hush(&mut self, part: std::ops::Range<usize>) {
        let (start, end) = (self.lines.place(part.start), self.lines.place(part.end));
        self.findings.retain(|finding| {
            let place = (finding.line, finding.column);
            let is_break = matches!(finding.code, LintCode::NotToml | LintCode::ForbiddenCharacter);
            is_break || place < start || place >= end
        });
    }

    /// Returns the text of the file.
    pub fn text(&self) -> &'t str {
        self.lines.text()
    }

    /// Returns line and column of a byte offset of the text.
    pub fn place(&self, offset: usize) -> (u32, u32) {
        self.lines.place(offset)
    }

    /// Returns all findings in the order of the file.
    pub fn finish(mut self) -> Vec<Finding> {
        self.findings.sort_by_key(|finding| (finding.line, finding.column));
        if self.left_out > 0 {
            let detail = format!("{} more findings are not listed", self.left_out);
            self.findings.push(Finding::about(LintCode::TooManyFindings, &self.file, detail));
        }
        self.findings
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_keeps_its_folders_and_loses_its_escapes() {
        assert_eq!(safe_name("a/b/\u{1b}[2J.toml"), "a/b/\\u{1b}[2J.toml");
    }

    #[test]
    fn findings_beyond_the_limit_are_counted() {
        let mut log = Log::new("a.toml", "x");
        for _ in 0..Log::LIMIT + 5 {
            log.report(LintCode::BadId, 0, "x");
        }
        let findings = log.finish();
        assert_eq!(findings.len(), Log::LIMIT + 1);
        assert_eq!(findings[Log::LIMIT].detail, "5 more findings are not listed");
    }
}
