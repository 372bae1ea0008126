//! Needs and facts in, the answer out.

use std::cmp::Reverse;

use crate::content::lint::first_day;
use crate::content::topics::{Degree, Topic, Value};

use super::answer::{Answer, GiveUp, Place, Reason, Role, Verdict};
use super::facts::{App, Fact, Facts};
use super::judge::{Met, Move, moves, unfit};
use super::needs::{Need, Needs, Weight};
use super::points::SAME_SERVERS;

/// The list about moving a group.
const GROUP_MOVE: &str = "group-move";
/// How many facts of a kind stand beside each app: more is not read.
const MOST: usize = 3;

/// One app on the way to its place.
struct Judged<'l> {
    app: App<'l>,
    unfit: Vec<Fact<'l>>,
    moves: Vec<Move<'l>>,
    broken: Vec<Need>,
    untold: Vec<Need>,
    points: i32,
}

impl<'l> Judged<'l> {
    fn new(app: &App<'l>, needs: &[(Need, Weight)]) -> Self {
        let (unfit, moves) = (unfit(app), moves(app, needs));
        let broken = needs_of(moves.iter().filter(|one| one.breaks()));
        let mut untold = needs_of(moves.iter().filter(|one| one.is_untold()));
        untold.retain(|need| !broken.contains(need));
        let points = moves.iter().map(|one| one.points).sum();
        Self { app: app.clone(), unfit, moves, broken, untold, points }
    }

    /// What decides about the place: what it breaks, what nobody knows, then its points.
    fn key(&self) -> (usize, usize, Reverse<i32>, &'l str) {
        let breaks = self.broken.len() + usize::from(!self.unfit.is_empty());
        (breaks, self.untold.len(), Reverse(self.points), self.app.id())
    }

    fn verdict(&self) -> Verdict {
        match self.key() {
            (0, 0, ..) => Verdict::Fits,
            (0, ..) => Verdict::CouldNotTell,
            _ => Verdict::Excluded,
        }
    }
}

fn needs_of<'m>(moves: impl Iterator<Item = &'m Move<'m>>) -> Vec<Need> {
    let mut needs: Vec<Need> = moves.filter_map(|one| Some(one.need?.0)).collect();
    needs.dedup();
    needs
}

/// Returns the answer for these needs.
pub fn decide<'l>(facts: &Facts<'l>, needs: Needs) -> Answer<'l> {
    let judged = ranked(facts, needs);
    let mut places: Vec<Verdict> = judged.iter().map(Judged::verdict).collect();
    let first = places.iter().position(|verdict| *verdict == Verdict::Fits);
    let best = first.and_then(|index| judged.get(index));
    let second = best.and_then(|best| {
        judged.iter().position(|one| one.verdict() == Verdict::Fits && !stand_together(best, one))
    });
    for (index, verdict) in [(second, Verdict::Fallback), (first, Verdict::Recommended)] {
        if let Some(place) = index.and_then(|index| places.get_mut(index)) {
            *place = verdict;
        }
    }
    let fallback = second.and_then(|index| judged.get(index));
    let ranking: Vec<Place<'l>> =
        judged.iter().zip(places).map(|(one, verdict)| place(one, verdict, best)).collect();
    Answer {
        needs,
        harmless: harmless(facts, needs),
        give_up: if best.is_none() { give_up(facts, needs, &judged) } else { Vec::new() },
        lists: lists(needs, [best, fallback]),
        oldest: oldest([best, fallback].into_iter().flatten(), &ranking),
        ranking,
    }
}

fn ranked<'l>(facts: &Facts<'l>, needs: Needs) -> Vec<Judged<'l>> {
    let needs: Vec<_> = needs.iter().collect();
    let mut judged: Vec<_> = facts.apps.iter().map(|app| Judged::new(app, &needs)).collect();
    judged.sort_by(|a, b| a.key().cmp(&b.key()));
    judged
}

/// Tells whether two apps would fail together.
fn stand_together(a: &Judged<'_>, b: &Judged<'_>) -> bool {
    let together = |ids: &&[&str]| ids.contains(&a.app.id()) && ids.contains(&b.app.id());
    a.app.id() == b.app.id() || SAME_SERVERS.iter().any(together)
}

fn place<'l>(one: &Judged<'l>, verdict: Verdict, best: Option<&Judged<'l>>) -> Place<'l> {
    let mut reasons: Vec<Reason<'l>> =
        one.unfit.iter().map(|fact| Reason { role: Role::Unfit, need: None, fact: *fact }).collect();
    let mut add = |role, filter: &dyn Fn(&Move<'l>) -> bool| {
        let found = one.moves.iter().filter(|one| filter(one));
        reasons.extend(found.map(|one| reason(role, one)));
    };
    add(Role::Breaks, &Move::breaks);
    add(Role::Untold, &Move::is_untold);
    match (verdict, best) {
        (Verdict::Recommended, _) => reasons.extend(speaking_for(one)),
        (Verdict::Fallback, Some(best)) => {
            reasons.push(Reason { role: Role::For, need: None, fact: one.app.fact(Topic::Standing) });
            reasons.extend(beside(one, best));
        }
        (Verdict::Fits | Verdict::CouldNotTell, Some(best)) => reasons.extend(beside(one, best)),
        _ => {}
    }
    if matches!(verdict, Verdict::Recommended | Verdict::Fallback) {
        let against = one.moves.iter().filter(|one| one.met == Met::Not);
        reasons.extend(against.map(|one| reason(Role::Against, one)));
    }
    // Of an app that is left out, why is enough.
    if verdict != Verdict::Excluded {
        let caveats = one.moves.iter().filter(|one| one.is_caveat()).map(|one| reason(Role::Caveat, one));
        reasons.extend(caveats);
        let unknown = one.moves.iter().filter(|one| one.met == Met::Unknown && !one.is_untold());
        reasons.extend(unknown.map(|one| reason(Role::Unknown, one)).take(MOST));
    }
    if reasons.is_empty() {
        reasons.push(Reason { role: Role::Below, need: None, fact: one.app.fact(Topic::Standing) });
    }
    once(&mut reasons);
    let (app, origin) = (one.app.messenger, one.app.origin);
    Place { app, origin, verdict, points: one.points, reasons }
}

fn reason<'l>(role: Role, one: &Move<'l>) -> Reason<'l> {
    Reason { role, need: one.need.map(|(need, _)| need), fact: one.fact }
}

/// Takes away what was said already: one fact may count for several needs.
fn once(reasons: &mut Vec<Reason<'_>>) {
    let mut said: Vec<Topic> = Vec::new();
    reasons.retain(|reason| {
        let is_new = !said.contains(&reason.fact.claim.topic);
        said.push(reason.fact.claim.topic);
        is_new
    });
}

/// Returns what speaks for the recommended app: how it meets each need, then what is good for all.
///
/// Musts come before wishes, and devices last: nobody chooses an app because it runs.
fn speaking_for<'l>(one: &Judged<'l>) -> Vec<Reason<'l>> {
    let mut for_needs: Vec<_> =
        one.moves.iter().filter(|one| one.met == Met::Wholly || one.is_caveat()).collect();
    for_needs.retain(|one| one.need.is_some());
    for_needs.sort_by_key(|one| one.need.map(|(need, weight)| (need.is_device(), Reverse(weight), need)));
    let mut for_all: Vec<_> =
        one.moves.iter().filter(|one| one.need.is_none() && one.met == Met::Wholly).collect();
    for_all.sort_by_key(|one| Reverse(one.points));
    for_all.truncate(if for_needs.is_empty() { MOST + 1 } else { MOST - 1 });
    let role = |one: &Move<'l>| if one.is_caveat() { Role::Caveat } else { Role::For };
    for_needs.into_iter().chain(for_all).map(|one| reason(role(one), one)).collect()
}

/// Returns what puts an app below the recommended one, and what speaks for it nevertheless.
fn beside<'l>(one: &Judged<'l>, best: &Judged<'l>) -> Vec<Reason<'l>> {
    let behind = |own: &Move<'l>| {
        let same = best.moves.iter().find(|other| other.part_index == own.part_index);
        same.map_or(0, |other| other.points) - own.points
    };
    let mut moves: Vec<(i32, &Move<'l>)> = one.moves.iter().map(|own| (behind(own), own)).collect();
    moves.sort_by_key(|(behind, _)| Reverse(*behind));
    let below = moves.iter().filter(|(behind, _)| *behind > 0).take(MOST);
    let above = moves.iter().rev().filter(|(behind, _)| *behind < 0).take(MOST - 1);
    let role = |own: &Move<'l>, role| if own.met == Met::Unknown { Role::Unknown } else { role };
    below
        .map(|(_, own)| reason(role(own, Role::Below), own))
        .chain(above.map(|(_, own)| reason(role(own, Role::Above), own)))
        .collect()
}

/// Returns the line about each app that others will not leave.
fn harmless<'l>(facts: &Facts<'l>, needs: Needs) -> Vec<Reason<'l>> {
    let reached = needs.iter().filter_map(|(need, _)| Some((need, facts.app(need.reached()?)?)));
    reached
        .map(|(need, app)| Reason { role: Role::Harmless, need: Some(need), fact: weakness(app) })
        .collect()
}

/// Returns the fact for which an app is good for harmless talk only.
fn weakness<'l>(app: &App<'l>) -> Fact<'l> {
    let is_bad = |topic, good| {
        let fact = app.fact(topic);
        (!fact.is_unknown() && fact.claim.value != Value::Degree(good)).then_some(fact)
    };
    is_bad(Topic::ReadsContent, Degree::No)
        .or_else(|| is_bad(Topic::E2eeGroups, Degree::Yes))
        .or_else(|| is_bad(Topic::KeepsContacts, Degree::No))
        .unwrap_or_else(|| app.fact(Topic::Standing))
}

/// Returns which musts would have to go, the fewest there are.
fn give_up<'l>(facts: &Facts<'l>, needs: Needs, judged: &[Judged<'l>]) -> Vec<GiveUp<'l>> {
    let fit = judged.iter().filter(|one| one.unfit.is_empty());
    let in_the_way = fit.map(|one| [one.broken.clone(), one.untold.clone()].concat());
    let mut ways: Vec<Vec<Need>> = in_the_way.filter(|way| !way.is_empty()).collect();
    let fewest = ways.iter().map(Vec::len).min().unwrap_or_default();
    ways.retain(|way| way.len() == fewest);
    for way in &mut ways {
        way.sort_unstable();
    }
    let mut found: Vec<GiveUp<'l>> = Vec::new();
    for way in ways {
        if found.iter().any(|other| other.needs == way) {
            continue;
        }
        let without = way.iter().fold(needs, |needs, need| needs.with(*need, None));
        let best = ranked(facts, without).into_iter().find(|one| one.verdict() == Verdict::Fits);
        found.extend(best.map(|best| GiveUp { needs: way, app: best.app.messenger }));
    }
    found
}

/// Returns the lists to go on with.
fn lists<'l>(needs: Needs, chosen: [Option<&Judged<'l>>; 2]) -> Vec<&'l str> {
    let setup = chosen.into_iter().flatten().flat_map(|one| one.app.messenger.setup.iter());
    let mut lists: Vec<&'l str> = setup.map(AsRef::as_ref).collect();
    let moves_a_group = needs.iter().any(|(need, _)| need.is_group() || need.reached().is_some());
    lists.extend((moves_a_group && !lists.is_empty()).then_some(GROUP_MOVE));
    let mut seen = Vec::new();
    lists.retain(|list| {
        !seen.contains(list) && {
            seen.push(*list);
            true
        }
    });
    lists
}

/// Returns the oldest fact that decided about these apps, or about leaving all of them out.
fn oldest<'a, 'l: 'a>(
    chosen: impl Iterator<Item = &'a Judged<'l>>,
    ranking: &[Place<'l>],
) -> Option<Fact<'l>> {
    let mut facts: Vec<Fact<'l>> = chosen.flat_map(|one| one.moves.iter().map(|one| one.fact)).collect();
    if facts.is_empty() {
        facts = ranking.iter().flat_map(|place| place.reasons.iter().map(|reason| reason.fact)).collect();
    }
    facts.into_iter().min_by_key(|fact| first_day(&fact.claim.date))
}
