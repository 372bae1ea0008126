//! Signals of the system, waited for without a socket. (I/O)

use std::io;
use std::sync::mpsc::Sender;

use crate::guide::Message;
use crate::runner::Input;

#[cfg(unix)]
pub use unix::{stop_here, watch};

#[cfg(not(unix))]
pub use elsewhere::{stop_here, watch};

#[cfg(unix)]
mod unix {
    use super::{Input, Message, Sender, io};
    use crate::guide::Action;
    use nix::sys::signal::{SigSet, Signal, raise};
    use std::thread;

    /// Signals that end or stop the program; each becomes a message.
    const WATCHED: [Signal; 4] = [Signal::SIGTERM, Signal::SIGHUP, Signal::SIGINT, Signal::SIGTSTP];

    /// Turns signals into messages from now on. Must run before any other thread is started,
    /// because a thread inherits which signals are held back for the watcher.
    ///
    /// `interrupted` is what Ctrl+C means where the terminal makes a signal of it.
    pub fn watch<P: Send + 'static>(sender: Sender<Input<P>>, interrupted: Message) -> io::Result<()> {
        let set: SigSet = WATCHED.into_iter().collect();
        set.thread_block().map_err(io::Error::from)?;
        thread::spawn(move || {
            while let Ok(signal) = set.wait() {
                let message = match signal {
                    Signal::SIGTSTP => Message::Act(Action::Suspend),
                    Signal::SIGINT => interrupted.clone(),
                    _ => Message::Ended,
                };
                if sender.send(Input::Message(message)).is_err() {
                    break;
                }
            }
        });
        Ok(())
    }

    /// Stops the program as Ctrl+Z does, and returns when it is continued.
    pub fn stop_here() {
        // If the system refuses, the guide goes on.
        let _ = raise(Signal::SIGSTOP);
    }
}

#[cfg(not(unix))]
mod elsewhere {
    use super::{Input, Message, Sender, io};

    /// Windows has no such signals; closing the window ends the program, and every change is on disk by then.
    pub fn watch<P>(_sender: Sender<Input<P>>, _interrupted: Message) -> io::Result<()> {
        Ok(())
    }

    /// There is no stopping here.
    pub fn stop_here() {}
}
