//! What a system answered about its network, as plain values. Pure; crosses the pipe from the child.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use serde::{Deserialize, Serialize};

/// IPv4 or IPv6. The two are looked at apart: one may hold while the other leaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Family {
    /// IPv4.
    Ipv4,
    /// IPv6.
    Ipv6,
}

impl Family {
    /// Both, in the order in which they are shown.
    pub const BOTH: [Family; 2] = [Family::Ipv4, Family::Ipv6];

    /// Returns the family of an address.
    pub fn of(address: IpAddr) -> Self {
        if address.is_ipv4() { Self::Ipv4 } else { Self::Ipv6 }
    }

    /// Returns its name as people know it; the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ipv4 => "IPv4",
            Self::Ipv6 => "IPv6",
        }
    }

    /// Returns its word in `--json` and in the notebook.
    pub fn word(self) -> &'static str {
        match self {
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
        }
    }
}

/// Everything that was asked.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Facts {
    /// Interfaces.
    pub links: Vec<Link>,
    /// Where addresses of the internet would be sent, by family and by who asks.
    pub coverage: Vec<Coverage>,
    /// Who is asked for names. Nothing where the system does not tell.
    pub resolvers: Option<Vec<Resolver>>,
}

/// One interface.
#[expect(clippy::struct_excessive_bools, reason = "each is a thing that a system tells by itself")]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The number the system gave it.
    pub index: u32,
    /// Its name, as the system tells it: to be sanitised before it is shown.
    pub name: String,
    /// What it is.
    pub kind: LinkKind,
    /// Whether it is switched on.
    pub up: bool,
    /// Whether it has a signal: a cable, a Wi-Fi, a running program behind it.
    pub carrier: bool,
    /// Whether it has an IPv4 address.
    pub ipv4: bool,
    /// Whether it has an IPv6 address that reaches beyond the local network.
    pub ipv6: bool,
}

impl Link {
    /// Tells whether it has an address of a family.
    pub fn has(&self, family: Family) -> bool {
        match family {
            Family::Ipv4 => self.ipv4,
            Family::Ipv6 => self.ipv6,
        }
    }
}

/// What an interface is, as far as an ordinary user can see.
///
/// # Sources
/// Measured on Linux 6.1 and 6.18 on 2026-11-21: a userspace WireGuard tunnel cannot be told from OpenVPN,
/// both are `tun`; IPsec by policy has no interface at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkKind {
    /// WireGuard inside the kernel.
    WireGuard,
    /// A program's tunnel: OpenVPN, userspace WireGuard and most VPN apps.
    Tun,
    /// A dialled connection; with some VPNs the tunnel, with some modems the network itself.
    Ppp,
    /// Carries packets in other packets, but does not by itself hide what is in them.
    Carrier,
    /// A cable, a Wi-Fi or a mobile modem.
    Physical,
    /// Made by software, leads out of the machine by way of another one: a bridge, a veth, a VLAN.
    Virtual,
    /// Stays inside this machine.
    Loopback,
    /// Nothing that this program knows.
    Unknown,
}

impl LinkKind {
    /// Tells whether it is a tunnel of the kind that VPNs use.
    pub fn is_tunnel(self) -> bool {
        matches!(self, Self::WireGuard | Self::Tun)
    }

    /// Tells whether what goes by it is known to be outside any tunnel.
    pub fn is_outside(self) -> bool {
        matches!(self, Self::Physical | Self::Virtual)
    }
}

/// Who asks where a packet would go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asker {
    /// This program, for TCP to port 443.
    Own,
    /// Another user of this machine, by number.
    User(u32),
    /// This program, for another destination port that a rule names.
    Port(u16),
}

/// Where the public address space of one family would be sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// Which family.
    pub family: Family,
    /// Who asked.
    pub asker: Asker,
    /// True where only some addresses could be asked; false where the pieces are all there is.
    pub sampled: bool,
    /// The pieces in ascending order. Empty where the system did not answer at all.
    pub pieces: Vec<Piece>,
}

/// Neighbouring addresses that would be sent the same way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// The first address.
    pub first: IpAddr,
    /// The last address.
    pub last: IpAddr,
    /// Where they would be sent.
    pub way: Way,
}

/// Where a packet would be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// By an interface, by its index.
    Link {
        /// The index.
        index: u32,
        /// Whether the address is taken to be on the local network, with no router in between.
        on_link: bool,
    },
    /// Nowhere: a route refuses it.
    Refused(Refusal),
    /// Nowhere: no route leads there.
    NoRoute,
    /// To this machine itself.
    Local,
    /// The system gave no answer that this program understands.
    Unanswered,
}

/// How a route refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// Route type `unreachable`.
    Unreachable,
    /// Route type `blackhole`.
    Blackhole,
    /// Route type `prohibit`.
    Prohibit,
}

/// One server that is asked for names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resolver {
    /// Its address.
    pub address: IpAddr,
    /// The interface its settings belong to and by which it is asked, where the system keeps them apart.
    pub link: Option<u32>,
    /// Where a question to it would be sent.
    pub way: Way,
    /// For which names it is asked.
    pub asked: Asked,
}

/// For which names a server is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// For every name.
    Always,
    /// For names of its own network only.
    OwnNames,
    /// The system may ask it, and does not say whether it does.
    Perhaps,
}

impl Piece {
    /// Returns how many addresses it holds.
    ///
    /// # Fallback
    /// All of IPv6 would be one more than fits; it is never one piece here.
    pub fn size(&self) -> u128 {
        match (self.first, self.last) {
            (IpAddr::V4(first), IpAddr::V4(last)) => {
                u128::from(last.to_bits()).saturating_sub(u128::from(first.to_bits())) + 1
            }
            (IpAddr::V6(first), IpAddr::V6(last)) => {
                last.to_bits().saturating_sub(first.to_bits()).saturating_add(1)
            }
            _ => 0,
        }
    }
}

impl Facts {
    /// Returns the interface with this index.
    pub fn link(&self, index: u32) -> Option<&Link> {
        self.links.iter().find(|link| link.index == index)
    }

    /// Returns what an asker was told about a family.
    pub fn coverage(&self, family: Family, asker: Asker) -> Option<&Coverage> {
        self.coverage.iter().find(|coverage| coverage.family == family && coverage.asker == asker)
    }
}

/// Returns the number behind an address, for cutting and comparing within one family.
pub fn number_of(address: IpAddr) -> u128 {
    match address {
        IpAddr::V4(address) => u128::from(address.to_bits()),
        IpAddr::V6(address) => address.to_bits(),
    }
}

/// Returns the address behind a number; numbers beyond IPv4 are cut to it.
pub fn address_of(family: Family, number: u128) -> IpAddr {
    match family {
        Family::Ipv4 => IpAddr::V4(Ipv4Addr::from_bits(u32::try_from(number).unwrap_or(u32::MAX))),
        Family::Ipv6 => IpAddr::V6(Ipv6Addr::from_bits(number)),
    }
}
