//! Finds the string literals of Rust source, apart from comments and tests. Knows no more of Rust than that.

/// One string literal.
#[derive(Debug, PartialEq, Eq)]
pub struct Literal {
    /// The code before it, back to the last semicolon, brace or attribute.
    pub before: String,
    /// What stands between its quotes, as written.
    pub text: String,
}

impl Literal {
    /// Tells whether only programmers meet it: in attributes and in what is said when an invariant breaks.
    pub fn is_for_programmers(&self) -> bool {
        ["expect(", "panic!(", "assert!(", "debug_assert!(", "unreachable!(", "reason = "]
            .iter()
            .any(|end| self.before.ends_with(end))
            || self.before.trim_start().starts_with("#[")
    }
}

/// Returns the string literals of a file, up to its tests.
pub fn literals(source: &str) -> Vec<Literal> {
    let source = source.split("#[cfg(test)]\nmod tests {").next().unwrap_or(source);
    let mut found = Vec::new();
    let mut before = String::new();
    let mut rest = source;
    while let Some(letter) = rest.chars().next() {
        let skip = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if let Some(length) = char_literal(rest) {
            length
        } else if let Some((start, end, length)) = string(rest) {
            let text = rest.get(start..end).unwrap_or_default().to_owned();
            found.push(Literal { before: before.clone(), text });
            length
        } else {
            match letter {
                ';' | '{' | '}' | ']' => before.clear(),
                // What stands on the lines of a call is one piece of code.
                letter if letter.is_whitespace() && before.ends_with(['(', ' ']) => {}
                letter if letter.is_whitespace() => before.push(' '),
                letter => before.push(letter),
            }
            letter.len_utf8()
        };
        rest = rest.get(skip..).unwrap_or_default();
    }
    found
}

/// Returns the length of a character literal that begins here; a lifetime is none.
fn char_literal(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('\'')?;
    if inner.starts_with('\\') {
        let escaped = inner.chars().nth(1)?.len_utf8() + 1;
        return inner.get(escaped..)?.find('\'').map(|end| escaped + end + 2);
    }
    let letter = inner.chars().next()?;
    inner.get(letter.len_utf8()..)?.starts_with('\'').then(|| letter.len_utf8() + 2)
}

/// Returns start and end of the text of a string literal that begins here, and the length of the whole.
fn string(rest: &str) -> Option<(usize, usize, usize)> {
    let raw = rest.strip_prefix('r').map(|inner| inner.len() - inner.trim_start_matches('#').len());
    if let Some(hashes) =
        raw.filter(|hashes| rest.get(hashes + 1..).is_some_and(|rest| rest.starts_with('"')))
    {
        let start = hashes + 2;
        let end = start + rest.get(start..)?.find(&format!("\"{}", "#".repeat(hashes)))?;
        return Some((start, end, end + 1 + hashes));
    }
    let inner = rest.strip_prefix('"')?;
    let mut escaped = false;
    for (at, letter) in inner.char_indices() {
        match letter {
            '"' if !escaped => return Some((1, at + 1, at + 2)),
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    None
}

#[test]
fn literals_are_found_where_they_are() {
    let source = "// \"no\"\nlet a = f(\n    \"one \\\" two\", 'x', '\"', '\\'', r#\"raw \"q\"\"#);\nlet b: &'static str = \"b\";\n\
                  #[expect(x, reason = \"why\")]\n#[cfg(test)]\nmod tests { \"no\" }";
    let found = literals(source);
    let texts: Vec<&str> = found.iter().map(|literal| literal.text.as_str()).collect();
    assert_eq!(texts, ["one \\\" two", "raw \"q\"", "b", "why"]);
    assert_eq!(found[0].before.trim_start(), "let a = f(");
    assert!(found[3].is_for_programmers() && !found[0].is_for_programmers());
}
