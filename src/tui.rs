//! The guide in a terminal: keys in, frames out.
//!
//! Everything that decides is in `guide`; here the loop waits, asks and draws. (I/O)

pub mod drill;
pub mod keymap;
pub mod render;
pub mod runner;
pub mod signals;
pub mod terminal;
pub mod theme;
pub mod widgets;

use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use crossterm::event::Event;

use crate::guide::{App, Effect, Message, Start};
use crate::store::place::DataDir;
use runner::Runner;
use terminal::Terminal;
use theme::Theme;

/// Something for the loop to take in.
#[derive(Debug)]
pub enum Input {
    /// A key, a paste or a resize.
    Terminal(Event),
    /// The runner's answer, or a signal of the system.
    Message(Message),
    /// The terminal is gone.
    Closed,
}

/// Runs the guide until it is left.
///
/// # Errors
/// The terminal's own, at start or while drawing.
pub fn run(start: Start, data_dir: DataDir, theme: Theme) -> std::io::Result<()> {
    let (sender, inputs) = mpsc::channel();
    signals::watch(sender.clone())?;
    let mut app = App::new(start);
    let mut terminal = Terminal::take(app.fault())?;
    app.size = terminal.size()?;
    terminal.draw(&mut app, theme)?;
    // Reading keys and opening files begin after the first frame, which waits for neither.
    #[cfg(unix)]
    terminal::watch_hang_up(sender.clone());
    terminal::read_keys(sender.clone());
    let mut runner = Runner::start(data_dir, sender);
    app.prepare();
    let mut last_key = Instant::now();
    loop {
        let Some(first) = wait(&app, &inputs, last_key) else { break };
        let waiting: Vec<Input> = std::iter::once(first).chain(inputs.try_iter()).collect();
        drop(app.update(Message::Day(runner::today())));
        for input in waiting {
            if matches!(input, Input::Closed) {
                return runner.finish();
            }
            last_key = if matches!(input, Input::Terminal(_)) { Instant::now() } else { last_key };
            for message in messages(&app, input) {
                for effect in app.update(message) {
                    match effect {
                        Effect::Quit => return runner.finish(),
                        Effect::Suspend if terminal.suspend().is_err() => return runner.finish(),
                        Effect::Suspend => {}
                        other => runner.ask(other),
                    }
                }
            }
        }
        // A terminal that is gone cannot be drawn on, but what was ordered must still reach the disk.
        if terminal.draw(&mut app, theme).is_err() {
            break;
        }
    }
    runner.finish()
}

/// Waits for the next input, or until the guide wants to be woken; nothing means the end.
fn wait(app: &App, inputs: &Receiver<Input>, last_key: Instant) -> Option<Input> {
    let Some(wake) = app.wakes_after() else { return inputs.recv().ok() };
    let due = last_key + Duration::from_secs(wake.seconds);
    let left = if wake.message == Message::RetryDue {
        Duration::from_secs(wake.seconds)
    } else {
        due.saturating_duration_since(Instant::now())
    };
    match inputs.recv_timeout(left) {
        Ok(input) => Some(input),
        Err(RecvTimeoutError::Timeout) => Some(Input::Message(wake.message)),
        Err(RecvTimeoutError::Disconnected) => None,
    }
}

/// Returns what an input means on the visible screen.
fn messages(app: &App, input: Input) -> Vec<Message> {
    match input {
        Input::Message(message) => vec![message],
        Input::Terminal(event) => keymap::message(&event, app.typing()).into_iter().collect(),
        Input::Closed => Vec::new(),
    }
}

#[cfg(test)]
mod tests;
