//! Progress: what is marked, taken back, saved and locked away.

use crate::chooser::Needs;
use crate::content::ItemId;
use crate::guide::app::{App, Change, Keeping};
use crate::guide::effect::Effect;
use crate::guide::view::Tone;
use crate::plan::profile::Profile;
use crate::plan::{self, Plan};
use crate::progress::State;
use crate::store::{Notebook, Presence};

impl App {
    /// Returns the plan that is in force: from the answers, or the one kept without them.
    pub fn plan(&self) -> Plan {
        let Notebook { kept_plan, progress, .. } = &self.notebook;
        plan::in_force(self.library(), kept_plan.as_deref(), self.wanted(), progress, self.today)
    }

    /// Returns where an item stands.
    pub fn state(&self, id: &ItemId) -> State {
        self.notebook.progress.state(id)
    }

    /// Tells whether anything was marked.
    pub fn has_progress(&self) -> bool {
        let Notebook { progress, drills, offmeta, setup_lists, tallies, .. } = &self.notebook;
        let counted = !tallies.is_empty();
        counted
            || !progress.records.is_empty()
            || !drills.is_empty()
            || offmeta.is_some()
            || !setup_lists.is_empty()
    }

    /// Tells whether anything stands on the screens that says something of the person.
    pub(super) fn says_something(&self) -> bool {
        self.has_progress() || !self.needs.is_empty()
    }

    /// Tells whether everything that was changed is on disk, as far as anything is to be kept.
    pub fn all_saved(&self) -> bool {
        self.keeping != Keeping::Notebook || self.saved == self.revision
    }

    /// Sets an item, remembers how it was, and asks for a save.
    pub fn mark(&mut self, id: &ItemId, state: State) -> Vec<Effect> {
        let Some(item) = self.item(id).cloned() else { return Vec::new() };
        let before = self.notebook.progress.records.get(id).copied();
        self.notebook.progress.mark(id.clone(), &item, state, self.today);
        self.undo.push(Change { id: id.clone(), before });
        self.changed()
    }

    /// Tells whether there is a change to take back.
    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// Takes the last change back.
    pub fn undo(&mut self) -> Vec<Effect> {
        let Some(change) = self.undo.pop() else {
            let text = crate::t!(self.locale, "undo-nothing");
            self.say(Tone::Dim, text);
            return Vec::new();
        };
        self.notebook.progress.put_back(&change.id, change.before);
        let title = self.item_title(&change.id);
        let text = crate::t!(self.locale, "undo-did", item = title);
        self.say(Tone::Plain, text);
        self.changed()
    }

    /// Asks for a save after any change of the notebook.
    pub fn changed(&mut self) -> Vec<Effect> {
        self.refresh_kept();
        self.revision += 1;
        if self.keeping == Keeping::Notebook { vec![self.save()] } else { Vec::new() }
    }

    /// Returns the order to save everything as it is now.
    pub fn save(&self) -> Effect {
        Effect::Save { revision: self.revision, notebook: Box::new(self.notebook.clone()) }
    }

    /// The kept plan follows the library; answers follow the session where they are kept.
    pub(super) fn refresh_kept(&mut self) {
        if self.notebook.profile.is_some() {
            self.notebook.profile = Some(self.profile.clone());
        }
    }

    pub(super) fn retry_save(&mut self) -> Vec<Effect> {
        if self.keeping == Keeping::Notebook && !self.all_saved() { vec![self.save()] } else { Vec::new() }
    }

    /// Locks the notebook, or hides the screen where there is none to lock.
    pub(super) fn lock_or_hide(&mut self) -> Vec<Effect> {
        if self.keeping == Keeping::Notebook && self.all_saved() {
            return self.lock();
        }
        self.hidden = true;
        self.retry_save()
    }

    /// Forgets everything that the notebook holds; the passphrase brings it back.
    pub fn lock(&mut self) -> Vec<Effect> {
        let mut effects = self.forget_drill();
        self.forget_export();
        self.needs = Needs::default();
        self.notebook = Notebook::default();
        self.profile = Profile::default();
        self.minutes = None;
        self.only_device = None;
        self.undo.clear();
        self.index = None;
        self.keeping = Keeping::Locked;
        self.presence = Presence::Notebook;
        self.lock_behind_the_room();
        effects.push(Effect::Lock);
        effects
    }
}
