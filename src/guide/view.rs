//! What a screen says, before anybody decides how it looks.

use crate::chooser::Need;
use crate::content::ItemId;
use crate::content::topics::Topic;
use crate::export::bars::Bar;
use crate::guide::action::Action;

pub use crate::guide::mark::Mark;
pub use crate::guide::menu::Menu;

/// One screen's content.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct View {
    /// Its name, in the first row.
    pub title: String,
    /// What stays in sight below the name however far one scrolls; empty for nothing.
    pub pinned: String,
    /// What stands on it, from top to bottom.
    pub blocks: Vec<Block>,
    /// Whether its body may be drawn in letters of twice the size.
    pub large: bool,
    /// What works here besides moving and choosing; the footer lists it.
    pub offers: Vec<Action>,
}

/// How a text is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// Running text.
    #[default]
    Plain,
    /// Names what follows.
    Heading,
    /// Less important.
    Dim,
    /// To be careful about.
    Warn,
    /// Done and proved.
    Good,
}

/// Which way the words of a row run. It matters only where the language runs from right to left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Way {
    /// The way of the language.
    #[default]
    Language,
    /// From left to right: what is copied or typed letter by letter.
    LeftToRight,
    /// In the place of any other row, but each letter where the words have it: a sample of an order.
    Untouched,
}

/// One piece of a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Text(Tone, String),
    /// A paragraph behind a mark such as a number.
    Marked {
        /// The mark; the text hangs behind it.
        mark: Mark,
        /// How it is meant.
        tone: Tone,
        /// The paragraph.
        text: String,
    },
    /// Something to copy letter by letter, drawn without borders.
    Code(String),
    /// Numbers to be compared, as wide as the screen allows.
    Chart {
        /// Its lines.
        bars: Vec<Bar>,
        /// Drawn in plain ASCII.
        ascii: bool,
    },
    /// Texts beside each other, each under its heading; below each other where there is no room.
    Columns {
        /// Heading and text.
        columns: Vec<(String, String)>,
        /// Drawn in plain ASCII.
        ascii: bool,
    },
    /// A line that can be chosen.
    Choice(Choice),
    /// A place to type.
    Field(Field),
    /// An empty line.
    Gap,
}

/// A line that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What is chosen.
    pub target: Target,
    /// Its state or place.
    pub mark: Mark,
    /// Its words.
    pub label: String,
    /// More about it, on lines of its own; empty for none.
    pub note: String,
    /// How it is meant.
    pub tone: Tone,
    /// Which way its words run.
    pub way: Way,
}

/// A place to type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// What is to be typed.
    pub label: String,
    /// What is shown of it: dots for secrets.
    pub shown: String,
    /// How many columns stand before the cursor.
    pub cursor_cells: usize,
}

/// The two that stand side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The id of the first.
    pub left: String,
    /// The id of the second.
    pub right: String,
}

/// Which part of a comparison is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What each is, and where they differ.
    Differ,
    /// Where they do not.
    Same,
    /// Who says what of them.
    Said,
}

/// What a line stands for. Selection is kept by it and so survives every reordering.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A language of the menu.
    Language(String),
    /// An item.
    Item(ItemId),
    /// A step of the item on screen.
    Step(String),
    /// A checklist.
    Checklist(String),
    /// A first-hour page.
    Page(String),
    /// Somebody who can help.
    Helpline(String),
    /// A page on what one person cannot switch off.
    Note(String),
    /// A word of the glossary.
    Term(String),
    /// An answer to the question on screen.
    Answer(&'static str),
    /// Steps for this device alone; nothing means for all.
    Device(Option<&'static str>),
    /// Something that may be needed of a messenger.
    Need(Need),
    /// A messenger.
    Messenger(String),
    /// What is known of every messenger on this.
    Topic(Topic),
    /// Two messengers side by side.
    Compare(Pair, Part),
    /// A device in the room, while something is presented.
    RoomDevice(&'static str),
    /// A list to present.
    PresentList(String),
    /// An item to be counted.
    CountItem(ItemId),
    /// A part of the session, counted from 0.
    Part(usize),
    /// The field on screen.
    Field,
    /// Anything with a fixed meaning.
    Menu(Menu),
}

impl View {
    /// Returns a view with this title.
    pub fn titled(title: String) -> Self {
        Self { title, ..Self::default() }
    }

    /// Adds a paragraph.
    pub fn text(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Text(Tone::Plain, text.into()));
    }

    /// Adds a paragraph with a tone.
    pub fn toned(&mut self, tone: Tone, text: impl Into<String>) {
        self.blocks.push(Block::Text(tone, text.into()));
    }

    /// Adds an empty line and a heading.
    pub fn heading(&mut self, text: impl Into<String>) {
        if !self.blocks.is_empty() {
            self.blocks.push(Block::Gap);
        }
        self.blocks.push(Block::Text(Tone::Heading, text.into()));
    }

    /// Adds a paragraph behind a mark.
    pub fn marked(&mut self, mark: impl Into<Mark>, tone: Tone, text: impl Into<String>) {
        self.blocks.push(Block::Marked { mark: mark.into(), tone, text: text.into() });
    }

    /// Adds an empty line.
    pub fn gap(&mut self) {
        self.blocks.push(Block::Gap);
    }

    /// Adds a line that can be chosen.
    pub fn choice(&mut self, target: Target, label: impl Into<String>) {
        self.noted(target, Mark::None, label, "");
    }

    /// Adds a fixed choice.
    pub fn menu(&mut self, menu: Menu, label: impl Into<String>) {
        self.choice(Target::Menu(menu), label);
    }

    /// Adds a line that can be chosen, with a mark and more about it.
    pub fn noted(
        &mut self,
        target: Target,
        mark: impl Into<Mark>,
        label: impl Into<String>,
        note: impl Into<String>,
    ) {
        self.blocks.push(Block::Choice(Choice {
            target,
            mark: mark.into(),
            label: label.into(),
            note: note.into(),
            tone: Tone::Plain,
            way: Way::Language,
        }));
    }

    /// Adds a line that can be chosen and that shows an order of letters, whatever the present one is.
    pub fn sample(&mut self, target: Target, mark: impl Into<Mark>, label: impl Into<String>) {
        self.noted(target, mark, label, "");
        if let Some(Block::Choice(choice)) = self.blocks.last_mut() {
            choice.way = Way::Untouched;
        }
    }

    /// Adds what went wrong and what to do: below what is typed, or on top where nothing is.
    pub fn tell(&mut self, message: String, remedy: String) {
        let field = self.blocks.iter().rposition(|block| matches!(block, Block::Field(_)));
        let at = field.map_or(0, |index| index + 1);
        let told = [Block::Text(Tone::Warn, message), Block::Text(Tone::Plain, remedy), Block::Gap];
        self.blocks.splice(at..at, told);
    }

    /// Returns everything that can be chosen, from top to bottom.
    pub fn targets(&self) -> Vec<&Target> {
        self.blocks
            .iter()
            .filter_map(|block| match block {
                Block::Choice(choice) => Some(&choice.target),
                Block::Field(_) => Some(&Target::Field),
                _ => None,
            })
            .collect()
    }
}
