//! The rules for names of items in other files, which depend on all files together.

use std::collections::BTreeSet;

use super::super::chars::quotable;
use super::super::finding::{Finding, LintCode};
use super::super::load::{Content, Loaded};
use super::super::model::{Checklist, ItemId, Library};

/// Says in the findings of each file which items and lists it names that are not there.
///
/// `beside` is content that counts as well.
pub fn check(loaded: &mut [Loaded], beside: &Library) {
    let mut names = BTreeSet::new();
    for list in &beside.checklists {
        add(list, &mut names);
    }
    for file in loaded.iter() {
        if let Some(Content::Checklist(list)) = &file.content {
            add(list, &mut names);
        }
    }
    for file in loaded {
        let wanted: Vec<&str> = match &file.content {
            Some(Content::Checklist(list)) => list.also.iter().map(AsRef::as_ref).collect(),
            Some(Content::Pages(pages)) => {
                pages.notes.iter().flat_map(|note| note.items.iter()).map(AsRef::as_ref).collect()
            }
            _ => Vec::new(),
        };
        let lost = wanted.into_iter().filter(|name| !names.contains(*name));
        let findings = lost.map(|name| {
            let detail = format!("there is no {}", quotable(name));
            Finding::at(LintCode::UnknownItem, &file.file, file.id_place, detail)
        });
        let findings: Vec<Finding> = findings.collect();
        file.findings.extend(findings);
    }
}

fn add(list: &Checklist, names: &mut BTreeSet<String>) {
    names.insert(list.id.to_string());
    names.extend(list.items.iter().map(|item| ItemId::new(list.id.clone(), item.id.clone()).to_string()));
}
