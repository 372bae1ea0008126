//! The tables of `docs/messengers.md`: written from the points and the facts, or held against them.

use std::fmt::Write;

use sotay::chooser::points::{Apps, MERITS, Must, Part, STANDINGS, Wants, parts};
use sotay::chooser::{Facts, Need, QUESTIONS, Row, compare, explain};
use sotay::content;
use sotay::content::topics::{Kind, Topic};
use sotay::locale::Locale;

use crate::docs::check_parts;

/// A cell may hold no bar.
fn row(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
    format!("| {} |\n", cells.join(" | "))
}

fn head(cells: &[&str]) -> String {
    row(&cells.iter().map(ToString::to_string).collect::<Vec<_>>())
        + &format!("|{}\n", "---|".repeat(cells.len()))
}

fn wants(part: &Part) -> String {
    let wants = match part.wants {
        Wants::Yes => "yes".to_owned(),
        Wants::No => "no".to_owned(),
        Wants::WayAround => "yes, which is still a detour and counts as in part".to_owned(),
        Wants::MoreThan(count) => format!("more than {count}"),
        Wants::Nowhere => "nowhere; somewhere counts as in part".to_owned(),
    };
    match part.apps {
        Apps::All => wants,
        Apps::Only(ids) => format!("{wants} (only {})", ids.join(", ")),
        Apps::Except(ids) => format!("{wants} (all but {})", ids.join(", ")),
    }
}

fn must(part: &Part) -> &'static str {
    match part.must {
        Must::Whole => "leaves out what says anything else",
        Must::Part => "leaves out; in part will do, and is said",
        Must::Moves => "leaves nobody out",
    }
}

fn points() -> String {
    let locale = Locale::load("en");
    let mut text = head(&["Standing", "Points"]);
    for (standing, points) in STANDINGS {
        text += &row(&[format!("`{}`", standing.word()), points.to_string()]);
    }
    text.push('\n');
    text += &head(&["For everybody", "wanted", "points", "in part"]);
    for part in &MERITS {
        text += &row(&[
            format!("`{}`", part.topic.word()),
            wants(part),
            part.whole.to_string(),
            part.part.to_string(),
        ]);
    }
    text.push('\n');
    text += &head(&["Need", "reads", "wanted", "points", "in part", "as a must"]);
    for need in Need::ALL {
        let name = format!("`{}`: {}", need.id(), explain::need(&locale, need));
        for part in parts(need) {
            let topic = format!("`{}`", part.topic.word());
            let (whole, some) = (part.whole.to_string(), part.part.to_string());
            text += &row(&[name.clone(), topic, wants(part), whole, some, must(part).to_owned()]);
        }
        if parts(need).is_empty() {
            let line = "nothing: it adds why that app is good for harmless talk only";
            text +=
                &row(&[name, line.to_owned(), String::new(), String::new(), String::new(), String::new()]);
        }
    }
    text
}

fn questions() -> String {
    let locale = Locale::load("en");
    QUESTIONS.iter().enumerate().fold(String::new(), |mut text, (index, question)| {
        let needs: Vec<_> = question.needs.iter().map(|need| format!("`{}`", need.id())).collect();
        writeln!(text, "{}. {}: {}", index + 1, explain::question(&locale, question), needs.join(", "))
            .unwrap();
        text
    })
}

fn topics() -> String {
    let locale = Locale::load("en");
    let mut text = head(&["Topic", "on screen", "values"]);
    for topic in Topic::ALL {
        let values = match topic.kind() {
            Kind::Degree => "yes, partly, no",
            Kind::Count => "a whole number",
            Kind::Countries => "a list of vn, mm, cn, ir, ru, ae, hk; `[]` where none was found",
            Kind::Standing => "one of the standings in the table of points",
        };
        text += &row(&[format!("`{}`", topic.word()), explain::topic(&locale, *topic), values.to_owned()]);
    }
    text
}

/// One table for some of the apps: all fifteen in one are wider than any page.
fn facts() -> String {
    let library = content::built::library();
    let (locale, facts) = (Locale::load("en"), Facts::of(&library));
    let mut text = String::new();
    for apps in facts.apps.chunks(5) {
        let names = apps.iter().map(|app| app.messenger.name.as_ref());
        text += &head(&[""].into_iter().chain(names).collect::<Vec<_>>());
        for topic in Topic::ALL {
            let cells = apps.iter().map(|app| {
                let fact = app.fact(*topic);
                let value = explain::value(&locale, &fact.claim.value);
                format!("{value} ({}, {})", fact.claim.date, fact.claim.confidence.word())
            });
            text += &row(&[explain::topic(&locale, *topic)].into_iter().chain(cells).collect::<Vec<_>>());
        }
        text.push('\n');
    }
    text
}

fn signal_or_wire() -> String {
    let library = content::built::library();
    let (locale, facts) = (Locale::load("en"), Facts::of(&library));
    let both = compare(&facts, facts.app("signal").unwrap(), facts.app("wire").unwrap());
    let side = |fact: &sotay::chooser::Fact<'_>| {
        format!(
            "**{}**. {} ([{}]({}), {})",
            explain::value(&locale, &fact.claim.value),
            fact.claim.text.shown,
            fact.source.title,
            fact.source.url,
            fact.claim.date
        )
    };
    let rows = |rows: &[Row<'_>]| {
        let lines = rows
            .iter()
            .map(|one| row(&[explain::topic(&locale, one.topic), side(&one.left), side(&one.right)]));
        head(&["", "Signal", "Wire"]) + &lines.collect::<String>()
    };
    let mut text = format!("Where they differ:\n\n{}\n", rows(&both.differ));
    writeln!(text, "Where they do not:\n\n{}\nWho says what:\n", rows(&both.same)).unwrap();
    for said in &both.said {
        let app = facts.app(&said.opinion.app).unwrap().messenger;
        let source = format!("[{}]({})", said.source.title, said.source.url);
        writeln!(text, "- {}: {}", app.name, explain::said(&locale, said.opinion, &source)).unwrap();
    }
    text
}

#[test]
fn the_document_says_what_the_program_does() {
    check_parts(
        "docs/messengers.md",
        &[
            ("questions", questions()),
            ("points", points()),
            ("topics", topics()),
            ("facts", facts()),
            ("signal-or-wire", signal_or_wire()),
        ],
    );
}
