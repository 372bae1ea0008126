//! The facts of a library as the decision reads them: by app and topic, each with its source.

use jiff::civil::Date;

use crate::content::age::is_old_fact;
use crate::content::topics::{Confidence, Topic, Value};
use crate::content::{Claim, Library, Messenger, Opinion, Origin, Source};

/// One claim with the app it is about and its first source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fact<'l> {
    /// The app.
    pub app: &'l Messenger,
    /// What is said of it.
    pub claim: &'l Claim,
    /// Its first source, where there may be more.
    pub source: &'l Source,
}

impl Fact<'_> {
    /// Tells whether nothing is known.
    pub fn is_unknown(&self) -> bool {
        self.claim.value == Value::Unknown
    }

    /// Tells whether it was known more than 180 days before this day.
    pub fn is_old(&self, today: Date) -> bool {
        is_old_fact(&self.claim.date, today)
    }

    /// Returns how well it is supported on this day: one less where it is old.
    pub fn confidence(&self, today: Date) -> Confidence {
        let confidence = self.claim.confidence;
        if self.is_old(today) { confidence.lowered() } else { confidence }
    }
}

/// One app with all that is known of it.
#[derive(Debug, Clone)]
pub struct App<'l> {
    /// The app.
    pub messenger: &'l Messenger,
    /// Whether it came with the program.
    pub origin: Origin,
    /// One for each topic, in the order of [`Topic::ALL`].
    facts: [Fact<'l>; Topic::ALL.len()],
}

impl<'l> App<'l> {
    /// Returns what is known on a topic.
    pub fn fact(&self, topic: Topic) -> Fact<'l> {
        self.facts[topic as usize]
    }

    /// Returns the id of the app.
    pub fn id(&self) -> &'l str {
        &self.messenger.id
    }
}

/// All apps, in the order of the files.
#[derive(Debug, Clone, Default)]
pub struct Facts<'l> {
    /// The apps.
    pub apps: Vec<App<'l>>,
    opinions: Vec<(&'l Opinion, &'l Source)>,
}

impl<'l> Facts<'l> {
    /// Returns the facts of a library.
    ///
    /// Of two apps with one id the first counts. An app that lacks a topic or a source is not taken in.
    pub fn of(library: &'l Library) -> Self {
        let mut facts = Self::default();
        for file in &library.messengers {
            let source_of = |ids: &[crate::content::Str]| {
                ids.iter().find_map(|id| file.sources.iter().find(|source| source.id == *id))
            };
            for messenger in file.apps.iter() {
                let of_topic = |topic: &Topic| {
                    let claim = messenger.claims.iter().find(|claim| claim.topic == *topic)?;
                    Some(Fact { app: messenger, claim, source: source_of(&claim.sources)? })
                };
                let all: Option<Vec<_>> = Topic::ALL.iter().map(of_topic).collect();
                let is_new = facts.app(&messenger.id).is_none();
                if let Some(Ok(of_app)) = all.filter(|_| is_new).map(TryFrom::try_from) {
                    facts.apps.push(App { messenger, origin: file.origin, facts: of_app });
                }
            }
            facts.opinions.extend(
                file.opinions.iter().filter_map(|opinion| Some((opinion, source_of(&opinion.sources)?))),
            );
        }
        facts
    }

    /// Returns the app with this id.
    pub fn app(&self, id: &str) -> Option<&App<'l>> {
        self.apps.iter().find(|app| app.id() == id)
    }

    /// Returns what people say of an app, with the source of each.
    pub fn opinions_on(&self, id: &str) -> impl Iterator<Item = (&'l Opinion, &'l Source)> {
        self.opinions.iter().filter(move |(opinion, _)| opinion.app == id).copied()
    }
}
