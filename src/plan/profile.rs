//! What a person told us of their situation.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::content::answers::{QUESTIONS, Question, question_of};

/// What a person said to one question.
#[derive(Clone, PartialEq, Eq)]
pub enum Answer {
    /// "Rather not say". Counts as not answered.
    RatherNotSay,
    /// The chosen answers, as the parts after the colon.
    Chosen(BTreeSet<String>),
}

/// All answers given so far, by question id. A question that is not in it was not asked yet.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Profile {
    answers: BTreeMap<&'static str, Answer>,
}

/// Prints nothing of the answer.
impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Answer(…)")
    }
}

/// Prints how many questions were asked, never what was said.
impl fmt::Debug for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Profile").field("asked", &self.answers.len()).finish()
    }
}

impl Profile {
    /// Returns what was said to a question, if it was asked.
    pub fn answer(&self, question: &str) -> Option<&Answer> {
        self.answers.get(question)
    }

    /// Stores what was said to a question; an empty choice counts as not answered.
    pub fn set(&mut self, question: &Question, answer: Answer) {
        match answer {
            Answer::Chosen(chosen) if chosen.is_empty() => self.answers.remove(question.id),
            other => self.answers.insert(question.id, other),
        };
    }

    /// Tells whether this answer, such as `device:android`, was given.
    pub fn holds(&self, answer: &str) -> bool {
        let Some((question, value)) = answer.split_once(':') else { return false };
        matches!(self.answers.get(question), Some(Answer::Chosen(chosen)) if chosen.contains(value))
    }

    /// Tells whether the question behind an answer id has been answered with a choice.
    pub fn knows(&self, answer: &str) -> bool {
        question_of(answer)
            .is_some_and(|question| matches!(self.answers.get(question.id), Some(Answer::Chosen(_))))
    }

    /// Tells whether nothing was answered with a choice.
    pub fn is_empty(&self) -> bool {
        !self.answers.values().any(|answer| matches!(answer, Answer::Chosen(_)))
    }

    /// Returns every question with what was said, in the order of asking.
    pub fn iter(&self) -> impl Iterator<Item = (&'static Question, Option<&Answer>)> {
        QUESTIONS.iter().map(|question| (question, self.answers.get(question.id)))
    }
}
