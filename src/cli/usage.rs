//! The words of the command line: help and complaints in the reader's language.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, CommandFactory};

use crate::cli::Cli;
use crate::cli::output::Output;
use crate::error::{Exit, Problem};
use crate::locale::Locale;
use crate::{sanitize, t};

/// What must be known before the command line can be read: which language to complain in.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Early {
    /// The value of `--locale`.
    pub locale: Option<String>,
    /// The value of `--locales`.
    pub locales: Option<PathBuf>,
    /// The value of `--data-dir`.
    pub data_dir: Option<PathBuf>,
}

/// Looks for the options that decide about the language, wherever they stand.
///
/// Nothing else may rely on them: what counts is what the command line says once it is read whole.
pub fn early(args: &[OsString]) -> Early {
    let mut found = Early::default();
    let mut words = args.iter().skip(1);
    while let Some(word) = words.next() {
        let text = word.to_string_lossy();
        if text == "--" {
            break;
        }
        let (name, value) = match text.split_once('=') {
            Some((name, value)) => (name, Some(OsString::from(value))),
            None => (text.as_ref(), None),
        };
        if !["--locale", "--locales", "--data-dir"].contains(&name) {
            continue;
        }
        let Some(value) = value.or_else(|| words.next().cloned()) else { break };
        match name {
            "--locale" => found.locale = Some(value.to_string_lossy().into_owned()),
            "--locales" => found.locales = Some(PathBuf::from(value)),
            _ => found.data_dir = Some(PathBuf::from(value)),
        }
    }
    found
}

/// Returns the command line with its help in a language.
pub fn command(locale: &Locale) -> clap::Command {
    let command = Cli::command().about(locale.message("cmd-sotay")).after_help(t!(locale, "help-exits"));
    localised(command, locale, "sotay")
}

/// Options of every command, by their names in `Global`.
const EVERYWHERE: [&str; 10] = [
    "locale",
    "locales",
    "lists",
    "data_dir",
    "keep_nothing",
    "passphrase_file",
    "plain",
    "ascii",
    "color",
    "bidi",
];

fn localised(command: clap::Command, locale: &Locale, path: &str) -> clap::Command {
    let template =
        format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}{{after-help}}", t!(locale, "help-usage"));
    let mut command = command
        .help_template(template)
        .subcommand_help_heading(t!(locale, "help-commands"))
        .disable_help_flag(true)
        .disable_version_flag(true);
    let names: Vec<String> = command.get_arguments().map(|arg| arg.get_id().to_string()).collect();
    for name in names {
        command = command.mut_arg(&name, |arg| worded(arg, locale, path));
    }
    command = command.arg(flag(locale, "help", 'h', ArgAction::Help));
    if path == "sotay" {
        command = command.arg(flag(locale, "version", 'V', ArgAction::Version));
    }
    let subs: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for sub in subs {
        let path = if path == "sotay" { sub.clone() } else { format!("{path}-{sub}") };
        let about = locale.message(&format!("cmd-{path}"));
        command = command.mut_subcommand(sub, |sub| localised(sub.about(about), locale, &path));
    }
    let usage = usage_line(&command, locale, path);
    command.override_usage(usage)
}

/// Gives an argument its words: `opt-…` says what it is for, `value-…` is what stands for its value.
fn worded(arg: Arg, locale: &Locale, path: &str) -> Arg {
    let name = arg.get_id().as_str().replace('_', "-");
    let everywhere = EVERYWHERE.contains(&arg.get_id().as_str());
    let key = if everywhere { format!("opt-{name}") } else { format!("opt-{path}-{name}") };
    let heading = if everywhere {
        t!(locale, "help-everywhere")
    } else if arg.is_positional() {
        t!(locale, "help-arguments")
    } else {
        t!(locale, "help-options")
    };
    let value = value_name(&arg).map(|value| locale.message(&format!("value-{}", value.to_lowercase())));
    let arg = arg.help(locale.message(&key)).help_heading(heading);
    match value {
        // Clap has English words for possible and default values; the sentence of the option names both.
        Some(value) => arg.value_name(value).hide_possible_values(true).hide_default_value(true),
        None => arg,
    }
}

fn value_name(arg: &Arg) -> Option<String> {
    let takes_values = matches!(arg.get_action(), ArgAction::Set | ArgAction::Append);
    let names = arg.get_value_names().filter(|_| takes_values)?;
    names.first().map(ToString::to_string)
}

fn flag(locale: &Locale, name: &'static str, short: char, action: ArgAction) -> Arg {
    let help = locale.message(&format!("opt-{name}"));
    Arg::new(name).long(name).short(short).action(action).help(help).help_heading(t!(locale, "help-options"))
}

/// Returns how a command is written, such as `sotay show [OPTIONS] <ITEM>`.
fn usage_line(command: &clap::Command, locale: &Locale, path: &str) -> String {
    let mut words = vec!["sotay".to_owned()];
    if path != "sotay" {
        words.extend(path.split('-').map(str::to_owned));
    }
    words.push(format!("[{}]", t!(locale, "value-options")));
    for arg in command.get_positionals() {
        let name = value_name(arg).unwrap_or_default();
        let more = if matches!(arg.get_action(), ArgAction::Append) { "..." } else { "" };
        words.push(if arg.is_required_set() { format!("<{name}>{more}") } else { format!("[{name}]{more}") });
    }
    if command.has_subcommands() {
        let name = t!(locale, "value-command");
        words.push(if command.is_subcommand_required_set() {
            format!("<{name}>")
        } else {
            format!("[{name}]")
        });
    }
    words.join(" ")
}

/// Answers where the command line is no command: help, the version, or what is wrong with it.
pub fn answer(error: &clap::Error, out: &mut Output) -> Result<Exit, Problem> {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            out.text(&error.render().to_string());
            Ok(Exit::Done)
        }
        // A command with commands of its own, and none of them named.
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            out.err(error.render().to_string().trim_end());
            Ok(Exit::WrongUse)
        }
        kind => Err(complaint(error, kind)),
    }
}

/// Returns what is wrong with the command line.
fn complaint(error: &clap::Error, kind: ErrorKind) -> Problem {
    let seen = |kind| sanitize::for_screen(&word(error, kind), 80, false).into_owned();
    let like = |kind| match seen(kind) {
        like if like.is_empty() => "nothing".to_owned(),
        like => like,
    };
    let problem = |key| Problem::new(key, Exit::WrongUse);
    match kind {
        ErrorKind::InvalidSubcommand => problem("usage-command")
            .with("word", seen(ContextKind::InvalidSubcommand))
            .with("like", like(ContextKind::SuggestedSubcommand)),
        ErrorKind::UnknownArgument => problem("usage-argument")
            .with("word", seen(ContextKind::InvalidArg))
            .with("like", like(ContextKind::SuggestedArg)),
        ErrorKind::ArgumentConflict => problem("usage-twice").with("word", seen(ContextKind::InvalidArg)),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation
            if !seen(ContextKind::InvalidValue).is_empty() =>
        {
            problem("usage-value")
                .with("word", seen(ContextKind::InvalidValue))
                .with("option", seen(ContextKind::InvalidArg))
                .with("known", seen(ContextKind::ValidValue))
        }
        ErrorKind::MissingRequiredArgument
        | ErrorKind::InvalidValue
        | ErrorKind::ValueValidation
        | ErrorKind::WrongNumberOfValues => {
            problem("usage-missing").with("word", seen(ContextKind::InvalidArg))
        }
        ErrorKind::MissingSubcommand => {
            problem("usage-missing").with("word", seen(ContextKind::ValidSubcommand).replace(", ", " | "))
        }
        _ => problem("usage"),
    }
}

/// Returns what clap says of an error, or nothing.
fn word(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound_in_every_language() {
        for locale in &crate::content::LOCALES {
            command(&Locale::load(locale.tag)).debug_assert();
        }
    }

    #[test]
    fn every_command_and_option_has_its_words() {
        let locale = Locale::load("en");
        let help = everything(command(&locale));
        assert!(!help.contains("No localization"), "{help}");
    }

    fn everything(mut command: clap::Command) -> String {
        let mut text = command.render_long_help().to_string();
        for sub in command.get_subcommands().cloned().collect::<Vec<_>>() {
            text.push_str(&everything(sub));
        }
        text
    }

    #[test]
    fn the_language_is_found_wherever_it_stands() {
        let words = |line: &str| line.split(' ').map(OsString::from).collect::<Vec<_>>();
        let expected = Early {
            locale: Some("vi".to_owned()),
            locales: Some(PathBuf::from("l")),
            data_dir: Some(PathBuf::from("d")),
        };
        assert_eq!(early(&words("sotay list --locale vi --data-dir=d --locales l")), expected);
        assert_eq!(early(&words("sotay --locale")), Early::default());
        assert_eq!(early(&words("sotay -- --locale vi")), Early::default());
    }
}
