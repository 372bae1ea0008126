//! What the child does: one order from the pipe, its answer into the other pipe, and the end. (I/O)

use std::io::{self, BufRead, Write};

use crate::error::Exit;
use crate::probe::child::{DrillOrder, Order, Reply};
use crate::probe::platform;
use crate::probe::vpn::gather;

/// The longest order that is read, in bytes.
const LONGEST_ORDER: u64 = 4096;

/// Runs the child. Reads nothing but its order, keeps nothing, prints nothing but replies.
pub fn run() -> Exit {
    platform::keep_to_itself();
    let mut line = String::new();
    let stdin = io::stdin();
    // The order is read to its end and no further: what follows must stay for the loop to see.
    if io::Read::take(stdin.lock(), LONGEST_ORDER).read_line(&mut line).is_err() {
        return Exit::CouldNot;
    }
    let Ok(order) = serde_json::from_str::<Order>(&line) else { return Exit::WrongUse };
    let mut lines = io::stdout().lock();
    let done = match order {
        Order::Facts => facts(&mut lines),
        Order::Drill(order) => drill(order, &mut lines),
    };
    if done.is_ok() { Exit::Done } else { Exit::CouldNot }
}

fn facts(lines: &mut dyn Write) -> io::Result<()> {
    let facts = gather::gather(&*platform::this_system()?)?;
    let line = serde_json::to_string(&Reply::Facts(Box::new(facts))).map_err(io::Error::other)?;
    writeln!(lines, "{line}")?;
    lines.flush()
}

#[cfg(target_os = "linux")]
fn drill(order: DrillOrder, lines: &mut dyn Write) -> io::Result<()> {
    platform::linux::drill::run(order, lines)
}

/// No other system tells an ordinary program what became of its packets.
#[cfg(not(target_os = "linux"))]
fn drill(_order: DrillOrder, lines: &mut dyn Write) -> io::Result<()> {
    use crate::probe::drill::event::{End, Event, What};
    let reply = Reply::Event(Event { at_us: 0, what: What::Ended { why: End::CannotWatch } });
    writeln!(lines, "{}", serde_json::to_string(&reply).map_err(io::Error::other)?)?;
    lines.flush()
}
