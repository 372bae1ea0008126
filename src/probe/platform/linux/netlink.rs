//! Questions to the kernel by route netlink, and news from it. (I/O)
//!
//! Needs no privilege and sends nothing to any network. Requests are made without strict checking: with
//! it, IPv6 refuses part of what IPv4 needs (measured on Linux 6.18, 2026-11-21).

use std::io;
use std::os::fd::{AsFd, BorrowedFd};

use netlink_packet_core::{NLM_F_DUMP, NLM_F_REQUEST, NetlinkHeader, NetlinkMessage, NetlinkPayload};
use netlink_packet_route::RouteNetlinkMessage;
use netlink_sys::protocols::NETLINK_ROUTE;
use netlink_sys::{Socket, SocketAddr};

/// How often a list is asked for again when it changed while it was read.
const RETRIES: usize = 5;
/// Bit of the header by which the kernel says that a list changed while it was read (linux/netlink.h).
const DUMP_INTERRUPTED: u16 = 0x10;
/// Groups of news: links, IPv4 addresses and routes, IPv6 addresses and routes, IPv4 and IPv6 rules
/// (linux/rtnetlink.h, `RTNLGRP_*`).
const NEWS: [u32; 7] = [1, 5, 7, 9, 11, 8, 19];

/// A conversation with the kernel.
#[derive(Debug)]
pub struct Netlink {
    socket: Socket,
    sequence: u32,
}

impl Netlink {
    /// Opens the conversation.
    pub fn open() -> io::Result<Self> {
        let socket = Socket::new(NETLINK_ROUTE)?;
        // Not bound by hand: the kernel does it at the first message, and some systems allow only that.
        Ok(Self { socket, sequence: 0 })
    }

    /// Asks one question and returns its one answer.
    ///
    /// # Errors
    /// The errno of the kernel, as it is: for a route it is the answer.
    pub fn ask(&mut self, question: RouteNetlinkMessage) -> io::Result<RouteNetlinkMessage> {
        self.send(question, NLM_F_REQUEST)?;
        let mut answers = Vec::new();
        self.receive(&mut answers, false)?;
        answers.pop().ok_or_else(|| io::Error::from(io::ErrorKind::UnexpectedEof))
    }

    /// Asks for a list.
    ///
    /// # Errors
    /// The errno of the kernel.
    pub fn list(&mut self, question: &RouteNetlinkMessage) -> io::Result<Vec<RouteNetlinkMessage>> {
        for _ in 0..RETRIES {
            self.send(question.clone(), NLM_F_REQUEST | NLM_F_DUMP)?;
            let mut answers = Vec::new();
            if self.receive(&mut answers, true)? {
                return Ok(answers);
            }
        }
        Err(io::Error::from(io::ErrorKind::ResourceBusy))
    }

    fn send(&mut self, question: RouteNetlinkMessage, flags: u16) -> io::Result<()> {
        self.sequence = self.sequence.wrapping_add(1);
        let mut header = NetlinkHeader::default();
        header.flags = flags;
        header.sequence_number = self.sequence;
        let mut message = NetlinkMessage::new(header, NetlinkPayload::InnerMessage(question));
        message.finalize();
        let mut bytes = vec![0; message.buffer_len()];
        message.serialize(&mut bytes);
        self.socket.send_to(&bytes, &SocketAddr::new(0, 0), 0).map(drop)
    }

    /// Collects the answers to the last question; tells whether the list stayed the same meanwhile.
    fn receive(&mut self, answers: &mut Vec<RouteNetlinkMessage>, list: bool) -> io::Result<bool> {
        let mut steady = true;
        loop {
            let (bytes, _) = self.socket.recv_from_full()?;
            let mut rest = bytes.as_slice();
            while rest.len() >= 16 {
                let Ok(message) = NetlinkMessage::<RouteNetlinkMessage>::deserialize(rest) else {
                    // A message of a kind that the library does not know is passed over by its own length.
                    rest = skip(rest);
                    continue;
                };
                let length = (message.header.length as usize).next_multiple_of(4);
                rest = rest.get(length..).unwrap_or_default();
                if message.header.sequence_number != self.sequence {
                    continue;
                }
                steady &= message.header.flags & DUMP_INTERRUPTED == 0;
                match message.payload {
                    NetlinkPayload::InnerMessage(inner) => answers.push(inner),
                    NetlinkPayload::Error(error) => match error.code {
                        Some(code) => return Err(io::Error::from_raw_os_error(code.get().abs())),
                        None => return Ok(steady),
                    },
                    NetlinkPayload::Done(_) => return Ok(steady),
                    _ => {}
                }
            }
            if !list && !answers.is_empty() {
                return Ok(steady);
            }
        }
    }
}

/// Passes over one message by the length it claims; a length that makes no sense ends the packet.
fn skip(bytes: &[u8]) -> &[u8] {
    let length = bytes.first_chunk::<4>().map_or(0, |raw| u32::from_ne_bytes(*raw) as usize);
    if length < 16 { &[] } else { bytes.get(length.next_multiple_of(4)..).unwrap_or_default() }
}

/// News of the kernel about links, addresses, routes and rules.
#[derive(Debug)]
pub struct News {
    socket: Socket,
}

impl News {
    /// Subscribes.
    pub fn subscribe() -> io::Result<Self> {
        let mut socket = Socket::new(NETLINK_ROUTE)?;
        socket.bind_auto()?;
        socket.set_non_blocking(true)?;
        for group in NEWS {
            socket.add_membership(group)?;
        }
        Ok(Self { socket })
    }

    /// Takes all news that are waiting and tells whether there were any.
    ///
    /// What they say does not matter: they come late and not all of them come, so whoever is woken looks
    /// for himself. Lost news (the kernel's buffer was full) count as news.
    pub fn take(&self) -> bool {
        let mut any = false;
        for _ in 0..1000 {
            match self.socket.recv_from_full() {
                Ok(_) => any = true,
                Err(error) if error.raw_os_error() == Some(libc::ENOBUFS) => any = true,
                Err(_) => break,
            }
        }
        any
    }
}

impl AsFd for News {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.socket.as_fd()
    }
}
