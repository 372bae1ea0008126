//! `drill`: the kill-switch drill on the command line. (I/O)
//!
//! Explains, warns and asks first. Nothing is opened and no child is started before a plain yes.

mod report;

use std::time::Duration;

use clap::{Args, ValueEnum};

use crate::cli::interrupt::Held;
use crate::cli::{Context, check, guide, line};
use crate::error::{Exit, Problem};
use crate::guide::screens::drill::words;
use crate::guide::timeline::{self, Timeline};
use crate::locale::fold::fold;
use crate::observe::{self, DrillRecord};
use crate::probe::child::{Child, ChildError, DrillOrder, Order, Reply};
use crate::probe::drill::{Case, Event, Outcome, WAIT_SECONDS, WATCH_SECONDS, What, is_available, judge};
use crate::store::{Notebook, Vault};
use crate::{sanitize, t};

/// Arguments of `drill`.
#[derive(Debug, Args)]
pub struct Drill {
    #[arg(long, value_enum, default_value = "drop", value_name = "CASE")]
    case: Wanted,
    // Read as words, so that the complaint about a wrong number has words of ours.
    #[arg(long, value_name = "SECONDS")]
    seconds: Option<String>,
    #[arg(long, value_name = "SECONDS")]
    wait: Option<String>,
    #[arg(long)]
    json: bool,
}

/// Cases that can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Wanted {
    /// The tunnel breaks.
    Drop,
    /// Disconnect is pressed.
    Disconnect,
    /// Another server is chosen.
    ServerChange,
    /// The machine has just started.
    Reboot,
}

impl From<Wanted> for Case {
    fn from(wanted: Wanted) -> Self {
        match wanted {
            Wanted::Drop => Self::Drop,
            Wanted::Disconnect => Self::Disconnect,
            Wanted::ServerChange => Self::ServerChange,
            Wanted::Reboot => Self::Reboot,
        }
    }
}

/// Runs a drill, says what was found, and keeps it where a passphrase file is given.
pub fn run(context: &mut Context, drill: &Drill) -> Result<Exit, Problem> {
    let case = Case::from(drill.case);
    let watch = number(drill.seconds.as_deref(), "--seconds", 120, WATCH_SECONDS)?;
    let wait = number(drill.wait.as_deref(), "--wait", 900, WAIT_SECONDS)?;
    if !is_available() {
        let item = observe::by_hand(case).to_string();
        return Err(Problem::new("no-drill", Exit::CouldNot).with("item", item));
    }
    let keeps = context.global.passphrase_file.is_some() && !context.global.keep_nothing;
    explain(context, drill, watch, keeps);
    if !agreed(context) {
        let text = t!(context.locale, "drill-ask-declined");
        say(context, drill, &text);
        return Ok(Exit::CouldNot);
    }
    // Opened after the yes: who says no shall not find a new notebook. Before the drill: a wrong passphrase
    // must not cost anybody a broken tunnel.
    let kept = check::open_to_keep(context)?;
    let order = DrillOrder { case, watch: Duration::from_secs(watch), wait: Duration::from_secs(wait) };
    let (events, timeline) = watch_child(context, drill, order)?;
    let outcome = judge(case, &events);
    report::result(context, drill.json, &outcome, &timeline, kept.as_ref().map(|(_, notebook)| notebook));
    keep(context, kept, &outcome, &events)?;
    Ok(check::exit(outcome.verdict))
}

fn number(written: Option<&str>, option: &str, most: u64, otherwise: u64) -> Result<u64, Problem> {
    const LEAST: u64 = crate::probe::drill::SHORTEST_GAP_SECONDS;
    let Some(written) = written else { return Ok(otherwise) };
    written.parse().ok().filter(|number| (LEAST..=most).contains(number)).ok_or_else(|| {
        Problem::new("number", Exit::WrongUse)
            .with("word", sanitize::for_screen(written, 80, false))
            .with("option", option)
            .with("least", LEAST.to_string())
            .with("most", most.to_string())
    })
}

/// Says something to the person: on standard error where standard output is for a script.
fn say(context: &mut Context, drill: &Drill, text: &str) {
    if drill.json { context.out.err(text) } else { context.out.line(text) }
}

fn explain(context: &mut Context, drill: &Drill, seconds: u64, kept: bool) {
    let locale = &context.locale;
    let case = Case::from(drill.case);
    let mut texts = vec![
        t!(locale, "drill-ask-title", case = words::case(locale, case)),
        t!(locale, "drill-ask-what", seconds = seconds),
        words::case_about(locale, case),
        String::new(),
        t!(locale, "drill-ask-warning"),
        String::new(),
    ];
    if kept {
        texts.push(t!(locale, "drill-screen-notebook-in-use"));
    }
    texts.extend([t!(locale, "drill-ask-nothing-yet"), t!(locale, "drill-ask-type")]);
    for text in texts {
        say(context, drill, &text);
    }
}

/// Reads one line and tells whether it is a yes.
fn agreed(context: &Context) -> bool {
    line::of_stdin().is_ok_and(|typed| is_yes(&typed, &t!(context.locale, "yes-words")))
}

fn is_yes(typed: &str, words: &str) -> bool {
    let typed = fold(typed.trim()).text;
    ["y", "yes"].into_iter().chain(words.split(',')).any(|word| fold(word.trim()).text == typed)
}

/// Lets the child run to its end and says what it tells meanwhile.
fn watch_child(
    context: &mut Context,
    drill: &Drill,
    order: DrillOrder,
) -> Result<(Vec<Event>, Timeline), Problem> {
    let held = Held::hold();
    let result = Child::start(Order::Drill(order)).and_then(|mut child| {
        let mut stopper = child.stopper();
        held.ends(move || stopper.stop());
        let (mut events, mut timeline) = (Vec::new(), Timeline::default());
        while let Some(reply) = child.reply()? {
            let Reply::Event(event) = reply else { return Err(ChildError::Ended) };
            let event = timeline::clean(event);
            let known = timeline.marks.len();
            timeline.push(&event);
            tell(context, drill, &event, &timeline, known);
            events.push(event);
        }
        let ended = events.iter().any(|event| matches!(event.what, What::Ended { .. }));
        if ended { Ok((events, timeline)) } else { Err(ChildError::Ended) }
    });
    result.map_err(|error| Problem::from(&error))
}

/// Says what is new: the event itself for a script, lines of the time line for a person.
fn tell(context: &mut Context, drill: &Drill, event: &Event, timeline: &Timeline, known: usize) {
    if drill.json {
        context.out.line(&report::event(event));
    } else {
        for mark in timeline.marks.iter().skip(known) {
            let line = format!("{:>10}  {}", words::time(mark.at_us), words::mark(&context.locale, mark));
            context.out.line(&line);
        }
    }
    if matches!(event.what, What::Armed { .. }) {
        let text = words::action(&context.locale, drill.case.into());
        context.out.err(&text);
    }
}

fn keep(
    context: &mut Context,
    kept: Option<(Vault, Notebook)>,
    outcome: &Outcome,
    events: &[Event],
) -> Result<(), Problem> {
    let Some((mut vault, mut notebook)) = kept else { return Ok(()) };
    let Some(record) = DrillRecord::of(outcome, events, guide::today()) else {
        let text = t!(context.locale, "drill-screen-nothing-kept");
        context.out.err(&text);
        return Ok(());
    };
    notebook.drills.insert(outcome.case, record);
    check::settle(context, &mut notebook, &[(observe::item_of(outcome.case), outcome.verdict)]);
    vault.save(&notebook)?;
    let text = t!(context.locale, "drill-screen-recorded");
    context.out.err(&text);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(typed: &str, expected: bool) {
        assert_eq!(is_yes(typed, "có, co, c"), expected, "{typed}");
    }

    #[test]
    fn only_a_plain_yes_starts_it() {
        check("y", true);
        check(" YES ", true);
        check("có", true);
        check("CO", true);
        check("", false);
        check("n", false);
        check("không", false);
        check("yes please", false);
        check(",", false);
    }
}
