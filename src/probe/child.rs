//! The child process that asks the system: what it is told, what it answers, how it is started. (I/O)
//!
//! The same program, started again with a hidden command, an empty environment and nothing but two pipes.
//! Everything that opens a socket runs there, the kernel's own route query included; the guide opens none.
//! The child ends when its order is done or when the pipe to it is closed, whichever comes first.

use std::io::{self, BufRead, BufReader, Write};
use std::process::{Child as Process, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::probe::drill::event::{Case, Event};
use crate::probe::facts::Facts;

/// The hidden command that makes this program the child.
pub const COMMAND: &str = "probe-child";

/// What the child is told to do, as its first line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// Ask about interfaces, routes and resolvers. Sends nothing.
    Facts,
    /// Run a drill. The person has said yes.
    Drill(DrillOrder),
}

/// How to run a drill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrillOrder {
    /// What the person will do.
    pub case: Case,
    /// For how long to watch without the tunnel.
    pub watch: Duration,
    /// For how long to wait for the tunnel to go.
    pub wait: Duration,
}

/// One line of the child.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// What the system answered.
    Facts(Box<Facts>),
    /// Something happened in the drill.
    Event(Event),
}

/// Why the child did not do what it was told.
#[derive(Debug, thiserror::Error)]
pub enum ChildError {
    /// It could not be started.
    #[error("the child could not be started: {0}")]
    Start(#[source] io::Error),
    /// It ended or spoke nonsense before its order was done.
    #[error("the child ended before its time")]
    Ended,
}

/// A running child. Dropping it closes the pipe and waits for its end.
#[derive(Debug)]
pub struct Child {
    process: Process,
    orders: Option<ChildStdin>,
    replies: BufReader<ChildStdout>,
}

/// Ends a drill early; can be sent to another thread than the one that reads.
#[derive(Debug)]
pub struct Stop(Option<ChildStdin>);

impl Stop {
    /// Tells the child to stop. It answers with its last events.
    pub fn stop(&mut self) {
        self.0 = None;
    }
}

impl Child {
    /// Starts the child with an order.
    ///
    /// # Errors
    /// `Start` where this program's own file cannot be found or started.
    pub fn start(order: Order) -> Result<Self, ChildError> {
        let mut process = command().map_err(ChildError::Start)?.spawn().map_err(ChildError::Start)?;
        let (Some(mut orders), Some(replies)) = (process.stdin.take(), process.stdout.take()) else {
            return Err(ChildError::Ended);
        };
        let mut line = serde_json::to_string(&order).map_err(|_| ChildError::Ended)?;
        line.push('\n');
        // A child that is gone already is found out when it is read.
        drop(orders.write_all(line.as_bytes()));
        Ok(Self { process, orders: Some(orders), replies: BufReader::new(replies) })
    }

    /// Returns the handle that ends the drill, once.
    pub fn stopper(&mut self) -> Stop {
        Stop(self.orders.take())
    }

    /// Waits for the next line; nothing means that the child is done.
    ///
    /// # Errors
    /// `Ended` for a line that is no reply.
    pub fn reply(&mut self) -> Result<Option<Reply>, ChildError> {
        let mut line = String::new();
        match self.replies.read_line(&mut line) {
            Ok(0) => Ok(None),
            Ok(_) => serde_json::from_str(&line).map(Some).map_err(|_| ChildError::Ended),
            Err(_) => Err(ChildError::Ended),
        }
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        drop(self.orders.take());
        // It ends by itself when the pipe is closed; ending it here makes sure that none stays behind.
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// Asks the system about interfaces, routes and resolvers. Sends nothing.
///
/// # Errors
/// See [`ChildError`].
pub fn facts() -> Result<Facts, ChildError> {
    let mut child = Child::start(Order::Facts)?;
    match child.reply()? {
        Some(Reply::Facts(facts)) => Ok(*facts),
        Some(Reply::Event(_)) | None => Err(ChildError::Ended),
    }
}

#[expect(clippy::disallowed_methods, reason = "starts this same program again; nothing else is ever started")]
fn command() -> io::Result<Command> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg(COMMAND).env_clear().stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    Ok(command)
}
