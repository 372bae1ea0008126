//! What the model keeps of checks and of the drill, and what their answers do.

use std::time::Duration;

use crate::content::ItemId;
use crate::error::{Exit, Problem};
use crate::guide::app::{App, Keeping};
use crate::guide::effect::Effect;
use crate::guide::layout::Viewport;
use crate::guide::message::Message;
use crate::guide::screens::Screen;
use crate::guide::timeline::{self, Timeline};
use crate::guide::view::Tone;
use crate::observe::{self, DrillRecord};
use crate::probe::child::DrillOrder;
use crate::probe::drill::event::What;
use crate::probe::drill::{self as rules, Case, Event, Outcome};
use crate::probe::facts::Facts;
use crate::probe::{Finding, Verdict, vpn};
use crate::progress::State;

/// An item that changed because of what was seen, and where it stands now.
pub type Changed = (ItemId, State);

/// What the checks of this machine say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Look {
    /// Nobody asked.
    #[default]
    NotYet,
    /// The machine is being asked: for all items, or for one.
    Asking(Option<ItemId>),
    /// It answered.
    Done {
        /// What was found.
        findings: Vec<Finding>,
        /// What changed because of it.
        changed: Vec<Changed>,
    },
    /// It could not be asked.
    Failed(Problem),
}

/// How far a drill is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Course {
    /// It runs.
    Running,
    /// It was told to stop, and its last events are awaited.
    Stopping,
    /// It is ending, and whatever it still says is not wanted: the notebook was locked meanwhile.
    Forgotten,
    /// It is over.
    Over(Result<Outcome, Problem>),
}

/// A drill of this session.
#[derive(Clone)]
pub struct Drill {
    /// What the person does in it.
    pub case: Case,
    /// Everything that happened.
    pub events: Vec<Event>,
    /// The same, for reading.
    pub timeline: Timeline,
    /// How far it is.
    pub course: Course,
    /// Whether its findings went into what is kept of this session.
    pub recorded: bool,
    /// What changed because of it.
    pub changed: Vec<Changed>,
}

/// Prints how far it is, never what it saw.
impl std::fmt::Debug for Drill {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let events = self.events.len();
        f.debug_struct("Drill").field("case", &self.case).field("events", &events).finish_non_exhaustive()
    }
}

impl Drill {
    /// Returns a drill that begins.
    pub fn new(case: Case) -> Self {
        Self {
            case,
            events: Vec::new(),
            timeline: Timeline::default(),
            course: Course::Running,
            recorded: false,
            changed: Vec::new(),
        }
    }

    /// Takes an event in.
    pub fn push(&mut self, event: Event) {
        let event = timeline::clean(event);
        self.timeline.push(&event);
        self.events.push(event);
    }

    /// Tells whether the child may still be there.
    pub fn is_running(&self) -> bool {
        !matches!(self.course, Course::Over(_))
    }
}

impl App {
    /// Starts a drill, unless one is still ending.
    pub fn start_drill(&mut self, case: Case) -> Vec<Effect> {
        if self.drill.as_ref().is_some_and(Drill::is_running) {
            let text = crate::t!(self.locale, "drill-screen-still-ending");
            self.say(Tone::Warn, text);
            return Vec::new();
        }
        self.drill = Some(Drill::new(case));
        self.replace(Screen::DrillRun);
        vec![Effect::StartDrill(DrillOrder {
            case,
            watch: Duration::from_secs(rules::WATCH_SECONDS),
            wait: Duration::from_secs(rules::WAIT_SECONDS),
        })]
    }

    /// Tells the drill to end; the result comes with its last events.
    pub fn stop_drill(&mut self) -> Vec<Effect> {
        let Some(drill) = self.drill.as_mut().filter(|drill| drill.course == Course::Running) else {
            return Vec::new();
        };
        drill.course = Course::Stopping;
        vec![Effect::StopDrill]
    }

    /// Ends the drill and forgets what it and the checks saw.
    pub(super) fn forget_drill(&mut self) -> Vec<Effect> {
        self.look = Look::NotYet;
        let Some(drill) = self.drill.take().filter(Drill::is_running) else { return Vec::new() };
        let told_already = drill.course != Course::Running;
        self.drill = Some(Drill { course: Course::Forgotten, ..Drill::new(drill.case) });
        if told_already { Vec::new() } else { vec![Effect::StopDrill] }
    }

    /// Asks this machine, for all items or for one.
    pub fn ask_machine(&mut self, id: Option<ItemId>) -> Vec<Effect> {
        if matches!(self.look, Look::Asking(_)) {
            return Vec::new();
        }
        self.look = Look::Asking(id);
        vec![Effect::Look]
    }

    /// Changes items by what was seen, and returns which. Nothing changes while the notebook is locked.
    pub(super) fn settle(&mut self, seen: Vec<(ItemId, Verdict)>) -> (Vec<Effect>, Vec<Changed>) {
        let (mut effects, mut changed) = (Vec::new(), Vec::new());
        if self.keeping == Keeping::Locked {
            return (effects, changed);
        }
        for (id, verdict) in seen {
            let progress = &self.notebook.progress;
            let state =
                self.item(&id).and_then(|item| observe::follows(progress, &id, item, verdict, self.today));
            if let Some(state) = state {
                effects.extend(self.mark(&id, state));
                changed.push((id, state));
            }
        }
        (effects, changed)
    }
}

/// Takes an answer of the world about checks and the drill into the model.
pub(super) fn heard(app: &mut App, message: Message) -> Vec<Effect> {
    match message {
        Message::Looked(result) => looked(app, result),
        Message::Drill(event) => {
            if let Some(drill) = app.drill.as_mut().filter(|drill| drill.course != Course::Forgotten) {
                drill.push(event);
            }
            Vec::new()
        }
        Message::DrillOver(result) => over(app, result),
        _ => Vec::new(),
    }
}

fn looked(app: &mut App, result: Result<Box<Facts>, Problem>) -> Vec<Effect> {
    let Look::Asking(wanted) = app.look.clone() else { return Vec::new() };
    let facts = match result {
        Ok(facts) => facts,
        Err(problem) => {
            app.look = Look::Failed(problem);
            return Vec::new();
        }
    };
    let findings = vpn::judge(&facts);
    let mut seen = observe::items_of(app.library(), &app.profile, &findings);
    if let Some(id) = wanted {
        // Asked for one item, it counts whether or not the item fits the answers; the others stay as they are.
        let probe = app.item(&id).and_then(|item| item.probe.clone());
        let found = findings.iter().find(|finding| Some(finding.probe) == probe.as_deref());
        seen = found.map(|finding| (id, finding.verdict)).into_iter().collect();
    }
    let (effects, changed) = app.settle(seen);
    app.look = Look::Done { findings, changed };
    effects
}

/// Judges a drill that is over, and keeps what was seen.
fn over(app: &mut App, result: Result<(), Problem>) -> Vec<Effect> {
    let Some(mut drill) = app.drill.take().filter(|drill| drill.course != Course::Forgotten) else {
        return Vec::new();
    };
    let ended = drill.events.iter().any(|event| matches!(event.what, What::Ended { .. }));
    let result = result.and(if ended { Ok(()) } else { Err(Problem::new("probe-ended", Exit::CouldNot)) });
    let effects = match result {
        Ok(()) => {
            let outcome = rules::judge(drill.case, &drill.events);
            let effects = keep(app, &mut drill, &outcome);
            drill.course = Course::Over(Ok(outcome));
            effects
        }
        Err(problem) => {
            drill.course = Course::Over(Err(problem));
            Vec::new()
        }
    };
    app.drill = Some(drill);
    if app.place().screen != Screen::DrillRun {
        let text = crate::t!(app.locale, "drill-screen-over");
        app.say(Tone::Plain, text);
    }
    // Whatever is open on top of it stays there: the result waits below.
    for place in app.stack.iter_mut().filter(|place| place.screen == Screen::DrillRun) {
        place.screen = Screen::DrillResult;
        place.port = Viewport::default();
    }
    effects
}

fn keep(app: &mut App, drill: &mut Drill, outcome: &Outcome) -> Vec<Effect> {
    let record = DrillRecord::of(outcome, &drill.events, app.today);
    let Some(record) = record.filter(|_| app.keeping != Keeping::Locked) else { return Vec::new() };
    app.notebook.drills.insert(drill.case, record);
    drill.recorded = true;
    let (mut effects, changed) = app.settle(vec![(observe::item_of(drill.case), outcome.verdict)]);
    drill.changed = changed;
    effects.extend(app.changed());
    effects
}

#[cfg(test)]
mod tests;
