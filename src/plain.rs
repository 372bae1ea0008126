//! The guide as lines, one after the other: for screen readers, for terminals that draw badly, for every script.
//!
//! Everything that decides is in `guide`, everything that is worded in `session`, `page` and `text`; here the loop
//! waits, asks and prints. Nothing that was printed is ever changed, and no escape sequence is printed. (I/O)

pub mod console;
pub mod help;
pub mod orders;
pub mod page;
pub mod session;
pub mod text;

use std::sync::mpsc;
use std::time::Instant;

use crate::fault;
use crate::guide::{Action, App, Effect, Message, Start};
use crate::runner::{self, Input, Runner, signals};
use crate::store::place::DataDir;
use console::{Console, Typed};
use session::{Asks, Session};

/// How the guide was left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// By a person, or after everything that was to be read was done.
    Done,
    /// Before anything could be asked: there was nothing to read.
    Unasked,
}

/// Runs the guide until it is left or there is nothing more to read.
///
/// # Errors
/// That of the output, apart from a reader that went away.
pub fn run(start: Start, data_dir: DataDir) -> std::io::Result<Left> {
    let (sender, inputs) = mpsc::channel();
    // The terminal makes a signal of Ctrl+C here; it asks as the word for leaving does.
    signals::watch(sender.clone(), Message::Act(Action::Quit))?;
    let mut app = App::new(start);
    // Nothing is laid out here, so that nothing may ever be out of sight.
    app.size = (u16::MAX, u16::MAX);
    fault::end_with(app.fault(), console::give_back);
    let console = Console::take(sender.clone(), app.lacking.marks());
    let session = Session::new(&app, console.is_for_a_person());
    let mut runner = Runner::start(data_dir, sender);
    app.begin().into_iter().for_each(|effect| runner.ask(effect));
    let mut talk = Talk { app, session, console, runner, asked: None, heard: false };
    let left = talk.until_left(&inputs);
    // What was ordered reaches the disk, whatever became of the output.
    talk.runner.finish()?;
    console::give_back();
    left
}

struct Talk {
    app: App,
    session: Session,
    console: Console,
    runner: Runner<Typed>,
    /// What the line that is waited for is for.
    asked: Option<Asks>,
    /// Whether any line was read.
    heard: bool,
}

impl Talk {
    fn until_left(&mut self, inputs: &mpsc::Receiver<Input<Typed>>) -> std::io::Result<Left> {
        let mut last_line = Instant::now();
        loop {
            self.say()?;
            let Some(first) = runner::wait(&self.app, inputs, last_line) else { return Ok(Left::Done) };
            let waiting: Vec<Input<Typed>> = std::iter::once(first).chain(inputs.try_iter()).collect();
            drop(self.app.update(Message::Day(runner::today())));
            drop(self.app.update(Message::Clock(runner::clock())));
            for input in waiting {
                if matches!(input, Input::Person(_)) {
                    last_line = Instant::now();
                }
                if let Some(left) = self.take(input)? {
                    return Ok(left);
                }
            }
        }
    }

    /// Says what is new and, where nothing is awaited that a person's next wish may depend on, asks for a line.
    fn say(&mut self) -> std::io::Result<()> {
        self.session.set_rows(self.console.rows());
        let lines = self.session.tell(&self.app);
        // Another screen, while a line is waited for, needs to be told what may be typed now.
        let again = !lines.is_empty() && self.asked.is_some() && !self.session.is_of_drill();
        self.console.say(&lines, self.asked.is_some())?;
        let waits = !self.runner.is_idle() || self.app.busy;
        // Lines that stand ready to be read must not overtake what the one before them began.
        let waits = waits || (!self.console.is_for_a_person() && self.app.awaits());
        if again || (self.asked.is_none() && !waits) {
            let (asks, prompt) = self.session.ask(&self.app);
            // Typing is hidden before anybody is told to type.
            if self.asked.is_none() {
                self.console.listen(asks, self.app.place().revealed);
                self.asked = Some(asks);
            }
            self.console.say(&prompt, false)?;
        }
        Ok(())
    }

    /// Takes one input in; returns how the guide was left, if it was.
    fn take(&mut self, input: Input<Typed>) -> std::io::Result<Option<Left>> {
        match input {
            Input::Performed => {
                self.runner.performed();
                Ok(None)
            }
            Input::Closed => Ok(Some(Left::Done)),
            Input::Message(message) => self.update(message),
            Input::Person(Typed::Line(line)) => {
                self.asked = None;
                self.heard = true;
                for action in self.session.hear(&self.app, &line) {
                    if let Some(left) = self.update(Message::Act(action))? {
                        return Ok(Some(left));
                    }
                }
                Ok(None)
            }
            Input::Person(Typed::Nothing) => {
                let lines = self.session.end(&self.app, false);
                self.console.say(&lines, true)?;
                let unasked = !self.heard && !self.console.is_for_a_person();
                Ok(Some(if unasked { Left::Unasked } else { Left::Done }))
            }
        }
    }

    fn update(&mut self, message: Message) -> std::io::Result<Option<Left>> {
        for effect in self.app.update(message) {
            match effect {
                Effect::Quit => {
                    let mut lines = self.session.tell(&self.app);
                    lines.extend(self.session.end(&self.app, true));
                    self.console.say(&lines, self.asked.is_some())?;
                    return Ok(Some(Left::Done));
                }
                Effect::Suspend => {
                    self.console.suspend(self.asked);
                }
                other => self.runner.ask(other),
            }
        }
        Ok(None)
    }
}
