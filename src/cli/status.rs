//! `status`: progress by list and by proof.

use clap::Args;
use serde_json::json;

use crate::cli::{Context, ask, guide, offmeta, warn_of_findings};
use crate::content::{Checklist, ItemId};
use crate::error::{Exit, Problem};
use crate::guide::screens::drill::words;
use crate::observe::DrillRecord;
use crate::probe::drill::Case;
use crate::progress::Counts;
use crate::store::Notebook;
use crate::t;

/// Arguments of `status`.
#[derive(Debug, Args)]
pub struct Status {
    #[arg(long)]
    json: bool,
}

/// Shows progress. Takes no lock and writes nothing.
pub fn run(context: &mut Context, status: &Status) -> Result<Exit, Problem> {
    warn_of_findings(context);
    let notebook = ask::read(context)?;
    let counts: Vec<(&Checklist, Counts)> =
        context.library.checklists.iter().map(|list| (list, count(list, &notebook))).collect();
    if status.json {
        let lists: Vec<_> = counts.iter().map(|(list, counts)| as_json(list, *counts)).collect();
        let drills: Vec<_> =
            notebook.drills.iter().map(|(case, record)| drill_json(*case, *record)).collect();
        let value = json!({ "schema": 1, "checklists": lists, "drills": drills, "offmeta": offmeta::record_json(notebook.offmeta) });
        context.out.line(&value.to_string());
        return Ok(Exit::Done);
    }
    let locale = &context.locale;
    let mut lines = Vec::new();
    for (list, counts) in counts {
        lines.push(format!("{}: {}", list.id, list.title.shown));
        for (words, number) in [
            (t!(locale, "state-open"), counts.open),
            (t!(locale, "state-told"), counts.told),
            (t!(locale, "state-tested"), counts.tested),
            (t!(locale, "state-observed"), counts.observed),
            (t!(locale, "state-witnessed"), counts.witnessed),
            (t!(locale, "state-later"), counts.later),
            (t!(locale, "state-not-for-me"), counts.not_for_me),
            (t!(locale, "state-stuck"), counts.stuck),
            (t!(locale, "state-look-again"), counts.look_again),
        ] {
            lines.push(format!("  {words}: {number}"));
        }
    }
    lines.push(t!(locale, "drill-screen-drills"));
    for case in Case::ALL {
        let found = words::kept(locale, notebook.drills.get(&case));
        lines.push(format!("  {}: {found}", words::case(locale, case)));
    }
    lines.push(offmeta::record_line(context, notebook.offmeta));
    for line in lines {
        context.out.line(&line);
    }
    Ok(Exit::Done)
}

fn drill_json(case: Case, record: DrillRecord) -> serde_json::Value {
    json!({
        "case": case,
        "verdict": record.verdict(),
        "ipv4": record.ipv4,
        "ipv6": record.ipv6,
        "on": record.on,
    })
}

fn count(list: &Checklist, notebook: &Notebook) -> Counts {
    let today = guide::today();
    let mut counts = Counts::default();
    for item in list.items.iter() {
        counts.add(&notebook.progress, &ItemId::new(list.id.clone(), item.id.clone()), item, today);
    }
    counts
}

fn as_json(list: &Checklist, counts: Counts) -> serde_json::Value {
    json!({
        "id": list.id,
        "open": counts.open,
        "done": counts.done,
        "told": counts.told,
        "tested": counts.tested,
        "observed": counts.observed,
        "witnessed": counts.witnessed,
        "later": counts.later,
        "not_for_me": counts.not_for_me,
        "stuck": counts.stuck,
        "look_again": counts.look_again,
    })
}
