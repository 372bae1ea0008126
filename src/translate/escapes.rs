//! What the escapes of Fluent stand for.

use crate::content::chars::{Layout, is_forbidden};

/// Tells whether an escape of Fluent stands for a character that commands the terminal.
pub fn commands_terminal(ui: &str) -> bool {
    in_fluent(ui).any(|c| is_forbidden(c, Layout::Line))
}

/// Returns the characters that escapes of Fluent, such as `\u00A0`, stand for.
pub fn in_fluent(ui: &str) -> impl Iterator<Item = char> {
    ui.split('\\').skip(1).filter_map(|rest| {
        let digits = if rest.starts_with('u') { 4 } else { 6 };
        let hex = rest.strip_prefix(['u', 'U'])?.get(..digits)?;
        u32::from_str_radix(hex, 16).ok().and_then(char::from_u32)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_of_both_lengths_are_found() {
        let found: Vec<_> = in_fluent("a {\"\\u001b\"} b {\"\\U00202e\"} \\x \\u12").collect();
        assert_eq!(found, ['\u{1b}', '\u{202e}']);
    }
}
