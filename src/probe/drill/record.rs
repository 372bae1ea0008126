//! Sorts the events of a drill by family and packet, and tells what became of each packet. Pure.

use crate::probe::drill::event::{Answer, End, Event, Kind, Phase, Route, Seen, Sent, What};
use crate::probe::facts::Family;

/// What became of one packet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// It left this machine outside the tunnel, by this interface.
    Left(String),
    /// It went into a tunnel.
    Inside,
    /// This machine refused it: a filter, or for `true` a route.
    Refused {
        /// Whether a route did it.
        by_route: bool,
    },
    /// There was no way out, which proves nothing.
    NoRoute,
    /// Nothing was heard of it, which proves nothing.
    Silent,
    /// There was no time to hear of it.
    Pending,
    /// It could not be sent at all, for want of a socket or of memory: nothing was tried.
    NotSent,
}

/// One packet with all that came back.
#[derive(Debug, Clone)]
pub struct Tried {
    /// When, in microseconds since the drill began.
    pub at_us: u64,
    /// The packet.
    pub sent: Sent,
    /// What came back, in order.
    pub seen: Vec<Seen>,
}

impl Tried {
    /// Tells what became of it. `card` is the name to give where only a router's answer tells that it left.
    ///
    /// The first scheduling stamp decides: see `docs/drill.md` on why send stamps and silence do not.
    pub fn fate(&self, card: &str) -> Fate {
        let first = self.seen.iter().find_map(|seen| match seen {
            Seen::Scheduled { interface, tunnel, outside } => Some((interface, *tunnel, *outside)),
            _ => None,
        });
        let was_let_out = self.seen.iter().any(|seen| matches!(seen, Seen::Out { outside: true, .. }));
        let router = self.seen.iter().any(|seen| matches!(seen, Seen::Router { tunnel: false }));
        let here = self.seen.contains(&Seen::RefusedHere);
        match (first, self.sent.answer) {
            (Some((interface, _, true)), answer) if answer == Answer::Taken && !here || was_let_out => {
                Fate::Left(interface.clone())
            }
            (Some((_, true, _)), _) => Fate::Inside,
            _ if router => Fate::Left(card.to_owned()),
            (_, Answer::Filtered) => Fate::Refused { by_route: false },
            (_, Answer::Refused(_)) => Fate::Refused { by_route: true },
            _ if here => Fate::Refused { by_route: false },
            (_, Answer::NoRoute) => Fate::NoRoute,
            (_, Answer::Failed) => Fate::NotSent,
            (_, Answer::Taken) if self.is_unheard_opening() => Fate::Pending,
            (_, Answer::Taken) => Fate::Silent,
        }
    }

    /// A TCP opening tells of itself only after a second; the drill may end before.
    fn is_unheard_opening(&self) -> bool {
        self.sent.kind == Kind::Tcp && self.seen.is_empty()
    }

    /// Returns which kind of packet it is.
    pub fn stream(&self) -> Stream {
        Stream { route: self.sent.route, kind: self.sent.kind, port: self.sent.port }
    }
}

/// Packets of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stream {
    /// How the way out was chosen.
    pub route: Route,
    /// What kind.
    pub kind: Kind,
    /// To which port.
    pub port: u16,
}

/// A time without the tunnel, in microseconds since the drill began.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    /// When it began.
    pub from_us: u64,
    /// When it ended; the end of the drill where the tunnel did not come back.
    pub to_us: u64,
}

impl Gap {
    fn holds(self, at_us: u64) -> bool {
        self.from_us <= at_us && at_us <= self.to_us
    }
}

/// Everything about one family.
#[derive(Debug, Clone, Default)]
pub struct Record {
    /// Share that a tunnel carried at the start.
    pub inside: f64,
    /// Share that went outside at the start.
    pub outside: f64,
    /// Whether the card had an address of this family at the start.
    pub on_network: bool,
    /// The card's name.
    pub card: String,
    /// The packets in order.
    pub tried: Vec<Tried>,
    /// The times without the tunnel.
    pub gaps: Vec<Gap>,
    /// The times during which the card was off the network.
    pub off: Vec<Gap>,
    /// What the filter said to the packet that never leaves.
    pub filter: Option<bool>,
    /// For how many milliseconds the machine stood still while there was no tunnel.
    pub stood_still_ms: u64,
    /// Why the drill ended; nothing if it was cut off.
    pub end: Option<End>,
}

impl Record {
    /// Reads all events of one family.
    pub fn read(family: Family, events: &[Event]) -> Self {
        let mut record = Self::default();
        let end_us = events.last().map_or(0, |event| event.at_us);
        for Event { at_us, what } in events {
            record.take(family, *at_us, end_us, what);
        }
        record
    }

    fn take(&mut self, wanted: Family, at_us: u64, end_us: u64, what: &What) {
        match what {
            What::Baseline { family, inside, outside, card, on_network, .. } if *family == wanted => {
                self.inside = *inside;
                self.outside = *outside;
                self.on_network = *on_network;
                self.card = card.clone().unwrap_or_default();
            }
            What::Filter { family, refused } if *family == wanted => self.filter = Some(*refused),
            What::TunnelLost { family } if *family == wanted => {
                self.gaps.push(Gap { from_us: at_us, to_us: end_us });
            }
            What::TunnelBack { family } if *family == wanted => {
                if let Some(gap) = self.gaps.last_mut() {
                    gap.to_us = at_us;
                }
            }
            What::NetworkLost { family } if *family == wanted => {
                self.off.push(Gap { from_us: at_us, to_us: end_us });
            }
            What::NetworkBack { family } if *family == wanted => {
                self.on_network = true;
                if let Some(off) = self.off.last_mut() {
                    off.to_us = at_us;
                }
            }
            What::Sent(sent) if sent.family == wanted => {
                self.tried.push(Tried { at_us, sent: sent.clone(), seen: Vec::new() });
            }
            What::Seen { id, seen } => {
                if let Some(tried) = self.tried.iter_mut().rev().find(|tried| tried.sent.id == *id) {
                    tried.seen.push(seen.clone());
                }
            }
            What::Asleep { for_ms } if self.in_gap(at_us) => self.stood_still_ms += for_ms,
            What::Ended { why } => self.end = Some(*why),
            _ => {}
        }
    }

    fn in_gap(&self, at_us: u64) -> bool {
        self.gaps.iter().any(|gap| gap.holds(at_us))
    }

    /// Returns when the tunnel was lost first.
    pub fn lost_us(&self) -> Option<u64> {
        self.gaps.first().map(|gap| gap.from_us)
    }

    /// Returns for how many microseconds there was no tunnel while the card was on the network.
    pub fn watched_us(&self) -> u64 {
        let overlap =
            |gap: &Gap, off: &Gap| off.to_us.min(gap.to_us).saturating_sub(off.from_us.max(gap.from_us));
        let all: u64 = self.gaps.iter().map(|gap| gap.to_us - gap.from_us).sum();
        let off: u64 =
            self.gaps.iter().flat_map(|gap| self.off.iter().map(move |off| overlap(gap, off))).sum();
        all.saturating_sub(off)
    }

    /// Returns the packets of a phase that were meant for the internet, not for the router.
    pub fn outward(&self, phase: Phase) -> impl Iterator<Item = &Tried> {
        self.tried.iter().filter(move |tried| tried.sent.phase == phase && tried.sent.route != Route::Router)
    }

    /// Returns the packets for the router.
    pub fn to_router(&self) -> impl Iterator<Item = &Tried> {
        self.tried.iter().filter(|tried| tried.sent.route == Route::Router)
    }
}
