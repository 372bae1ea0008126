//! Every way of losing a tunnel that is tried, and what the drill has to find.

use crate::lab::wall::{self, Wall};

/// What the drill may find, by its own words.
pub const BLOCKED: &str = "blocked";
pub const LEFT: &str = "left";
pub const LEFT_THEN_BLOCKED: &str = "left_then_blocked";
pub const LEFT_IN_PART: &str = "left_in_part";
pub const UNKNOWN: &str = "unknown";

/// A tunnel of the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tunnel {
    /// None.
    Absent,
    /// WireGuard by `wg-quick`, for everything.
    WireGuard,
    /// The same for IPv4 alone.
    WireGuardIpv4,
    /// OpenVPN with two half routes, IPv4 alone.
    HalfRoutes,
}

/// How the tunnel is lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// Its interface is deleted.
    Deleted,
    /// Its interface is switched off.
    SwitchedOff,
    /// The program behind it is killed.
    Killed,
    /// The program behind it is asked to end.
    Ended,
    /// `wg-quick down`.
    Down,
    /// `wg-quick down`, these milliseconds, and up again with another server.
    OtherServer(u64),
    /// Another server while it stays up.
    Moved,
    /// Its interface is deleted, and a script loads a firewall these milliseconds later.
    Reaction(u64),
    /// `wg-quick down` for a second, up again, then deleted.
    Flapping,
    /// The server says nothing any more.
    SilentServer,
    /// The network card is switched off, and the tunnel goes with it.
    DeadNetwork,
    /// There was none: the network comes up, and the tunnel does not.
    NetworkUp,
    /// It is not lost.
    Never,
}

impl Loss {
    /// Returns its words in the table.
    pub fn words(self) -> String {
        let words = match self {
            Self::Deleted | Self::Reaction(_) => "`ip link del`",
            Self::SwitchedOff => "`ip link set down`",
            Self::Killed => "`kill -9`",
            Self::Ended => "`kill`",
            Self::Down => "`wg-quick down`",
            Self::OtherServer(pause) => return format!("`wg-quick` down, {pause} ms, up"),
            Self::Moved => "`wg set … endpoint`",
            Self::Flapping => "lost for 1 s, back for 1 s, lost",
            Self::SilentServer => "server gone",
            Self::DeadNetwork => "card and tunnel off",
            Self::NetworkUp => "network up before it",
            Self::Never => "not lost",
        };
        words.to_owned()
    }
}

/// Whoever sends beside the drill and other programs of its user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Others {
    /// Another user of the machine.
    User,
    /// A container that goes out by way of the machine.
    Container,
    /// Another user's program, with a conversation that began inside the tunnel.
    OldFlow,
}

/// One row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Scenario {
    /// What stands in the way of packets, in words.
    pub name: &'static str,
    /// The tunnel.
    pub tunnel: Tunnel,
    /// What stands in the way.
    pub wall: Wall,
    /// How the tunnel is lost.
    pub loss: Loss,
    /// What the drill is told.
    pub case: &'static str,
    /// What it has to find for IPv4 and IPv6.
    pub found: [&'static str; 2],
    /// Whether other users or machines leak although the drill's own user does not.
    pub others_leak: bool,
    /// Who the others are.
    pub others: Others,
    /// Whether the router hands out routes past the tunnel.
    pub vision: Option<&'static str>,
    /// Whether the network card is off from the beginning.
    pub offline: bool,
    /// Messages that have to stand on the result.
    pub says: &'static [&'static str],
}

/// No kill switch, and a WireGuard tunnel whose interface is deleted.
const BARE: Scenario = Scenario {
    name: "no kill switch",
    tunnel: Tunnel::WireGuard,
    wall: Wall::NONE,
    loss: Loss::Deleted,
    case: "drop",
    found: [LEFT, LEFT],
    others_leak: false,
    others: Others::User,
    vision: None,
    offline: false,
    says: &[],
};

/// One that holds.
const HELD: Scenario = Scenario { found: [BLOCKED, BLOCKED], ..BARE };

const NO_GAP: &[&str] = &["drill-why-no-gap"];
const NO_NETWORK: &[&str] = &["drill-why-network-dead"];

/// One in which nothing can be told.
const UNTOLD: Scenario = Scenario { found: [UNKNOWN, UNKNOWN], ..BARE };

const fn hooks(hooks: &'static str) -> Wall {
    Wall { hooks, ..Wall::NONE }
}

const fn nft(nft: &'static str) -> Wall {
    Wall { nft, ..Wall::NONE }
}

const fn routes(ip: &'static str) -> Wall {
    Wall { hooks: wall::OWN_ROUTES, ip, ..Wall::NONE }
}

const fn router(router: &'static str) -> Wall {
    Wall { router, ..Wall::NONE }
}

/// Those that are always tried, before all others.
pub const QUICK: usize = 3;

/// All of them.
pub const SCENARIOS: &[Scenario] = &[
    BARE,
    Scenario { name: "`wg-quick`'s documented rule", wall: hooks(wall::DOCUMENTED), ..HELD },
    Scenario {
        name: "only IPv4 blocked",
        wall: hooks(wall::DOCUMENTED_IPV4),
        found: [BLOCKED, LEFT],
        ..BARE
    },
    Scenario { loss: Loss::SwitchedOff, ..BARE },
    Scenario { loss: Loss::Killed, ..BARE },
    Scenario { loss: Loss::Down, case: "disconnect", ..BARE },
    Scenario {
        name: "`wg-quick`'s documented rule",
        wall: hooks(wall::DOCUMENTED),
        loss: Loss::SwitchedOff,
        ..HELD
    },
    Scenario {
        name: "`wg-quick`'s documented rule",
        wall: hooks(wall::DOCUMENTED),
        loss: Loss::Killed,
        ..HELD
    },
    Scenario {
        name: "`wg-quick`'s documented rule, which goes with the tunnel",
        wall: hooks(wall::DOCUMENTED),
        loss: Loss::Down,
        case: "disconnect",
        ..BARE
    },
    Scenario {
        name: "documented rule, local network let through",
        wall: hooks(wall::DOCUMENTED_LAN),
        says: &["drill-saw-lan-open"],
        ..HELD
    },
    Scenario { name: "all dropped", wall: nft(wall::DROP), ..HELD },
    Scenario { name: "all dropped", wall: nft(wall::DROP), loss: Loss::Down, case: "disconnect", ..HELD },
    Scenario {
        name: "all dropped, local network and DHCP let through",
        wall: nft(wall::DROP_LAN),
        says: &["drill-saw-lan-open"],
        ..HELD
    },
    Scenario { name: "all dropped after routing", wall: nft(wall::DROP_POSTROUTING), ..HELD },
    Scenario { name: "all dropped at the card", wall: nft(wall::DROP_EGRESS), ..HELD },
    Scenario {
        name: "IPv4 tunnel, only IPv4 blocked",
        tunnel: Tunnel::WireGuardIpv4,
        wall: hooks(wall::DOCUMENTED_IPV4),
        found: [BLOCKED, LEFT],
        ..BARE
    },
    Scenario { name: "routes: unreachable, no other way", wall: routes(wall::UNREACHABLE), ..HELD },
    Scenario { name: "routes: blackhole, no other way", wall: routes(wall::BLACKHOLE), ..HELD },
    Scenario { name: "routes: prohibit, no other way", wall: routes(wall::PROHIBIT), ..HELD },
    Scenario {
        name: "routes: no other way, and none that refuses",
        wall: routes(wall::NO_OTHER_WAY),
        says: &["drill-why-no-way-out"],
        ..UNTOLD
    },
    Scenario {
        name: "routes: unreachable, network's own way still there",
        wall: Wall { ip: wall::UNREACHABLE_BEHIND, ..Wall::NONE },
        ..BARE
    },
    Scenario { name: "half routes, no kill switch", tunnel: Tunnel::HalfRoutes, loss: Loss::Killed, ..BARE },
    Scenario {
        name: "half routes, no kill switch",
        tunnel: Tunnel::HalfRoutes,
        loss: Loss::Ended,
        case: "disconnect",
        ..BARE
    },
    Scenario {
        name: "half routes, all dropped",
        tunnel: Tunnel::HalfRoutes,
        wall: nft(wall::DROP),
        loss: Loss::Killed,
        ..HELD
    },
    Scenario {
        name: "script blocks after 50 ms",
        loss: Loss::Reaction(50),
        found: [LEFT_THEN_BLOCKED, LEFT_THEN_BLOCKED],
        ..BARE
    },
    Scenario {
        name: "script blocks after 1 s",
        loss: Loss::Reaction(1000),
        found: [LEFT_THEN_BLOCKED, LEFT_THEN_BLOCKED],
        ..BARE
    },
    Scenario {
        name: "all dropped but UDP to port 53",
        wall: nft(wall::HOLE_DNS),
        found: [LEFT_IN_PART, LEFT_IN_PART],
        ..BARE
    },
    Scenario {
        name: "only UDP blocked",
        wall: nft(wall::UDP_ALONE),
        found: [LEFT_IN_PART, LEFT_IN_PART],
        ..BARE
    },
    Scenario {
        name: "only TCP blocked",
        wall: nft(wall::TCP_ALONE),
        found: [LEFT_IN_PART, LEFT_IN_PART],
        ..BARE
    },
    Scenario { name: "only addresses for documentation blocked", wall: nft(wall::BOGONS), ..BARE },
    Scenario {
        name: "only the drill's own user blocked",
        wall: nft(wall::ONE_USER),
        others_leak: true,
        says: &["drill-not-seen-other-users"],
        ..HELD
    },
    Scenario {
        name: "all dropped, container behind the machine",
        wall: nft(wall::DROP_LAN),
        others: Others::Container,
        others_leak: true,
        says: &["drill-not-seen-containers"],
        ..HELD
    },
    Scenario {
        name: "all dropped but what began inside the tunnel",
        wall: nft(wall::HOLE_ESTABLISHED),
        loss: Loss::SwitchedOff,
        others: Others::OldFlow,
        others_leak: true,
        says: &["drill-not-seen-established"],
        ..HELD
    },
    Scenario {
        name: "all dropped, and a network without IPv6",
        tunnel: Tunnel::WireGuardIpv4,
        wall: Wall { nft: wall::DROP, ip: wall::NO_IPV6, ..Wall::NONE },
        found: [BLOCKED, UNKNOWN],
        says: &["drill-why-not-on-network"],
        ..BARE
    },
    Scenario { name: "firewall in the router alone", wall: router(wall::IN_ROUTER), ..BARE },
    Scenario { name: "no kill switch, router says nothing", wall: router(wall::NO_ICMP), ..BARE },
    Scenario {
        name: "all dropped, router says nothing",
        wall: Wall { nft: wall::DROP, router: wall::NO_ICMP, ..Wall::NONE },
        ..HELD
    },
    Scenario { loss: Loss::Flapping, ..BARE },
    Scenario { name: "all dropped", wall: nft(wall::DROP), loss: Loss::Flapping, ..HELD },
    Scenario { loss: Loss::OtherServer(0), case: "server-change", ..BARE },
    Scenario { loss: Loss::Moved, case: "server-change", says: NO_GAP, ..UNTOLD },
    Scenario {
        name: "all dropped",
        wall: nft(wall::DROP),
        loss: Loss::OtherServer(8000),
        case: "server-change",
        ..HELD
    },
    Scenario { loss: Loss::SilentServer, says: NO_GAP, ..UNTOLD },
    Scenario { loss: Loss::DeadNetwork, says: NO_NETWORK, ..UNTOLD },
    Scenario {
        name: "all dropped",
        wall: nft(wall::DROP),
        loss: Loss::DeadNetwork,
        says: NO_NETWORK,
        ..UNTOLD
    },
    Scenario { loss: Loss::Never, says: NO_GAP, ..UNTOLD },
    Scenario {
        name: "no network at all",
        tunnel: Tunnel::Absent,
        offline: true,
        loss: Loss::Never,
        says: &["drill-why-no-network"],
        ..UNTOLD
    },
    Scenario {
        name: "no tunnel to begin with",
        tunnel: Tunnel::Absent,
        loss: Loss::Never,
        says: &["drill-why-no-tunnel"],
        ..UNTOLD
    },
    Scenario { tunnel: Tunnel::Absent, offline: true, loss: Loss::NetworkUp, case: "reboot", ..BARE },
    Scenario {
        name: "all dropped, also after a start",
        tunnel: Tunnel::Absent,
        wall: nft(wall::DROP),
        offline: true,
        loss: Loss::NetworkUp,
        case: "reboot",
        says: &["drill-not-seen-before-start"],
        ..HELD
    },
    Scenario {
        name: "routes past the tunnel by DHCP (TunnelVision)",
        vision: Some("8.0.0.0/8,151.101.0.0/16"),
        loss: Loss::Never,
        ..UNTOLD
    },
    Scenario {
        name: "two half routes past the tunnel by DHCP",
        vision: Some("0.0.0.0/1,128.0.0.0/1"),
        loss: Loss::Never,
        // All of IPv4 is outside before anything is lost, as IPv6 is beside a tunnel for IPv4 alone.
        found: [LEFT, UNKNOWN],
        ..BARE
    },
];
