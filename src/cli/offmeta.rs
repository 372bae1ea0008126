//! `offmeta`: reads a person's own Facebook export and says whether it is empty. (I/O)
//!
//! Keeps counts where a passphrase file is given, and no name of a business anywhere but in a picture that was
//! asked for.

mod lines;

use std::path::PathBuf;

use clap::Args;
use serde_json::{Value, json};

use crate::cli::{Context, ask, check, guide};
use crate::error::{Exit, Problem};
use crate::export::offmeta::{self as sheets, Judged, Sheet, picture, words};
use crate::locale::width::without_breaks;
use crate::observe::{OffMetaRecord, export};
use crate::probe::facebook::{Answer, AppState, Business, Report, read};
use crate::store::{Notebook, Vault, atomic};
use crate::{sanitize, t};

/// Arguments of `offmeta`.
#[derive(Debug, Args)]
pub struct OffMeta {
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    #[arg(long, value_name = "PATH", num_args = 1..)]
    before: Vec<PathBuf>,
    #[arg(long)]
    json: bool,
    #[arg(long, value_name = "FILE")]
    picture: Option<PathBuf>,
}

/// Reads an export, says what it held, and keeps counts where a passphrase file is given.
pub fn run(context: &mut Context, offmeta: &OffMeta) -> Result<Exit, Problem> {
    if offmeta.picture.is_some() {
        ask::refuse_keep_nothing(context)?;
    }
    let kept = check::open_to_keep(context)?;
    let earlier = kept.as_ref().and_then(|(_, notebook)| notebook.offmeta).map(|record| record.earlier());
    let before = (!offmeta.before.is_empty()).then(|| read::read(&offmeta.before));
    let judged = Judged::new(read::read(&offmeta.paths), before.as_ref(), earlier.as_ref());
    let sheet = sheets::sheet(&context.locale, &context.library, &judged, context.global.ascii);
    if offmeta.json {
        let value = as_json(&judged, &sheet);
        context.out.line(&value.to_string());
    } else {
        for line in lines::report(&context.locale, &sheet, context.global.ascii) {
            context.out.line(&line);
        }
    }
    keep(context, kept, &judged)?;
    if let Some(file) = &offmeta.picture {
        let name = sanitize::for_path(file);
        let warning = t!(context.locale, "offmeta-screen-warning", file = name);
        context.out.err(&warning);
        atomic::put(file, without_breaks(&picture::page(&context.locale, &sheet)).as_bytes())?;
    }
    Ok(exit(judged.answer))
}

fn exit(answer: Answer) -> Exit {
    match answer {
        Answer::Empty => Exit::Done,
        Answer::NotEmpty => Exit::No,
        Answer::ProbablyEmpty | Answer::Unknown => Exit::CouldNot,
    }
}

fn keep(context: &mut Context, kept: Option<(Vault, Notebook)>, judged: &Judged) -> Result<(), Problem> {
    let Some((mut vault, mut notebook)) = kept else { return Ok(()) };
    let Some(record) = OffMetaRecord::of(&judged.report, judged.answer, guide::today()) else {
        let text = t!(context.locale, "offmeta-screen-nothing-kept");
        context.out.err(&text);
        return Ok(());
    };
    notebook.offmeta = Some(record);
    let seen = export::seen(&notebook.progress, &judged.report, judged.answer);
    check::settle(context, &mut notebook, &seen);
    vault.save(&notebook)?;
    let text = t!(context.locale, "offmeta-screen-recorded");
    context.out.err(&text);
    Ok(())
}

/// Returns what `--json` prints. No date is finer than a day, and no name commands a terminal.
fn as_json(judged: &Judged, sheet: &Sheet) -> Value {
    let Judged { report, answer, change, .. } = judged;
    let months: Vec<Value> = report
        .months
        .iter()
        .map(|(day, events)| json!({ "month": sheets::month(*day), "events": events }))
        .collect();
    let mut kinds: Vec<(&String, &u64)> = report.kinds.iter().collect();
    kinds.sort_by_key(|(_, events)| std::cmp::Reverse(**events));
    let kinds: Vec<Value> = kinds
        .into_iter()
        .map(|(kind, events)| json!({ "kind": sheets::name(kind, false), "events": events }))
        .collect();
    let top: Vec<Value> = report.businesses.iter().take(sheets::TOP).map(business).collect();
    let change = change.as_ref().map(|change| {
        json!({
            "gone": change.gone.len(),
            "still": change.still.len(),
            "new": change.new.len(),
            "all_newer": change.all_newer,
        })
    });
    json!({
        "schema": 1,
        "verdict": answer.word(),
        "reason": sheet.reasons.first(),
        "businesses": report.business_count(),
        "events": report.events,
        "first": report.first,
        "last": report.last,
        "unnamed": report.unnamed,
        "variants": report.variants.iter().map(|variant| variant.word()).collect::<Vec<_>>(),
        "months": months,
        "kinds": kinds,
        "top": top,
        "apps": apps(report),
        "advertisers": sheets::advertisers_of(report),
        "cautions": sheet.cautions,
        "change": change,
    })
}

fn business(business: &Business) -> Value {
    json!({ "name": sheets::name(&business.name, false), "events": business.events, "last": business.last })
}

fn apps(report: &Report) -> Value {
    let count = |state| report.neighbours.apps.iter().filter(|app| app.state == state).count();
    json!({
        "active": count(AppState::Active),
        "inactive": count(AppState::Inactive),
        "removed": count(AppState::Removed),
    })
}

/// Returns what `status --json` says of the newest reading.
pub fn record_json(record: Option<OffMetaRecord>) -> Value {
    record.map_or(Value::Null, |record| {
        json!({
            "verdict": record.answer.word(),
            "businesses": record.businesses,
            "events": record.events,
            "last": record.last,
            "on": record.on,
        })
    })
}

/// Returns what `status` says of it.
pub fn record_line(context: &Context, record: Option<OffMetaRecord>) -> String {
    let kept = words::kept(&context.locale, record.as_ref());
    format!("{}: {kept}", t!(context.locale, "offmeta-screen-status"))
}
