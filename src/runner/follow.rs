//! Follows what another running copy presents, and tells whenever it changes. (I/O)
//!
//! # Platform behaviour
//! Linux and Android: the system tells of each change. Elsewhere the file is looked at twenty times a second.

use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;

use crate::error::{Exit, Problem};
use crate::guide::Message;
use crate::guide::app::Followed;
use crate::runner::Input;
use crate::store::stage::{self, Told};
use crate::workshop::show::cue::{Cue, Fault};

/// A copy that was killed tells nothing: it is looked for this often.
const LOOK: Duration = Duration::from_secs(2);

/// Follows on a thread of its own, until nobody listens any more.
pub fn start<P: Send + 'static>(folder: PathBuf, answers: Sender<Input<P>>) {
    thread::spawn(move || {
        let mut changes = Changes::of(&folder);
        let (mut told, mut last) = (None, None);
        loop {
            let heard = stage::told(&folder);
            if told.as_ref() != Some(&heard) {
                let followed = followed(&heard, last.as_ref());
                if let Followed::At(cue) | Followed::Stopped(cue) = &followed {
                    last = Some(cue.clone());
                }
                told = Some(heard);
                if answers.send(Input::Message(Message::Followed(Box::new(followed)))).is_err() {
                    break;
                }
            }
            changes.wait(&folder);
        }
    });
}

/// Returns what is known now; `last` is what was known before.
fn followed(heard: &Result<Option<Told>, crate::store::StoreError>, last: Option<&Cue>) -> Followed {
    match heard {
        Ok(Some(Told { cue, runs })) => match Cue::read(cue) {
            Ok(cue) if *runs => Followed::At(cue),
            Ok(cue) => Followed::Stopped(cue),
            Err(Fault::OtherVersion) => Followed::Failed(Problem::new("follow-version", Exit::CouldNot)),
            Err(Fault::Unreadable) => Followed::Failed(Problem::new("follow-unreadable", Exit::CouldNot)),
        },
        Ok(None) => match last {
            Some(cue) => Followed::At(Cue { ended: true, ..cue.clone() }),
            None => Followed::Nothing,
        },
        Err(error) => Followed::Failed(Problem::from(error.clone())),
    }
}

#[cfg(any(target_os = "linux", target_os = "android"))]
use told_by_the_system::Changes;

#[cfg(any(target_os = "linux", target_os = "android"))]
mod told_by_the_system {
    use std::os::fd::AsFd;

    use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
    use nix::sys::inotify::{AddWatchFlags, InitFlags, Inotify};

    use super::{Duration, LOOK, Path, thread};

    /// What tells of changes; nothing where the system has none to give, or while the folder is not there.
    pub struct Changes(Option<Inotify>);

    impl Changes {
        pub fn of(folder: &Path) -> Self {
            let flags = AddWatchFlags::IN_MOVED_TO
                | AddWatchFlags::IN_DELETE
                | AddWatchFlags::IN_CREATE
                | AddWatchFlags::IN_DELETE_SELF;
            let watch = Inotify::init(InitFlags::IN_CLOEXEC | InitFlags::IN_NONBLOCK).ok();
            Self(watch.filter(|watch| watch.add_watch(folder, flags).is_ok()))
        }

        /// Waits for a change, or for a moment.
        pub fn wait(&mut self, folder: &Path) {
            let Some(watch) = &self.0 else {
                thread::sleep(Duration::from_millis(250));
                *self = Self::of(folder);
                return;
            };
            let timeout = PollTimeout::try_from(LOOK).unwrap_or(PollTimeout::NONE);
            let mut watched = [PollFd::new(watch.as_fd(), PollFlags::POLLIN)];
            let _ = poll(&mut watched, timeout);
            drop(watch.read_events());
            if !folder.is_dir() {
                self.0 = None;
            }
        }
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
struct Changes;

#[cfg(not(any(target_os = "linux", target_os = "android")))]
impl Changes {
    fn of(_folder: &Path) -> Self {
        let _ = LOOK;
        Self
    }

    fn wait(&mut self, _folder: &Path) {
        thread::sleep(Duration::from_millis(50));
    }
}
