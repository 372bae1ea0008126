//! The command line: what can be asked for, in the reader's language. (I/O)

pub mod agenda;
pub mod ask;
pub mod check;
pub mod choose;
mod closing;
pub mod drill;
mod file;
pub mod guide;
pub mod handout;
mod interrupt;
pub mod items;
pub mod kit;
pub mod language;
mod letters;
pub mod line;
pub mod lint;
pub mod mark;
pub mod notebook;
pub mod offmeta;
pub mod output;
pub mod packaging;
pub mod present;
pub mod sheet;
pub mod show;
pub mod slip;
pub mod status;
pub mod tally;
pub mod translate;
pub mod usage;
pub mod wipe;
pub mod working;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, FromArgMatches, Parser, Subcommand, ValueEnum};

use crate::content::pack;
use crate::content::{self, Finding, Library, Own, Pack};
use crate::error::{Exit, Problem};
use crate::fault;
use crate::guide::screens::packs;
use crate::locale::Locale;
use crate::locale::bidi::Setting;
use crate::signed::Keys;
use crate::store::display::Display;
use crate::store::{DataDir, display, place};
use crate::{sanitize, stamp, t};
use language::Spoken;
use output::Output;
use usage::Early;

/// The whole command line. Its words for people come from Fluent: see `usage`.
#[derive(Debug, Parser)]
#[command(name = "sotay", version = stamp::VERSION, disable_help_subcommand = true)]
pub struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Option<Command>,
}

/// What counts for every command.
#[derive(Debug, Args)]
pub struct Global {
    #[arg(long, global = true, value_name = "TAG")]
    locale: Option<String>,
    #[arg(long, global = true, value_name = "DIR")]
    locales: Option<PathBuf>,
    #[arg(long, global = true, value_name = "DIR")]
    lists: Option<PathBuf>,
    #[arg(long, global = true, value_name = "DIR")]
    data_dir: Option<PathBuf>,
    #[arg(long, global = true)]
    keep_nothing: bool,
    #[arg(long, global = true, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
    #[arg(long, global = true)]
    plain: bool,
    #[arg(long, global = true)]
    ascii: bool,
    #[arg(long, global = true, value_enum, default_value = "auto", value_name = "WHEN")]
    color: Color,
    #[arg(long, global = true, value_parser = settings(), value_name = "WHO")]
    bidi: Option<Setting>,
}

/// Returns who may turn right-to-left text round, by name.
fn settings() -> impl TypedValueParser<Value = Setting> {
    PossibleValuesParser::new(Setting::NAMES).try_map(|name| Setting::named(&name).ok_or(name))
}

/// Whether to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// Unless `NO_COLOR` is set.
    Auto,
    /// Yes.
    Always,
    /// No.
    Never,
}

/// What can be asked for besides the guide.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Checklists and items.
    List(items::List),
    /// One item in full.
    Show(show::Show),
    /// Finds without diacritics.
    Search(items::Search),
    /// Progress.
    Status(status::Status),
    /// Sets one item.
    Mark(mark::Mark),
    /// What this machine answers about its network.
    Check(check::Check),
    /// The kill-switch drill.
    Drill(drill::Drill),
    /// Whether a Facebook export is empty.
    #[command(name = "offmeta")]
    OffMeta(offmeta::OffMeta),
    /// Which messenger, and why.
    Choose(choose::Choose),
    /// One step at a time on a projector.
    Present(present::Present),
    /// Blank lists to print or open on a phone.
    Handout(handout::Handout),
    /// A person's own next steps, for paper.
    Sheet(sheet::Sheet),
    /// A person's own slip for the room's count.
    Slip(slip::Slip),
    /// A session plan that fits the time.
    Agenda(agenda::Arguments),
    /// What was counted in workshops.
    Tally(tally::Tally),
    /// A folder to hand out.
    Kit(kit::Arguments),
    /// Checks content.
    Lint(lint::Lint),
    /// The translator's tools.
    Translate(translate::Translate),
    /// A copy of the notebook in one encrypted file.
    Backup(notebook::Backup),
    /// Brings a copy back.
    Restore(notebook::Restore),
    /// Changes the passphrase.
    Passphrase(notebook::Passphrase),
    /// Removes the notebook.
    Wipe(wipe::Wipe),
    /// The manual page.
    Man,
    /// Completions for a shell.
    Completions(packaging::Completions),
}

/// What every command works with.
#[derive(Debug)]
pub struct Context {
    /// The reader's language.
    pub locale: Locale,
    /// All content in that language.
    pub library: Library,
    /// All content in English.
    pub base: Library,
    /// Where the user's own lists are, if there are any.
    pub lists: Option<PathBuf>,
    /// What is wrong with them.
    pub findings: Vec<Finding>,
    /// Who signed them.
    pub pack: Option<Pack>,
    /// Where the notebook is, or why that cannot be told.
    pub data_dir: Result<DataDir, Problem>,
    /// Options of every command.
    pub global: Global,
    /// Standard output and standard error.
    pub out: Output,
}

impl Context {
    fn new(global: Global, spoken: &Spoken, locale: Locale, out: Output) -> Self {
        let data_dir = find_data_dir(global.data_dir.as_deref());
        let (own, mut findings) = own_lists(&global, data_dir.as_ref().ok());
        let (base, read) = content::library(own.as_ref());
        findings.extend(read.findings);
        let library = spoken.library(own.as_ref().map(|_| &base));
        let lists = own.map(|own| own.folder);
        Self { locale, library, base, lists, findings, pack: read.pack, data_dir, global, out }
    }

    /// Returns where the notebook is.
    pub fn data_dir(&self) -> Result<&DataDir, Problem> {
        self.data_dir.as_ref().map_err(Clone::clone)
    }
}

/// Runs what the command line asks for.
pub fn run(args: impl IntoIterator<Item = OsString>) -> Exit {
    // Before any language is known. The guide says it in the person's own.
    let words = fault::Words {
        stopped: "sotay stopped because of a fault of its own.".to_owned(),
        close: "Press Enter to close this window.".to_owned(),
    };
    fault::end_with(words, || {});
    let args: Vec<OsString> = args.into_iter().collect();
    // The child has no language, no notebook and no options: see `probe::child`.
    if args.len() == 2 && args.get(1).is_some_and(|word| word == crate::probe::child::COMMAND) {
        return crate::probe::worker::run();
    }
    let exit = run_for_a_person(&args);
    closing::hold_window(&args, exit);
    exit
}

fn run_for_a_person(args: &[OsString]) -> Exit {
    let early = usage::early(args);
    let remembered = find_data_dir(early.data_dir.as_deref()).as_ref().map(display::load).unwrap_or_default();
    // The guide loads its own language: what only commands need must not delay the first frame.
    if let Ok(Cli { global, command: None }) = Cli::try_parse_from(args)
        && global.locales.is_none()
    {
        let result = guide::run(&global, find_data_dir(global.data_dir.as_deref()), remembered.clone(), None);
        return result.unwrap_or_else(|problem| {
            let spoken = Spoken::built_in(early.locale.as_deref(), remembered.locale.as_deref());
            finish(Err(problem), &spoken.locale(), &mut Output::standard())
        });
    }
    in_language(args, &early, remembered)
}

/// Runs what the command line asks for, in the reader's language from the first complaint on.
fn in_language(args: &[OsString], early: &Early, remembered: Display) -> Exit {
    let mut out = Output::standard();
    let (asked, shown) = (early.locale.as_deref(), remembered.locale.as_deref());
    let (spoken, trouble) = match Spoken::choose(asked, shown, early.locales.as_deref()) {
        Ok(spoken) => (spoken, None),
        Err(problem) => (Spoken::built_in(asked, shown), Some(problem)),
    };
    let locale = spoken.locale();
    let parsed = usage::command(&locale)
        .try_get_matches_from(args)
        .and_then(|matches| Cli::from_arg_matches(&matches));
    match (parsed, trouble) {
        (Err(error), _) => {
            let answer = usage::answer(&error, &mut out);
            finish(answer, &locale, &mut out)
        }
        // People in need of the guide get it in English, and are told.
        (Ok(Cli { global, command: None }), Some(problem)) if problem.exit() == Exit::CouldNot => {
            let (english, data_dir) = (Spoken::english(), find_data_dir(global.data_dir.as_deref()));
            let opening = guide::Opening { trouble: Some(problem), ..guide::Opening::default() };
            finish(guide::run_with(&global, data_dir, remembered, Some(&english), opening), &locale, &mut out)
        }
        // The translator's own tools are there to tell what is wrong with such a folder.
        (Ok(cli), Some(problem)) if !matches!(cli.command, Some(Command::Translate(_))) => {
            finish(Err(problem), &locale, &mut out)
        }
        (Ok(Cli { global, command: None }), _) => {
            let data_dir = find_data_dir(global.data_dir.as_deref());
            finish(guide::run(&global, data_dir, remembered, Some(&spoken)), &locale, &mut out)
        }
        (Ok(Cli { global, command: Some(command) }), _) => {
            let mut context = Context::new(global, &spoken, locale, out);
            let result = perform(&mut context, &command);
            finish(result, &context.locale, &mut context.out)
        }
    }
}

fn perform(context: &mut Context, command: &Command) -> Result<Exit, Problem> {
    match command {
        Command::List(list) => items::list(context, list),
        Command::Show(show) => show::run(context, show),
        Command::Search(search) => items::search(context, search),
        Command::Status(status) => status::run(context, status),
        Command::Mark(mark) => mark::run(context, mark),
        Command::Check(check) => check::run(context, check),
        Command::Drill(drill) => drill::run(context, drill),
        Command::OffMeta(offmeta) => offmeta::run(context, offmeta),
        Command::Choose(choose) => choose::run(context, choose),
        Command::Present(present) => present::run(context, present),
        Command::Handout(handout) => handout::run(context, handout),
        Command::Sheet(sheet) => sheet::run(context, sheet),
        Command::Slip(slip) => slip::run(context, slip),
        Command::Agenda(agenda) => agenda::run(context, agenda),
        Command::Tally(tally) => tally::run(context, tally),
        Command::Kit(kit) => kit::run(context, kit),
        Command::Lint(lint) => lint::run(context, lint),
        Command::Translate(translate) => translate::run(context, translate),
        Command::Backup(backup) => notebook::backup(context, backup),
        Command::Restore(restore) => notebook::restore(context, restore),
        Command::Passphrase(passphrase) => notebook::passphrase(context, passphrase),
        Command::Wipe(wipe) => wipe::run(context, wipe),
        Command::Man => packaging::man(context),
        Command::Completions(completions) => packaging::completions(context, completions),
    }
}

/// Says what went wrong, if anything did, and returns the exit code.
fn finish(result: Result<Exit, Problem>, locale: &Locale, out: &mut Output) -> Exit {
    result.and_then(|exit| out.finish(exit)).unwrap_or_else(|problem| {
        out.err(&format!("{}\n{}", problem.message(locale), problem.remedy(locale)));
        problem.exit()
    })
}

fn find_data_dir(named: Option<&Path>) -> Result<DataDir, Problem> {
    place::locate(named, own_folder().as_deref()).map_err(Problem::from)
}

/// Returns the folder the program is in, for a notebook on the same stick.
fn own_folder() -> Option<PathBuf> {
    std::env::current_exe().ok().and_then(|path| path.parent().map(std::path::Path::to_path_buf))
}

/// Says that some of the user's own lists could not be used as they are.
///
/// What is missing from them would be missed without a word otherwise.
pub fn warn_of_findings(context: &mut Context) {
    let Some(folder) = context.lists.as_ref().filter(|_| !context.findings.is_empty()) else { return };
    let folder = sanitize::for_path(folder);
    if let Some(text) = packs::broken(&context.locale, context.pack.as_ref()) {
        context.out.err(&text);
        return;
    }
    let text = t!(context.locale, "lists-problems", count = context.findings.len(), folder = folder);
    context.out.err(&text);
}

/// Returns the folder of the user's own lists, if there is one, with the keys that count there and what is wrong with these.
fn own_lists(global: &Global, data_dir: Option<&DataDir>) -> (Option<Own>, Vec<Finding>) {
    let in_data = |dir: &DataDir| Some(dir.path.join("lists")).filter(|lists| lists.is_dir());
    let Some(folder) = global.lists.clone().or_else(|| data_dir.and_then(in_data)) else {
        return (None, Vec::new());
    };
    let (keys, findings) = trusted(data_dir);
    (Some(Own { folder, keys }), findings)
}

/// Returns the keys that count: the project's, and those in the folder `keys` of the data directory.
fn trusted(data_dir: Option<&DataDir>) -> (Keys, Vec<Finding>) {
    data_dir.map_or_else(|| (Keys::built_in(), Vec::new()), |dir| pack::keys(&dir.path.join("keys")))
}
