//! People with their needs from `fixtures/choose`: what they must be told, why, and what never.
//!
//! The transcripts in both languages are snapshots, to be read as those people would read them.

use std::fmt::Write;

use serde::Deserialize;
use sotay::chooser::{Answer, Facts, Needs, Reason, Role, decide, explain};
use sotay::content::{self, Library};
use sotay::locale::Locale;

use super::today;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "format_version")]
    _format_version: u32,
    #[serde(rename = "kind")]
    _kind: String,
    situation: Vec<Situation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Situation {
    id: String,
    story: String,
    /// As the command takes them.
    needs: Vec<String>,
    /// The app, or `none`.
    expect: String,
    /// Other apps that would be right, too.
    #[serde(default)]
    accept: Vec<String>,
    fallback: Option<String>,
    /// The topic of the first reason; for `none`, of a must that could be given up.
    first_reason: String,
    /// Apps that may be neither recommendation nor fallback.
    never: Vec<String>,
    #[serde(default, rename = "note")]
    _note: Option<String>,
}

impl Situation {
    fn needs(&self) -> Needs {
        let one = |written: &String| {
            Needs::parse_one(written).unwrap_or_else(|| panic!("{}: {written} is no need", self.id))
        };
        self.needs.iter().map(one).collect()
    }

    /// Returns everything that is not as it must be.
    fn wrong(&self, answer: &Answer<'_>) -> Vec<String> {
        let mut wrong = Vec::new();
        let recommended = answer.recommended().map_or("none", |place| &place.app.id);
        let fallback = answer.fallback().map_or("none", |place| &place.app.id);
        if recommended != self.expect && !self.accept.iter().any(|app| app == recommended) {
            wrong.push(format!("{}: {recommended} instead of {}", self.id, self.expect));
        }
        if self.fallback.as_ref().is_some_and(|expected| expected != fallback) {
            wrong.push(format!("{}: {fallback} as a fallback", self.id));
        }
        if self.never.iter().any(|app| app == recommended || app == fallback) {
            wrong.push(format!("{}: {recommended}, then {fallback}", self.id));
        }
        if !self.reasons(answer).any(|reason| reason.fact.claim.topic.word() == self.first_reason) {
            wrong.push(format!("{}: another first reason than {}", self.id, self.first_reason));
        }
        wrong
    }

    /// Returns the first reason, or where nothing is recommended each that leaves somebody out.
    fn reasons<'a, 'l>(&self, answer: &'a Answer<'l>) -> impl Iterator<Item = &'a Reason<'l>> {
        let first = answer.recommended().and_then(|place| place.reasons.first());
        let out = answer.ranking.iter().flat_map(|place| &place.reasons);
        let out = out.filter(|reason| matches!(reason.role, Role::Breaks | Role::Untold));
        first.into_iter().chain(out.filter(|_| self.expect == "none"))
    }
}

fn situations() -> Vec<Situation> {
    let file: File = toml::from_str(include_str!("../fixtures/choose/situations.toml")).unwrap();
    file.situation
}

#[test]
fn everybody_is_told_what_the_research_says() {
    let library = content::library(None).0;
    let facts = Facts::of(&library);
    let situations = situations();
    assert!(situations.len() >= 20);
    let wrong: Vec<_> =
        situations.iter().flat_map(|situation| situation.wrong(&decide(&facts, situation.needs()))).collect();
    assert_eq!(wrong, Vec::<String>::new());
}

/// Writes what a person in each situation reads, with one line on each other app.
fn transcript(tag: &str) -> String {
    let library: Library = content::translated(&content::library(None).0, tag);
    let (locale, facts) = (Locale::load(tag), Facts::of(&library));
    let mut text = String::new();
    for situation in situations() {
        let answer = decide(&facts, situation.needs());
        writeln!(text, "## {}\n{}\n", situation.id, situation.story).unwrap();
        for (need, weight) in answer.needs.iter() {
            let (need, weight) = (explain::need(&locale, need), explain::weight(&locale, Some(weight)));
            writeln!(text, "  {need} ({weight})").unwrap();
        }
        for way in &answer.give_up {
            writeln!(text, "? {}", explain::give_up(&locale, way)).unwrap();
        }
        for place in &answer.ranking {
            writeln!(text, "* {}: {}", place.app.name, explain::verdict(&locale, place)).unwrap();
            let is_chosen = [answer.recommended(), answer.fallback()].contains(&Some(place));
            let shown = if is_chosen { place.reasons.len() } else { 1 };
            for reason in place.reasons.iter().take(shown) {
                writeln!(text, "  - {}", explain::reason(&locale, reason, today())).unwrap();
            }
        }
        for reason in &answer.harmless {
            writeln!(text, "! {}", explain::reason(&locale, reason, today())).unwrap();
        }
        text.push('\n');
    }
    text
}

#[test]
fn transcript_in_english() {
    insta::assert_snapshot!("situations_en", transcript("en"));
}

#[test]
fn transcript_in_vietnamese() {
    insta::assert_snapshot!("situations_vi", transcript("vi"));
}
