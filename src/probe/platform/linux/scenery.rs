//! What the drill must know of interfaces while it runs: the card, the tunnel, names, own addresses. (I/O)

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io;
use std::net::{IpAddr, Ipv6Addr};

use nix::ifaddrs::getifaddrs;

use crate::probe::facts::{Asker, Facts, Family, Link, LinkKind, Way};
use crate::probe::platform::Platform;
use crate::probe::platform::linux::Linux;

/// The interfaces, as last looked at. Those that are gone stay known: late stamps name them by number.
#[derive(Debug, Default)]
pub struct Scenery {
    known: BTreeMap<u32, Link>,
    now: Vec<Link>,
    card: Option<u32>,
    tunnel: Option<u32>,
    routers: BTreeMap<Family, IpAddr>,
}

impl Scenery {
    /// Looks at the interfaces, and chooses tunnel and card by where routes lead.
    ///
    /// # Errors
    /// Where the system does not tell its interfaces.
    pub fn look(system: &Linux, facts: &Facts) -> io::Result<Self> {
        let mut scenery = Self::default();
        scenery.take(facts.links.clone());
        scenery.tunnel = carrying_tunnel(facts);
        scenery.find_card(system)?;
        Ok(scenery)
    }

    /// Looks again after something changed.
    ///
    /// # Errors
    /// Where the system does not tell its interfaces.
    pub fn refresh(&mut self, system: &Linux) -> io::Result<()> {
        self.take(system.links()?);
        if self.card_link().is_none_or(|card| !card.up) {
            self.find_card(system)?;
        }
        for family in Family::BOTH {
            self.note_router(system, family)?;
        }
        Ok(())
    }

    fn take(&mut self, links: Vec<Link>) {
        self.known.extend(links.iter().map(|link| (link.index, link.clone())));
        self.now = links;
    }

    /// The card is what a default route with a router names; else a real card before one made by software.
    fn find_card(&mut self, system: &Linux) -> io::Result<()> {
        let mut candidates: Vec<(u8, u32)> = self
            .now
            .iter()
            .filter(|link| link.kind.is_outside() && link.up && link.carrier && (link.ipv4 || link.ipv6))
            .map(|link| (if link.kind == LinkKind::Physical { 1 } else { 2 }, link.index))
            .collect();
        for family in Family::BOTH {
            for (index, _) in system.routers(family)? {
                for candidate in candidates.iter_mut().filter(|candidate| candidate.1 == index) {
                    candidate.0 = 0;
                }
            }
        }
        candidates.sort_unstable();
        self.card = candidates.first().map(|(_, index)| *index).or(self.card);
        for family in Family::BOTH {
            self.note_router(system, family)?;
        }
        Ok(())
    }

    /// A router stays known when its route is taken away: it is still there, and tells whether the network is.
    fn note_router(&mut self, system: &Linux, family: Family) -> io::Result<()> {
        let routers = system.routers(family)?;
        if let Some((_, router)) = routers.into_iter().find(|(index, _)| Some(*index) == self.card) {
            self.routers.insert(family, router);
        }
        Ok(())
    }

    /// Returns the router of the local network, if one was ever seen.
    ///
    /// Link-local ones are left out: they cannot be addressed without naming the interface.
    pub fn router(&self, family: Family) -> Option<IpAddr> {
        self.routers.get(&family).copied().filter(|router| !is_link_local(*router))
    }

    fn card_link(&self) -> Option<&Link> {
        self.now.iter().find(|link| Some(link.index) == self.card)
    }

    /// Returns the card's name for binding to it; empty without a card.
    pub fn card_name(&self) -> OsString {
        self.card
            .and_then(|card| self.known.get(&card))
            .map(|card| OsString::from(&card.name))
            .unwrap_or_default()
    }

    /// Returns the card's name for people.
    pub fn card(&self) -> Option<String> {
        self.card.and_then(|card| self.known.get(&card)).map(|card| card.name.clone())
    }

    /// Returns the tunnel's name for people.
    pub fn tunnel(&self) -> Option<String> {
        self.tunnel.and_then(|tunnel| self.known.get(&tunnel)).map(|tunnel| tunnel.name.clone())
    }

    /// Tells whether the card has signal and an address of a family.
    pub fn on_network(&self, family: Family) -> bool {
        self.card_link().is_some_and(|card| card.up && card.carrier && card.has(family))
    }

    /// Tells whether whoever would pass a packet on to this address does not answer on the local network.
    ///
    /// The kernel then holds packets back as a filter would, and its counters look the same
    /// (measured on Linux 6.18, 2026-11-21). Where that cannot be told it counts as so.
    pub fn is_unanswered(&self, system: &Linux, to: IpAddr) -> bool {
        let Some(card) = self.card else { return true };
        let mut asked = vec![to];
        for family in Family::BOTH {
            asked.extend(system.routers(family).unwrap_or_default().into_iter().map(|(_, router)| router));
            asked.extend(self.routers.get(&family));
        }
        system.is_unanswered(card, &asked).unwrap_or(true)
    }

    /// Returns name, "is a tunnel" and "is outside any tunnel" of an interface.
    pub fn interface(&self, index: u32) -> (String, bool, bool) {
        match self.known.get(&index) {
            Some(link) => (link.name.clone(), link.kind.is_tunnel(), link.kind.is_outside()),
            None => (index.to_string(), false, false),
        }
    }

    /// Tells whether a packet with this answer of the routes would go into a tunnel that works.
    pub fn is_inside(&self, way: Way) -> bool {
        let Way::Link { index, .. } = way else { return false };
        self.known.get(&index).is_some_and(|link| link.kind.is_tunnel())
    }

    /// Tells whether an address is one of this machine's own.
    pub fn is_own(address: IpAddr) -> bool {
        if address.is_loopback() || address.is_unspecified() {
            return true;
        }
        getifaddrs().is_ok_and(|mut all| {
            all.any(|one| {
                one.address.is_some_and(|found| {
                    found.as_sockaddr_in().is_some_and(|own| IpAddr::V4(own.ip()) == address)
                        || found.as_sockaddr_in6().is_some_and(|own| IpAddr::V6(own.ip()) == address)
                })
            })
        })
    }
}

fn is_link_local(address: IpAddr) -> bool {
    matches!(address, IpAddr::V6(address) if Ipv6Addr::is_unicast_link_local(&address))
}

/// Returns the tunnel that carries most of the internet.
fn carrying_tunnel(facts: &Facts) -> Option<u32> {
    let mut found: Option<(u128, u32)> = None;
    for coverage in facts.coverage.iter().filter(|coverage| coverage.asker == Asker::Own) {
        for piece in &coverage.pieces {
            let Way::Link { index, .. } = piece.way else { continue };
            if !facts.link(index).is_some_and(|link| link.kind.is_tunnel()) {
                continue;
            }
            if found.is_none_or(|(size, _)| piece.size() > size) {
                found = Some((piece.size(), index));
            }
        }
    }
    found.map(|(_, index)| index)
}
