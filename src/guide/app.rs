//! The guide's model and the only function that changes it.

mod act;
mod answer;
mod chosen;
pub mod desk;
mod direction;
mod exported;
mod footer;
mod kept;
mod parts;
mod presenting;
mod shown;
mod stack;
mod watch;

use std::cell::OnceCell;
use std::time::Duration;

use jiff::civil::Date;

use crate::chooser::Needs;
use crate::content::{Item, ItemId, Library, Pack, TextState, keys};
use crate::error::Problem;
use crate::fault::Words;
use crate::guide::effect::{Effect, Secret};
use crate::guide::message::Message;
use crate::guide::screens::{self, Screen};
use crate::guide::view::Target;
use crate::locale::Locale;
use crate::locale::bidi::Turning;
use crate::locale::letters::Lacking;
use crate::plan::profile::Profile;
use crate::progress::Record;
use crate::search::Index;
use crate::store::display::Display;
use crate::store::{Notebook, Presence};
use crate::t;

pub use desk::Desk;
pub use exported::{Export, LISTED, Reader, Which};
pub use parts::{First, Keeping, Notice, Place, Screenful, Since, Start, Wake};
pub use presenting::{Followed, Notes, Presented};
pub use watch::{Changed, Course, Drill, Look};

/// The whole state of the guide. It has no debug print: it holds progress and answers.
#[expect(clippy::struct_excessive_bools, reason = "each is a state of its own that a screen shows")]
pub struct App {
    /// The language.
    pub locale: Locale,
    base: OnceCell<Library>,
    /// All content in that language, laid over when first needed: the first screen needs none.
    library: OnceCell<Library>,
    /// Whether a fluent person has read some of it.
    partly_reviewed: OnceCell<bool>,
    /// What is remembered outside the notebook.
    pub display: Display,
    /// The language of the environment.
    pub suggested_language: String,
    /// The day.
    pub today: Date,
    /// Columns and rows.
    pub size: (u16, u16),
    /// Marks in plain ASCII.
    pub ascii: bool,
    /// What the window has no letters for.
    pub lacking: Lacking,
    /// Said line by line instead of drawn: keys, signs and places on a screen mean nothing.
    pub plain: bool,
    /// Who turns right-to-left text round in this terminal; nothing where no screen is drawn.
    pub turning: Option<Turning>,
    /// Started with `--keep-nothing`.
    pub keep_nothing: bool,
    /// What happens to progress.
    pub keeping: Keeping,
    /// What is in the data directory.
    pub presence: Presence,
    /// Progress and, if wanted, answers.
    pub notebook: Notebook,
    /// The answers of this session.
    pub profile: Profile,
    /// How much time there is now; nothing means no limit.
    pub minutes: Option<u16>,
    /// The device whose steps alone are shown; nothing means all. Says nothing about the plan.
    pub only_device: Option<&'static str>,
    /// The screens, the visible one last. Never empty.
    pub stack: Vec<Place>,
    /// Whether the neutral screen covers everything.
    pub hidden: bool,
    /// What to say until the next key.
    pub notice: Option<Notice>,
    /// What went wrong last, until something else is chosen.
    pub trouble: Option<Problem>,
    /// Whether an answer of the world is awaited that the person should wait for.
    pub busy: bool,
    /// Counts changes.
    pub revision: u64,
    /// The last change known to be on disk.
    pub saved: u64,
    /// Why the last save failed, until one succeeds.
    pub save_problem: Option<Problem>,
    /// The passphrase that is being set up.
    pub pending: Option<Secret>,
    /// Findings in the user's own lists.
    pub list_findings: usize,
    /// Who signed them.
    pub pack: Option<Pack>,
    /// Whether this system lets the program watch a drill.
    pub can_drill: bool,
    /// The drill that runs, or the last one of this session.
    pub drill: Option<Drill>,
    /// What the checks of this machine say.
    pub look: Look,
    /// What was read of an export.
    pub reader: Reader,
    /// What is needed of a messenger. Says whom a person fears, so it is kept nowhere.
    pub needs: Needs,
    /// Translated lines that a fluent person reads.
    pub desk: Option<Desk>,
    /// What is presented, if anything.
    pub presented: Option<Presented>,
    /// What another running copy presents, where its notes are followed here.
    pub followed: Followed,
    /// The time, in milliseconds since 1970.
    pub now: u64,
    /// Whether a projector shows letters of twice the size.
    pub larger: bool,
    /// Whether the English stands below every translated line.
    pub show_english: bool,
    /// Leaves as soon as everything is on disk.
    leaving: bool,
    undo: Vec<Change>,
    index: Option<Index<Target>>,
    after_saving_offer: Option<Screen>,
}

/// One change that can be taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Change {
    id: ItemId,
    before: Option<Record>,
}

impl App {
    /// Returns the guide on its first screen, and what the world must do for it.
    pub fn new(start: Start) -> Self {
        let remembered = start.asked_language.clone().or_else(|| start.display.locale.clone());
        let tag = remembered.clone().unwrap_or_else(|| start.suggested_language.clone());
        let locked = start.presence != Presence::Nothing && !start.keep_nothing;
        let (desk, show, opened) = match start.first {
            First::Guide => (None, None, None),
            First::Review(desk) => (Some(*desk), None, Some(Screen::Review)),
            First::Present(show) => (None, show, Some(Screen::PresentStart)),
            First::Follow => (None, None, Some(Screen::Follow)),
        };
        let first = match (&remembered, locked) {
            _ if opened.is_some() => opened.unwrap_or(Screen::Start),
            (None, _) => Screen::Language,
            (Some(_), true) => Screen::Unlock { previous: false },
            (Some(_), false) => Screen::Start,
        };
        let keeping = match (start.keep_nothing, locked) {
            (true, _) => Keeping::Nothing,
            (false, true) => Keeping::Locked,
            (false, false) => Keeping::Undecided,
        };
        let mut place = Place::new(first);
        // The likeliest language is already marked.
        place.port.selected = Some(Target::Language(tag.clone()));
        let (locale, library) = match start.working {
            Some((locale, library)) => (locale, OnceCell::from(library)),
            None => (Locale::load(&tag), OnceCell::new()),
        };
        let mut app = Self {
            locale,
            library,
            base: start.library,
            display: start.display,
            suggested_language: start.suggested_language,
            today: start.today,
            size: start.size,
            ascii: start.ascii,
            lacking: start.lacking,
            plain: start.plain,
            turning: start.turning,
            keep_nothing: start.keep_nothing,
            keeping,
            presence: start.presence,
            notebook: Notebook::default(),
            profile: Profile::default(),
            minutes: None,
            only_device: None,
            stack: vec![place],
            hidden: false,
            notice: None,
            trouble: start.trouble,
            busy: false,
            revision: 0,
            saved: 0,
            save_problem: None,
            pending: None,
            list_findings: start.list_findings,
            pack: start.pack,
            can_drill: crate::probe::drill::is_available(),
            drill: None,
            look: Look::NotYet,
            reader: Reader::default(),
            needs: Needs::default(),
            desk,
            presented: show.map(|show| Presented::new(*show)),
            followed: Followed::default(),
            now: 0,
            // Terminals that cannot draw them do not say so.
            larger: false,
            show_english: false,
            partly_reviewed: OnceCell::new(),
            leaving: false,
            undo: Vec::new(),
            index: None,
            after_saving_offer: None,
        };
        app.ask_direction_once();
        app
    }

    /// Returns all content in the reader's language.
    pub fn library(&self) -> &Library {
        self.library.get_or_init(|| match self.base.get() {
            Some(base) => crate::content::translated(base, self.locale.tag()),
            None => crate::content::in_language(self.locale.tag()),
        })
    }

    /// Tells whether a fluent person has read some of the content in this language.
    pub fn is_partly_reviewed(&self) -> bool {
        let reviewed = || keys(self.library()).iter().any(|(_, text)| text.state == TextState::Reviewed);
        *self.partly_reviewed.get_or_init(reviewed)
    }

    /// Returns what the world must do for the first screen.
    pub fn begin(&self) -> Vec<Effect> {
        if self.place().screen == Screen::Follow { vec![Effect::Follow] } else { Vec::new() }
    }

    /// Reads the content now, so that the key that first shows it need not wait.
    pub fn prepare(&self) {
        // On the language screen nobody knows yet in which one.
        if self.place().screen != Screen::Language {
            self.library();
        }
    }

    /// Changes the model and returns what the world shall do.
    pub fn update(&mut self, message: Message) -> Vec<Effect> {
        let before = self.position();
        let mut effects = self.take(message);
        effects.extend(self.cue_after(before.as_ref()));
        effects
    }

    fn take(&mut self, message: Message) -> Vec<Effect> {
        match message {
            Message::Act(action) => act::act(self, action),
            Message::Resized { columns, rows } => {
                self.size = (columns, rows);
                self.reveal();
                Vec::new()
            }
            Message::Day(today) => {
                self.today = today;
                Vec::new()
            }
            Message::Clock(now) => {
                self.now = now;
                Vec::new()
            }
            Message::StageOpened(_) | Message::StageRefused(_) | Message::StageLost(_) => {
                screens::present::start::opened(self, message)
            }
            Message::Followed(followed) => {
                self.followed = *followed;
                Vec::new()
            }
            Message::IdleTooLong => self.lock_or_hide(),
            Message::RetryDue => self.retry_save(),
            Message::Ended => vec![Effect::Quit],
            Message::Looked(_) | Message::Drill(_) | Message::DrillOver(_) => watch::heard(self, message),
            Message::ExportRead { order, report } => self.export_read(order, *report),
            other => answer::answer(self, other),
        }
    }

    /// Returns when the guide wants to be woken without a key, the next time first.
    pub fn wakes(&self) -> Vec<Wake> {
        let retry = self.save_problem.is_some().then(|| Wake {
            after: Duration::from_secs(10),
            since: Since::Now,
            message: Message::RetryDue,
        });
        let minutes = match self.keeping {
            _ if retry.is_some() => 0,
            Keeping::Notebook => self.notebook.lock_after_minutes,
            // What an export held, and what is needed, must not stay on a screen that was left alone.
            _ if !self.hidden && (self.reader.export.is_some() || self.says_something()) => 10,
            _ => 0,
        };
        let lock = (minutes > 0).then(|| Wake {
            after: Duration::from_mins(u64::from(minutes)),
            since: Since::LastKey,
            message: Message::IdleTooLong,
        });
        retry.into_iter().chain(lock).chain(self.next_minute()).collect()
    }

    /// Tells whether an answer is awaited that the next wish may depend on.
    pub fn awaits(&self) -> bool {
        self.busy || matches!(self.look, Look::Asking(_)) || self.reader.awaited.is_some()
    }

    /// Returns what to say if the program stops because of a fault of its own.
    pub fn fault(&self) -> Words {
        // Nowhere else does a window close with the program, and the first frame waits for every word that is looked up.
        let close = if cfg!(windows) { t!(self.locale, "close-window") } else { String::new() };
        Words { stopped: t!(self.locale, "fault"), close }
    }

    /// Changes the language of everything.
    pub fn set_language(&mut self, tag: &str) -> Vec<Effect> {
        self.locale = Locale::load(tag);
        self.library = OnceCell::new();
        self.partly_reviewed = OnceCell::new();
        self.index = None;
        self.display.locale = Some(tag.to_owned());
        if self.keep_nothing { Vec::new() } else { vec![Effect::SaveDisplay(self.display.clone())] }
    }

    /// Returns an item's title, or its id where the content no longer has it.
    pub fn item_title(&self, id: &ItemId) -> String {
        self.library().item(id).map_or_else(|| id.to_string(), |(_, item)| item.title.shown.to_string())
    }

    /// Returns the index of everything that can be found, made when first needed.
    pub fn index(&mut self) -> &Index<Target> {
        let index = self.index.take().unwrap_or_else(|| screens::search::index(self.library()));
        self.index.insert(index)
    }

    /// Returns the index if it has been made.
    pub fn index_if_made(&self) -> Option<&Index<Target>> {
        self.index.as_ref()
    }

    /// Returns the item with this id.
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.library().item(id).map(|(_, item)| item)
    }
}

#[cfg(test)]
mod tests;
