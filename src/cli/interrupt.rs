//! Ctrl+C during a drill: the first ends it in order, the second ends the program. (I/O)

use crate::probe::child::Stop;

#[cfg(unix)]
pub use unix::Held;

#[cfg(not(unix))]
pub use elsewhere::Held;

#[cfg(unix)]
mod unix {
    use super::Stop;
    use nix::sys::signal::{SigSet, Signal};
    use std::thread;

    /// Ctrl+C, held back from the thread that made this, until it is dropped.
    #[derive(Debug)]
    pub struct Held(SigSet);

    impl Held {
        /// Holds Ctrl+C back. Where the system refuses, it ends the program at once, and the child with it.
        pub fn hold() -> Self {
            let set: SigSet = [Signal::SIGINT].into_iter().collect();
            let _ = set.thread_block();
            Self(set)
        }

        /// Ends a drill in order at the first Ctrl+C.
        pub fn ends(&self, mut stop: Stop) {
            let set = self.0;
            thread::spawn(move || {
                if set.wait().is_ok() {
                    stop.stop();
                }
                // Another one does what it does without us. This thread is there to be met by it.
                let _ = set.thread_unblock();
                loop {
                    thread::park();
                }
            });
        }
    }

    impl Drop for Held {
        fn drop(&mut self) {
            let _ = self.0.thread_unblock();
        }
    }
}

#[cfg(not(unix))]
mod elsewhere {
    use super::Stop;

    /// There is no drill here that could be ended.
    #[derive(Debug)]
    pub struct Held;

    impl Held {
        /// Does nothing.
        pub fn hold() -> Self {
            Self
        }

        /// Keeps the drill going until it ends by itself.
        pub fn ends(&self, stop: Stop) {
            std::mem::forget(stop);
        }
    }
}
