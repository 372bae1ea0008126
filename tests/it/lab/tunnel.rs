//! Real tunnels of the client: WireGuard by `wg-quick`, and OpenVPN with its two half routes.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use nix::sys::signal::{self, Signal};

use super::net::{Lab, OTHER_SERVER, SERVER, Space};
use super::tools::{self, Process};

/// Where WireGuard's server listens.
pub const WIREGUARD_PORT: u16 = 51820;
/// Where OpenVPN's server listens.
pub const OPENVPN_PORT: u16 = 1194;

/// How a WireGuard tunnel is set up, beside the keys.
#[derive(Debug, Clone, Copy)]
pub struct WireGuard<'a> {
    /// Its addresses inside.
    pub addresses: &'a str,
    /// What goes into it.
    pub allowed: &'a str,
    /// More lines for `wg-quick`, such as its rules.
    pub lines: &'a str,
    /// The server.
    pub server: &'a str,
}

impl WireGuard<'_> {
    /// Everything goes into it.
    pub const WHOLE: WireGuard<'static> = WireGuard {
        addresses: "10.77.0.2/24, fd77::2/64",
        allowed: "0.0.0.0/0, ::/0",
        lines: "",
        server: SERVER,
    };
    /// It knows IPv4 alone.
    pub const IPV4: WireGuard<'static> =
        WireGuard { addresses: "10.77.0.2/24", allowed: "0.0.0.0/0", ..Self::WHOLE };
}

/// A WireGuard tunnel whose server runs.
pub struct WireGuardTunnel<'l> {
    lab: &'l Lab,
    /// The name of the client's interface.
    pub name: String,
    private: String,
    server_public: String,
    _server: Option<Process>,
}

impl<'l> WireGuardTunnel<'l> {
    /// Starts the server; the client does not know it yet.
    pub fn serve(lab: &'l Lab) -> Self {
        let (private, public) = keys();
        let (server_private, server_public) = keys();
        let (name, far) = (lab.interface("c"), lab.interface("s"));
        let server = make_interface(lab, Space::Vpn, &far);
        let key = lab.path("server.key");
        write(&key, &server_private);
        let port = WIREGUARD_PORT.to_string();
        let peer = ["peer", &public, "allowed-ips", "10.77.0.2/32,fd77::2/128"];
        let mut command = vec!["wg", "set", &far, "listen-port", &port, "private-key", key.to_str().unwrap()];
        command.extend(peer);
        lab.run(Space::Vpn, &command);
        lab.ip(
            Space::Vpn,
            &format!("addr add 10.77.0.1/24 dev {far}\naddr add fd77::1/64 dev {far}\nlink set {far} up\n"),
        );
        Self { lab, name, private, server_public, _server: server }
    }

    /// Brings the client's end up and waits until both have spoken.
    pub fn up(&self, how: WireGuard<'_>) {
        self.configure(how);
        self.quick("up");
        self.wait_for_handshake();
    }

    /// Writes what `wg-quick` reads.
    pub fn configure(&self, how: WireGuard<'_>) {
        let config = format!(
            "[Interface]\nPrivateKey = {}\nAddress = {}\n{}\n[Peer]\nPublicKey = {}\nAllowedIPs = {}\n\
             Endpoint = {}:{WIREGUARD_PORT}\nPersistentKeepalive = 1\n",
            self.private, how.addresses, how.lines, self.server_public, how.allowed, how.server
        );
        write(&self.lab.path(&format!("{}.conf", self.name)), &config);
    }

    /// Runs `wg-quick up` or `wg-quick down`.
    pub fn quick(&self, word: &str) {
        let config = self.lab.path(&format!("{}.conf", self.name));
        self.lab.run(Space::Client, &["wg-quick", word, config.to_str().unwrap()]);
    }

    fn wait_for_handshake(&self) {
        let command = self.lab.inside(Space::Client, &["wg", "show", &self.name, "latest-handshakes"]);
        let spoken = || tools::output(&command, "").is_ok_and(|said| !said.trim().ends_with("\t0"));
        assert!(tools::wait_until(spoken), "WireGuard speaks to its server");
    }

    /// Moves to the other server without taking the tunnel down.
    pub fn move_to_other_server(&self) {
        let endpoint = format!("{OTHER_SERVER}:{WIREGUARD_PORT}");
        self.lab.run(
            Space::Client,
            &["wg", "set", &self.name, "peer", &self.server_public, "endpoint", &endpoint],
        );
    }

    /// Makes the server say nothing any more. A program behind it ends by that.
    pub fn silence_server(&self) {
        self.lab.ip(Space::Vpn, &format!("link del {}\n", self.lab.interface("s")));
    }
}

/// Makes a WireGuard interface, by the kernel where it can.
fn make_interface(lab: &Lab, space: Space, name: &str) -> Option<Process> {
    let lines = format!("link add {name} type wireguard\n");
    if tools::attempt(&["ip", "-n", &lab.name(space), "-batch", "-"], &lines).is_ok() {
        return None;
    }
    let server = lab.start(space, "wireguard-go.log", &["wireguard-go", "-f", name]);
    let socket = format!("/var/run/wireguard/{name}.sock");
    assert!(tools::wait_until(|| Path::new(&socket).exists()), "wireguard-go makes an interface");
    Some(server)
}

/// Returns a new private key and its public one.
fn keys() -> (String, String) {
    let private = tools::output(&["wg", "genkey"], "").unwrap().trim().to_owned();
    let public = tools::output(&["wg", "pubkey"], &private).unwrap().trim().to_owned();
    (private, public)
}

/// An OpenVPN tunnel.
pub struct OpenVpnTunnel {
    _server: Process,
    _client: Process,
}

impl OpenVpnTunnel {
    /// The name of the client's interface.
    pub const NAME: &str = "tun0";

    /// Starts both ends, and waits until the client has taken its routes.
    pub fn up(lab: &Lab) -> Self {
        let (key, certificate) = certificate(lab);
        let identity: [&str; 9] = [
            "--ca",
            &certificate,
            "--cert",
            &certificate,
            "--key",
            &key,
            "--disable-dco",
            "--dev",
            Self::NAME,
        ];
        let port = OPENVPN_PORT.to_string();
        let mut command = vec!["openvpn", "--server", "10.9.0.0", "255.255.255.0", "--topology", "subnet"];
        command.extend(["--dh", "none", "--push", "redirect-gateway def1", "--port", &port]);
        command.extend(identity);
        let server = lab.start(Space::Vpn, "openvpn-server.log", &command);
        server.wait_for("Initialization Sequence Completed");
        let mut command = vec!["openvpn", "--client", "--nobind", "--remote", SERVER, &port];
        command.extend(identity);
        let client = lab.start(Space::Client, "openvpn.log", &command);
        client.wait_for("Initialization Sequence Completed");
        Self { _server: server, _client: client }
    }
}

/// Makes a key and a certificate that both ends show and trust.
fn certificate(lab: &Lab) -> (String, String) {
    let [key, certificate] = ["key.pem", "cert.pem"].map(|name| lab.path(name).to_str().unwrap().to_owned());
    let command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"];
    let more = ["-nodes", "-days", "2", "-subj", "/CN=lab", "-keyout", &key, "-out", &certificate];
    tools::run(&[command.as_slice(), &more].concat(), "");
    (key, certificate)
}

/// Sends a signal to the client's program behind a tunnel, whichever of the two it is.
///
/// # Fallback
/// Nobody stands behind a tunnel of the kernel's own: it is deleted.
pub fn end_daemon(lab: &Lab, tunnel: &str, signal: Signal) {
    let is_daemon = |process: &nix::unistd::Pid| {
        let name = fs::read_to_string(format!("/proc/{process}/comm")).unwrap_or_default();
        ["wireguard-go", "openvpn"].contains(&name.trim())
    };
    let daemons: Vec<_> = lab.processes(Space::Client).into_iter().filter(is_daemon).collect();
    if daemons.is_empty() {
        lab.ip(Space::Client, &format!("link del {tunnel}\n"));
    }
    for daemon in daemons {
        signal::kill(daemon, signal).unwrap();
    }
}

/// Writes a file for root's eyes.
#[expect(clippy::disallowed_methods, reason = "settings of the lab")]
fn write(path: &Path, text: &str) {
    fs::write(path, text).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
}
