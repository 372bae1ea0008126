//! The shape of content in memory: what every other module may use.
//!
//! Plain values with no behaviour beyond looking things up. Never opens a file.
//! Texts and lists are `Cow`s, so that built-in content is borrowed from the program itself and
//! a user's own lists can be owned by the same types.

use std::borrow::Cow;
use std::fmt;

mod helpline;
mod messenger;
mod page;

pub use helpline::{Contact, FirstMessage, Helpline, Helplines, How};
pub use messenger::{Claim, Messenger, Messengers, Opinion};
pub use page::{Note, Page, Pages};

/// A string that is either part of the program or was read while running.
pub type Str = Cow<'static, str>;
/// A list that is either part of the program or was read while running.
pub type List<T> = Cow<'static, [T]>;

/// What is known about the words of a text in the reader's language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextState {
    /// The English original.
    Source,
    /// A fluent person has read this translation.
    Reviewed,
    /// Translated, but nobody fluent has checked it.
    Draft,
    /// Made from an older English text.
    Outdated,
    /// No translation that may be shown: the English stands instead.
    Missing,
}

/// A text for people, with the English behind it where it is a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// What is shown.
    pub shown: Str,
    /// The English original, where `shown` is a translation of it.
    pub english: Option<Str>,
    /// How far the words can be trusted.
    pub state: TextState,
}

impl Text {
    /// Returns an English text as it stands in a source file.
    pub const fn source(shown: Str) -> Self {
        Self { shown, english: None, state: TextState::Source }
    }

    /// Returns the English words, whatever is shown.
    pub fn english(&self) -> &str {
        self.english.as_deref().unwrap_or(&self.shown)
    }
}

/// How good a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trust {
    /// The maker's own documents, code or the law itself.
    Primary,
    /// A trusted organisation, academic work or a community project.
    Ngo,
    /// Press, law firms, forums.
    Other,
}

/// Where a claim comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Unique in its file.
    pub id: Str,
    /// Name of the page; not translated.
    pub title: Str,
    /// Its address. Shown, never opened.
    pub url: Str,
    /// `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `undated`.
    pub date: Str,
    /// How good it is.
    pub trust: Trust,
}

/// For whom an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Everybody.
    Basic,
    /// Those who want more.
    Strong,
    /// People at high risk.
    HighRisk,
}

/// The "applies when" of an item; each entry is an answer id such as `device:android`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct When {
    /// At least one must hold.
    pub any: List<Str>,
    /// Each must hold.
    pub all: List<Str>,
    /// None may hold.
    pub none: List<Str>,
}

/// One action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Unique within its item.
    pub id: Str,
    /// Answers for which the step is; empty means for everybody.
    pub only: List<Str>,
    /// What to do.
    pub text: Text,
    /// A command or a piece of configuration, never translated.
    pub code: Option<Str>,
}

/// How a person tests an item by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Test {
    /// What they must see.
    pub expect: Text,
    /// What to do.
    pub steps: List<Step>,
}

/// One thing to secure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Unique in its checklist, never reused.
    pub id: Str,
    /// For whom.
    pub when: When,
    /// How far it goes.
    pub level: Level,
    /// 1 to 3.
    pub impact: u8,
    /// How long it takes.
    pub minutes: u16,
    /// The name of a probe that can look, if there is one.
    pub probe: Option<Str>,
    /// After how many days a done item asks for another look.
    pub recheck_days: Option<u16>,
    /// Raised when the meaning changes.
    pub meaning_rev: u32,
    /// Whether it is for the day on which something has happened, and nothing to prepare.
    pub happened: bool,
    /// Items of the same checklist that come before this one.
    pub after: List<Str>,
    /// Fears it helps against most, as answer ids.
    pub against: List<Str>,
    /// Ids of sources in the same file.
    pub sources: List<Str>,
    /// When the sources were last read against this text, `YYYY-MM-DD`.
    pub checked: Str,
    /// What to do, in a few words.
    pub title: Text,
    /// What goes wrong without it.
    pub why: Text,
    /// For the facilitator.
    pub notes: Option<Text>,
    /// What to do, one action each.
    pub steps: List<Step>,
    /// How to see that it works.
    pub test: Option<Test>,
    /// What it does not do.
    pub limits: Option<Text>,
}

impl Item {
    /// Returns every text of it that people read, but for the facilitator's notes.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        let test = self.test.iter();
        let tested = test.flat_map(|test| test.steps.iter().map(|step| &step.text).chain([&test.expect]));
        let steps = self.steps.iter().map(|step| &step.text);
        [&self.title, &self.why].into_iter().chain(steps).chain(tested).chain(&self.limits)
    }
}

/// One guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checklist {
    /// Unique among all files.
    pub id: Str,
    /// Its name.
    pub title: Text,
    /// What it is for.
    pub summary: Text,
    /// Roughly how long it takes in all.
    pub minutes: u16,
    /// Where it stands among the lists, the smaller first; lists without one come last.
    pub place: u16,
    /// Items of other lists that belong here, too, written as `CHECKLIST/ITEM`.
    pub also: List<Str>,
    /// What its items rest on.
    pub sources: List<Source>,
    /// The items, in the author's order.
    pub items: List<Item>,
    /// Whether it came with the program or from a user's folder.
    pub origin: Origin,
}

/// Where a file of content came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Built into the program.
    BuiltIn,
    /// Read from a folder of the user's own.
    User,
    /// Read from such a folder, signed by the project, in the place of an older one of the program.
    Update,
}

/// One explained word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Unique in its file.
    pub id: Str,
    /// Ids of sources in the same file.
    pub sources: List<Str>,
    /// `YYYY-MM-DD`.
    pub checked: Str,
    /// The word.
    pub title: Text,
    /// Other names met on screens, in any language.
    pub also: List<Str>,
    /// What it means.
    pub text: Text,
}

/// A file of explained words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glossary {
    /// Unique among all files.
    pub id: Str,
    /// Its name.
    pub title: Text,
    /// What it is for.
    pub summary: Text,
    /// What its words rest on.
    pub sources: List<Source>,
    /// The words, in the author's order.
    pub terms: List<Term>,
    /// Built in or a user's own.
    pub origin: Origin,
}

/// An item that has another id now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rename {
    /// The id that it had; nothing has it any more.
    pub from: ItemId,
    /// The id that it has.
    pub to: ItemId,
}

/// All content, in the order in which it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Library {
    /// The guides.
    pub checklists: Vec<Checklist>,
    /// First-hour pages and the like.
    pub pages: Vec<Pages>,
    /// Who answers a call for help.
    pub helplines: Vec<Helplines>,
    /// Explained words.
    pub glossaries: Vec<Glossary>,
    /// Facts about messengers.
    pub messengers: Vec<Messengers>,
    /// Items that have another id now.
    pub renames: Vec<Rename>,
}

/// Names an item for life: `CHECKLIST/ITEM`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId {
    /// The checklist's id.
    pub list: Str,
    /// The item's id within it.
    pub item: Str,
}

impl ItemId {
    /// Returns the id made of both parts.
    pub fn new(list: impl Into<Str>, item: impl Into<Str>) -> Self {
        Self { list: list.into(), item: item.into() }
    }

    /// Returns the id written as `CHECKLIST/ITEM`, or nothing where there is no single slash.
    pub fn parse(written: &str) -> Option<Self> {
        let (list, item) = written.split_once('/')?;
        let plain = |part: &str| !part.is_empty() && !part.contains('/');
        (plain(list) && plain(item)).then(|| Self::new(list.to_owned(), item.to_owned()))
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.list, self.item)
    }
}

impl Library {
    /// Returns the checklist with this id.
    pub fn checklist(&self, id: &str) -> Option<&Checklist> {
        self.checklists.iter().find(|list| list.id == id)
    }

    /// Returns the item with this id and the checklist it stands in.
    pub fn item(&self, id: &ItemId) -> Option<(&Checklist, &Item)> {
        let list = self.checklist(&id.list)?;
        list.items.iter().find(|item| item.id == id.item).map(|item| (list, item))
    }

    /// Returns the notes with the file that each stands in, in the order of the files.
    pub fn notes(&self) -> impl Iterator<Item = (&Pages, &Note)> {
        self.pages.iter().flat_map(|file| file.notes.iter().map(move |note| (file, note)))
    }

    /// Returns everybody who can help with the file that each stands in, in the order of the files.
    pub fn lines(&self) -> impl Iterator<Item = (&Helplines, &Helpline)> {
        self.helplines.iter().flat_map(|file| file.lines.iter().map(move |line| (file, line)))
    }

    /// Returns every explained word with the file that it stands in, in the order of the files.
    pub fn terms(&self) -> impl Iterator<Item = (&Glossary, &Term)> {
        self.glossaries.iter().flat_map(|file| file.terms.iter().map(move |term| (file, term)))
    }

    /// Returns the id that an item has now: its own, or the one it was given instead.
    pub fn current_id(&self, id: &ItemId) -> ItemId {
        let renamed = self.renames.iter().find(|rename| rename.from == *id);
        renamed.filter(|_| self.item(id).is_none()).map_or_else(|| id.clone(), |rename| rename.to.clone())
    }

    /// Returns every item with its id, in the order of the files.
    pub fn items(&self) -> impl Iterator<Item = (ItemId, &Checklist, &Item)> {
        self.checklists.iter().flat_map(|list| {
            list.items.iter().map(move |item| (ItemId::new(list.id.clone(), item.id.clone()), list, item))
        })
    }
}
