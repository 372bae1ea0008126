//! The time line of a drill: its events, folded into as many lines as a person can read.
//!
//! Pure. Judges nothing: that is `probe::drill::judge`. What repeats is counted on one line, because the drill
//! sends a hundred packets a second.

mod fate;

use std::collections::BTreeMap;
use std::mem;

use crate::probe::drill::event::{End, Phase, Route, Seen, Sent};
use crate::probe::drill::record::Tried;
use crate::probe::drill::{Event, What};
use crate::probe::facts::Family;
use crate::sanitize;

pub use fate::{Fate, fate};

/// Names of interfaces are never longer than this on the systems that we know.
const LONGEST_NAME: usize = 24;

/// What a line of the time line is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sign {
    /// How things stood: the tunnel that carries the family, if one does.
    Baseline(Option<String>),
    /// How things stood: this tunnel carries a part, and the rest goes around it.
    Part(String),
    /// A filter refused a packet that would never have left the machine.
    FilterSeen,
    /// The drill waits for the tunnel to go.
    Armed,
    /// No tunnel any more.
    TunnelLost,
    /// A tunnel again.
    TunnelBack,
    /// The network itself is off.
    NetworkLost,
    /// The network is on again.
    NetworkBack,
    /// The machine stood still for so many milliseconds.
    Asleep(u64),
    /// The drill is over.
    Ended(End),
    /// What became of packets that went this way.
    Packets(Fate, Route),
}

/// One line of the time line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// When it was first so, in microseconds since the start.
    pub at_us: u64,
    /// When it was last so.
    pub last_us: u64,
    /// The family that it is about, if one.
    pub family: Option<Family>,
    /// What it says.
    pub sign: Sign,
    /// How many times.
    pub count: usize,
}

/// Where a drill stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// It looks how things stand.
    Preparing,
    /// It waits for the tunnel to go.
    Waiting,
    /// The network itself is off, and nothing could leave.
    NetworkOff,
    /// It watches without the tunnel.
    Watching,
    /// The tunnel is back.
    Back,
    /// It is over.
    Over,
}

/// The time line so far.
#[derive(Debug, Clone, Default)]
pub struct Timeline {
    /// Its lines, in the order in which they began.
    pub marks: Vec<Mark>,
    /// Every packet, in the order of sending.
    pub packets: Vec<Tried>,
    numbers: BTreeMap<u32, usize>,
    /// Marks before this one are of another time, and are not counted further.
    since: usize,
    /// Families that have a network now.
    connected: Vec<Family>,
    /// Families that have no tunnel now.
    without: Vec<Family>,
}

impl Timeline {
    /// Takes an event in.
    pub fn push(&mut self, event: &Event) {
        let at = event.at_us;
        match &event.what {
            What::Baseline { family, tunnel, on_network, inside, outside, .. } => {
                self.connected.extend(on_network.then_some(*family));
                // A tunnel may be up and carry nothing of this family.
                let sign = match tunnel.clone().filter(|_| *inside > 0.0) {
                    Some(name) if *outside > 0.0 => Sign::Part(name),
                    carrying => Sign::Baseline(carrying),
                };
                self.turn(at, Some(*family), sign);
            }
            What::Filter { family, refused: true } => self.count(at, Some(*family), Sign::FilterSeen),
            What::Filter { refused: false, .. } => {}
            What::Armed { .. } => {
                self.turn(at, None, Sign::Armed);
            }
            What::TunnelLost { family } => {
                self.without.push(*family);
                self.turn(at, Some(*family), Sign::TunnelLost);
            }
            What::TunnelBack { family } => {
                self.without.retain(|other| other != family);
                self.turn(at, Some(*family), Sign::TunnelBack);
            }
            What::NetworkLost { family } => {
                self.connected.retain(|other| other != family);
                self.turn(at, Some(*family), Sign::NetworkLost);
            }
            What::NetworkBack { family } => {
                self.connected.push(*family);
                self.turn(at, Some(*family), Sign::NetworkBack);
            }
            What::Asleep { for_ms } => self.turn(at, None, Sign::Asleep(*for_ms)),
            What::Ended { why } => {
                self.turn(at, None, Sign::Ended(*why));
            }
            What::Sent(sent) => self.sent(at, sent),
            What::Seen { id, seen } => self.seen(at, *id, seen),
        }
    }

    fn sent(&mut self, at_us: u64, sent: &Sent) {
        // The drill also runs where no tunnel was up to begin with.
        if sent.phase == Phase::Gap && !self.was_without() {
            self.without = Family::BOTH.to_vec();
        }
        let packet = Tried { at_us, sent: sent.clone(), seen: Vec::new() };
        let fate = fate(&packet);
        self.numbers.insert(sent.id, self.packets.len());
        self.packets.push(packet);
        if fate != Fate::Nothing {
            self.count(at_us, Some(sent.family), Sign::Packets(fate, sent.route));
        }
    }

    fn seen(&mut self, at_us: u64, id: u32, seen: &Seen) {
        let Some(packet) = self.numbers.get(&id).and_then(|index| self.packets.get_mut(*index)) else {
            return;
        };
        let before = fate(packet);
        packet.seen.push(seen.clone());
        let (fate, family, route) = (fate(packet), packet.sent.family, packet.sent.route);
        if fate != before {
            self.count(at_us, Some(family), Sign::Packets(fate, route));
        }
    }

    /// Adds a line that begins a time of its own.
    fn turn(&mut self, at_us: u64, family: Option<Family>, sign: Sign) {
        self.marks.push(Mark { at_us, last_us: at_us, family, sign, count: 1 });
        self.since = self.marks.len();
    }

    /// Counts on a line of this time, or begins one.
    fn count(&mut self, at_us: u64, family: Option<Family>, sign: Sign) {
        let mut of_now = self.marks.iter_mut().skip(self.since);
        match of_now.find(|mark| mark.family == family && mark.sign == sign) {
            Some(mark) => {
                mark.count += 1;
                mark.last_us = at_us;
            }
            None => self.marks.push(Mark { at_us, last_us: at_us, family, sign, count: 1 }),
        }
    }

    /// Tells whether there was a time without the tunnel.
    fn was_without(&self) -> bool {
        self.has(&Sign::TunnelLost) || self.packets.iter().any(|packet| packet.sent.phase == Phase::Gap)
    }

    fn has(&self, sign: &Sign) -> bool {
        self.marks.iter().any(|mark| mark.sign == *sign)
    }

    /// Returns where the drill stands.
    pub fn stage(&self) -> Stage {
        let over = self.marks.iter().any(|mark| matches!(mark.sign, Sign::Ended(_)));
        match self {
            _ if over => Stage::Over,
            _ if self.connected.is_empty() && self.has(&Sign::NetworkLost) => Stage::NetworkOff,
            _ if !self.without.is_empty() => Stage::Watching,
            _ if self.was_without() => Stage::Back,
            _ if self.has(&Sign::Armed) => Stage::Waiting,
            _ => Stage::Preparing,
        }
    }

    /// Tells whether a family has a tunnel now; nothing where that is not known yet.
    pub fn has_tunnel(&self, family: Family) -> Option<bool> {
        if self.without.contains(&family) {
            return Some(false);
        }
        self.marks.iter().rev().find_map(|mark| match &mark.sign {
            _ if mark.family != Some(family) => None,
            Sign::Baseline(tunnel) => Some(tunnel.is_some()),
            Sign::TunnelBack | Sign::Part(_) => Some(true),
            _ => None,
        })
    }

    /// Returns how many packets of a family were refused, and how many left, while there was no tunnel.
    pub fn in_gap(&self, family: Family) -> (usize, usize) {
        let packets = self.packets.iter().filter(|packet| {
            packet.sent.family == family
                && packet.sent.phase == Phase::Gap
                && packet.sent.route != Route::Router
        });
        packets.map(fate).fold((0, 0), |(blocked, left), fate| {
            (blocked + usize::from(fate.is_blocked()), left + usize::from(fate.is_left()))
        })
    }
}

/// Makes the names in an event safe to show: they come from whoever named the interfaces.
#[must_use = "returns the event that may be shown"]
pub fn clean(mut event: Event) -> Event {
    match &mut event.what {
        What::Baseline { tunnel, card, .. } => {
            clean_name(tunnel);
            clean_name(card);
        }
        What::Armed { tunnel } => clean_name(tunnel),
        What::Seen { seen: Seen::Scheduled { interface, .. } | Seen::Out { interface, .. }, .. } => {
            let name = mem::take(interface);
            *interface = sanitize::for_screen(&name, LONGEST_NAME, false).into_owned();
        }
        _ => {}
    }
    event
}

fn clean_name(name: &mut Option<String>) {
    *name = name.take().map(|name| sanitize::for_screen(&name, LONGEST_NAME, false).into_owned());
}

#[cfg(test)]
mod tests;
