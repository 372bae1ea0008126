//! `man` and `completions`, for those who package the program.

use std::io::{self, Write};

use clap::Args;
use clap_complete::Shell;
use clap_mangen::Man;

use crate::cli::{Context, usage};
use crate::error::{Exit, Problem, reason};
use crate::locale::Locale;
use crate::t;

/// Arguments of `completions`.
#[derive(Debug, Args)]
pub struct Completions {
    #[arg(value_enum, value_name = "SHELL")]
    shell: Shell,
}

/// Prints the manual page.
pub fn man(context: &mut Context) -> Result<Exit, Problem> {
    let page = page(&context.locale)
        .map_err(|error| Problem::new("output", Exit::CouldNot).with("why", reason(error.kind())))?;
    context.out.text(&page);
    Ok(Exit::Done)
}

/// Prints completions for a shell.
pub fn completions(context: &mut Context, completions: &Completions) -> Result<Exit, Problem> {
    let mut script = Vec::new();
    clap_complete::generate(completions.shell, &mut usage::command(&context.locale), "sotay", &mut script);
    context.out.text(&String::from_utf8_lossy(&script));
    Ok(Exit::Done)
}

/// Returns one page with all commands: whoever reads it need not look for others.
fn page(locale: &Locale) -> io::Result<String> {
    let command = usage::command(locale);
    let subs = with_subs(&command, "sotay");
    let man = Man::new(command);
    let mut parts = vec![
        rendered(|out| man.render_title(out))?,
        heading("SH", &t!(locale, "man-name")),
        body(|out| man.render_name_section(out))?,
        heading("SH", &t!(locale, "man-synopsis")),
        body(|out| man.render_synopsis_section(out))?,
        heading("SH", &t!(locale, "help-options")),
        body(|out| man.render_options_section(out))?,
        heading("SH", &t!(locale, "help-commands")),
    ];
    for (name, sub) in subs {
        let man = Man::new(sub);
        parts.extend([
            heading("SS", &name),
            body(|out| man.render_synopsis_section(out))?,
            ".PP\n".to_owned(),
            body(|out| man.render_description_section(out))?,
            body(|out| man.render_options_section(out))?,
        ]);
    }
    parts.extend([heading("SH", &t!(locale, "man-exits")), t!(locale, "help-exits"), "\n".to_owned()]);
    Ok(parts.concat())
}

fn heading(mark: &str, text: &str) -> String {
    format!(".{mark} {text}\n")
}

/// Returns every command with its whole name. They lack the options of every command, which are told once.
fn with_subs(command: &clap::Command, path: &str) -> Vec<(String, clap::Command)> {
    let named = |sub: &clap::Command| {
        let path = format!("{path} {}", sub.get_name());
        let below = with_subs(sub, &path);
        std::iter::once((path, sub.clone())).chain(below)
    };
    command.get_subcommands().flat_map(named).collect()
}

fn rendered(render: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<String> {
    let mut out = Vec::new();
    render(&mut out)?;
    Ok(String::from_utf8_lossy(&out).into_owned())
}

/// Returns a section without its heading, which the library has in English only.
fn body(render: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<String> {
    let text = rendered(render)?;
    let lines: Vec<&str> = text.split_inclusive('\n').filter(|line| !line.starts_with(".SH ")).collect();
    Ok(lines.concat())
}
