//! Everything that is said is said in the reader's language.

use std::path::Path;
use std::time::Duration;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use nix::sys::signal::Signal;
use sotay::content::built;

use super::{expect_nothing_left, lose, tunnel};
use crate::lab::net::{Lab, Yard};
use crate::lab::program::{Call, Drill};
use crate::lab::wall::{DROP, Wall};
use crate::words::Words;

const SOON: Duration = Duration::from_secs(5);
/// A drill for people, watched for two seconds more than a result needs: on a busy machine the loss is noticed late.
const DRILL: [&str; 3] = ["drill", "--seconds", "7"];

/// Returns the pieces between variables of everything that a language says.
fn pieces(tag: &str) -> Vec<String> {
    let resource = fluent_syntax::parser::parse(built::locale(tag).unwrap().ui()).unwrap();
    let mut found = Vec::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            of_pattern(message.value.as_ref().unwrap(), &mut found);
        }
    }
    found
}

fn of_pattern(pattern: &Pattern<&str>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                found.extend(value.split('\n').map(|line| line.trim().to_owned()));
            }
            PatternElement::Placeable { expression } => of_expression(expression, found),
        }
    }
}

fn of_expression(expression: &Expression<&str>, found: &mut Vec<String>) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                of_pattern(&variant.value, found);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => of_expression(expression, found),
        Expression::Inline(_) => {}
    }
}

/// Returns what stands in English alone: sentences of the interface and titles of items.
fn english() -> Vec<String> {
    let vietnamese = pieces("vi").join("\n");
    let is_sentence = |piece: &String| piece.split_whitespace().count() >= 3 && !vietnamese.contains(piece);
    let mut found: Vec<String> = pieces("en").into_iter().filter(is_sentence).collect();
    let (en, vi) = (Words::of("en"), Words::of("vi"));
    for (id, _, item) in en.library.items() {
        let other = vi.library.item(&id).map(|(_, item)| &item.title.shown);
        if other != Some(&item.title.shown) {
            found.push(item.title.shown.to_string());
        }
    }
    found
}

/// What was said in one language holds nothing of the other.
#[track_caller]
fn check(locale: &str, said: &str, what: &str) {
    assert!(!said.contains("No localization"), "{what}: {said}");
    let english: Vec<String> = english().into_iter().filter(|piece| said.contains(piece)).collect();
    if locale == "vi" {
        assert!(english.is_empty(), "{what} says in English {english:#?}\n{said}");
    } else {
        // Shows that English is found where there is some.
        assert!(english.len() >= 5, "{what}: {english:#?}\n{said}");
        let is_vietnamese = |letter: &char| ('\u{1ea0}'..='\u{1ef9}').contains(letter);
        assert_eq!(said.chars().find(is_vietnamese), None, "{what}: {said}");
    }
}

/// What happens once the drill is ready.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Then {
    Lost,
    CtrlC,
}

/// Runs a drill and looks at every word of it.
fn speak(lab: &Lab, sotay: &Path, locale: &str, wall: Wall, then: Then, result: &str) {
    let up = tunnel(lab, wall);
    let words = Words::of(locale);
    let mut drill = Drill::begin(lab, sotay, Call { locale, ..Call::of(&DRILL) });
    drill.answer(&format!("{}\n", words.say("yes-words").split(',').next().unwrap()));
    drill.wait_for_complaint(&words.say("drill-case-drop-now"));
    match then {
        Then::Lost => lose(lab, &up),
        Then::CtrlC => drill.signal_group(Signal::SIGINT),
    }
    drill.end(SOON + SOON);
    let lines: Vec<&str> = drill.said.iter().filter_map(|line| line.value.as_str()).collect();
    let said = format!("{}\n{}", lines.join("\n"), drill.complaints());
    assert!(said.contains(&words.say(result)), "{said}");
    check(locale, &said, &format!("{locale} {then:?} {result}"));
    expect_nothing_left(lab);
}

pub fn of_what_left(yard: &Yard, sotay: &Path) {
    for locale in ["vi", "en"] {
        speak(&Lab::build(yard), sotay, locale, Wall::NONE, Then::Lost, "drill-screen-left");
    }
}

pub fn of_what_was_blocked(yard: &Yard, sotay: &Path) {
    for locale in ["vi", "en"] {
        let wall = Wall { nft: DROP, ..Wall::NONE };
        speak(&Lab::build(yard), sotay, locale, wall, Then::Lost, "drill-screen-blocked");
    }
}

pub fn of_what_could_not_be_told(yard: &Yard, sotay: &Path) {
    for locale in ["vi", "en"] {
        let lab = Lab::build(yard);
        let words = Words::of(locale);
        let mut drill = Drill::begin(&lab, sotay, Call { locale, ..Call::of(&["drill", "--json"]) });
        drill.answer("yes\n");
        assert_eq!(drill.end(SOON).code(), Some(3));
        let result = drill.said.last().unwrap().value.to_string();
        assert!(result.contains(&words.say("drill-why-no-tunnel")), "{result}");
        check(locale, &format!("{result}\n{}", drill.complaints()), &format!("{locale}, no tunnel"));
        for args in [&["check"][..], &["check", "--json"]] {
            let output = Call { locale, ..Call::of(args) }.output(&lab, sotay);
            let said = [output.stdout, output.stderr].map(|said| String::from_utf8(said).unwrap()).concat();
            check(locale, &said, &format!("{locale} {args:?}"));
        }
        speak(&lab, sotay, locale, Wall::NONE, Then::CtrlC, "drill-why-stopped");
    }
}
