//! What a translator is told of each text: what it is, how wide it may be, what stays as it is.

use crate::content::keys::{Spot, keys};
use crate::content::model::Library;

use super::extract::Wanted;
use super::fluent::{Piece, pieces};
use super::placeholders::variables;
use super::ui::review_key;

/// Names of products and systems, besides those of the messengers that the library knows.
const PRODUCTS: [&str; 33] = [
    "sotay",
    "Android",
    "Apple",
    "Chromium",
    "ExpressVPN",
    "F-Droid",
    "Facebook",
    "Firefox",
    "GitHub",
    "GrapheneOS",
    "Google",
    "IVPN",
    "Instagram",
    "Linux",
    "Meta",
    "Microsoft",
    "Mullvad",
    "NetworkManager",
    "NordVPN",
    "OpenVPN",
    "Orbot",
    "Outline",
    "Play Store",
    "Proton",
    "Psiphon",
    "Riseup",
    "Samsung",
    "Surfshark",
    "Tor",
    "Windows",
    "WireGuard",
    "iPhone",
    "macOS",
];

/// Returns every text of the library, in the order of its files.
pub fn of_content(library: &Library) -> Vec<Wanted> {
    let products = products(library);
    let wanted = |(spot, text): (Spot, &crate::content::model::Text)| {
        let list = spot.key.split('/').next().unwrap_or_default();
        let mut notes = vec![about(&spot)];
        notes.extend(kept_names(text.english(), &products));
        Wanted {
            reference: format!("checklists/{list}.toml"),
            english: text.english().to_owned(),
            meaning_rev: spot.meaning_rev,
            key: spot.key,
            notes,
        }
    };
    keys(library).into_iter().map(wanted).collect()
}

/// Returns every text of the English interface, in the order of its file.
pub fn of_interface(english: &str, library: &Library) -> Vec<Wanted> {
    let products = products(library);
    let wanted = |piece: Piece| {
        let mut notes: Vec<String> =
            [&piece.group, &piece.comment].into_iter().filter(|text| !text.is_empty()).cloned().collect();
        notes.extend(kept_names(&piece.pattern, &products));
        let variables: Vec<String> = variables(&piece.pattern).into_iter().collect();
        if !variables.is_empty() {
            notes.push(format!("Keep as they are: {}", variables.join(" ")));
        }
        if piece.pattern.contains("->") {
            notes.push(
                "A choice: translate what stands behind each [name], keep every bracket and brace."
                    .to_owned(),
            );
        }
        Wanted {
            key: review_key(&piece.key),
            english: piece.pattern,
            notes,
            reference: "locales/en/ui.ftl".to_owned(),
            meaning_rev: 1,
        }
    };
    pieces(english).into_iter().map(wanted).collect()
}

/// Returns how many columns a text of the interface may take, where its group or its comment says so.
pub fn max_columns(piece: &Piece) -> Option<usize> {
    let said = |text: &str| {
        let (_, rest) = text.split_once("At most ")?;
        let (number, unit) = rest.split_once(' ')?;
        (unit.starts_with("columns") || unit.starts_with("letters")).then(|| number.parse().ok()).flatten()
    };
    said(&piece.comment).or_else(|| said(&piece.group))
}

fn about(spot: &Spot) -> String {
    match spot.part.max_chars() {
        Some(limit) => format!("{}, at most {limit} columns.", spot.part.description()),
        None => format!("{}.", spot.part.description()),
    }
}

/// Returns all names that no language translates, the longest first.
fn products(library: &Library) -> Vec<String> {
    let apps = library.messengers.iter().flat_map(|file| file.apps.iter());
    let mut names: Vec<String> = apps.flat_map(|app| app.name.split(" / ")).map(str::to_owned).collect();
    names.extend(PRODUCTS.map(str::to_owned));
    names.sort_by(|a, b| (b.len(), a).cmp(&(a.len(), b)));
    names.dedup();
    names
}

fn kept_names(english: &str, products: &[String]) -> Option<String> {
    let found: Vec<&str> =
        products.iter().filter(|name| has_word(english, name)).map(String::as_str).collect();
    (!found.is_empty()).then(|| format!("Names, not translated: {}", found.join(", ")))
}

/// Tells whether a name stands in a text as a word of its own.
fn has_word(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + name.len()..).and_then(|after| after.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_words_of_their_own() {
        let products = vec!["Delta Chat".to_owned(), "Signal".to_owned(), "Tor".to_owned()];
        let of = |text| kept_names(text, &products);
        assert_eq!(of("Open Signal, then Tor."), Some("Names, not translated: Signal, Tor".to_owned()));
        assert_eq!(of("Torrents and signals"), None);
    }

    #[test]
    fn every_list_of_names_is_without_doubles() {
        let library = crate::content::built::library();
        let names = products(&library);
        let unique: std::collections::BTreeSet<_> = names.iter().collect();
        assert_eq!(unique.len(), names.len());
        assert!(names.iter().any(|name| name == "Signal") && names.iter().any(|name| name == "RCS"));
    }

    #[test]
    fn a_group_or_a_comment_says_how_wide_a_text_may_be() {
        let ftl =
            "## Names of keys. At most 12 letters.\na = A\n# At most 30 columns.\nb = B\n## More\nc = C\n";
        let widths: Vec<_> = pieces(ftl).iter().map(max_columns).collect();
        assert_eq!(widths, [Some(12), Some(30), None]);
    }

    #[test]
    fn a_message_tells_what_to_keep() {
        let ftl = "## Part\nn = { $count ->\n    [one] One\n   *[other] { $count } of { $all }\n}\n";
        let wanted = of_interface(ftl, &Library::default());
        assert_eq!(wanted[0].notes[..2], ["Part", "Keep as they are: { $all } { $count }"]);
        assert_eq!((wanted[0].key.as_str(), wanted[0].notes.len()), ("ui/n", 3));
    }
}
