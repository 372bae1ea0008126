//! What the model keeps of a Facebook export, and what reading it does. Locking forgets it.

use std::path::PathBuf;

use crate::export::offmeta::Judged;
use crate::guide::app::{App, Changed, Keeping};
use crate::guide::effect::Effect;
use crate::guide::layout::Viewport;
use crate::guide::screens::Screen;
use crate::guide::view::Tone;
use crate::observe::{OffMetaRecord, export};
use crate::probe::facebook::Report;
use crate::search::{Entry, Index};
use crate::t;

/// So many businesses are listed at most: moving through them must stay quick.
pub const LISTED: usize = 2_000;

/// Which export is being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// The one that the report is about.
    Newest,
    /// An older one to compare it with.
    Older,
}

/// What is read, and what was.
#[derive(Default)]
pub struct Reader {
    /// Counts orders, so that an answer that nobody waits for any more is known by its number.
    order: u64,
    /// What is being read.
    pub awaited: Option<Which>,
    /// The last one that was read.
    pub export: Option<Export>,
}

/// An export that was read.
pub struct Export {
    /// What was read and what follows.
    pub judged: Judged,
    /// What changed on the list because of it.
    pub changed: Vec<Changed>,
    /// Whether its counts went into what is kept of this session.
    pub recorded: bool,
    /// The businesses that are listed, by their place in the report.
    pub shown: Vec<usize>,
    /// How many more there are.
    pub more: u64,
    index: Index<usize>,
}

impl Export {
    fn new(judged: Judged) -> Self {
        let names = judged.report.businesses.iter().enumerate();
        let index =
            Index::build(names.map(|(at, business)| Entry { target: at, title: &business.name, body: "" }));
        let mut export =
            Self { judged, changed: Vec::new(), recorded: false, shown: Vec::new(), more: 0, index };
        export.find("");
        export
    }

    /// Lists the businesses whose name holds these words; all where there are none.
    pub fn find(&mut self, words: &str) {
        let all = self.judged.report.businesses.len();
        let (mut shown, unnamed): (Vec<usize>, u64) = if words.trim().is_empty() {
            ((0..all).collect(), self.judged.report.unnamed)
        } else {
            (self.index.find(words, usize::MAX).into_iter().map(|hit| hit.target).collect(), 0)
        };
        let hidden = u64::try_from(shown.len().saturating_sub(LISTED)).unwrap_or(u64::MAX);
        self.more = hidden.saturating_add(unnamed);
        shown.truncate(LISTED);
        self.shown = shown;
    }
}

impl App {
    /// Asks for an export to be read, unless one still is.
    pub fn read_export(&mut self, which: Which, paths: Vec<PathBuf>) -> Vec<Effect> {
        if self.reader.awaited.is_some() {
            let text = t!(self.locale, "offmeta-screen-still-reading");
            self.say(Tone::Warn, text);
            return Vec::new();
        }
        // The field with the path goes with its screen.
        if which == Which::Newest {
            self.reader.export = None;
            self.replace(Screen::OffMetaReport);
        } else {
            self.back();
            self.report_from_top();
        }
        self.reader.awaited = Some(which);
        self.reader.order += 1;
        vec![Effect::ReadExport { order: self.reader.order, paths }]
    }

    /// Forgets what was read and whatever is still being read. Tells whether there was something.
    pub(super) fn forget_export(&mut self) -> bool {
        let Reader { order, awaited, export } = std::mem::take(&mut self.reader);
        self.reader.order = order + 1;
        self.stack.retain(|place| !place.screen.is_of_export());
        if self.stack.is_empty() {
            self.open(Screen::Home);
        }
        awaited.is_some() || export.is_some()
    }

    /// Takes a report in: judges it, keeps its counts, and changes the items that it is a proof of.
    pub(super) fn export_read(&mut self, order: u64, report: Report) -> Vec<Effect> {
        if order != self.reader.order {
            return Vec::new();
        }
        match self.reader.awaited.take() {
            Some(Which::Newest) => self.take_export(report),
            Some(Which::Older) => {
                if let Some(export) = &mut self.reader.export {
                    export.judged.compare(&report);
                }
                self.report_from_top();
                Vec::new()
            }
            None => Vec::new(),
        }
    }

    /// What is new in the report stands at its top.
    fn report_from_top(&mut self) {
        for place in self.stack.iter_mut().filter(|place| place.screen == Screen::OffMetaReport) {
            place.port = Viewport::default();
        }
    }

    fn take_export(&mut self, report: Report) -> Vec<Effect> {
        let earlier = self.notebook.offmeta.map(|record| record.earlier());
        let mut export = Export::new(Judged::new(report, None, earlier.as_ref()));
        let mut effects = Vec::new();
        let Judged { report, answer, .. } = &export.judged;
        let record = OffMetaRecord::of(report, *answer, self.today);
        if let Some(record) = record.filter(|_| self.keeping != Keeping::Locked) {
            let seen = export::seen(&self.notebook.progress, report, *answer);
            self.notebook.offmeta = Some(record);
            let (saves, changed) = self.settle(seen);
            (export.recorded, export.changed) = (true, changed);
            effects.extend(saves);
            effects.extend(self.changed());
        }
        self.reader.export = Some(export);
        self.report_from_top();
        if self.place().screen != Screen::OffMetaReport {
            let text = t!(self.locale, "offmeta-screen-ready");
            self.say(Tone::Plain, text);
        }
        effects
    }
}

#[cfg(test)]
mod tests;
