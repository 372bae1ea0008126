//! The kill-switch drill: what can happen in it, when to send what, and what follows.
//!
//! Pure. [`event`] is what happened, one value each; [`script`] decides what the child sends and when;
//! [`mod@judge`] turns the events into a verdict for each family. Nothing here opens a socket.

pub mod event;
pub mod evidence;
pub mod judge;
pub mod next;
pub mod record;
pub mod script;
pub mod streams;

pub use event::{Case, Event, What};
pub use judge::{FamilyResult, Finding, Outcome, judge};

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::probe::facts::Family;

/// Addresses that packets of the drill are made out to. None of them is ever reached: the packets may
/// pass no router (TTL or hop limit 1).
///
/// Both kinds are needed. Some firewalls drop addresses that are kept for documentation on any account,
/// and would make a machine without kill switch look blocked (measured on 2026-11-21).
///
/// # Sources
/// Documentation: RFC 5737 and RFC 3849. Ordinary: addresses of a public resolver, chosen because
/// anybody's machine may well send to them.
pub const TARGETS: [(IpAddr, IpAddr); 2] = [
    (IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1)), IpAddr::V4(Ipv4Addr::new(9, 9, 9, 9))),
    (
        IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1)),
        IpAddr::V6(Ipv6Addr::new(0x2620, 0xfe, 0, 0, 0, 0, 0, 0xfe)),
    ),
];

/// Returns the documentation address of a family.
pub fn documentation(family: Family) -> IpAddr {
    TARGETS[family as usize].0
}

/// Returns the ordinary address of a family.
pub fn ordinary(family: Family) -> IpAddr {
    TARGETS[family as usize].1
}

/// For how many seconds without the tunnel the drill watches, unless told otherwise.
pub const WATCH_SECONDS: u64 = 10;

/// The shortest time without the tunnel from which "blocked" may follow, in seconds.
///
/// # Sources
/// Research of 2026-11-21: a shorter gap misses firewalls that take their time.
pub const SHORTEST_GAP_SECONDS: u64 = 5;

/// For how many seconds the drill waits for the tunnel to go, unless told otherwise.
pub const WAIT_SECONDS: u64 = 180;

/// Tells whether this system lets an ordinary program see what becomes of its packets.
///
/// # Platform behaviour
/// Linux alone. Elsewhere "no error" would be all there is to see, and that proves nothing.
pub const fn is_available() -> bool {
    cfg!(target_os = "linux")
}

#[cfg(test)]
mod tests;
