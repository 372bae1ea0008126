//! The command line: what can be asked for, in the reader's language. (I/O)

pub mod ask;
pub mod guide;
pub mod handout;
pub mod items;
pub mod lint;
pub mod mark;
pub mod notebook;
pub mod output;
pub mod packaging;
pub mod status;
pub mod translate;
pub mod usage;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, FromArgMatches, Parser, Subcommand, ValueEnum};

use crate::content::{self, Finding, Library};
use crate::error::{Exit, Problem};
use crate::locale::{Locale, negotiate};
use crate::store::DataDir;
use crate::store::{display, place};
use output::Output;

/// The whole command line. Its words for people come from Fluent: see `usage`.
#[derive(Debug, Parser)]
#[command(name = "sotay", version, disable_help_subcommand = true)]
pub struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Option<Command>,
}

/// What counts for every command.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own on the command line")]
pub struct Global {
    #[arg(long, global = true, value_name = "TAG")]
    locale: Option<String>,
    #[arg(long, global = true, value_name = "DIR")]
    lists: Option<PathBuf>,
    #[arg(long, global = true, value_name = "DIR")]
    data_dir: Option<PathBuf>,
    #[arg(long, global = true)]
    keep_nothing: bool,
    #[arg(long, global = true, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
    #[arg(long, global = true)]
    ascii: bool,
    #[arg(
        long,
        global = true,
        value_enum,
        default_value = "auto",
        value_name = "WHEN",
        hide_possible_values = true
    )]
    color: Color,
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
    Show(items::Show),
    /// Finds without diacritics.
    Search(items::Search),
    /// Progress.
    Status(status::Status),
    /// Sets one item.
    Mark(mark::Mark),
    /// Blank lists to print or open on a phone.
    Handout(handout::Handout),
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
    Wipe(notebook::Wipe),
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
    /// What is wrong with the user's own lists.
    pub findings: Vec<Finding>,
    /// Where the notebook is, or why that cannot be told.
    pub data_dir: Result<DataDir, Problem>,
    /// Options of every command.
    pub global: Global,
    /// Standard output and standard error.
    pub out: Output,
}

impl Context {
    /// Returns where the notebook is.
    pub fn data_dir(&self) -> Result<&DataDir, Problem> {
        self.data_dir.as_ref().map_err(Clone::clone)
    }
}

/// Runs what the command line asks for.
pub fn run(args: impl IntoIterator<Item = OsString>) -> Exit {
    let args: Vec<OsString> = args.into_iter().collect();
    let early = usage::early(&args);
    let data_dir = place::locate(early.data_dir.as_deref(), own_folder().as_deref()).map_err(Problem::from);
    let remembered = data_dir.as_ref().map(display::load).unwrap_or_default();
    let tag = language(early.locale.as_deref(), remembered.locale.as_deref());
    let mut out = Output::standard();
    // The guide loads its own language: what only commands need must not delay the first frame.
    if let Ok(Cli { global, command: None }) = Cli::try_parse_from(&args) {
        let result = guide::run(global, data_dir, remembered);
        return if result.is_ok() { Exit::Done } else { finish(result, &Locale::load(&tag), &mut out) };
    }
    let locale = Locale::load(&tag);
    let command = usage::command(&locale);
    let parsed = command
        .try_get_matches_from(&args)
        .and_then(|matches| Cli::from_arg_matches(&matches).map(|cli| (cli, matches)));
    let cli = match parsed {
        Ok((cli, _)) => cli,
        Err(error) => return usage::answer(&error, &locale, &mut out),
    };
    let Some(command) = cli.command else { return Exit::Done };
    let lists = cli.global.lists.clone().or_else(|| user_lists(data_dir.as_ref().ok()));
    let (base, findings) = content::library(lists.as_deref());
    let library = content::translated(&base, locale.tag());
    let mut context = Context { locale, library, base, findings, data_dir, global: cli.global, out };
    let result = match command {
        Command::List(list) => items::list(&mut context, &list),
        Command::Show(show) => items::show(&mut context, &show),
        Command::Search(search) => items::search(&mut context, &search),
        Command::Status(status) => status::run(&mut context, &status),
        Command::Mark(mark) => mark::run(&mut context, &mark),
        Command::Handout(handout) => handout::run(&mut context, &handout),
        Command::Lint(lint) => lint::run(&mut context, &lint),
        Command::Translate(translate) => translate::run(&mut context, &translate),
        Command::Backup(backup) => notebook::backup(&mut context, &backup),
        Command::Restore(restore) => notebook::restore(&mut context, &restore),
        Command::Passphrase(passphrase) => notebook::passphrase(&mut context, &passphrase),
        Command::Wipe(wipe) => notebook::wipe(&mut context, &wipe),
        Command::Man => packaging::man(&mut context),
        Command::Completions(completions) => packaging::completions(&mut context, &completions),
    };
    let Context { locale, mut out, .. } = context;
    finish(result, &locale, &mut out)
}

/// Says what went wrong, if anything did, and returns the exit code.
fn finish(result: Result<Exit, Problem>, locale: &Locale, out: &mut Output) -> Exit {
    match result {
        Ok(exit) => out.finish(exit),
        Err(problem) => {
            out.err(&format!("{}\n{}", problem.message(locale), problem.remedy(locale)));
            problem.exit()
        }
    }
}

/// Returns the language to speak: asked for, remembered, the environment's, English.
fn language(asked: Option<&str>, remembered: Option<&str>) -> String {
    let tags: Vec<&str> = content::LOCALES.iter().map(|locale| locale.tag).collect();
    match asked.or(remembered) {
        Some(tag) => negotiate::choose(&[tag.to_owned()], &tags).to_owned(),
        None => environment_language(),
    }
}

/// Returns the language of the environment among those the program has.
pub fn environment_language() -> String {
    let tags: Vec<&str> = content::LOCALES.iter().map(|locale| locale.tag).collect();
    let asked = system_languages();
    negotiate::choose(&asked, &tags).to_owned()
}

/// # Platform behaviour
/// Unix: the variables of the locale, by the rules of POSIX. Windows and macOS: the same where they are set, else
/// what the system's own settings say.
fn system_languages() -> Vec<String> {
    let asked = negotiate::asked_from_environment(|name| std::env::var(name).ok());
    #[cfg(any(windows, target_os = "macos"))]
    if asked.is_empty() {
        return sys_locale::get_locales().collect();
    }
    asked
}

/// Returns the folder the program is in, for a notebook on the same stick.
fn own_folder() -> Option<PathBuf> {
    std::env::current_exe().ok().and_then(|path| path.parent().map(std::path::Path::to_path_buf))
}

/// Returns the folder of the user's own lists, if there is one.
fn user_lists(data_dir: Option<&DataDir>) -> Option<PathBuf> {
    data_dir.map(|dir| dir.path.join("lists")).filter(|lists| lists.is_dir())
}
