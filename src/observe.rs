//! What follows from what this machine saw: for the items of a list, and for the notebook.
//!
//! Pure. A verdict "could not tell" changes nothing, and nothing is kept that was not seen. Commands and the
//! guide both ask here, so that both keep the same.

pub mod export;

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::content::{Item, ItemId, Library};
use crate::plan::applies;
use crate::plan::profile::{Answer, Profile};
use crate::probe::drill::event::Phase;
use crate::probe::drill::judge::Finding as Found;
use crate::probe::drill::next;
use crate::probe::drill::{Case, Event, Outcome, What};
use crate::probe::facts::Family;
use crate::probe::{Finding, Verdict};
use crate::progress::{Progress, Proof, State};

pub use export::OffMetaRecord;

/// The system that this program was built for, as in the answers to "which devices".
pub const HERE: Option<&str> = if cfg!(target_os = "linux") {
    Some("linux")
} else if cfg!(windows) {
    Some("windows")
} else if cfg!(target_os = "macos") {
    Some("macos")
} else if cfg!(target_os = "android") {
    Some("android")
} else {
    None
};

/// What is kept of a drill: findings and the day. No names of interfaces and no addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DrillRecord {
    /// What was found for IPv4.
    pub ipv4: Found,
    /// What was found for IPv6.
    pub ipv6: Found,
    /// The day.
    pub on: Date,
}

/// The newest drill of each case.
pub type Drills = BTreeMap<Case, DrillRecord>;

impl DrillRecord {
    /// Returns what is to be kept of a drill, if anything.
    ///
    /// Nothing where nothing was found, or where the time without the tunnel was never reached.
    pub fn of(outcome: &Outcome, events: &[Event], today: Date) -> Option<Self> {
        let found = |family| found(outcome, family);
        let record = Self { ipv4: found(Family::Ipv4), ipv6: found(Family::Ipv6), on: today };
        let told = [record.ipv4, record.ipv6].iter().any(|found| *found != Found::Unknown);
        (told && events.iter().any(is_in_gap)).then_some(record)
    }

    /// Returns the finding of a family.
    pub fn found(&self, family: Family) -> Found {
        match family {
            Family::Ipv4 => self.ipv4,
            Family::Ipv6 => self.ipv6,
        }
    }

    /// Returns the worse of both families.
    pub fn verdict(&self) -> Verdict {
        verdict_of(self.ipv4).worse(verdict_of(self.ipv6))
    }
}

/// Returns what a finding says about the kill switch.
pub fn verdict_of(found: Found) -> Verdict {
    match found {
        Found::Blocked => Verdict::Confirmed,
        Found::Left | Found::LeftThenBlocked | Found::LeftInPart => Verdict::Contradicted,
        Found::Unknown => Verdict::Unknown,
    }
}

fn found(outcome: &Outcome, family: Family) -> Found {
    let result = outcome.families.iter().find(|result| result.family == family);
    result.map_or(Found::Unknown, |result| result.finding)
}

/// Tells whether something happened while the tunnel was gone.
fn is_in_gap(event: &Event) -> bool {
    match &event.what {
        What::TunnelLost { .. } => true,
        What::Sent(sent) => sent.phase == Phase::Gap,
        _ => false,
    }
}

/// Returns the item that a drill of this case is the proof of.
pub fn item_of(case: Case) -> ItemId {
    ItemId::new(next::LIST, next::watched(case))
}

/// Returns the item that tests a case by hand, on any system.
///
/// A drill is no proof of it: it also asks for other devices and for a page in a browser.
pub fn by_hand(case: Case) -> ItemId {
    ItemId::new(next::LIST, next::by_hand(case))
}

/// Returns the case that an item is about, watched or by hand.
pub fn case_of(id: &ItemId) -> Option<Case> {
    Case::ALL.into_iter().find(|case| item_of(*case) == *id || by_hand(*case) == *id)
}

/// Tells whether the drill belongs to an item, whatever its case.
pub fn has_drill(id: &ItemId) -> bool {
    case_of(id).is_some() || *id == ItemId::new(next::LIST, "drill-computer")
}

/// Returns how a verdict of this machine changes an item; nothing where it stays as it is.
///
/// "Not for me" stays, and so does what was checked together and is not due again.
pub fn follows(
    progress: &Progress,
    id: &ItemId,
    item: &Item,
    verdict: Verdict,
    today: Date,
) -> Option<State> {
    let due = progress.look_again(id, item, today).is_some();
    match (verdict, progress.state(id)) {
        (Verdict::Unknown, _) | (_, State::NotForMe) => None,
        (Verdict::Confirmed, State::Done(Proof::Witnessed)) if !due => None,
        (Verdict::Confirmed, _) => Some(State::Done(Proof::Observed)),
        (Verdict::Contradicted, State::Done(_)) => Some(State::Open),
        (Verdict::Contradicted, _) => None,
    }
}

/// Returns the items for this person that one of these findings is about, with its verdict.
pub fn items_of(library: &Library, profile: &Profile, findings: &[Finding]) -> Vec<(ItemId, Verdict)> {
    let verdict = |item: &Item| {
        let probe = item.probe.as_deref()?;
        findings.iter().find(|finding| finding.probe == probe).map(|finding| finding.verdict)
    };
    let fits = library.items().filter(|(_, _, item)| applies::item(item, profile));
    fits.filter_map(|(id, _, item)| Some((id, verdict(item)?))).collect()
}

/// Returns the items to go on with after a drill, the most useful first, for this person's VPN and this system.
pub fn next_items(library: &Library, profile: &Profile, outcome: &Outcome) -> Vec<ItemId> {
    let vpns: Vec<&str> = match profile.answer("vpn") {
        Some(Answer::Chosen(chosen)) => chosen.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    };
    let ids = next::items(outcome, &vpns).into_iter().map(|name| ItemId::new(next::LIST, name));
    ids.filter(|id| library.item(id).is_some()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;
    use crate::probe::Sentence;
    use crate::probe::drill::FamilyResult;

    fn today() -> Date {
        "2026-11-21".parse().unwrap()
    }

    fn outcome(ipv4: Found, ipv6: Found) -> Outcome {
        let result = |family, finding| FamilyResult {
            family,
            verdict: verdict_of(finding),
            finding,
            reason: Sentence::new("menu-quit"),
            evidence: Vec::new(),
        };
        Outcome {
            case: Case::Drop,
            verdict: verdict_of(ipv4).worse(verdict_of(ipv6)),
            families: vec![result(Family::Ipv4, ipv4), result(Family::Ipv6, ipv6)],
            not_seen: Vec::new(),
            next: Vec::new(),
        }
    }

    fn lost() -> Vec<Event> {
        vec![Event { at_us: 1, what: What::TunnelLost { family: Family::Ipv4 } }]
    }

    #[track_caller]
    fn check(before: State, verdict: Verdict, expected: Option<State>) {
        let library = content::library(None).0;
        let id = item_of(Case::Drop);
        let (_, item) = library.item(&id).unwrap();
        let mut progress = Progress::default();
        progress.mark(id.clone(), item, before, today());
        assert_eq!(follows(&progress, &id, item, verdict, today()), expected, "{before:?} {verdict:?}");
    }

    #[test]
    fn what_was_seen_decides_and_what_could_not_be_told_changes_nothing() {
        let observed = Some(State::Done(Proof::Observed));
        check(State::Open, Verdict::Confirmed, observed);
        check(State::Stuck, Verdict::Confirmed, observed);
        check(State::Done(Proof::Told), Verdict::Confirmed, observed);
        check(State::Done(Proof::Observed), Verdict::Confirmed, observed);
        check(State::Done(Proof::Witnessed), Verdict::Confirmed, None);
        check(State::NotForMe, Verdict::Confirmed, None);
        check(State::Done(Proof::Tested), Verdict::Contradicted, Some(State::Open));
        check(State::Done(Proof::Witnessed), Verdict::Contradicted, Some(State::Open));
        check(State::Later, Verdict::Contradicted, None);
        check(State::Open, Verdict::Contradicted, None);
        for state in [State::Open, State::Done(Proof::Told), State::Stuck] {
            check(state, Verdict::Unknown, None);
        }
    }

    #[test]
    fn only_what_was_seen_is_kept() {
        let kept = |ipv4, ipv6, events: &[Event]| DrillRecord::of(&outcome(ipv4, ipv6), events, today());
        assert_eq!(kept(Found::Blocked, Found::Left, &lost()).unwrap().verdict(), Verdict::Contradicted);
        assert_eq!(kept(Found::Blocked, Found::Unknown, &lost()).unwrap().verdict(), Verdict::Unknown);
        assert_eq!(kept(Found::Unknown, Found::Unknown, &lost()), None);
        assert_eq!(kept(Found::Left, Found::Left, &[]), None, "stopped before the tunnel was gone");
    }

    #[test]
    fn every_case_has_its_item_and_back() {
        let library = content::library(None).0;
        for case in Case::ALL {
            for id in [item_of(case), by_hand(case)] {
                assert!(library.item(&id).is_some(), "{case:?}");
                assert_eq!(case_of(&id), Some(case));
            }
        }
    }
}
