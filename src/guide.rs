//! The guide as a model: what can happen, what it leads to, and what each screen says.
//!
//! Pure: no clock, file, environment or random source; what is needed arrives in a message, and
//! what the world shall do leaves as an effect. Knows nothing of terminals, so that any renderer can show it.

pub mod action;
pub mod app;
pub mod commands;
pub mod effect;
pub mod keys;
pub mod layout;
pub mod mark;
mod menu;
pub mod message;
pub mod paths;
pub mod screens;
pub mod timeline;
pub mod view;

pub use action::Action;
pub use app::{App, Start};
pub use effect::{Effect, Secret};
pub use message::Message;
pub use view::{Block, Choice, Field, Target, Tone, View};
