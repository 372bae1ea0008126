//! The answer sheet of Windows: what it tells any user about adapters, routes and resolvers. (I/O)
//!
//! Asks and reads; opens no socket, sends nothing, changes nothing. The calls themselves are in [`api`].
//!
//! # Platform behaviour
//! Windows has no routes by user, port or mark, so one answer holds for every asker. Filters (the Windows
//! Filtering Platform, which is how most kill switches there work and how some VPNs let single programs out)
//! and rules for names (NRPT) are not seen: a way outside the tunnel may still be blocked, and a resolver
//! outside it may never be asked. From Microsoft's documentation; see the README for what was run.

mod api;

use std::io;
use std::net::IpAddr;

use windows_sys::Win32::Foundation::{ERROR_NETWORK_UNREACHABLE, ERROR_NOT_FOUND, WIN32_ERROR};
use windows_sys::Win32::NetworkManagement::Ndis::{IfOperStatusUp, NET_IF_ADMIN_STATUS_UP};

use super::Platform;
use super::kind;
use crate::probe::facts::{Asked, Asker, Family, Link, Resolver, Way};
use api::{Adapter, Best};

/// Bits of `InterfaceAndOperStatusFlags` in `MIB_IF_ROW2` (netioapi.h).
const HARDWARE_INTERFACE: u8 = 1;
const CONNECTOR_PRESENT: u8 = 1 << 2;
/// Stands in for a resolver where none is set up, `fec0:0:0:ffff::1` to `::3`; nobody answers there.
const NO_RESOLVER: [u16; 4] = [0xfec0, 0, 0, 0xffff];

/// Windows.
#[derive(Debug, Clone, Copy)]
pub struct Windows;

impl Platform for Windows {
    fn links(&self) -> io::Result<Vec<Link>> {
        Ok(api::adapters()?.iter().filter_map(link).collect())
    }

    fn boundaries(&self, family: Family) -> io::Result<Option<Vec<u128>>> {
        let prefixes = api::prefixes(family)?.into_iter();
        let mut cuts: Vec<u128> =
            prefixes.flat_map(|(to, length)| super::edges(family, to, length)).collect();
        cuts.sort_unstable();
        cuts.dedup();
        Ok(Some(cuts))
    }

    fn askers(&self) -> Vec<Asker> {
        Vec::new()
    }

    fn route(&self, to: IpAddr, _asker: Asker) -> Way {
        way(to, api::best_route(to))
    }

    fn resolvers(&self) -> Option<Vec<Resolver>> {
        let adapters = api::adapters().ok()?;
        let up = adapters.iter().filter(|adapter| adapter.up);
        let of_tunnel = |adapter: &Adapter| link(adapter).is_some_and(|link| link.kind.is_tunnel());
        let found: Vec<(bool, Resolver)> = up
            .flat_map(|adapter| {
                let tunnel = of_tunnel(adapter);
                resolvers_of(adapter).map(move |resolver| (tunnel, resolver))
            })
            .collect();
        // Windows asks several servers at once, and a VPN may keep it from asking some; neither can be seen.
        let has_both = found.iter().any(|(tunnel, _)| *tunnel) && found.iter().any(|(tunnel, _)| !tunnel);
        let asked = |tunnel: bool| if has_both && !tunnel { Asked::Perhaps } else { Asked::Always };
        Some(found.into_iter().map(|(tunnel, one)| Resolver { asked: asked(tunnel), ..one }).collect())
    }
}

/// Returns nothing for an adapter that has gone since it was listed.
fn link(adapter: &Adapter) -> Option<Link> {
    let row = api::interface_row(adapter.luid)?;
    let flags = row.InterfaceAndOperStatusFlags._bitfield;
    let kind = kind::of_adapter(&kind::Adapter {
        interface_type: row.Type,
        hardware: flags & HARDWARE_INTERFACE != 0,
        connector: flags & CONNECTOR_PRESENT != 0,
        description: &text(&row.Description),
    });
    let leads_out = |family: Family| {
        adapter.addresses.iter().any(|address| Family::of(*address) == family && kind::leads_out(*address))
    };
    Some(Link {
        index: adapter.index,
        name: text(&row.Alias),
        kind,
        up: row.AdminStatus == NET_IF_ADMIN_STATUS_UP,
        carrier: row.OperStatus == IfOperStatusUp,
        ipv4: leads_out(Family::Ipv4),
        ipv6: leads_out(Family::Ipv6),
    })
}

fn resolvers_of(adapter: &Adapter) -> impl Iterator<Item = Resolver> {
    let link = Some(adapter.index);
    let set_up = adapter.resolvers.iter().filter(|address| !is_stand_in(**address));
    set_up.map(move |address| Resolver {
        address: *address,
        link,
        way: Way::Unanswered,
        asked: Asked::Always,
    })
}

fn is_stand_in(address: IpAddr) -> bool {
    matches!(address, IpAddr::V6(address) if address.segments().starts_with(&NO_RESOLVER))
}

/// Reads the answer about a route. A route by the loopback adapter is how some block: nothing leaves by it.
fn way(to: IpAddr, found: Result<Best, WIN32_ERROR>) -> Way {
    match found {
        Ok(best) if best.is_loopback || best.source == Some(to) => Way::Local,
        Ok(best) => {
            Way::Link { index: best.index, on_link: best.next_hop.is_none_or(|hop| hop.is_unspecified()) }
        }
        Err(ERROR_NETWORK_UNREACHABLE | ERROR_NOT_FOUND) => Way::NoRoute,
        Err(_) => Way::Unanswered,
    }
}

/// Reads text that ends at the first zero.
fn text(wide: &[u16]) -> String {
    let end = wide.iter().position(|unit| *unit == 0).unwrap_or(wide.len());
    char::decode_utf16(wide.iter().take(end).copied())
        .map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

#[cfg(test)]
mod tests {
    use windows_sys::Win32::Foundation::ERROR_ACCESS_DENIED;

    use super::*;
    use crate::probe::facts::LinkKind;

    #[track_caller]
    fn check_way(next_hop: &str, source: &str, is_loopback: bool, expected: Way) {
        let (next_hop, source) = (next_hop.parse().ok(), source.parse().ok());
        let best = Best { index: 7, is_loopback, next_hop, source };
        assert_eq!(way(IpAddr::from([9, 9, 9, 9]), Ok(best)), expected, "{next_hop:?} {source:?}");
    }

    #[test]
    fn ways_are_read_from_the_best_route() {
        check_way("192.168.1.1", "192.168.1.5", false, Way::Link { index: 7, on_link: false });
        check_way("0.0.0.0", "10.64.0.2", false, Way::Link { index: 7, on_link: true });
        check_way("0.0.0.0", "127.0.0.1", true, Way::Local);
        check_way("0.0.0.0", "9.9.9.9", false, Way::Local);
        for (status, expected) in [
            (ERROR_NETWORK_UNREACHABLE, Way::NoRoute),
            (ERROR_NOT_FOUND, Way::NoRoute),
            (ERROR_ACCESS_DENIED, Way::Unanswered),
        ] {
            assert_eq!(way(IpAddr::from([9, 9, 9, 9]), Err(status)), expected, "{status}");
        }
    }

    #[test]
    fn text_ends_at_the_first_zero() {
        assert_eq!(text(&[0x1ed5, 0x0061, 0, 0x0062]), "ổa");
        assert_eq!(text(&[0xd800, 0x0061]), "\u{fffd}a");
        assert_eq!(text(&[]), "");
    }

    #[test]
    fn stand_ins_are_no_resolvers() {
        assert!(is_stand_in("fec0:0:0:ffff::2".parse().unwrap()));
        assert!(!is_stand_in("2620:fe::fe".parse().unwrap()));
        assert!(!is_stand_in("192.168.1.1".parse().unwrap()));
    }

    #[test]
    fn this_machine_answers_about_itself() {
        let links = Windows.links().unwrap();
        assert!(links.iter().any(|link| link.kind == LinkKind::Loopback), "{links:?}");
        assert!(Windows.boundaries(Family::Ipv4).unwrap().is_some());
    }
}
