//! What an answer is made of.

use crate::content::{Messenger, Origin};

use super::facts::Fact;
use super::needs::{Need, Needs};

/// What follows for one app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The one.
    Recommended,
    /// The other one, for when the first fails.
    Fallback,
    /// Would do.
    Fits,
    /// Nobody knows whether it meets every must.
    CouldNotTell,
    /// Breaks a must, or is fit for nobody who organises.
    Excluded,
}

impl Verdict {
    /// Returns the word of `--json`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Recommended => "recommended",
            Self::Fallback => "fallback",
            Self::Fits => "fits",
            Self::CouldNotTell => "unknown",
            Self::Excluded => "excluded",
        }
    }
}

/// What a fact does in an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Fit for nobody who organises, whatever is needed.
    Unfit,
    /// Breaks a must.
    Breaks,
    /// Nobody knows whether it meets a must.
    Untold,
    /// Speaks for the recommended one.
    For,
    /// Meets a need in part only.
    Caveat,
    /// Speaks against the recommended one or the fallback all the same.
    Against,
    /// Puts it below the recommended one.
    Below,
    /// Speaks for it against the recommended one.
    Above,
    /// Would count, and nobody knows it.
    Unknown,
    /// Why an app that others use is good for harmless talk only.
    Harmless,
}

impl Role {
    /// Returns the word of `--json`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Unfit => "unfit",
            Self::Breaks => "breaks",
            Self::Untold => "untold",
            Self::For => "for",
            Self::Caveat => "caveat",
            Self::Against => "against",
            Self::Below => "below",
            Self::Above => "above",
            Self::Unknown => "unknown",
            Self::Harmless => "harmless",
        }
    }
}

/// One sentence of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason<'l> {
    /// What the fact does here.
    pub role: Role,
    /// For which need, if for one.
    pub need: Option<Need>,
    /// The sentence itself, its source and date.
    pub fact: Fact<'l>,
}

/// One app in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place<'l> {
    /// The app.
    pub app: &'l Messenger,
    /// Whether it came with the program.
    pub origin: Origin,
    /// What follows.
    pub verdict: Verdict,
    /// Its points.
    pub points: i32,
    /// Why it stands here, the weightiest first; never empty.
    pub reasons: Vec<Reason<'l>>,
}

/// Which musts would have to go for which app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GiveUp<'l> {
    /// The musts.
    pub needs: Vec<Need>,
    /// What would be recommended then.
    pub app: &'l Messenger,
}

/// The whole answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer<'l> {
    /// What was asked for.
    pub needs: Needs,
    /// Every app, the best first.
    pub ranking: Vec<Place<'l>>,
    /// Apps that others will not leave, each with the fact why it is good for harmless talk only.
    pub harmless: Vec<Reason<'l>>,
    /// Where nothing is recommended: what would have to be given up, the least first.
    pub give_up: Vec<GiveUp<'l>>,
    /// Ids of checklists to go on with. Not every library has them.
    pub lists: Vec<&'l str>,
    /// The oldest fact that it rests on.
    pub oldest: Option<Fact<'l>>,
}

impl<'l> Answer<'l> {
    /// Returns the recommended app.
    pub fn recommended(&self) -> Option<&Place<'l>> {
        self.with(Verdict::Recommended)
    }

    /// Returns the fallback.
    pub fn fallback(&self) -> Option<&Place<'l>> {
        self.with(Verdict::Fallback)
    }

    /// Tells whether an app might do, if only somebody knew.
    pub fn could_not_tell(&self) -> bool {
        self.recommended().is_none() && self.with(Verdict::CouldNotTell).is_some()
    }

    fn with(&self, verdict: Verdict) -> Option<&Place<'l>> {
        self.ranking.iter().find(|place| place.verdict == verdict)
    }
}
