//! What an interface is, by what the kernel says of it. Pure.

use netlink_packet_route::link::{InfoKind, LinkAttribute, LinkFlags, LinkInfo, LinkLayerType, LinkMessage};

use crate::probe::facts::LinkKind;

/// Returns the kind of an interface.
///
/// # Fallback
/// Whatever is not known to be a tunnel, a card or made by software is `Unknown`, and then nothing follows.
pub fn kind(link: &LinkMessage) -> LinkKind {
    if link.header.flags.contains(LinkFlags::Loopback) {
        return LinkKind::Loopback;
    }
    let info = link.attributes.iter().find_map(|attribute| match attribute {
        LinkAttribute::LinkInfo(infos) => infos.iter().find_map(|info| match info {
            LinkInfo::Kind(kind) => Some(kind),
            _ => None,
        }),
        _ => None,
    });
    match info {
        None => by_layer(link.header.link_layer_type),
        Some(info) => by_info(info, link.header.link_layer_type),
    }
}

/// Drivers of cards and modems give no kind of their own.
fn by_layer(layer: LinkLayerType) -> LinkKind {
    match layer {
        LinkLayerType::Ether | LinkLayerType::Rawip => LinkKind::Physical,
        LinkLayerType::Ppp => LinkKind::Ppp,
        LinkLayerType::Tunnel | LinkLayerType::Tunnel6 | LinkLayerType::Sit | LinkLayerType::Ipgre => {
            LinkKind::Carrier
        }
        _ => LinkKind::Unknown,
    }
}

fn by_info(info: &InfoKind, layer: LinkLayerType) -> LinkKind {
    match info {
        InfoKind::Wireguard => LinkKind::WireGuard,
        // A tap carries Ethernet frames: virtual machines use it as well as some VPNs, so nothing follows.
        InfoKind::Tun if layer == LinkLayerType::Ether => LinkKind::Unknown,
        InfoKind::Tun => LinkKind::Tun,
        InfoKind::Other(name) if name == "ppp" => LinkKind::Ppp,
        InfoKind::Other(name) if name == "ovpn" => LinkKind::Tun,
        InfoKind::Wwan | InfoKind::RmNet => LinkKind::Physical,
        InfoKind::GreTap
        | InfoKind::GreTap6
        | InfoKind::IpIp
        | InfoKind::Ip6Tnl
        | InfoKind::SitTun
        | InfoKind::GreTun
        | InfoKind::GreTun6
        | InfoKind::Vxlan
        | InfoKind::Geneve => LinkKind::Carrier,
        InfoKind::Bridge
        | InfoKind::Vlan
        | InfoKind::Veth
        | InfoKind::Bond
        | InfoKind::Team
        | InfoKind::IpVlan
        | InfoKind::MacVlan
        | InfoKind::VirtWifi => LinkKind::Virtual,
        _ => LinkKind::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(info: Option<InfoKind>, layer: LinkLayerType, expected: LinkKind) {
        let mut link = LinkMessage::default();
        link.header.link_layer_type = layer;
        link.attributes.extend(info.map(|info| LinkAttribute::LinkInfo(vec![LinkInfo::Kind(info)])));
        assert_eq!(kind(&link), expected);
    }

    #[test]
    fn kinds_are_those_that_were_measured() {
        check(Some(InfoKind::Wireguard), LinkLayerType::None, LinkKind::WireGuard);
        check(Some(InfoKind::Tun), LinkLayerType::None, LinkKind::Tun);
        check(Some(InfoKind::Tun), LinkLayerType::Ether, LinkKind::Unknown);
        check(Some(InfoKind::GreTun), LinkLayerType::Ipgre, LinkKind::Carrier);
        check(Some(InfoKind::Xfrm), LinkLayerType::None, LinkKind::Unknown);
        check(Some(InfoKind::Veth), LinkLayerType::Ether, LinkKind::Virtual);
        check(Some(InfoKind::Dummy), LinkLayerType::Ether, LinkKind::Unknown);
        check(None, LinkLayerType::Ether, LinkKind::Physical);
        check(None, LinkLayerType::Ppp, LinkKind::Ppp);
        check(None, LinkLayerType::None, LinkKind::Unknown);
    }
}
