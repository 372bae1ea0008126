//! What became of one packet, in the words of the time line. What it is, the judge's own reading decides.

use crate::probe::drill::event::{Answer, Route, Seen};
use crate::probe::drill::record::{self, Tried};

/// What became of a packet, as far as is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// A filter of this machine refused it.
    Filtered,
    /// A route of this machine refused it.
    Refused,
    /// This machine took it and refused it later.
    RefusedHere,
    /// No route led anywhere.
    NoRoute,
    /// The system could not take it.
    Failed,
    /// It went into a tunnel.
    Inside,
    /// It left outside the tunnel, by this interface if that is known.
    Left(Option<String>),
    /// It reached the local network, for which it was meant.
    Local,
    /// TCP alone: its repeat was let out and nobody answered.
    Repeated,
    /// Taken, and nothing came back.
    Nothing,
}

impl Fate {
    /// Tells whether this machine refused it.
    pub fn is_blocked(&self) -> bool {
        matches!(self, Fate::Filtered | Fate::Refused | Fate::RefusedHere)
    }

    /// Tells whether it left outside the tunnel.
    pub fn is_left(&self) -> bool {
        matches!(self, Fate::Left(_))
    }
}

/// Returns what became of a packet, as the judge has it.
pub fn fate(packet: &Tried) -> Fate {
    let sent = &packet.sent;
    match packet.fate("") {
        record::Fate::Left(_) if sent.route == Route::Router => Fate::Local,
        record::Fate::Left(name) => Fate::Left(Some(name).filter(|name| !name.is_empty())),
        record::Fate::Inside => Fate::Inside,
        record::Fate::Refused { by_route: true } => Fate::Refused,
        record::Fate::Refused { by_route: false } if sent.answer == Answer::Taken => Fate::RefusedHere,
        record::Fate::Refused { by_route: false } => Fate::Filtered,
        record::Fate::NoRoute => Fate::NoRoute,
        record::Fate::NotSent => Fate::Failed,
        record::Fate::Silent if packet.seen.contains(&Seen::Repeated) => Fate::Repeated,
        record::Fate::Silent | record::Fate::Pending => Fate::Nothing,
    }
}
