//! The tunnel of a scenario: brought up, and taken away in its way.

use std::thread;
use std::time::Duration;

use nix::sys::signal::Signal;

use super::scenarios::{Loss, Scenario, Tunnel};
use crate::lab::net::{CARD, Lab, OTHER_SERVER, Space};
use crate::lab::tunnel::{self, OpenVpnTunnel, WireGuard, WireGuardTunnel};
use crate::lab::wall;

/// The tunnel of a scenario.
pub enum Up<'l> {
    None,
    WireGuard(WireGuardTunnel<'l>),
    OpenVpn { _running: OpenVpnTunnel },
}

impl<'l> Up<'l> {
    /// Brings it up, and builds what stands in the way beside it.
    pub fn build(lab: &'l Lab, scenario: &Scenario) -> Self {
        let up = match scenario.tunnel {
            Tunnel::Absent => Self::None,
            Tunnel::WireGuard | Tunnel::WireGuardIpv4 => {
                let tunnel = WireGuardTunnel::serve(lab);
                tunnel.up(wireguard(scenario));
                Self::WireGuard(tunnel)
            }
            Tunnel::HalfRoutes => Self::OpenVpn { _running: OpenVpnTunnel::up(lab) },
        };
        scenario.wall.build(lab, up.name());
        up
    }

    fn name(&self) -> &str {
        match self {
            Self::None => "none",
            Self::WireGuard(tunnel) => &tunnel.name,
            Self::OpenVpn { .. } => OpenVpnTunnel::NAME,
        }
    }

    fn wireguard(&self) -> &WireGuardTunnel<'l> {
        match self {
            Self::WireGuard(tunnel) => tunnel,
            Self::None | Self::OpenVpn { .. } => panic!("this is done with WireGuard alone"),
        }
    }
}

/// Returns how `wg-quick` is told to do it.
fn wireguard(scenario: &Scenario) -> WireGuard<'static> {
    let whole = if scenario.tunnel == Tunnel::WireGuardIpv4 { WireGuard::IPV4 } else { WireGuard::WHOLE };
    WireGuard { lines: scenario.wall.hooks, ..whole }
}

/// Takes the tunnel away.
pub fn lose(lab: &Lab, up: &Up<'_>, scenario: &Scenario) {
    let delete = || lab.ip(Space::Client, &format!("link del {}\n", up.name()));
    match scenario.loss {
        Loss::Deleted => delete(),
        Loss::SwitchedOff => lab.ip(Space::Client, &format!("link set {} down\n", up.name())),
        Loss::Killed => tunnel::end_daemon(lab, up.name(), Signal::SIGKILL),
        Loss::Ended => tunnel::end_daemon(lab, up.name(), Signal::SIGTERM),
        Loss::Down => up.wireguard().quick("down"),
        Loss::OtherServer(pause) => {
            up.wireguard().quick("down");
            thread::sleep(Duration::from_millis(pause));
            up.wireguard().up(WireGuard { server: OTHER_SERVER, ..wireguard(scenario) });
        }
        Loss::Moved => up.wireguard().move_to_other_server(),
        Loss::Reaction(pause) => {
            delete();
            thread::sleep(Duration::from_millis(pause));
            lab.nft(Space::Client, &wall::DROP.replace("TUNNEL", up.name()));
        }
        Loss::Flapping => {
            up.wireguard().quick("down");
            thread::sleep(Duration::from_secs(1));
            up.wireguard().quick("up");
            thread::sleep(Duration::from_secs(1));
            delete();
        }
        Loss::SilentServer => up.wireguard().silence_server(),
        Loss::DeadNetwork => {
            lab.ip(Space::Client, &format!("link set {CARD} down\nlink del {}\n", up.name()));
        }
        Loss::NetworkUp => lab.connect_client(),
        Loss::Never => {}
    }
}
