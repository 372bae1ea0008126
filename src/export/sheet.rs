//! The sheet: a person's own next three steps and a day to look again, on one page to take home.
//!
//! Holds no answer, no list of what is done and nothing that names the person. What is done and where somebody is
//! stuck stand on it only where they are asked for, each by itself: paper in a pocket is evidence. Never opens a file.
//!
//! The report about a Facebook export has a `Sheet` of its own in `export::offmeta`; this one is a [`TakeHome`].

mod html;
mod markdown;
mod text;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::content::marks::marked;
use crate::content::{Item, Library, Text, TextState};
use crate::export::help;
use crate::locale::Locale;
use crate::plan::Plan;
use crate::progress::{Progress, Proof, State};
use crate::t;

/// This many steps stand on it.
pub const STEPS: usize = 3;

/// So many days from now it suggests another look where nothing that was done has a day of its own.
pub const SUGGESTED_DAYS: i32 = 30;

/// What stands on a sheet only where it is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extra {
    /// What is done, and how that is known.
    Proof,
    /// What the person is stuck on.
    Stuck,
    /// Who can help.
    Help,
}

/// A way to write a sheet down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Plain text, for any printer and any screen.
    Text,
    /// Markdown.
    Markdown,
    /// A page for a browser.
    Html,
}

/// When to look again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LookOn {
    /// Something that was done asks for it already.
    Now,
    /// The first day on which something that was done will ask for it.
    Due(Date),
    /// Nothing that was done ever asks for it; a suggestion.
    Suggested(Date),
}

/// What a sheet is made from.
#[derive(Debug, Clone, Copy)]
pub struct Own<'a> {
    /// All content in the person's language.
    pub library: &'a Library,
    /// The plan that is in force.
    pub plan: &'a Plan,
    /// What was done.
    pub progress: &'a Progress,
    /// The day.
    pub today: Date,
}

/// A sheet before it has a format. It has no debug print: it says what a person has still to do.
#[derive(Clone, PartialEq, Eq)]
pub struct TakeHome {
    /// The language tag.
    pub language: String,
    /// Whether its lines run from right to left.
    pub right_to_left: bool,
    /// Its name, which says nothing of what it is about.
    pub title: String,
    /// What to do next, in order.
    pub steps: Vec<String>,
    /// What to know besides: that no step is left, when to look again.
    pub lines: Vec<String>,
    /// What was asked for.
    pub parts: Vec<Part>,
    /// How far its words can be trusted, where that must be said.
    pub note: Option<String>,
}

/// Something that stands on a sheet only because it was asked for.
#[derive(Clone, PartialEq, Eq)]
pub struct Part {
    /// What it lists.
    pub title: String,
    /// One line each.
    pub lines: Vec<String>,
}

impl Extra {
    /// All of them, in the order in which they stand on a sheet.
    pub const ALL: [Extra; 3] = [Extra::Proof, Extra::Stuck, Extra::Help];

    /// Returns its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Extra::Proof => "proof",
            Extra::Stuck => "stuck",
            Extra::Help => "help",
        }
    }

    /// Returns what it adds.
    pub fn label(self, locale: &Locale) -> String {
        match self {
            Extra::Proof => t!(locale, "sheet-screen-proof"),
            Extra::Stuck => t!(locale, "sheet-screen-stuck"),
            Extra::Help => t!(locale, "sheet-screen-help"),
        }
    }

    /// Returns what whoever finds it learns from it.
    pub fn warning(self, locale: &Locale) -> String {
        match self {
            Extra::Proof => t!(locale, "sheet-screen-proof-risk"),
            Extra::Stuck => t!(locale, "sheet-screen-stuck-risk"),
            Extra::Help => t!(locale, "sheet-screen-help-risk"),
        }
    }
}

impl Format {
    /// All of them, the plainest first.
    pub const ALL: [Format; 3] = [Format::Text, Format::Markdown, Format::Html];

    /// Returns its name on the command line, which is the ending of its files, too.
    pub fn name(self) -> &'static str {
        match self {
            Format::Text => "txt",
            Format::Markdown => "md",
            Format::Html => "html",
        }
    }

    /// Returns a sheet written down.
    pub fn render(self, sheet: &TakeHome) -> String {
        match self {
            Format::Text => text::render(sheet),
            Format::Markdown => markdown::render(sheet),
            Format::Html => html::render(sheet),
        }
    }
}

/// Returns the sheet of a person, with what was asked for.
pub fn take_home(locale: &Locale, own: &Own<'_>, extras: &[Extra]) -> TakeHome {
    let steps = next(own);
    let parts: Vec<(Part, Vec<&Text>)> = Extra::ALL
        .into_iter()
        .filter(|extra| extras.contains(extra))
        .map(|extra| part(locale, own, extra))
        .filter(|(part, _)| !part.lines.is_empty())
        .collect();
    let of_steps = steps.iter().map(|item| &item.title);
    let mut shown = of_steps.chain(parts.iter().flat_map(|(_, texts)| texts.iter().copied()));
    let is_draft = shown.any(|text| text.state == TextState::Draft);
    let mut lines = Vec::new();
    if steps.is_empty() {
        lines.push(t!(locale, "sheet-no-step"));
    }
    lines.push(look_line(locale, look_on(own)));
    TakeHome {
        language: locale.tag().to_owned(),
        right_to_left: locale.is_right_to_left(),
        title: t!(locale, "sheet-title"),
        steps: steps.iter().map(|item| step(locale, item)).collect(),
        lines,
        parts: parts.into_iter().map(|(part, _)| part).collect(),
        note: is_draft.then(|| t!(locale, "line-draft")),
    }
}

/// Returns the items of the steps, in order.
fn next<'a>(own: &Own<'a>) -> Vec<&'a Item> {
    let items = own.plan.next(own.library, None).into_iter().filter_map(|entry| own.library.item(&entry.id));
    items.map(|(_, item)| item).take(STEPS).collect()
}

/// Returns the names of the steps as content has them, for whoever shows how far their words can be trusted.
pub fn titles<'a>(own: &Own<'a>) -> Vec<&'a Text> {
    next(own).into_iter().map(|item| &item.title).collect()
}

fn step(locale: &Locale, item: &Item) -> String {
    format!("{} ({})", marked(locale, &item.title), t!(locale, "plain-minutes", minutes = item.minutes))
}

/// Returns what was asked for, and the texts of content in it.
fn part<'a>(locale: &Locale, own: &Own<'a>, extra: Extra) -> (Part, Vec<&'a Text>) {
    match extra {
        Extra::Proof => {
            of_items(locale, own, t!(locale, "sheet-done"), |state| matches!(state, State::Done(_)))
        }
        Extra::Stuck => of_items(locale, own, t!(locale, "sheet-stuck"), |state| state == State::Stuck),
        Extra::Help => who_helps(locale, own),
    }
}

/// Returns the items that stand so, in the order of the lists.
fn of_items<'a>(
    locale: &Locale,
    own: &Own<'a>,
    title: String,
    stands_so: impl Fn(State) -> bool,
) -> (Part, Vec<&'a Text>) {
    let items = own.library.items().map(|(id, _, item)| (&item.title, own.progress.state(&id)));
    let items: Vec<(&Text, State)> = items.filter(|(_, state)| stands_so(*state)).collect();
    let line = |(title, state): &(&Text, State)| match state {
        State::Done(how) => format!("{} ({})", marked(locale, title), proof(locale, *how)),
        _ => marked(locale, title),
    };
    let mut lines: Vec<String> = items.iter().map(line).collect();
    if lines.is_empty() {
        lines.push(t!(locale, "sheet-none"));
    }
    (Part { title, lines }, items.into_iter().map(|(title, _)| title).collect())
}

/// Returns who can help: what contact can cost, then the addresses.
fn who_helps<'a>(locale: &Locale, own: &Own<'a>) -> (Part, Vec<&'a Text>) {
    let (mut lines, mut texts) = (Vec::new(), Vec::new());
    for file in &own.library.helplines {
        texts.extend([&file.risk, &file.none]);
        lines.extend([marked(locale, &file.risk), marked(locale, &file.none)]);
        lines.extend(file.lines.iter().map(|line| help::addresses(locale, line, own.today)));
    }
    (Part { title: t!(locale, "sheet-screen-help"), lines }, texts)
}

/// Returns how a done item is known to be done, in words.
pub fn proof(locale: &Locale, proof: Proof) -> String {
    match proof {
        Proof::Told => t!(locale, "state-told"),
        Proof::Tested => t!(locale, "state-tested"),
        Proof::Observed => t!(locale, "state-observed"),
        Proof::Witnessed => t!(locale, "state-witnessed"),
    }
}

/// Returns when to look again: the earliest day on which something that was done asks for it.
pub fn look_on(own: &Own<'_>) -> LookOn {
    let Own { library, progress, today, .. } = *own;
    let done = || library.items().filter(|(id, _, _)| matches!(progress.state(id), State::Done(_)));
    if done().any(|(id, _, item)| progress.look_again(&id, item, today).is_some()) {
        return LookOn::Now;
    }
    let due = done().filter_map(|(id, _, item)| progress.due_on(&id, item)).min();
    due.map_or_else(|| LookOn::Suggested(today.saturating_add(SUGGESTED_DAYS.days())), LookOn::Due)
}

fn look_line(locale: &Locale, look_on: LookOn) -> String {
    match look_on {
        LookOn::Now => t!(locale, "sheet-look-now"),
        LookOn::Due(day) | LookOn::Suggested(day) => t!(locale, "sheet-look-on", day = day.to_string()),
    }
}

/// Returns where the day comes from. This stands beside the sheet, not on it: it says that something was done.
pub fn look_why(locale: &Locale, look_on: LookOn) -> String {
    match look_on {
        LookOn::Now => t!(locale, "sheet-screen-look-now"),
        LookOn::Due(_) => t!(locale, "sheet-screen-look-due"),
        LookOn::Suggested(_) => t!(locale, "sheet-screen-look-suggested", days = SUGGESTED_DAYS),
    }
}

/// Returns what to know before a sheet is on paper or in a file: that it is open, and what it gives away.
pub fn warnings(locale: &Locale, extras: &[Extra]) -> Vec<String> {
    let own = [t!(locale, "sheet-screen-paper"), t!(locale, "sheet-screen-steps")];
    let asked =
        Extra::ALL.into_iter().filter(|extra| extras.contains(extra)).map(|extra| extra.warning(locale));
    own.into_iter().chain(asked).collect()
}

#[cfg(test)]
mod tests;
