//! Small networks of this machine's own: real tunnels, real firewalls, and captures as the truth.
//!
//! Everything lives in network namespaces that a lab makes and removes; nothing of the machine's own network
//! is touched. Needs root; the program under test runs as an ordinary user without any capability.

pub mod clean;
pub mod dhcp;
pub mod net;
pub mod program;
pub mod sender;
pub mod tools;
pub mod truth;
pub mod tunnel;
pub mod wall;
