//! What really passed: captures in the router, read packet by packet.

use std::fs;
use std::net::IpAddr;
use std::time::Duration;

use super::net::{Lab, Space};
use super::tools::{self, Process};

/// Addresses that packets of the drill are made out to, and nobody else's.
const DRILL: [&str; 4] = ["192.0.2.1", "9.9.9.9", "2001:db8::1", "2620:fe::fe"];

/// One packet.
#[derive(Debug, Clone, Copy)]
pub struct Packet {
    /// When it was seen, since 1970.
    pub at: Duration,
    /// To whom it is made out.
    pub to: IpAddr,
    /// How many more routers it may pass.
    pub hops: u8,
}

impl Packet {
    /// Tells whether the drill sent it to an address of the internet.
    pub fn is_of_drill(&self) -> bool {
        DRILL.iter().any(|address| self.to == address.parse::<IpAddr>().unwrap())
    }

    /// Tells whether it left the client for the internet, by whomever.
    pub fn is_outward(&self) -> bool {
        match self.to {
            IpAddr::V4(to) => {
                let is_server = to.octets()[..3] == [203, 0, 113];
                !(to.is_private() || to.is_multicast() || to.is_broadcast() || is_server)
            }
            IpAddr::V6(to) => {
                let local = [0x3fff, 0xfd77, 0xfd05].contains(&to.segments()[0]);
                !(to.is_multicast() || to.is_unicast_link_local() || local)
            }
        }
    }
}

/// A capture that runs.
pub struct Capture {
    process: Process,
    file: std::path::PathBuf,
}

impl Capture {
    /// Starts to listen on an interface of the router.
    pub fn start(lab: &Lab, interface: &str) -> Self {
        let file = lab.path(&format!("{interface}.pcap"));
        let (log, path) = (format!("{interface}.log"), file.to_str().unwrap());
        let command = ["tcpdump", "-n", "-U", "--immediate-mode", "-s", "128", "-Z", "root", "-i", interface];
        let process = lab.start(Space::Router, &log, &[command.as_slice(), &["-w", path]].concat());
        process.wait_for("listening on");
        Self { process, file }
    }

    /// Ends it and returns what it saw.
    pub fn finish(self) -> Vec<Packet> {
        self.process.finish();
        read(&fs::read(self.file).unwrap())
    }
}

/// Reads a file of tcpdump.
///
/// # Sources
/// The pcap file format: a head of 24 bytes; for each packet seconds, microseconds and two lengths.
fn read(bytes: &[u8]) -> Vec<Packet> {
    const HEAD: usize = 24;
    let number = |bytes: &[u8]| u32::from_le_bytes(bytes.try_into().unwrap());
    assert_eq!(bytes.get(..4).map(number), Some(0xa1b2_c3d4), "a capture of this machine");
    let (mut packets, mut rest) = (Vec::new(), &bytes[HEAD..]);
    while rest.len() >= 16 {
        let at = Duration::from_secs(number(&rest[..4]).into())
            + Duration::from_micros(number(&rest[4..8]).into());
        let length = number(&rest[8..12]) as usize;
        let Some(frame) = rest.get(16..16 + length) else { break };
        packets.extend(packet(at, frame));
        rest = &rest[16 + length..];
    }
    packets
}

/// Reads a packet out of an Ethernet frame; nothing for what is neither IPv4 nor IPv6.
fn packet(at: Duration, frame: &[u8]) -> Option<Packet> {
    let inside = frame.get(14..)?;
    let (to, hops) = match frame.get(12..14)? {
        [0x08, 0x00] => (IpAddr::from(<[u8; 4]>::try_from(inside.get(16..20)?).ok()?), inside[8]),
        [0x86, 0xdd] => (IpAddr::from(<[u8; 16]>::try_from(inside.get(24..40)?).ok()?), inside[7]),
        _ => return None,
    };
    Some(Packet { at, to, hops })
}

/// What the captures of one scenario saw of one family.
#[derive(Debug, Clone, Copy, Default)]
pub struct Passed {
    /// Packets of other programs of the same user, outside the tunnel.
    pub own: usize,
    /// Packets of other users and machines.
    pub others: usize,
    /// Packets of the drill that came to the router.
    pub drill: usize,
}

/// Counts what came to the router from a time on, IPv4 and IPv6.
pub fn count(packets: &[Packet], from: Duration) -> [Passed; 2] {
    let mut passed = [Passed::default(); 2];
    for packet in packets.iter().filter(|packet| packet.at >= from && packet.is_outward()) {
        let family = &mut passed[usize::from(packet.to.is_ipv6())];
        let is_others = super::sender::OTHERS.contains(&packet.to.to_string().as_str());
        let counter = match (packet.is_of_drill(), is_others) {
            (true, _) => &mut family.drill,
            (false, true) => &mut family.others,
            // Nobody else is there: whatever it is, it counts as ours.
            (false, false) => &mut family.own,
        };
        *counter += 1;
    }
    passed
}

/// Makes the internet count what comes to it: packets of the drill by any way, and those of other programs
/// out of the tunnel.
pub fn count_in_internet(lab: &Lab) {
    let rules = "table inet seen {\n counter drill { }\n counter inside4 { }\n counter inside6 { }\n \
                 chain at {\n type filter hook prerouting priority -500; policy accept;\n \
                 ip daddr { 192.0.2.1, 9.9.9.9 } counter name drill\n \
                 ip6 daddr { 2001:db8::1, 2620:fe::fe } counter name drill\n \
                 iifname \"far\" ip daddr 9.9.9.10 counter name inside4\n \
                 iifname \"far\" ip6 daddr 2620:fe::10 counter name inside6\n }\n}\n";
    lab.nft(Space::Internet, rules);
}

/// Makes the client count every packet that an ordinary user sends, by whatever way and wherever to.
pub fn count_in_client(lab: &Lab) {
    let rules = "table inet seen {\n counter sent { }\n chain at {\n \
                 type filter hook output priority -500; policy accept;\n \
                 meta skuid 64000-64999 counter name sent\n }\n}\n";
    lab.nft(Space::Client, rules);
}

/// Returns how many packets the client counted.
pub fn counted_in_client(lab: &Lab) -> usize {
    counted(lab, Space::Client, "sent")
}

/// Returns how many packets the internet counted.
pub fn counted_in_internet(lab: &Lab, counter: &str) -> usize {
    counted(lab, Space::Internet, counter)
}

fn counted(lab: &Lab, space: Space, counter: &str) -> usize {
    let command = lab.inside(space, &["nft", "list", "counter", "inet", "seen", counter]);
    let said = tools::output(&command, "").unwrap();
    let mut words = said.split_whitespace().skip_while(|word| *word != "packets").skip(1);
    words.next().and_then(|count| count.parse().ok()).expect("nft tells a count")
}

/// Waits until other programs' packets come out of the tunnel: else nothing could be lost with it.
#[track_caller]
pub fn wait_for_traffic(lab: &Lab, ipv6: bool) {
    for counter in ["inside4", "inside6"].iter().take(1 + usize::from(ipv6)) {
        let carries = || counted_in_internet(lab, counter) > 0;
        assert!(tools::wait_until(carries), "the tunnel carries packets ({counter})");
    }
}
