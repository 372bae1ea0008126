//! Choices that mean the same on every screen.

use crate::export::sheet::{Extra, Format};
use crate::locale::bidi::Setting;
use crate::probe::drill::Case;
use crate::workshop::tally::Phase;

/// Choices with a fixed meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Menu {
    /// First-hour pages.
    AlreadyHappened,
    /// One useful step.
    MakeMeSafer,
    /// All lists.
    Lists,
    /// The plan and lists.
    Home,
    /// The language menu.
    Languages,
    /// Who turns right-to-left text round.
    Direction,
    /// This one does, or nobody.
    DirectionIs(Setting),
    /// What stays on this computer.
    Stays,
    /// Explained words.
    Glossary,
    /// Words that stand on this screen.
    WordsHere,
    /// Who can help.
    Helplines,
    /// What one person cannot switch off.
    Notes,
    /// What is behind the item on screen.
    Why,
    /// Find words.
    Search,
    /// What the keys do.
    Help,
    /// Leave.
    Quit,
    /// Leave although something is not saved.
    QuitAllTheSame,
    /// Where one came from.
    Back,
    /// Begin or change the answers.
    Questions,
    /// Not now.
    NotNow,
    /// The next question.
    NextQuestion,
    /// Rather not say.
    RatherNotSay,
    /// Keep the answers in the notebook.
    KeepAnswers,
    /// Use the answers once, keep only the plan.
    AnswersOnce,
    /// Make the plan anew from no answers.
    ForgetAnswers,
    /// The whole plan.
    WholePlan,
    /// I have ten minutes.
    Minutes(u16),
    /// No limit of time.
    AnyTime,
    /// One thing a day.
    OneADay,
    /// Keep progress, behind a passphrase.
    KeepWithPassphrase,
    /// Keep nothing.
    KeepNothing,
    /// Use the made-up passphrase.
    UseSuggestion,
    /// Make up another one.
    AnotherSuggestion,
    /// Type one's own.
    TypeOwn,
    /// Use a weak passphrase all the same.
    UseWeak,
    /// Take a passphrase again from the start.
    StartPassphraseAnew,
    /// The passphrase is forgotten.
    Forgotten,
    /// Put the old files aside and start anew.
    StartAnew,
    /// Open the previous copy.
    UsePrevious,
    /// Go on without opening the notebook.
    WithoutNotebook,
    /// Try the save again.
    TrySaving,
    /// Done, ticked only.
    DoneTold,
    /// Done, checked together.
    DoneWitnessed,
    /// Put off.
    Later,
    /// Not for me.
    NotForMe,
    /// Open again.
    Reopen,
    /// Test by hand.
    Test,
    /// The test showed what it must.
    TestPassed,
    /// The test showed something else.
    TestFailed,
    /// The test told nothing.
    TestUnclear,
    /// My screen shows something else.
    WrongScreen,
    /// Write the report to a file.
    WriteReport,
    /// The notebook: lock, minutes, commands.
    Notebook,
    /// Lock now.
    LockNow,
    /// Lock after so many minutes; 0 is never.
    LockAfter(u16),
    /// The next step of the plan.
    NextStep,
    /// The drill and the checks.
    Drill,
    /// What a drill of this case would do, before it is agreed to.
    DrillCase(Case),
    /// Yes, run it.
    DrillYes(Case),
    /// End it.
    DrillStop,
    /// Go back to the one that runs.
    DrillShow,
    /// The result of the last one.
    DrillLast,
    /// What it sent, packet by packet.
    DrillSent,
    /// Test a case by hand.
    ByHand(Case),
    /// The next step of the test by hand.
    HandNext,
    /// By hand: nothing loaded.
    HandBlocked,
    /// By hand: my own address showed.
    HandLeft,
    /// By hand: could not tell.
    HandUnclear,
    /// The report of an export, or where to find one.
    OffMeta,
    /// Read the export that was named.
    OffMetaRead,
    /// Name another part of it.
    OffMetaAdd,
    /// Read another one.
    OffMetaAnother,
    /// Compare with an older one.
    OffMetaOlder,
    /// All businesses.
    OffMetaAll,
    /// What a picture of the report would hold, before it is agreed to.
    OffMetaPicture,
    /// Yes, write it.
    OffMetaWrite,
    /// The questions about a messenger.
    Chooser,
    /// The answer with its reasons, from above the questions.
    ChooserAnswer,
    /// The same from below them.
    ChooserDone,
    /// Forget what was said there.
    ChooserForget,
    /// Put the lists of the answer into the plan.
    ChooserSetUp,
    /// Take them out again.
    ChooserTakeOut,
    /// Every messenger, topic by topic.
    ChooserTopics,
    /// What to present, and for whom.
    PresentStart,
    /// Begin, or go on.
    PresentBegin,
    /// Present another list.
    PresentOther,
    /// The next frame.
    PresentNext,
    /// The frame before.
    PresentBefore,
    /// Steps that differ stand beside each other, or not.
    PresentBeside,
    /// Letters of twice the size, or not.
    PresentLarger,
    /// What was counted.
    PresentTotals,
    /// The count of before, or of after.
    PresentPhase(Phase),
    /// Say anew how many people there are.
    PresentPeople,
    /// Take the last slip back.
    PresentTakeBack,
    /// Keep the totals in the notebook.
    PresentKeep,
    /// The presentation is over.
    PresentEnd,
    /// The translated line is right as it is.
    ReviewAccept,
    /// Give it other words.
    ReviewEdit,
    /// Leave it for later.
    ReviewSkip,
    /// The line before it.
    ReviewBefore,
    /// The next batch of lines.
    ReviewMore,
    /// The person's own sheet.
    Sheet,
    /// Put this on it, or take it off.
    SheetWith(Extra),
    /// What writing it to a file would mean, before it is agreed to.
    SheetFile(Format),
    /// Yes, write it.
    SheetWrite,
    /// The person's slip for the list on screen.
    Slip,
    /// What routes, DNS and the like say.
    Checks,
    /// Look now.
    Look,
}
