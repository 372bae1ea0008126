//! How much of the public address space would go where. Pure.

use std::net::IpAddr;

use crate::probe::Sentence;
use crate::probe::facts::{Asker, Facts, Family, Piece, Way};
use crate::probe::vpn::{name_of, percent};

/// How many pieces are named one by one; more tell nobody anything.
const NAMED: usize = 6;
/// A local network of IPv6 is normally a /64, and its addresses are public ones (RFC 4291, section 2.5.4).
const LOCAL_IPV6: u128 = 1 << 64;

/// Shares of the public addresses of one family, from 0 to 1.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shares {
    /// By a tunnel.
    pub inside: f64,
    /// By something that is known to be no tunnel.
    pub outside: f64,
    /// By something that this program cannot name, or without an answer.
    pub unclear: f64,
    /// Refused by a route.
    pub refused: f64,
    /// Without any route.
    pub no_route: f64,
    /// Single addresses outside: the VPN's own server is normally one of these.
    pub servers: Vec<IpAddr>,
    /// Whether only some addresses could be asked.
    pub sampled: bool,
    family: Option<Family>,
    pieces: Vec<Piece>,
    local: Vec<Piece>,
}

impl Shares {
    /// Adds up what one asker was told about one family.
    pub fn of(facts: &Facts, family: Family, asker: Asker) -> Self {
        let mut shares = Self { family: Some(family), ..Self::default() };
        let Some(coverage) = facts.coverage(family, asker) else { return shares };
        shares.sampled = coverage.sampled;
        let all: f64 = coverage.pieces.iter().map(size).sum();
        for piece in &coverage.pieces {
            shares.add(facts, piece, size(piece) / all.max(1.0));
        }
        shares
    }

    fn add(&mut self, facts: &Facts, piece: &Piece, share: f64) {
        let Way::Link { index, on_link } = piece.way else {
            match piece.way {
                Way::Refused(_) => self.refused += share,
                Way::NoRoute => self.no_route += share,
                // The machine's own addresses are no part of the internet.
                Way::Local => {}
                _ => self.unclear += share,
            }
            return;
        };
        match facts.link(index).map(|link| link.kind) {
            Some(kind) if kind.is_tunnel() => self.inside += share,
            Some(kind) if kind.is_outside() && piece.size() == 1 => self.servers.push(piece.first),
            Some(kind) if kind.is_outside() && is_local_ipv6(piece, on_link) => {
                self.local.push(piece.clone());
            }
            Some(kind) if kind.is_outside() => {
                self.outside += share;
                self.pieces.push(piece.clone());
            }
            Some(crate::probe::facts::LinkKind::Loopback) => self.no_route += share,
            _ => self.unclear += share,
        }
    }

    /// Returns the share about which there was any answer.
    pub fn answered(&self) -> f64 {
        self.inside + self.outside + self.unclear + self.refused + self.no_route
    }

    /// Returns the names of the interfaces by which pieces go outside, each once.
    fn ways_out(&self, facts: &Facts) -> String {
        let mut names: Vec<String> = Vec::new();
        for piece in &self.pieces {
            let Way::Link { index, .. } = piece.way else { continue };
            let name = name_of(facts, index);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names.truncate(NAMED);
        names.join(", ")
    }

    /// Returns what was seen, as sentences.
    pub fn evidence(&self, facts: &Facts) -> Vec<Sentence> {
        let family = self.family.map_or("", Family::name);
        let mut seen = Vec::new();
        for (key, share) in [
            ("check-saw-share-inside", self.inside),
            ("check-saw-share-outside", self.outside),
            ("check-saw-share-unclear", self.unclear),
            ("check-saw-share-refused", self.refused),
            ("check-saw-share-no-route", self.no_route),
        ] {
            if share > 0.0 {
                let sentence = Sentence::new(key).with("family", family).with("share", percent(share));
                let is_outside = key == "check-saw-share-outside";
                seen.push(if is_outside {
                    sentence.with("interface", self.ways_out(facts))
                } else {
                    sentence
                });
            }
        }
        for piece in self.pieces.iter().take(NAMED) {
            let Way::Link { index, on_link } = piece.way else { continue };
            let key = if on_link { "check-saw-on-link" } else { "check-saw-piece" };
            seen.push(
                Sentence::new(key)
                    .with("first", piece.first)
                    .with("last", piece.last)
                    .with("interface", name_of(facts, index)),
            );
        }
        if self.pieces.len() > NAMED {
            seen.push(Sentence::new("check-saw-more-pieces").with("count", self.pieces.len() - NAMED));
        }
        seen.extend(
            self.servers
                .iter()
                .take(NAMED)
                .map(|server| Sentence::new("check-saw-server-address").with("address", server)),
        );
        seen.extend(self.local.iter().take(NAMED).map(|piece| {
            Sentence::new("check-saw-local-network").with("first", piece.first).with("last", piece.last)
        }));
        seen
    }
}

fn is_local_ipv6(piece: &Piece, on_link: bool) -> bool {
    on_link && piece.first.is_ipv6() && piece.size() <= LOCAL_IPV6
}

/// Shares are for people; what is lost beyond 52 bits is less than one address in a trillion.
#[expect(clippy::cast_precision_loss, reason = "a share of the internet needs no more digits")]
fn size(piece: &Piece) -> f64 {
    piece.size() as f64
}
