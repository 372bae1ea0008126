//! Measures the time from taking the tunnel away to the drill's first mark: blocked, or left.
//!
//! Needs root, and real tunnels in networks of its own, as the tests have them. The budget is 50 ms.

#![expect(clippy::print_stdout, reason = "a bench prints its numbers")]

#[cfg(target_os = "linux")]
#[expect(clippy::unwrap_used, reason = "a bench may stop like a test")]
#[path = "../tests/it/lab/clean.rs"]
mod clean;
#[cfg(target_os = "linux")]
#[expect(dead_code, clippy::unwrap_used, reason = "tests use all of it, and a bench may stop like a test")]
#[path = "../tests/it/lab/net.rs"]
mod net;
#[cfg(target_os = "linux")]
#[path = "support/numbers.rs"]
mod numbers;
#[cfg(target_os = "linux")]
#[expect(dead_code, clippy::unwrap_used, reason = "tests use all of it, and a bench may stop like a test")]
#[path = "../tests/it/lab/program.rs"]
mod program;
#[cfg(target_os = "linux")]
#[expect(dead_code, clippy::unwrap_used, reason = "tests use all of it, and a bench may stop like a test")]
#[path = "../tests/it/lab/tools.rs"]
mod tools;
#[cfg(target_os = "linux")]
#[expect(dead_code, clippy::unwrap_used, reason = "tests use all of it, and a bench may stop like a test")]
#[path = "../tests/it/lab/tunnel.rs"]
mod tunnel;
#[cfg(target_os = "linux")]
#[expect(dead_code, reason = "tests use all of it")]
#[path = "../tests/it/lab/wall.rs"]
mod wall;

fn main() {
    #[cfg(target_os = "linux")]
    linux::main();
    #[cfg(not(target_os = "linux"))]
    println!("measured on Linux only");
}

#[cfg(target_os = "linux")]
mod linux {
    use std::path::Path;
    use std::time::{Duration, Instant};

    use crate::net::{Lab, Space, Yard};
    use crate::numbers::Times;
    use crate::program::{self, Drill};
    use crate::tunnel::{WireGuard, WireGuardTunnel};
    use crate::{tools, wall};

    const RUNS: usize = 50;
    const WATCH_SECONDS: u64 = 5;
    const WAIT_SECONDS: u64 = 20;
    const LONGEST: Duration = Duration::from_secs(10);

    pub fn main() {
        if let Some(reason) = tools::missing() {
            println!("NOT MEASURED: the drill's first mark, because {reason}");
            return;
        }
        let yard = Yard::open();
        let program = yard.copy(Path::new(env!("CARGO_BIN_EXE_sotay")), "sotay");
        let ways = [("no kill switch: left", ""), ("documented rule: blocked", wall::DOCUMENTED)];
        let mut times = [Times::default(), Times::default()];
        // In turn, because the machine's speed drifts.
        for _ in 0..RUNS {
            for ((_, lines), times) in ways.iter().zip(&mut times) {
                times.add(time_to_mark(&yard, &program, lines));
            }
        }
        for ((name, _), times) in ways.iter().zip(&times) {
            println!("{}", times.row(name));
        }
    }

    /// Returns how long it took from before `ip` was started to the arrival of the first mark.
    fn time_to_mark(yard: &Yard, program: &Path, lines: &str) -> Duration {
        let lab = Lab::build(yard);
        let tunnel = WireGuardTunnel::serve(&lab);
        tunnel.up(WireGuard { lines, ..WireGuard::WHOLE });
        let mut drill = Drill::start(&lab, program, "drop", WATCH_SECONDS, WAIT_SECONDS);
        assert!(drill.wait_until_armed(), "the drill is ready");
        let before = drill.said.len();
        let start = Instant::now();
        lab.ip(Space::Client, &format!("link del {}\n", tunnel.name));
        let mark = loop {
            let more = drill.read_until(LONGEST, |_| true);
            if let Some(mark) = program::first_mark(&drill.said[before..]) {
                break mark;
            }
            assert!(more, "the drill marks something");
        };
        mark.saturating_duration_since(start)
    }
}
