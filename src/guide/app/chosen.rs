//! What the model holds of the messenger chooser, and what becomes of its answer.

use crate::chooser::{self, Facts};
use crate::content::ItemId;
use crate::guide::app::App;
use crate::guide::effect::Effect;
use crate::plan::{self, Wanted};

impl App {
    /// Returns the answer for what is needed now.
    pub fn answer(&self) -> chooser::Answer<'_> {
        chooser::decide(&Facts::of(self.library()), self.needs)
    }

    /// Forgets what is needed. Tells whether there was something.
    pub(super) fn forget_needs(&mut self) -> bool {
        !std::mem::take(&mut self.needs).is_empty()
    }

    /// Returns what decides about the plan besides what was done.
    pub(super) fn wanted(&self) -> Wanted<'_> {
        Wanted { profile: &self.profile, lists: &self.notebook.setup_lists }
    }

    /// Puts these lists into the plan instead of those that were put there before, and asks for a save.
    pub fn put_into_plan(&mut self, lists: Vec<String>) -> Vec<Effect> {
        self.notebook.setup_lists = lists;
        if let Some(kept) = &self.notebook.kept_plan {
            let plan = plan::plan(self.library(), self.wanted(), &self.notebook.progress, self.today);
            let is_new = |id: &ItemId| {
                self.notebook.setup_lists.iter().any(|list| id.list == *list) && !kept.contains(id)
            };
            let new = plan.entries.into_iter().map(|entry| entry.id).filter(is_new);
            self.notebook.kept_plan = Some(new.chain(kept.iter().cloned()).collect());
        }
        self.changed()
    }
}

#[cfg(test)]
mod tests;
