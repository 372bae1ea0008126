//! The calls of Windows, each in a small function that hands out plain values. (I/O)
//!
//! What Windows answers is copied at once, and what it allocated is given back.

#![expect(unsafe_code, reason = "Windows answers only through C functions; each stands in a small one here")]

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::{iter, ptr, slice};

use windows_sys::Win32::Foundation::{
    ERROR_BUFFER_OVERFLOW, ERROR_NO_DATA, ERROR_NOT_FOUND, NO_ERROR, WIN32_ERROR,
};
use windows_sys::Win32::NetworkManagement::IpHelper::{
    FreeMibTable, GAA_FLAG_SKIP_ANYCAST, GAA_FLAG_SKIP_FRIENDLY_NAME, GAA_FLAG_SKIP_MULTICAST,
    GetAdaptersAddresses, GetBestRoute2, GetIfEntry2, GetIpForwardTable2, IF_TYPE_SOFTWARE_LOOPBACK,
    IP_ADAPTER_ADDRESSES_LH, MIB_IF_ROW2, MIB_IPFORWARD_ROW2, MIB_IPFORWARD_TABLE2,
};
use windows_sys::Win32::NetworkManagement::Ndis::{IfOperStatusUp, NET_LUID_LH};
use windows_sys::Win32::Networking::WinSock::{
    AF_INET, AF_INET6, AF_UNSPEC, IpDadStateDeprecated, SOCKADDR_IN, SOCKADDR_IN6, SOCKADDR_INET,
    SOCKET_ADDRESS,
};

use crate::probe::facts::Family;

/// Room for the adapters of most machines, in words of eight bytes: twice what Microsoft recommends.
const ROOM: usize = 4 * 1024;
/// How often more room is given. Adapters may come while we ask, but not for ever.
const ATTEMPTS: usize = 4;

/// What is read of one adapter.
pub struct Adapter {
    /// Its lasting number.
    pub luid: NET_LUID_LH,
    /// The number that routes name it by.
    pub index: u32,
    /// Whether it can carry packets now.
    pub up: bool,
    /// Its own addresses that can be sent from.
    pub addresses: Vec<IpAddr>,
    /// Who is asked for names in its settings.
    pub resolvers: Vec<IpAddr>,
}

/// Lists the adapters that carry IPv4 or IPv6.
///
/// # Errors
/// Whatever Windows says.
pub fn adapters() -> io::Result<Vec<Adapter>> {
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

/// Returns what Windows keeps about an adapter; nothing for one that has gone.
pub fn interface_row(luid: NET_LUID_LH) -> Option<MIB_IF_ROW2> {
    let mut row = MIB_IF_ROW2 { InterfaceLuid: luid, ..MIB_IF_ROW2::default() };
    // SAFETY: `row` is ours and says which interface is meant.
    let status = unsafe { GetIfEntry2(&raw mut row) };
    (status == NO_ERROR).then_some(row)
}

/// What is read of the best route.
pub struct Best {
    /// The adapter it leads out by.
    pub index: u32,
    /// Whether that adapter is the one that leads back here.
    pub is_loopback: bool,
    /// The router; unspecified where there is none in between.
    pub next_hop: Option<IpAddr>,
    /// The address of ours that would be sent from.
    pub source: Option<IpAddr>,
}

/// Asks where a packet to this address would be sent; fails with the number that Windows answers.
pub fn best_route(to: IpAddr) -> Result<Best, WIN32_ERROR> {
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

/// Lists the prefixes of all routes of a family.
///
/// # Errors
/// Whatever Windows says.
pub fn prefixes(family: Family) -> io::Result<Vec<(IpAddr, u8)>> {
    let Some(table) = RouteTable::read(family)? else { return Ok(Vec::new()) };
    let prefixes = table.rows().iter().map(|row| row.DestinationPrefix);
    Ok(prefixes.filter_map(|prefix| Some((ip(&prefix.Prefix)?, prefix.PrefixLength))).collect())
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

fn error(status: WIN32_ERROR) -> io::Error {
    io::Error::from_raw_os_error(status.cast_signed())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_go_there_and_back() {
        for address in ["192.0.2.7", "2001:db8::7", "0.0.0.0", "::"] {
            let address: IpAddr = address.parse().unwrap();
            assert_eq!(ip(&socket_address(address)), Some(address));
        }
        assert_eq!(ip(&SOCKADDR_INET::default()), None);
    }
}
