//! A tally as a table for spreadsheets: one row an item and time.
//!
//! Quoted as RFC 4180 has it. An empty field is a number that is not said; it is not zero. Slips are in JSON alone.

use crate::content::Library;
use crate::workshop::tally::{Phase, Tally};

/// Names for programs, the same in every language.
const HEADER: [&str; 9] = ["list", "item", "title", "phase", "people", "done", "help", "not_for_me", "open"];

/// Returns the table.
pub fn text(library: &Library, tally: &Tally) -> String {
    let mut table = row(HEADER.map(str::to_owned));
    for (id, item) in &tally.items {
        let title = library.item(id).map(|(_, item)| item.title.shown.as_ref()).unwrap_or_default();
        for (name, phase) in [("before", Phase::Before), ("after", Phase::After)] {
            let Some(counted) = item.at(phase) else { continue };
            let [done, help, not_for_me, open] =
                counted.numbers().map(|number| number.map(|number| number.to_string()).unwrap_or_default());
            let (list, item) = (id.list.to_string(), id.item.to_string());
            let (title, people) = (title.to_owned(), tally.people.to_string());
            table.push_str(&row([list, item, title, name.to_owned(), people, done, help, not_for_me, open]));
        }
    }
    table
}

fn row<const N: usize>(fields: [String; N]) -> String {
    format!("{}\r\n", fields.map(|text| field(&text)).join(","))
}

/// Returns one field. A text that a spreadsheet would take for a formula gets an apostrophe in front.
fn field(text: &str) -> String {
    // Some spreadsheets look past blanks, and take letters of full width for those of ours.
    let first = text.trim_start().chars().next();
    let is_formula = first
        .is_some_and(|first| matches!(first, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠'))
        || text.starts_with(['\t', '\r', '\n']);
    let safe = if is_formula { format!("'{text}") } else { text.to_owned() };
    if safe.contains(['"', ',', '\r', '\n']) { format!("\"{}\"", safe.replace('"', "\"\"")) } else { safe }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(field(text), expected);
    }

    #[test]
    fn fields_are_quoted_where_they_must_be() {
        check("", "");
        check("Set a long PIN", "Set a long PIN");
        check("One, two", "\"One, two\"");
        check("Say \"no\"", "\"Say \"\"no\"\"\"");
        check("One\r\ntwo", "\"One\r\ntwo\"");
    }

    #[test]
    fn no_title_is_a_formula() {
        check("=1+1", "'=1+1");
        check("@SUM(A1)", "'@SUM(A1)");
        check("+84", "'+84");
        check("-2", "'-2");
        check("  =1", "'  =1");
        check("\t1", "'\t1");
        check("＝1", "'＝1");
        check("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
        check("1 = 1", "1 = 1");
    }
}
