//! Which packets are sent in each phase of a drill, and at what pace. Pure.

use std::time::Duration;

use crate::probe::drill::event::{Kind, Route};

/// The port of the plain datagrams: the one that traceroute starts with, which nothing listens on.
pub const PLAIN_PORT: u16 = 33_434;

/// Packets of one kind that are sent again and again, to both targets in turn.
#[derive(Debug, Clone)]
pub struct Stream {
    /// What kind.
    pub kind: Kind,
    /// To which port.
    pub port: u16,
    /// How the way out is chosen.
    pub route: Route,
    /// When the next one is due.
    pub due: Duration,
    pace: Pace,
    /// Whose turn it is: the address for documentation, or the ordinary one.
    pub turn: bool,
}

#[derive(Debug, Clone, Copy)]
enum Pace {
    /// Once.
    Once,
    /// Every so often.
    Every(Duration),
    /// Every so often since the tunnel was lost, with the quiet second and the steady pace after it.
    Since(Duration, Duration),
}

impl Stream {
    fn once(kind: Kind, port: u16, route: Route, due: Duration, turn: bool) -> Self {
        Self { kind, port, route, due, pace: Pace::Once, turn }
    }

    fn repeated(port: u16, route: Route, due: Duration, pace: Pace) -> Self {
        Self { kind: Kind::Udp, port, route, due, pace, turn: false }
    }

    /// Sets the next time; false once it is done.
    pub fn advance(&mut self, now: Duration) -> bool {
        // What could not be sent in time is not made up for: a burst would use up what routers answer.
        self.due = match self.pace {
            Pace::Once => return false,
            Pace::Every(period) => (self.due + period).max(now),
            Pace::Since(lost, period) => {
                let next = (self.due + period).max(now);
                let since = next.saturating_sub(lost);
                if (QUIET_FROM..STEADY_FROM).contains(&since) {
                    lost + STEADY_FROM
                } else if since > STEADY_FROM {
                    (self.due + period.max(STEADY)).max(now)
                } else {
                    next
                }
            }
        };
        true
    }
}

fn ms(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

/// While the tunnel carries everything: programs that choose the card themselves, the router, one by the tunnel.
pub fn before(now: Duration) -> Vec<Stream> {
    let mut streams = Vec::new();
    let mut due = now;
    for turn in [false, true] {
        for port in [443, 53, PLAIN_PORT] {
            due += ms(20);
            streams.push(Stream::once(Kind::Udp, port, Route::Card, due, turn));
        }
    }
    streams.push(Stream::once(Kind::Udp, PLAIN_PORT, Route::Default, due + ms(20), false));
    streams.push(Stream::once(Kind::Udp, PLAIN_PORT, Route::Router, due + ms(40), false));
    streams
}

/// Without the tunnel: quick at first, then a quiet second in which routers may answer again, then TCP, then steady.
///
/// # Sources
/// Linux routers answer six times at once and then once a second for IPv4 (measured 2026-11-21), so TCP
/// openings, which have no stamps, come first and once more after the quiet.
pub fn gap(now: Duration) -> Vec<Stream> {
    let mut streams = vec![
        Stream::repeated(PLAIN_PORT, Route::Default, now, Pace::Since(now, ms(10))),
        Stream::once(Kind::Tcp, 443, Route::Default, now, false),
        Stream::repeated(53, Route::Default, now, Pace::Since(now, ms(50))),
        Stream::repeated(443, Route::Default, now + ms(5), Pace::Since(now, ms(50))),
        Stream::once(Kind::Tcp, 53, Route::Default, now + ms(8), false),
        Stream::repeated(443, Route::Card, now + ms(15), Pace::Since(now, ms(200))),
        Stream::repeated(PLAIN_PORT, Route::Router, now + ms(25), Pace::Since(now, ms(100))),
    ];
    let then = now + QUIET_UNTIL;
    streams.push(Stream::once(Kind::Tcp, 443, Route::Default, then, false));
    streams.push(Stream::once(Kind::Tcp, 53, Route::Default, then + ms(10), false));
    streams.push(Stream::once(Kind::Tcp, 443, Route::Card, then + ms(20), false));
    streams
}

/// When the quiet second begins and ends, counted from the loss of the tunnel.
const QUIET_FROM: Duration = Duration::from_millis(1_300);
const QUIET_UNTIL: Duration = Duration::from_millis(2_400);
/// When datagrams go on, and how often at least they pause then.
const STEADY_FROM: Duration = Duration::from_millis(3_100);
const STEADY: Duration = Duration::from_millis(50);

/// After the tunnel is back.
pub fn after(now: Duration) -> Vec<Stream> {
    vec![Stream::repeated(PLAIN_PORT, Route::Default, now, Pace::Every(ms(50)))]
}
