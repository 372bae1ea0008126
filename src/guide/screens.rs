//! One file a screen: what it says and what its lines do.

pub mod byhand;
pub mod check;
pub mod chooser;
pub mod direction;
pub mod drill;
pub mod happened;
pub mod help;
pub mod helplines;
pub mod hidden;
pub mod home;
pub mod item;
pub mod language;
pub mod lists;
pub mod notebook;
pub mod notes;
pub mod offmeta;
pub mod packs;
pub mod passphrase;
pub mod present;
pub mod questions;
pub mod report;
pub mod review;
mod screen;
pub mod search;
pub mod sheet;
pub mod slip;
pub mod start;
pub mod stays;
pub mod trust;
pub mod unlock;
pub mod words;

use crate::guide::app::{App, Keeping};
use crate::guide::effect::Effect;
use crate::guide::view::{Menu, Target, View};

pub use screen::Screen;

/// Returns what the visible screen says.
pub fn view(app: &App) -> View {
    match &app.place().screen {
        Screen::Language => language::view(app),
        Screen::Direction => direction::view(app),
        Screen::NoDirection => direction::neither(app),
        Screen::Start => start::view(app),
        Screen::Happened => happened::view(app),
        Screen::Page(id) => happened::page(app, id),
        Screen::Helplines => helplines::view(app),
        Screen::Helpline(id) => helplines::one(app, id),
        Screen::Home => home::view(app),
        Screen::WholePlan => home::whole_plan(app),
        Screen::Lists => lists::all(app),
        Screen::Checklist(id) => lists::one(app, id),
        Screen::Item(id) => item::view(app, id),
        Screen::Test(id) => item::test(app, id),
        Screen::Report(id, step) => report::view(app, id, step.as_deref()),
        Screen::AskPlan => questions::ask(app),
        Screen::Question(index) => questions::view(app, *index),
        Screen::Answered => questions::answered(app),
        Screen::SaveOffer => passphrase::offer(app),
        Screen::Suggestion => passphrase::suggestion(app),
        Screen::TypePassphrase => passphrase::own(app),
        Screen::WeakPassphrase => passphrase::weak(app),
        Screen::RepeatPassphrase => passphrase::repeat(app),
        Screen::Unlock { previous } => unlock::view(app, *previous),
        Screen::Forgotten => unlock::forgotten(app),
        Screen::Search => search::view(app),
        Screen::Glossary => words::all(app),
        Screen::Term(id) => words::one(app, id),
        Screen::WordsHere(ids) => words::here(app, ids),
        Screen::Notes => notes::all(app),
        Screen::Note(id) => notes::one(app, id),
        Screen::Why(id) => notes::why(app, id),
        Screen::Stays => stays::view(app),
        Screen::Help => help::view(app),
        Screen::Notebook => notebook::view(app),
        Screen::Leave => notebook::leave(app),
        Screen::Drill => drill::view(app),
        Screen::DrillAsk(case) => drill::ask(app, *case),
        Screen::DrillRun => drill::run::view(app),
        Screen::DrillResult => drill::result::view(app),
        Screen::DrillSent => drill::result::sent(app),
        Screen::ByHand(case, step) => byhand::view(app, *case, *step),
        Screen::Checks => check::view(app),
        Screen::Look(id) => check::one(app, id),
        Screen::OffMeta(which, parts) => offmeta::view(app, *which, parts),
        Screen::OffMetaReport => offmeta::report::view(app),
        Screen::OffMetaAll => offmeta::all::view(app),
        Screen::OffMetaPicture => offmeta::ask_picture(app),
        Screen::Chooser => chooser::view(app),
        Screen::ChooserAnswer => chooser::answer::view(app),
        Screen::Messenger(id) => chooser::card::view(app, id),
        Screen::Compare(pair, part) => chooser::compare::view(app, pair, *part),
        Screen::Topics => chooser::topics::all(app),
        Screen::Topic(topic) => chooser::topics::one(app, *topic),
        Screen::Sheet(extras) => sheet::view(app, extras),
        Screen::SheetFile(extras, format) => sheet::ask(app, extras, *format),
        Screen::Slip(list) => slip::view(app, list),
        Screen::PresentStart => present::start::view(app),
        Screen::Present => present::frame::view(app),
        Screen::PresentJump => present::jump::view(app),
        Screen::PresentCount => present::count::view(app),
        Screen::PresentSlips => present::slips::view(app),
        Screen::PresentTotals => present::totals::view(app),
        Screen::Follow => present::follow::view(app),
        Screen::Review => review::view(app),
        Screen::ReviewEdit => review::edit(app),
    }
}

/// Does what the chosen line of the visible screen offers.
pub fn choose(app: &mut App, target: &Target) -> Vec<Effect> {
    match target {
        Target::Language(tag) => language::choose(app, tag),
        Target::Item(id) => show(app, Screen::Item(id.clone())),
        Target::Step(_) => item::next_step(app),
        Target::Checklist(id) => show(app, Screen::Checklist(id.clone())),
        Target::Page(id) => show(app, Screen::Page(id.clone())),
        Target::Helpline(id) => show(app, Screen::Helpline(id.clone())),
        Target::Note(id) => show(app, Screen::Note(id.clone())),
        Target::Term(id) => show(app, Screen::Term(id.clone())),
        Target::Device(device) => {
            app.only_device = *device;
            Vec::new()
        }
        Target::Answer(answer) => questions::answer(app, answer),
        Target::Need(need) => chooser::toggle(app, *need),
        Target::Messenger(id) => show(app, Screen::Messenger(id.clone())),
        Target::Topic(topic) => show(app, Screen::Topic(*topic)),
        Target::Compare(pair, part) => show(app, Screen::Compare(pair.clone(), *part)),
        Target::RoomDevice(device) => present::start::device(app, device),
        Target::PresentList(id) => present::start::list(app, id),
        Target::CountItem(id) => present::count::choose(app, id),
        Target::Part(at) => present::jump::choose(app, *at),
        Target::Field => field(app),
        Target::Menu(menu) => choose_menu(app, *menu),
    }
}

fn show(app: &mut App, screen: Screen) -> Vec<Effect> {
    app.open(screen);
    Vec::new()
}

/// Does what Enter means in the field of the visible screen.
fn field(app: &mut App) -> Vec<Effect> {
    match app.place().screen.clone() {
        Screen::Unlock { previous } => unlock::submit(app, previous),
        Screen::TypePassphrase => passphrase::submit_own(app),
        Screen::RepeatPassphrase => passphrase::submit_repeat(app),
        Screen::Search => search::submit(app),
        Screen::OffMeta(..) => offmeta::read(app),
        Screen::ReviewEdit => review::submit(app),
        Screen::PresentCount => present::count::submit(app),
        Screen::PresentSlips => present::slips::submit(app),
        _ => Vec::new(),
    }
}

/// Goes back, with what going back means on the visible screen.
pub fn back(app: &mut App) -> Vec<Effect> {
    match app.place().screen {
        Screen::Question(_) => questions::back(app),
        Screen::ByHand(..) => byhand::back(app),
        // Whoever leaves would not know that it goes on.
        Screen::DrillRun => return app.stop_drill(),
        Screen::Suggestion | Screen::TypePassphrase => {
            app.pending = None;
            app.back();
        }
        // Behind the start there may be a language to change.
        Screen::Start if app.stack.len() == 1 => app.open(Screen::Language),
        _ => app.back(),
    }
    Vec::new()
}

fn choose_menu(app: &mut App, menu: Menu) -> Vec<Effect> {
    match menu {
        Menu::AlreadyHappened => show(app, Screen::Happened),
        Menu::MakeMeSafer => start::make_me_safer(app),
        Menu::Lists => show(app, Screen::Lists),
        Menu::Home => {
            app.restart(Screen::Home);
            Vec::new()
        }
        Menu::Languages => show(app, Screen::Language),
        Menu::Direction => show(app, Screen::Direction),
        Menu::DirectionIs(setting) => direction::choose(app, setting),
        Menu::Stays => show(app, Screen::Stays),
        Menu::Glossary => show(app, Screen::Glossary),
        Menu::Helplines | Menu::Notes | Menu::Why | Menu::WordsHere => background(app, menu),
        Menu::Search => {
            app.index();
            show(app, Screen::Search)
        }
        Menu::Help => show(app, Screen::Help),
        Menu::Quit => app.leave(),
        Menu::QuitAllTheSame => app.quit(),
        Menu::Back => back(app),
        Menu::Notebook => show(app, Screen::Notebook),
        Menu::WholePlan => show(app, Screen::WholePlan),
        Menu::Questions
        | Menu::NotNow
        | Menu::NextQuestion
        | Menu::RatherNotSay
        | Menu::KeepAnswers
        | Menu::AnswersOnce
        | Menu::ForgetAnswers => questions::choose(app, menu),
        Menu::Minutes(_) | Menu::AnyTime | Menu::OneADay | Menu::NextStep => home::choose(app, menu),
        Menu::KeepWithPassphrase
        | Menu::KeepNothing
        | Menu::UseSuggestion
        | Menu::AnotherSuggestion
        | Menu::TypeOwn
        | Menu::UseWeak
        | Menu::StartPassphraseAnew => passphrase::choose(app, menu),
        Menu::Forgotten | Menu::StartAnew | Menu::UsePrevious | Menu::WithoutNotebook => {
            unlock::choose(app, menu)
        }
        Menu::DoneTold
        | Menu::DoneWitnessed
        | Menu::Later
        | Menu::NotForMe
        | Menu::Reopen
        | Menu::Test
        | Menu::TestPassed
        | Menu::TestFailed
        | Menu::TestUnclear
        | Menu::WrongScreen => item::choose(app, menu),
        Menu::WriteReport => report::write(app),
        Menu::TrySaving | Menu::LockNow | Menu::LockAfter(_) => notebook::choose(app, menu),
        Menu::Drill
        | Menu::DrillCase(_)
        | Menu::DrillYes(_)
        | Menu::DrillStop
        | Menu::DrillShow
        | Menu::DrillLast
        | Menu::DrillSent => drill::choose(app, menu),
        Menu::ByHand(_) | Menu::HandNext | Menu::HandBlocked | Menu::HandLeft | Menu::HandUnclear => {
            byhand::choose(app, menu)
        }
        Menu::Checks | Menu::Look => check::choose(app, menu),
        Menu::OffMeta
        | Menu::OffMetaRead
        | Menu::OffMetaAdd
        | Menu::OffMetaAnother
        | Menu::OffMetaOlder
        | Menu::OffMetaAll
        | Menu::OffMetaPicture
        | Menu::OffMetaWrite => offmeta::choose(app, menu),
        Menu::Chooser
        | Menu::ChooserAnswer
        | Menu::ChooserDone
        | Menu::ChooserForget
        | Menu::ChooserSetUp
        | Menu::ChooserTakeOut
        | Menu::ChooserTopics => chooser::choose(app, menu),
        Menu::Sheet | Menu::SheetWith(_) | Menu::SheetFile(_) | Menu::SheetWrite => sheet::choose(app, menu),
        Menu::Slip => slip::choose(app),
        Menu::PresentStart
        | Menu::PresentBegin
        | Menu::PresentOther
        | Menu::PresentNext
        | Menu::PresentBefore
        | Menu::PresentBeside
        | Menu::PresentLarger
        | Menu::PresentTotals
        | Menu::PresentPhase(_)
        | Menu::PresentPeople
        | Menu::PresentTakeBack
        | Menu::PresentKeep
        | Menu::PresentEnd => present::choose(app, menu),
        Menu::ReviewAccept | Menu::ReviewEdit | Menu::ReviewSkip | Menu::ReviewBefore | Menu::ReviewMore => {
            review::choose(app, menu)
        }
    }
}

/// Opens who can help, what one cannot switch off, or what words mean.
fn background(app: &mut App, menu: Menu) -> Vec<Effect> {
    match menu {
        Menu::Helplines => show(app, Screen::Helplines),
        Menu::Notes => show(app, Screen::Notes),
        Menu::Why => notes::open(app),
        _ => words::open(app),
    }
}

/// Returns the words that stand at the end of the first row: what is kept and what is not.
pub fn keeping_mark(app: &App) -> String {
    use crate::t;
    let locale = &app.locale;
    match app.keeping {
        _ if app.desk.is_some() => t!(locale, "mark-saved"),
        // A room learns nothing of the presenter's own notebook, not even whether there is one.
        _ if app.is_for_a_room() => app.clock_words(),
        _ if app.place().screen == Screen::Follow => String::new(),
        Keeping::Undecided => t!(locale, "mark-not-kept"),
        Keeping::Nothing => t!(locale, "mark-keep-nothing"),
        Keeping::Locked => t!(locale, "mark-locked"),
        Keeping::Notebook if app.save_problem.is_some() => t!(locale, "mark-not-saved"),
        Keeping::Notebook if app.all_saved() => t!(locale, "mark-saved"),
        Keeping::Notebook => t!(locale, "mark-saving"),
    }
}
