//! What a person may need of a messenger, in eight questions, each of which may be left out.
//!
//! Words for people: `need-question-ID` and `need-ID`.

use std::fmt;

/// Makes the enum of needs out of one table: name, id.
macro_rules! needs {
    ($($name:ident $id:literal)*) => {
        /// One thing that a person may need.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Need {
            $(#[doc = concat!("`", $id, "`.")] $name,)*
        }

        impl Need {
            /// Every need, in the order of the questions.
            pub const ALL: [Self; needs!(@count $($name)*)] = [$(Self::$name),*];

            /// Returns the id that commands take.
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }
        }
    };
    (@count $($name:ident)*) => { [$(stringify!($name)),*].len() };
}

needs! {
    NumberHidden "number-hidden"
    NoNumber "no-number"
    SignalBlocked "signal-blocked"
    TelegramBlocked "telegram-blocked"
    Offline "offline"
    Group100 "group-100"
    Group500 "group-500"
    Group1000 "group-1000"
    Calls "calls"
    Android "android"
    Iphone "iphone"
    Windows "windows"
    Macos "macos"
    Linux "linux"
    ComputerOnly "computer-only"
    NoGoogle "no-google"
    Vietnamese "vietnamese"
    FearMember "fear-member"
    FearPhone "fear-phone"
    FearCompany "fear-company"
    FearState "fear-state"
    ReachZalo "reach-zalo"
    ReachMessenger "reach-messenger"
    ReachWhatsapp "reach-whatsapp"
    ReachTelegram "reach-telegram"
    ReachViber "reach-viber"
}

/// One question with the needs that may answer it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// Its id.
    pub id: &'static str,
    /// What can be answered; any number of them, also none.
    pub needs: &'static [Need],
}

/// The eight questions, in the order in which they are asked.
pub const QUESTIONS: [Question; 8] = [
    Question { id: "number", needs: &[Need::NumberHidden, Need::NoNumber] },
    Question { id: "blocked", needs: &[Need::SignalBlocked, Need::TelegramBlocked] },
    Question { id: "cut", needs: &[Need::Offline] },
    Question { id: "groups", needs: &[Need::Group100, Need::Group500, Need::Group1000, Need::Calls] },
    Question {
        id: "devices",
        needs: &[
            Need::Android,
            Need::Iphone,
            Need::Windows,
            Need::Macos,
            Need::Linux,
            Need::ComputerOnly,
            Need::NoGoogle,
        ],
    },
    Question { id: "words", needs: &[Need::Vietnamese] },
    Question { id: "fear", needs: &[Need::FearMember, Need::FearPhone, Need::FearCompany, Need::FearState] },
    Question {
        id: "reach",
        needs: &[
            Need::ReachZalo,
            Need::ReachMessenger,
            Need::ReachWhatsapp,
            Need::ReachTelegram,
            Need::ReachViber,
        ],
    },
];

impl Need {
    /// Returns the need with this id.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|need| need.id() == id)
    }

    /// Returns the id of the app that must be reached, if it is such a need.
    pub fn reached(self) -> Option<&'static str> {
        self.id().strip_prefix("reach-")
    }

    /// Tells whether it is about a kind of phone or computer.
    pub fn is_device(self) -> bool {
        matches!(self, Self::Android | Self::Iphone | Self::Windows | Self::Macos | Self::Linux)
    }

    /// Tells whether it is about the size of groups.
    pub fn is_group(self) -> bool {
        matches!(self, Self::Group100 | Self::Group500 | Self::Group1000)
    }
}

/// How much a need weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// It moves apps by points.
    Wish,
    /// An app that breaks it is left out.
    Must,
}

/// What one person needs. Never kept anywhere.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Needs([Option<Weight>; Need::ALL.len()]);

/// Prints how many there are, never which.
impl fmt::Debug for Needs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Needs").field("count", &self.iter().count()).finish()
    }
}

impl Needs {
    /// Returns how much a need weighs, nothing where it is none.
    pub fn get(&self, need: Need) -> Option<Weight> {
        self.0.get(need as usize).copied().flatten()
    }

    /// Sets how much a need weighs.
    pub fn set(&mut self, need: Need, weight: Option<Weight>) {
        if let Some(slot) = self.0.get_mut(need as usize) {
            *slot = weight;
        }
    }

    /// Returns the same needs with one set.
    #[must_use = "returns the changed needs"]
    pub fn with(mut self, need: Need, weight: impl Into<Option<Weight>>) -> Self {
        self.set(need, weight.into());
        self
    }

    /// Turns a need on: off, a wish, a must, off again.
    pub fn toggle(&mut self, need: Need) {
        self.set(
            need,
            match self.get(need) {
                None => Some(Weight::Wish),
                Some(Weight::Wish) => Some(Weight::Must),
                Some(Weight::Must) => None,
            },
        );
    }

    /// Returns every need that is set, in the order of the questions.
    pub fn iter(&self) -> impl Iterator<Item = (Need, Weight)> {
        Need::ALL.into_iter().filter_map(|need| Some((need, self.get(need)?)))
    }

    /// Tells whether nothing is needed.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// Reads one need as commands take it: `ID` or `ID=must` is a must, `ID=wish` a wish.
    pub fn parse_one(written: &str) -> Option<(Need, Weight)> {
        let (id, weight) = match written.split_once('=') {
            None => (written, Weight::Must),
            Some((id, "must")) => (id, Weight::Must),
            Some((id, "wish")) => (id, Weight::Wish),
            Some(_) => return None,
        };
        Some((Need::of(id)?, weight))
    }
}

/// Collects needs; of one that is given twice the heavier counts.
impl FromIterator<(Need, Weight)> for Needs {
    fn from_iter<T: IntoIterator<Item = (Need, Weight)>>(needs: T) -> Self {
        needs.into_iter().fold(Self::default(), |all, (need, weight)| {
            all.with(need, all.get(need).map_or(weight, |before| before.max(weight)))
        })
    }
}

/// Writes needs as commands take them, with spaces between.
impl fmt::Display for Needs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (need, weight)) in self.iter().enumerate() {
            let space = if index == 0 { "" } else { " " };
            let wish = if weight == Weight::Wish { "=wish" } else { "" };
            write!(f, "{space}{}{wish}", need.id())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_need_answers_one_question() {
        let asked: Vec<Need> = QUESTIONS.iter().flat_map(|question| question.needs).copied().collect();
        assert_eq!(asked, Need::ALL);
        let ids: BTreeSet<_> = Need::ALL.iter().map(|need| need.id()).collect();
        assert_eq!(ids.len(), Need::ALL.len());
    }

    #[test]
    fn needs_come_back_from_text() {
        let mut needs = Needs::default();
        for (index, need) in Need::ALL.into_iter().enumerate() {
            (0..index % 3).for_each(|_| needs.toggle(need));
        }
        let written = needs.to_string();
        assert_eq!(written.split(' ').filter_map(Needs::parse_one).collect::<Needs>(), needs);
    }

    #[track_caller]
    fn check(written: &str, expected: Option<(Need, Weight)>) {
        assert_eq!(Needs::parse_one(written), expected, "{written}");
    }

    #[test]
    fn one_need_is_an_id_with_or_without_its_weight() {
        check("calls", Some((Need::Calls, Weight::Must)));
        check("calls=must", Some((Need::Calls, Weight::Must)));
        check("calls=wish", Some((Need::Calls, Weight::Wish)));
        for bad in
            ["", "call", "calls=", "calls=maybe", "calls=wish=wish", "CALLS", "calls=must=must", "=wish"]
        {
            check(bad, None);
        }
    }

    #[test]
    fn a_need_turns_off_again() {
        let mut needs = Needs::default();
        let weights = [Some(Weight::Wish), Some(Weight::Must), None];
        for weight in weights {
            needs.toggle(Need::Linux);
            assert_eq!(needs.get(Need::Linux), weight);
        }
        assert!(needs.is_empty());
    }

    #[test]
    fn of_one_given_twice_the_heavier_counts() {
        let needs: Needs = [(Need::Calls, Weight::Must), (Need::Calls, Weight::Wish)].into_iter().collect();
        assert_eq!(needs.get(Need::Calls), Some(Weight::Must));
    }

    #[test]
    fn nobodys_needs_are_printed() {
        let needs = Needs::default().with(Need::NoNumber, Weight::Must);
        assert_eq!(format!("{needs:?}"), "Needs { count: 1 }");
    }
}
