//! Kill switches and other firewalls, as people have them. `TUNNEL` stands for the tunnel's interface.

use super::net::{Lab, Space};

/// What is set up beside the tunnel.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wall {
    /// Lines for `wg-quick`.
    pub hooks: &'static str,
    /// Rules of nftables in the client.
    pub nft: &'static str,
    /// Rules of nftables in the router.
    pub router: &'static str,
    /// Lines of `ip` in the client.
    pub ip: &'static str,
}

impl Wall {
    /// Nothing at all.
    pub const NONE: Wall = Wall { hooks: "", nft: "", router: "", ip: "" };

    /// Sets up what does not come with `wg-quick`.
    pub fn build(self, lab: &Lab, tunnel: &str) {
        for (space, rules) in [(Space::Client, self.nft), (Space::Router, self.router)] {
            if !rules.is_empty() {
                lab.nft(space, &rules.replace("TUNNEL", tunnel));
            }
        }
        if !self.ip.is_empty() {
            lab.ip(Space::Client, &self.ip.replace("TUNNEL", tunnel));
        }
    }
}

/// The rule of the manual page wg-quick(8).
pub const DOCUMENTED: &str = "\
PostUp = iptables -I OUTPUT ! -o %i -m mark ! --mark $(wg show %i fwmark) -m addrtype ! --dst-type LOCAL -j REJECT \
&& ip6tables -I OUTPUT ! -o %i -m mark ! --mark $(wg show %i fwmark) -m addrtype ! --dst-type LOCAL -j REJECT
PreDown = iptables -D OUTPUT ! -o %i -m mark ! --mark $(wg show %i fwmark) -m addrtype ! --dst-type LOCAL -j REJECT \
&& ip6tables -D OUTPUT ! -o %i -m mark ! --mark $(wg show %i fwmark) -m addrtype ! --dst-type LOCAL -j REJECT";

/// The same, copied without its second half.
pub const DOCUMENTED_IPV4: &str = "\
PostUp = iptables -I OUTPUT ! -o %i -m mark ! --mark $(wg show %i fwmark) -m addrtype ! --dst-type LOCAL -j REJECT
PreDown = iptables -D OUTPUT ! -o %i -m mark ! --mark $(wg show %i fwmark) -m addrtype ! --dst-type LOCAL -j REJECT";

/// The same, with the local network let through so that the printer works.
pub const DOCUMENTED_LAN: &str = "\
PostUp = iptables -I OUTPUT ! -o %i ! -d 192.168.0.0/16 -m mark ! --mark $(wg show %i fwmark) \
-m addrtype ! --dst-type LOCAL -j REJECT && ip6tables -I OUTPUT ! -o %i -m mark ! --mark $(wg show %i fwmark) \
-m addrtype ! --dst-type LOCAL -j REJECT && ip6tables -I OUTPUT -d fe80::/10,ff02::/16,3fff:1::/64 -j ACCEPT
PreDown = iptables -D OUTPUT ! -o %i ! -d 192.168.0.0/16 -m mark ! --mark $(wg show %i fwmark) \
-m addrtype ! --dst-type LOCAL -j REJECT && ip6tables -D OUTPUT ! -o %i -m mark ! --mark $(wg show %i fwmark) \
-m addrtype ! --dst-type LOCAL -j REJECT && ip6tables -D OUTPUT -d fe80::/10,ff02::/16,3fff:1::/64 -j ACCEPT";

/// Drops everything but the tunnel.
pub const DROP: &str = "
table inet wall {
    chain out {
        type filter hook output priority 0; policy drop;
        oifname { \"lo\", \"TUNNEL\" } accept
        ip daddr { 203.0.113.2, 203.0.113.3 } udp dport { 51820, 1194 } accept
    }
}
";

/// The same, with the local network and its address service let through.
pub const DROP_LAN: &str = "
table inet wall {
    chain out {
        type filter hook output priority 0; policy drop;
        oifname { \"lo\", \"TUNNEL\" } accept
        ip daddr { 203.0.113.2, 203.0.113.3 } udp dport { 51820, 1194 } accept
        ip daddr { 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 224.0.0.0/24, 255.255.255.255 } accept
        ip6 daddr { fe80::/10, fc00::/7, ff02::/16, 3fff:1::/64 } accept
        udp dport { 67, 547 } accept
    }
}
";

/// The same as `DROP`, after routing.
pub const DROP_POSTROUTING: &str = "
table inet wall {
    chain out {
        type filter hook postrouting priority 0; policy drop;
        oifname { \"lo\", \"TUNNEL\" } accept
        ip daddr { 203.0.113.2, 203.0.113.3 } udp dport { 51820, 1194 } accept
        icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } accept
    }
}
";

/// The same, at the network card.
pub const DROP_EGRESS: &str = "
table netdev wall {
    chain out {
        type filter hook egress device \"eth0\" priority 0; policy drop;
        ether type arp accept
        ip daddr { 203.0.113.2, 203.0.113.3 } udp dport { 51820, 1194 } accept
        icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } accept
    }
}
";

/// Lets every question for a name through.
pub const HOLE_DNS: &str = "
table inet wall {
    chain out {
        type filter hook output priority 0; policy drop;
        oifname { \"lo\", \"TUNNEL\" } accept
        ip daddr { 203.0.113.2, 203.0.113.3 } udp dport { 51820, 1194 } accept
        icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } accept
        udp dport 53 accept
    }
}
";

/// Lets go on what went on before.
pub const HOLE_ESTABLISHED: &str = "
table inet wall {
    chain out {
        type filter hook output priority 0; policy drop;
        oifname { \"lo\", \"TUNNEL\" } accept
        ip daddr { 203.0.113.2, 203.0.113.3 } udp dport { 51820, 1194 } accept
        icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } accept
        ct state established accept
    }
}
";

/// Stops datagrams alone.
pub const UDP_ALONE: &str = "
table inet wall {
    chain out {
        type filter hook output priority 0; policy accept;
        ip daddr { 203.0.113.2, 203.0.113.3 } udp dport { 51820, 1194 } accept
        oifname \"eth0\" meta l4proto udp drop
    }
}
";

/// Stops connections alone.
pub const TCP_ALONE: &str = "
table inet wall {
    chain out {
        type filter hook output priority 0; policy accept;
        oifname \"eth0\" meta l4proto tcp reject
    }
}
";

/// No kill switch: stops only what is made out to addresses that nobody has.
pub const BOGONS: &str = "
table inet wall {
    chain out {
        type filter hook output priority 0; policy accept;
        oifname \"eth0\" ip daddr { 192.0.2.0/24, 198.18.0.0/15, 240.0.0.0/4 } drop
        oifname \"eth0\" ip6 daddr { 2001:db8::/32, 100::/64 } drop
    }
}
";

/// Stops one user alone: the one who runs the drill.
pub const ONE_USER: &str = "
table inet wall {
    chain out {
        type filter hook output priority 0; policy accept;
        oifname \"eth0\" meta skuid 64001 drop
    }
}
";

/// In the router: lets the tunnel alone through.
pub const IN_ROUTER: &str = "
table inet wall {
    chain through {
        type filter hook forward priority 0; policy accept;
        oifname \"wan\" ip daddr != { 203.0.113.2, 203.0.113.3 } drop
        oifname \"wan\" meta nfproto ipv6 drop
    }
}
";

/// In the router: tells nobody that a packet was dropped.
pub const NO_ICMP: &str = "
table inet quiet {
    chain out {
        type filter hook output priority 0; policy accept;
        icmp type { time-exceeded, destination-unreachable } drop
        icmpv6 type { time-exceeded, destination-unreachable } drop
    }
}
";

/// The tunnel takes the place of the network's own way out, and behind it is a route of this type. Goes with
/// [`OWN_ROUTES`]: a route that refuses ends the search before `wg-quick`'s table is looked at.
macro_rules! refusing_routes {
    ($kind:literal) => {
        concat!(
            "route add 203.0.113.2/32 via 192.168.77.1\nroute add 203.0.113.3/32 via 192.168.77.1\n",
            "route del default\nroute del ::/0\n",
            "route add default dev TUNNEL\nroute add ::/0 dev TUNNEL metric 10\n",
            concat!("route add ", $kind, " default metric 4000\nroute add ", $kind, " ::/0 metric 4000\n"),
        )
    };
}

/// Lets `wg-quick` lay no routes.
pub const OWN_ROUTES: &str = "Table = off";
/// Refuses with "no way there".
pub const UNREACHABLE: &str = refusing_routes!("unreachable");
/// Refuses without a word.
pub const BLACKHOLE: &str = refusing_routes!("blackhole");
/// Refuses with "forbidden".
pub const PROHIBIT: &str = refusing_routes!("prohibit");
/// Nothing refuses: there is no way. Goes with [`OWN_ROUTES`].
pub const NO_OTHER_WAY: &str = "\
route add 203.0.113.2/32 via 192.168.77.1
route add 203.0.113.3/32 via 192.168.77.1
route del default
route del ::/0
route add default dev TUNNEL
route add ::/0 dev TUNNEL metric 10
";
/// A network that gives no address of IPv6.
pub const NO_IPV6: &str = "addr del 3fff:1::2/64 dev eth0\n";
/// Refuses, but only where the network's own way out is gone, which it is not.
pub const UNREACHABLE_BEHIND: &str =
    "route add unreachable default metric 4000\nroute add unreachable ::/0 metric 4000\n";
