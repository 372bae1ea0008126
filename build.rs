//! Checks the shipped content and turns it into tables that the program holds ready-made.
//!
//! Reading TOML and PO at every start would cost more than the whole start may take. A fault in a
//! list or in the form of a PO file stops the build; the calendar never does.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use content::finding::{Finding, Severity};
use content::keys::keys;
use content::lint::{Rules, renames};
use content::load::{add_to, load, refuse_taken};
use content::model::{
    Checklist, Claim, Glossary, Item, ItemId, Level, Library, List, Messenger, Messengers, Opinion, Origin,
    Page, Pages, Rename, Source, Step, Str, Term, Test, Text, TextState, Trust, When,
};
use content::overlay::{Translated, overlay};
use content::packed::pack;
use content::topics::{Confidence, Degree, Stance, Standing, Topic, Value};
use translate::breaks;
use translate::po;
use translate::reviewed::Reviewed;
use translate::table::table;
use translate::ui::{UiShare, ui_share};

#[expect(dead_code, reason = "the program uses these files whole, the build a part of them")]
#[expect(clippy::struct_field_names, reason = "a file of kind `pages` holds `[[page]]`")]
#[path = "src/content"]
mod content {
    pub mod answers;
    pub mod chars;
    pub mod codes;
    pub mod depth;
    pub mod entries;
    pub mod finding;
    pub mod keys;
    pub mod lint;
    pub mod load;
    pub mod messengers;
    pub mod model;
    pub mod outline;
    pub mod overlay;
    pub mod packed;
    pub mod place;
    pub mod read;
    pub mod renamed;
    pub mod schema;
    pub mod topics;
}

#[expect(dead_code, unused_imports, reason = "the program uses these files whole, the build a part of them")]
#[path = "src/translate"]
mod translate {
    pub mod breaks;
    pub mod fluent;
    pub mod po;
    pub mod reviewed;
    pub mod table;
    pub mod ui;
}

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mut findings = Vec::new();
    let (mut code, library) = lists(&root.join("checklists"), &mut findings)?;
    code += &locales(&root.join("locales"), &library, &mut findings)?;
    for finding in &findings {
        let Finding { code, severity, file, line, column, detail, remedy } = finding;
        let level = if *severity == Severity::Error { "error" } else { "warning" };
        tell(&format!("cargo::{level}={file}:{line}:{column}: {}: {detail}. {remedy}", code.code()));
    }
    write_whole(&out_dir().join("built.rs"), code.as_bytes())
}

fn out_dir() -> PathBuf {
    PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default())
}

/// Speaks to Cargo.
fn tell(line: &str) {
    println!("{line}");
}

#[expect(clippy::disallowed_methods, reason = "Cargo runs the build again where it was cut short")]
fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    fs::write(path, bytes)
}

/// Returns the entries of a folder, sorted, and asks for a new build when one of them changes.
fn entries(dir: &Path) -> io::Result<Vec<PathBuf>> {
    tell(&format!("cargo::rerun-if-changed={}", dir.display()));
    let mut paths = Vec::new();
    if dir.is_dir() {
        for entry in fs::read_dir(dir)? {
            paths.push(entry?.path());
        }
    }
    paths.sort();
    for path in &paths {
        tell(&format!("cargo::rerun-if-changed={}", path.display()));
    }
    Ok(paths)
}

/// Returns what a file holds, nothing where there is none.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    match fs::read(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        read => read,
    }
}

fn read_text(path: &Path) -> io::Result<String> {
    String::from_utf8(read(path)?).map_err(|_| io::Error::other(format!("{} is not UTF-8", path.display())))
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Returns the tables of all lists, and the lists.
fn lists(dir: &Path, findings: &mut Vec<Finding>) -> io::Result<(String, Library)> {
    let mut loaded = Vec::new();
    for path in
        entries(dir)?.iter().filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
    {
        let name = format!("checklists/{}", name_of(path));
        loaded.push(load(&name, &read(path)?, Origin::BuiltIn, &Rules::default()));
    }
    refuse_taken(&mut loaded, []);
    let mut library = Library::default();
    renames::refuse_bad(&mut loaded, &library);
    findings.extend(add_to(&mut library, loaded));
    let code = table_of("CHECKLISTS", "Checklist", "Every built-in checklist.", &library.checklists)
        + &table_of("PAGES", "Pages", "Every built-in file of pages.", &library.pages)
        + &table_of("GLOSSARIES", "Glossary", "Every built-in glossary.", &library.glossaries)
        + &table_of("MESSENGERS", "Messengers", "Every built-in file of messengers.", &library.messengers)
        + &table_of("RENAMES", "Rename", "Every item that has another id now.", &library.renames);
    Ok((code, library))
}

/// Returns one static table.
fn table_of<T: ToRust>(name: &str, of: &str, doc: &str, values: &[T]) -> String {
    let model = "crate::content::model";
    format!("/// {doc}\npub static {name}: [{model}::{of}; {}] = [{}];\n", values.len(), joined(values))
}

/// Returns the table of all languages, English first.
fn locales(dir: &Path, library: &Library, findings: &mut Vec<Finding>) -> io::Result<String> {
    let mut dirs = entries(dir)?;
    dirs.retain(|path| path.is_dir());
    dirs.sort_by_key(|path| (name_of(path) != "en", name_of(path)));
    let english = read_text(&dir.join("en/ui.ftl"))?;
    let mut code = Vec::new();
    for dir in dirs {
        code.push(locale(&dir, &english, library, findings)?);
    }
    let doc = "Every built-in language, English first.";
    Ok(format!("/// {doc}\npub static LOCALES: [BuiltLocale; {}] = [{}];\n", code.len(), code.join(",\n")))
}

/// Returns the table of one language.
fn locale(dir: &Path, english: &str, library: &Library, findings: &mut Vec<Finding>) -> io::Result<String> {
    entries(dir)?;
    let tag = name_of(dir);
    let reviewed = Reviewed::parse(&read_text(&dir.join("reviewed"))?);
    let UiShare { reviewed: read_by_people, translated, all } =
        ui_share(english, &read_text(&dir.join("ui.ftl"))?, &reviewed);
    let mut ui = String::from("\"\"");
    if dir.join("ui.ftl").is_file() {
        ui = format!("include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/locales/{tag}/ui.ftl\"))");
        if breaks::wanted(&tag) {
            let text = breaks::marked_ftl(&read_text(&dir.join("ui.ftl"))?);
            write_whole(&out_dir().join(format!("{tag}.ftl")), text.as_bytes())?;
            ui = format!("include_str!(concat!(env!(\"OUT_DIR\"), \"/{tag}.ftl\"))");
        }
    }
    let mut lines = Vec::new();
    if dir.join("checklists.po").is_file() {
        let bytes = read(&dir.join("checklists.po"))?;
        let (file, wrong) = po::read(&format!("locales/{tag}/checklists.po"), &bytes);
        findings.extend(wrong);
        lines = table(&file, &reviewed);
    }
    let share = share(library, &lines);
    if breaks::wanted(&tag) {
        for line in &mut lines {
            line.words = Str::Owned(breaks::marked(&line.words));
        }
    }
    let packed = out_dir().join(format!("{tag}.packed"));
    write_whole(&packed, &pack(&without_known_english(library, lines))?)?;
    Ok(format!(
        "BuiltLocale {{ tag: {tag:?}, ui: {ui}, ui_share: crate::translate::UiShare {{ reviewed: {read_by_people}, \
         translated: {translated}, all: {all} }}, content_share: {share}, \
         content: Packed::new(include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{tag}.packed\"))) }}"
    ))
}

/// Leaves out the English behind a translation where the program has it anyway.
fn without_known_english(library: &Library, mut lines: Vec<Translated>) -> Vec<Translated> {
    let known: BTreeMap<String, String> =
        keys(library).into_iter().map(|(spot, text)| (spot.key, text.shown.to_string())).collect();
    for line in &mut lines {
        let english = line.english.as_deref().unwrap_or_default();
        if known.get(line.key.as_ref()).is_some_and(|known| known == english) {
            line.english = None;
        }
    }
    lines
}

/// Returns how many texts of the library are in which state, counted here so that no start pays for it.
fn share(library: &Library, lines: &[Translated]) -> String {
    let translated = overlay(library.clone(), lines);
    let count = |state| keys(&translated).iter().filter(|(_, text)| text.state == state).count();
    format!(
        "super::language::Share {{ reviewed: {}, draft: {}, outdated: {}, missing: {} }}",
        count(TextState::Reviewed),
        count(TextState::Draft),
        count(TextState::Outdated),
        count(TextState::Missing)
    )
}

/// A value that can be written as a Rust constant.
trait ToRust {
    fn to_rust(&self) -> String;
}

fn joined<T: ToRust>(values: &[T]) -> String {
    values.iter().fold(String::new(), |code, value| code + &value.to_rust() + ",\n")
}

impl ToRust for Str {
    fn to_rust(&self) -> String {
        format!("::std::borrow::Cow::Borrowed({:?})", self.as_ref())
    }
}

impl<T: ToRust + Clone> ToRust for List<T> {
    fn to_rust(&self) -> String {
        format!("::std::borrow::Cow::Borrowed(&[{}])", joined(self))
    }
}

impl<T: ToRust> ToRust for Option<T> {
    fn to_rust(&self) -> String {
        self.as_ref().map_or_else(|| "None".to_owned(), |value| format!("Some({})", value.to_rust()))
    }
}

/// Writes a number as lints want to read it, such as `200_000`.
fn grouped(number: u32) -> String {
    let (above, below) = (number / 1000, number % 1000);
    if above == 0 { below.to_string() } else { format!("{}_{below:03}", grouped(above)) }
}

impl ToRust for Value {
    fn to_rust(&self) -> String {
        let value = "crate::content::topics::Value";
        match self {
            Self::Unknown => format!("{value}::Unknown"),
            Self::Degree(degree) => format!("{value}::Degree({})", degree.to_rust()),
            Self::Count(count) => format!("{value}::Count({})", grouped(*count)),
            Self::Countries(countries) => format!("{value}::Countries({})", countries.to_rust()),
            Self::Standing(standing) => format!("{value}::Standing({})", standing.to_rust()),
        }
    }
}

/// Writes numbers as they are, and enums of the model by the names of their variants.
macro_rules! plain {
    ($($type:ident $before:literal),*) => {$(
        impl ToRust for $type {
            fn to_rust(&self) -> String {
                format!(concat!($before, "{:?}"), self)
            }
        }
    )*};
}

plain! {
    u8 "", u16 "", u32 "",
    Trust "crate::content::model::Trust::", Level "crate::content::model::Level::",
    Origin "crate::content::model::Origin::", TextState "crate::content::model::TextState::",
    Topic "crate::content::topics::Topic::", Degree "crate::content::topics::Degree::",
    Standing "crate::content::topics::Standing::", Confidence "crate::content::topics::Confidence::",
    Stance "crate::content::topics::Stance::"
}

/// Writes structs field by field; a field that is forgotten here fails to compile in the table.
macro_rules! structs {
    ($($module:ident $type:ident { $($field:ident),* })*) => {$(
        impl ToRust for $type {
            fn to_rust(&self) -> String {
                let mut code = String::from(concat!("crate::content::", stringify!($module), "::", stringify!($type), " {"));
                $(
                    let written = write!(code, concat!(stringify!($field), ": {}, "), self.$field.to_rust());
                    debug_assert!(written.is_ok(), "a String takes every text");
                )*
                code + "}"
            }
        }
    )*};
}

structs! {
    model Text { shown, english, state }
    model Source { id, title, url, date, trust }
    model When { any, all, none }
    model Step { id, only, text, code }
    model Test { expect, steps }
    model Item {
        id, when, level, impact, minutes, probe, recheck_days, meaning_rev, after, against, sources, checked, title,
        why, notes, steps, test, limits
    }
    model Checklist { id, title, summary, minutes, sources, items, origin }
    model Page { id, sources, checked, title, summary, steps, limits }
    model Pages { id, title, summary, sources, pages, origin }
    model Term { id, sources, checked, title, also, text }
    model Glossary { id, title, summary, sources, terms, origin }
    model Claim { topic, value, sources, date, confidence, text }
    model Messenger { id, name, setup, summary, claims }
    model Opinion { id, who, app, kind, date, sources, text }
    model Messengers { id, title, summary, sources, apps, opinions, origin }
    model ItemId { list, item }
    model Rename { from, to }
}
