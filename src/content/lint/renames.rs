//! The rules for renamed ids, which depend on all files together.

use std::collections::BTreeSet;

use super::super::finding::{Finding, LintCode};
use super::super::load::{Content, Loaded};
use super::super::model::{ItemId, Library};

/// Takes every rename away that cannot hold, and says so in the findings of its file.
///
/// `beside` is content that counts as well: its items may be led to, and its ids are taken.
pub fn refuse_bad(loaded: &mut [Loaded], beside: &Library) {
    let mut items: BTreeSet<ItemId> = beside.items().map(|(id, ..)| id).collect();
    for file in loaded.iter() {
        if let Some(Content::Checklist(list)) = &file.content {
            items.extend(list.items.iter().map(|item| ItemId::new(list.id.clone(), item.id.clone())));
        }
    }
    let mut taken: BTreeSet<ItemId> = beside.renames.iter().map(|rename| rename.from.clone()).collect();
    for file in loaded {
        let Some(Content::Renamed(renamed)) = &mut file.content else { continue };
        renamed.renames.retain(|(rename, place)| {
            let code = if items.contains(&rename.from) || !taken.insert(rename.from.clone()) {
                LintCode::UsedRename
            } else if items.contains(&rename.to) {
                return true;
            } else {
                LintCode::LostRename
            };
            let detail = format!("{} to {}", rename.from, rename.to);
            file.findings.push(Finding::at(code, &file.file, *place, detail));
            false
        });
    }
}
