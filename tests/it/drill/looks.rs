//! Machines that `sotay check` looks at, and what it has to find.

use serde_json::Value;

use super::run::Programs;
use crate::lab::dhcp;
use crate::lab::net::{Lab, SERVER, Space, Yard};
use crate::lab::program;
use crate::lab::tools::Process;
use crate::lab::tunnel::{OpenVpnTunnel, WireGuard, WireGuardTunnel};

/// One machine.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// What is special about it, in words.
    pub name: &'static str,
    /// How it is made.
    make: Make,
    /// What is found by `tunnel-route`, `ipv6`, `dns` and `one-vpn`; nothing where it does not matter.
    pub wanted: [Option<&'static str>; 4],
}

/// The probes, in the order of [`Look::wanted`].
pub const PROBES: [&str; 4] = ["tunnel-route", "ipv6", "dns", "one-vpn"];

const YES: Option<&str> = Some("confirmed");
const NO: Option<&str> = Some("contradicted");
const UNTOLD: Option<&str> = Some("unknown");

/// How a machine is made; each has a WireGuard tunnel and a resolver in it unless it says otherwise.
#[derive(Debug, Clone, Copy)]
enum Make {
    AsItShouldBe,
    ResolverInLan,
    Dhcp(&'static str),
    Rule,
    NoRoute,
    TwoTunnels,
    HalfRoutes,
    Ipv4Alone,
}

/// All of them.
pub const LOOKS: &[Look] = &[
    Look { name: "everything in the tunnel", make: Make::AsItShouldBe, wanted: [YES, YES, YES, YES] },
    Look { name: "names asked of the router", make: Make::ResolverInLan, wanted: [YES, YES, NO, YES] },
    Look {
        name: "routes past the tunnel by DHCP (TunnelVision)",
        make: Make::Dhcp("8.0.0.0/8,151.101.0.0/16"),
        wanted: [NO, YES, YES, YES],
    },
    Look {
        name: "two half routes past the tunnel by DHCP",
        make: Make::Dhcp("0.0.0.0/1,128.0.0.0/1"),
        wanted: [NO, YES, None, YES],
    },
    Look { name: "a rule that sends one network past", make: Make::Rule, wanted: [NO, YES, YES, YES] },
    Look { name: "tunnel up, and no route into it", make: Make::NoRoute, wanted: [NO, None, None, None] },
    Look { name: "half routes, IPv6 past the tunnel", make: Make::HalfRoutes, wanted: [YES, NO, None, YES] },
    Look { name: "IPv4 tunnel, IPv6 past it", make: Make::Ipv4Alone, wanted: [YES, NO, YES, YES] },
    Look { name: "two tunnels at once", make: Make::TwoTunnels, wanted: [None, None, None, UNTOLD] },
];

/// What was found on one machine.
#[derive(Debug, Clone)]
pub struct Looked {
    /// Which.
    pub look: Look,
    /// What was found, in the order of [`PROBES`].
    pub found: [String; 4],
    /// What is wrong with that.
    pub problems: Vec<String>,
}

/// Everything that runs on a machine as long as it is looked at.
#[derive(Default)]
struct Running<'l> {
    _wireguard: Option<WireGuardTunnel<'l>>,
    _openvpn: Option<OpenVpnTunnel>,
    _dhcp: Option<Process>,
}

/// Makes the machine and looks at it.
pub fn run(yard: &Yard, programs: &Programs, look: &Look) -> Looked {
    let lab = Lab::build(yard);
    lab.resolve_by(if matches!(look.make, Make::ResolverInLan) { "192.168.77.1" } else { "10.77.0.1" });
    let _running = make(&lab, look.make);
    let (code, said) = program::check(&lab, &programs.sotay);
    let found = PROBES.map(|probe| verdict(&said, probe));
    let mut problems: Vec<String> = (PROBES.iter().zip(&found).zip(look.wanted))
        .filter(|((_, found), wanted)| wanted.is_some_and(|wanted| wanted != *found))
        .map(|((probe, found), wanted)| format!("{probe}: {found} and not {}", wanted.unwrap_or_default()))
        .collect();
    let of_all = [("contradicted", 1), ("unknown", 3), ("confirmed", 0)];
    let worst = of_all.iter().find(|(word, _)| found.iter().any(|found| found == word));
    if worst.is_none_or(|(word, wanted)| *wanted != code || said["verdict"] != *word) {
        problems.push(format!("the exit code is {code} and the verdict of all {}", said["verdict"]));
    }
    if !problems.is_empty() {
        problems.push(said.to_string());
    }
    Looked { look: *look, found, problems }
}

fn verdict(said: &Value, probe: &str) -> String {
    let probes = said["probes"].as_array().map(Vec::as_slice).unwrap_or_default();
    let found = probes.iter().find(|found| found["probe"] == probe);
    found.and_then(|found| found["verdict"].as_str()).unwrap_or("nothing").to_owned()
}

fn make(lab: &Lab, make: Make) -> Running<'_> {
    if matches!(make, Make::HalfRoutes) {
        return Running { _openvpn: Some(OpenVpnTunnel::up(lab)), ..Running::default() };
    }
    let tunnel = WireGuardTunnel::serve(lab);
    tunnel.up(match make {
        Make::NoRoute => WireGuard { lines: "Table = off", ..WireGuard::WHOLE },
        Make::Ipv4Alone => WireGuard::IPV4,
        _ => WireGuard::WHOLE,
    });
    if matches!(make, Make::Rule) {
        let lines =
            "route add default via 192.168.77.1 table 77\nrule add to 8.0.0.0/8 lookup 77 priority 50\n";
        lab.ip(Space::Client, lines);
    }
    let dhcp = if let Make::Dhcp(routes) = make { Some(dhcp::offer_routes(lab, routes)) } else { None };
    let openvpn = matches!(make, Make::TwoTunnels).then(|| {
        // Its packets would go into the first tunnel, where nobody knows its server by this address.
        lab.ip(Space::Client, &format!("route add {SERVER} via 192.168.77.1\n"));
        OpenVpnTunnel::up(lab)
    });
    Running { _wireguard: Some(tunnel), _openvpn: openvpn, _dhcp: dhcp }
}
