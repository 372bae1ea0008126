//! Every messenger, topic by topic.

use crate::chooser::{Facts, explain};
use crate::content::topics::Topic;
use crate::guide::app::App;
use crate::guide::view::{Target, Tone, View};
use crate::t;

/// Returns all topics.
pub fn all(app: &App) -> View {
    let mut view = View::titled(t!(app.locale, "choose-screen-topics"));
    for topic in Topic::ALL {
        view.choice(Target::Topic(*topic), explain::topic(&app.locale, *topic));
    }
    view
}

/// Returns what is known of every messenger on one topic.
pub fn one(app: &App, topic: Topic) -> View {
    let locale = &app.locale;
    let facts = Facts::of(app.library());
    let mut view = View::titled(t!(locale, "choose-screen-topics"));
    view.toned(Tone::Heading, explain::topic(locale, topic));
    for one in &facts.apps {
        let fact = one.fact(topic);
        let name = one.messenger.name.as_ref();
        let value = explain::value(locale, &fact.claim.value);
        let label = t!(locale, "choose-screen-value", name = name, value = value);
        let known = explain::confidence(locale, fact.confidence(app.today));
        let note = t!(locale, "choose-screen-as-of", date = fact.claim.date.as_ref(), confidence = known);
        view.noted(Target::Messenger(one.id().to_owned()), "", label, super::aged(app, &fact, note));
    }
    view.gap();
    view.toned(Tone::Dim, t!(locale, "choose-screen-open-one"));
    view
}
