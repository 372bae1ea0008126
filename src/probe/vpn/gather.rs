//! Cuts the public address space at every place where the answer may change, and asks once in each piece.
//!
//! So the answer is a share of the whole internet and not of the one address that somebody thought of: a
//! route pushed by a hostile network for one prefix alone is found (TunnelVision, LocalNet). Decides only
//! what to ask; asking sends nothing.

use std::io;
use std::net::IpAddr;

use crate::probe::facts::{Asker, Coverage, Facts, Family, Piece, Resolver, Way, address_of, number_of};
use crate::probe::platform::Platform;

/// The most pieces asked about one family for one asker. A machine that holds the routes of the whole
/// internet has a million; such a one is asked at this many places and the answer says so.
const MOST_PIECES: usize = 20_000;

/// Public IPv4 addresses: all without those that stay inside a network or name nobody
/// (IANA special-purpose registry, read 2026-11-21). Addresses for documentation are left in: networks can
/// be made to route them, and they are too few to change a share.
const PUBLIC_IPV4: [(u32, u32); 9] = [
    (0x0100_0000, 0x09ff_ffff), // up to 10.0.0.0/8
    (0x0b00_0000, 0x643f_ffff), // up to 100.64.0.0/10
    (0x6480_0000, 0x7eff_ffff), // up to 127.0.0.0/8
    (0x8000_0000, 0xa9fd_ffff), // up to 169.254.0.0/16
    (0xa9ff_0000, 0xac0f_ffff), // up to 172.16.0.0/12
    (0xac20_0000, 0xbfff_ffff), // up to 192.0.0.0/24
    (0xc000_0100, 0xc0a7_ffff), // up to 192.168.0.0/16
    (0xc0a9_0000, 0xc611_ffff), // up to 198.18.0.0/15
    (0xc614_0000, 0xdfff_ffff), // up to 224.0.0.0/4
];

/// Public IPv6 addresses: 2000::/3, the only block that is given out (IANA, read 2026-11-21).
const PUBLIC_IPV6: (u128, u128) = (0x2000 << 112, (0x4000 << 112) - 1);

/// Asks a system everything that the probes judge.
///
/// # Errors
/// Where it does not even tell its interfaces.
pub fn gather(system: &dyn Platform) -> io::Result<Facts> {
    let links = system.links()?;
    let mut askers = vec![Asker::Own];
    askers.extend(system.askers());
    let mut coverage = Vec::new();
    for family in Family::BOTH {
        for asker in &askers {
            coverage.push(cover(system, family, *asker));
        }
    }
    let resolvers = system.resolvers().map(|found| found.iter().map(|one| routed(system, one)).collect());
    Ok(Facts { links, coverage, resolvers })
}

/// Asks about the whole public space of one family.
pub fn cover(system: &dyn Platform, family: Family, asker: Asker) -> Coverage {
    let (cuts, mut sampled) = match system.boundaries(family) {
        Ok(Some(cuts)) => (cuts, false),
        Ok(None) => (spread(family), true),
        Err(_) => return Coverage { family, asker, sampled: true, pieces: Vec::new() },
    };
    let mut starts = starts(family, &cuts);
    if starts.len() > MOST_PIECES {
        let step = starts.len().div_ceil(MOST_PIECES);
        starts = starts.into_iter().step_by(step).collect();
        sampled = true;
    }
    let pieces = starts.into_iter().map(|(first, last)| Piece {
        first: address_of(family, first),
        last: address_of(family, last),
        way: system.route(address_of(family, first), asker),
    });
    Coverage { family, asker, sampled, pieces: merge(pieces) }
}

/// Returns first and last number of every piece in which the answer is the same everywhere.
fn starts(family: Family, cuts: &[u128]) -> Vec<(u128, u128)> {
    let ranges: Vec<(u128, u128)> = match family {
        Family::Ipv4 => {
            PUBLIC_IPV4.iter().map(|(first, last)| (u128::from(*first), u128::from(*last))).collect()
        }
        Family::Ipv6 => vec![PUBLIC_IPV6],
    };
    let mut pieces = Vec::new();
    for (first, last) in ranges {
        let mut from = first;
        for cut in cuts.iter().filter(|cut| **cut > first && **cut <= last) {
            pieces.push((from, cut - 1));
            from = *cut;
        }
        pieces.push((from, last));
    }
    pieces
}

/// Returns some places all over the space, for systems that do not show their routes: the eighths of each
/// half find half routes, and no more than that.
fn spread(family: Family) -> Vec<u128> {
    let bits = match family {
        Family::Ipv4 => 32,
        Family::Ipv6 => 128,
    };
    (1..32_u128).map(|step| step << (bits - 5)).collect()
}

/// Joins neighbours with the same answer, across the gaps that are not public, too.
fn merge(pieces: impl Iterator<Item = Piece>) -> Vec<Piece> {
    let mut merged: Vec<Piece> = Vec::new();
    for piece in pieces {
        match merged.last_mut() {
            Some(last) if last.way == piece.way && number_of(last.last) + 1 == number_of(piece.first) => {
                last.last = piece.last;
            }
            _ => merged.push(piece),
        }
    }
    merged
}

/// Fills in where a question to a resolver goes: by the interface it belongs to, else by the routes.
fn routed(system: &dyn Platform, resolver: &Resolver) -> Resolver {
    let way = match resolver.link {
        Some(index) => Way::Link { index, on_link: false },
        None if is_this_machine(resolver.address) => Way::Local,
        None => system.route(resolver.address, Asker::Port(53)),
    };
    Resolver { way, ..resolver.clone() }
}

fn is_this_machine(address: IpAddr) -> bool {
    address.is_loopback() || address.is_unspecified()
}
