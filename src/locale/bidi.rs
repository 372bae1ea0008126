//! Right-to-left text on a terminal: who turns it round, and how.
//!
//! Pure: the environment comes in as a function. Text is kept, searched and written in logical order everywhere;
//! only a painter turns a row, as the last thing before it is drawn.
//!
//! No order suits every terminal. Some turn right-to-left words round themselves, some do nothing, and no question
//! that a program may ask tells which (docs/languages.md). So there is a guess, a setting, and a screen that asks.

mod class;
mod join;
mod turn;

use serde::Serialize;

use super::negotiate;

pub use class::{Class, class_of};
pub use turn::{Base, Turned, cells_before, has_right_to_left, kept_apart, turn, turned};

/// Who turns right-to-left text round, as the person wants it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Setting {
    /// Whoever is known to do it.
    Auto,
    /// This program.
    App,
    /// The terminal.
    Terminal,
    /// Nobody can: the person has seen both orders and could read neither.
    Off,
}

impl Setting {
    /// The names of all settings, as they are written.
    pub const NAMES: [&str; 4] = ["auto", "app", "terminal", "off"];

    /// Returns the setting with this name.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "auto" => Setting::Auto,
            "app" => Setting::App,
            "terminal" => Setting::Terminal,
            "off" => Setting::Off,
            _ => return None,
        })
    }
}

/// In which order letters are handed to the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// As they are read; the terminal turns them round, or nobody does.
    Logical,
    /// As they stand on the row, from left to right.
    Visual,
}

/// How rows of a right-to-left language are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Drawing {
    /// In which order.
    pub order: Order,
    /// Whether the terminal must be told first to turn nothing round.
    pub explicit: bool,
}

/// What is known of who turns text round in the terminal of this run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turning {
    /// The setting of this run, which goes before the remembered one.
    pub asked: Option<Setting>,
    /// What kind of terminal it is.
    pub class: Class,
}

/// Returns how rows of a right-to-left language are drawn in a terminal of this kind.
pub fn drawing(setting: Setting, class: Class) -> Drawing {
    let order = match (setting, class) {
        (Setting::App, _) | (Setting::Auto, Class::Switchable | Class::Inert) => Order::Visual,
        (Setting::Auto, Class::Unknown) | (Setting::Terminal | Setting::Off, _) => Order::Logical,
    };
    Drawing { order, explicit: order == Order::Visual && class == Class::Switchable }
}

/// Tells whether the language with this tag is written from right to left.
pub fn is_right_to_left(tag: &str) -> bool {
    let script = negotiate::parse_tag(tag).and_then(|id| negotiate::script(&id));
    let right_to_left = ["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"];
    script.is_some_and(|script| right_to_left.contains(&script.as_str())) || tag == super::PSEUDO_TURNED
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(setting: Setting, class: Class, order: Order, explicit: bool) {
        assert_eq!(drawing(setting, class), Drawing { order, explicit }, "{setting:?} {class:?}");
    }

    #[test]
    fn the_setting_goes_before_the_guess() {
        check(Setting::Auto, Class::Switchable, Order::Visual, true);
        check(Setting::Auto, Class::Inert, Order::Visual, false);
        check(Setting::Auto, Class::Unknown, Order::Logical, false);
        check(Setting::App, Class::Switchable, Order::Visual, true);
        check(Setting::App, Class::Inert, Order::Visual, false);
        check(Setting::App, Class::Unknown, Order::Visual, false);
        for setting in [Setting::Terminal, Setting::Off] {
            for class in [Class::Switchable, Class::Inert, Class::Unknown] {
                check(setting, class, Order::Logical, false);
            }
        }
    }

    #[test]
    fn every_setting_has_its_name() {
        for name in Setting::NAMES {
            let setting = Setting::named(name).unwrap();
            assert_eq!(serde_json::to_value(setting).unwrap(), name);
        }
        assert_eq!(Setting::named("rtl"), None);
    }

    #[test]
    fn the_direction_of_a_language_follows_its_script() {
        for tag in [
            "ar",
            "ar-EG",
            "fa_IR.UTF-8",
            "he",
            "iw",
            "yi",
            "ur",
            "ckb",
            "ps",
            "dv",
            "pa-PK",
            "uz-Arab",
            "en-XB",
        ] {
            assert!(is_right_to_left(tag), "{tag}");
        }
        for tag in ["en", "vi", "th", "zh-Hans", "ku", "pa", "uz", "en-XA", "ar-Latn", "", "x"] {
            assert!(!is_right_to_left(tag), "{tag}");
        }
    }
}
