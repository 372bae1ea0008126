//! `kit DIR --check`: is every file of a kit as its list says, and are its programs of one version. (I/O)
//!
//! Proves no more than the list does: whoever changes a program can change the list. It says so.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;

use super::{look, unread, version};
use crate::cli::{Context, file};
use crate::error::{Exit, Problem};
use crate::export::kit::{SUMS, State, compare, sums};
use crate::stamp::{Found, Stamp};
use crate::store::{place, tree};
use crate::{sanitize, t};

/// No list of ours comes near this.
const LARGEST_LIST: usize = 1 << 20;

/// More files than this are no kit. They are read as far as that.
const MOST_FILES: usize = 1000;

/// What was found in a folder.
#[derive(Debug, Default)]
struct There {
    digests: BTreeMap<String, Option<sums::Digest>>,
    stamps: BTreeMap<String, Found>,
}

/// Compares a kit with its list, and its programs with each other.
pub fn run(context: &mut Context, folder: &Path) -> Result<Exit, Problem> {
    let no_list = || {
        let problem = Problem::new("kit-no-list", Exit::CouldNot);
        problem.with("folder", sanitize::for_path(folder)).with("file", SUMS)
    };
    let bytes = file::bytes_of(&folder.join(SUMS), LARGEST_LIST).map_err(|_| no_list())?;
    let listed = sums::read(&bytes).map_err(|_| no_list())?;
    let mut there = There::default();
    walk(folder, Path::new(""), &mut there).map_err(|why| unread(folder, why))?;
    let states = compare(&listed, &there.digests);
    for (name, state) in &states {
        let word = match state {
            State::Same => t!(context.locale, "kit-same"),
            State::Changed => t!(context.locale, "kit-changed"),
            State::Missing => t!(context.locale, "kit-missing"),
            State::Added => t!(context.locale, "kit-added"),
        };
        context.out.line(&format!("{}: {word}", sanitize::for_screen(name, 200, false)));
    }
    let count = |wanted: State| states.values().filter(|state| **state == wanted).count();
    let text = t!(
        context.locale,
        "kit-check-sum",
        same = count(State::Same),
        changed = count(State::Changed),
        missing = count(State::Missing),
        added = count(State::Added)
    );
    context.out.line(&format!("\n{text}"));
    let is_one = tell_versions(context, &there.stamps);
    let is_good = is_one && count(State::Same) == states.len();
    let text =
        if is_good { t!(context.locale, "kit-check-good") } else { t!(context.locale, "kit-check-bad") };
    context.out.line(&format!("\n{text}"));
    Ok(if is_good { Exit::Done } else { Exit::No })
}

/// Says of which version the programs are. Returns whether that is one, and whether there is any.
fn tell_versions(context: &mut Context, found: &BTreeMap<String, Found>) -> bool {
    let stamps: Vec<&Stamp> = found.values().filter_map(one).collect();
    let versions: BTreeSet<String> = stamps.iter().map(|stamp| version(stamp)).collect();
    let all_have_one = stamps.len() == found.len();
    match versions.first() {
        None if found.is_empty() => {
            let text = t!(context.locale, "kit-check-nothing");
            context.out.line(&text);
        }
        Some(kit) if versions.len() == 1 && all_have_one => {
            let text = t!(context.locale, "kit-check-one", kit = kit.as_str());
            context.out.line(&text);
        }
        _ => {
            let text = t!(context.locale, "kit-check-mixed");
            context.out.line(&text);
            for (name, found) in found {
                let name = sanitize::for_screen(name, 200, false).into_owned();
                let line = match one(found) {
                    Some(stamp) => format!("{name}: {}", version(stamp)),
                    None => t!(context.locale, "kit-check-stranger", file = name),
                };
                context.out.line(&format!("  {line}"));
            }
        }
    }
    all_have_one && versions.len() == 1
}

fn one(found: &Found) -> Option<&Stamp> {
    match found {
        Found::One(stamp) => Some(stamp),
        Found::Nothing | Found::Unclear => None,
    }
}

/// Reads every file below a folder. A link is not followed: whatever it leads to is not in the kit.
fn walk(folder: &Path, inside: &Path, there: &mut There) -> Result<(), String> {
    let said = |error: io::Error| crate::error::reason(error.kind()).into_owned();
    for entry in fs::read_dir(folder.join(inside)).map_err(said)? {
        let entry = entry.map_err(said)?;
        let path = inside.join(entry.file_name());
        let is_folder = entry.file_type().map_err(said)?.is_dir();
        if is_left_out(&path) {
            continue;
        }
        if there.digests.len() >= MOST_FILES {
            return Ok(());
        }
        if is_folder {
            walk(folder, &path, there)?;
        } else {
            let is_plain = entry.file_type().is_ok_and(|kind| kind.is_file());
            let seen = if is_plain { look(&folder.join(&path)).ok() } else { None };
            let name = name_of(&path);
            // A program is what is named like one of ours, and what is one under any other name.
            let found = seen.as_ref().map(|seen| seen.stamp.clone()).unwrap_or_default();
            let is_program = name.starts_with("sotay") || found != Found::Nothing;
            if is_program {
                there.stamps.insert(name.clone(), found);
            }
            there.digests.insert(name, seen.map(|seen| seen.digest));
        }
    }
    Ok(())
}

/// Tells whether something is there by right without being in the list: the list itself and its signature, what systems
/// put into folders that they show, and the notebook of whoever starts the program from the stick.
fn is_left_out(path: &Path) -> bool {
    let last = path.file_name().unwrap_or_default().to_string_lossy();
    [SUMS, SIGNATURE, place::PORTABLE].contains(&name_of(path).as_str()) || tree::is_of_system(&last)
}

/// The signature of the list, beside it.
const SIGNATURE: &str = "SHA256SUMS.minisig";

/// Returns a name as the list has it.
fn name_of(path: &Path) -> String {
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}
