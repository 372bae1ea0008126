//! The answer sheet of Windows: what it tells any user about adapters, routes and resolvers. (I/O)
//!
//! Asks and reads; opens no socket, sends nothing, changes nothing. What Windows hands out is copied into
//! plain values at once, and what it allocated is given back.
//!
//! # Platform behaviour
//! Windows has no routes by user, port or mark, so one answer holds for every asker. Filters (the Windows
//! Filtering Platform, which is how most kill switches there work and how some VPNs let single programs out)
//! and rules for names (NRPT) are not seen: a way outside the tunnel may still be blocked, and a resolver
//! outside it may never be asked. From Microsoft's documentation; see the README for what was run.

#![expect(unsafe_code, reason = "Windows answers only through C functions; each stands in a small one here")]

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::{iter, ptr, slice};

use windows_sys::Win32::Foundation::{
    ERROR_BUFFER_OVERFLOW, ERROR_NETWORK_UNREACHABLE, ERROR_NO_DATA, ERROR_NOT_FOUND, NO_ERROR, WIN32_ERROR,
};
use windows_sys::Win32::NetworkManagement::IpHelper::{
    FreeMibTable, GAA_FLAG_SKIP_ANYCAST, GAA_FLAG_SKIP_FRIENDLY_NAME, GAA_FLAG_SKIP_MULTICAST,
    GetAdaptersAddresses, GetBestRoute2, GetIfEntry2, GetIpForwardTable2, IF_TYPE_SOFTWARE_LOOPBACK,
    IP_ADAPTER_ADDRESSES_LH, MIB_IF_ROW2, MIB_IPFORWARD_ROW2, MIB_IPFORWARD_TABLE2,
};
use windows_sys::Win32::NetworkManagement::Ndis::{IfOperStatusUp, NET_IF_ADMIN_STATUS_UP, NET_LUID_LH};
use windows_sys::Win32::Networking::WinSock::{
    AF_INET, AF_INET6, AF_UNSPEC, IpDadStateDeprecated, SOCKADDR_IN, SOCKADDR_IN6, SOCKADDR_INET,
    SOCKET_ADDRESS,
};

use super::Platform;
use super::kind;
use crate::probe::facts::{Asker, Family, Link, Resolver, Way};

/// Bits of `InterfaceAndOperStatusFlags` in `MIB_IF_ROW2` (netioapi.h).
const HARDWARE_INTERFACE: u8 = 1;
const CONNECTOR_PRESENT: u8 = 1 << 2;
/// Room for the adapters of most machines, in words of eight bytes: twice what Microsoft recommends.
const ROOM: usize = 4 * 1024;
/// How often more room is given. Adapters may come while we ask, but not for ever.
const ATTEMPTS: usize = 4;
/// Stands in for a resolver where none is set up, `fec0:0:0:ffff::1` to `::3`; nobody answers there.
const NO_RESOLVER: [u16; 4] = [0xfec0, 0, 0, 0xffff];

/// Windows.
#[derive(Debug, Clone, Copy)]
pub struct Windows;

impl Platform for Windows {
    fn links(&self) -> io::Result<Vec<Link>> {
        Ok(adapters()?.iter().filter_map(link).collect())
    }

    fn boundaries(&self, family: Family) -> io::Result<Option<Vec<u128>>> {
        let Some(table) = RouteTable::read(family)? else { return Ok(Some(Vec::new())) };
        let mut cuts = Vec::new();
        for row in table.rows() {
            if let Some(to) = ip(&row.DestinationPrefix.Prefix) {
                cuts.extend(super::edges(family, to, row.DestinationPrefix.PrefixLength));
            }
        }
        cuts.sort_unstable();
        cuts.dedup();
        Ok(Some(cuts))
    }

    fn askers(&self) -> Vec<Asker> {
        Vec::new()
    }

    fn route(&self, to: IpAddr, _asker: Asker) -> Way {
        way(to, best_route(to))
    }

    fn resolvers(&self) -> Option<Vec<Resolver>> {
        let adapters = adapters().ok()?;
        let up = adapters.iter().filter(|adapter| adapter.up);
        Some(up.flat_map(resolvers_of).collect())
    }
}

/// What is read of one adapter.
struct Adapter {
    luid: NET_LUID_LH,
    index: u32,
    up: bool,
    addresses: Vec<IpAddr>,
    resolvers: Vec<IpAddr>,
}

/// Returns nothing for an adapter that has gone since it was listed.
fn link(adapter: &Adapter) -> Option<Link> {
    let row = interface_row(adapter.luid)?;
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
    set_up.map(move |address| Resolver { address: *address, link, way: Way::Unanswered, every_name: true })
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

/// What is read of the best route.
struct Best {
    index: u32,
    is_loopback: bool,
    next_hop: Option<IpAddr>,
    source: Option<IpAddr>,
}

fn best_route(to: IpAddr) -> Result<Best, WIN32_ERROR> {
    let to = socket_address(to);
    let mut row = MIB_IPFORWARD_ROW2::default();
    let mut source = SOCKADDR_INET::default();
    // SAFETY: all pointers are to values that outlive the call, or null where null means "any".
    let status = unsafe {
        GetBestRoute2(ptr::null(), 0, ptr::null(), &raw const to, 0, &raw mut row, &raw mut source)
    };
    if status != NO_ERROR {
        return Err(status);
    }
    Ok(Best {
        index: row.InterfaceIndex,
        is_loopback: interface_type(row.InterfaceLuid) == u64::from(IF_TYPE_SOFTWARE_LOOPBACK),
        next_hop: ip(&row.NextHop),
        source: ip(&source),
    })
}

/// The routes of one family; given back to Windows when dropped.
struct RouteTable(*mut MIB_IPFORWARD_TABLE2);

impl RouteTable {
    /// Returns nothing where there are no routes.
    fn read(family: Family) -> io::Result<Option<Self>> {
        let family = match family {
            Family::Ipv4 => AF_INET,
            Family::Ipv6 => AF_INET6,
        };
        let mut table = ptr::null_mut();
        // SAFETY: `table` is written by the call; on success it is ours to give back, which `Drop` does.
        match unsafe { GetIpForwardTable2(family, &raw mut table) } {
            NO_ERROR => Ok(Some(Self(table))),
            ERROR_NOT_FOUND => Ok(None),
            status => Err(error(status)),
        }
    }

    fn rows(&self) -> &[MIB_IPFORWARD_ROW2] {
        // SAFETY: the call that made the table succeeded, so it holds as many rows as it says, one behind
        // the other, and lives until `self` is dropped.
        unsafe {
            let first = (&raw const (*self.0).Table).cast::<MIB_IPFORWARD_ROW2>();
            slice::from_raw_parts(first, (*self.0).NumEntries as usize)
        }
    }
}

impl Drop for RouteTable {
    fn drop(&mut self) {
        // SAFETY: the table came from Windows and is given back once.
        unsafe { FreeMibTable(self.0.cast()) }
    }
}

fn interface_row(luid: NET_LUID_LH) -> Option<MIB_IF_ROW2> {
    let mut row = MIB_IF_ROW2 { InterfaceLuid: luid, ..MIB_IF_ROW2::default() };
    // SAFETY: `row` is ours and says which interface is meant.
    let status = unsafe { GetIfEntry2(&raw mut row) };
    (status == NO_ERROR).then_some(row)
}

/// Lists the adapters that carry IPv4 or IPv6.
fn adapters() -> io::Result<Vec<Adapter>> {
    let flags = GAA_FLAG_SKIP_ANYCAST | GAA_FLAG_SKIP_MULTICAST | GAA_FLAG_SKIP_FRIENDLY_NAME;
    // Words of eight bytes, because the answer must be aligned to that.
    let mut room = vec![0_u64; ROOM];
    for _ in 0..ATTEMPTS {
        let mut size = u32::try_from(room.len() * size_of::<u64>()).unwrap_or(u32::MAX);
        let first = room.as_mut_ptr().cast::<IP_ADAPTER_ADDRESSES_LH>();
        // SAFETY: `first` points to `size` bytes that may be written and are aligned for the type.
        let status =
            unsafe { GetAdaptersAddresses(AF_UNSPEC.into(), flags, ptr::null(), first, &raw mut size) };
        match status {
            // SAFETY: the call succeeded, so a list starts at `first`; all it points to lies in `room`.
            NO_ERROR => return Ok(unsafe { chain(first, |adapter| adapter.Next) }.map(read).collect()),
            ERROR_NO_DATA => return Ok(Vec::new()),
            ERROR_BUFFER_OVERFLOW => room.resize((size as usize).div_ceil(size_of::<u64>()), 0),
            status => return Err(error(status)),
        }
    }
    Err(error(ERROR_BUFFER_OVERFLOW))
}

/// Reads one entry of the list that [`adapters`] was given.
fn read(adapter: &IP_ADAPTER_ADDRESSES_LH) -> Adapter {
    // SAFETY: both fields of the union are plain numbers, and Windows fills in this one.
    let index = unsafe { adapter.Anonymous1.Anonymous.IfIndex };
    // SAFETY: the lists of an entry lie in the same room as the entry, which is borrowed here.
    let (addresses, resolvers) = unsafe {
        (
            chain(adapter.FirstUnicastAddress, |entry| entry.Next),
            chain(adapter.FirstDnsServerAddress, |entry| entry.Next),
        )
    };
    Adapter {
        luid: adapter.Luid,
        // Zero for an adapter that has only IPv6.
        index: if index == 0 { adapter.Ipv6IfIndex } else { index },
        up: adapter.OperStatus == IfOperStatusUp,
        addresses: addresses
            // An address that is being tried out, or that another machine has, cannot be sent from.
            .filter(|entry| entry.DadState >= IpDadStateDeprecated)
            .filter_map(|entry| pointed(&entry.Address))
            .collect(),
        resolvers: resolvers.filter_map(|entry| pointed(&entry.Address)).collect(),
    }
}

/// Walks a list of Windows.
///
/// # Safety
/// `first` and what `next` returns must be null or point to values that live for `'a`.
unsafe fn chain<'a, T: 'a>(first: *const T, next: impl Fn(&T) -> *mut T) -> impl Iterator<Item = &'a T> {
    // SAFETY: promised by the caller.
    let first = unsafe { first.as_ref() };
    // SAFETY: promised by the caller.
    iter::successors(first, move |entry| unsafe { next(entry).as_ref() })
}

/// Reads an address that an entry of the list points to.
fn pointed(address: &SOCKET_ADDRESS) -> Option<IpAddr> {
    let size = usize::try_from(address.iSockaddrLength).ok()?.min(size_of::<SOCKADDR_INET>());
    if address.lpSockaddr.is_null() || size < size_of::<SOCKADDR_IN>() {
        return None;
    }
    let mut copy = SOCKADDR_INET::default();
    // SAFETY: Windows says that `size` bytes can be read there; as many fit, and none overlap.
    unsafe { ptr::copy_nonoverlapping(address.lpSockaddr.cast::<u8>(), (&raw mut copy).cast::<u8>(), size) };
    ip(&copy)
}

fn ip(address: &SOCKADDR_INET) -> Option<IpAddr> {
    // SAFETY: all fields of the union start with the family, and it says which one is filled in; every value
    // here began as zeroes, so that no part is without a value.
    unsafe {
        match address.si_family {
            AF_INET => Some(Ipv4Addr::from(address.Ipv4.sin_addr.S_un.S_addr.to_ne_bytes()).into()),
            AF_INET6 => Some(Ipv6Addr::from(address.Ipv6.sin6_addr.u.Byte).into()),
            _ => None,
        }
    }
}

fn socket_address(address: IpAddr) -> SOCKADDR_INET {
    let mut written = SOCKADDR_INET::default();
    match address {
        IpAddr::V4(address) => {
            let mut ipv4 = SOCKADDR_IN { sin_family: AF_INET, ..SOCKADDR_IN::default() };
            ipv4.sin_addr.S_un.S_addr = u32::from_ne_bytes(address.octets());
            written.Ipv4 = ipv4;
        }
        IpAddr::V6(address) => {
            let mut ipv6 = SOCKADDR_IN6 { sin6_family: AF_INET6, ..SOCKADDR_IN6::default() };
            ipv6.sin6_addr.u.Byte = address.octets();
            written.Ipv6 = ipv6;
        }
    }
    written
}

/// Returns the interface type, which Windows keeps in the upper 16 bits of an interface's lasting number.
fn interface_type(luid: NET_LUID_LH) -> u64 {
    // SAFETY: both fields of the union are the same 64 bits.
    unsafe { luid.Value >> 48 }
}

/// Reads text that ends at the first zero.
fn text(wide: &[u16]) -> String {
    let end = wide.iter().position(|unit| *unit == 0).unwrap_or(wide.len());
    char::decode_utf16(wide.iter().take(end).copied())
        .map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

fn error(status: WIN32_ERROR) -> io::Error {
    io::Error::from_raw_os_error(status.cast_signed())
}

#[cfg(test)]
mod tests {
    use super::*;

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
            (ERROR_NO_DATA, Way::Unanswered),
        ] {
            assert_eq!(way(IpAddr::from([9, 9, 9, 9]), Err(status)), expected, "{status}");
        }
    }

    #[test]
    fn addresses_go_there_and_back() {
        for address in ["192.0.2.7", "2001:db8::7", "0.0.0.0", "::"] {
            let address: IpAddr = address.parse().unwrap();
            assert_eq!(ip(&socket_address(address)), Some(address));
        }
        assert_eq!(ip(&SOCKADDR_INET::default()), None);
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
        assert!(links.iter().any(|link| link.kind == crate::probe::facts::LinkKind::Loopback), "{links:?}");
        assert!(Windows.boundaries(Family::Ipv4).unwrap().is_some());
    }
}
