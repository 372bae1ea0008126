//! `check`: what this machine answers about tunnel, routes and DNS. Sends nothing. (I/O)

use clap::Args;
use serde_json::json;

use crate::cli::{Context, ask, guide};
use crate::content::ItemId;
use crate::error::{Exit, Problem};
use crate::guide::screens::drill::words;
use crate::locale::Locale;
use crate::observe;
use crate::probe::{Finding, PROBES, Verdict, child, vpn};
use crate::store::{Notebook, Vault};
use crate::{sanitize, t};

/// Arguments of `check`.
#[derive(Debug, Args)]
pub struct Check {
    #[arg(value_name = "PROBE")]
    probes: Vec<String>,
    #[arg(long)]
    json: bool,
}

/// Asks this machine, says what follows, and keeps it where a passphrase file is given.
pub fn run(context: &mut Context, check: &Check) -> Result<Exit, Problem> {
    if let Some(unknown) = check.probes.iter().find(|name| !PROBES.contains(&name.as_str())) {
        return Err(Problem::new("no-probe", Exit::WrongUse)
            .with("word", sanitize::for_screen(unknown, 80, false))
            .with("known", PROBES.join(", ")));
    }
    let mut kept = open_to_keep(context)?;
    let facts = child::facts().map_err(|error| Problem::from(&error))?;
    let mut findings = vpn::judge(&facts);
    findings
        .retain(|finding| check.probes.is_empty() || check.probes.iter().any(|name| name == finding.probe));
    let verdict = findings.iter().map(|finding| finding.verdict).reduce(Verdict::worse);
    let verdict = verdict.unwrap_or(Verdict::Unknown);
    if check.json {
        let probes: Vec<_> = findings.iter().map(|finding| as_json(&context.locale, finding)).collect();
        let value = json!({ "schema": 1, "verdict": verdict, "probes": probes });
        context.out.line(&value.to_string());
    } else {
        for line in findings.iter().flat_map(|finding| lines(&context.locale, finding)) {
            context.out.line(&line);
        }
        let limits = t!(context.locale, "check-screen-limits");
        context.out.line(&limits);
    }
    if let Some((vault, notebook)) = &mut kept {
        let profile = notebook.profile.clone().unwrap_or_default();
        let seen = observe::items_of(&context.library, &profile, &findings);
        settle(context, notebook, &seen);
        vault.save(notebook)?;
    }
    Ok(exit(verdict))
}

/// Returns the exit code that says a verdict.
pub fn exit(verdict: Verdict) -> Exit {
    match verdict {
        Verdict::Confirmed => Exit::Done,
        Verdict::Contradicted => Exit::No,
        Verdict::Unknown => Exit::CouldNot,
    }
}

/// Opens the notebook where the command line says how: nobody is asked for a passphrase only for this.
pub fn open_to_keep(context: &mut Context) -> Result<Option<(Vault, Notebook)>, Problem> {
    if context.global.keep_nothing || context.global.passphrase_file.is_none() {
        return Ok(None);
    }
    ask::open(context).map(Some)
}

/// Changes items by what was seen, and says which.
pub fn settle(context: &mut Context, notebook: &mut Notebook, seen: &[(ItemId, Verdict)]) {
    let today = guide::today();
    for (id, verdict) in seen {
        let Some((_, item)) = context.library.item(id) else { continue };
        let Some(state) = observe::follows(&notebook.progress, id, item, *verdict, today) else { continue };
        notebook.progress.mark(id.clone(), item, state, today);
        let text = words::change(&context.locale, &item.title.shown, state);
        context.out.err(&text);
    }
}

fn as_json(locale: &Locale, finding: &Finding) -> serde_json::Value {
    let evidence: Vec<String> = finding.evidence.iter().map(|sentence| sentence.words(locale)).collect();
    json!({
        "probe": finding.probe,
        "verdict": finding.verdict,
        "reason": finding.reason.words(locale),
        "evidence": evidence,
    })
}

fn lines(locale: &Locale, finding: &Finding) -> Vec<String> {
    let title = locale.message(&format!("probe-{}", finding.probe));
    let verdict = finding.verdict.words(locale);
    let mut lines = vec![format!("{title}: {verdict}"), format!("  {}", finding.reason.words(locale))];
    lines.extend(finding.evidence.iter().map(|sentence| format!("  - {}", sentence.words(locale))));
    lines.push(String::new());
    lines
}
