//! Turns the events of a drill into a verdict for each family. Pure.
//!
//! "Blocked" is never said on silence: only what this machine itself refused counts, of every kind that was
//! tried, for long enough, while the network was there.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::probe::drill::event::{Answer, Case, End, Event, Kind, Phase, Route, Seen};
use crate::probe::drill::record::{Fate, Record, Stream, Tried};
use crate::probe::drill::{SHORTEST_GAP_SECONDS, evidence, next};
use crate::probe::facts::Family;
use crate::probe::vpn::shown;
use crate::probe::{Sentence, Verdict};

/// How many refused datagrams of each kind "blocked" needs (research of 2026-11-21).
const ENOUGH: usize = 20;
/// How many refused datagrams show that a kind is refused at all, or refused after something left.
const SOME: usize = 5;
/// In the first moments without the tunnel the system itself is between two states; silence then says nothing.
const SETTLING_US: u64 = 100_000;

/// What a drill found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// What the person was asked to do.
    pub case: Case,
    /// The worse of both families.
    pub verdict: Verdict,
    /// IPv4, then IPv6.
    pub families: Vec<FamilyResult>,
    /// What this drill could not see, whatever it found: never empty.
    pub not_seen: Vec<Sentence>,
    /// What to do next, the most important first.
    pub next: Vec<Sentence>,
}

/// What a drill found for one family.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FamilyResult {
    /// The family.
    pub family: Family,
    /// What follows: blocked is confirmed, left is contradicted.
    pub verdict: Verdict,
    /// The finding in one word, for `--json` and the tests.
    pub finding: Finding,
    /// The finding in words, with how and why.
    pub reason: Sentence,
    /// What was seen: what left and when, what was refused, what stood open.
    pub evidence: Vec<Sentence>,
}

/// What was found, in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    /// Everything that was tried was refused by this machine.
    Blocked,
    /// Packets left outside the tunnel.
    Left,
    /// Packets left for some time, then everything was refused.
    LeftThenBlocked,
    /// Some kinds left, others were refused.
    LeftInPart,
    /// Could not tell.
    Unknown,
}

impl Finding {
    /// Returns what follows from it.
    pub fn verdict(self) -> Verdict {
        match self {
            Self::Blocked => Verdict::Confirmed,
            Self::Left | Self::LeftThenBlocked | Self::LeftInPart => Verdict::Contradicted,
            Self::Unknown => Verdict::Unknown,
        }
    }

    /// Returns its word in `--json`, in message ids (`drill-found-…`, with hyphens) and in the notebook.
    pub fn word(self) -> &'static str {
        match self {
            Self::Blocked => "blocked",
            Self::Left => "left",
            Self::LeftThenBlocked => "left_then_blocked",
            Self::LeftInPart => "left_in_part",
            Self::Unknown => "unknown",
        }
    }
}

/// Judges a drill by its events, in their order.
pub fn judge(case: Case, events: &[Event]) -> Outcome {
    let families: Vec<FamilyResult> = Family::BOTH
        .into_iter()
        .map(|family| {
            let record = Record::read(family, events);
            let (finding, reason) = conclude(case, &record);
            let evidence = evidence::of(&record);
            FamilyResult {
                family,
                verdict: finding.verdict(),
                finding,
                reason: reason.with("family", family.name()),
                evidence,
            }
        })
        .collect();
    let verdict =
        families.iter().map(|family| family.verdict).reduce(Verdict::worse).unwrap_or(Verdict::Unknown);
    let not_seen = evidence::not_seen(case);
    let next = next::sentences(case, &families);
    Outcome { case, verdict, families, not_seen, next }
}

fn conclude(case: Case, record: &Record) -> (Finding, Sentence) {
    if let Some(found) = outside_before(record) {
        return found;
    }
    let Some(lost_us) = record.lost_us() else { return (Finding::Unknown, no_gap(case, record)) };
    let streams = streams(record);
    left(record, &streams, lost_us).unwrap_or_else(|| match why_not_blocked(case, record, &streams) {
        Some(reason) => (Finding::Unknown, reason),
        None => blocked(record, &streams, lost_us),
    })
}

/// Says what left without the tunnel, if anything did.
fn left(record: &Record, streams: &BTreeMap<Stream, Tally>, lost_us: u64) -> Option<(Finding, Sentence)> {
    let outward = record.outward(Phase::Gap).chain(record.outward(Phase::After));
    let left: Vec<(&Tried, String)> = outward
        .filter_map(|tried| match tried.fate(&record.card) {
            Fate::Left(interface) => Some((tried, interface)),
            _ => None,
        })
        .collect();
    let (first, interface) = left.first()?;
    let since_ms = |at_us: u64| at_us.saturating_sub(lost_us) / 1000;
    let say = |key| Sentence::new(key).with("interface", shown(interface)).with("ms", since_ms(first.at_us));
    let end_us = left.iter().map(|(tried, _)| tried.at_us).max().unwrap_or(lost_us);
    if refused_afterwards(record, end_us) {
        let said = say("drill-why-left-then-blocked").with("window", since_ms(end_us));
        return Some((Finding::LeftThenBlocked, said));
    }
    let by_default = |stream: &Stream| stream.route == Route::Default;
    if !streams.iter().any(|(stream, tally)| by_default(stream) && tally.is_refused()) {
        return Some((Finding::Left, say("drill-why-left")));
    }
    if left.iter().all(|(tried, _)| tried.sent.route == Route::Card) {
        return Some((Finding::LeftInPart, say("drill-why-left-card")));
    }
    Some((Finding::LeftInPart, say("drill-why-left-in-part").with("what", what(streams))))
}

/// What went outside while the VPN was on needs no gap to be known.
fn outside_before(record: &Record) -> Option<(Finding, Sentence)> {
    let before = record.outward(Phase::Before).filter(|tried| tried.sent.route == Route::Default);
    let interface = before.filter_map(|tried| match tried.fate(&record.card) {
        Fate::Left(interface) => Some(interface),
        _ => None,
    });
    let interface = interface.last()?;
    Some((Finding::Left, Sentence::new("drill-why-outside-before").with("interface", shown(&interface))))
}

fn no_gap(case: Case, record: &Record) -> Sentence {
    Sentence::new(match record.end {
        Some(End::NoTunnel) => "drill-why-no-tunnel",
        Some(End::NoNetwork) => "drill-why-no-network",
        Some(End::CannotWatch) | None => "drill-why-cannot-watch",
        _ if case != Case::Reboot && record.inside == 0.0 && !record.on_network => "drill-why-not-on-network",
        Some(End::Stopped) => "drill-why-stopped",
        Some(End::TunnelBack) if case == Case::Reboot => "drill-why-already-up",
        Some(_) if case == Case::Reboot => "drill-why-no-network",
        Some(_) => "drill-why-no-gap",
    })
}

/// How the packets of one kind fared without the tunnel.
#[derive(Debug, Default)]
pub struct Tally {
    /// How many left.
    pub left: usize,
    /// How many a filter refused.
    pub filtered: usize,
    /// How many a route refused.
    pub by_route: usize,
    /// How many were not heard of, once things had settled.
    pub silent: usize,
    /// How many had no way out.
    pub no_route: usize,
    /// How many could not be sent at all.
    pub not_sent: usize,
    /// How many were tried, those included.
    pub tried: usize,
}

impl Tally {
    /// Returns how many this machine refused.
    pub fn refused(&self) -> usize {
        self.filtered + self.by_route
    }

    /// Tells whether this kind was refused and never left.
    fn is_refused(&self) -> bool {
        self.left == 0
            && self.silent == 0
            && (self.refused() >= SOME || (self.tried <= SOME && self.refused() > 0))
    }
}

/// Counts how each kind of packet fared without the tunnel.
pub fn streams(record: &Record) -> BTreeMap<Stream, Tally> {
    let settled_us = record.lost_us().unwrap_or(0) + SETTLING_US;
    let mut streams: BTreeMap<Stream, Tally> = BTreeMap::new();
    for tried in record.outward(Phase::Gap) {
        let tally = streams.entry(tried.stream()).or_default();
        match tried.fate(&record.card) {
            Fate::Pending => continue,
            Fate::Left(_) => tally.left += 1,
            Fate::Refused { by_route: false } => tally.filtered += 1,
            Fate::Refused { by_route: true } => tally.by_route += 1,
            Fate::Silent if tried.at_us >= settled_us || tried.sent.kind == Kind::Tcp => tally.silent += 1,
            Fate::NoRoute => tally.no_route += 1,
            Fate::NotSent => tally.not_sent += 1,
            Fate::Inside | Fate::Silent => {}
        }
        tally.tried += 1;
    }
    streams
}

/// Returns the kinds that left, as people who look after networks write them; the same in every language.
fn what(streams: &BTreeMap<Stream, Tally>) -> String {
    let left = streams.iter().filter(|(stream, tally)| tally.left > 0 && stream.route == Route::Default);
    let names: Vec<String> = left
        .map(|(stream, _)| match stream.kind {
            Kind::Udp => format!("UDP {}", stream.port),
            Kind::Tcp => format!("TCP {}", stream.port),
        })
        .collect();
    names.join(", ")
}

/// Tells whether after the last packet that left every kind was refused, several times, and nothing was silent.
fn refused_afterwards(record: &Record, end_us: u64) -> bool {
    let after = || record.outward(Phase::Gap).filter(|tried| tried.at_us > end_us);
    let refused = |stream: Stream| {
        let fates = after().filter(|tried| tried.stream() == stream).map(|tried| tried.fate(&record.card));
        fates.filter(|fate| matches!(fate, Fate::Refused { .. })).count()
    };
    let datagrams = DATAGRAM_PORTS
        .iter()
        .all(|port| refused(Stream { route: Route::Default, kind: Kind::Udp, port: *port }) >= SOME);
    let openings =
        || after().filter(|tried| tried.sent.kind == Kind::Tcp && tried.sent.route == Route::Default);
    let silent =
        after().any(|tried| tried.sent.route == Route::Default && tried.fate(&record.card) == Fate::Silent);
    let opening_refused = openings().any(|tried| matches!(tried.fate(&record.card), Fate::Refused { .. }));
    datagrams && opening_refused && !silent
}

/// The ports that datagrams are sent to: names, the web, and one that stands for all others.
const DATAGRAM_PORTS: [u16; 3] = [53, 443, crate::probe::drill::streams::PLAIN_PORT];

/// Says why "blocked" does not follow although nothing was seen to leave; nothing if it does.
fn why_not_blocked(case: Case, record: &Record, streams: &BTreeMap<Stream, Tally>) -> Option<Sentence> {
    let tallies = |kind: Kind| {
        let of_kind = move |stream: &Stream| stream.route == Route::Default && stream.kind == kind;
        streams.iter().filter(move |(stream, _)| of_kind(stream)).map(|(_, tally)| tally)
    };
    if record.stood_still_ms > 0 {
        return Some(Sentence::new("drill-why-suspended").with("ms", record.stood_still_ms));
    }
    if !has_stamps(record) {
        return Some(Sentence::new("drill-why-no-stamps"));
    }
    if let Some(reason) = too_short(case, record) {
        return Some(reason);
    }
    // One in four is more than a card that comes and goes would explain.
    if [Kind::Udp, Kind::Tcp].iter().any(|kind| tallies(*kind).any(|tally| tally.not_sent * 4 > tally.tried))
    {
        return Some(Sentence::new("drill-why-not-sent"));
    }
    if tallies(Kind::Udp).any(|tally| tally.silent > 0) {
        return Some(Sentence::new("drill-why-silence"));
    }
    if tallies(Kind::Udp).all(|tally| tally.refused() == 0) {
        return Some(Sentence::new("drill-why-no-way-out"));
    }
    let enough = |port: &u16| {
        let stream = Stream { route: Route::Default, kind: Kind::Udp, port: *port };
        streams.get(&stream).is_some_and(|tally| tally.refused() >= ENOUGH)
    };
    if !DATAGRAM_PORTS.iter().all(enough) {
        let short = record.watched_us() < SHORTEST_GAP_SECONDS * 1_000_000;
        return Some(if short { gap_too_short(record) } else { Sentence::new("drill-why-too-few") });
    }
    let tcp_known = tallies(Kind::Tcp).all(|tally| tally.silent == 0)
        && tallies(Kind::Tcp).any(|tally| tally.refused() > 0);
    (!tcp_known).then(|| Sentence::new("drill-why-tcp-unknown"))
}

/// Says why the time without the tunnel was too short to conclude anything, if it was.
fn too_short(case: Case, record: &Record) -> Option<Sentence> {
    let watched_us = record.watched_us();
    let gap_us: u64 = record.gaps.iter().map(|gap| gap.to_us - gap.from_us).sum();
    if watched_us >= SHORTEST_GAP_SECONDS * 1_000_000 {
        return None;
    }
    if watched_us < gap_us {
        return Some(Sentence::new("drill-why-network-dead"));
    }
    // Another server is often there within a second; that gap is what the case is about.
    if case == Case::ServerChange {
        return None;
    }
    if record.end == Some(End::Stopped) {
        return Some(Sentence::new("drill-why-stopped"));
    }
    Some(gap_too_short(record))
}

fn gap_too_short(record: &Record) -> Sentence {
    let lasted = format!("{:.1}", seconds(record.watched_us()));
    Sentence::new("drill-why-gap-too-short").with("seconds", lasted)
}

/// Says by what everything was refused, and when first.
fn blocked(record: &Record, streams: &BTreeMap<Stream, Tally>, lost_us: u64) -> (Finding, Sentence) {
    let datagrams =
        || streams.iter().filter(|(stream, _)| stream.route == Route::Default && stream.kind == Kind::Udp);
    let filtered: usize = datagrams().map(|(_, tally)| tally.filtered).sum();
    let by_route: usize = datagrams().map(|(_, tally)| tally.by_route).sum();
    let key = if filtered >= by_route { "drill-why-blocked-firewall" } else { "drill-why-blocked-routes" };
    let first = record
        .outward(Phase::Gap)
        .find(|tried| matches!(tried.fate(&record.card), Fate::Refused { .. }))
        .map_or(0, |tried| tried.at_us.saturating_sub(lost_us) / 1000);
    let lasted = format!("{:.0}", seconds(record.watched_us()));
    (Finding::Blocked, Sentence::new(key).with("ms", first).with("seconds", lasted))
}

/// Tells whether this system says by which way packets go, as far as packets were taken before the gap.
///
/// Some systems are set not to (`net.core.tstamp_allow_data` is 0). Then a packet that left looks like silence.
fn has_stamps(record: &Record) -> bool {
    let taken = || {
        let before = record.tried.iter().filter(|tried| tried.sent.phase == Phase::Before);
        before.filter(|tried| tried.sent.answer == Answer::Taken)
    };
    let stamped = |tried: &Tried| tried.seen.iter().any(|seen| matches!(seen, Seen::Scheduled { .. }));
    taken().count() == 0 || taken().any(stamped)
}

/// Microseconds as seconds, for people.
#[expect(clippy::cast_precision_loss, reason = "shown with one digit")]
pub fn seconds(micros: u64) -> f64 {
    micros as f64 / 1_000_000.0
}
