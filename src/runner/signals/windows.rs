//! What the console of Windows tells a program: Ctrl+C, a window that is closed, the end of the session. (I/O)

#![expect(unsafe_code, reason = "Windows tells it to a C function; the one here hands on a plain value")]

use std::io;
use std::sync::OnceLock;
use std::sync::mpsc::Sender;
use std::thread;

use windows_sys::Win32::System::Console::{
    CTRL_BREAK_EVENT, CTRL_C_EVENT, CTRL_CLOSE_EVENT, CTRL_LOGOFF_EVENT, CTRL_SHUTDOWN_EVENT,
    SetConsoleCtrlHandler,
};

use crate::guide::Message;
use crate::runner::Input;

/// What is done with what the console tells.
static TOLD: OnceLock<Box<dyn Fn(Told) + Send + Sync>> = OnceLock::new();

/// What the console tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    /// Somebody pressed Ctrl+C.
    Interrupted,
    /// Somebody pressed Ctrl+Break.
    Broken,
    /// The window is being closed, the person logs off, or the computer goes off.
    Closing,
}

impl Told {
    fn of(event: u32) -> Option<Self> {
        match event {
            CTRL_C_EVENT => Some(Self::Interrupted),
            CTRL_BREAK_EVENT => Some(Self::Broken),
            CTRL_CLOSE_EVENT | CTRL_LOGOFF_EVENT | CTRL_SHUTDOWN_EVENT => Some(Self::Closing),
            _ => None,
        }
    }
}

/// Turns what the console tells into messages from now on.
///
/// `interrupted` is what Ctrl+C means where the console does not hand it on as a key.
///
/// # Platform behaviour
/// Windows ends the program as soon as it has been told that its window is closed, and after five seconds at the latest.
/// So the telling waits until the program has ended by itself, in order.
pub fn watch<P: Send + 'static>(sender: Sender<Input<P>>, interrupted: Message) -> io::Result<()> {
    let hand_on = move |told| {
        let message = if told == Told::Interrupted { interrupted.clone() } else { Message::Ended };
        // Where nobody listens any more, the program is about to end.
        drop(sender.send(Input::Message(message)));
    };
    if TOLD.set(Box::new(hand_on)).is_err() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    // SAFETY: `hear` may be called on any thread at any time from now on, and lives as long as the program.
    if unsafe { SetConsoleCtrlHandler(Some(hear), 1) } == 0 {
        Err(io::Error::last_os_error())
    } else {
        Ok(())
    }
}

/// Is called by Windows on a thread of its own.
extern "system" fn hear(event: u32) -> i32 {
    let (Some(told), Some(hand_on)) = (Told::of(event), TOLD.get()) else { return 0 };
    hand_on(told);
    while told == Told::Closing {
        // Ends with the process.
        thread::park();
    }
    1
}

/// There is no stopping here.
pub fn stop_here() {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_is_told_from_breaking_off() {
        assert_eq!(Told::of(CTRL_C_EVENT), Some(Told::Interrupted));
        assert_eq!(Told::of(CTRL_BREAK_EVENT), Some(Told::Broken));
        for event in [CTRL_CLOSE_EVENT, CTRL_LOGOFF_EVENT, CTRL_SHUTDOWN_EVENT] {
            assert_eq!(Told::of(event), Some(Told::Closing));
        }
        assert_eq!(Told::of(99), None);
    }
}
