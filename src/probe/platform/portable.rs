//! The answer sheet of macOS, Android and other Unix systems: what any program there may ask. (I/O)
//!
//! It knows less than the others and says so: kinds are guessed from names, routes are not shown, and where a
//! packet would go is read from the source address that the system picks. Sends nothing: a datagram socket
//! is connected, which only asks the system, and closed again.
//!
//! # Platform behaviour
//! The way by source address is wrong for a tunnel without an address of its own: the system then picks the
//! address of the card, and the answer names the card. Measured on Linux, 2026-11-21, where the kernel's own
//! answer named the tunnel. Policies of IPsec and filters are not seen. The answer holds for this program
//! alone; Android sends apps different ways, by user. Nothing here was run on macOS or Android.

#![expect(
    clippy::disallowed_methods,
    reason = "a socket that is connected and never written to is the only route question these systems have"
)]

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, UdpSocket};

use nix::errno::Errno;
use nix::ifaddrs::{InterfaceAddress, getifaddrs};
use nix::net::if_::{InterfaceFlags, if_nametoindex};

use super::Platform;
use super::kind::{self, Naming};
use crate::probe::facts::{Asked, Asker, Family, Link, LinkKind, Refusal, Resolver, Way};

/// Any Unix system that has no answer sheet of its own.
#[derive(Debug, Clone, Copy)]
pub struct Portable;

impl Platform for Portable {
    fn links(&self) -> io::Result<Vec<Link>> {
        let found = interfaces()?.into_iter();
        Ok(found.filter_map(|(name, interface)| link(Naming::HERE, name, &interface)).collect())
    }

    fn boundaries(&self, _family: Family) -> io::Result<Option<Vec<u128>>> {
        Ok(None)
    }

    fn askers(&self) -> Vec<Asker> {
        Vec::new()
    }

    fn route(&self, to: IpAddr, asker: Asker) -> Way {
        let port = match asker {
            Asker::Own => 443,
            Asker::Port(port) => port,
            Asker::User(_) => return Way::Unanswered,
        };
        let Ok(socket) = any_socket(Family::of(to)) else { return Way::Unanswered };
        match socket.connect((to, port)).and_then(|()| socket.local_addr()) {
            Ok(source) => interfaces().map_or(Way::Unanswered, |found| way(to, source.ip(), &found)),
            Err(error) => refused(Naming::HERE, &error),
        }
    }

    /// # Platform behaviour
    /// `None` on Android, which has no such file, and on macOS, where names are looked up by a service of the
    /// system that does not go by the file.
    fn resolvers(&self) -> Option<Vec<Resolver>> {
        match Naming::HERE {
            Naming::Apple | Naming::Android => None,
            Naming::Other => Some(named(&fs::read_to_string("/etc/resolv.conf").ok()?)),
        }
    }
}

/// What was told about one interface.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Interface {
    index: Option<u32>,
    up: bool,
    running: bool,
    loopback: bool,
    addresses: Vec<IpAddr>,
}

fn interfaces() -> io::Result<BTreeMap<String, Interface>> {
    let mut found: BTreeMap<String, Interface> = BTreeMap::new();
    for told in getifaddrs()? {
        let interface = found.entry(told.interface_name.clone()).or_default();
        interface.up |= told.flags.contains(InterfaceFlags::IFF_UP);
        interface.running |= told.flags.contains(InterfaceFlags::IFF_RUNNING);
        interface.loopback |= told.flags.contains(InterfaceFlags::IFF_LOOPBACK);
        interface.addresses.extend(address(&told));
    }
    for (name, interface) in &mut found {
        interface.index = if_nametoindex(name.as_str()).ok();
    }
    Ok(found)
}

fn address(told: &InterfaceAddress) -> Option<IpAddr> {
    let address = told.address.as_ref()?;
    let ipv4 = address.as_sockaddr_in().map(|address| IpAddr::V4(address.ip()));
    ipv4.or_else(|| address.as_sockaddr_in6().map(|address| IpAddr::V6(address.ip())))
}

fn link(naming: Naming, name: String, interface: &Interface) -> Option<Link> {
    let leads_out = |family: Family| {
        interface.addresses.iter().any(|address| Family::of(*address) == family && kind::leads_out(*address))
    };
    let (ipv4, ipv6) = (leads_out(Family::Ipv4), leads_out(Family::Ipv6));
    let kind = match kind::of_name(naming, &name) {
        _ if interface.loopback => LinkKind::Loopback,
        // macOS keeps some of these for its own services, up but without an address: no VPN.
        LinkKind::Tun if naming == Naming::Apple && !ipv4 && !ipv6 => LinkKind::Unknown,
        kind => kind,
    };
    let (up, carrier) = (interface.up, interface.up && interface.running);
    Some(Link { index: interface.index?, name, kind, up, carrier, ipv4, ipv6 })
}

/// Opens a socket that is bound to no address yet. Once it is connected it has the one to send from.
fn any_socket(family: Family) -> io::Result<UdpSocket> {
    let any: IpAddr = match family {
        Family::Ipv4 => Ipv4Addr::UNSPECIFIED.into(),
        Family::Ipv6 => Ipv6Addr::UNSPECIFIED.into(),
    };
    UdpSocket::bind((any, 0))
}

/// Turns the source address into an interface; two that share it, or none that has it, are no answer.
///
/// Whether a router is in between is not told, so `on_link` is never claimed.
fn way(to: IpAddr, source: IpAddr, found: &BTreeMap<String, Interface>) -> Way {
    if source == to || source.is_loopback() {
        return Way::Local;
    }
    let mut holders = found.values().filter(|interface| interface.addresses.contains(&source));
    match (holders.next().map(|holder| holder.index), holders.next()) {
        (Some(Some(index)), None) => Way::Link { index, on_link: false },
        _ => Way::Unanswered,
    }
}

/// Reads how the system refused. Only the kernel of Android tells routes that refuse from missing ones, by
/// the same numbers as on Linux; its block of everything outside the VPN is a rule of type `prohibit`.
fn refused(naming: Naming, error: &io::Error) -> Way {
    match (error.raw_os_error().map(Errno::from_raw), naming) {
        (Some(Errno::ENETUNREACH), _) | (Some(Errno::EHOSTUNREACH), Naming::Apple | Naming::Other) => {
            Way::NoRoute
        }
        (Some(Errno::EHOSTUNREACH), Naming::Android) => Way::Refused(Refusal::Unreachable),
        (Some(Errno::EINVAL), Naming::Android) => Way::Refused(Refusal::Blackhole),
        (Some(Errno::EACCES), Naming::Android) => Way::Refused(Refusal::Prohibit),
        _ => Way::Unanswered,
    }
}

fn named(text: &str) -> Vec<Resolver> {
    let servers = text.lines().filter_map(|line| {
        let mut words = line.split_whitespace();
        (words.next() == Some("nameserver")).then(|| words.next()).flatten()
    });
    let addresses = servers.filter_map(|server| server.split('%').next()?.parse().ok());
    addresses
        .map(|address| Resolver { address, link: None, way: Way::Unanswered, asked: Asked::Always })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn interface(index: u32, addresses: &[&str]) -> Interface {
        let addresses = addresses.iter().map(|address| address.parse().unwrap()).collect();
        Interface { index: Some(index), up: true, running: true, loopback: false, addresses }
    }

    #[track_caller]
    fn check_way(to: &str, source: &str, expected: Way) {
        let found = BTreeMap::from([
            ("en0".to_owned(), interface(4, &["192.168.1.5", "fe80::1", "10.0.0.9"])),
            ("en1".to_owned(), interface(5, &["10.0.0.9"])),
            ("utun3".to_owned(), interface(9, &["10.64.0.2", "fc00::2"])),
            ("tun7".to_owned(), Interface { index: None, ..interface(0, &["10.77.0.2"]) }),
        ]);
        assert_eq!(way(to.parse().unwrap(), source.parse().unwrap(), &found), expected, "{to} from {source}");
    }

    #[track_caller]
    fn check_link(naming: Naming, name: &str, addresses: &[&str], expected: (LinkKind, bool, bool)) {
        let link = link(naming, name.to_owned(), &interface(3, addresses)).unwrap();
        assert_eq!((link.kind, link.ipv4, link.ipv6), expected, "{naming:?} {name}");
    }

    #[track_caller]
    fn check_refused(naming: Naming, errno: Errno, expected: Way) {
        let error = io::Error::from_raw_os_error(errno as i32);
        assert_eq!(refused(naming, &error), expected, "{naming:?} {errno}");
    }

    #[test]
    fn the_source_address_names_the_interface() {
        check_way("9.9.9.9", "192.168.1.5", Way::Link { index: 4, on_link: false });
        check_way("2620:fe::fe", "fc00::2", Way::Link { index: 9, on_link: false });
        check_way("9.9.9.9", "10.0.0.9", Way::Unanswered);
        check_way("9.9.9.9", "172.16.0.1", Way::Unanswered);
        check_way("9.9.9.9", "10.77.0.2", Way::Unanswered);
        check_way("192.168.1.5", "192.168.1.5", Way::Local);
        check_way("127.0.0.1", "127.0.0.1", Way::Local);
    }

    #[test]
    fn links_are_known_by_name_and_address() {
        check_link(Naming::Apple, "en0", &["192.168.1.5", "fe80::1"], (LinkKind::Physical, true, false));
        check_link(Naming::Apple, "utun0", &["fe80::2"], (LinkKind::Unknown, false, false));
        check_link(Naming::Apple, "utun4", &["10.64.0.2", "fc00::2"], (LinkKind::Tun, true, true));
        check_link(Naming::Android, "tun0", &[], (LinkKind::Tun, false, false));
        check_link(Naming::Other, "em0", &["169.254.1.1"], (LinkKind::Unknown, false, false));
        let loopback = Interface { loopback: true, ..interface(1, &["127.0.0.1"]) };
        assert_eq!(link(Naming::Other, "odd0".to_owned(), &loopback).unwrap().kind, LinkKind::Loopback);
        let hidden = Interface { index: None, ..interface(0, &["10.0.0.1"]) };
        assert_eq!(link(Naming::Android, "wlan0".to_owned(), &hidden), None);
    }

    #[test]
    fn refusals_are_read_from_the_error() {
        check_refused(Naming::Android, Errno::EACCES, Way::Refused(Refusal::Prohibit));
        check_refused(Naming::Android, Errno::EINVAL, Way::Refused(Refusal::Blackhole));
        check_refused(Naming::Android, Errno::EHOSTUNREACH, Way::Refused(Refusal::Unreachable));
        check_refused(Naming::Android, Errno::ENETUNREACH, Way::NoRoute);
        check_refused(Naming::Apple, Errno::EHOSTUNREACH, Way::NoRoute);
        check_refused(Naming::Apple, Errno::ENETUNREACH, Way::NoRoute);
        check_refused(Naming::Apple, Errno::EACCES, Way::Unanswered);
        check_refused(Naming::Other, Errno::EADDRNOTAVAIL, Way::Unanswered);
        assert_eq!(refused(Naming::Android, &io::Error::other("no number")), Way::Unanswered);
    }

    #[test]
    fn resolvers_are_read_from_the_file() {
        let text = "# nameserver 1.1.1.1\nsearch lan\nnameserver 192.168.1.1\n\
                    nameserver\tfe80::1%em0 # router\nnameserver nonsense\nnameserver\n";
        let found: Vec<String> = named(text).iter().map(|resolver| resolver.address.to_string()).collect();
        assert_eq!(found, ["192.168.1.1", "fe80::1"]);
        assert!(
            named(text).iter().all(|resolver| resolver.asked == Asked::Always && resolver.link.is_none())
        );
    }

    #[test]
    fn this_machine_answers_about_itself() {
        let links = Portable.links().unwrap();
        assert!(links.iter().any(|link| link.kind == LinkKind::Loopback && link.index != 0), "{links:?}");
        assert_eq!(Portable.route(Ipv4Addr::LOCALHOST.into(), Asker::Own), Way::Local);
        assert_eq!(Portable.route(Ipv4Addr::LOCALHOST.into(), Asker::User(0)), Way::Unanswered);
        assert_eq!(Portable.boundaries(Family::Ipv4).unwrap(), None);
    }
}
