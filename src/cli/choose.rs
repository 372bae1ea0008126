//! `choose`: which messenger, and why; or two of them side by side.
//!
//! Nothing that is asked for here is kept.

mod lines;

use clap::Args;
use jiff::civil::Date;
use serde_json::{Value, json};

use crate::chooser::{
    self, Answer, App, Comparison, Fact, Facts, Need, Needs, Place, Reason, Row, Said, Weight, compare,
    decide, explain,
};
use crate::cli::{Context, guide, warn_of_findings};
use crate::content::marks::marked;
use crate::error::{Exit, Problem};
use crate::locale::Locale;
use crate::sanitize;

/// Arguments of `choose`.
#[derive(Debug, Args)]
pub struct Choose {
    #[arg(long, value_name = "NEED")]
    need: Vec<String>,
    #[arg(long, value_name = "APP", num_args = 2)]
    compare: Vec<String>,
    #[arg(long)]
    json: bool,
}

/// Prints the answer, or two apps side by side.
pub fn run(context: &mut Context, choose: &Choose) -> Result<Exit, Problem> {
    warn_of_findings(context);
    let needs = needs(&choose.need)?;
    let facts = Facts::of(&context.library);
    let answer = decide(&facts, needs);
    let (locale, today) = (&context.locale, guide::today());
    let (printed, exit) = if let [left, right] = choose.compare.as_slice() {
        let both = compare(&facts, known(&facts, left)?, known(&facts, right)?);
        let printed = if choose.json {
            vec![comparison_json(locale, &both, today).to_string()]
        } else {
            lines::comparison(locale, &both, &answer, today)
        };
        (printed, Exit::Done)
    } else {
        let printed = if choose.json {
            vec![answer_json(locale, &answer, today).to_string()]
        } else {
            lines::answer(locale, &context.library, &answer, today)
        };
        (printed, if answer.recommended().is_some() { Exit::Done } else { Exit::CouldNot })
    };
    for line in printed {
        context.out.line(&line);
    }
    Ok(exit)
}

/// Reads all needs, or says which one there is not.
fn needs(written: &[String]) -> Result<Needs, Problem> {
    let one = |written: &String| {
        Needs::parse_one(written).ok_or_else(|| {
            let known: Vec<&str> = Need::ALL.iter().map(|need| need.id()).collect();
            Problem::new("no-need", Exit::WrongUse)
                .with("word", sanitize::for_screen(written, 80, false))
                .with("known", known.join(", "))
        })
    };
    written.iter().map(one).collect()
}

/// Returns an app by its id, however its letters are written.
fn known<'f, 'l>(facts: &'f Facts<'l>, written: &str) -> Result<&'f App<'l>, Problem> {
    let app = facts.apps.iter().find(|app| app.id().eq_ignore_ascii_case(written));
    app.ok_or_else(|| {
        let known: Vec<&str> = facts.apps.iter().map(App::id).collect();
        Problem::new("no-app", Exit::WrongUse)
            .with("word", sanitize::for_screen(written, 80, false))
            .with("known", known.join(", "))
    })
}

fn answer_json(locale: &Locale, answer: &Answer<'_>, today: Date) -> Value {
    let ranking: Vec<Value> = answer.ranking.iter().map(|place| place_json(locale, place, today)).collect();
    let asked: serde_json::Map<String, Value> = answer
        .needs
        .iter()
        .map(|(need, weight)| (need.id().to_owned(), weight_word(weight).into()))
        .collect();
    let give_up: Vec<Value> = answer
        .give_up
        .iter()
        .map(|way| json!({ "needs": way.needs.iter().map(|need| need.id()).collect::<Vec<_>>(), "app": way.app.id }))
        .collect();
    json!({
        "schema": 1,
        "needs": Need::ALL.iter().map(|need| need.id()).collect::<Vec<_>>(),
        "asked": asked,
        "recommended": answer.recommended().map(|place| &place.app.id),
        "fallback": answer.fallback().map(|place| &place.app.id),
        "ranking": ranking,
        "harmless": answer.harmless.iter().map(|reason| reason_json(locale, reason, today)).collect::<Vec<_>>(),
        "give_up": give_up,
        "lists": answer.lists,
        "oldest": answer.oldest.as_ref().map(|fact| fact_json(locale, fact, today)),
    })
}

fn weight_word(weight: Weight) -> &'static str {
    match weight {
        Weight::Wish => "wish",
        Weight::Must => "must",
    }
}

fn place_json(locale: &Locale, place: &Place<'_>, today: Date) -> Value {
    json!({
        "app": place.app.id,
        "name": place.app.name,
        "verdict": place.verdict.word(),
        "excluded": place.verdict == chooser::Verdict::Excluded,
        "reasons": place.reasons.iter().map(|reason| reason_json(locale, reason, today)).collect::<Vec<_>>(),
    })
}

fn reason_json(locale: &Locale, reason: &Reason<'_>, today: Date) -> Value {
    let mut value = fact_json(locale, &reason.fact, today);
    if let Some(fields) = value.as_object_mut() {
        fields.insert("role".to_owned(), reason.role.word().into());
        fields.insert("need".to_owned(), reason.need.map(Need::id).into());
    }
    value
}

fn fact_json(locale: &Locale, fact: &Fact<'_>, today: Date) -> Value {
    json!({
        "app": fact.app.id,
        "topic": fact.claim.topic.word(),
        "text": marked(locale, &fact.claim.text),
        "source": fact.source.title,
        "url": fact.source.url,
        "date": fact.claim.date,
        "confidence": fact.confidence(today).word(),
    })
}

fn comparison_json(locale: &Locale, comparison: &Comparison<'_>, today: Date) -> Value {
    let rows = |rows: &[Row<'_>]| -> Vec<Value> {
        let side = |fact: &Fact<'_>| {
            let mut value = fact_json(locale, fact, today);
            if let Some(fields) = value.as_object_mut() {
                fields.insert("value".to_owned(), explain::value(locale, &fact.claim.value).into());
            }
            value
        };
        rows.iter()
            .map(|row| json!({ "topic": row.topic.word(), "facts": [side(&row.left), side(&row.right)] }))
            .collect()
    };
    let said = |said: &Said<'_>| {
        json!({
            "who": said.opinion.who,
            "app": said.opinion.app,
            "kind": said.opinion.kind.word(),
            "text": marked(locale, &said.opinion.text),
            "source": said.source.title,
            "date": said.opinion.date,
        })
    };
    json!({
        "schema": 1,
        "apps": [comparison.left.id(), comparison.right.id()],
        "differ": rows(&comparison.differ),
        "same": rows(&comparison.same),
        "said": comparison.said.iter().map(said).collect::<Vec<_>>(),
    })
}
