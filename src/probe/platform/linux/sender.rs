//! Sockets of the drill: one fresh socket a packet, and what the kernel tells about it afterwards. (I/O)
//!
//! # Privacy
//! Every packet has TTL or hop limit 1 and a few bytes of zeros: no router passes it on. What is learned
//! stays in the child until it is told to the parent by the pipe.
//!
//! # Sources
//! Measured on Linux 6.1 and 6.18, 2026-11-21, as an ordinary user without capabilities: the first
//! scheduling stamp names the interface a packet itself took. A send stamp alone does not: kernel WireGuard
//! credits the encrypted packet to the same socket, and Wi-Fi drivers give none at all.

use std::io::IoSlice;
use std::net::{IpAddr, SocketAddr};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::time::Duration;

use nix::cmsg_space;
use nix::errno::Errno;
use nix::sys::socket::{
    self, AddressFamily, ControlMessageOwned, MsgFlags, SockFlag, SockType, SockaddrStorage,
    TimestampingFlag, setsockopt, sockopt,
};

use crate::probe::drill::event::{Answer, Kind, Route, Seen};
use crate::probe::drill::script::Packet;
use crate::probe::facts::{Family, Refusal};
use crate::probe::platform::linux::Linux;
use crate::probe::platform::linux::scenery::Scenery;
use crate::probe::platform::linux::tcp_info;

/// Bits of `SO_TIMESTAMPING` that nix has no names for (linux/net_tstamp.h).
const TX_SCHED: u32 = 1 << 8;
const OPT_CMSG: u32 = 1 << 10;
/// Origins of messages and the stage of the scheduling stamp; every other stamp says "out" of the error queue (linux/errqueue.h).
const ORIGIN_ICMP: [u8; 2] = [2, 3];
const ORIGIN_STAMP: u8 = 4;
const STAGE_SCHEDULED: u32 = 1;

/// For how long answers to a datagram are waited for; a router of the local network answers within milliseconds.
const UDP_OPEN: Duration = Duration::from_millis(300);
/// For how long a TCP opening is kept: its first repeat comes after one second (RFC 6298), and tells whether
/// this machine lets it out.
const TCP_OPEN: Duration = Duration::from_millis(1_400);

/// All packets on their way.
#[derive(Debug, Default)]
pub struct Sender {
    open: Vec<Open>,
}

/// One packet that may still be told about.
#[derive(Debug)]
struct Open {
    id: u32,
    socket: OwnedFd,
    kind: Kind,
    to: IpAddr,
    since: Duration,
    scheduled: bool,
    told: bool,
}

impl Sender {
    /// Hands a packet to the system and returns what it said at once, and what came back at once.
    pub fn send(
        &mut self,
        id: u32,
        packet: &Packet,
        scenery: &Scenery,
        now: Duration,
    ) -> (Answer, Vec<(u32, Seen)>) {
        let socket = match prepare(packet, scenery) {
            Ok(socket) => socket,
            // A socket that could not be made ready says nothing about filters, whatever its errno is: before
            // Linux 5.7 tying one to a card is refused as a filter refuses a packet.
            Err(_) => return (Answer::Failed, Vec::new()),
        };
        let said = match packet.kind {
            Kind::Udp => datagram(&socket, packet),
            Kind::Tcp => opening(&socket, packet),
        };
        let mut open =
            Open { id, socket, kind: packet.kind, to: packet.to, since: now, scheduled: false, told: false };
        let mut seen = open.collect(scenery, true);
        // A filter at the card refuses after the packet was taken up; its stamp is worth knowing all the same.
        if said != Answer::NoRoute {
            self.open.push(open);
        }
        (said, seen.drain(..).map(|seen| (id, seen)).collect())
    }

    /// Returns what can be waited for.
    pub fn fds(&self) -> impl Iterator<Item = BorrowedFd<'_>> {
        self.open.iter().map(|open| open.socket.as_fd())
    }

    /// Returns what came back since, and closes what nothing more is expected of.
    pub fn collect(&mut self, system: &Linux, scenery: &Scenery, now: Duration) -> Vec<(u32, Seen)> {
        let mut seen = Vec::new();
        self.open.retain_mut(|open| {
            seen.extend(open.collect(scenery, false).into_iter().map(|one| (open.id, one)));
            let age = now.saturating_sub(open.since);
            match open.kind {
                Kind::Udp => age < UDP_OPEN,
                Kind::Tcp if open.told => false,
                Kind::Tcp if age < TCP_OPEN => true,
                Kind::Tcp => {
                    seen.extend(open.repeat(system, scenery).map(|one| (open.id, one)));
                    false
                }
            }
        });
        seen
    }
}

impl Open {
    fn collect(&mut self, scenery: &Scenery, at_once: bool) -> Vec<Seen> {
        let mut seen = Vec::new();
        for _ in 0..16 {
            match told(&self.socket) {
                Some(Told::Stamp { stage: STAGE_SCHEDULED, .. }) if self.scheduled => {}
                Some(Told::Stamp { stage: STAGE_SCHEDULED, index }) => {
                    self.scheduled = true;
                    let (interface, tunnel, outside) = scenery.interface(index);
                    seen.push(Seen::Scheduled { interface, tunnel, outside });
                }
                Some(Told::Stamp { index, .. }) => {
                    let (interface, tunnel, outside) = scenery.interface(index);
                    seen.push(Seen::Out { interface, tunnel, outside });
                }
                Some(Told::Here) => seen.push(Seen::RefusedHere),
                Some(Told::Router { index }) => {
                    seen.push(Seen::Router { tunnel: index.is_some_and(|index| scenery.interface(index).1) });
                }
                Some(Told::Nothing) => {}
                None => break,
            }
        }
        if self.kind == Kind::Tcp && !self.told {
            self.told = !seen.is_empty();
            seen.extend(self.tcp_state(at_once));
        }
        seen
    }

    /// Looks how the opening of a connection stands.
    fn tcp_state(&mut self, at_once: bool) -> Option<Seen> {
        let error = socket::getsockopt(&self.socket, sockopt::SocketError).unwrap_or(0);
        match Errno::from_raw(error) {
            // A reset that is here before the call returns came from this machine: no network is that quick.
            Errno::ECONNREFUSED if at_once => {
                self.told = true;
                Some(Seen::RefusedHere)
            }
            _ => None,
        }
    }

    /// Tells whether the repeat of an opening was let out by this machine.
    fn repeat(&self, system: &Linux, scenery: &Scenery) -> Option<Seen> {
        let info = tcp_info::read(&self.socket)?;
        match (info.attempts, info.let_out) {
            (0, _) => None,
            (_, 0) if scenery.is_unanswered(system, self.to) => None,
            (_, 0) => Some(Seen::RefusedHere),
            _ => Some(Seen::Repeated),
        }
    }
}

/// One message of the error queue.
enum Told {
    Stamp { stage: u32, index: u32 },
    Here,
    Router { index: Option<u32> },
    Nothing,
}

fn told(socket: &OwnedFd) -> Option<Told> {
    let mut control = cmsg_space!([u8; 512]);
    let message = socket::recvmsg::<SockaddrStorage>(
        socket.as_raw_fd(),
        &mut [],
        Some(&mut control),
        MsgFlags::MSG_ERRQUEUE | MsgFlags::MSG_DONTWAIT,
    )
    .ok()?;
    let mut index = None;
    let mut error = None;
    for part in message.cmsgs().ok()? {
        match part {
            ControlMessageOwned::Ipv4PacketInfo(info) => index = u32::try_from(info.ipi_ifindex).ok(),
            // The type of this field differs between systems.
            #[expect(clippy::useless_conversion, reason = "signed on some systems")]
            ControlMessageOwned::Ipv6PacketInfo(info) => index = u32::try_from(info.ipi6_ifindex).ok(),
            ControlMessageOwned::Ipv4RecvErr(found, offender) => {
                let by = offender.map(|by| IpAddr::from(by.sin_addr.s_addr.to_ne_bytes()));
                error = Some((found.ee_origin, found.ee_info, by));
            }
            ControlMessageOwned::Ipv6RecvErr(found, offender) => {
                let by = offender.map(|by| IpAddr::from(by.sin6_addr.s6_addr));
                error = Some((found.ee_origin, found.ee_info, by));
            }
            _ => {}
        }
    }
    let Some((origin, stage, offender)) = error else { return Some(Told::Nothing) };
    Some(match (origin, offender) {
        (ORIGIN_STAMP, _) => index.map_or(Told::Nothing, |index| Told::Stamp { stage, index }),
        (origin, Some(by)) if ORIGIN_ICMP.contains(&origin) => {
            if Scenery::is_own(by) {
                Told::Here
            } else {
                Told::Router { index }
            }
        }
        _ => Told::Nothing,
    })
}

fn prepare(packet: &Packet, scenery: &Scenery) -> Result<OwnedFd, Errno> {
    let (family, version) = match packet.family {
        Family::Ipv4 => (AddressFamily::Inet, 4),
        Family::Ipv6 => (AddressFamily::Inet6, 6),
    };
    let kind = match packet.kind {
        Kind::Udp => SockType::Datagram,
        Kind::Tcp => SockType::Stream,
    };
    let socket = socket::socket(family, kind, SockFlag::SOCK_CLOEXEC | SockFlag::SOCK_NONBLOCK, None)?;
    if version == 4 {
        setsockopt(&socket, sockopt::Ipv4Ttl, &1)?;
        setsockopt(&socket, sockopt::Ipv4RecvErr, &true)?;
        setsockopt(&socket, sockopt::Ipv4PacketInfo, &true)?;
    } else {
        setsockopt(&socket, sockopt::Ipv6Ttl, &1)?;
        setsockopt(&socket, sockopt::Ipv6RecvErr, &true)?;
        setsockopt(&socket, sockopt::Ipv6RecvPacketInfo, &true)?;
    }
    if packet.kind == Kind::Udp {
        let stamps = TimestampingFlag::SOF_TIMESTAMPING_TX_SOFTWARE
            | TimestampingFlag::SOF_TIMESTAMPING_SOFTWARE
            | TimestampingFlag::SOF_TIMESTAMPING_OPT_ID
            | TimestampingFlag::from_bits_retain(TX_SCHED | OPT_CMSG);
        setsockopt(&socket, sockopt::Timestamping, &stamps)?;
    }
    if packet.route != Route::Default {
        setsockopt(&socket, sockopt::BindToDevice, &scenery.card_name())?;
    }
    Ok(socket)
}

fn target(packet: &Packet) -> SockaddrStorage {
    SockaddrStorage::from(SocketAddr::new(packet.to, packet.port))
}

fn datagram(socket: &OwnedFd, packet: &Packet) -> Answer {
    let payload = [0_u8; 16];
    let to = target(packet);
    match socket::sendmsg(socket.as_raw_fd(), &[IoSlice::new(&payload)], &[], MsgFlags::empty(), Some(&to)) {
        Ok(_) => Answer::Taken,
        Err(errno) => answer(errno),
    }
}

fn opening(socket: &OwnedFd, packet: &Packet) -> Answer {
    match socket::connect(socket.as_raw_fd(), &target(packet)) {
        Ok(()) | Err(Errno::EINPROGRESS | Errno::ECONNREFUSED) => Answer::Taken,
        Err(errno) => answer(errno),
    }
}

/// What each errno of sending means; measured on 2026-11-21.
fn answer(errno: Errno) -> Answer {
    match errno {
        Errno::EPERM | Errno::ENOBUFS => Answer::Filtered,
        Errno::EHOSTUNREACH => Answer::Refused(Refusal::Unreachable),
        Errno::EINVAL => Answer::Refused(Refusal::Blackhole),
        Errno::EACCES => Answer::Refused(Refusal::Prohibit),
        Errno::ENETUNREACH | Errno::ENODEV | Errno::ENETDOWN | Errno::EADDRNOTAVAIL => Answer::NoRoute,
        _ => Answer::Failed,
    }
}

/// Offers the card a packet that the kernel never lets out, and tells whether a filter refused it.
///
/// `None` where it could not be offered. To 224.0.0.1 with TTL 0, and to ff01::1234: the kernel runs both
/// through the filters of outgoing packets and then drops them (measured on 2026-11-21).
pub fn offer_to_filter(family: Family, scenery: &Scenery) -> Option<bool> {
    let (domain, to): (AddressFamily, IpAddr) = match family {
        Family::Ipv4 => (AddressFamily::Inet, IpAddr::from([224, 0, 0, 1])),
        Family::Ipv6 => (AddressFamily::Inet6, IpAddr::from([0xff01, 0, 0, 0, 0, 0, 0, 0x1234])),
    };
    let flags = SockFlag::SOCK_CLOEXEC | SockFlag::SOCK_NONBLOCK;
    let socket = socket::socket(domain, SockType::Datagram, flags, None).ok()?;
    match family {
        Family::Ipv4 => setsockopt(&socket, sockopt::IpMulticastTtl, &0).ok()?,
        Family::Ipv6 => setsockopt(&socket, sockopt::Ipv6MulticastHops, &0).ok()?,
    }
    setsockopt(&socket, sockopt::BindToDevice, &scenery.card_name()).ok()?;
    let to = SockaddrStorage::from(SocketAddr::new(to, 9));
    let sent =
        socket::sendmsg(socket.as_raw_fd(), &[IoSlice::new(&[0; 16])], &[], MsgFlags::empty(), Some(&to));
    match sent {
        Ok(_) => Some(false),
        Err(Errno::EPERM | Errno::ENOBUFS) => Some(true),
        Err(_) => None,
    }
}
