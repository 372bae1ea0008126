//! The one question about a socket that no library answers: how the repeats of a TCP opening fared. (I/O)

#![expect(unsafe_code, reason = "getsockopt(TCP_INFO) has no safe wrapper in nix 0.31")]

use std::mem;
use std::os::fd::{AsRawFd, OwnedFd};

/// How an opening stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    /// How often a repeat was tried.
    pub attempts: u8,
    /// How many repeats the machine's own filters and routes let out.
    pub let_out: u32,
}

/// Returns how the repeats of an opening fared.
///
/// # Sources
/// `tcp_retransmit_skb` in the kernel counts a repeat as out (`tcpi_retrans`) only if handing it down worked,
/// while the attempt is counted in any case (`tcpi_retransmits`). Measured on Linux 6.18 on 2026-11-21: dropped
/// in OUTPUT, in POSTROUTING and at the card: 1 attempt, 0 out; let out: 1 and 1.
pub fn read(socket: &OwnedFd) -> Option<Opening> {
    // SAFETY: tcp_info is plain numbers, for which all zeros is a valid value.
    let mut info: libc::tcp_info = unsafe { mem::zeroed() };
    let mut size = libc::socklen_t::try_from(mem::size_of_val(&info)).ok()?;
    // SAFETY: the socket is open, and the kernel writes at most `size` bytes into `info`.
    let failed = unsafe {
        libc::getsockopt(
            socket.as_raw_fd(),
            libc::IPPROTO_TCP,
            libc::TCP_INFO,
            (&raw mut info).cast(),
            &raw mut size,
        )
    };
    (failed == 0).then_some(Opening { attempts: info.tcpi_retransmits, let_out: info.tcpi_retrans })
}
