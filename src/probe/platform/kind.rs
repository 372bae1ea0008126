//! Decides what an interface is where a system gives only numbers, a description or a name. Pure.
//!
//! Where the signs do not agree the answer is `Unknown`: a tunnel taken for a cable would be called a leak,
//! a cable taken for a tunnel would be called safe, and "could not tell" is neither. Linux has better signs
//! and does not come here.

use std::net::IpAddr;

use crate::probe::facts::LinkKind;

// Interface types as Windows numbers them (ipifcons.h; the numbers are those of IANA's ifType registry).
const ETHERNET: u32 = 6;
const PPP: u32 = 23;
const SOFTWARE_LOOPBACK: u32 = 24;
const PROPRIETARY_VIRTUAL: u32 = 53;
const WIFI: u32 = 71;
const ENCAPSULATION: u32 = 131;
const MOBILE_GSM: u32 = 243;
const MOBILE_CDMA: u32 = 244;

/// Words by which the descriptions of VPN drivers give them away even when they claim to be hardware.
/// `virtu` is in "virtual", "virtuel" and "virtueller"; "VirtIO", a card of virtual machines, is not hit.
const SOFTWARE_WORDS: [&str; 5] = ["virtu", "vpn", "tunnel", "tap-", "tap adapter"];

/// What Windows tells about one adapter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Adapter<'a> {
    /// Its interface type.
    pub interface_type: u32,
    /// Whether its driver says that there is hardware behind it.
    pub hardware: bool,
    /// Whether its driver says that it has a plug, or an antenna.
    pub connector: bool,
    /// The description, written by the maker of the driver, in the language of the system or in English.
    pub description: &'a str,
}

/// Tells what an adapter of Windows is.
///
/// # Platform behaviour
/// Types and flags are what the driver claims. Wintun, the WireGuard driver and OpenVPN's own all claim type
/// 53 and no hardware. Whether WireGuard is behind one cannot be told: the description there is chosen by
/// the program that makes the adapter, so all are `Tun`. TAP-Windows is an Ethernet adapter by type in older
/// versions and type 53 in newer ones; the older are known by a description that starts with "TAP-", as
/// OpenVPN and most of those who renamed it have it. Adapters of VPNs that neither say so nor have that type
/// are `Unknown`. The VPN built into Windows dials, so it is `Ppp`, as a modem is. Teredo, 6to4 and IP-HTTPS
/// have type 131.
///
/// # Sources
/// wintun.inf as its author quotes it in nmap/npcap issue 173 (2020-11), ovpn-dco.inf and constants.h of
/// OpenVPN's drivers, MIB_IF_ROW2 in Microsoft's documentation; all read 2026-11-21.
pub fn of_adapter(adapter: &Adapter<'_>) -> LinkKind {
    match adapter.interface_type {
        SOFTWARE_LOOPBACK => LinkKind::Loopback,
        PPP => LinkKind::Ppp,
        ENCAPSULATION => LinkKind::Carrier,
        PROPRIETARY_VIRTUAL if !adapter.hardware => LinkKind::Tun,
        ETHERNET | WIFI | MOBILE_GSM | MOBILE_CDMA => of_card(adapter),
        _ => LinkKind::Unknown,
    }
}

fn of_card(adapter: &Adapter<'_>) -> LinkKind {
    let description = adapter.description.to_lowercase();
    let says_software = SOFTWARE_WORDS.iter().any(|word| description.contains(word));
    match adapter.hardware {
        true if adapter.connector && !says_software => LinkKind::Physical,
        false if description.starts_with("tap-") => LinkKind::Tun,
        // vEthernet: the machine's own leg in a switch of Hyper-V.
        false if description.contains("hyper-v") => LinkKind::Virtual,
        _ => LinkKind::Unknown,
    }
}

/// Whose habit of naming interfaces is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Naming {
    /// macOS.
    Apple,
    /// Android, Termux included.
    Android,
    /// Any other Unix.
    Other,
}

impl Naming {
    /// The habit of the system that this program was built for.
    pub const HERE: Self = if cfg!(target_vendor = "apple") {
        Self::Apple
    } else if cfg!(target_os = "android") {
        Self::Android
    } else {
        Self::Other
    };
}

/// Beginnings of names that mean the same everywhere.
const NAMES: [(&str, LinkKind); 9] = [
    ("lo", LinkKind::Loopback),
    ("utun", LinkKind::Tun),
    ("tun", LinkKind::Tun),
    ("wg", LinkKind::WireGuard),
    ("ppp", LinkKind::Ppp),
    ("gif", LinkKind::Carrier),
    ("gre", LinkKind::Carrier),
    ("stf", LinkKind::Carrier),
    ("bridge", LinkKind::Virtual),
];

/// macOS: every cable and Wi-Fi is `en` and a number; the IKEv2 built in is `ipsec`.
const APPLE_NAMES: [(&str, LinkKind); 2] = [("en", LinkKind::Physical), ("ipsec", LinkKind::Tun)];

/// Android: Wi-Fi, cable, and the modems of Qualcomm, MediaTek and Unisoc.
const ANDROID_NAMES: [(&str, LinkKind); 5] = [
    ("wlan", LinkKind::Physical),
    ("eth", LinkKind::Physical),
    ("rmnet", LinkKind::Physical),
    ("ccmni", LinkKind::Physical),
    ("seth_lte", LinkKind::Physical),
];

/// Tells what an interface is by its name. A guess: whoever makes an interface chooses its name.
///
/// # Platform behaviour
/// `tap` is left unknown, as on Linux: virtual machines use it as well as some VPNs. So is `ipsec` on
/// Android, where carriers use it for calls over Wi-Fi. The names of cards on other Unix systems are those of
/// their drivers and too many to know.
pub fn of_name(naming: Naming, name: &str) -> LinkKind {
    let of_system: &[(&str, LinkKind)] = match naming {
        Naming::Apple => &APPLE_NAMES,
        Naming::Android => &ANDROID_NAMES,
        Naming::Other => &[],
    };
    if naming == Naming::Android
        && let Some(below) = name.strip_prefix("v4-")
    {
        // IPv4 for a network that has only IPv6: made by software, leads out by the interface it is named after.
        let leads_out = of_name(naming, below) == LinkKind::Physical;
        return if leads_out { LinkKind::Virtual } else { LinkKind::Unknown };
    }
    let known = NAMES.iter().chain(of_system).find(|(start, _)| begins(name, start));
    known.map_or(LinkKind::Unknown, |(_, kind)| *kind)
}

/// Tells whether a name is this beginning and then a number: `en0` begins with `en`, `enc0` does not.
fn begins(name: &str, start: &str) -> bool {
    name.strip_prefix(start).is_some_and(|rest| !rest.starts_with(|next: char| next.is_alphabetic()))
}

/// Tells whether a packet with this address of ours can get beyond the local network.
///
/// Addresses for private use count: a tunnel, or a router, takes them on.
pub fn leads_out(address: IpAddr) -> bool {
    let stays = match address {
        IpAddr::V4(address) => address.is_link_local(),
        IpAddr::V6(address) => address.is_unicast_link_local(),
    };
    !(stays || address.is_loopback() || address.is_unspecified() || address.is_multicast())
}

#[cfg(test)]
mod tests {
    use super::*;

    const HARDWARE: (bool, bool) = (true, true);
    const SOFTWARE: (bool, bool) = (false, false);

    #[track_caller]
    fn check_adapter(
        interface_type: u32,
        (hardware, connector): (bool, bool),
        description: &str,
        expected: LinkKind,
    ) {
        let adapter = Adapter { interface_type, hardware, connector, description };
        assert_eq!(of_adapter(&adapter), expected, "{adapter:?}");
    }

    #[track_caller]
    fn check_name(naming: Naming, names: &[&str], expected: LinkKind) {
        for name in names {
            assert_eq!(of_name(naming, name), expected, "{naming:?} {name}");
        }
    }

    #[test]
    fn adapters_of_windows() {
        check_adapter(24, SOFTWARE, "Software Loopback Interface 1", LinkKind::Loopback);
        check_adapter(53, SOFTWARE, "WireGuard Tunnel", LinkKind::Tun);
        check_adapter(53, SOFTWARE, "Mullvad Tunnel #2", LinkKind::Tun);
        check_adapter(53, SOFTWARE, "OpenVPN Data Channel Offload", LinkKind::Tun);
        check_adapter(53, SOFTWARE, "TAP-Windows Adapter V9", LinkKind::Tun);
        check_adapter(6, SOFTWARE, "TAP-Windows Adapter V9", LinkKind::Tun);
        check_adapter(6, SOFTWARE, "TAP-ProtonVPN Windows Adapter V9", LinkKind::Tun);
        check_adapter(23, SOFTWARE, "My IKEv2", LinkKind::Ppp);
        check_adapter(131, SOFTWARE, "Microsoft Teredo Tunneling Adapter", LinkKind::Carrier);
        check_adapter(6, HARDWARE, "Intel(R) Ethernet Connection (7) I219-V", LinkKind::Physical);
        check_adapter(6, HARDWARE, "Red Hat VirtIO Ethernet Adapter", LinkKind::Physical);
        check_adapter(6, HARDWARE, "Microsoft Hyper-V Network Adapter", LinkKind::Physical);
        check_adapter(71, HARDWARE, "Intel(R) Wi-Fi 6 AX201 160MHz", LinkKind::Physical);
        check_adapter(243, HARDWARE, "Fibocom L850-GL", LinkKind::Physical);
        check_adapter(6, SOFTWARE, "Hyper-V Virtual Ethernet Adapter", LinkKind::Virtual);
        check_adapter(6, SOFTWARE, "Carte Ethernet virtuelle Hyper-V", LinkKind::Virtual);
    }

    #[test]
    fn doubtful_adapters_are_unknown() {
        check_adapter(6, SOFTWARE, "Private Internet Access Network Adapter", LinkKind::Unknown);
        check_adapter(6, SOFTWARE, "ZeroTier Virtual Port", LinkKind::Unknown);
        check_adapter(6, HARDWARE, "PANGP Virtual Ethernet Adapter", LinkKind::Unknown);
        check_adapter(6, HARDWARE, "TAP-Windows Adapter V9", LinkKind::Unknown);
        check_adapter(6, (true, false), "Some Adapter", LinkKind::Unknown);
        check_adapter(53, HARDWARE, "Some Modem", LinkKind::Unknown);
        check_adapter(1, SOFTWARE, "", LinkKind::Unknown);
    }

    #[test]
    fn names_of_interfaces() {
        for naming in [Naming::Apple, Naming::Android, Naming::Other] {
            check_name(naming, &["lo", "lo0"], LinkKind::Loopback);
            check_name(naming, &["utun4", "tun0", "tun"], LinkKind::Tun);
            check_name(naming, &["wg0", "wg-home"], LinkKind::WireGuard);
            check_name(naming, &["ppp0"], LinkKind::Ppp);
            check_name(naming, &["gif0", "stf0", "gre1"], LinkKind::Carrier);
            check_name(
                naming,
                &["", "tap0", "enc0", "tunnel", "lowpan", "awdl0", "dummy0"],
                LinkKind::Unknown,
            );
        }
        check_name(Naming::Apple, &["en0", "en11"], LinkKind::Physical);
        check_name(Naming::Apple, &["ipsec0"], LinkKind::Tun);
        check_name(Naming::Apple, &["bridge100"], LinkKind::Virtual);
        check_name(Naming::Apple, &["wlan0", "v4-en0"], LinkKind::Unknown);
        check_name(
            Naming::Android,
            &["wlan0", "rmnet0", "rmnet_data1", "ccmni2", "eth0", "seth_lte0"],
            LinkKind::Physical,
        );
        check_name(Naming::Android, &["v4-rmnet_data0", "v4-wlan0"], LinkKind::Virtual);
        check_name(Naming::Android, &["ipsec1", "en0", "v4-tun0", "p2p0"], LinkKind::Unknown);
        check_name(Naming::Other, &["en0", "em0", "wlan0", "ipsec0"], LinkKind::Unknown);
    }

    #[test]
    fn addresses_that_lead_out() {
        for (address, expected) in [
            ("192.168.1.5", true),
            ("10.64.0.2", true),
            ("169.254.3.4", false),
            ("127.0.0.1", false),
            ("0.0.0.0", false),
            ("2001:db8::5", true),
            ("fc00:bbbb::5", true),
            ("fe80::1", false),
            ("::1", false),
            ("ff02::1", false),
        ] {
            assert_eq!(leads_out(address.parse().unwrap()), expected, "{address}");
        }
    }
}
