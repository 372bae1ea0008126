//! The guide in a terminal: keys in, frames out.
//!
//! Everything that decides is in `guide`; here the loop waits, asks and draws. (I/O)

pub mod keymap;
pub mod render;
pub mod surface;
pub mod terminal;
pub mod theme;
pub mod widgets;

use std::sync::mpsc;
use std::time::Instant;

use crossterm::event::Event;

use crate::guide::{App, Effect, Message, Start};
use crate::runner::{self, Runner, signals};
use crate::store::place::DataDir;
use terminal::Terminal;
use theme::Theme;

/// Something for the loop to take in; what a person does is a key, a paste or a resize.
pub type Input = runner::Input<Event>;

/// Runs the guide until it is left.
///
/// # Errors
/// The terminal's own, at start or while drawing.
pub fn run(start: Start, data_dir: DataDir, theme: Theme) -> std::io::Result<()> {
    let (sender, inputs) = mpsc::channel();
    signals::watch(sender.clone(), Message::Ended)?;
    let mut app = App::new(start);
    let mut terminal = Terminal::take(app.fault())?;
    app.size = terminal.size()?;
    terminal.draw(&mut app, theme)?;
    // Reading keys and opening files begin after the first frame, which waits for neither.
    #[cfg(unix)]
    terminal::watch_hang_up(sender.clone());
    terminal::read_keys(sender.clone());
    let mut runner = Runner::start(data_dir, sender);
    app.begin().into_iter().for_each(|effect| runner.ask(effect));
    app.prepare();
    let mut last_key = Instant::now();
    loop {
        let Some(first) = runner::wait(&app, &inputs, last_key) else { break };
        let waiting: Vec<Input> = std::iter::once(first).chain(inputs.try_iter()).collect();
        if waiting.iter().all(|input| matches!(input, Input::Performed)) {
            continue;
        }
        drop(app.update(Message::Day(runner::today())));
        drop(app.update(Message::Clock(runner::clock())));
        for input in waiting {
            if matches!(input, Input::Closed) {
                return runner.finish();
            }
            last_key = if matches!(input, Input::Person(_)) { Instant::now() } else { last_key };
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

/// Returns what an input means on the visible screen.
fn messages(app: &App, input: Input) -> Vec<Message> {
    match input {
        Input::Message(message) => vec![message],
        Input::Person(event) => keymap::message(&event, app.mode()).into_iter().collect(),
        Input::Performed | Input::Closed => Vec::new(),
    }
}

// The other renderer is tested on the same screens.
#[cfg(test)]
pub(crate) mod tests;
