//! Which characters a text may hold, and how a text from outside is made safe to print.
//!
//! Refuses what can move the cursor, hide words or turn their order around. Marks that languages
//! need stay allowed: the joiners, the zero-width space and the two direction marks.

use unicode_normalization::UnicodeNormalization;

/// How many characters of somebody's text a finding may quote.
const QUOTED_CHARS: usize = 60;

/// Where a text stands, which decides about line breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// One paragraph: no line break, no tab.
    Line,
    /// Code or a whole file: line breaks and tabs are part of it.
    Block,
}

/// Returns bytes as text without a byte order mark, or the part before the first bad byte.
pub fn text_of(bytes: &[u8]) -> Result<&str, &str> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    str::from_utf8(bytes).map_err(|error| {
        let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
        str::from_utf8(valid).unwrap_or_default()
    })
}

/// Returns the first character that may not stand in a text of this layout.
pub fn first_forbidden(text: &str, layout: Layout) -> Option<char> {
    text.chars().find(|&c| is_forbidden(c, layout))
}

/// Tells whether a character may not stand in a text of this layout.
pub fn is_forbidden(c: char, layout: Layout) -> bool {
    match c {
        '\n' | '\t' => layout == Layout::Line,
        '\u{ad}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}' => true,
        _ => c.is_control(),
    }
}

/// Tells whether a text is in the composed form that every terminal draws alike.
pub fn is_nfc(text: &str) -> bool {
    unicode_normalization::is_nfc(text)
}

/// Returns a text from outside in the composed form, cut short, with every dangerous character spelt out.
pub fn quotable(text: &str) -> String {
    let mut quoted = String::new();
    let mut chars = text.nfc();
    for c in chars.by_ref().take(QUOTED_CHARS) {
        if is_forbidden(c, Layout::Line) {
            quoted.extend(c.escape_unicode());
        } else {
            quoted.push(c);
        }
    }
    if chars.next().is_some() {
        quoted.push_str("...");
    }
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, line: Option<char>, block: Option<char>) {
        assert_eq!(first_forbidden(text, Layout::Line), line);
        assert_eq!(first_forbidden(text, Layout::Block), block);
    }

    #[test]
    fn what_can_deceive_is_forbidden() {
        check("Bật công tắc ngắt", None, None);
        check("wg-quick up\n\twg0", Some('\n'), None);
        check("\u{1b}[31mred", Some('\u{1b}'), Some('\u{1b}'));
        check("safe\u{202e}exe.txt", Some('\u{202e}'), Some('\u{202e}'));
        check("a\r\n", Some('\r'), Some('\r'));
        check("\u{9b}31m", Some('\u{9b}'), Some('\u{9b}'));
        check("\u{2067}x\u{2069}", Some('\u{2067}'), Some('\u{2067}'));
    }

    #[test]
    fn marks_that_languages_need_are_allowed() {
        check("می\u{200c}خواهم \u{200e}Signal\u{200f} ไทย\u{200b}ไทย ක්\u{200d}ෂ", None, None);
    }

    #[test]
    fn a_quotation_is_short_and_harmless() {
        assert_eq!(quotable("a\u{1b}]0;x\u{7}"), "a\\u{1b}]0;x\\u{7}");
        assert_eq!(quotable(&"a".repeat(61)), format!("{}...", "a".repeat(60)));
    }
}
