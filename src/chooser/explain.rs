//! The words of an answer, the same on the screen and in the command's output.

use jiff::civil::Date;

use crate::content::Opinion;
use crate::content::marks::marked;
use crate::content::topics::{Confidence, Stance, Topic, Value};
use crate::locale::Locale;
use crate::t;

use super::answer::{GiveUp, Place, Reason, Role, Verdict};
use super::facts::Fact;
use super::needs::{Need, Question, Weight};

/// Returns a question in words.
pub fn question(locale: &Locale, question: &Question) -> String {
    locale.message(&format!("need-question-{}", question.id))
}

/// Returns a need as the person would say it.
pub fn need(locale: &Locale, need: Need) -> String {
    locale.message(&format!("need-{}", need.id()))
}

/// Returns how much a need weighs.
pub fn weight(locale: &Locale, weight: Option<Weight>) -> String {
    match weight {
        None => t!(locale, "need-off"),
        Some(Weight::Wish) => t!(locale, "need-wish"),
        Some(Weight::Must) => t!(locale, "need-must"),
    }
}

/// Returns what follows for an app, with what it is good for unless it is left out.
pub fn verdict(locale: &Locale, place: &Place<'_>) -> String {
    let verdict = match place.verdict {
        Verdict::Recommended => t!(locale, "choose-recommended"),
        Verdict::Fallback => t!(locale, "choose-fallback"),
        Verdict::Fits => t!(locale, "choose-fits"),
        Verdict::CouldNotTell => t!(locale, "verdict-unknown"),
        Verdict::Excluded => return t!(locale, "choose-excluded"),
    };
    let claim = place.app.claims.iter().find(|claim| claim.topic == Topic::Standing);
    let standing = claim.map(|claim| value(locale, &claim.value)).unwrap_or_default();
    t!(locale, "choose-verdict", verdict = verdict, standing = standing)
}

/// Returns the name of a topic.
pub fn topic(locale: &Locale, topic: Topic) -> String {
    locale.message(&format!("topic-{}", topic.word()))
}

/// Returns a value in words.
pub fn value(locale: &Locale, value: &Value) -> String {
    match value {
        Value::Unknown => t!(locale, "fact-unknown"),
        Value::Degree(degree) => locale.message(&format!("fact-{}", degree.word())),
        Value::Count(count) => count.to_string(),
        Value::Countries(countries) if countries.is_empty() => t!(locale, "fact-nowhere"),
        Value::Countries(countries) => {
            let name = |id: &crate::content::Str| locale.message(&format!("answer-country-{id}"));
            countries.iter().map(name).collect::<Vec<_>>().join(", ")
        }
        Value::Standing(standing) => locale.message(&format!("standing-{}", standing.word())),
    }
}

/// Returns how well something is supported.
pub fn confidence(locale: &Locale, confidence: Confidence) -> String {
    match confidence {
        Confidence::High => t!(locale, "confidence-high"),
        Confidence::Medium => t!(locale, "confidence-medium"),
        Confidence::Low => t!(locale, "confidence-low"),
        Confidence::Unverified => t!(locale, "confidence-unverified"),
    }
}

/// Returns what somebody says of an app, with the date and the source as it shall be written.
pub fn said(locale: &Locale, opinion: &Opinion, source: &str) -> String {
    let (who, date, text) = (opinion.who.as_ref(), opinion.date.as_ref(), marked(locale, &opinion.text));
    match opinion.kind {
        Stance::Recommends => {
            t!(locale, "stance-recommends", who = who, date = date, text = text, source = source)
        }
        Stance::RecommendedUntil => {
            t!(locale, "stance-recommended-until", who = who, date = date, text = text, source = source)
        }
        Stance::AdvisesAgainst => {
            t!(locale, "stance-advises-against", who = who, date = date, text = text, source = source)
        }
    }
}

/// Returns a fact with its source, its date and how well it is supported on this day.
pub fn fact(locale: &Locale, fact: &Fact<'_>, today: Date) -> String {
    t!(
        locale,
        "choose-fact",
        text = marked(locale, &fact.claim.text),
        source = fact.source.title.as_ref(),
        date = fact.claim.date.as_ref(),
        confidence = confidence(locale, fact.confidence(today))
    )
}

/// Returns one sentence of an answer.
pub fn reason(locale: &Locale, reason: &Reason<'_>, today: Date) -> String {
    let fact = fact(locale, &reason.fact, today);
    let app = reason.fact.app.name.as_ref();
    let need = reason.need.map(|need| self::need(locale, need));
    match (reason.role, need) {
        (Role::Unfit, _) => t!(locale, "choose-says-unfit", fact = fact),
        (Role::Breaks, Some(need)) => t!(locale, "choose-says-breaks", need = need, fact = fact),
        (Role::Untold, Some(need)) => t!(locale, "choose-says-untold", need = need, fact = fact),
        (Role::Caveat, Some(need)) => t!(locale, "choose-says-caveat", need = need, fact = fact),
        (Role::For, Some(need)) => t!(locale, "choose-says-for-need", need = need, fact = fact),
        (Role::Against, Some(need)) => t!(locale, "choose-says-against-need", need = need, fact = fact),
        (Role::Against, None) => t!(locale, "choose-says-against", fact = fact),
        (Role::Below, Some(need)) => t!(locale, "choose-says-below-need", need = need, fact = fact),
        (Role::Above, Some(need)) => t!(locale, "choose-says-above-need", need = need, fact = fact),
        (Role::For, None) => t!(locale, "choose-says-for", fact = fact),
        (Role::Above, None) => t!(locale, "choose-says-above", fact = fact),
        (Role::Unknown, _) => t!(locale, "choose-says-unknown", fact = fact),
        (Role::Harmless, _) => t!(locale, "choose-says-harmless", app = app, fact = fact),
        (Role::Below | Role::Breaks | Role::Untold | Role::Caveat, _) => {
            t!(locale, "choose-says-below", fact = fact)
        }
    }
}

/// Returns what would have to be given up for what.
pub fn give_up(locale: &Locale, way: &GiveUp<'_>) -> String {
    let needs: Vec<String> = way.needs.iter().map(|need| self::need(locale, *need)).collect();
    t!(locale, "choose-give-up", needs = needs.join("; "), app = way.app.name.as_ref())
}
