//! Who would be asked for names, and by which way. Pure.

use crate::probe::facts::{Asked, Facts, Resolver, Way};
use crate::probe::vpn::{name_of, tunnels};
use crate::probe::{Finding, Sentence, Verdict};

enum Path {
    Inside,
    Outside,
    Here,
    Nowhere,
    Unclear,
}

/// Judges where questions for names would go.
///
/// # Platform behaviour
/// Browsers with their own encrypted DNS do not ask the servers that the system names.
pub fn judge(facts: &Facts, probe: &'static str) -> Finding {
    let Some(resolvers) = &facts.resolvers else {
        return unknown(probe, "check-why-dns-not-told", Vec::new());
    };
    let evidence = resolvers.iter().map(|resolver| sentence(facts, resolver)).collect();
    if tunnels(facts).is_empty() {
        return unknown(probe, "check-why-no-tunnel-dns", evidence);
    }
    let paths_of = |asked| {
        let those = resolvers.iter().filter(move |one| one.asked == asked);
        those.map(|one| path(facts, one)).collect::<Vec<Path>>()
    };
    let paths = paths_of(Asked::Always);
    let any = |wanted: fn(&Path) -> bool| paths.iter().any(wanted);
    if any(|path| matches!(path, Path::Outside)) {
        let reason = Sentence::new("check-why-dns-outside");
        return Finding { probe, verdict: Verdict::Contradicted, reason, evidence };
    }
    if any(|path| matches!(path, Path::Here)) {
        return unknown(probe, "check-why-dns-stub", evidence);
    }
    if any(|path| matches!(path, Path::Unclear)) || !any(|path| matches!(path, Path::Inside)) {
        return unknown(probe, "check-why-dns-unknown", evidence);
    }
    if paths_of(Asked::Perhaps).iter().any(|path| !matches!(path, Path::Inside)) {
        return unknown(probe, "check-why-dns-perhaps", evidence);
    }
    Finding { probe, verdict: Verdict::Confirmed, reason: Sentence::new("check-why-dns-inside"), evidence }
}

fn unknown(probe: &'static str, key: &'static str, evidence: Vec<Sentence>) -> Finding {
    Finding { probe, verdict: Verdict::Unknown, reason: Sentence::new(key), evidence }
}

fn path(facts: &Facts, resolver: &Resolver) -> Path {
    match resolver.way {
        Way::Link { index, .. } => match facts.link(index).map(|link| link.kind) {
            Some(kind) if kind.is_tunnel() => Path::Inside,
            Some(kind) if kind.is_outside() => Path::Outside,
            _ => Path::Unclear,
        },
        Way::Local => Path::Here,
        Way::Refused(_) | Way::NoRoute => Path::Nowhere,
        Way::Unanswered => Path::Unclear,
    }
}

fn sentence(facts: &Facts, resolver: &Resolver) -> Sentence {
    let told = match resolver.way {
        Way::Link { index, .. } if resolver.asked != Asked::OwnNames => {
            Sentence::new("check-saw-resolver").with("interface", name_of(facts, index))
        }
        Way::Link { index, .. } => {
            Sentence::new("check-saw-resolver-some").with("interface", name_of(facts, index))
        }
        Way::Local => Sentence::new("check-saw-resolver-here"),
        Way::Refused(_) | Way::NoRoute => Sentence::new("check-saw-resolver-nowhere"),
        Way::Unanswered => Sentence::new("check-saw-resolver-unclear"),
    };
    told.with("address", resolver.address)
}
