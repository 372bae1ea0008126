//! What kind of terminal this is, by its traces in the environment.
//!
//! # Sources
//! Measured: docs/languages.md. That VTE turns text round from 0.58 on, and mintty's mode: the recommendation
//! "BiDi in Terminal Emulators" (terminal-wg.pages.freedesktop.org/bidi, read 2026-11-21).

/// What a terminal does with right-to-left text, as far as it can be told from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Turns it round, but can be told not to.
    Switchable,
    /// Does nothing.
    Inert,
    /// Nobody can tell.
    Unknown,
}

/// Returns the kind of terminal that this environment is of.
///
/// Variables are inherited, so that one terminal started from another has traces of both. Where these disagree
/// about more than the way of turning nothing round, the answer is that nobody can tell.
pub fn class_of(get: impl Fn(&str) -> Option<String>) -> Class {
    let value = |name: &str| get(name).filter(|value| !value.is_empty());
    let is_set = |name: &&str| value(name).is_some();
    let term = value("TERM").unwrap_or_default();
    // What is behind a multiplexer or a bridge of others decides, and the variables are of where it was started.
    let hidden = ["TMUX", "STY", "ZELLIJ"].iter().any(&is_set);
    if hidden || term.starts_with("screen") || term.starts_with("tmux") {
        return Class::Unknown;
    }
    // The name of the terminal is all that passes through ssh.
    if ["SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"].iter().any(is_set) {
        return if is_inert_name(&term) { Class::Inert } else { Class::Unknown };
    }
    let program = value("TERM_PROGRAM").unwrap_or_default();
    if OTHERS.iter().any(is_set) || !matches!(program.as_str(), "" | "mintty" | "ghostty") {
        return Class::Unknown;
    }
    if program == "mintty" {
        return Class::Switchable;
    }
    match value("VTE_VERSION").map(|version| version.parse().unwrap_or(0)) {
        Some(FIRST_VTE_THAT_TURNS..) => return Class::Switchable,
        Some(1..) => return Class::Inert,
        _ => {}
    }
    if INERT.iter().any(is_set) || program == "ghostty" || is_inert_name(&term) {
        return Class::Inert;
    }
    Class::Unknown
}

/// 0.58: the older ones do nothing.
const FIRST_VTE_THAT_TURNS: u32 = 5800;

/// Variables of terminals that turn text round, in ways of their own or not at all.
const OTHERS: [&str; 4] = ["KONSOLE_VERSION", "KITTY_WINDOW_ID", "MLTERM", "TERMINAL_EMULATOR"];

/// Variables of terminals that do nothing: Alacritty, xterm, Ghostty, Windows Terminal.
const INERT: [&str; 5] =
    ["ALACRITTY_WINDOW_ID", "ALACRITTY_SOCKET", "XTERM_VERSION", "GHOSTTY_RESOURCES_DIR", "WT_SESSION"];

/// Tells whether `TERM` names one of them; `linux` is the console of the kernel. Many others call themselves xterm.
fn is_inert_name(term: &str) -> bool {
    let named =
        |name: &str| term.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    ["alacritty", "foot", "xterm-ghostty", "st", "linux"].iter().any(|name| named(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(env: &[(&str, &str)], expected: Class) {
        let get =
            |name: &str| env.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        assert_eq!(class_of(get), expected, "{env:?}");
    }

    const XTERM: (&str, &str) = ("TERM", "xterm-256color");

    #[test]
    fn terminals_that_can_be_told() {
        check(&[XTERM, ("VTE_VERSION", "7006")], Class::Switchable);
        check(&[XTERM, ("VTE_VERSION", "5800")], Class::Switchable);
        check(&[("TERM", "xterm"), ("TERM_PROGRAM", "mintty")], Class::Switchable);
    }

    #[test]
    fn terminals_that_do_nothing() {
        check(&[("TERM", "alacritty")], Class::Inert);
        check(&[XTERM, ("ALACRITTY_WINDOW_ID", "1")], Class::Inert);
        check(&[("TERM", "xterm"), ("XTERM_VERSION", "XTerm(379)")], Class::Inert);
        check(&[("TERM", "foot")], Class::Inert);
        check(&[("TERM", "foot-extra")], Class::Inert);
        check(&[("TERM", "xterm-ghostty"), ("TERM_PROGRAM", "ghostty")], Class::Inert);
        check(&[("TERM", "st-256color")], Class::Inert);
        check(&[("WT_SESSION", "6c0a")], Class::Inert);
        check(&[("TERM", "linux")], Class::Inert);
        check(&[XTERM, ("VTE_VERSION", "5204")], Class::Inert);
    }

    #[test]
    fn terminals_that_nobody_knows() {
        check(&[], Class::Unknown);
        check(&[XTERM], Class::Unknown);
        check(&[("TERM", "sterm"), ("VTE_VERSION", "many")], Class::Unknown);
        check(&[XTERM, ("KONSOLE_VERSION", "221204")], Class::Unknown);
        check(&[("TERM", "xterm-kitty"), ("KITTY_WINDOW_ID", "1")], Class::Unknown);
        check(&[("TERM", "mlterm"), ("MLTERM", "3.9.2")], Class::Unknown);
        check(&[XTERM, ("TERM_PROGRAM", "Apple_Terminal")], Class::Unknown);
        check(&[XTERM, ("TERM_PROGRAM", "WezTerm")], Class::Unknown);
        check(&[XTERM, ("TERM_PROGRAM", "vscode"), ("VTE_VERSION", "7006")], Class::Unknown);
    }

    #[test]
    fn behind_a_multiplexer_or_ssh_only_a_name_helps() {
        check(&[("TERM", "tmux-256color"), ("TMUX", "/tmp/t,1,0"), ("VTE_VERSION", "7006")], Class::Unknown);
        check(&[("TERM", "alacritty"), ("STY", "1.pts"), ("XTERM_VERSION", "XTerm(379)")], Class::Unknown);
        check(&[("TERM", "screen.xterm"), ("WT_SESSION", "6c0a")], Class::Unknown);
        check(&[XTERM, ("SSH_CONNECTION", "a 1 b 22"), ("VTE_VERSION", "7006")], Class::Unknown);
        check(&[("TERM", "alacritty"), ("SSH_TTY", "/dev/pts/1")], Class::Inert);
    }

    #[test]
    fn traces_of_a_terminal_around_this_one_do_not_mislead() {
        // xterm started from a VTE does nothing, and does not mind being told so.
        check(&[XTERM, ("VTE_VERSION", "7006"), ("XTERM_VERSION", "XTerm(379)")], Class::Switchable);
        check(&[XTERM, ("KONSOLE_VERSION", "221204"), ("XTERM_VERSION", "XTerm(379)")], Class::Unknown);
        check(&[("TERM", ""), ("TMUX", ""), ("WT_SESSION", "6c0a")], Class::Inert);
    }
}
