//! What must be the same in a translation: words between braces, between backticks, and web addresses.

use std::collections::BTreeSet;

/// Returns every `{ name }` and `{ $name }` of a text, in one spelling; a choice counts as its variable.
pub fn in_braces(text: &str) -> BTreeSet<String> {
    let inner = text.split('{').skip(1);
    let name = |inner: &str| {
        let inner = inner.trim_start();
        let end = inner.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '$' | '-' | '_' | '.'));
        inner.get(..end.unwrap_or(inner.len())).map(|name| format!("{{ {name} }}"))
    };
    inner.filter_map(name).collect()
}

/// Returns every `{ $name }` of a text; a choice counts as its variable.
pub fn variables(text: &str) -> BTreeSet<String> {
    in_braces(text).into_iter().filter(|name| name.starts_with("{ $")).collect()
}

/// Returns all web addresses in a text, without the punctuation after them.
pub fn addresses(text: &str) -> BTreeSet<&str> {
    let begins = ["https://", "http://"];
    let words =
        text.split(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '(' | ')' | '[' | ']'));
    words
        .filter_map(|word| begins.iter().find_map(|begin| word.find(begin)).and_then(|at| word.get(at..)))
        .map(|address| address.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '/'))
        .collect()
}

/// Returns everything that stands between backticks.
pub fn code_spans(text: &str) -> BTreeSet<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_end_where_people_see_them_end() {
        let found =
            addresses("Open (https://check.torproject.org/), then http://a.b/c?d=e. \"https://x.org\"!");
        assert_eq!(
            found.into_iter().collect::<Vec<_>>(),
            ["http://a.b/c?d=e", "https://check.torproject.org/", "https://x.org"]
        );
    }

    #[test]
    fn code_spans_come_in_pairs() {
        assert_eq!(code_spans("Type `wg show` or `ip route`.").len(), 2);
        assert_ne!(code_spans("Type `wg show`."), code_spans("Type `wg show."));
    }

    #[test]
    fn names_between_braces_are_found_in_one_spelling() {
        let found = in_braces("{ $count -> [one] {$name} *[other] x } {minutes} and { -brand }");
        assert_eq!(
            found.into_iter().collect::<Vec<_>>(),
            ["{ $count }", "{ $name }", "{ -brand }", "{ minutes }"]
        );
        assert!(in_braces("no braces").is_empty());
    }
}
