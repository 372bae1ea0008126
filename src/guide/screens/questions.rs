//! The seven questions, each with "rather not say", and what becomes of the answers.

use std::collections::BTreeSet;

use crate::content::answers::{QUESTIONS, Question};
use crate::guide::app::{App, Keeping};
use crate::guide::effect::Effect;
use crate::guide::screens::Screen;
use crate::guide::view::{Mark, Menu, Target, Tone, View};
use crate::plan::profile::{Answer, Profile};
use crate::t;

/// Asks whether to answer questions at all.
pub fn ask(app: &App) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "ask-title"));
    view.text(t!(locale, "ask-why"));
    view.gap();
    view.menu(Menu::Questions, t!(locale, "ask-start"));
    view.menu(Menu::NotNow, t!(locale, "ask-not-now"));
    view
}

/// Returns one question.
pub fn view(app: &App, index: usize) -> View {
    let locale = &app.locale;
    let Some(question) = QUESTIONS.get(index) else { return View::default() };
    let number = index + 1;
    let mut view = View::titled(t!(locale, "question-number", number = number, all = QUESTIONS.len()));
    view.toned(Tone::Heading, locale.message(&format!("question-{}", question.id)));
    if question.many {
        view.toned(Tone::Dim, t!(locale, "question-many"));
    }
    view.gap();
    for answer in question.answers {
        let held = app.profile.holds(&format!("{}:{answer}", question.id));
        let mark = if question.many { Mark::Any(held) } else { Mark::One(held) };
        view.noted(
            Target::Answer(answer),
            mark,
            locale.message(&format!("answer-{}-{answer}", question.id)),
            "",
        );
    }
    view.gap();
    if question.many {
        view.menu(Menu::NextQuestion, t!(locale, "question-next"));
    }
    view.menu(Menu::RatherNotSay, t!(locale, "question-rather-not"));
    view
}

/// Asks what becomes of the answers.
pub fn answered(app: &App) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "answered-title"));
    view.text(t!(locale, "answered-what"));
    view.gap();
    view.menu(Menu::AnswersOnce, t!(locale, "answered-once"));
    view.menu(Menu::KeepAnswers, t!(locale, "answered-keep"));
    view.menu(Menu::ForgetAnswers, t!(locale, "answered-forget"));
    view
}

/// Takes an answer; a question with one answer leads on at once.
pub fn answer(app: &mut App, answer: &str) -> Vec<Effect> {
    let Screen::Question(index) = app.place().screen else { return Vec::new() };
    let Some(question) = QUESTIONS.get(index) else { return Vec::new() };
    let mut chosen = match app.profile.answer(question.id) {
        Some(Answer::Chosen(chosen)) if question.many => chosen.clone(),
        _ => BTreeSet::new(),
    };
    // "I have none" and the rest exclude each other.
    if answer == "none" {
        chosen.retain(|other| other == "none");
    } else {
        chosen.remove("none");
    }
    if !chosen.remove(answer) {
        chosen.insert(answer.to_owned());
    }
    app.profile.set(question, Answer::Chosen(chosen));
    if !question.many {
        next(app, question, index);
    }
    Vec::new()
}

fn next(app: &mut App, question: &Question, index: usize) {
    if question.id == "time" {
        let held = question.answers.iter().find(|minutes| app.profile.holds(&format!("time:{minutes}")));
        app.minutes = held.and_then(|minutes| minutes.parse().ok());
    }
    if index + 1 < QUESTIONS.len() {
        app.replace(Screen::Question(index + 1));
    } else {
        app.replace(Screen::Answered);
    }
}

/// Goes back a question.
pub fn back(app: &mut App) {
    match app.place().screen {
        Screen::Question(index) if index > 0 => app.replace(Screen::Question(index - 1)),
        _ => app.back(),
    }
}

/// Does what a choice about questions asks.
pub fn choose(app: &mut App, menu: Menu) -> Vec<Effect> {
    let here = app.place().screen.clone();
    match (menu, here) {
        (Menu::Questions, Screen::AskPlan) => app.replace(Screen::Question(0)),
        (Menu::Questions, _) => app.open(Screen::Question(0)),
        (Menu::NextQuestion, Screen::Question(index)) => {
            if let Some(question) = QUESTIONS.get(index) {
                next(app, question, index);
            }
        }
        (Menu::RatherNotSay, Screen::Question(index)) => {
            if let Some(question) = QUESTIONS.get(index) {
                app.profile.set(question, Answer::RatherNotSay);
                next(app, question, index);
            }
        }
        (Menu::KeepAnswers, _) => {
            app.notebook.profile = Some(app.profile.clone());
            app.notebook.kept_plan = None;
            return finish(app);
        }
        (Menu::AnswersOnce, _) => {
            app.notebook.kept_plan = None;
            let ids = app.plan().entries.into_iter().map(|entry| entry.id).collect();
            app.notebook.profile = None;
            app.notebook.kept_plan = Some(ids);
            return finish(app);
        }
        (Menu::ForgetAnswers, _) => {
            app.profile = Profile::default();
            app.minutes = None;
            app.notebook.profile = None;
            app.notebook.kept_plan = None;
            return finish(app);
        }
        _ => app.restart(Screen::Home),
    }
    Vec::new()
}

fn finish(app: &mut App) -> Vec<Effect> {
    app.restart(Screen::Home);
    let text = match app.keeping {
        Keeping::Notebook => t!(app.locale, "plan-made-kept"),
        _ => t!(app.locale, "plan-made"),
    };
    app.say(Tone::Good, text);
    app.changed()
}
