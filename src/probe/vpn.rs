//! Judges the facts about tunnels, routes and resolvers. Pure.
//!
//! A route is not a firewall: these probes tell where packets would be sent now. What happens when the
//! tunnel breaks is for the drill to show.

pub mod gather;
mod names;
mod several;
mod shares;

use crate::probe::facts::{Asker, Facts, Family, Link};
use crate::probe::{Finding, PROBES, Sentence, Verdict};
use crate::sanitize;
pub use shares::Shares;

/// Runs every probe of [`PROBES`] over the same facts, in that order.
pub fn judge(facts: &Facts) -> Vec<Finding> {
    let [route, ipv6, dns, one_vpn] = PROBES;
    vec![
        family(facts, Family::Ipv4, route),
        family(facts, Family::Ipv6, ipv6),
        names::judge(facts, dns),
        several::judge(facts, one_vpn),
    ]
}

/// Returns the tunnels that are switched on.
pub fn tunnels(facts: &Facts) -> Vec<&Link> {
    facts.links.iter().filter(|link| link.up && link.kind.is_tunnel()).collect()
}

/// Returns the name of an interface, safe to show.
pub fn name_of(facts: &Facts, index: u32) -> String {
    facts.link(index).map_or_else(|| index.to_string(), |link| shown(&link.name))
}

/// Returns a name from outside, safe to show.
pub fn shown(name: &str) -> String {
    sanitize::for_screen(name, 40, false).into_owned()
}

fn family(facts: &Facts, family: Family, probe: &'static str) -> Finding {
    let own = Shares::of(facts, family, Asker::Own);
    let mut evidence: Vec<Sentence> = tunnels(facts)
        .iter()
        .map(|link| Sentence::new("check-saw-tunnel").with("interface", shown(&link.name)))
        .collect();
    evidence.extend(own.evidence(facts));
    let (verdict, reason) = conclude(facts, family, &own);
    let others = if verdict == Verdict::Confirmed { others_outside(facts, family) } else { Vec::new() };
    if others.is_empty() {
        return Finding { probe, verdict, reason, evidence };
    }
    evidence.extend(others);
    let reason = Sentence::new("check-why-other-user-outside").with("family", family.name());
    Finding { probe, verdict: Verdict::Contradicted, reason, evidence }
}

fn conclude(facts: &Facts, family: Family, own: &Shares) -> (Verdict, Sentence) {
    let say = |verdict, key: &'static str| (verdict, Sentence::new(key).with("family", family.name()));
    let has_tunnel = !tunnels(facts).is_empty();
    if own.answered() == 0.0 {
        return say(Verdict::Unknown, "check-why-not-answered");
    }
    if own.outside > 0.0 {
        let (verdict, key) = match (own.inside > 0.0, has_tunnel, family) {
            (true, ..) => (Verdict::Contradicted, "check-why-part-outside"),
            (false, true, Family::Ipv4) => (Verdict::Contradicted, "check-why-tunnel-without-route"),
            (false, true, Family::Ipv6) => (Verdict::Contradicted, "check-why-v6-outside"),
            (false, false, _) => (Verdict::Unknown, "check-why-no-tunnel"),
        };
        let (verdict, sentence) = say(verdict, key);
        return (verdict, sentence.with("share", percent(own.outside)));
    }
    if own.unclear > 0.0 {
        return say(Verdict::Unknown, "check-why-unknown-kind");
    }
    if own.inside == 0.0 {
        return match family {
            _ if own.refused == 0.0 => say(Verdict::Unknown, "check-why-no-route"),
            Family::Ipv6 if has_tunnel && own.no_route == 0.0 => {
                say(Verdict::Confirmed, "check-why-v6-refused")
            }
            _ => say(Verdict::Unknown, "check-why-refused-everywhere"),
        };
    }
    if own.servers.len() > 1 {
        return say(Verdict::Unknown, "check-why-several-servers");
    }
    if own.sampled {
        return say(Verdict::Unknown, "check-why-sampled");
    }
    say(Verdict::Confirmed, "check-why-all-inside")
}

/// Returns who else would be sent outside the tunnel although this program is not.
fn others_outside(facts: &Facts, family: Family) -> Vec<Sentence> {
    let others = facts.coverage.iter().filter(|one| one.family == family && one.asker != Asker::Own);
    others
        .filter(|one| Shares::of(facts, family, one.asker).outside > 0.0)
        .map(|one| match one.asker {
            Asker::User(user) if user > 0 => Sentence::new("check-saw-user-outside").with("user", user),
            Asker::Port(port) => Sentence::new("check-saw-port-outside").with("port", port),
            Asker::User(_) | Asker::Own => Sentence::new("check-saw-administrator-outside"),
        })
        .collect()
}

/// Returns a share for people: "100", "37", "under 1". Never rounds something up to everything or down to nothing.
pub fn percent(share: f64) -> String {
    let hundredths = share * 100.0;
    if hundredths > 0.0 && hundredths < 1.0 {
        return "<1".to_owned();
    }
    if hundredths < 100.0 && hundredths > 99.0 {
        return ">99".to_owned();
    }
    format!("{hundredths:.0}")
}

#[cfg(test)]
mod tests;
