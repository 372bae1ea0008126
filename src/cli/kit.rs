//! `kit`: a folder that a trainer copies: programs, phone pages, what to read first, checksums. (I/O)
//!
//! Takes programs of one version alone: this one's. What is built in goes into it, never a list of one's own.

mod check;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use clap::Args;
use sha2::{Digest as _, Sha256};

use crate::cli::interrupt::Held;
use crate::cli::{Context, ask};
use crate::error::{Exit, Problem, reason};
use crate::export::kit::{self, Kit, PAPER, Program, System, program_name, sums};
use crate::stamp::{Found, Search, Stamp};
use crate::store::tree::{self, Piece, Source, TreeError};
use crate::{sanitize, t};

/// As much of a file as is read in one go.
const CHUNK: usize = 1 << 16;

/// Arguments of `kit`.
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(value_name = "DIR")]
    dir: PathBuf,
    #[arg(long, value_name = "FILE", conflicts_with = "check")]
    program: Vec<PathBuf>,
    #[arg(long)]
    check: bool,
}

/// Writes a kit, or checks one.
pub fn run(context: &mut Context, arguments: &Arguments) -> Result<Exit, Problem> {
    if arguments.check {
        return check::run(context, &arguments.dir);
    }
    ask::refuse_keep_nothing(context)?;
    let files = if arguments.program.is_empty() { vec![own_file()?] } else { arguments.program.clone() };
    let own = Stamp::own();
    let mut chosen = BTreeMap::new();
    for file in files {
        let (program, stamp) = program(&file)?;
        refuse_other_version(&file, &stamp, &own)?;
        refuse_second(&chosen, &program, &file)?;
        chosen.insert(program.name.clone(), (program, file));
    }
    let programs = chosen.values().map(|(program, _)| program.clone()).collect();
    let kit = Kit::new(own, programs);
    let files = kit.files();
    let copies = chosen.values().map(|(program, from)| Piece {
        name: &program.name,
        source: Source::Program(from),
        size: program.size,
        digest: program.digest,
    });
    let pieces: Vec<Piece<'_>> = copies.chain(files.iter().map(piece)).collect();
    write(&arguments.dir, &pieces)?;
    tell(context, &arguments.dir, &kit, &pieces);
    Ok(Exit::Done)
}

/// Returns the file of this very program.
fn own_file() -> Result<PathBuf, Problem> {
    std::env::current_exe().map_err(|error| unread(Path::new("sotay"), reason(error.kind()).into_owned()))
}

/// Returns what a file is in a kit.
fn program(file: &Path) -> Result<(Program, Stamp), Problem> {
    let seen = look(file).map_err(|why| unread(file, why))?;
    let Found::One(stamp) = seen.stamp else {
        let problem = Problem::new("kit-no-stamp", Exit::WrongUse);
        return Err(problem.with("file", sanitize::for_path(file)));
    };
    let (name, system) = (program_name(&stamp.target), System::of(&stamp.target));
    Ok((Program { name, system, size: seen.size, digest: seen.digest }, stamp))
}

fn refuse_other_version(file: &Path, stamp: &Stamp, own: &Stamp) -> Result<(), Problem> {
    if stamp.is_alike(own) {
        return Ok(());
    }
    let problem = Problem::new("kit-version", Exit::WrongUse).with("file", sanitize::for_path(file));
    Err(problem.with("theirs", version(stamp)).with("ours", version(own)))
}

fn refuse_second(
    chosen: &BTreeMap<String, (Program, PathBuf)>,
    program: &Program,
    file: &Path,
) -> Result<(), Problem> {
    let Some((_, other)) = chosen.get(&program.name) else { return Ok(()) };
    let problem = Problem::new("kit-twice", Exit::WrongUse).with("name", &program.name);
    Err(problem.with("file", sanitize::for_path(other)).with("other", sanitize::for_path(file)))
}

/// Returns a version as people compare it: two builds of one number can hold other lists.
fn version(stamp: &Stamp) -> String {
    format!("{} ({})", stamp.version, stamp.content)
}

fn piece(file: &kit::File) -> Piece<'_> {
    let digest = file.sum().digest;
    Piece { name: &file.name, source: Source::Bytes(&file.bytes), size: file.bytes.len() as u64, digest }
}

fn write(folder: &Path, pieces: &[Piece<'_>]) -> Result<(), Problem> {
    let stop = Arc::new(AtomicBool::new(false));
    let asked = Arc::clone(&stop);
    let held = Held::hold();
    held.ends(move || asked.store(true, Ordering::Relaxed));
    tree::put(folder, pieces, &stop).map_err(|error| match error {
        TreeError::Taken { .. } => taken(folder).unwrap_or_else(|| error.into()),
        error => error.into(),
    })
}

/// Returns the problem that a kit is there already, if a program in the folder tells of which version it is.
fn taken(folder: &Path) -> Option<Problem> {
    let entries = fs::read_dir(folder).ok()?.filter_map(Result::ok);
    let mut programs = entries.map(|entry| entry.path()).filter(|path| is_named_as_ours(path));
    let stamp = programs.find_map(|path| match look(&path).ok()?.stamp {
        Found::One(stamp) => Some(stamp),
        Found::Nothing | Found::Unclear => None,
    })?;
    let problem = Problem::new("kit-there", Exit::CouldNot).with("folder", sanitize::for_path(folder));
    Some(problem.with("version", stamp.version))
}

fn is_named_as_ours(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("sotay"))
}

/// Says what was written, and what to do with it.
fn tell(context: &mut Context, folder: &Path, kit: &Kit, pieces: &[Piece<'_>]) {
    let bytes: u64 = pieces.iter().map(|piece| piece.size).sum();
    let text = t!(
        context.locale,
        "kit-did",
        files = pieces.len(),
        size = bytes.div_ceil(1_000_000),
        folder = sanitize::for_path(folder)
    );
    context.out.line(&text);
    for program in &kit.programs {
        let groups = sums::groups(&program.digest);
        let halves = groups.chunks(8).map(|half| format!("\n  {}", half.join(" ")));
        context.out.line(&format!("\n{}{}", program.name, halves.collect::<String>()));
    }
    let text = t!(context.locale, "kit-did-next", file = sanitize::for_path(&folder.join(PAPER)));
    context.out.line(&format!("\n{text}"));
}

/// What a file holds.
struct Seen {
    size: u64,
    digest: sums::Digest,
    stamp: Found,
}

/// Reads a plain file from one end to the other, and never waits for a pipe.
fn look(file: &Path) -> Result<Seen, String> {
    let said = |error: io::Error| reason(error.kind()).into_owned();
    let kind = fs::metadata(file).map_err(said)?;
    if !kind.is_file() {
        return Err(if kind.is_dir() { "folder" } else { "not-plain" }.to_owned());
    }
    let mut open = File::open(file).map_err(said)?;
    let (mut size, mut digest, mut search) = (0, Sha256::new(), Search::default());
    let mut chunk = vec![0; CHUNK];
    loop {
        let length = open.read(&mut chunk).map_err(said)?;
        let Some(piece) = chunk.get(..length).filter(|piece| !piece.is_empty()) else { break };
        size += piece.len() as u64;
        digest.update(piece);
        search.feed(piece);
    }
    Ok(Seen { size, digest: digest.finalize().into(), stamp: search.end() })
}

fn unread(file: &Path, why: String) -> Problem {
    Problem::new("read-file", Exit::CouldNot).with("file", sanitize::for_path(file)).with("why", why)
}
