//! `man` and `completions`, for those who package the program.

use clap::Args;
use clap_complete::Shell;

use crate::cli::{Context, usage};
use crate::error::{Exit, Problem};

/// Arguments of `completions`.
#[derive(Debug, Args)]
pub struct Completions {
    #[arg(value_enum, value_name = "SHELL")]
    shell: Shell,
}

/// Prints the manual page.
pub fn man(context: &mut Context) -> Result<Exit, Problem> {
    let mut page = Vec::new();
    let command = usage::command(&context.locale);
    clap_mangen::Man::new(command)
        .render(&mut page)
        .map_err(|error| Problem::new("terminal", Exit::CouldNot).with("why", error.kind().to_string()))?;
    context.out.text(&String::from_utf8_lossy(&page));
    Ok(Exit::Done)
}

/// Prints completions for a shell.
pub fn completions(context: &mut Context, completions: &Completions) -> Result<Exit, Problem> {
    let mut script = Vec::new();
    clap_complete::generate(completions.shell, &mut usage::command(&context.locale), "sotay", &mut script);
    context.out.text(&String::from_utf8_lossy(&script));
    Ok(Exit::Done)
}
