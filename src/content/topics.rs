//! What can be said about a messenger: topics, and the values each of them takes.
//!
//! Shared with the build script. A topic is never free text, so that nothing has to be guessed from prose.

use super::answers::QUESTIONS;
use super::model::{List, Str};

/// Makes an enum of words that files and the program write alike, out of one table.
macro_rules! words {
    ($(#[$doc:meta])* $type:ident { $($(#[$each:meta])* $name:ident $word:literal)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $type {
            $($(#[$each])* $name,)*
        }

        impl $type {
            /// Every one of them, in the order of the table.
            pub const ALL: &[Self] = &[$(Self::$name),*];
            /// The same with the word that files write.
            pub const WORDS: &[(&str, Self)] = &[$(($word, Self::$name)),*];

            /// Returns the word that files write.
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }
        }
    };
}

words! {
    /// What a claim is about. Every app has one claim on each.
    Topic {
        /// Chats of two are encrypted end to end; partly: only where switched on.
        E2eeChats "e2ee-chats"
        /// The same of groups.
        E2eeGroups "e2ee-groups"
        /// A key that is stolen later does not open what was written before.
        ForwardSecrecy "forward-secrecy"
        /// Protected against computers that do not exist yet.
        PostQuantum "post-quantum"
        /// Looked through by strangers who published what they found.
        Audited "audited"
        /// Everybody can read the code of the apps.
        OpenClient "open-client"
        /// Everybody can read the code of the servers.
        OpenServer "open-server"
        /// Nobody signs up without a phone number.
        NumberNeeded "number-needed"
        /// The people one writes to do not see the number.
        NumberHidden "number-hidden"
        /// The operator knows who writes to whom.
        KeepsContacts "keeps-contacts"
        /// The operator can read ordinary chats.
        ReadsContent "reads-content"
        /// Known to have been given to authorities: content or identity; partly: dates or very little.
        HandedOver "handed-over"
        /// Messages can vanish by themselves.
        Disappearing "disappearing"
        /// The app has a lock of its own.
        AppLock "app-lock"
        /// Two people can compare their keys when they meet.
        Verify "verify"
        /// Nobody takes the account over with the number alone.
        RegistrationLock "registration-lock"
        /// Works while the internet is cut.
        Offline "offline"
        /// Has a way around blocking built in.
        Circumvention "circumvention"
        /// Countries where it is blocked.
        BlockedIn "blocked-in"
        /// How many a group can have.
        GroupMax "group-max"
        /// How many a call can have; 0 where there are no calls of groups.
        CallMax "call-max"
        /// Runs on Android.
        Android "android"
        /// Runs on the iPhone.
        Iphone "iphone"
        /// Runs on Windows.
        Windows "windows"
        /// Runs on macOS.
        Macos "macos"
        /// Runs on Linux.
        Linux "linux"
        /// A phone must sign up first; no: a computer alone is enough.
        PhoneFirst "phone-first"
        /// Runs on Android without the services of Google.
        NoGoogle "no-google"
        /// Speaks Vietnamese on screen.
        Vietnamese "vietnamese"
        /// Costs nothing.
        Free "free"
        /// What trusted organisations say of it for organising.
        Standing "standing"
    }
}

words! {
    /// Most values. `Partly`: only after a switch, only some, only in part.
    Degree {
        /// Yes.
        Yes "yes"
        /// In part.
        Partly "partly"
        /// No.
        No "no"
    }
}

words! {
    /// For what an app is good, as far as organising goes.
    Standing {
        /// The first choice.
        Recommend "recommend"
        /// The choice where no number may be involved.
        NoNumber "no-number"
        /// A harder edition of the first choice.
        Hardened "hardened"
        /// When the first choice is blocked or fails.
        PlanB "plan-b"
        /// When the internet is cut.
        Offline "offline"
        /// For organisations with a server of their own.
        Team "team"
        /// Good, and costs money.
        Paid "paid"
        /// For harmless talk.
        LowRisk "low-risk"
        /// Its future is uncertain.
        Watch "watch"
        /// Better not.
        Avoid "avoid"
        /// Never.
        Never "never"
    }
}

words! {
    /// How well a claim is supported, the best first.
    Confidence {
        /// The maker's own documents or code, or two trusted organisations.
        High "high"
        /// One trusted organisation, or two others.
        Medium "medium"
        /// One other source.
        Low "low"
        /// Nobody has looked it up.
        Unverified "unverified"
    }
}

words! {
    /// What somebody says of an app.
    Stance {
        /// They recommend it.
        Recommends "recommends"
        /// They did, until then.
        RecommendedUntil "recommended-until"
        /// They advise against it.
        AdvisesAgainst "advises-against"
    }
}

/// What a claim says. Unknown is a value of every topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Looked for, and not found.
    Unknown,
    /// Yes, in part, no.
    Degree(Degree),
    /// How many.
    Count(u32),
    /// Ids of countries, none where none was found.
    Countries(List<Str>),
    /// What it is good for.
    Standing(Standing),
}

/// Which values a topic takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// [`Value::Degree`].
    Degree,
    /// [`Value::Count`].
    Count,
    /// [`Value::Countries`].
    Countries,
    /// [`Value::Standing`].
    Standing,
}

impl Topic {
    /// Returns which values it takes.
    pub fn kind(self) -> Kind {
        match self {
            Self::GroupMax | Self::CallMax => Kind::Count,
            Self::BlockedIn => Kind::Countries,
            Self::Standing => Kind::Standing,
            _ => Kind::Degree,
        }
    }
}

impl Confidence {
    /// Returns the next weaker one.
    #[must_use = "returns the weaker confidence"]
    pub fn lowered(self) -> Self {
        match self {
            Self::High => Self::Medium,
            Self::Medium => Self::Low,
            Self::Low | Self::Unverified => Self::Unverified,
        }
    }
}

/// Tells whether a claim may name this country.
pub fn is_country(id: &str) -> bool {
    let question = QUESTIONS.iter().find(|question| question.id == "country");
    id != "other" && question.is_some_and(|question| question.answers.contains(&id))
}
