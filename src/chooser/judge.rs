//! One app against one part of a need.

use crate::content::topics::{Degree, Standing, Topic, Value};

use super::facts::{App, Fact};
use super::needs::{Need, Weight};
use super::points::{Apps, MERITS, Must, Part, STANDINGS, Wants, parts};

/// How far an app meets a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Met {
    Wholly,
    Partly,
    Not,
    Unknown,
}

/// What one part does to one app.
#[derive(Debug, Clone, Copy)]
pub(super) struct Move<'l> {
    /// The need it belongs to; nothing where it counts for everybody.
    pub(super) need: Option<(Need, Weight)>,
    /// The fact that decides.
    pub(super) fact: Fact<'l>,
    pub(super) met: Met,
    pub(super) must: Must,
    pub(super) points: i32,
    /// The same part of two apps has the same number.
    pub(super) part_index: usize,
}

impl Move<'_> {
    /// Tells whether a must leaves the app out because of it.
    pub(super) fn breaks(&self) -> bool {
        self.is_must()
            && match self.must {
                Must::Whole => matches!(self.met, Met::Not | Met::Partly),
                Must::Part => self.met == Met::Not,
                Must::Moves => false,
            }
    }

    /// Tells whether nobody knows if the app meets a must.
    pub(super) fn is_untold(&self) -> bool {
        self.is_must() && self.must != Must::Moves && self.met == Met::Unknown
    }

    /// Tells whether the person has to know that a need is met in part only.
    pub(super) fn is_caveat(&self) -> bool {
        self.need.is_some() && self.met == Met::Partly && !self.breaks()
    }

    fn is_must(&self) -> bool {
        self.need.is_some_and(|(_, weight)| weight == Weight::Must)
    }
}

/// Returns everything that moves an app, what counts for everybody first.
pub(super) fn moves<'l>(app: &App<'l>, needs: &[(Need, Weight)]) -> Vec<Move<'l>> {
    let of_all = MERITS.iter().map(|part| (None, part));
    let of_needs = needs.iter().flat_map(|need| parts(need.0).iter().map(|part| (Some(*need), part)));
    let mut moves = vec![standing(app)];
    for (index, (need, part)) in of_all.chain(of_needs).enumerate() {
        if is_about(part.apps, app.id()) {
            moves.push(one(app, need, part, index + 1));
        }
    }
    let broken = moves.iter().filter(|one| one.breaks()).filter_map(|one| Some(one.need?.0));
    let broken: Vec<Need> = broken.collect();
    // A need that is broken gives nothing, so that it cannot raise an app above others that break it too.
    for one in moves.iter_mut().filter(|one| one.need.is_some_and(|(need, _)| broken.contains(&need))) {
        one.points = 0;
    }
    moves
}

fn standing<'l>(app: &App<'l>) -> Move<'l> {
    let fact = app.fact(Topic::Standing);
    let points = STANDINGS.iter().find(|(standing, _)| fact.claim.value == Value::Standing(*standing));
    Move {
        need: None,
        fact,
        met: if fact.is_unknown() { Met::Unknown } else { Met::Wholly },
        must: Must::Moves,
        points: points.map_or(0, |(_, points)| *points),
        part_index: 0,
    }
}

fn one<'l>(app: &App<'l>, need: Option<(Need, Weight)>, part: &Part, part_index: usize) -> Move<'l> {
    let fact = app.fact(part.topic);
    let met = met(part.wants, &fact.claim.value);
    let points = match met {
        Met::Wholly => part.whole,
        Met::Partly => part.part,
        Met::Not | Met::Unknown => 0,
    };
    Move { need, fact, met, must: part.must, points, part_index }
}

fn is_about(apps: Apps, id: &str) -> bool {
    match apps {
        Apps::All => true,
        Apps::Only(ids) => ids.contains(&id),
        Apps::Except(ids) => !ids.contains(&id),
    }
}

fn met(wants: Wants, value: &Value) -> Met {
    match (wants, value) {
        (_, Value::Unknown) => Met::Unknown,
        (Wants::Yes, Value::Degree(Degree::Yes)) | (Wants::No, Value::Degree(Degree::No)) => Met::Wholly,
        (Wants::MoreThan(least), Value::Count(count)) if count > &least => Met::Wholly,
        (Wants::Nowhere, Value::Countries(countries)) if countries.is_empty() => Met::Wholly,
        (Wants::WayAround, Value::Degree(Degree::Yes))
        | (_, Value::Degree(Degree::Partly))
        | (Wants::Nowhere, Value::Countries(_)) => Met::Partly,
        _ => Met::Not,
    }
}

/// Returns the facts for which an app is never recommended, whatever is needed.
pub(super) fn unfit<'l>(app: &App<'l>) -> Vec<Fact<'l>> {
    let sealed = [Topic::E2eeChats, Topic::E2eeGroups].map(|topic| app.fact(topic));
    let open = sealed.into_iter().filter(|fact| fact.claim.value != Value::Degree(Degree::Yes));
    let standing = app.fact(Topic::Standing);
    let bad = [Standing::Avoid, Standing::Never].map(Value::Standing);
    open.chain([standing].into_iter().filter(|fact| bad.contains(&fact.claim.value))).collect()
}
