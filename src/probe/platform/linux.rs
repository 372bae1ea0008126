//! The answer sheet of Linux: what the kernel tells any user about interfaces and routes. (I/O)
//!
//! # Platform behaviour
//! Measured as an ordinary user without capabilities on Linux 6.1 and 6.18 (2026-11-21). Firewall rules and
//! IPsec policies cannot be read without privileges, and are not asked for.

pub mod drill;
mod kinds;
mod netlink;
mod resolvers;
mod scenery;
mod sender;
mod tcp_info;

use std::cell::RefCell;
use std::io;
use std::net::IpAddr;

use netlink_packet_route::address::{AddressAttribute, AddressMessage, AddressScope};
use netlink_packet_route::link::{LinkAttribute, LinkFlags, LinkMessage};
use netlink_packet_route::neighbour::{
    NeighbourAddress, NeighbourAttribute, NeighbourMessage, NeighbourState,
};
use netlink_packet_route::route::{
    RouteAddress, RouteAttribute, RouteFlags, RouteHeader, RouteMessage, RouteType,
};
use netlink_packet_route::rule::{RuleAttribute, RuleMessage};
use netlink_packet_route::{AddressFamily, RouteNetlinkMessage};

use super::Platform;
use crate::probe::facts::{Asker, Family, Link, Refusal, Resolver, Way, number_of};
pub use netlink::{Netlink, News};

/// Linux.
#[derive(Debug)]
pub struct Linux {
    kernel: RefCell<Netlink>,
}

impl Linux {
    /// Opens the conversation with the kernel.
    pub fn open() -> io::Result<Self> {
        Ok(Self { kernel: RefCell::new(Netlink::open()?) })
    }

    fn list(&self, question: &RouteNetlinkMessage) -> io::Result<Vec<RouteNetlinkMessage>> {
        self.kernel.borrow_mut().list(question)
    }

    fn addresses(&self) -> io::Result<Vec<AddressMessage>> {
        let found = self.list(&RouteNetlinkMessage::GetAddress(AddressMessage::default()))?;
        Ok(found
            .into_iter()
            .filter_map(|message| match message {
                RouteNetlinkMessage::NewAddress(address) => Some(address),
                _ => None,
            })
            .collect())
    }

    fn rules(&self, family: Family) -> io::Result<Vec<RuleMessage>> {
        let mut question = RuleMessage::default();
        question.header.family = address_family(family);
        let found = self.list(&RouteNetlinkMessage::GetRule(question))?;
        Ok(found
            .into_iter()
            .filter_map(|message| match message {
                RouteNetlinkMessage::NewRule(rule) => Some(rule),
                _ => None,
            })
            .collect())
    }

    fn routes(&self, family: Family) -> io::Result<Vec<RouteMessage>> {
        let mut question = RouteMessage::default();
        question.header.address_family = address_family(family);
        let found = self.list(&RouteNetlinkMessage::GetRoute(question))?;
        Ok(found
            .into_iter()
            .filter_map(|message| match message {
                RouteNetlinkMessage::NewRoute(route) => Some(route),
                _ => None,
            })
            .filter(|route| !route.header.flags.contains(RouteFlags::Cloned))
            .collect())
    }

    /// Tells whether the kernel is asking in vain for the card address of one of these neighbours.
    ///
    /// # Errors
    /// The errno of the kernel.
    pub fn is_unanswered(&self, index: u32, neighbours: &[IpAddr]) -> io::Result<bool> {
        let found = self.list(&RouteNetlinkMessage::GetNeighbour(NeighbourMessage::default()))?;
        Ok(found.into_iter().any(|message| {
            let RouteNetlinkMessage::NewNeighbour(neighbour) = message else { return false };
            let in_vain =
                matches!(neighbour.header.state, NeighbourState::Incomplete | NeighbourState::Failed);
            in_vain
                && neighbour.header.ifindex == index
                && neighbour.attributes.iter().any(|attribute| match attribute {
                    NeighbourAttribute::Destination(NeighbourAddress::Inet(to)) => {
                        neighbours.contains(&IpAddr::V4(*to))
                    }
                    NeighbourAttribute::Destination(NeighbourAddress::Inet6(to)) => {
                        neighbours.contains(&IpAddr::V6(*to))
                    }
                    _ => false,
                })
        }))
    }

    /// Returns the routers that routes of a family name, with their interfaces, the widest routes first.
    ///
    /// # Errors
    /// The errno of the kernel.
    pub fn routers(&self, family: Family) -> io::Result<Vec<(u32, IpAddr)>> {
        let mut routes = self.routes(family)?;
        routes.sort_by_key(|route| route.header.destination_prefix_length);
        Ok(routes.into_iter().filter_map(|route| Some((oif(&route)?, gateway(&route)?))).collect())
    }
}

impl Platform for Linux {
    fn links(&self) -> io::Result<Vec<Link>> {
        let addresses = self.addresses()?;
        let found = self.list(&RouteNetlinkMessage::GetLink(LinkMessage::default()))?;
        Ok(found
            .into_iter()
            .filter_map(|message| match message {
                RouteNetlinkMessage::NewLink(link) => Some(read_link(&link, &addresses)),
                _ => None,
            })
            .collect())
    }

    fn boundaries(&self, family: Family) -> io::Result<Option<Vec<u128>>> {
        let mut cuts = Vec::new();
        for route in self.routes(family)? {
            if let Some(to) = destination(&route) {
                cuts.extend(super::edges(family, to, route.header.destination_prefix_length));
            }
        }
        for rule in self.rules(family)? {
            let to = rule.attributes.iter().find_map(|attribute| match attribute {
                RuleAttribute::Destination(to) => Some(*to),
                _ => None,
            });
            if let Some(to) = to {
                cuts.extend(super::edges(family, to, rule.header.dst_len));
            }
        }
        cuts.sort_unstable();
        cuts.dedup();
        Ok(Some(cuts))
    }

    fn askers(&self) -> Vec<Asker> {
        // The administrator's programs may be sent another way than ours, with or without a rule we can read.
        let mut askers = vec![Asker::User(0)];
        for family in Family::BOTH {
            for rule in self.rules(family).unwrap_or_default() {
                askers.extend(rule.attributes.iter().filter_map(|attribute| match attribute {
                    RuleAttribute::UidRange(range) if range.end - range.start < u32::MAX => {
                        Some(Asker::User(range.start))
                    }
                    RuleAttribute::DestinationPortRange(range) => Some(Asker::Port(range.start)),
                    _ => None,
                }));
            }
        }
        askers.sort_unstable();
        askers.dedup();
        askers
    }

    fn route(&self, to: IpAddr, asker: Asker) -> Way {
        let question = RouteNetlinkMessage::GetRoute(question(to, asker));
        match self.kernel.borrow_mut().ask(question) {
            Ok(RouteNetlinkMessage::NewRoute(route)) => way(&route),
            Ok(_) => Way::Unanswered,
            Err(error) => refused(&error),
        }
    }

    fn resolvers(&self) -> Option<Vec<Resolver>> {
        resolvers::read()
    }
}

/// Gives up what the child never needs. Each of these may fail on its own without harm to the others.
pub fn keep_to_itself() {
    use nix::sys::resource::{Resource, setrlimit};
    use nix::sys::signal::{SigSet, Signal};
    let _ = nix::sys::prctl::set_no_new_privs();
    let _ = nix::sys::prctl::set_dumpable(false);
    let _ = setrlimit(Resource::RLIMIT_CORE, 0, 0);
    let mut keys = SigSet::empty();
    keys.add(Signal::SIGINT);
    keys.add(Signal::SIGTSTP);
    let _ = keys.thread_block();
}

fn address_family(family: Family) -> AddressFamily {
    match family {
        Family::Ipv4 => AddressFamily::Inet,
        Family::Ipv6 => AddressFamily::Inet6,
    }
}

fn question(to: IpAddr, asker: Asker) -> RouteMessage {
    let family = Family::of(to);
    let mut message = RouteMessage::default();
    message.header = RouteHeader {
        address_family: address_family(family),
        destination_prefix_length: if family == Family::Ipv4 { 32 } else { 128 },
        ..RouteHeader::default()
    };
    let port = match asker {
        Asker::Port(port) => port,
        Asker::Own | Asker::User(_) => 443,
    };
    // 53 is asked as a datagram, as names are; everything else as TCP.
    let protocol = if port == 53 { 17 } else { 6 };
    message.attributes = vec![
        RouteAttribute::Destination(match to {
            IpAddr::V4(address) => RouteAddress::Inet(address),
            IpAddr::V6(address) => RouteAddress::Inet6(address),
        }),
        RouteAttribute::IpProto(protocol),
        RouteAttribute::Dport(port),
    ];
    if let Asker::User(user) = asker {
        message.attributes.push(RouteAttribute::Uid(user));
    }
    message
}

fn way(route: &RouteMessage) -> Way {
    match route.header.kind {
        RouteType::Unicast => match oif(route) {
            Some(index) => Way::Link { index, on_link: gateway(route).is_none() },
            None => Way::Unanswered,
        },
        RouteType::Local | RouteType::Anycast => Way::Local,
        RouteType::Unreachable => Way::Refused(Refusal::Unreachable),
        RouteType::BlackHole => Way::Refused(Refusal::Blackhole),
        RouteType::Prohibit => Way::Refused(Refusal::Prohibit),
        _ => Way::Unanswered,
    }
}

/// The errno that each route type answers with; measured on 2026-11-21.
fn refused(error: &io::Error) -> Way {
    match error.raw_os_error() {
        Some(libc::EHOSTUNREACH) => Way::Refused(Refusal::Unreachable),
        Some(libc::EINVAL) => Way::Refused(Refusal::Blackhole),
        Some(libc::EACCES) => Way::Refused(Refusal::Prohibit),
        Some(libc::ENETUNREACH) => Way::NoRoute,
        _ => Way::Unanswered,
    }
}

fn oif(route: &RouteMessage) -> Option<u32> {
    route.attributes.iter().find_map(|attribute| match attribute {
        RouteAttribute::Oif(index) => Some(*index),
        _ => None,
    })
}

fn destination(route: &RouteMessage) -> Option<IpAddr> {
    route.attributes.iter().find_map(|attribute| match attribute {
        RouteAttribute::Destination(address) => plain(address),
        _ => None,
    })
}

fn gateway(route: &RouteMessage) -> Option<IpAddr> {
    route.attributes.iter().find_map(|attribute| match attribute {
        RouteAttribute::Gateway(address) => plain(address),
        RouteAttribute::Via(via) => match via {
            netlink_packet_route::route::RouteVia::Inet(address) => Some(IpAddr::V4(*address)),
            netlink_packet_route::route::RouteVia::Inet6(address) => Some(IpAddr::V6(*address)),
            _ => None,
        },
        _ => None,
    })
}

fn plain(address: &RouteAddress) -> Option<IpAddr> {
    match address {
        RouteAddress::Inet(address) => Some(IpAddr::V4(*address)),
        RouteAddress::Inet6(address) => Some(IpAddr::V6(*address)),
        _ => None,
    }
}

fn read_link(link: &LinkMessage, addresses: &[AddressMessage]) -> Link {
    let index = link.header.index;
    let name = link.attributes.iter().find_map(|attribute| match attribute {
        LinkAttribute::IfName(name) => Some(name.clone()),
        _ => None,
    });
    let carrier = link.attributes.iter().find_map(|attribute| match attribute {
        LinkAttribute::Carrier(carrier) => Some(*carrier != 0),
        _ => None,
    });
    let up = link.header.flags.contains(LinkFlags::Up);
    let has = |family: AddressFamily| {
        addresses.iter().any(|address| {
            address.header.index == index
                && address.header.family == family
                && address.header.scope == AddressScope::Universe
                && address.attributes.iter().any(is_usable)
        })
    };
    Link {
        index,
        kind: kinds::kind(link),
        carrier: up && carrier.unwrap_or_else(|| link.header.flags.contains(LinkFlags::LowerUp)),
        up,
        ipv4: has(AddressFamily::Inet),
        ipv6: has(AddressFamily::Inet6),
        name: name.unwrap_or_else(|| index.to_string()),
    }
}

fn is_usable(attribute: &AddressAttribute) -> bool {
    matches!(attribute, AddressAttribute::Address(address) if number_of(*address) != 0)
}
