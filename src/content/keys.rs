//! Which texts of a library can be translated, and by what name: the only list of them.
//!
//! Laying a translation over a library, checking and counting translations, the pseudo-locale and
//! search all go through here, so that a new field cannot be forgotten in one of them.

use super::lint::{STEP_CHARS, TITLE_CHARS};
use super::model::{Library, List, Origin, Step, Text};

/// Which part of an item a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The name of a list, item, page or word.
    Title,
    /// What a list or page is for.
    Summary,
    /// What goes wrong without an item.
    Why,
    /// For the facilitator.
    Notes,
    /// One action.
    Step,
    /// What a test must show.
    Expect,
    /// One action of a test.
    TestStep,
    /// What an item does not do.
    Limits,
    /// What a word means.
    Meaning,
    /// A fact about a messenger, or what somebody says of one.
    Claim,
    /// A part of a page on what one cannot switch off.
    Note,
    /// About somebody who helps, or how to reach them.
    Help,
}

impl Part {
    /// Returns how many characters such a text may have, where there is a limit.
    pub fn max_chars(self) -> Option<usize> {
        match self {
            Self::Title => Some(TITLE_CHARS),
            Self::Step | Self::TestStep => Some(STEP_CHARS),
            _ => None,
        }
    }

    /// Returns what a translator is told of such a text.
    pub fn description(self) -> &'static str {
        match self {
            Self::Title => "A title",
            Self::Summary => "What a list or page is for",
            Self::Why => "Why to do it",
            Self::Notes => "For the person who leads a workshop",
            Self::Step => "A step: one action",
            Self::Expect => "What a test must show",
            Self::TestStep => "A step of a test: one action",
            Self::Limits => "What this does not do",
            Self::Meaning => "What a word means",
            Self::Claim => "A fact about a messenger: one sentence, no advice",
            Self::Note => "About something that one cannot switch off",
            Self::Help => "About somebody who helps, or how to reach them",
        }
    }
}

/// One place where a translatable text stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// Its name, such as `LIST/ITEM/steps/STEP`; `msgctxt` in a PO file.
    pub key: String,
    /// Which part it is.
    pub part: Part,
    /// The `meaning_rev` of its item; 1 outside of items.
    pub meaning_rev: u32,
    /// How much hangs on it, 1 to 3: that of its item; pages of the first hour count as the highest.
    pub impact: u8,
    /// Whether its file is built in.
    pub origin: Origin,
}

/// Returns every translatable text with its place, in the order of the files.
pub fn keys(library: &Library) -> Vec<(Spot, &Text)> {
    let mut all = Vec::new();
    walk(library, &mut |spot, text| all.push((spot, text)));
    all
}

/// Changes every translatable text.
pub fn change_all(library: &mut Library, change: &mut dyn FnMut(Spot, &mut Text)) {
    walk_mut(library, &mut |spot, text| change(spot, text));
}

/// What the places within one list, item, page or word have in common.
struct Near<'n> {
    path: &'n [&'n str],
    meaning_rev: u32,
    impact: u8,
    origin: Origin,
}

impl Near<'_> {
    fn spot(&self, field: &[&str], part: Part) -> Spot {
        let key = [self.path, field].concat().join("/");
        Spot { key, part, meaning_rev: self.meaning_rev, impact: self.impact, origin: self.origin }
    }
}

fn each<T: Clone>(list: &List<T>) -> std::slice::Iter<'_, T> {
    list.iter()
}

fn each_mut<T: Clone>(list: &mut List<T>) -> std::slice::IterMut<'_, T> {
    list.to_mut().iter_mut()
}

/// Writes the walk over a library once for reading and once for changing.
macro_rules! walk {
    ($walk:ident, $steps:ident, $each:ident, $($mutable:ident)?) => {
        fn $walk<'l>(library: &'l $($mutable)? Library, visit: &mut dyn FnMut(Spot, &'l $($mutable)? Text)) {
            for list in & $($mutable)? library.checklists {
                let near = Near { path: &[&list.id], meaning_rev: 1, impact: 2, origin: list.origin };
                visit(near.spot(&["title"], Part::Title), & $($mutable)? list.title);
                visit(near.spot(&["summary"], Part::Summary), & $($mutable)? list.summary);
                for item in $each(& $($mutable)? list.items) {
                    let path = [&*list.id, &*item.id];
                    let (meaning_rev, impact) = (item.meaning_rev, item.impact);
                    let near = Near { path: &path, meaning_rev, impact, origin: list.origin };
                    visit(near.spot(&["title"], Part::Title), & $($mutable)? item.title);
                    visit(near.spot(&["why"], Part::Why), & $($mutable)? item.why);
                    if let Some(notes) = & $($mutable)? item.notes {
                        visit(near.spot(&["notes"], Part::Notes), notes);
                    }
                    $steps(& $($mutable)? item.steps, &near, (&["steps"], Part::Step), visit);
                    if let Some(test) = & $($mutable)? item.test {
                        visit(near.spot(&["test", "expect"], Part::Expect), & $($mutable)? test.expect);
                        let field: (&[&str], Part) = (&["test", "steps"], Part::TestStep);
                        $steps(& $($mutable)? test.steps, &near, field, visit);
                    }
                    if let Some(limits) = & $($mutable)? item.limits {
                        visit(near.spot(&["limits"], Part::Limits), limits);
                    }
                }
            }
            for file in & $($mutable)? library.pages {
                let near = Near { path: &[&file.id], meaning_rev: 1, impact: 2, origin: file.origin };
                visit(near.spot(&["title"], Part::Title), & $($mutable)? file.title);
                visit(near.spot(&["summary"], Part::Summary), & $($mutable)? file.summary);
                for page in $each(& $($mutable)? file.pages) {
                    let near = Near { path: &[&file.id, &page.id], meaning_rev: 1, impact: 3, origin: file.origin };
                    visit(near.spot(&["title"], Part::Title), & $($mutable)? page.title);
                    visit(near.spot(&["summary"], Part::Summary), & $($mutable)? page.summary);
                    $steps(& $($mutable)? page.steps, &near, (&["steps"], Part::Step), visit);
                    if let Some(limits) = & $($mutable)? page.limits {
                        visit(near.spot(&["limits"], Part::Limits), limits);
                    }
                }
                for note in $each(& $($mutable)? file.notes) {
                    let near = Near { path: &[&file.id, &note.id], meaning_rev: 1, impact: 2, origin: file.origin };
                    visit(near.spot(&["title"], Part::Title), & $($mutable)? note.title);
                    visit(near.spot(&["what"], Part::Note), & $($mutable)? note.what);
                    visit(near.spot(&["changed"], Part::Note), & $($mutable)? note.changed);
                    visit(near.spot(&["means"], Part::Note), & $($mutable)? note.means);
                    if let Some(limits) = & $($mutable)? note.limits {
                        visit(near.spot(&["limits"], Part::Limits), limits);
                    }
                }
            }
            for file in & $($mutable)? library.helplines {
                let near = Near { path: &[&file.id], meaning_rev: 1, impact: 3, origin: file.origin };
                visit(near.spot(&["title"], Part::Title), & $($mutable)? file.title);
                visit(near.spot(&["summary"], Part::Summary), & $($mutable)? file.summary);
                visit(near.spot(&["risk"], Part::Limits), & $($mutable)? file.risk);
                visit(near.spot(&["none"], Part::Help), & $($mutable)? file.none);
                $steps(& $($mutable)? file.before, &near, (&["before"], Part::Step), visit);
                for message in $each(& $($mutable)? file.messages) {
                    visit(near.spot(&["message", &*message.id], Part::Title), & $($mutable)? message.title);
                }
                for line in $each(& $($mutable)? file.lines) {
                    let near = Near { path: &[&file.id, &line.id], meaning_rev: 1, impact: 3, origin: file.origin };
                    visit(near.spot(&["does"], Part::Help), & $($mutable)? line.does);
                    visit(near.spot(&["whom"], Part::Help), & $($mutable)? line.whom);
                    visit(near.spot(&["languages"], Part::Help), & $($mutable)? line.languages);
                    visit(near.spot(&["hours"], Part::Help), & $($mutable)? line.hours);
                    visit(near.spot(&["expect"], Part::Help), & $($mutable)? line.expect);
                    if let Some(limits) = & $($mutable)? line.limits {
                        visit(near.spot(&["limits"], Part::Limits), limits);
                    }
                }
            }
            for file in & $($mutable)? library.glossaries {
                let near = Near { path: &[&file.id], meaning_rev: 1, impact: 2, origin: file.origin };
                visit(near.spot(&["title"], Part::Title), & $($mutable)? file.title);
                visit(near.spot(&["summary"], Part::Summary), & $($mutable)? file.summary);
                for term in $each(& $($mutable)? file.terms) {
                    let near = Near { path: &[&file.id, &term.id], meaning_rev: 1, impact: 1, origin: file.origin };
                    visit(near.spot(&["title"], Part::Title), & $($mutable)? term.title);
                    visit(near.spot(&["text"], Part::Meaning), & $($mutable)? term.text);
                }
            }
            for file in & $($mutable)? library.messengers {
                let near = Near { path: &[&file.id], meaning_rev: 1, impact: 2, origin: file.origin };
                visit(near.spot(&["title"], Part::Title), & $($mutable)? file.title);
                visit(near.spot(&["summary"], Part::Summary), & $($mutable)? file.summary);
                for app in $each(& $($mutable)? file.apps) {
                    let near = Near { path: &[&file.id, &app.id], meaning_rev: 1, impact: 2, origin: file.origin };
                    visit(near.spot(&["summary"], Part::Summary), & $($mutable)? app.summary);
                    for claim in $each(& $($mutable)? app.claims) {
                        visit(near.spot(&[claim.topic.word()], Part::Claim), & $($mutable)? claim.text);
                    }
                }
                for opinion in $each(& $($mutable)? file.opinions) {
                    visit(near.spot(&["opinion", &*opinion.id], Part::Claim), & $($mutable)? opinion.text);
                }
            }
        }

        fn $steps<'l>(
            steps: &'l $($mutable)? List<Step>,
            near: &Near<'_>,
            (field, part): (&[&str], Part),
            visit: &mut dyn FnMut(Spot, &'l $($mutable)? Text),
        ) {
            for step in $each(steps) {
                visit(near.spot(&[field, &[&*step.id]].concat(), part), & $($mutable)? step.text);
            }
        }
    };
}

walk!(walk, walk_steps, each,);
walk!(walk_mut, walk_steps_mut, each_mut, mut);
