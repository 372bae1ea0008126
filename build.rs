//! Checks the shipped content and packs it for the program, which holds it ready-made.
//!
//! Reading TOML and PO at every start would cost more than the whole start may take. A fault in a
//! list or in the form of a PO file stops the build; the calendar never does.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use content::finding::{Finding, Severity};
use content::keys::keys;
use content::lint::{Rules, links, renames};
use content::load::{add_to, load, refuse_taken};
use content::model::{Checklist, Library, Origin, Str, TextState};
use content::overlay::{Translated, overlay};
use content::packed::{pack, pack_quick};
use content::wire::{Wire, Writer};
use sha2::{Digest, Sha256};
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
    pub mod helplines;
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
    pub mod wire;
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
    let library = lists(&root.join("checklists"), &mut findings)?;
    let packed = halves(&library).map(|half| written(&half));
    let packed = packed.iter().enumerate();
    let packed: io::Result<Vec<String>> =
        packed.map(|(half, text)| quick(&format!("library.{half}"), &text.shape, &text.words)).collect();
    let mut code = format!(
        "/// All built-in content in English.\npub static LIBRARY: Halves = [{}];\n",
        packed?.join(", ")
    );
    code += &locales(&root.join("locales"), &library, &mut findings)?;
    for finding in &findings {
        let Finding { code, severity, file, line, column, detail, remedy } = finding;
        let level = if *severity == Severity::Error { "error" } else { "warning" };
        tell(&format!("cargo::{level}={file}:{line}:{column}: {}: {detail}. {remedy}", code.code()));
    }
    tell(&format!("cargo::rustc-env=SOTAY_CONTENT={}", digest(&root)?));
    tell(&format!("cargo::rustc-env=SOTAY_TARGET={}", env::var("TARGET").unwrap_or_default()));
    write_whole(&out_dir().join("built.rs"), code.as_bytes())
}

/// Returns the digest of the lists and languages that become part of the program, for its stamp.
///
/// Of their sources: what becomes of them depends on the libraries that pack them. Names are those from the root on, so
/// that every folder and every machine gives the same.
fn digest(root: &Path) -> io::Result<String> {
    let mut files = entries(&root.join("checklists"))?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    for dir in entries(&root.join("locales"))?.iter().filter(|path| path.is_dir()) {
        files.extend(["checklists.po", "reviewed", "ui.ftl"].map(|name| dir.join(name)));
    }
    let mut all = Sha256::new();
    for path in files {
        let path = path.as_path();
        let folder = path.parent().map(name_of).unwrap_or_default();
        let bytes = read(path)?;
        // A length before each part, so that no two sets of files are the same bytes.
        all.update(format!("{folder}/{}\n{}\n", name_of(path), bytes.len()));
        all.update(bytes);
    }
    let first: u64 = all.finalize().iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte));
    Ok(format!("{first:016x}"))
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

/// Returns all lists.
fn lists(dir: &Path, findings: &mut Vec<Finding>) -> io::Result<Library> {
    let rules = Rules { is_for_authors: true, ..Rules::default() };
    let mut loaded = Vec::new();
    for path in
        entries(dir)?.iter().filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
    {
        let name = format!("checklists/{}", name_of(path));
        loaded.push(load(&name, &read(path)?, Origin::BuiltIn, &rules));
    }
    refuse_taken(&mut loaded, []);
    let mut library = Library::default();
    renames::refuse_bad(&mut loaded, &library);
    links::check(&mut loaded, &library);
    findings.extend(add_to(&mut library, loaded));
    library.checklists.sort_by(|one, other| (one.place, &one.id).cmp(&(other.place, &other.id)));
    Ok(library)
}

/// Packs something beside the code of the program, and returns the expression for it.
fn packed(name: &str, bytes: &[u8]) -> io::Result<String> {
    let file = format!("{name}.packed");
    write_whole(&out_dir().join(&file), &pack(bytes)?)?;
    Ok(format!("Packed::new(include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{file}\")))"))
}

/// Packs numbers and words beside the code of the program, and returns the expression for both.
fn quick(name: &str, shape: &[u8], words: &str) -> io::Result<String> {
    let mut parts = Vec::new();
    for (part, bytes) in [("shape", shape), ("words", words.as_bytes())] {
        let file = format!("{name}.{part}.packed");
        write_whole(&out_dir().join(&file), &pack_quick(bytes))?;
        parts.push(format!("include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{file}\"))"));
    }
    Ok(format!("Quick::new({})", parts.join(", ")))
}

/// Returns a library in two halves of about as many words: first lists, then the other lists and everything else.
///
/// Where it is cut depends on the English alone, so that a language is cut at the same place.
fn halves(library: &Library) -> [Library; 2] {
    let size = |library: &Library| written(library).words.len();
    let of_list = |list: &Checklist| size(&Library { checklists: vec![list.clone()], ..Library::default() });
    let half = size(library) / 2;
    let mut first = Library::default();
    let mut rest = library.clone();
    let mut sum = 0;
    while let Some(list) = rest.checklists.first()
        && sum + of_list(list) / 2 < half
    {
        sum += of_list(list);
        first.checklists.push(rest.checklists.remove(0));
    }
    [first, rest]
}

/// Returns a library as the program reads it.
fn written(library: &Library) -> Writer {
    let mut out = Writer::default();
    library.put(&mut out);
    out
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
    let mut ui = read_text(&dir.join("ui.ftl"))?;
    if breaks::wanted(&tag) {
        ui = breaks::marked_ftl(&ui);
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
    let (first, rest) = ui.split_at(cut(&ui));
    let first = packed(&format!("{tag}.first"), first.as_bytes())?;
    let rest = packed(&format!("{tag}.rest"), rest.as_bytes())?;
    let (content, outdated) = content(&tag, library, lines)?;
    Ok(format!(
        "BuiltLocale {{ tag: {tag:?}, first: {first}, rest: {rest}, whole: OnceLock::new(), ui_share: crate::translate::UiShare {{ reviewed: {read_by_people}, \
         translated: {translated}, all: {all} }}, content_share: {share}, lines: {content}, outdated: || {outdated} }}"
    ))
}

/// The first message that no screen needs before a notebook is open.
const LATER: &str = "stays-now-nothing";

/// Returns where the messages of the first screens end.
fn cut(ui: &str) -> usize {
    let mut lines = ui.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start, line))
    });
    let is_later = |(_, line): &(usize, &str)| line.split([' ', '=']).next() == Some(LATER);
    lines.find(is_later).map_or(ui.len(), |(start, _)| start)
}

/// Packs the lines of a language, and returns the expressions for them and for those made from older English.
fn content(tag: &str, library: &Library, lines: Vec<Translated>) -> io::Result<(String, String)> {
    if lines.is_empty() {
        return Ok(("None".to_owned(), "Vec::new()".to_owned()));
    }
    let lines = without_known_english(library, lines);
    let packed = halves(&overlay(library.clone(), &lines)).map(|half| written(&half));
    let old = lines.iter().filter_map(|line| line.english.as_ref().map(|english| (line, english)));
    let old = old.map(|(line, english)| {
        let Translated { key, words, state, meaning_rev, .. } = line;
        format!(
            "Translated {{ key: Str::Borrowed({key:?}), english: Some(Str::Borrowed({english:?})), \
             words: Str::Borrowed({words:?}), state: TextState::{state:?}, meaning_rev: {meaning_rev} }}"
        )
    });
    let old: Vec<String> = old.collect();
    let packed = packed.iter().enumerate();
    let packed: io::Result<Vec<String>> = packed
        .map(|(half, text)| quick(&format!("{tag}.{half}.lines"), &text.line_shape, &text.line_words))
        .collect();
    Ok((format!("Some([{}])", packed?.join(", ")), format!("vec![{}]", old.join(", "))))
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
