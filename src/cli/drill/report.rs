//! The result of a drill as lines and as JSON.

use serde_json::{Value, json};

use crate::cli::Context;
use crate::guide::screens::drill::words;
use crate::guide::timeline::Timeline;
use crate::locale::Locale;
use crate::observe;
use crate::plan::profile::Profile;
use crate::probe::Sentence;
use crate::probe::drill::{Event, FamilyResult, Outcome};
use crate::store::Notebook;
use crate::t;

/// Returns an event as a line of JSON.
pub(super) fn event(event: &Event) -> String {
    let mut value = serde_json::to_value(event).unwrap_or_default();
    if let Value::Object(fields) = &mut value {
        fields.insert("schema".to_owned(), 1.into());
    }
    value.to_string()
}

/// Says what was found, what could not be seen, what to do next and what was sent.
pub(super) fn result(
    context: &mut Context,
    as_json: bool,
    outcome: &Outcome,
    timeline: &Timeline,
    notebook: Option<&Notebook>,
) {
    if as_json {
        let value = json(&context.locale, outcome);
        context.out.line(&value.to_string());
        return;
    }
    let profile = notebook.and_then(|notebook| notebook.profile.clone()).unwrap_or_default();
    let lines =
        [sent(&context.locale, timeline), found(&context.locale, outcome), next(context, outcome, &profile)];
    for line in lines.concat() {
        context.out.line(&line);
    }
}

fn sentences(locale: &Locale, sentences: &[Sentence]) -> Vec<String> {
    sentences.iter().map(|sentence| sentence.words(locale)).collect()
}

fn json(locale: &Locale, outcome: &Outcome) -> Value {
    let mut value = json!({
        "schema": 1,
        "event": "result",
        "case": outcome.case,
        "verdict": outcome.verdict,
        "not_seen": sentences(locale, &outcome.not_seen),
        "next": sentences(locale, &outcome.next),
    });
    if let Value::Object(fields) = &mut value {
        for result in &outcome.families {
            fields.insert(result.family.word().to_owned(), of_family(locale, result));
        }
    }
    value
}

fn of_family(locale: &Locale, result: &FamilyResult) -> Value {
    json!({
        "verdict": result.verdict,
        "finding": result.finding,
        "reason": result.reason.words(locale),
        "evidence": sentences(locale, &result.evidence),
    })
}

/// The result stands last, where a person who comes back to the terminal sees it.
fn found(locale: &Locale, outcome: &Outcome) -> Vec<String> {
    let mut lines = vec![String::new(), t!(locale, "drill-screen-result")];
    for result in &outcome.families {
        lines.push(words::found_of(locale, result.family, result.finding));
        lines.push(format!("  {}", result.reason.words(locale)));
        lines.extend(result.evidence.iter().map(|sentence| format!("  - {}", sentence.words(locale))));
    }
    lines.extend([String::new(), t!(locale, "drill-screen-not-seen")]);
    lines.extend(sentences(locale, &outcome.not_seen).iter().map(|text| format!("- {text}")));
    lines
}

fn next(context: &Context, outcome: &Outcome, profile: &Profile) -> Vec<String> {
    let locale = &context.locale;
    let mut lines = vec![String::new(), t!(locale, "drill-screen-next")];
    lines.extend(sentences(locale, &outcome.next).iter().map(|text| format!("- {text}")));
    for id in observe::next_items(&context.library, profile, outcome) {
        if let Some((_, item)) = context.library.item(&id) {
            let item = format!("{id} ({})", item.title.shown);
            lines.push(format!("- {}", t!(locale, "drill-next-item", item = item)));
        }
    }
    lines
}

/// One row a packet, in columns.
fn sent(locale: &Locale, timeline: &Timeline) -> Vec<String> {
    if timeline.packets.is_empty() {
        return vec![t!(locale, "drill-screen-sent-none")];
    }
    let mut lines = vec![String::new(), t!(locale, "drill-screen-sent", count = timeline.packets.len())];
    for packet in &timeline.packets {
        lines.push(format!("{:>10}  {}", words::time(packet.at_us), words::packet(locale, packet)));
    }
    lines
}
