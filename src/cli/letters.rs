//! What the window can show, asked once at the start. (I/O)

use crate::locale::letters::{Lacking, SAMPLES};
use crate::locale::negotiate;
use crate::tui::surface;
use crate::window;

/// Signs that a screen is drawn with besides letters.
const SIGNS: &str = "↑↓▲▼…";

/// The language whose letters are put together from several signs in one cell.
const PUT_TOGETHER: &str = "th";

/// What a window can show.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// The languages that it has no letters for.
    pub lacking: Lacking,
    /// Whether marks must be plain ASCII.
    pub ascii: bool,
}

/// Asks the environment and the window.
pub fn shown(plain: bool) -> Shown {
    if !negotiate::is_utf8_environment(|name| std::env::var(name).ok()) {
        return Shown { lacking: Lacking::in_encoding(), ascii: true };
    }
    let samples: Vec<&str> = SAMPLES.iter().map(|(_, letters)| *letters).chain([SIGNS]).collect();
    judge(&window::lacks(&samples), plain || surface::reads_sequences())
}

/// `lacks` says of each sample, the signs last, whether the window is known to lack some of it.
fn judge(lacks: &[bool], whole_cells: bool) -> Shown {
    let mut signs = lacks.iter().skip(SAMPLES.len());
    let tags = SAMPLES.iter().zip(lacks).filter_map(|((tag, _), lacks)| {
        let apart = !whole_cells && *tag == PUT_TOGETHER;
        (*lacks || apart).then_some(*tag)
    });
    Shown { lacking: Lacking::in_font(tags.collect()), ascii: signs.next() == Some(&true) }
}

/// Returns a language to begin with: one that cannot be read here is no help.
pub fn readable(tag: String, lacking: &Lacking) -> String {
    if lacking.is_unreadable(&tag) { crate::locale::ENGLISH.to_owned() } else { tag }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_to_lack_is_drawn() {
        assert_eq!(judge(&[false; 5], true), Shown::default());
        let vietnamese = judge(&[true, false, false, false, false], true);
        assert!(vietnamese.lacking.marks() && !vietnamese.ascii);
        let old = judge(&[true, true, true, true, true], true);
        assert!(old.ascii && old.lacking.is_unreadable("zh-Hans"));
        let cells = judge(&[false; 5], false);
        assert_eq!(cells.lacking, Lacking::in_font(vec!["th"]));
    }

    #[test]
    fn nobody_begins_in_a_language_that_cannot_be_read() {
        let lacking = Lacking::in_font(vec!["vi", "th"]);
        let begin = |tag: &str| readable(tag.to_owned(), &lacking);
        assert_eq!([begin("vi"), begin("th"), begin("en")], ["vi", "en", "en"]);
    }
}
