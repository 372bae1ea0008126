//! Every question asked of the system. The only place that may open a socket, and only in the child.

use std::io;
use std::net::IpAddr;

use crate::probe::facts::{Asker, Family, Link, Resolver, Way};

/// What a system can be asked without being changed and without a packet leaving. One answer sheet each.
pub trait Platform {
    /// Returns the interfaces.
    ///
    /// # Errors
    /// Whatever the system says; the caller then knows nothing, and says so.
    fn links(&self) -> io::Result<Vec<Link>>;

    /// Returns the addresses at which the answer of [`Platform::route`] may change: the first address of
    /// every prefix of every route and rule, and the one after its last. `None` where the system does not
    /// show its routes, so that only some addresses can be asked.
    fn boundaries(&self, family: Family) -> io::Result<Option<Vec<u128>>>;

    /// Returns who else than this program may be sent another way: users and ports that rules name, and the
    /// administrator.
    fn askers(&self) -> Vec<Asker>;

    /// Returns where a packet to this address would be sent. Sends nothing.
    fn route(&self, to: IpAddr, asker: Asker) -> Way;

    /// Returns who is asked for names; `None` where the system does not tell. `way` may be left `Unanswered`.
    fn resolvers(&self) -> Option<Vec<Resolver>>;
}
