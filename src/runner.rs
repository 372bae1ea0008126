//! Performs effects on a worker thread and answers each with a message, whatever shows the guide. (I/O)
//!
//! Knows no screen and no keyboard: what a person does comes from the renderer, as its own type.

pub mod drill;
pub mod follow;
pub mod signals;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Instant;

use jiff::civil::Date;

use crate::content;
use crate::error::{Exit, Problem};
use crate::guide::app::{Since, Wake};
use crate::guide::{App, Effect, Message, Secret};
use crate::locale::ENGLISH;
use crate::probe::child::{self, Stop};
use crate::probe::facebook::read;
use crate::store::place::DataDir;
use crate::store::stage::{self, Stage};
use crate::store::{self, Notebook, StoreError, Vault};
use crate::store::{atomic, display, folder, passphrase};
use crate::translate::decide::{self, Decision, Refusal};
use crate::workshop::show::cue::Cue;

/// Something for the loop of a renderer to take in. `P` is what a person does there, such as a key.
#[derive(Debug)]
pub enum Input<P> {
    /// A person did something.
    Person(P),
    /// The runner's answer, or a signal of the system.
    Message(Message),
    /// An effect was performed, and all its answers were given.
    Performed,
    /// The terminal is gone.
    Closed,
}

/// Returns the day where the person is.
#[expect(clippy::disallowed_methods, reason = "the one place of the guide that asks the clock")]
pub fn today() -> Date {
    jiff::Zoned::now().date()
}

/// Returns the time in milliseconds since 1970.
#[expect(clippy::disallowed_methods, reason = "with the day, the one place of the guide that asks the clock")]
pub fn clock() -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

/// The worker. Effects are done one after the other, so that saves cannot overtake each other.
///
/// A drill has a thread of its own, so that nothing waits for it and it waits for nothing.
#[derive(Debug)]
pub struct Runner<P> {
    orders: Sender<Effect>,
    worker: JoinHandle<()>,
    answers: Sender<Input<P>>,
    drill: Option<Stop>,
    ordered: usize,
}

impl<P: Send + 'static> Runner<P> {
    /// Starts the worker.
    pub fn start(data_dir: DataDir, answers: Sender<Input<P>>) -> Self {
        let (orders, incoming) = mpsc::channel();
        let own = answers.clone();
        let worker = thread::spawn(move || {
            let mut desk = Desk { data_dir, vault: None, stage: None };
            for effect in incoming {
                for message in desk.perform(effect) {
                    // Where nobody listens any more, what was ordered is still done.
                    drop(answers.send(Input::Message(message)));
                }
                drop(answers.send(Input::Performed));
            }
        });
        Self { orders, worker, answers: own, drill: None, ordered: 0 }
    }

    /// Orders an effect.
    pub fn ask(&mut self, effect: Effect) {
        match effect {
            Effect::StartDrill(order) => self.drill = drill::start(order, &self.answers),
            // The child answers with its last events when its pipe is closed.
            Effect::StopDrill => self.drill = None,
            Effect::Follow => follow::start(stage::folder(), self.answers.clone()),
            // An export may take long, and saving must not wait for it.
            Effect::ReadExport { order, paths } => read_export(order, paths, self.answers.clone()),
            // The worker only ends when this sender is dropped, so that this cannot fail.
            other => {
                self.ordered += 1;
                drop(self.orders.send(other));
            }
        }
    }

    /// Takes in that an effect was performed.
    pub fn performed(&mut self) {
        self.ordered = self.ordered.saturating_sub(1);
    }

    /// Tells whether everything that was ordered of the worker is done and answered.
    pub fn is_idle(&self) -> bool {
        self.ordered == 0
    }

    /// Waits until everything that was ordered is done.
    ///
    /// A drill that runs is ended, and nobody waits for what it still says.
    pub fn finish(self) -> io::Result<()> {
        drop(self.drill);
        drop(self.orders);
        self.worker.join().map_err(|_| io::Error::other("the worker stopped"))
    }
}

/// Waits for the next input, or until the guide wants to be woken; nothing means the end.
///
/// `last_done` is when the person last did something.
pub fn wait<P>(app: &App, inputs: &Receiver<Input<P>>, last_done: Instant) -> Option<Input<P>> {
    let left = |wake: &Wake| match wake.since {
        Since::Now => wake.after,
        Since::LastKey => (last_done + wake.after).saturating_duration_since(Instant::now()),
    };
    let Some(next) = app.wakes().into_iter().min_by_key(left) else { return inputs.recv().ok() };
    match inputs.recv_timeout(left(&next)) {
        Ok(input) => Some(input),
        Err(RecvTimeoutError::Timeout) => Some(Input::Message(next.message)),
        Err(RecvTimeoutError::Disconnected) => None,
    }
}

struct Desk {
    data_dir: DataDir,
    vault: Option<Vault>,
    stage: Option<Stage>,
}

impl Desk {
    fn perform(&mut self, effect: Effect) -> Vec<Message> {
        let message = match effect {
            Effect::Unlock(secret) => self.unlock(&secret, false),
            Effect::UnlockPrevious(secret) => self.unlock(&secret, true),
            Effect::Create { passphrase, notebook } => self.create(&passphrase, &notebook),
            Effect::Save { revision, notebook } => self.save(revision, &notebook),
            Effect::Lock => {
                self.vault = None;
                return Vec::new();
            }
            Effect::SuggestPassphrase => Message::Suggested(Secret(passphrase::suggest())),
            Effect::JudgePassphrase(secret) => {
                Message::Judged { enough: passphrase::judge(&secret.0).enough }
            }
            Effect::SetAside => self.set_aside(),
            Effect::SaveDisplay(display) => match display::save(&self.data_dir, &display) {
                Ok(()) => return Vec::new(),
                Err(error) => Message::Failed(problem(error)),
            },
            Effect::WriteReport(report) => written("txt", &report.text(), Message::ReportWritten),
            Effect::WritePicture(page) => written("html", &page.0, Message::PictureWritten),
            Effect::WriteSheet { ending, page } => written(ending, &page.0, Message::SheetWritten),
            Effect::Decide { folder, decision } => Message::Decided(decide(&folder, &decision)),
            Effect::Look => {
                Message::Looked(child::facts().map(Box::new).map_err(|error| Problem::from(&error)))
            }
            Effect::OpenStage => self.open_stage(),
            Effect::Cue(cue) => return self.cue(&cue),
            Effect::CloseStage => {
                self.stage = None;
                return Vec::new();
            }
            Effect::ReadExport { .. }
            | Effect::Follow
            | Effect::StartDrill(_)
            | Effect::StopDrill
            | Effect::Suspend
            | Effect::Quit => return Vec::new(),
        };
        vec![message]
    }

    fn unlock(&mut self, secret: &Secret, previous: bool) -> Message {
        self.vault = None;
        let opened = if previous {
            Vault::open_previous(&self.data_dir, &secret.0)
        } else {
            Vault::open(&self.data_dir, &secret.0)
        };
        match opened {
            Ok((vault, notebook)) => {
                self.vault = Some(vault);
                Message::Unlocked(Box::new(notebook))
            }
            Err(error) => Message::UnlockFailed(problem(error)),
        }
    }

    fn create(&mut self, secret: &Secret, notebook: &Notebook) -> Message {
        match Vault::create(&self.data_dir, &secret.0, notebook) {
            Ok(vault) => {
                self.vault = Some(vault);
                Message::Created { owner_only: self.data_dir.keeps_modes() != Some(false) }
            }
            Err(error) => Message::CreateFailed(problem(error)),
        }
    }

    fn save(&mut self, revision: u64, notebook: &Notebook) -> Message {
        let Some(vault) = &mut self.vault else {
            // The notebook was locked meanwhile; the guide saves everything before it locks.
            let problem = Problem::new("not-unlocked", Exit::CouldNot);
            return Message::SaveFailed { revision, problem };
        };
        match vault.save(notebook) {
            Ok(()) => Message::Saved(revision),
            Err(error) => Message::SaveFailed { revision, problem: problem(error) },
        }
    }

    fn open_stage(&mut self) -> Message {
        self.stage = None;
        match Stage::open(&stage::folder()) {
            Ok((stage, left)) => {
                self.stage = Some(stage);
                let left = left.and_then(|bytes| Cue::read(&bytes).ok());
                Message::StageOpened(left.map(Box::new))
            }
            Err(StoreError::InUse { .. }) => {
                Message::StageRefused(Problem::new("present-twice", Exit::CouldNot))
            }
            Err(error) => Message::StageRefused(problem(error)),
        }
    }

    /// Tells a second terminal where the presentation is. One that cannot be told is not told again.
    fn cue(&mut self, cue: &[u8]) -> Vec<Message> {
        let Some(stage) = &self.stage else { return Vec::new() };
        match stage.tell(cue) {
            Ok(()) => Vec::new(),
            Err(error) => {
                self.stage = None;
                vec![Message::StageLost(problem(error))]
            }
        }
    }

    fn set_aside(&mut self) -> Message {
        self.vault = None;
        match store::set_aside(&self.data_dir) {
            Ok(paths) => {
                let name = |path: &PathBuf| {
                    crate::sanitize::for_path(Path::new(path.file_name().unwrap_or_default()))
                };
                Message::WasSetAside {
                    names: paths.iter().map(name).collect(),
                    presence: store::presence(&self.data_dir),
                }
            }
            Err(error) => Message::Failed(problem(error)),
        }
    }
}

fn problem(error: StoreError) -> Problem {
    Problem::from(error)
}

/// Writes down what was decided about a translated line. The files are read anew: an editor may have them open, too.
fn decide(folder: &Path, decision: &Decision) -> Result<(), Problem> {
    let files = folder::read_all(folder)?;
    let english = content::built::locale(ENGLISH).map_or("", |built| built.ui());
    let refused = |refusal| match refusal {
        Refusal::Changed => Problem::new("line-changed", Exit::CouldNot).with("line", decision.key.as_str()),
        Refusal::Unreadable => {
            Problem::new("line-unreadable", Exit::CouldNot).with("line", decision.key.as_str())
        }
    };
    for (name, bytes) in decide::changes(english, &files, decision).map_err(refused)? {
        folder::write(folder, name, &bytes)?;
    }
    Ok(())
}

/// Reads an export on a thread of its own. It writes nothing, so that leaving need not wait for it.
fn read_export<P: Send + 'static>(order: u64, paths: Vec<PathBuf>, answers: Sender<Input<P>>) {
    thread::spawn(move || {
        let paths: Vec<PathBuf> = paths.into_iter().map(from_home).collect();
        let report = Box::new(read::read(&paths));
        // The guide may have ended already.
        drop(answers.send(Input::Message(Message::ExportRead { order, report })));
    });
}

/// Shells know `~`; whoever types a path expects it of us, too.
fn from_home(path: PathBuf) -> PathBuf {
    let home = || directories::UserDirs::new().map(|dirs| dirs.home_dir().to_path_buf());
    match path.strip_prefix("~") {
        Ok(rest) => home().map_or_else(|| path.clone(), |home| home.join(rest)),
        Err(_) => path,
    }
}

/// Writes a text beside where the person is, under a dull name that is not taken.
fn written(ending: &str, text: &str, done: impl Fn(PathBuf) -> Message) -> Message {
    let first = format!("note.{ending}");
    for number in 1..100 {
        let name = if number == 1 { first.clone() } else { format!("note-{number}.{ending}") };
        match atomic::put(Path::new(&name), text.as_bytes()) {
            Ok(()) => return done(PathBuf::from(name)),
            Err(StoreError::AlreadyThere { .. }) => {}
            Err(error) => return Message::Failed(problem(error)),
        }
    }
    Message::Failed(problem(StoreError::AlreadyThere { path: PathBuf::from(first) }))
}
