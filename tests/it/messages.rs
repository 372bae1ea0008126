//! Every word people read comes from `locales`: ids that exist, are used, and can be said with any argument.

mod rust_text;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use sotay::chooser;
use sotay::cli::usage;
use sotay::content::answers::QUESTIONS;
use sotay::content::topics::{Degree, Standing, Topic};
use sotay::content::{self, BuiltLocale, LintCode};
use sotay::guide::Action;
use sotay::locale::{ENGLISH, Locale};
use sotay::probe::PROBES;
use sotay::translate;
use sotay::translate::asked::{self, Asked};

use rust_text::{Literal, literals};

/// Counts on which languages choose among their plural forms.
const COUNTS: [u32; 7] = [0, 1, 2, 5, 11, 21, 100];

/// Returns every message of a language with what it asks for.
fn messages(ui: &str) -> BTreeMap<String, Asked> {
    let resource = fluent_syntax::parser::parse(ui).unwrap();
    let mut ids = BTreeSet::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            assert!(message.value.is_some() && ids.insert(message.id.name), "{} twice", message.id.name);
        }
    }
    asked::of_file(&resource)
}

fn english() -> &'static BuiltLocale {
    content::built::locale(ENGLISH).unwrap()
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let is_test = path.file_stem().is_some_and(|stem| stem == "tests");
        if is_test {
            continue;
        }
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}

/// Returns the string literals of a part of the program, apart from its tests, with the file each stands in.
fn literals_of(part: &str) -> Vec<(PathBuf, Literal)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(part);
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        literals(&text).into_iter().map(move |literal| (path.clone(), literal)).collect::<Vec<_>>()
    };
    sources(&folder).into_iter().flat_map(read).collect()
}

/// Returns the ids that the program makes while it runs.
fn made_while_running() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    let more = [Action::Quit, Action::Suspend, Action::Reveal];
    for action in Action::NAMED.iter().chain(&Action::PRESENTING).chain(&more) {
        let id = action.id().unwrap();
        ids.extend([format!("action-{id}"), format!("explain-{id}")]);
    }
    for question in QUESTIONS {
        ids.insert(format!("question-{}", question.id));
        ids.extend(question.answers.iter().map(|answer| format!("answer-{}-{answer}", question.id)));
    }
    ids.extend(["confirmed", "contradicted", "unknown"].map(|verdict| format!("verdict-{verdict}")));
    ids.extend(PROBES.iter().flat_map(|probe| [format!("probe-{probe}"), format!("probe-{probe}-about")]));
    ids.extend(chooser::QUESTIONS.iter().map(|question| format!("need-question-{}", question.id)));
    ids.extend(chooser::Need::ALL.iter().map(|need| format!("need-{}", need.id())));
    ids.extend(Topic::ALL.iter().map(|topic| format!("topic-{}", topic.word())));
    ids.extend(Degree::ALL.iter().map(|degree| format!("fact-{}", degree.word())));
    ids.extend(Standing::ALL.iter().map(|standing| format!("standing-{}", standing.word())));
    ids.extend(LintCode::OF_TRANSLATIONS.iter().map(|code| format!("remedy-{}", code.code())));
    of_command(&usage::command(&Locale::load(ENGLISH)), "sotay", &mut ids);
    for (_, literal) in literals_of("src") {
        if literal.before.ends_with("Problem::new(") || literal.before.ends_with("problem(") {
            ids.extend(["err", "fix"].map(|kind| format!("{kind}-{}", literal.text)));
        }
        // The names of the errors of the store are listed there and nowhere else.
        if literal.text.starts_with("store-") && literal.before.ends_with("=> ") {
            ids.extend(["err", "fix"].map(|kind| format!("{kind}-{}", literal.text)));
        }
    }
    ids
}

/// Adds the ids of a command, its options and its commands.
fn of_command(command: &clap::Command, path: &str, ids: &mut BTreeSet<String>) {
    ids.insert(format!("cmd-{path}"));
    for arg in command.get_arguments() {
        let name = arg.get_id().as_str().replace('_', "-");
        let everywhere = path == "sotay" || name == "help";
        ids.insert(if everywhere { format!("opt-{name}") } else { format!("opt-{path}-{name}") });
        if arg.get_action().takes_values() {
            let value = arg.get_value_names().unwrap()[0].to_lowercase();
            ids.insert(format!("value-{value}"));
        }
    }
    for sub in command.get_subcommands() {
        let path =
            if path == "sotay" { sub.get_name().to_owned() } else { format!("{path}-{}", sub.get_name()) };
        of_command(sub, &path, ids);
    }
}

#[test]
fn every_id_that_is_made_while_running_exists() {
    let known = messages(english().ui());
    let made = made_while_running();
    assert!(made.len() > 200, "{}", made.len());
    let missing: Vec<_> = made.iter().filter(|id| !known.contains_key(*id)).collect();
    assert_eq!(missing, Vec::<&String>::new());
}

#[test]
fn every_message_is_used() {
    let known = messages(english().ui());
    let mut used = made_while_running();
    used.extend(literals_of("src").into_iter().map(|(_, literal)| literal.text));
    used.extend(known.values().flat_map(|asked| asked.others.clone()));
    let unused: Vec<_> = known.keys().filter(|id| !used.contains(*id)).collect();
    assert_eq!(unused, Vec::<&String>::new());
}

#[test]
fn problems_and_remedies_come_in_pairs() {
    let known = messages(english().ui());
    for id in known.keys() {
        let twin = match (id.strip_prefix("err-"), id.strip_prefix("fix-")) {
            (Some(key), _) => format!("fix-{key}"),
            (_, Some(key)) => format!("err-{key}"),
            _ => continue,
        };
        assert!(known.contains_key(&twin), "{id} without {twin}");
    }
}

#[test]
fn remedies_for_translators_are_those_of_the_table() {
    let english = Locale::load(ENGLISH);
    for code in LintCode::OF_TRANSLATIONS {
        assert_eq!(english.message(&format!("remedy-{}", code.code())), code.remedy());
    }
}

#[test]
fn vietnamese_has_every_message_with_its_variables() {
    let vietnamese = content::built::locale("vi").unwrap();
    assert_eq!(translate::check_ui(english().ui(), "vi", "locales/vi/ui.ftl", vietnamese.ui()), Vec::new());
    assert_eq!(vietnamese.ui_share.translated, vietnamese.ui_share.all);
}

#[test]
fn every_message_can_be_said_with_any_argument() {
    for locale in &content::LOCALES {
        let mut bundle = FluentBundle::new(vec![locale.tag.parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.add_resource(FluentResource::try_new(locale.ui().to_owned()).unwrap()).unwrap();
        let known = messages(locale.ui());
        for (id, asked) in &known {
            let mut variables = asked.variables.clone();
            for other in &asked.others {
                variables.extend(known[other].variables.clone());
            }
            for count in COUNTS {
                let numbers = variables.keys().map(|name| (name.as_str(), FluentValue::from(count)));
                check_said(&bundle, id, &numbers.collect());
            }
            let words = || variables.keys().map(|name| (name.as_str(), FluentValue::from("word")));
            check_said(&bundle, id, &words().collect());
            for (name, choices) in &variables {
                for choice in choices {
                    let mut args: FluentArgs<'_> = words().collect();
                    args.set(name.as_str(), choice.as_str());
                    check_said(&bundle, id, &args);
                }
            }
        }
    }
}

#[track_caller]
fn check_said(bundle: &FluentBundle<FluentResource>, id: &str, args: &FluentArgs<'_>) {
    let mut errors = Vec::new();
    let pattern = bundle.get_message(id).unwrap().value().unwrap();
    let said = bundle.format_pattern(pattern, Some(args), &mut errors);
    assert!(
        errors.is_empty() && !said.trim().is_empty() && !said.contains(['{', '}']),
        "{id}: {said} {errors:?}"
    );
}

/// Literals of two words or more that are not for people, and why.
const NO_LANGUAGE: [(&str, &str); 2] =
    [("sotay ", "a command to type"), ("the worker stopped", "for programmers")];

#[test]
fn no_words_for_people_stand_in_the_code() {
    let parts = ["src/cli", "src/guide", "src/plain", "src/tui", "src/export"];
    let sentences: Vec<String> = parts
        .iter()
        .flat_map(|part| literals_of(part))
        .filter(|(_, literal)| !literal.is_for_programmers() && has_two_words(&literal.text))
        .filter(|(_, literal)| !NO_LANGUAGE.iter().any(|(start, _)| literal.text.starts_with(start)))
        .map(|(path, literal)| format!("{}: {:?}", path.display(), literal.text))
        .collect();
    assert_eq!(sentences, Vec::<String>::new());
}

/// Tells whether two words of plain letters follow each other.
fn has_two_words(text: &str) -> bool {
    let is_word = |word: &str| word.len() > 1 && word.chars().all(|letter| letter.is_ascii_alphabetic());
    let words: Vec<&str> = text.split(' ').map(|word| word.trim_matches(['.', ',', ':', '!', '?'])).collect();
    words.windows(2).any(|pair| pair.iter().all(|word| is_word(word)))
}
