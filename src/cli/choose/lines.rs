//! The answer about messengers as lines of text.

use jiff::civil::Date;

use crate::chooser::{Answer, Comparison, Fact, Place, Row, explain};
use crate::content::marks::marked;
use crate::content::{Library, Origin, TextState};
use crate::locale::Locale;
use crate::t;

/// Returns the answer, the recommendation first.
pub fn answer(locale: &Locale, library: &Library, answer: &Answer<'_>, today: Date) -> Vec<String> {
    if answer.ranking.is_empty() {
        return vec![t!(locale, "choose-no-facts")];
    }
    let mut lines = needs(locale, answer);
    lines.push(String::new());
    lines.extend(head(locale, answer));
    if let Some(best) = answer.recommended() {
        heading(&mut lines, &t!(locale, "choose-why", app = best.app.name.as_ref()));
        lines.extend(reasons(locale, best, today));
    }
    if !answer.give_up.is_empty() {
        heading(&mut lines, &t!(locale, "choose-ways"));
        lines.extend(answer.give_up.iter().map(|way| format!("- {}", explain::give_up(locale, way))));
    }
    if !answer.harmless.is_empty() {
        heading(&mut lines, &t!(locale, "choose-harmless"));
        let of = |reason| format!("- {}", explain::reason(locale, reason, today));
        lines.extend(answer.harmless.iter().map(of));
    }
    next(&mut lines, locale, library, answer);
    heading(&mut lines, &t!(locale, "choose-ranking"));
    for (index, place) in answer.ranking.iter().enumerate() {
        lines.push(format!("{}. {}", index + 1, title(locale, place)));
        if Some(place) != answer.recommended() {
            lines.extend(reasons(locale, place, today).into_iter().map(|line| format!("   {line}")));
        }
    }
    lines.push(String::new());
    let oldest = answer.oldest.map(|fact| explain::fact(locale, &fact, today));
    lines.extend(oldest.map(|fact| t!(locale, "choose-oldest", fact = fact)));
    lines.push(t!(locale, "choose-no-safety"));
    let texts = answer.ranking.iter().flat_map(|place| &place.reasons);
    lines.extend(draft(locale, texts.map(|reason| &reason.fact)));
    lines
}

/// Returns the line that says so, where nobody fluent has checked some of these facts.
fn draft<'a, 'l: 'a>(locale: &Locale, mut facts: impl Iterator<Item = &'a Fact<'l>>) -> Option<String> {
    facts.any(|fact| fact.claim.text.state == TextState::Draft).then(|| t!(locale, "line-draft"))
}

fn heading(lines: &mut Vec<String>, title: &str) {
    lines.extend([String::new(), format!("{title}:")]);
}

fn needs(locale: &Locale, answer: &Answer<'_>) -> Vec<String> {
    if answer.needs.is_empty() {
        return vec![t!(locale, "choose-nothing-needed")];
    }
    let needs = answer.needs.iter().map(|(need, weight)| {
        format!("- {} ({})", explain::need(locale, need), explain::weight(locale, Some(weight)))
    });
    [format!("{}:", t!(locale, "choose-you-need"))].into_iter().chain(needs).collect()
}

/// Returns the answer itself.
fn head(locale: &Locale, answer: &Answer<'_>) -> Vec<String> {
    let Some(best) = answer.recommended() else {
        let id = if answer.could_not_tell() { "choose-answer-untold" } else { "choose-answer-none" };
        return vec![locale.message(id)];
    };
    let fallback = match answer.fallback() {
        Some(place) => t!(locale, "choose-answer-fallback", app = place.app.name.as_ref()),
        None => t!(locale, "choose-no-fallback"),
    };
    vec![t!(locale, "choose-answer", app = best.app.name.as_ref()), fallback]
}

fn title(locale: &Locale, place: &Place<'_>) -> String {
    format!("{}: {}", place.app.name, explain::verdict(locale, place))
}

fn reasons(locale: &Locale, place: &Place<'_>, today: Date) -> Vec<String> {
    let own = (place.origin == Origin::User).then(|| t!(locale, "choose-own"));
    let reasons = place.reasons.iter().map(|reason| explain::reason(locale, reason, today));
    own.into_iter().chain(reasons).map(|line| format!("- {line}")).collect()
}

/// Adds what to do next: set up what was chosen, as far as there are lists for it.
fn next(lines: &mut Vec<String>, locale: &Locale, library: &Library, answer: &Answer<'_>) {
    let lists = answer.lists.iter().filter_map(|id| library.checklist(id));
    let lists: Vec<String> = lists
        .map(|list| {
            format!("- {}: {}", list.title.shown, t!(locale, "choose-next-list", list = list.id.as_ref()))
        })
        .collect();
    let agree = answer.fallback().map(|_| format!("- {}", t!(locale, "choose-next-agree")));
    if !lists.is_empty() || agree.is_some() {
        heading(lines, &t!(locale, "choose-next"));
        lines.extend(lists.into_iter().chain(agree));
    }
}

/// Returns two apps side by side, what differs first.
pub fn comparison(
    locale: &Locale,
    comparison: &Comparison<'_>,
    answer: &Answer<'_>,
    today: Date,
) -> Vec<String> {
    let apps = [&comparison.left, &comparison.right];
    let mut lines: Vec<String> = apps
        .iter()
        .map(|app| format!("{}: {}", app.messenger.name, marked(locale, &app.messenger.summary)))
        .collect();
    if !answer.needs.is_empty() {
        lines.push(String::new());
        lines.extend(needs(locale, answer));
        for place in answer.ranking.iter().filter(|place| apps.iter().any(|app| app.id() == place.app.id)) {
            lines.push(title(locale, place));
            lines.extend(reasons(locale, place, today));
        }
    }
    for (title, rows) in
        [(t!(locale, "choose-differ"), &comparison.differ), (t!(locale, "choose-same"), &comparison.same)]
    {
        if !rows.is_empty() {
            heading(&mut lines, &title);
            lines.extend(rows.iter().flat_map(|row| self::row(locale, row, today)));
        }
    }
    if !comparison.said.is_empty() {
        heading(&mut lines, &t!(locale, "choose-who-says"));
        for said in &comparison.said {
            let text = explain::said(locale, said.opinion, &said.source.title);
            let name =
                apps.iter().find(|app| app.id() == said.opinion.app).map(|app| app.messenger.name.as_ref());
            lines.push(format!("- {}: {text}", name.unwrap_or_default()));
        }
    }
    let rows = comparison.differ.iter().chain(&comparison.same);
    lines.extend(draft(locale, rows.flat_map(|row| [&row.left, &row.right])));
    lines
}

fn row(locale: &Locale, row: &Row<'_>, today: Date) -> Vec<String> {
    let side = |fact: &Fact<'_>| {
        let value = explain::value(locale, &fact.claim.value);
        format!("  {}: {value}. {}", fact.app.name, explain::fact(locale, fact, today))
    };
    vec![format!("- {}", explain::topic(locale, row.topic)), side(&row.left), side(&row.right)]
}
