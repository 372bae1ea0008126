//! The guide as lines: whole ways through it, in a terminal and through pipes, and what may never be printed.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::process::Output;

use nix::sys::signal::Signal;

use sotay::content::answers::QUESTIONS;
use sotay::content::{self, ItemId};
use sotay::progress::{Proof, State};
use sotay::store::Notebook;

use crate::pty::{Home, Modes, PROGRAM, Window, one_line};
use crate::words::{PASSPHRASE, Words, notebook_in, progress_of};

/// A conversation with the program: what was said since the last line was typed.
struct Talk {
    window: Window,
    from: usize,
}

impl Talk {
    fn start(home: &Home, args: &[&str], env: &[(&str, &str)]) -> Self {
        let mut command = vec![OsString::from(PROGRAM), "--data-dir".into(), home.data().into()];
        command.extend(args.iter().map(OsString::from));
        Self { window: home.run((80, 24), &command, env), from: 0 }
    }

    /// Returns everything since the last typed line.
    fn said(&self) -> String {
        String::from_utf8_lossy(&self.window.raw()[self.from..]).replace("\r\n", "\n")
    }

    /// Waits until these words were said since the last typed line.
    #[track_caller]
    fn hears(&mut self, words: &str) {
        let from = self.from;
        self.window.wait(words, |window| {
            String::from_utf8_lossy(&window.raw()[from..]).replace("\r\n", "\n").contains(words)
        });
    }

    /// Types a line.
    fn types(&mut self, line: &str) {
        self.from = self.window.raw().len();
        self.window.keys(line);
        self.window.keys("\n");
    }

    /// Types the number of the line that begins with these words; they have been said since the last line.
    #[track_caller]
    fn chooses(&mut self, label: &str) {
        self.hears(&format!(". {label}"));
        let said = self.said();
        let line = said.lines().find(|line| {
            line.split_once(". ").is_some_and(|(number, rest)| {
                number.chars().all(|digit| digit.is_ascii_digit()) && rest.starts_with(label)
            })
        });
        let number =
            line.unwrap_or_else(|| panic!("no line {label:?} in\n{said}")).split_once(". ").unwrap().0;
        let number = number.to_owned();
        self.waits_for_a_line();
        self.types(&number);
    }

    /// Waits for the last line of what is said, after which a line is read.
    #[track_caller]
    fn waits_for_a_line(&mut self) {
        let from = self.from;
        self.window.wait("a line to be asked for", |window| {
            let said = String::from_utf8_lossy(&window.raw()[from..]).replace("\r\n", "\n");
            // Enter and the question mark are named in no other last line.
            let last = said.trim_end_matches('\n').rsplit('\n').next().unwrap_or_default().to_owned();
            let ends = ["a question mark:", "dấu hỏi:"].iter().any(|end| last.ends_with(end));
            said.ends_with('\n') && (last.contains("Enter") || ends)
        });
    }

    /// Nothing that commands a terminal was printed, and what was typed unseen does not stand there.
    #[track_caller]
    fn printed_no_command_and_no(&self, secret: &str) {
        let raw = self.window.raw();
        assert!(!raw.contains(&0x1b), "an escape sequence was printed");
        let text = String::from_utf8_lossy(raw);
        assert!(!text.contains('\u{200B}'));
        assert!(!text.contains(secret), "a secret was printed:\n{text}");
    }
}

/// Language, first useful step, done, passphrase, plan, and leaving; returns what was marked.
fn whole_journey(tag: &str, language: &str) -> (Home, ItemId, String) {
    let (home, words) = (Home::new(), Words::of(tag));
    let passphrase = "plastic otter seven harbour lantern";
    let mut talk = Talk::start(&home, &["--plain"], &[]);
    talk.chooses(language);
    talk.chooses(&words.say("start-safer"));
    talk.hears(&words.say("item-steps"));
    let said = talk.said();
    let (_, title) = said.lines().find_map(|line| line.split_once(": ")).unwrap();
    let id = words.item_titled(&one_line(title));
    talk.waits_for_a_line();
    talk.types("step 1");
    talk.waits_for_a_line();
    talk.types("d");
    talk.chooses(&words.say("offer-keep"));
    talk.chooses(&words.say("suggestion-own"));
    talk.hears(&words.say("own-label"));
    talk.waits_for_a_line();
    talk.types(passphrase);
    talk.hears(&words.say("repeat-label"));
    talk.waits_for_a_line();
    talk.types(passphrase);
    talk.hears(&words.say("created-notebook"));
    talk.chooses(&words.say("ask-start"));
    talk.chooses(&words.say("answer-device-android"));
    talk.hears(&format!("{}: {}", words.say("answer-device-android"), words.say("plain-chosen")));
    talk.waits_for_a_line();
    talk.types("?");
    talk.chooses(&words.say("question-next"));
    for _ in 1..QUESTIONS.len() {
        talk.chooses(&words.say("question-rather-not"));
    }
    talk.chooses(&words.say("answered-once"));
    talk.hears(&words.say("plan-made-kept"));
    talk.hears(&words.say("home-next"));
    talk.waits_for_a_line();
    talk.types(&words.say("action-quit"));
    assert_eq!(talk.window.end(), 0);
    talk.printed_no_command_and_no(passphrase);
    assert_eq!(talk.window.modes(), talk.window.modes_before());
    assert_eq!(progress_of(&home, passphrase), [(id.clone(), State::Done(Proof::Told))].into());
    (home, id, passphrase.to_owned())
}

#[test]
fn from_first_run_to_the_next_day_in_lines() {
    let (home, id, passphrase) = whole_journey("en", "English");
    let words = Words::of("en");
    let mut talk = Talk::start(&home, &["--plain"], &[]);
    talk.hears(&words.say("unlock-label"));
    talk.waits_for_a_line();
    assert_ne!(talk.window.modes(), talk.window.modes_before(), "typing is not shown");
    talk.types(&passphrase);
    talk.hears(&words.say("home-next"));
    talk.waits_for_a_line();
    talk.types("all");
    let list = words.library.item(&id).unwrap().0.title.shown.to_string();
    talk.chooses(&list);
    talk.waits_for_a_line();
    let title = words.library.item(&id).unwrap().1.title.shown.to_string();
    talk.types("all");
    talk.types("?");
    talk.waits_for_a_line();
    talk.types("all");
    talk.waits_for_a_line();
    let whole = String::from_utf8_lossy(talk.window.raw()).into_owned();
    assert!(whole.contains(&format!("{title}: {}", words.say("state-told"))), "{whole}");
    talk.types("q");
    assert_eq!(talk.window.end(), 0);
    talk.printed_no_command_and_no(&passphrase);
}

#[test]
fn from_first_run_to_the_plan_in_lines_in_vietnamese() {
    whole_journey("vi", "Tiếng Việt");
}

#[test]
fn a_terminal_or_a_person_that_wants_lines_gets_lines() {
    for env in [[("TERM", "dumb")], [("ACCESSIBLE", "1")]] {
        let home = Home::new();
        let mut talk = Talk::start(&home, &["--locale", "en"], &env);
        talk.hears(&Words::of("en").say("plain-hello"));
        talk.waits_for_a_line();
        talk.types("q");
        assert_eq!(talk.window.end(), 0, "{env:?}");
        talk.printed_no_command_and_no("\u{0}");
    }
}

/// Gives the program these lines through a pipe.
#[track_caller]
fn piped(home: &Home, args: &[&str], lines: &str) -> Output {
    let output = home.command(args, lines);
    for (name, bytes) in [("output", &output.stdout), ("errors", &output.stderr)] {
        assert!(!bytes.contains(&0x1b), "an escape sequence among the {name}");
        assert!(!String::from_utf8_lossy(bytes).contains('\u{200B}'));
    }
    output
}

#[test]
fn through_a_pipe_a_passphrase_is_read_and_not_printed() {
    let (home, words) = (Home::new(), Words::of("vi"));
    let (id, _, item) = words.library.items().next().unwrap();
    let mut notebook = Notebook::default();
    notebook.progress.mark(id, item, State::Done(Proof::Told), "2026-11-21".parse().unwrap());
    notebook_in(&home, "vi", &notebook);
    let output = piped(&home, &[], &format!("{PASSPHRASE}\nthoát\n"));
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(said.contains(&words.say("home-next")) && said.contains(&words.say("mark-saved")), "{said}");
    assert!(!said.contains(PASSPHRASE));
    // Typed where none is asked for, it is not repeated either.
    let output = piped(&home, &[], &format!("\n{PASSPHRASE}\nq\n"));
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains(&words.say("plain-unknown")) && !said.contains(PASSPHRASE), "{said}");
}

#[test]
fn what_was_ordered_before_the_lines_ended_is_on_the_disk() {
    let (home, words) = (Home::new(), Words::of("en"));
    notebook_in(&home, "en", &Notebook::default());
    let (id, list, _) = words.library.items().next().unwrap();
    let number = |said: &str, label: &str| {
        let line =
            said.lines().rfind(|line| line.contains(label)).unwrap_or_else(|| panic!("{label}\n{said}"));
        line.split_once(". ").unwrap().0.to_owned()
    };
    let said = |lines: &str| String::from_utf8(piped(&home, &[], lines).stdout).unwrap();
    let list = number(&said(&format!("{PASSPHRASE}\n")), &list.title.shown);
    let lines = format!("{PASSPHRASE}\n{list}\n");
    let item = number(&said(&lines), &words.library.item(&id).unwrap().1.title.shown);
    let output = piped(&home, &[], &format!("{lines}later {item}\n"));
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(progress_of(&home, PASSPHRASE), BTreeMap::from([(id, State::Later)]));
}

#[test]
fn the_first_screen_of_every_language_is_whole() {
    for built in &content::LOCALES {
        let (home, words) = (Home::new(), Words::of(built.tag));
        let output = piped(&home, &["--locale", built.tag], "");
        assert_eq!(output.status.code(), Some(3));
        assert!(home.everything().is_empty(), "nothing is written");
        let said = String::from_utf8(output.stdout).unwrap();
        for id in
            ["start-title", "start-what", "start-happened", "start-safer", "start-no-network", "menu-quit"]
        {
            let letters = |text: &str| {
                text.chars()
                    .filter(|letter| !letter.is_whitespace() && *letter != '\u{200B}')
                    .collect::<String>()
            };
            assert!(letters(&said).contains(&letters(&words.say(id))), "{id} in {}:\n{said}", built.tag);
        }
    }
}

/// Starts with an open notebook, and an item marked a moment ago.
fn at_work(home: &Home, words: &Words) -> (Talk, ItemId) {
    notebook_in(home, "en", &Notebook::default());
    let mut talk = Talk::start(home, &["--plain"], &[]);
    talk.hears(&words.say("unlock-label"));
    talk.waits_for_a_line();
    talk.types(PASSPHRASE);
    talk.hears(&words.say("home-next"));
    talk.waits_for_a_line();
    let said = talk.said();
    let first = said.lines().find_map(|line| line.strip_prefix("1. ")).unwrap();
    let id = words.item_titled(&one_line(first.rsplit_once(": ").unwrap().0));
    talk.types("later 1");
    (talk, id)
}

#[test]
fn signals_end_it_with_everything_saved_and_the_terminal_as_it_was() {
    for signal in [Signal::SIGTERM, Signal::SIGHUP, Signal::SIGINT] {
        let (home, words) = (Home::new(), Words::of("en"));
        let (mut talk, id) = at_work(&home, &words);
        // What was typed is echoed, too.
        talk.hears(&format!(": {}\n", words.say("state-later")));
        talk.window.signal(signal);
        assert_eq!(talk.window.end(), 0, "{signal}");
        assert_eq!(progress_of(&home, PASSPHRASE), BTreeMap::from([(id, State::Later)]), "{signal}");
    }
}

/// Returns how the terminal treats typing once it is asked for a passphrase, and after the program ended by `end`.
#[track_caller]
fn after_a_passphrase_was_asked_for(
    end: impl Fn(&mut Talk),
) -> (Option<Modes>, Option<Modes>, Option<Modes>) {
    let (home, words) = (Home::new(), Words::of("en"));
    notebook_in(&home, "en", &Notebook::default());
    let mut talk = Talk::start(&home, &["--plain"], &[]);
    talk.hears(&words.say("unlock-label"));
    talk.waits_for_a_line();
    talk.window.keys("half a passphrase");
    let asked = talk.window.modes();
    end(&mut talk);
    talk.window.end();
    talk.printed_no_command_and_no("half");
    (talk.window.modes_before(), asked, talk.window.modes())
}

#[test]
fn an_end_in_the_middle_of_a_passphrase_leaves_a_terminal_that_shows_typing() {
    let ends: [fn(&mut Talk); 3] = [
        |talk| talk.window.signal(Signal::SIGTERM),
        // Ctrl+C, of which the terminal makes a signal here.
        |talk| talk.window.keys("\u{3}"),
        // Ctrl+D twice: the first hands over what is typed.
        |talk| talk.window.keys("\n\u{4}"),
    ];
    for end in ends {
        let (before, asked, after) = after_a_passphrase_was_asked_for(end);
        assert_ne!(before, asked);
        assert_eq!(before, after);
    }
}

#[test]
fn ctrl_c_asks_once_where_something_would_be_lost() {
    let (home, words) = (Home::new(), Words::of("en"));
    let mut talk = Talk::start(&home, &["--plain", "--locale", "en"], &[]);
    talk.chooses(&words.say("start-safer"));
    talk.waits_for_a_line();
    talk.types("d");
    talk.hears(&words.say("offer-title"));
    talk.waits_for_a_line();
    talk.from = talk.window.raw().len();
    talk.window.keys("\u{3}");
    talk.hears(&words.say("leave-title"));
    talk.window.keys("\u{3}");
    assert_eq!(talk.window.end(), 0);
}

#[cfg(target_os = "linux")]
#[test]
fn hiding_pushes_everything_out_of_the_window() {
    let (home, words) = (Home::new(), Words::of("en"));
    let mut talk = Talk::start(&home, &["--plain", "--locale", "en"], &[]);
    talk.hears(&words.say("start-safer"));
    talk.waits_for_a_line();
    talk.types("hide");
    talk.hears(&words.say("hidden-empty"));
    talk.hears("Ctrl+X\n");
    let left: Vec<String> = talk.window.rows().into_iter().filter(|row| !row.is_empty()).collect();
    assert_eq!(left, [words.say("hidden-title"), words.say("hidden-empty"), "Ctrl+X".to_owned()]);
    talk.types("\u{18}");
    talk.hears(&words.say("start-safer"));
}
