//! What a page for phones says besides its lists, in the language of the page.

use crate::locale::Locale;
use crate::t;

/// Words about ticks and slips. Where a number comes in, the page's script puts it in the place of `{done}`, `{all}` or
/// `{stuck}`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    /// Above the names of the lists.
    pub contents: String,
    /// What is said of ticks.
    pub ticks: Ticks,
    /// What is said of slips.
    pub slip: Slip,
}

/// Words about what becomes of ticks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ticks {
    /// Their heading.
    pub title: String,
    /// How many there are.
    pub count: String,
    /// That they are gone with the page.
    pub gone: String,
    /// The button that keeps them.
    pub keep: String,
    /// What keeping means.
    pub keep_means: String,
    /// That they are kept.
    pub kept: String,
    /// That they could not be kept.
    pub refused: String,
    /// The button that forgets them.
    pub forget: String,
    /// That they are forgotten.
    pub forgotten: String,
}

/// Words about being stuck and slips.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Slip {
    /// The box beside an item.
    pub stuck: String,
    /// That no more items can be named.
    pub full: String,
    /// The heading.
    pub title: String,
    /// What a slip is.
    pub about: String,
    /// The button that makes one.
    pub make: String,
    /// What it says of somebody who is stuck nowhere.
    pub says: String,
    /// What it says of somebody who is.
    pub says_stuck: String,
    /// What it does not say, and what to do with it.
    pub says_not: String,
}

impl Words {
    /// Returns them in a language.
    pub fn of(locale: &Locale) -> Self {
        let (done, all, stuck) = ("{done}", "{all}", "{stuck}");
        Self {
            contents: t!(locale, "handout-contents"),
            ticks: Ticks {
                title: t!(locale, "handout-ticks"),
                count: t!(locale, "handout-count", done = done, all = all),
                gone: t!(locale, "handout-gone"),
                keep: t!(locale, "handout-keep"),
                keep_means: t!(locale, "handout-keep-means"),
                kept: t!(locale, "handout-kept"),
                refused: t!(locale, "handout-refused"),
                forget: t!(locale, "handout-forget"),
                forgotten: t!(locale, "handout-forgotten"),
            },
            slip: Slip {
                stuck: t!(locale, "handout-stuck"),
                full: t!(locale, "handout-full"),
                title: t!(locale, "handout-slip"),
                about: t!(locale, "handout-slip-about"),
                make: t!(locale, "handout-slip-make"),
                says: t!(locale, "handout-slip-says", done = done),
                says_stuck: t!(locale, "handout-slip-says-stuck", done = done, stuck = stuck),
                says_not: t!(locale, "handout-slip-says-not"),
            },
        }
    }
}
