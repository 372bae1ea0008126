//! Who is asked for names on Linux: `resolv.conf`, and behind systemd-resolved the servers of each link. (I/O)
//!
//! # Sources
//! systemd-resolved writes the settings of each link that programs gave it to `/run/systemd/resolve/netif`,
//! systemd-networkd its own to `/run/systemd/netif/links` (`link_save_user` in `resolved-link.c` and
//! `link_save` in `networkd-state-file.c`, read 2026-11-21). The files are no promised interface: what cannot
//! be read there is left out, and where nothing at all is found the answer is that nothing was told.

use std::fs;
use std::net::IpAddr;
use std::path::Path;

use resolv_conf::{Config, ScopedIp};

use crate::probe::facts::{Asked, Resolver, Way};

/// The most of a file that is read, in bytes.
const MOST: usize = 64 * 1024;
/// Addresses at which systemd-resolved listens on this machine.
const STUBS: [[u8; 4]; 2] = [[127, 0, 0, 53], [127, 0, 0, 54]];

/// Returns who is asked; `None` where no file tells.
pub fn read() -> Option<Vec<Resolver>> {
    let named = servers(&text(Path::new("/etc/resolv.conf"))?)?;
    if !named.iter().any(|address| STUBS.iter().any(|stub| *address == IpAddr::from(*stub))) {
        return Some(named.into_iter().map(|address| plain(address, None, true)).collect());
    }
    let mut links = folder(Path::new("/run/systemd/resolve/netif"), &SETTINGS_OF_RESOLVED);
    links.extend(folder(Path::new("/run/systemd/netif/links"), &SETTINGS_OF_NETWORKD));
    let upstream = text(Path::new("/run/systemd/resolve/resolv.conf")).and_then(|text| servers(&text));
    let found = behind_stub(&links, &upstream.unwrap_or_default());
    // A stub without anything known behind it stays what it is: an address of this machine.
    if found.is_empty() {
        Some(named.into_iter().map(|address| plain(address, None, true)).collect())
    } else {
        Some(found)
    }
}

/// Settings of one link.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct LinkSettings {
    link: u32,
    servers: Vec<IpAddr>,
    takes_all: bool,
    by_default: Option<bool>,
    has_domains: bool,
}

/// How the same settings are called in the files of two programs.
struct Words {
    servers: &'static str,
    domains: &'static [&'static str],
    by_default: &'static str,
}

const SETTINGS_OF_RESOLVED: Words =
    Words { servers: "SERVERS", domains: &["DOMAINS"], by_default: "DEFAULT_ROUTE" };
const SETTINGS_OF_NETWORKD: Words =
    Words { servers: "DNS", domains: &["ROUTE_DOMAINS", "DOMAINS"], by_default: "DNS_DEFAULT_ROUTE" };

fn behind_stub(links: &[LinkSettings], upstream: &[IpAddr]) -> Vec<Resolver> {
    let somebody_takes_all = links.iter().any(|link| link.takes_all && !link.servers.is_empty());
    let mut found = Vec::new();
    for link in links {
        let every_name =
            if somebody_takes_all { link.takes_all } else { link.by_default.unwrap_or(!link.has_domains) };
        found.extend(link.servers.iter().map(|address| plain(*address, Some(link.link), every_name)));
    }
    for address in upstream {
        if !found.iter().any(|resolver| resolver.address == *address) {
            found.push(plain(*address, None, !somebody_takes_all));
        }
    }
    found
}

fn plain(address: IpAddr, link: Option<u32>, every_name: bool) -> Resolver {
    let asked = if every_name { Asked::Always } else { Asked::OwnNames };
    Resolver { address, link, way: Way::Unanswered, asked }
}

fn servers(text: &str) -> Option<Vec<IpAddr>> {
    let config = Config::parse(text).ok()?;
    let servers = config.nameservers.iter().map(|server| match server {
        ScopedIp::V4(address) => IpAddr::V4(*address),
        ScopedIp::V6(address, _) => IpAddr::V6(*address),
    });
    let servers: Vec<IpAddr> = servers.collect();
    // Without any, the C library asks this machine (resolv.conf(5)).
    Some(if servers.is_empty() { vec![IpAddr::from([127, 0, 0, 1])] } else { servers })
}

fn folder(path: &Path, words: &Words) -> Vec<LinkSettings> {
    let Ok(entries) = fs::read_dir(path) else { return Vec::new() };
    let mut links: Vec<LinkSettings> = entries
        .flatten()
        .filter_map(|entry| {
            let link = entry.file_name().to_str()?.parse().ok()?;
            Some(settings(link, &text(&entry.path())?, words))
        })
        .collect();
    links.sort_by_key(|link| link.link);
    links
}

fn settings(link: u32, text: &str, words: &Words) -> LinkSettings {
    let mut found = LinkSettings { link, ..LinkSettings::default() };
    for (key, value) in text.lines().filter_map(|line| line.split_once('=')) {
        if key == words.servers {
            found.servers.extend(value.split_whitespace().filter_map(server));
        } else if words.domains.contains(&key) {
            found.has_domains |= !value.trim().is_empty();
            found.takes_all |= value.split_whitespace().any(|domain| ["~.", "."].contains(&domain));
        } else if key == words.by_default {
            found.by_default = Some(matches!(value, "yes" | "1" | "true"));
        }
    }
    found
}

/// Reads an address with what may stand around it: `[2001:db8::1]:853#name`, `10.0.0.1%eth0`.
fn server(word: &str) -> Option<IpAddr> {
    let word = word.split(['#', '%']).next()?;
    if let Some((inside, _)) = word.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        return inside.parse().ok();
    }
    word.parse().ok().or_else(|| word.rsplit_once(':').and_then(|(address, _)| address.parse().ok()))
}

fn text(path: &Path) -> Option<String> {
    let bytes = fs::read(path).ok()?;
    (bytes.len() <= MOST).then(|| String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn resolv_conf_is_read_as_the_c_library_reads_it() {
        assert_eq!(
            servers("# x\nnameserver 192.168.1.1\nnameserver fe80::1%eth0\nsearch lan\n"),
            Some(vec![address("192.168.1.1"), address("fe80::1")])
        );
        assert_eq!(servers("search lan\n"), Some(vec![address("127.0.0.1")]));
    }

    #[test]
    fn servers_come_with_ports_names_and_zones() {
        for word in ["10.0.0.1", "10.0.0.1:53", "10.0.0.1#dns.example", "10.0.0.1%wlan0"] {
            assert_eq!(server(word), Some(address("10.0.0.1")), "{word}");
        }
        assert_eq!(server("[2001:db8::1]:853#x"), Some(address("2001:db8::1")));
        assert_eq!(server("2001:db8::1"), Some(address("2001:db8::1")));
        assert_eq!(server("nonsense"), None);
    }

    #[test]
    fn a_link_that_takes_every_name_leaves_the_others_none() {
        let card = settings(2, "SERVERS=192.168.1.1\nDOMAINS=lan\n", &SETTINGS_OF_RESOLVED);
        let tunnel = settings(7, "SERVERS=10.64.0.1\nDOMAINS=~.\nDEFAULT_ROUTE=yes\n", &SETTINGS_OF_RESOLVED);
        let found = behind_stub(&[card.clone(), tunnel], &[]);
        assert_eq!(
            found.iter().map(|one| (one.link, one.asked)).collect::<Vec<_>>(),
            [(Some(2), Asked::OwnNames), (Some(7), Asked::Always)]
        );

        let open = settings(2, "DNS=192.168.1.1\n", &SETTINGS_OF_NETWORKD);
        let tunnel = settings(7, "SERVERS=10.64.0.1\n", &SETTINGS_OF_RESOLVED);
        let found = behind_stub(&[open, tunnel], &[address("192.168.1.1"), address("9.9.9.9")]);
        assert!(found.iter().all(|one| one.asked == Asked::Always), "{found:?}");
        assert_eq!(found.len(), 3);
    }
}
