//! The decision as data: what each need asks of an app, and how many points each part of it moves.
//!
//! The one place where points stand. The table in `docs/messengers.md` is written from here.

use crate::content::topics::{Standing, Topic};

use super::needs::Need;

/// What a part asks of the value of a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wants {
    /// `yes`.
    Yes,
    /// `no`.
    No,
    /// `yes`, which is still a way around an obstacle and counts as `partly`.
    WayAround,
    /// More than this number.
    MoreThan(u32),
    /// Blocked in no country; in some is `partly`.
    Nowhere,
}

/// Which apps a part is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Apps {
    /// All.
    All,
    /// These alone.
    Only(&'static [&'static str]),
    /// All but these.
    Except(&'static [&'static str]),
}

/// What a must makes of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Must {
    /// Only the whole of it will do.
    Whole,
    /// A part of it will do, and is said.
    Part,
    /// It moves by points, and leaves nobody out.
    Moves,
}

/// One part of a need, or of what makes an app good for everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// The topic that is read.
    pub topic: Topic,
    /// What it should say.
    pub wants: Wants,
    /// Which apps it is about.
    pub apps: Apps,
    /// Points where it says so.
    pub whole: i32,
    /// Points where it says so in part. For anything else, and for unknown, there are none.
    pub part: i32,
    /// What a must makes of it.
    pub must: Must,
}

const fn part(topic: Topic, wants: Wants, whole: i32, part: i32, must: Must) -> Part {
    Part { topic, wants, apps: Apps::All, whole, part, must }
}

/// Points by standing, which weighs most: it holds the judgement of those who know.
pub const STANDINGS: [(Standing, i32); 11] = [
    (Standing::Recommend, 70),
    (Standing::NoNumber, 60),
    (Standing::Hardened, 60),
    (Standing::PlanB, 40),
    (Standing::Paid, 30),
    (Standing::Team, 20),
    (Standing::Offline, 20),
    (Standing::LowRisk, 10),
    (Standing::Watch, 10),
    (Standing::Avoid, 0),
    (Standing::Never, 0),
];

/// What makes an app good for everybody.
pub const MERITS: [Part; 12] = [
    part(Topic::KeepsContacts, Wants::No, 6, 3, Must::Moves),
    part(Topic::HandedOver, Wants::No, 6, 4, Must::Moves),
    part(Topic::ForwardSecrecy, Wants::Yes, 4, 2, Must::Moves),
    part(Topic::Audited, Wants::Yes, 4, 2, Must::Moves),
    part(Topic::OpenClient, Wants::Yes, 4, 2, Must::Moves),
    part(Topic::OpenServer, Wants::Yes, 2, 1, Must::Moves),
    part(Topic::Disappearing, Wants::Yes, 4, 2, Must::Moves),
    part(Topic::Verify, Wants::Yes, 2, 1, Must::Moves),
    part(Topic::RegistrationLock, Wants::Yes, 2, 1, Must::Moves),
    part(Topic::NumberNeeded, Wants::No, 2, 1, Must::Moves),
    part(Topic::NumberHidden, Wants::Yes, 2, 1, Must::Moves),
    part(Topic::Free, Wants::Yes, 4, 2, Must::Moves),
];

/// Apps of one company or project that stand and fall together, so that none is a fallback for another.
pub const SAME_SERVERS: [&[&str]; 1] = [&["signal", "molly"]];

const ON_SIGNALS_SERVERS: &[&str] = SAME_SERVERS[0];
const TELEGRAM: &[&str] = &["telegram"];
/// "More than 1,000" has to be far more: a group that is full within a week is no answer.
const FAR_MORE_THAN_1000: u32 = 1_999;

/// Returns what a need asks of every app. Needs of reaching people ask nothing: they raise no app.
pub fn parts(need: Need) -> &'static [Part] {
    use Topic as T;
    match need {
        Need::NumberHidden => const { &[part(T::NumberHidden, Wants::Yes, 20, 0, Must::Whole)] },
        Need::NoNumber => const { &[part(T::NumberNeeded, Wants::No, 30, 20, Must::Part)] },
        // A way around is a detour: as a wish it will do, as a must another app has to be found.
        Need::SignalBlocked => {
            const {
                &[
                    Part {
                        apps: Apps::Only(ON_SIGNALS_SERVERS),
                        ..part(T::Circumvention, Wants::WayAround, 0, 0, Must::Whole)
                    },
                    Part {
                        apps: Apps::Except(ON_SIGNALS_SERVERS),
                        ..part(T::Circumvention, Wants::Yes, 30, 10, Must::Moves)
                    },
                ]
            }
        }
        Need::TelegramBlocked => {
            const {
                &[
                    Part {
                        apps: Apps::Only(TELEGRAM),
                        ..part(T::BlockedIn, Wants::Nowhere, 0, 0, Must::Whole)
                    },
                    Part {
                        apps: Apps::Except(TELEGRAM),
                        ..part(T::BlockedIn, Wants::Nowhere, 10, 5, Must::Moves)
                    },
                    part(T::Circumvention, Wants::Yes, 10, 5, Must::Moves),
                ]
            }
        }
        Need::Offline => const { &[part(T::Offline, Wants::Yes, 30, 15, Must::Part)] },
        Need::Group100 => const { &[part(T::GroupMax, Wants::MoreThan(100), 20, 0, Must::Whole)] },
        Need::Group500 => const { &[part(T::GroupMax, Wants::MoreThan(500), 20, 0, Must::Whole)] },
        Need::Group1000 => {
            const { &[part(T::GroupMax, Wants::MoreThan(FAR_MORE_THAN_1000), 20, 0, Must::Whole)] }
        }
        Need::Calls => const { &[part(T::CallMax, Wants::MoreThan(0), 10, 0, Must::Whole)] },
        Need::Android => const { &[part(T::Android, Wants::Yes, 20, 10, Must::Part)] },
        Need::Iphone => const { &[part(T::Iphone, Wants::Yes, 20, 10, Must::Part)] },
        Need::Windows => const { &[part(T::Windows, Wants::Yes, 10, 5, Must::Part)] },
        Need::Macos => const { &[part(T::Macos, Wants::Yes, 10, 5, Must::Part)] },
        Need::Linux => const { &[part(T::Linux, Wants::Yes, 10, 5, Must::Part)] },
        Need::ComputerOnly => const { &[part(T::PhoneFirst, Wants::No, 30, 15, Must::Part)] },
        Need::NoGoogle => const { &[part(T::NoGoogle, Wants::Yes, 20, 10, Must::Part)] },
        Need::Vietnamese => const { &[part(T::Vietnamese, Wants::Yes, 20, 10, Must::Part)] },
        Need::FearMember => {
            const {
                &[
                    part(T::NumberHidden, Wants::Yes, 10, 5, Must::Part),
                    part(T::Disappearing, Wants::Yes, 10, 5, Must::Part),
                    part(T::Verify, Wants::Yes, 5, 2, Must::Moves),
                ]
            }
        }
        Need::FearPhone => {
            const {
                &[
                    part(T::Disappearing, Wants::Yes, 10, 5, Must::Part),
                    part(T::AppLock, Wants::Yes, 10, 5, Must::Part),
                ]
            }
        }
        Need::FearCompany => {
            const {
                &[
                    part(T::KeepsContacts, Wants::No, 20, 10, Must::Part),
                    part(T::ReadsContent, Wants::No, 10, 5, Must::Part),
                ]
            }
        }
        Need::FearState => {
            const {
                &[
                    part(T::KeepsContacts, Wants::No, 20, 10, Must::Part),
                    part(T::HandedOver, Wants::No, 20, 15, Must::Part),
                    part(T::RegistrationLock, Wants::Yes, 5, 2, Must::Moves),
                ]
            }
        }
        Need::ReachZalo
        | Need::ReachMessenger
        | Need::ReachWhatsapp
        | Need::ReachTelegram
        | Need::ReachViber => &[],
    }
}
