//! Decides what the child does and when: what to send, what to tell, when to end. Pure.
//!
//! Time arrives as a duration since the start, what is seen of the machine as [`Sight`]; what to do leaves
//! as [`Step`]s. So the whole course of a drill can be tested without a network and without waiting.

use std::net::IpAddr;
use std::time::Duration;

use crate::probe::child::DrillOrder;
use crate::probe::drill::event::{Case, End, Kind, Phase, Route, What};
use crate::probe::drill::streams::{Stream, after, before, gap};
use crate::probe::drill::{documentation, ordinary};
use crate::probe::facts::Family;

/// After the tunnel is back, datagrams go on for this long: reconnecting is done in steps and may leak.
const AFTERWARDS: Duration = Duration::from_secs(1);
/// For how long the tunnel must be back before the drill counts as over.
const SETTLED: Duration = Duration::from_secs(2);
/// Answers to the packets sent before arming are waited for this long.
const BEFORE: Duration = Duration::from_millis(600);

/// A packet to send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Packet {
    /// The family.
    pub family: Family,
    /// What kind.
    pub kind: Kind,
    /// To whom it is made out.
    pub to: IpAddr,
    /// To which port.
    pub port: u16,
    /// How the way out is chosen.
    pub route: Route,
}

/// What is seen of the machine at one moment; IPv4 first, IPv6 second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sight {
    /// Whether the route of the family leads into a tunnel.
    pub inside: [bool; 2],
    /// Whether the card has signal and an address of the family.
    pub on_network: [bool; 2],
    /// The router of the local network.
    pub router: [Option<IpAddr>; 2],
    /// For how many milliseconds the machine stood still since the last look.
    pub stood_still_ms: u64,
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// Tell the parent.
    Tell(What),
    /// Offer the card a packet that the kernel never lets out.
    Offer(Family),
    /// Send a packet.
    Send(Phase, Packet),
    /// Wait for the last answers, then end.
    End(End),
}

/// The course of one drill.
#[derive(Debug)]
pub struct Script {
    order: DrillOrder,
    stage: Stage,
    tracks: [Track; 2],
    on_network: Option<[bool; 2]>,
    first_loss: Option<Duration>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Start,
    Before { from: Duration },
    Armed { from: Duration },
    Over,
}

/// Where one family stands.
#[derive(Debug)]
struct Track {
    family: Family,
    /// Whether the tunnel carried it at the start.
    watched: bool,
    state: State,
    streams: Vec<Stream>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Inside,
    Gap,
    After { from: Duration },
}

impl Script {
    /// Returns the script of a drill that has not begun.
    pub fn new(order: DrillOrder) -> Self {
        let track = |family| Track { family, watched: false, state: State::Inside, streams: Vec::new() };
        Self {
            order,
            stage: Stage::Start,
            tracks: Family::BOTH.map(track),
            on_network: None,
            first_loss: None,
        }
    }

    /// Tells whether the routes are to be looked at every millisecond.
    pub fn is_watching(&self) -> bool {
        matches!(self.stage, Stage::Armed { .. })
    }

    /// Returns what to do now. `tunnel` is the name of the tunnel that is watched.
    pub fn poll(&mut self, now: Duration, sight: &Sight, tunnel: Option<&str>) -> Vec<Step> {
        let mut steps = Vec::new();
        if sight.stood_still_ms > 0 && self.stage != Stage::Start {
            steps.push(Step::Tell(What::Asleep { for_ms: sight.stood_still_ms }));
        }
        match self.stage {
            Stage::Start => self.start(now, sight, &mut steps),
            Stage::Before { from } if now >= from + BEFORE => {
                self.stage = Stage::Armed { from: now };
                steps.push(Step::Tell(What::Armed { tunnel: tunnel.map(str::to_owned) }));
            }
            Stage::Before { .. } => self.send_due(now, sight, &mut steps),
            Stage::Armed { from } => self.watch(now, from, sight, &mut steps),
            Stage::Over => {}
        }
        self.tell_network(sight, &mut steps);
        steps
    }

    /// Ends the drill before its time.
    pub fn stop(&mut self) -> Vec<Step> {
        self.end(End::Stopped)
    }

    fn end(&mut self, why: End) -> Vec<Step> {
        if self.stage == Stage::Over {
            return Vec::new();
        }
        self.stage = Stage::Over;
        vec![Step::End(why)]
    }

    fn start(&mut self, now: Duration, sight: &Sight, steps: &mut Vec<Step>) {
        if self.order.case == Case::Reboot {
            if sight.inside.contains(&true) {
                steps.extend(self.end(End::TunnelBack));
                return;
            }
            steps.extend(Family::BOTH.map(Step::Offer));
            self.stage = Stage::Armed { from: now };
            steps.push(Step::Tell(What::Armed { tunnel: None }));
            return;
        }
        if !sight.inside.contains(&true) {
            let why = if sight.on_network.contains(&true) { End::NoTunnel } else { End::NoNetwork };
            steps.extend(self.end(why));
            return;
        }
        steps.extend(Family::BOTH.map(Step::Offer));
        for (track, inside) in self.tracks.iter_mut().zip(sight.inside) {
            track.watched = inside;
            track.streams = before(now);
        }
        self.stage = Stage::Before { from: now };
    }

    fn watch(&mut self, now: Duration, armed: Duration, sight: &Sight, steps: &mut Vec<Step>) {
        for track in &mut self.tracks {
            let index = track.family as usize;
            track.look(now, sight.inside[index], sight.on_network[index], self.order.case, steps);
        }
        let lost = self.tracks.iter().any(|track| track.watched && track.state == State::Gap);
        if lost && self.first_loss.is_none() {
            self.first_loss = Some(now);
        }
        if self.first_loss == Some(now) {
            // A family that the tunnel never carried is watched beside the one that it did.
            for track in self.tracks.iter_mut().filter(|track| !track.watched) {
                if sight.on_network[track.family as usize] && !sight.inside[track.family as usize] {
                    track.lose(now, steps);
                }
            }
        }
        self.send_due(now, sight, steps);
        let why = match self.first_loss {
            None if now >= armed + self.order.wait => Some(End::Waited),
            Some(from) if now >= from + self.order.watch => Some(End::Watched),
            Some(_) if self.is_settled(now) => Some(End::TunnelBack),
            None | Some(_) => None,
        };
        if let Some(why) = why {
            steps.extend(self.end(why));
        }
    }

    fn is_settled(&self, now: Duration) -> bool {
        self.tracks.iter().filter(|track| track.watched).all(|track| match track.state {
            State::After { from } => now >= from + SETTLED,
            State::Inside => true,
            State::Gap => false,
        })
    }

    fn send_due(&mut self, now: Duration, sight: &Sight, steps: &mut Vec<Step>) {
        for track in &mut self.tracks {
            let phase = match (self.stage, track.state) {
                (Stage::Before { .. }, _) => Phase::Before,
                (_, State::Gap) => Phase::Gap,
                (_, State::After { .. }) => Phase::After,
                (_, State::Inside) => continue,
            };
            let router = sight.router[track.family as usize];
            track.send_due(now, phase, router, steps);
        }
    }

    fn tell_network(&mut self, sight: &Sight, steps: &mut Vec<Step>) {
        if self.stage == Stage::Over {
            return;
        }
        let before = self.on_network.replace(sight.on_network).unwrap_or(sight.on_network);
        for family in Family::BOTH {
            match (before[family as usize], sight.on_network[family as usize]) {
                (true, false) => steps.push(Step::Tell(What::NetworkLost { family })),
                (false, true) => steps.push(Step::Tell(What::NetworkBack { family })),
                _ => {}
            }
        }
    }
}

impl Track {
    /// Notes whether the tunnel carries this family.
    fn look(&mut self, now: Duration, inside: bool, on_network: bool, case: Case, steps: &mut Vec<Step>) {
        match self.state {
            // After a start there is no tunnel to lose: the gap begins when the network is there.
            State::Inside if case == Case::Reboot && !self.watched && on_network && !inside => {
                self.watched = true;
                self.lose(now, steps);
            }
            State::Inside | State::After { .. } if self.watched && !inside => self.lose(now, steps),
            State::Gap if inside => {
                self.state = State::After { from: now };
                self.streams = after(now);
                steps.push(Step::Tell(What::TunnelBack { family: self.family }));
            }
            State::After { from } if now >= from + AFTERWARDS => self.streams.clear(),
            _ => {}
        }
    }

    fn lose(&mut self, now: Duration, steps: &mut Vec<Step>) {
        self.state = State::Gap;
        self.streams = gap(now);
        steps.push(Step::Tell(What::TunnelLost { family: self.family }));
    }

    fn send_due(&mut self, now: Duration, phase: Phase, router: Option<IpAddr>, steps: &mut Vec<Step>) {
        let family = self.family;
        self.streams.retain_mut(|stream| {
            if stream.due > now {
                return true;
            }
            let to = match stream.route {
                Route::Router => router,
                _ if stream.turn => Some(documentation(family)),
                _ => Some(ordinary(family)),
            };
            if let Some(to) = to {
                let Stream { kind, port, route, .. } = *stream;
                steps.push(Step::Send(phase, Packet { family, kind, to, port, route }));
            }
            stream.turn = !stream.turn;
            stream.advance(now)
        });
    }
}
