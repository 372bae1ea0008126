//! What the rules need to know of one file beside its values: which words stood where.

use super::model::Trust;
use super::read::Mark;

/// One file as the rules see it.
#[derive(Default)]
pub struct Outline<'t> {
    /// Its sources, also those that cannot be used.
    pub sources: Vec<SourceMarks<'t>>,
    /// Its items, pages or words, also those that cannot be used.
    pub entries: Vec<Entry<'t>>,
}

/// One source.
pub struct SourceMarks<'t> {
    /// Where it begins.
    pub at: usize,
    /// Its id.
    pub id: Option<Mark<'t>>,
    /// Its address.
    pub url: Option<Mark<'t>>,
    /// Its date.
    pub date: Option<Mark<'t>>,
    /// How good it is.
    pub trust: Option<Trust>,
}

/// One item, page or word.
#[derive(Default)]
pub struct Entry<'t> {
    /// Where it begins.
    pub at: usize,
    /// Its id.
    pub id: Option<Mark<'t>>,
    /// Its title.
    pub title: Option<Mark<'t>>,
    /// Ids of items that come before it.
    pub after: Vec<Mark<'t>>,
    /// Answers in `when` and `only`.
    pub answers: Vec<Mark<'t>>,
    /// Answers in `against`.
    pub fears: Vec<Mark<'t>>,
    /// Ids of its sources.
    pub sources: Vec<Mark<'t>>,
    /// When it was last checked.
    pub checked: Option<Mark<'t>>,
    /// The probe it names.
    pub probe: Option<Mark<'t>>,
    /// The app that an opinion is about.
    pub about: Option<Mark<'t>>,
    /// The dates of its claims, each with its topic.
    pub dates: Vec<(&'static str, Mark<'t>)>,
    /// Days on which something of it was published or looked at again.
    pub days: Vec<Mark<'t>>,
    /// The words of its claims.
    pub claims: Vec<Mark<'t>>,
    /// Its steps, those of the test included.
    pub steps: Vec<StepMarks<'t>>,
    /// Whether it is something to do, which needs a source that can be trusted.
    pub is_item: bool,
    /// Whether it admits that it has no such source.
    pub admits: bool,
    /// Whether something in it makes it unusable.
    pub refused: bool,
}

/// One step.
pub struct StepMarks<'t> {
    /// Its id.
    pub id: Option<Mark<'t>>,
    /// What to do.
    pub text: Option<Mark<'t>>,
}
