//! A router that hands out routes past the tunnel (TunnelVision, CVE-2024-3661).

use std::fs;
use std::os::unix::fs::PermissionsExt;

use super::net::{CARD, Lab, Space};
use super::tools::Process;

/// Takes an address and every route that is offered, as address clients of real systems do.
const SCRIPT: &str = "#!/bin/busybox sh
[ \"$1\" = bound ] || exit 0
ip addr replace \"$ip/24\" dev \"$interface\"
set -- $staticroutes
while [ $# -gt 1 ]; do
    ip route replace \"$1\" via \"$2\" dev \"$interface\"
    shift 2
done
";

/// Lets the client ask a router for an address that offers these routes, too.
#[expect(clippy::disallowed_methods, reason = "a script of the lab")]
pub fn offer_routes(lab: &Lab, routes: &str) -> Process {
    let routes: Vec<_> = routes.split(',').map(|route| format!("{route},192.168.77.1")).collect();
    let option = format!("--dhcp-option=121,0.0.0.0/0,192.168.77.1,{}", routes.join(","));
    let leases = format!("--dhcp-leasefile={}", lab.path("leases").display());
    let server = lab.start(
        Space::Router,
        "dnsmasq.log",
        &[
            "dnsmasq",
            "--keep-in-foreground",
            "--log-facility=-",
            "--log-dhcp",
            "--conf-file=/dev/null",
            "--port=0",
            "--user=root",
            "--interface=lan",
            "--bind-interfaces",
            "--dhcp-authoritative",
            // The client has the address already.
            "--no-ping",
            "--dhcp-range=192.168.77.2,192.168.77.2,255.255.255.0,1h",
            "--dhcp-option=3,192.168.77.1",
            &option,
            &leases,
        ],
    );
    server.wait_for("DHCP, sockets bound");
    let script = lab.path("take-routes");
    fs::write(&script, SCRIPT).unwrap();
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).unwrap();
    let script = script.to_str().unwrap();
    lab.run(Space::Client, &["busybox", "udhcpc", "-f", "-q", "-n", "-i", CARD, "-O", "121", "-s", script]);
    server
}
