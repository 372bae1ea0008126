//! Reads a file of renamed ids.

use super::entries::owned;
use super::finding::{LintCode, Log};
use super::model::{ItemId, Rename, Str};
use super::read::Fields;
use super::schema::RENAME;

/// How many renames a file may have.
const MAX_RENAMES: usize = 2000;

/// A file of renamed ids, each with the place where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Renamed {
    /// Unique among all files.
    pub id: Str,
    /// Its lines.
    pub renames: Vec<(Rename, (u32, u32))>,
}

/// Reads a file of kind `renamed`.
pub fn renamed(fields: &Fields<'_>, id_place: &mut (u32, u32), log: &mut Log<'_>) -> Option<Renamed> {
    let id = fields.text("id", log)?;
    super::lint::check_id_form(id, log);
    *id_place = log.place(id.at);
    let tables = fields.tables("rename", &RENAME, MAX_RENAMES, log);
    Some(Renamed { id: owned(id), renames: tables.iter().filter_map(|table| rename(table, log)).collect() })
}

fn rename(fields: &Fields<'_>, log: &mut Log<'_>) -> Option<(Rename, (u32, u32))> {
    let (from, to) = (item(fields, "from", log), item(fields, "to", log));
    Some((Rename { from: from?, to: to? }, log.place(fields.at())))
}

fn item(fields: &Fields<'_>, field: &str, log: &mut Log<'_>) -> Option<ItemId> {
    let mark = fields.text(field, log)?;
    let id = ItemId::parse(mark.text);
    if id.is_none() {
        log.report(LintCode::BadRename, mark.at, format!("{field} must be CHECKLIST/ITEM"));
    }
    id
}
