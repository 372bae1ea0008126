//! What a drill saw, what it could not see and what to do next, as sentences. Pure.

use crate::probe::Sentence;
use crate::probe::drill::event::{Case, Kind, Phase, Route};
use crate::probe::drill::judge::{Tally, seconds, streams};
use crate::probe::drill::record::{Fate, Record, Stream, Tried};
use crate::probe::vpn::{percent, shown};

/// Returns what was seen of one family, in the order to read it.
pub fn of(record: &Record) -> Vec<Sentence> {
    let mut seen = Vec::new();
    if record.outside > 0.0 {
        seen.push(Sentence::new("drill-saw-outside-share").with("share", percent(record.outside)));
    }
    for (stream, tally) in &streams(record) {
        seen.extend(kind_lines(record, *stream, tally));
    }
    seen.extend(afterwards(record));
    seen.extend(before(record));
    seen.extend(router(record));
    seen.extend(record.filter.map(|refused| {
        Sentence::new(if refused { "drill-saw-filter-there" } else { "drill-saw-filter-not-seen" })
    }));
    for gap in &record.gaps {
        let lasted = seconds(gap.to_us.saturating_sub(gap.from_us));
        seen.push(Sentence::new("drill-saw-gap").with("seconds", format!("{lasted:.1}")));
    }
    if record.stood_still_ms > 0 {
        seen.push(Sentence::new("drill-saw-asleep").with("ms", record.stood_still_ms));
    }
    seen
}

/// Says how the packets of one kind fared.
fn kind_lines(record: &Record, stream: Stream, tally: &Tally) -> Vec<Sentence> {
    let say = |key, count: usize| kind(Sentence::new(key), stream).with("count", count);
    let mut lines = Vec::new();
    if tally.left > 0 {
        let lost = record.lost_us().unwrap_or(0);
        let mut times = record
            .outward(Phase::Gap)
            .filter(|tried| tried.stream() == stream && matches!(tried.fate(&record.card), Fate::Left(_)))
            .map(|tried| tried.at_us.saturating_sub(lost) / 1000);
        let first = times.next().unwrap_or(0);
        let latest = times.last().unwrap_or(first);
        let answered =
            record.outward(Phase::Gap).any(|tried| tried.stream() == stream && router_answered(tried));
        let key = if answered { "drill-saw-left-answered" } else { "drill-saw-left" };
        lines.push(say(key, tally.left).with("first", first).with("last", latest));
    }
    for (key, count) in [
        ("drill-saw-refused-filter", tally.filtered),
        ("drill-saw-refused-route", tally.by_route),
        ("drill-saw-silent", tally.silent),
        ("drill-saw-no-route", tally.no_route),
        ("drill-saw-not-sent", tally.not_sent),
    ] {
        if count > 0 {
            lines.push(say(key, count));
        }
    }
    lines
}

fn router_answered(tried: &Tried) -> bool {
    tried.seen.iter().any(|seen| matches!(seen, crate::probe::drill::event::Seen::Router { tunnel: false }))
}

/// Adds what kind of packet a sentence is about: words that the message selects on.
fn kind(sentence: Sentence, stream: Stream) -> Sentence {
    let protocol = match stream.kind {
        Kind::Udp => "UDP",
        Kind::Tcp => "TCP",
    };
    let route = match stream.route {
        Route::Default => "default",
        Route::Card => "card",
        Route::Router => "router",
    };
    sentence.with("kind", protocol).with("port", stream.port).with("route", route)
}

/// Says what left while the tunnel was coming back.
fn afterwards(record: &Record) -> Option<Sentence> {
    let left = record.outward(Phase::After).filter(|tried| matches!(tried.fate(&record.card), Fate::Left(_)));
    let count = left.count();
    (count > 0).then(|| Sentence::new("drill-saw-left-after").with("count", count))
}

/// Says how programs fare that choose the card themselves while the VPN is on.
fn before(record: &Record) -> Option<Sentence> {
    let fates = || {
        let bound = record.outward(Phase::Before).filter(|tried| tried.sent.route == Route::Card);
        bound.map(|tried| tried.fate(&record.card))
    };
    if let Some(Fate::Left(interface)) = fates().find(|fate| matches!(fate, Fate::Left(_))) {
        return Some(Sentence::new("drill-saw-card-left").with("interface", shown(&interface)));
    }
    let refused = fates().count() > 0 && fates().all(|fate| matches!(fate, Fate::Refused { .. }));
    refused.then(|| Sentence::new("drill-saw-card-blocked"))
}

/// Says whether the local network stands open.
fn router(record: &Record) -> Option<Sentence> {
    let fates: Vec<Fate> = record
        .to_router()
        .filter(|tried| tried.sent.phase == Phase::Gap)
        .map(|tried| tried.fate(&record.card))
        .collect();
    if fates.iter().any(|fate| matches!(fate, Fate::Left(_))) {
        return Some(Sentence::new("drill-saw-lan-open"));
    }
    let refused = !fates.is_empty() && fates.iter().all(|fate| matches!(fate, Fate::Refused { .. }));
    refused.then(|| Sentence::new("drill-saw-lan-blocked"))
}

/// Returns what no drill of this kind can see: said on every result, whatever it found.
///
/// # Sources
/// Each was measured on 2026-11-21 as a way in which "blocked" would mislead; see `docs/drill.md`.
pub fn not_seen(case: Case) -> Vec<Sentence> {
    let start = if case == Case::Reboot { "drill-not-seen-before-start" } else { "drill-not-seen-boot" };
    [
        "drill-not-seen-other-users",
        "drill-not-seen-containers",
        "drill-not-seen-ports",
        "drill-not-seen-established",
        start,
        "drill-not-seen-suspend",
        "drill-not-seen-wifi-change",
        "drill-not-seen-shorter",
        "drill-not-seen-other-network",
        "drill-not-seen-provider",
    ]
    .map(Sentence::new)
    .to_vec()
}
