//! What happens in a drill, one value each. Crosses the pipe from the child as one line of JSON, and is
//! what `drill --json` prints.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use crate::probe::facts::{Family, Refusal};

/// What the person is asked to do while the drill watches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Case {
    /// The tunnel breaks: cable pulled, app killed, Wi-Fi gone and back.
    Drop,
    /// "Disconnect" is pressed in the VPN app.
    Disconnect,
    /// Another server is chosen in the VPN app.
    ServerChange,
    /// The machine has just started and the VPN is not up yet.
    Reboot,
}

impl Case {
    /// All four, in the order in which they are offered.
    pub const ALL: [Case; 4] = [Case::Drop, Case::Disconnect, Case::ServerChange, Case::Reboot];

    /// Returns its word on the command line, in `--json`, in message ids and in the notebook.
    pub fn word(self) -> &'static str {
        match self {
            Self::Drop => "drop",
            Self::Disconnect => "disconnect",
            Self::ServerChange => "server-change",
            Self::Reboot => "reboot",
        }
    }

    /// Returns the case with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|case| case.word() == word)
    }
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Microseconds since the drill began, by a clock that also runs while the machine sleeps where there is one.
    pub at_us: u64,
    /// What happened.
    #[serde(flatten)]
    pub what: What,
}

/// What can happen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum What {
    /// How things stood before anything was sent. One for each family.
    Baseline {
        /// The family.
        family: Family,
        /// The share of public addresses that would go by a tunnel, 0 to 1.
        inside: f64,
        /// The share that would go by something that is no tunnel, without what is normal (the VPN's own server).
        outside: f64,
        /// The share that would be refused or has no route.
        refused: f64,
        /// The tunnel's name.
        tunnel: Option<String>,
        /// The name of the network card that is used when there is no tunnel.
        card: Option<String>,
        /// Whether that card has an address of this family and leads anywhere.
        on_network: bool,
    },
    /// A packet that never leaves the machine was offered to a network card (multicast with TTL 0).
    Filter {
        /// The family.
        family: Family,
        /// Whether a filter refused it. Not refused proves nothing: many filters let multicast pass.
        refused: bool,
    },
    /// The drill is ready: now is the time to break the tunnel.
    Armed {
        /// The tunnel that is watched.
        tunnel: Option<String>,
    },
    /// The route of a family leads into a tunnel no longer.
    TunnelLost {
        /// The family.
        family: Family,
    },
    /// The route of a family leads into a tunnel again.
    TunnelBack {
        /// The family.
        family: Family,
    },
    /// The network card lost its signal or its address: from here on nothing could leave by it anyway.
    NetworkLost {
        /// The family.
        family: Family,
    },
    /// The network card has signal and address again.
    NetworkBack {
        /// The family.
        family: Family,
    },
    /// A packet was handed to the system.
    Sent(Sent),
    /// Something came back about a packet that was sent.
    Seen {
        /// Which one.
        id: u32,
        /// What.
        seen: Seen,
    },
    /// The machine stood still: it slept, or was too busy to watch.
    Asleep {
        /// For how many milliseconds.
        for_ms: u64,
    },
    /// The drill is over.
    Ended {
        /// Why.
        why: End,
    },
}

/// When a packet was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// While the tunnel carried everything.
    Before,
    /// While the family had no tunnel.
    Gap,
    /// After the tunnel came back.
    After,
}

/// What kind of packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A datagram.
    Udp,
    /// The opening of a TCP connection.
    Tcp,
}

/// How the way out was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Route {
    /// As most programs do: the system decides.
    Default,
    /// Bound to the network card, as some programs do by themselves.
    Card,
    /// To the router of the local network.
    Router,
}

/// One packet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// Its number; packets of one drill have different ones.
    pub id: u32,
    /// When.
    pub phase: Phase,
    /// The family.
    pub family: Family,
    /// What kind.
    pub kind: Kind,
    /// To whom it is made out.
    pub to: IpAddr,
    /// To which port.
    pub port: u16,
    /// TTL or hop limit: always 1.
    pub hop_limit: u8,
    /// How the way out was chosen.
    pub route: Route,
    /// What the system said at once.
    pub answer: Answer,
}

/// What the system said at once when it was handed a packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Taken. Alone it proves nothing.
    Taken,
    /// A filter refused it (EPERM, or ENOBUFS from a filter at the network card).
    Filtered,
    /// A route refused it.
    Refused(Refusal),
    /// There is no route, or the card is gone (ENETUNREACH): proves no kill switch.
    NoRoute,
    /// Anything else, such as a full queue or a card that went away meanwhile.
    Failed,
}

/// What came back about a packet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seen {
    /// The system took it up for this interface (first scheduling stamp): it went that way.
    Scheduled {
        /// The interface.
        interface: String,
        /// Whether it is a tunnel.
        tunnel: bool,
        /// Whether it is known to be outside any tunnel. Neither: nothing follows.
        outside: bool,
    },
    /// The interface let it out (software send stamp).
    Out {
        /// The interface.
        interface: String,
        /// Whether it is a tunnel.
        tunnel: bool,
        /// Whether it is known to be outside any tunnel.
        outside: bool,
    },
    /// A router outside this machine answered that its TTL ran out, or that it would not pass it on.
    Router {
        /// Whether the answer came by a way that is a tunnel.
        tunnel: bool,
    },
    /// This machine itself refused it after taking it (a local reject; TCP: the repeat was not let out).
    RefusedHere,
    /// TCP alone: the repeat was let out by this machine, and nobody answered.
    Repeated,
}

/// Why a drill is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum End {
    /// The time without tunnel was watched for as long as asked.
    Watched,
    /// The tunnel came back, and the time after it was watched.
    TunnelBack,
    /// Nothing happened for as long as the drill waits.
    Waited,
    /// The person ended it.
    Stopped,
    /// There was no tunnel to begin with.
    NoTunnel,
    /// There was no network to begin with.
    NoNetwork,
    /// The system does not let this program watch.
    CannotWatch,
}
