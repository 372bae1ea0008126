//! Two apps side by side.

use crate::content::topics::Topic;
use crate::content::{Opinion, Source};

use super::facts::{App, Fact, Facts};

/// What is known of two apps on one topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row<'l> {
    /// The topic.
    pub topic: Topic,
    /// What is known of the first.
    pub left: Fact<'l>,
    /// What is known of the second.
    pub right: Fact<'l>,
}

/// What somebody says of one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said<'l> {
    /// Who, of which app, and what.
    pub opinion: &'l Opinion,
    /// Where.
    pub source: &'l Source,
}

/// Two apps side by side.
#[derive(Debug, Clone)]
pub struct Comparison<'l> {
    /// The first.
    pub left: App<'l>,
    /// The second.
    pub right: App<'l>,
    /// Where they differ.
    pub differ: Vec<Row<'l>>,
    /// Where they do not.
    pub same: Vec<Row<'l>>,
    /// Who says what, the first app first, each the newest first.
    pub said: Vec<Said<'l>>,
}

/// Returns two apps side by side.
pub fn compare<'l>(facts: &Facts<'l>, left: &App<'l>, right: &App<'l>) -> Comparison<'l> {
    let (left, right) = (left.clone(), right.clone());
    let rows = Topic::ALL.iter().map(|topic| Row {
        topic: *topic,
        left: left.fact(*topic),
        right: right.fact(*topic),
    });
    let (differ, same) = rows.partition(|row| row.left.claim.value != row.right.claim.value);
    let mut said = Vec::new();
    for app in [&left, &right] {
        let mut of_app: Vec<_> =
            facts.opinions_on(app.id()).map(|(opinion, source)| Said { opinion, source }).collect();
        of_app.sort_by(|a, b| b.opinion.date.cmp(&a.opinion.date));
        said.extend(of_app);
    }
    Comparison { left, right, differ, same, said }
}
