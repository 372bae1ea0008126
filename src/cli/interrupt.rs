//! Ctrl+C during a drill, or while a kit is written: the first ends it in order, the second ends the program. (I/O)

#[cfg(unix)]
pub use unix::Held;

#[cfg(not(unix))]
pub use elsewhere::Held;

#[cfg(unix)]
mod unix {
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

        /// Does at the first Ctrl+C what ends everything in order.
        pub fn ends(&self, end: impl FnOnce() + Send + 'static) {
            let set = self.0;
            thread::spawn(move || {
                if set.wait().is_ok() {
                    end();
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
    /// Ctrl+C ends the program at once here.
    #[derive(Debug)]
    pub struct Held;

    impl Held {
        /// Does nothing.
        pub fn hold() -> Self {
            Self
        }

        /// Keeps what could end it until it ends by itself: a child ends with the order to it.
        pub fn ends(&self, end: impl FnOnce() + Send + 'static) {
            std::mem::forget(end);
        }
    }
}
