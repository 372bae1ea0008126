//! Measures how deeply a file nests before it is parsed.

use toml_parser::lexer::TokenKind;

/// How deeply brackets may stand in brackets, and how many parts a dotted key may have.
pub const MAX_DEPTH: usize = 12;

/// Returns where tables, lists or dotted keys first nest too deeply.
///
/// Counts with the parser's own lexer. The parser itself limits brackets only: a key of a hundred
/// thousand dots would build a table that overflows the stack when it is dropped.
pub fn too_deep(text: &str) -> Option<usize> {
    let (mut brackets, mut dots) = (0_usize, 0_usize);
    for token in toml_parser::Source::new(text).lex() {
        match token.kind() {
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => {
                (brackets, dots) = (brackets + 1, 0);
            }
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => {
                (brackets, dots) = (brackets.saturating_sub(1), 0);
            }
            TokenKind::Dot => dots += 1,
            TokenKind::Newline | TokenKind::Equals | TokenKind::Comma => dots = 0,
            _ => {}
        }
        if brackets > MAX_DEPTH || dots > MAX_DEPTH {
            return Some(token.span().start());
        }
    }
    None
}
