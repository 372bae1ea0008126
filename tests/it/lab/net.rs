//! Namespaces and wires: a client, its router, the internet behind it and a VPN server there.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use nix::unistd::Pid;
use tempfile::TempDir;

use super::clean::{self, INTERFACES, PREFIX, SOCKETS};
use super::tools::{self, Process};

/// The client's network card.
pub const CARD: &str = "eth0";
/// The VPN's server, as the client knows it.
pub const SERVER: &str = "203.0.113.2";
/// Another server of the same VPN.
pub const OTHER_SERVER: &str = "203.0.113.3";

/// Addresses of the internet in which everything that is sent there ends: the drill's, then other programs'.
const ADDRESSES: [&str; 8] = [
    "192.0.2.1/32",
    "9.9.9.9/32",
    "2001:db8::1/128",
    "2620:fe::fe/128",
    "9.9.9.10/32",
    "2620:fe::10/128",
    "9.9.9.11/32",
    "2620:fe::11/128",
];

/// A namespace of a lab.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Space {
    /// The machine that is looked at.
    Client,
    /// Its router.
    Router,
    /// Everything behind that.
    Internet,
    /// The VPN's server.
    Vpn,
    /// A container or another machine that goes out by way of the client.
    Guest,
}

impl Space {
    const ALL: [Self; 5] = [Self::Client, Self::Router, Self::Internet, Self::Vpn, Self::Guest];

    fn word(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Router => "router",
            Self::Internet => "internet",
            Self::Vpn => "vpn",
            Self::Guest => "guest",
        }
    }
}

/// What all labs of a run share: a folder that other users may read.
pub struct Yard {
    folder: TempDir,
}

/// How many labs there were in this process: their names tell them apart by that.
static LABS: AtomicU32 = AtomicU32::new(1);

impl Yard {
    /// Makes the folder, after removing what an earlier run left that was killed.
    pub fn open() -> Self {
        clean::remove_leftovers();
        // Not in the caller's own folder for such things, into which other users may not look.
        let prefix = format!("{PREFIX}{}-", std::process::id());
        let folder = tempfile::Builder::new().prefix(&prefix).tempdir_in("/tmp").unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        Self { folder }
    }

    /// Returns a path in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Copies a program to where other users may run it, once.
    pub fn copy(&self, program: &Path, name: &str) -> PathBuf {
        let copy = self.path(name);
        fs::copy(program, &copy).unwrap();
        fs::set_permissions(&copy, fs::Permissions::from_mode(0o755)).unwrap();
        copy
    }
}

/// One network. Dropping it ends everything that runs in it and removes it.
pub struct Lab {
    number: u32,
    folder: PathBuf,
}

impl Lab {
    /// Builds one in which everybody reaches everybody, without a tunnel.
    pub fn build(yard: &Yard) -> Self {
        let number = LABS.fetch_add(1, Ordering::Relaxed);
        let folder = yard.path(&number.to_string());
        fs::create_dir(&folder).unwrap();
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o777)).unwrap();
        let lab = Self { number, folder };
        for space in [Space::Client, Space::Router, Space::Internet, Space::Vpn] {
            lab.add_space(space);
        }
        lab.lay_wires();
        for space in [Space::Router, Space::Internet, Space::Vpn] {
            lab.forward(space);
        }
        lab.nft(Space::Router, &hide_behind("wan"));
        lab.nft(Space::Vpn, &hide_behind(CARD));
        lab
    }

    fn add_space(&self, space: Space) {
        let name = self.name(space);
        tools::run(&["ip", "netns", "add", &name], "");
        let settings = "net.ipv6.conf.all.accept_dad=0 net.ipv6.conf.default.accept_dad=0 \
                        net.ipv6.conf.default.accept_ra=0 net.ipv4.conf.all.rp_filter=0 \
                        net.ipv4.conf.default.rp_filter=0";
        let mut command = vec!["sysctl", "-q", "-w"];
        command.extend(settings.split_whitespace());
        self.run(space, &command);
        self.ip(space, "link set lo up\n");
    }

    fn lay_wires(&self) {
        let (router, internet, vpn) =
            (self.name(Space::Router), self.name(Space::Internet), self.name(Space::Vpn));
        self.ip(Space::Client, &format!("link add {CARD} type veth peer name lan netns {router}\n"));
        self.ip(Space::Router, &format!("link add wan type veth peer name near netns {internet}\n"));
        self.ip(Space::Internet, &format!("link add far type veth peer name {CARD} netns {vpn}\n"));
        self.ip(Space::Router, &wire("lan", &["192.168.77.1/24", "3fff:1::1/64"]));
        self.ip(Space::Router, &wire("wan", &["198.51.100.1/30", "3fff:2::1/64"]));
        self.ip(Space::Internet, &wire("near", &["198.51.100.2/30", "3fff:2::2/64"]));
        self.ip(Space::Internet, &wire("far", &["203.0.113.1/24", "3fff:3::1/64"]));
        self.ip(Space::Internet, &wire("lo", &ADDRESSES));
        self.ip(Space::Vpn, &wire(CARD, &["203.0.113.2/24", "203.0.113.3/24", "3fff:3::2/64"]));
        self.ip(Space::Router, &ways("198.51.100.2", "3fff:2::2"));
        self.ip(Space::Vpn, &ways("203.0.113.1", "3fff:3::1"));
        self.connect_client();
    }

    /// Switches the client's card on, with its addresses and ways out.
    pub fn connect_client(&self) {
        self.ip(Space::Client, &wire(CARD, &["192.168.77.2/24", "3fff:1::2/64"]));
        self.ip(Space::Client, &ways("192.168.77.1", "3fff:1::1"));
    }

    /// Puts a container behind the client.
    pub fn add_guest(&self) {
        self.add_space(Space::Guest);
        let guest = self.name(Space::Guest);
        self.ip(Space::Client, &format!("link add inner type veth peer name {CARD} netns {guest}\n"));
        self.ip(Space::Client, &wire("inner", &["172.16.5.1/24", "fd05::1/64"]));
        self.ip(Space::Guest, &wire(CARD, &["172.16.5.2/24", "fd05::2/64"]));
        self.ip(Space::Guest, &ways("172.16.5.1", "fd05::1"));
        self.forward(Space::Client);
        self.nft(Space::Client, &hide_behind(CARD));
    }

    fn forward(&self, space: Space) {
        self.run(space, &["sysctl", "-q", "-w", "net.ipv4.ip_forward=1", "net.ipv6.conf.all.forwarding=1"]);
    }

    /// Returns the name of a namespace.
    pub fn name(&self, space: Space) -> String {
        format!("{PREFIX}{}-{}-{}", std::process::id(), self.number, space.word())
    }

    /// Returns a name for an interface that no other lab uses: userspace WireGuard has one folder for all.
    pub fn interface(&self, word: &str) -> String {
        format!("{INTERFACES}{word}{:x}-{}", std::process::id(), self.number)
    }

    /// Returns a path in the folder of this lab alone.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Returns a user who is nobody's but this lab's: what a user may have is counted over the whole machine.
    pub fn own_user(&self) -> u32 {
        64100 + self.number
    }

    /// Runs lines of `ip` in a namespace.
    #[track_caller]
    pub fn ip(&self, space: Space, lines: &str) {
        tools::run(&["ip", "-n", &self.name(space), "-batch", "-"], lines);
    }

    /// Loads rules of nftables in a namespace.
    #[track_caller]
    pub fn nft(&self, space: Space, rules: &str) {
        tools::run(&["ip", "netns", "exec", &self.name(space), "nft", "-f", "-"], rules);
    }

    /// Runs a program in a namespace to its end.
    #[track_caller]
    pub fn run(&self, space: Space, command: &[&str]) {
        tools::run(&self.inside(space, command), "");
    }

    /// Starts a program in a namespace; what it says goes into a file of the lab's folder.
    pub fn start(&self, space: Space, log: &str, command: &[&str]) -> Process {
        Process::start(&self.inside(space, command), self.path(log))
    }

    /// Returns the command that runs another one in a namespace.
    pub fn inside(&self, space: Space, command: &[&str]) -> Vec<String> {
        let name = self.name(space);
        ["ip", "netns", "exec", &name].into_iter().chain(command.iter().copied()).map(str::to_owned).collect()
    }

    /// Makes the client ask this server for names.
    #[expect(clippy::disallowed_methods, reason = "a setting of the lab")]
    pub fn resolve_by(&self, server: &str) {
        let folder = Path::new("/etc/netns").join(self.name(Space::Client));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("resolv.conf"), format!("nameserver {server}\n")).unwrap();
    }

    /// Returns the processes that run in a namespace.
    pub fn processes(&self, space: Space) -> Vec<Pid> {
        clean::processes_in(&self.name(space))
    }
}

impl Drop for Lab {
    fn drop(&mut self) {
        for space in Space::ALL {
            clean::remove(&self.name(space));
        }
        for word in ["c", "s"] {
            // There is none where the kernel does it, or where the program ended in order.
            drop(fs::remove_file(format!("{SOCKETS}/{}.sock", self.interface(word))));
        }
    }
}

/// An interface with addresses, switched on.
fn wire(name: &str, addresses: &[&str]) -> String {
    let with_address = addresses.iter().map(|address| format!("addr replace {address} dev {name}\n"));
    with_address.chain([format!("link set {name} up\n")]).collect::<Vec<_>>().concat()
}

/// Ways to everywhere.
fn ways(ipv4: &str, ipv6: &str) -> String {
    format!("route add default via {ipv4}\nroute add ::/0 via {ipv6}\n")
}

/// Makes everybody behind a router look like the router.
fn hide_behind(interface: &str) -> String {
    format!(
        "table inet hide {{\n chain out {{\n type nat hook postrouting priority 100;\n \
         oifname \"{interface}\" masquerade\n }}\n}}\n"
    )
}
