//! What a person can ask for. Which key asks for it stands in `keys`, which typed word in `commands`.

use crate::guide::view::Target;
use crate::locale::Locale;

/// One thing a person asks of the guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// To the line before.
    Up,
    /// To the line after.
    Down,
    /// A screen back.
    PageUp,
    /// A screen on.
    PageDown,
    /// To the first line.
    Top,
    /// To the last line.
    Bottom,
    /// To this very line, however far away it is.
    Point(Target),
    /// What the marked line offers.
    Choose,
    /// The line with this number, where lines have numbers to be pressed.
    Pick(usize),
    /// To where one came from.
    Back,
    /// Find words.
    Search,
    /// What the keys do.
    Help,
    /// This item is done.
    Done,
    /// Put this item off.
    Later,
    /// This item does not fit me.
    NotForMe,
    /// Test this item by hand.
    Test,
    /// "My screen shows something else."
    WrongScreen,
    /// The plan as a whole.
    WholePlan,
    /// Take the last change back.
    Undo,
    /// Show the English under each translated line, or no longer.
    English,
    /// A dark projector, or light again.
    Black,
    /// To another part of a session.
    Jump,
    /// To the next part of a session.
    NextPart,
    /// To the part before.
    PartBefore,
    /// Count the room.
    Count,
    /// Type in slips.
    Slips,
    /// What was counted so far.
    Totals,
    /// Steps of several devices beside each other, or one after the other.
    SideBySide,
    /// Letters of twice the size, or of the terminal's own.
    Larger,
    /// Leave.
    Quit,
    /// Show a neutral screen, or come back from it.
    Hide,
    /// Close the notebook; the passphrase opens it again.
    Lock,
    /// Something has already happened.
    InNeed,
    /// Who can help, and how they are reached.
    Helplines,
    /// What the words on this screen mean.
    Words,
    /// Why this item matters, beyond what it says itself.
    Why,
    /// Give the terminal back for a while (Ctrl+Z).
    Suspend,
    /// Show or hide what is typed.
    Reveal,
    /// A letter for the field.
    Type(char),
    /// Text pasted into the field.
    Paste(Secretive),
    /// Remove the letter before the cursor.
    Backspace,
    /// Remove the letter under the cursor.
    Delete,
    /// The cursor one letter back.
    CursorLeft,
    /// The cursor one letter on.
    CursorRight,
    /// The cursor to the start.
    CursorHome,
    /// The cursor to the end.
    CursorEnd,
}

/// Pasted text: it may be a passphrase, so no debug print shows it.
#[derive(Clone, PartialEq, Eq)]
pub struct Secretive(pub zeroize::Zeroizing<String>);

impl std::fmt::Debug for Secretive {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secretive(…)")
    }
}

impl Action {
    /// Every action that has a name on screen, in the order of the help page.
    pub const NAMED: [Action; 24] = [
        Action::Up,
        Action::Down,
        Action::PageUp,
        Action::PageDown,
        Action::Top,
        Action::Bottom,
        Action::Choose,
        Action::Back,
        Action::Done,
        Action::Later,
        Action::NotForMe,
        Action::Test,
        Action::WrongScreen,
        Action::Why,
        Action::Words,
        Action::WholePlan,
        Action::Undo,
        Action::English,
        Action::Search,
        Action::Help,
        Action::InNeed,
        Action::Helplines,
        Action::Hide,
        Action::Lock,
    ];

    /// What a trainer can ask for while something is presented, in the order of the help page.
    pub const PRESENTING: [Action; 9] = [
        Action::Black,
        Action::Jump,
        Action::NextPart,
        Action::PartBefore,
        Action::Count,
        Action::Slips,
        Action::Totals,
        Action::SideBySide,
        Action::Larger,
    ];

    /// Tells whether it changes only what is in sight or what is being typed.
    pub fn only_moves(&self) -> bool {
        self.id()
            .is_none_or(|id| ["up", "down", "page-up", "page-down", "top", "bottom", "reveal"].contains(&id))
    }

    /// Returns the part after `action-` and `explain-` of its messages, where it has one.
    pub fn id(&self) -> Option<&'static str> {
        Some(match self {
            Action::Up => "up",
            Action::Down => "down",
            Action::PageUp => "page-up",
            Action::PageDown => "page-down",
            Action::Top => "top",
            Action::Bottom => "bottom",
            Action::Choose => "choose",
            Action::Back => "back",
            Action::Search => "search",
            Action::Help => "help",
            Action::Done => "done",
            Action::Later => "later",
            Action::NotForMe => "not-for-me",
            Action::Test => "test",
            Action::WrongScreen => "wrong-screen",
            Action::WholePlan => "whole-plan",
            Action::Undo => "undo",
            Action::English => "english",
            Action::Black => "black",
            Action::Jump => "jump",
            Action::NextPart => "next-part",
            Action::PartBefore => "part-before",
            Action::Count => "count",
            Action::Slips => "slips",
            Action::Totals => "totals",
            Action::SideBySide => "side-by-side",
            Action::Larger => "larger",
            Action::Quit => "quit",
            Action::Hide => "hide",
            Action::Lock => "lock",
            Action::InNeed => "in-need",
            Action::Helplines => "helplines",
            Action::Words => "words",
            Action::Why => "why",
            Action::Suspend => "suspend",
            Action::Reveal => "reveal",
            _ => return None,
        })
    }

    /// Returns its short name for the footer.
    pub fn name(&self, locale: &Locale) -> String {
        self.id().map(|id| locale.message(&format!("action-{id}"))).unwrap_or_default()
    }

    /// Returns its sentence for the help page.
    pub fn explanation(&self, locale: &Locale) -> String {
        self.id().map(|id| locale.message(&format!("explain-{id}"))).unwrap_or_default()
    }
}
