//! The words of the report, the same on the screen, in the command's output and in the picture.

use crate::locale::Locale;
use crate::observe::OffMetaRecord;
use crate::probe::facebook::{Answer, AppState};
use crate::t;

/// Returns the answer in words.
pub fn answer(locale: &Locale, answer: Answer) -> String {
    match answer {
        Answer::NotEmpty => t!(locale, "offmeta-answer-not-empty"),
        Answer::Empty => t!(locale, "offmeta-answer-empty"),
        Answer::ProbablyEmpty => t!(locale, "offmeta-answer-probably-empty"),
        Answer::Unknown => t!(locale, "offmeta-answer-unknown"),
    }
}

/// Returns how many connected apps have this state.
pub fn apps(locale: &Locale, state: AppState, count: usize) -> String {
    match state {
        AppState::Active => t!(locale, "offmeta-screen-apps-active", count = count),
        AppState::Inactive => t!(locale, "offmeta-screen-apps-inactive", count = count),
        AppState::Removed => t!(locale, "offmeta-screen-apps-removed", count = count),
        AppState::Unknown => t!(locale, "offmeta-screen-apps-unknown", count = count),
    }
}

/// Returns what is kept of the newest reading.
pub fn kept(locale: &Locale, record: Option<&OffMetaRecord>) -> String {
    let Some(record) = record else { return t!(locale, "offmeta-screen-not-yet") };
    t!(
        locale,
        "offmeta-screen-kept",
        answer = answer(locale, record.answer),
        businesses = record.businesses,
        events = record.events,
        day = record.on.to_string()
    )
}

/// The kinds of events that Meta's own documents name, with the message that explains each.
const KINDS: [(&str, &str); 29] = [
    ("PAGE_VIEW", "offmeta-kind-page-view"),
    ("VIEW_CONTENT", "offmeta-kind-view-content"),
    ("SEARCH", "offmeta-kind-search"),
    ("ACTIVATE_APP", "offmeta-kind-activate-app"),
    ("APP_VIEW", "offmeta-kind-app-view"),
    ("APP_INSTALL", "offmeta-kind-app-install"),
    ("PURCHASE", "offmeta-kind-purchase"),
    ("ADD_TO_CART", "offmeta-kind-add-to-cart"),
    ("ADD_TO_WISHLIST", "offmeta-kind-add-to-wishlist"),
    ("ADD_PAYMENT_INFO", "offmeta-kind-add-payment-info"),
    ("INITIATE_CHECKOUT", "offmeta-kind-initiate-checkout"),
    ("SPEND_CREDITS", "offmeta-kind-spend-credits"),
    ("SUBSCRIBE", "offmeta-kind-subscribe"),
    ("START_TRIAL", "offmeta-kind-start-trial"),
    ("COMPLETE_REGISTRATION", "offmeta-kind-complete-registration"),
    ("LEAD", "offmeta-kind-lead"),
    ("CONTACT", "offmeta-kind-contact"),
    ("SUBMIT_APPLICATION", "offmeta-kind-submit-application"),
    ("SCHEDULE", "offmeta-kind-schedule"),
    ("DONATE", "offmeta-kind-donate"),
    ("FIND_LOCATION", "offmeta-kind-find-location"),
    ("CUSTOMIZE_PRODUCT", "offmeta-kind-customize-product"),
    ("RATE", "offmeta-kind-rate"),
    ("LEVEL_ACHIEVED", "offmeta-kind-level-achieved"),
    ("UNLOCK_ACHIEVEMENT", "offmeta-kind-unlock-achievement"),
    ("TUTORIAL_COMPLETION", "offmeta-kind-tutorial-completion"),
    ("AD_CLICK", "offmeta-kind-ad-click"),
    ("AD_VIEW", "offmeta-kind-ad-view"),
    ("CUSTOM", "offmeta-kind-custom"),
];

/// Returns a kind of event in plain words.
pub fn kind(locale: &Locale, kind: &str) -> String {
    let known = KINDS.iter().find(|(name, _)| kind.eq_ignore_ascii_case(name));
    known.map_or_else(|| t!(locale, "offmeta-kind-other"), |(_, id)| locale.message(id))
}
