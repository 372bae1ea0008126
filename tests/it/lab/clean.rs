//! Ends and removes what a lab made, and what an earlier run left that was killed.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use nix::sys::signal::{self, Signal};
use nix::unistd::Pid;

use super::tools;

/// What the names of all our namespaces begin with; then come the number of the process and of the lab.
pub const PREFIX: &str = "sotay-lab-";
/// What the names of interfaces begin with that have a file elsewhere; then come whose it is and the same numbers.
pub const INTERFACES: &str = "stl";
/// Where userspace WireGuard keeps these files.
pub const SOCKETS: &str = "/var/run/wireguard";
/// Ends what runs in a namespace, each by its own number, and removes the namespace.
pub fn remove(name: &str) {
    if !Path::new("/run/netns").join(name).exists() {
        return;
    }
    tools::wait_until(|| {
        let left = processes_in(name);
        // One that ended by itself meanwhile is fine.
        for process in &left {
            signal::kill(*process, Signal::SIGKILL).ok();
        }
        left.is_empty()
    });
    drop(tools::attempt(&["ip", "netns", "del", name], ""));
    drop(fs::remove_dir_all(Path::new("/etc/netns").join(name)));
}

/// Returns the processes whose network is this namespace. Those that ended and are not yet waited for have none.
pub fn processes_in(name: &str) -> Vec<Pid> {
    let identity = |path: &Path| fs::metadata(path).map(|data| (data.dev(), data.ino())).ok();
    let Some(wanted) = identity(&Path::new("/run/netns").join(name)) else { return Vec::new() };
    let numbers = fs::read_dir("/proc")
        .unwrap()
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse::<i32>().ok());
    numbers
        .filter(|number| identity(Path::new(&format!("/proc/{number}/ns/net"))) == Some(wanted))
        .map(Pid::from_raw)
        .collect()
}

/// Removes namespaces, folders and files of labs whose process is gone.
pub fn remove_leftovers() {
    for name in abandoned("/run/netns") {
        remove(&name);
    }
    for name in abandoned("/tmp") {
        drop(fs::remove_dir_all(Path::new("/tmp").join(name)));
    }
    for name in abandoned(SOCKETS) {
        drop(fs::remove_file(Path::new(SOCKETS).join(name)));
    }
}

/// Returns what a folder holds that bears our name and the number of a process that is gone.
fn abandoned(folder: &str) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let is_abandoned = |name: &String| {
        let owner = name.strip_prefix(PREFIX).and_then(|rest| rest.split('-').next()?.parse::<u32>().ok());
        let hex = |rest: &str| u32::from_str_radix(rest.get(1..)?.split('-').next()?, 16).ok();
        let owner = owner.or_else(|| name.strip_prefix(INTERFACES).and_then(hex));
        owner.is_some_and(|owner| !Path::new(&format!("/proc/{owner}")).exists())
    };
    entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).filter(is_abandoned).collect()
}
