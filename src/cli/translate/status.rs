//! `translate status`. (I/O)

use serde_json::json;

use crate::cli::Context;
use crate::cli::translate::{Which, no_language, tags};
use crate::cli::working::Working;
use crate::error::{Exit, Problem};
use crate::translate::status::Weight;
use crate::translate::{ListStatus, UiShare};
use crate::{content, locale, t, translate};

/// How far one language is translated.
struct Language {
    tag: String,
    ui: UiShare,
    ui_outdated: usize,
    lists: Vec<ListStatus>,
}

impl Language {
    fn weight(&self) -> Weight {
        self.lists.iter().fold(Weight::default(), |sum, list| sum.and(list.weight))
    }
}

/// Returns the languages to count: those of the folder that was named, else those of the program.
fn languages(context: &Context, which: &Which) -> Result<Vec<Language>, Problem> {
    if let Some(folder) = &context.global.locales {
        let load = |tag: String| {
            let working = Working::load(folder, &tag)?;
            let (ui, ui_outdated) = working.ui_share();
            Ok(Language { ui, ui_outdated, lists: working.status(&context.base), tag })
        };
        return tags(folder, which)?.into_iter().map(load).collect();
    }
    let wanted = |tag: &str| which.tag.as_ref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(tag));
    let built = content::LOCALES.iter().filter(|built| built.tag != locale::ENGLISH && wanted(built.tag));
    let found: Vec<Language> = built
        .map(|built| Language {
            tag: built.tag.to_owned(),
            ui: built.ui_share,
            ui_outdated: 0,
            lists: translate::status(&context.base, &built.content()),
        })
        .collect();
    match &which.tag {
        Some(tag) if found.is_empty() => Err(no_language(tag, "sotay")),
        _ => Ok(found),
    }
}

/// Prints the counts of every language that was asked for.
pub fn run(context: &mut Context, which: &Which) -> Result<Exit, Problem> {
    let languages = languages(context, which)?;
    if which.json {
        let list: Vec<_> = languages.iter().map(as_json).collect();
        context.out.line(&json!({ "schema": 1, "languages": list }).to_string());
        return Ok(Exit::Done);
    }
    for language in &languages {
        for line in as_lines(context, language) {
            context.out.line(&line);
        }
    }
    Ok(Exit::Done)
}

fn as_lines(context: &Context, language: &Language) -> Vec<String> {
    let locale = &context.locale;
    let mut lines = vec![t!(
        locale,
        "translate-ui",
        language = language.tag.as_str(),
        translated = language.ui.translated,
        all = language.ui.all,
        reviewed = language.ui.reviewed
    )];
    if language.ui_outdated > 0 {
        lines.push(t!(locale, "translate-ui-outdated", count = language.ui_outdated));
    }
    for list in &language.lists {
        lines.push(t!(
            locale,
            "translate-list",
            list = list.list.as_str(),
            reviewed = list.reviewed,
            draft = list.draft,
            outdated = list.outdated,
            missing = list.missing
        ));
        if list.urgent > 0 {
            lines.push(format!("    {}", t!(locale, "translate-urgent", count = list.urgent)));
        }
    }
    let weight = language.weight();
    lines.push(t!(
        locale,
        "translate-weighed",
        language = language.tag.as_str(),
        translated = weight.translated_percent(),
        reviewed = weight.reviewed_percent()
    ));
    lines
}

fn as_json(language: &Language) -> serde_json::Value {
    let ui = language.ui;
    let weighed = |weight: Weight| json!({ "translated_percent": weight.translated_percent(), "reviewed_percent": weight.reviewed_percent() });
    let lists: Vec<_> = language
        .lists
        .iter()
        .map(|list| {
            json!({
                "id": list.list,
                "reviewed": list.reviewed,
                "draft": list.draft,
                "outdated": list.outdated,
                "missing": list.missing,
                "urgent": list.urgent,
                "by_impact": weighed(list.weight),
            })
        })
        .collect();
    json!({
        "language": language.tag,
        "interface": {
            "reviewed": ui.reviewed,
            "translated": ui.translated,
            "outdated": language.ui_outdated,
            "all": ui.all,
        },
        "by_impact": weighed(language.weight()),
        "lists": lists,
    })
}
