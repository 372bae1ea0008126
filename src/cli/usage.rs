//! The words of the command line: help and complaints in the reader's language.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, builder::StyledStr};

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
    /// The value of `--data-dir`.
    pub data_dir: Option<PathBuf>,
}

/// Looks for the two options that decide about the language, wherever they stand.
pub fn early(args: &[OsString]) -> Early {
    let mut found = Early::default();
    let mut words = args.iter().skip(1);
    while let Some(word) = words.next() {
        let text = word.to_string_lossy();
        if text == "--" {
            break;
        }
        if text == "--locale" {
            found.locale = words.next().map(|value| value.to_string_lossy().into_owned());
        } else if let Some(value) = text.strip_prefix("--locale=") {
            found.locale = Some(value.to_owned());
        } else if text == "--data-dir" {
            found.data_dir = words.next().map(PathBuf::from);
        } else if let Some(value) = text.strip_prefix("--data-dir=") {
            found.data_dir = Some(PathBuf::from(value));
        }
    }
    found
}

/// Returns the command line with its help in a language.
pub fn command(locale: &Locale) -> clap::Command {
    let command = Cli::command().about(locale.message("cmd-sotay"));
    localised(command, locale, "sotay")
}

fn localised(command: clap::Command, locale: &Locale, path: &str) -> clap::Command {
    let template =
        format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}{{after-help}}", t!(locale, "help-usage"),);
    let global = ["locale", "lists", "data_dir", "keep_nothing", "passphrase_file", "ascii", "color"];
    let mut command = command
        .help_template(template)
        .subcommand_help_heading(t!(locale, "help-commands"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(
            clap::Arg::new("help")
                .long("help")
                .short('h')
                .action(clap::ArgAction::Help)
                .help(t!(locale, "opt-help"))
                .help_heading(t!(locale, "help-options")),
        );
    if path == "sotay" {
        command = command.arg(
            clap::Arg::new("version")
                .long("version")
                .short('V')
                .action(clap::ArgAction::Version)
                .help(t!(locale, "opt-version"))
                .help_heading(t!(locale, "help-options")),
        );
    }
    let names: Vec<String> = command.get_arguments().map(|arg| arg.get_id().to_string()).collect();
    for name in names.iter().filter(|name| *name != "help" && *name != "version") {
        let key = if global.contains(&name.as_str()) {
            format!("opt-{}", name.replace('_', "-"))
        } else {
            format!("opt-{path}-{}", name.replace('_', "-"))
        };
        let help: StyledStr = locale.message(&key).into();
        let everywhere = global.contains(&name.as_str());
        let heading = if everywhere { t!(locale, "help-everywhere") } else { t!(locale, "help-options") };
        command = command.mut_arg(name, |arg| arg.help(help).help_heading(heading));
    }
    let subs: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for sub in subs {
        let path = if path == "sotay" { sub.clone() } else { format!("{path}-{sub}") };
        let about = locale.message(&format!("cmd-{path}"));
        command = command.mut_subcommand(sub, |sub| localised(sub.about(about), locale, &path));
    }
    command
}

/// Answers where the command line is no command: help, the version, or what is wrong with it.
pub fn answer(error: &clap::Error, locale: &Locale, out: &mut Output) -> Exit {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            out.text(&error.render().to_string());
            out.finish(Exit::Done)
        }
        kind => {
            let problem = complaint(error, kind);
            out.err(&format!("{}\n{}", problem.message(locale), problem.remedy(locale)));
            problem.exit()
        }
    }
}

/// Returns what is wrong with the command line.
fn complaint(error: &clap::Error, kind: ErrorKind) -> Problem {
    let word = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => Some(texts.join(" ")),
        _ => None,
    };
    let seen = |kind| sanitize::for_screen(&word(kind).unwrap_or_default(), 80, false).into_owned();
    let problem = |key| Problem::new(key, Exit::WrongUse);
    match kind {
        ErrorKind::InvalidSubcommand => {
            problem("usage-command").with("word", seen(ContextKind::InvalidSubcommand))
        }
        ErrorKind::UnknownArgument => problem("usage-argument").with("word", seen(ContextKind::InvalidArg)),
        ErrorKind::MissingRequiredArgument => {
            problem("usage-missing").with("word", seen(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => match word(ContextKind::InvalidValue) {
            Some(value) if !value.is_empty() => problem("usage-value")
                .with("word", seen(ContextKind::InvalidValue))
                .with("option", seen(ContextKind::InvalidArg))
                .with("known", seen(ContextKind::ValidValue)),
            _ => problem("usage-missing").with("word", seen(ContextKind::InvalidArg)),
        },
        _ => problem("usage"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound_in_every_language() {
        for locale in crate::content::LOCALES {
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
        let expected = Early { locale: Some("vi".to_owned()), data_dir: Some(PathBuf::from("d")) };
        assert_eq!(early(&words("sotay list --locale vi --data-dir=d")), expected);
        assert_eq!(early(&words("sotay -- --locale vi")), Early::default());
    }
}
