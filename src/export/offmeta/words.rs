//! The words of the report, the same on the screen, in the command's output and in the picture.

use crate::locale::Locale;
use crate::observe::OffMetaRecord;
use crate::probe::facebook::compare::Change;
use crate::probe::facebook::{Answer, AppState, Reason};
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

/// Returns why an answer is as it is, or why something could not be read.
pub fn reason(locale: &Locale, reason: Reason) -> String {
    locale.message(match reason {
        Reason::Listed => "offmeta-why-listed",
        Reason::ListEmpty => "offmeta-why-list-empty",
        Reason::SettingsOnly => "offmeta-why-settings-only",
        Reason::NoData => "offmeta-why-no-data",
        Reason::SiblingsOnly => "offmeta-why-siblings-only",
        Reason::NoCategory => "offmeta-why-no-category",
        Reason::NotAnExport => "offmeta-why-not-an-export",
        Reason::InstagramOnly => "offmeta-why-instagram-only",
        Reason::PageMissing => "offmeta-why-page-missing",
        Reason::UnknownShape => "offmeta-why-unknown-shape",
        Reason::BrokenJson => "offmeta-why-broken-json",
        Reason::BrokenZip => "offmeta-why-broken-zip",
        Reason::Encrypted => "offmeta-why-encrypted",
        Reason::UnknownPacking => "offmeta-why-unknown-packing",
        Reason::Duplicate => "offmeta-why-duplicate",
        Reason::NestedZip => "offmeta-why-nested-zip",
        Reason::TooLarge => "offmeta-why-too-large",
        Reason::Unfinished => "offmeta-why-unfinished",
        Reason::TooMany => "offmeta-why-too-many",
        Reason::Unreadable => "offmeta-why-unreadable",
        Reason::Missing => "offmeta-why-missing",
    })
}

/// Returns what changed since an older export.
pub fn change(locale: &Locale, change: &Change) -> Vec<String> {
    let mut lines = vec![
        t!(locale, "offmeta-change-gone", count = change.gone.len()),
        t!(locale, "offmeta-change-still", count = change.still.len()),
        t!(locale, "offmeta-change-new", count = change.new.len()),
    ];
    if change.all_newer {
        lines.push(t!(locale, "offmeta-change-all-newer"));
    }
    lines
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
const KINDS: [(&str, &str); 1] = [("PAGE_VIEW", "offmeta-kind-page-view")];

/// Returns a kind of event in plain words.
pub fn kind(locale: &Locale, kind: &str) -> String {
    let known = KINDS.iter().find(|(name, _)| kind.eq_ignore_ascii_case(name));
    known.map_or_else(|| t!(locale, "offmeta-kind-other"), |(_, id)| locale.message(id))
}
