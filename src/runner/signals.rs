//! Signals of the system, waited for without a socket. (I/O)

#[cfg(windows)]
mod windows;

#[cfg(unix)]
pub use unix::{stop_here, watch};

#[cfg(windows)]
pub use windows::{stop_here, watch};

#[cfg(unix)]
mod unix {
    use std::io;
    use std::sync::mpsc::Sender;
    use std::thread;

    use nix::sys::signal::{SigSet, Signal, raise};

    use crate::guide::{Action, Message};
    use crate::runner::Input;

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
