//! Every question asked of the system. The only place that may open a socket, and only in the child. (I/O)

pub mod kind;
#[cfg(target_os = "linux")]
pub mod linux;
#[cfg(all(unix, any(test, not(target_os = "linux"))))]
pub mod portable;
#[cfg(windows)]
pub mod windows;

use std::io;
use std::net::IpAddr;

use crate::probe::facts::{Asker, Family, Link, Resolver, Way, number_of};

/// What a system can be asked without being changed and without a packet leaving. One answer sheet each.
pub trait Platform {
    /// Returns the interfaces.
    ///
    /// # Errors
    /// Whatever the system says; the caller then knows nothing, and says so.
    fn links(&self) -> io::Result<Vec<Link>>;

    /// Returns the addresses at which the answer of [`Platform::route`] may change: the first address of
    /// every prefix of every route and rule, and the one after its last. `None` where the system does not
    /// show its routes, so that only some addresses can be asked.
    ///
    /// # Errors
    /// Whatever the system says.
    fn boundaries(&self, family: Family) -> io::Result<Option<Vec<u128>>>;

    /// Returns who else than this program may be sent another way: users and ports that rules name, and the
    /// administrator.
    fn askers(&self) -> Vec<Asker>;

    /// Returns where a packet to this address would be sent. Sends nothing.
    fn route(&self, to: IpAddr, asker: Asker) -> Way;

    /// Returns who is asked for names; `None` where the system does not tell. `way` may be left `Unanswered`.
    fn resolvers(&self) -> Option<Vec<Resolver>>;
}

/// Returns the first address of a prefix and the one after its last, as numbers, as far as these exist.
pub fn edges(family: Family, to: IpAddr, length: u8) -> Vec<u128> {
    let bits: u32 = match family {
        Family::Ipv4 => 32,
        Family::Ipv6 => 128,
    };
    let host = bits.saturating_sub(u32::from(length));
    let size = 1_u128.checked_shl(host);
    let first = number_of(to) & !size.map_or(u128::MAX, |size| size - 1);
    let after = size.and_then(|size| first.checked_add(size));
    let after = after.filter(|after| bits == 128 || *after < 1 << bits);
    std::iter::once(first).chain(after).collect()
}

/// Returns the answer sheet of the system this runs on.
///
/// # Errors
/// Whatever the system says when it is first spoken to.
pub fn this_system() -> io::Result<Box<dyn Platform>> {
    #[cfg(target_os = "linux")]
    let system = linux::Linux::open()?;
    #[cfg(windows)]
    let system = windows::Windows;
    #[cfg(not(any(windows, target_os = "linux")))]
    let system = portable::Portable;
    Ok(Box::new(system))
}

/// Gives up what the child never needs: more rights, a memory dump, the keys of the terminal.
///
/// # Platform behaviour
/// Linux: no new privileges, not dumpable, no core file; Ctrl+C and Ctrl+Z are left to the parent, which
/// ends the child in order. Other systems: nothing.
pub fn keep_to_itself() {
    #[cfg(target_os = "linux")]
    linux::keep_to_itself();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(prefix: &str, expected: &[u128]) {
        let (to, length) = prefix.split_once('/').unwrap();
        let to: IpAddr = to.parse().unwrap();
        assert_eq!(edges(Family::of(to), to, length.parse().unwrap()), expected, "{prefix}");
    }

    #[test]
    fn edges_are_first_and_after_last() {
        check("0.0.0.0/0", &[0]);
        check("0.0.0.0/1", &[0, 1 << 31]);
        check("128.0.0.0/1", &[1 << 31]);
        check("1.2.3.4/32", &[0x0102_0304, 0x0102_0305]);
        check("1.2.3.4/24", &[0x0102_0300, 0x0102_0400]);
        check("255.255.255.255/32", &[0xffff_ffff]);
        check("::/0", &[0]);
        check("8000::/1", &[1 << 127]);
        check("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/128", &[u128::MAX]);
    }
}
