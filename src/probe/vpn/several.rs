//! Whether exactly one VPN is at work. Pure.

use crate::probe::facts::{Asker, Facts, Family, Link, Way};
use crate::probe::vpn::{shown, tunnels};
use crate::probe::{Finding, Sentence, Verdict};

/// Judges how many tunnels carry traffic of the internet.
pub fn judge(facts: &Facts, probe: &'static str) -> Finding {
    let up = tunnels(facts);
    let carrying: Vec<&&Link> = up.iter().filter(|link| carries(facts, link.index)).collect();
    let evidence = up
        .iter()
        .map(|link| {
            let key =
                if carries(facts, link.index) { "check-saw-carrying" } else { "check-saw-not-carrying" };
            Sentence::new(key).with("interface", shown(&link.name))
        })
        .collect();
    let (verdict, key) = match carrying.len() {
        0 if up.is_empty() => (Verdict::Unknown, "check-why-none"),
        0 => (Verdict::Unknown, "check-why-none-carries"),
        1 => (Verdict::Confirmed, "check-why-one"),
        _ => (Verdict::Unknown, "check-why-several"),
    };
    Finding { probe, verdict, reason: Sentence::new(key), evidence }
}

fn carries(facts: &Facts, index: u32) -> bool {
    Family::BOTH.into_iter().any(|family| {
        facts.coverage(family, Asker::Own).is_some_and(|coverage| {
            coverage
                .pieces
                .iter()
                .any(|piece| matches!(piece.way, Way::Link { index: to, .. } if to == index))
        })
    })
}
