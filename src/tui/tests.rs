//! Every screen, drawn at both sizes in three languages.

use std::collections::BTreeMap;
use std::sync::Mutex;

use jiff::civil::Date;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::CellWidth;
use ratatui::layout::Position;

use crate::chooser::Need;
use crate::content::answers::QUESTIONS;
use crate::content::topics::Topic;
use crate::content::{self, ItemId, Library};
use crate::error::{Exit, Problem};
use crate::export::sheet::{Extra, Format};
use crate::guide::app::{Course, Desk, First, Keeping, Look, Screenful, Which};
use crate::guide::layout::Viewport;
use crate::guide::screens::Screen;
use crate::guide::screens::chooser::compare::signal_or_wire;
use crate::guide::view::Part;
use crate::guide::{Action, App, Message, Secret, Start, Target};
use crate::locale::Locale;
use crate::observe::DrillRecord;
use crate::plan::profile::Answer as Said;
use crate::probe::drill::event::{Answer, End, Kind, Phase, Route, Seen, Sent, What};
use crate::probe::drill::judge::Finding;
use crate::probe::drill::{Case, Event, FamilyResult, Outcome, documentation};
use crate::probe::facebook::{self, AppState, Around, ConnectedApp};
use crate::probe::facts::Family;
use crate::probe::{self, PROBES, Sentence, Verdict};
use crate::progress::{Proof, State};
use crate::store::Presence;
use crate::store::display::Display;
use crate::translate::review::{BATCH, Line};
use crate::tui::render;
use crate::tui::theme::Theme;

mod background;
mod turned;
mod workshop;

const SIZES: [(u16, u16); 2] = [(80, 24), (40, 12)];
const LANGUAGES: [&str; 3] = ["en", "vi", "en-XA"];

pub(crate) fn app(language: &str, size: (u16, u16)) -> App {
    let working = Some((Locale::load(language), translated(language)));
    App::new(Start { working, ..start(content::library(None).0, language, size) })
}

/// Returns what is built in, in a language. Translating it for each picture would take most of the time.
fn translated(language: &str) -> Library {
    static READ: Mutex<BTreeMap<String, Library>> = Mutex::new(BTreeMap::new());
    let mut read = READ.lock().unwrap();
    let fresh = || content::translated(&content::library(None).0, language);
    read.entry(language.to_owned()).or_insert_with(fresh).clone()
}

fn app_of(library: Library, language: &str, size: (u16, u16)) -> App {
    App::new(start(library, language, size))
}

fn start(library: Library, language: &str, size: (u16, u16)) -> Start {
    Start {
        library: library.into(),
        display: Display { locale: Some(language.to_owned()), ..Display::default() },
        suggested_language: "en".to_owned(),
        asked_language: None,
        presence: Presence::Nothing,
        keep_nothing: false,
        ascii: false,
        lacking: crate::locale::letters::Lacking::default(),
        plain: false,
        turning: None,
        today: "2026-11-21".parse().unwrap(),
        size,
        list_findings: 0,
        pack: None,
        working: None,
        first: First::Guide,
        trouble: None,
    }
}

fn item() -> ItemId {
    ItemId::new("messenger-choose", "phone-code")
}

/// Answers, some progress and an open notebook, as after an hour of use.
fn used(app: &mut App) {
    app.keeping = Keeping::Notebook;
    for (question, answers) in [(0, vec!["android", "windows"]), (4, vec!["vn"]), (5, vec!["seizure"])] {
        let chosen = answers.into_iter().map(str::to_owned).collect();
        app.profile.set(&QUESTIONS[question], Said::Chosen(chosen));
    }
    app.mark(&item(), State::Done(Proof::Tested));
    app.mark(&ItemId::new("messenger-choose", "choose"), State::Done(Proof::Told));
    app.mark(&ItemId::new("vpn-kill-switch", "legal-note"), State::Stuck);
    app.mark(&ItemId::new("vpn-kill-switch", "what-it-hides"), State::Later);
    app.update(Message::Saved(app.revision));
}

pub(crate) type SetUp = fn(&mut App);

/// Every screen with what leads to it.
pub(crate) fn screens() -> Vec<(&'static str, SetUp)> {
    [
        of_guide(),
        background::of_background(),
        of_sheet(),
        of_drill(),
        of_exports(),
        of_chooser(),
        of_review(),
        workshop::of_workshop(),
    ]
    .concat()
}

fn of_review() -> Vec<(&'static str, SetUp)> {
    vec![
        ("review", |app| to_review(app)),
        ("review_edit", |app| {
            to_review(app);
            app.update(Message::Act(Action::Later));
            app.update(Message::Act(Action::Down));
            app.update(Message::Act(Action::Choose));
        }),
        ("review_through", |app| {
            to_review(app);
            app.update(Message::Act(Action::Done));
            app.update(Message::Decided(Ok(())));
            for _ in 0..BATCH {
                app.update(Message::Act(Action::Later));
            }
        }),
    ]
}

/// Lines of an own language to read, the first of them older than its English.
fn to_review(app: &mut App) {
    let line = |index: usize| Line {
        key: format!("vpn-kill-switch/android-lockdown/steps/step-{index}"),
        part: Some(content::Part::Limits),
        english: "This does not hide that you use a VPN.".to_owned(),
        words: "Das verbirgt nicht, dass du ein VPN benutzt.".to_owned(),
        state: if index == 0 { content::TextState::Outdated } else { content::TextState::Draft },
        meaning_rev: 1,
        impact: 3,
    };
    app.desk = Some(Desk::new("de", "loc/de".into(), (0..120).map(line).collect()));
    app.open(Screen::Review);
}

fn of_chooser() -> Vec<(&'static str, SetUp)> {
    vec![
        ("chooser", |app| app.open(Screen::Chooser)),
        ("chooser_needs", |app| {
            app.open(Screen::Chooser);
            needs(
                app,
                &[Need::NumberHidden, Need::NumberHidden, Need::NoNumber, Need::NoNumber, Need::Offline],
            );
        }),
        ("chooser_none", |app| {
            app.open(Screen::Chooser);
            for need in [Need::Offline, Need::Group1000, Need::Vietnamese, Need::NoNumber] {
                needs(app, &[need, need]);
            }
        }),
        ("chooser_answer", |app| {
            needs(app, &[Need::NumberHidden, Need::NumberHidden, Need::FearPhone, Need::ReachZalo]);
            app.open(Screen::ChooserAnswer);
        }),
        ("chooser_answer_end", |app| {
            app.open(Screen::ChooserAnswer);
            app.update(Message::Act(Action::Bottom));
        }),
        ("chooser_answer_none", |app| {
            for need in [Need::Offline, Need::Group1000, Need::Vietnamese, Need::NoNumber] {
                needs(app, &[need, need]);
            }
            app.open(Screen::ChooserAnswer);
        }),
        ("chooser_app", |app| app.open(Screen::Messenger("signal".to_owned()))),
        ("chooser_app_excluded", |app| app.open(Screen::Messenger("telegram".to_owned()))),
        ("chooser_compare", |app| app.open(Screen::Compare(signal_or_wire(), Part::Differ))),
        ("chooser_compare_cards", |app| {
            app.open(Screen::Compare(signal_or_wire(), Part::Differ));
            app.update(Message::Act(Action::PageDown));
        }),
        ("chooser_compare_said", |app| app.open(Screen::Compare(signal_or_wire(), Part::Said))),
        ("chooser_topics", |app| app.open(Screen::Topics)),
        ("chooser_topic", |app| app.open(Screen::Topic(Topic::NumberHidden))),
    ]
}

fn needs(app: &mut App, needs: &[Need]) {
    for need in needs {
        app.place_mut().port.selected = Some(Target::Need(*need));
        crate::guide::screens::chooser::toggle(app, *need);
    }
}

fn of_exports() -> Vec<(&'static str, SetUp)> {
    vec![
        ("export", |app| {
            app.open(Screen::OffMeta(Which::Newest, vec!["/tệp/phần.zip".into()]));
            for letter in "/tệp/đã tải.zip".chars() {
                app.update(Message::Act(Action::Type(letter)));
            }
        }),
        ("export_older", |app| app.open(Screen::OffMeta(Which::Older, Vec::new()))),
        ("export_reading", reading),
        ("export_listed", |app| {
            reading(app);
            exported(app, listed());
        }),
        ("export_listed_charts", |app| {
            reading(app);
            exported(app, listed());
            app.update(Message::Act(Action::PageDown));
        }),
        ("export_listed_end", |app| {
            reading(app);
            exported(app, listed());
            app.update(Message::Act(Action::Bottom));
        }),
        ("export_empty", |app| {
            reading(app);
            let around = Around { facebook: true, empty_list: true, ..Around::default() };
            exported(app, facebook::Report { around, made_on: Some(day(21)), ..facebook::Report::default() });
        }),
        ("export_unknown", |app| {
            reading(app);
            let problems = vec![facebook::Reason::BrokenZip, facebook::Reason::Missing];
            exported(app, facebook::Report { problems, ..facebook::Report::default() });
        }),
        ("export_all", |app| {
            reading(app);
            exported(app, listed());
            app.open(Screen::OffMetaAll);
            for letter in "anh".chars() {
                app.update(Message::Act(Action::Type(letter)));
            }
        }),
        ("export_picture", |app| {
            reading(app);
            exported(app, listed());
            app.open(Screen::OffMetaPicture);
        }),
    ]
}

fn day(day: i8) -> Date {
    Date::new(2026, 11, day).unwrap()
}

fn reading(app: &mut App) {
    used(app);
    app.restart(Screen::Home);
    app.open(Screen::OffMeta(Which::Newest, Vec::new()));
    app.read_export(Which::Newest, vec!["x.zip".into()]);
}

fn exported(app: &mut App, report: facebook::Report) {
    app.update(Message::ExportRead { order: 1, report: Box::new(report) });
    app.update(Message::Saved(app.revision));
}

/// Names in letters of other languages: they are never translated.
fn listed() -> facebook::Report {
    let business = |(name, events): (&str, u64)| facebook::Business {
        name: name.to_owned(),
        entries: 1,
        events,
        last: Some(day(19)),
    };
    let names = [
        ("Ánh Sáng Điện Máy", 620),
        ("密码商店", 240),
        ("Ngân hàng Bờ Đông, Sài Gòn, Đà Nẵng", 31),
        ("Ảnh đẹp", 1),
    ];
    let months = [(5, 12), (6, 0), (7, 88), (8, 350), (9, 240), (10, 180), (11, 22)];
    facebook::Report {
        variants: vec![facebook::Variant::V4],
        businesses: names.into_iter().map(business).collect(),
        unnamed: 3,
        events: 892,
        first: Some(Date::new(2026, 5, 2).unwrap()),
        last: Some(day(19)),
        months: months
            .into_iter()
            .map(|(month, events)| (Date::new(2026, month, 1).unwrap(), events))
            .collect(),
        kinds: [("PAGE_VIEW", 700), ("PURCHASE", 180), ("ĐÃ_ẨN", 12)]
            .map(|(kind, events)| (kind.to_owned(), events))
            .into(),
        neighbours: facebook::Neighbours {
            apps: [("Đọc báo", AppState::Active), ("Trò chơi", AppState::Removed)]
                .map(|(name, state)| ConnectedApp { name: name.to_owned(), state })
                .into(),
            advertisers: vec!["Ánh Sáng Điện Máy".to_owned()],
            more_advertisers: 2,
        },
        made_on: Some(day(20)),
        ..facebook::Report::default()
    }
}

fn of_drill() -> Vec<(&'static str, SetUp)> {
    vec![
        ("drill", |app| {
            used(app);
            let on = "2026-11-20".parse().unwrap();
            let record = DrillRecord { ipv4: Finding::Blocked, ipv6: Finding::Left, on };
            app.notebook.drills.insert(Case::Drop, record);
            app.open(Screen::Drill);
        }),
        ("drill_elsewhere", |app| {
            app.can_drill = false;
            app.open(Screen::Drill);
        }),
        ("drill_ask", |app| app.open(Screen::DrillAsk(Case::Drop))),
        ("drill_ready", |app| drilling(app, 4)),
        ("drill_gap", |app| drilling(app, GAP.len())),
        ("drill_result", |app| result(app, Finding::Blocked, Verdict::Confirmed)),
        ("drill_result_left", |app| result(app, Finding::LeftThenBlocked, Verdict::Contradicted)),
        ("drill_broken_off", |app| {
            drilling(app, 4);
            app.update(Message::DrillOver(Err(Problem::new("probe-ended", Exit::CouldNot))));
        }),
        ("drill_sent", |app| {
            result(app, Finding::Blocked, Verdict::Confirmed);
            app.open(Screen::DrillSent);
        }),
        ("by_hand", |app| app.open(Screen::ByHand(Case::Drop, 0))),
        ("by_hand_question", |app| app.open(Screen::ByHand(Case::Disconnect, 99))),
        ("checks", |app| looked(app, Screen::Checks)),
    ]
}

fn of_guide() -> Vec<(&'static str, SetUp)> {
    vec![
        ("language", |app| app.restart(Screen::Language)),
        ("direction", |app| app.open(Screen::Direction)),
        ("direction_none", |app| app.open(Screen::NoDirection)),
        ("start", |_| ()),
        ("happened", |app| app.open(Screen::Happened)),
        ("page", |app| app.open(Screen::Page("phone-taken".to_owned()))),
        ("first_step", |app| app.open(Screen::Item(item()))),
        ("save_offer", |app| {
            app.open(Screen::Item(item()));
            app.update(Message::Act(Action::Done));
        }),
        ("suggestion", |app| {
            app.update(Message::Suggested(Secret::new("one two three four five six")));
        }),
        ("type_passphrase", |app| typed(app, Screen::TypePassphrase)),
        ("weak_passphrase", |app| app.open(Screen::WeakPassphrase)),
        ("repeat_passphrase", |app| typed(app, Screen::RepeatPassphrase)),
        ("ask_plan", |app| app.open(Screen::AskPlan)),
        ("question_devices", |app| app.open(Screen::Question(0))),
        ("question_fear", |app| {
            used(app);
            app.open(Screen::Question(5));
        }),
        ("answered", |app| app.open(Screen::Answered)),
        ("home", |app| {
            used(app);
            app.restart(Screen::Home);
        }),
        ("home_ten_minutes", |app| {
            used(app);
            app.minutes = Some(10);
            app.restart(Screen::Home);
        }),
        ("whole_plan", |app| {
            used(app);
            app.open(Screen::WholePlan);
        }),
        ("lists", |app| app.open(Screen::Lists)),
        ("checklist", |app| {
            used(app);
            app.open(Screen::Checklist("vpn-kill-switch".to_owned()));
        }),
        ("item", |app| {
            used(app);
            app.open(Screen::Item(ItemId::new("vpn-kill-switch", "android-lockdown")));
        }),
        ("item_end", |app| {
            used(app);
            app.open(Screen::Item(ItemId::new("vpn-kill-switch", "android-lockdown")));
            app.update(Message::Act(Action::Bottom));
        }),
        ("test", |app| app.open(Screen::Test(item()))),
        ("report", |app| app.open(Screen::Report(item(), Some("draw".to_owned())))),
        ("search", |app| {
            app.update(Message::Act(Action::Search));
            for letter in "signal".chars() {
                app.update(Message::Act(Action::Type(letter)));
            }
        }),
        ("glossary", |app| app.open(Screen::Glossary)),
        ("term", |app| app.open(Screen::Term("kill-switch".to_owned()))),
        ("stays", |app| app.open(Screen::Stays)),
        ("help", |app| app.open(Screen::Help)),
        ("hidden", |app| {
            used(app);
            app.update(Message::Act(Action::Hide));
        }),
        ("unlock", |app| {
            used(app);
            app.update(Message::Act(Action::Lock));
        }),
        ("unlock_wrong", |app| {
            app.restart(Screen::Unlock { previous: false });
            let problem = Problem::new("store-wrong-passphrase", Exit::CouldNot);
            app.update(Message::UnlockFailed(problem.with("file", "sotay-data/key.age")));
        }),
        ("forgotten", |app| app.open(Screen::Forgotten)),
        ("notebook", |app| {
            used(app);
            app.open(Screen::Notebook);
        }),
        ("not_saved", |app| {
            used(app);
            let problem = Problem::new("store-disk-full", Exit::CouldNot).with("file", "f");
            let problem = problem.with("file", "sotay-data/notebook.age");
            app.mark(&item(), State::Later);
            app.update(Message::SaveFailed { revision: app.revision, problem });
        }),
        ("leave", |app| {
            app.mark(&item(), State::Later);
            app.update(Message::Act(Action::Quit));
        }),
    ]
}

fn of_sheet() -> Vec<(&'static str, SetUp)> {
    vec![
        ("leave_nothing", |app| {
            (app.keep_nothing, app.keeping) = (true, Keeping::Nothing);
            app.mark(&item(), State::Later);
            app.update(Message::Act(Action::Quit));
        }),
        ("sheet", |app| {
            used(app);
            app.open(Screen::Sheet(Vec::new()));
        }),
        ("sheet_with_all", |app| {
            used(app);
            app.open(Screen::Sheet(Extra::ALL.to_vec()));
        }),
        ("sheet_end", |app| {
            used(app);
            app.open(Screen::Sheet(Vec::new()));
            app.update(Message::Act(Action::Bottom));
        }),
        ("sheet_file", |app| {
            used(app);
            (app.keep_nothing, app.keeping) = (true, Keeping::Nothing);
            app.open(Screen::SheetFile(Extra::ALL.to_vec(), Format::Html));
        }),
        ("slip", |app| {
            used(app);
            app.open(Screen::Slip("vpn-kill-switch".to_owned()));
        }),
    ]
}

const IPV4: Family = Family::Ipv4;

/// A drill up to the middle of the gap: a filter that takes its time, then holds.
const GAP: [fn() -> What; 10] = [
    || baseline(IPV4, Some("wg0")),
    || baseline(Family::Ipv6, None),
    || What::Filter { family: IPV4, refused: true },
    || What::Armed { tunnel: Some("wg0".to_owned()) },
    || What::TunnelLost { family: IPV4 },
    || sent(1, Answer::Taken, Route::Default),
    || What::Seen {
        id: 1,
        seen: Seen::Scheduled { interface: "wlan0".to_owned(), tunnel: false, outside: true },
    },
    || sent(2, Answer::Filtered, Route::Default),
    || sent(3, Answer::Filtered, Route::Default),
    || sent(4, Answer::Filtered, Route::Card),
];

fn baseline(family: Family, tunnel: Option<&str>) -> What {
    let (tunnel, card) = (tunnel.map(str::to_owned), Some("wlan0".to_owned()));
    What::Baseline { family, inside: 1.0, outside: 0.0, refused: 0.0, tunnel, card, on_network: true }
}

fn sent(id: u32, answer: Answer, route: Route) -> What {
    let (phase, kind, to) = (Phase::Gap, Kind::Udp, documentation(IPV4));
    What::Sent(Sent { id, phase, family: IPV4, kind, to, port: 53, hop_limit: 1, route, answer })
}

fn drilling(app: &mut App, events: usize) {
    used(app);
    app.open(Screen::Drill);
    app.open(Screen::DrillAsk(Case::Drop));
    app.start_drill(Case::Drop);
    for (at_us, what) in (1..).map(|step| step * 412_345).zip(&GAP[..events]) {
        app.update(Message::Drill(Event { at_us, what: what() }));
    }
}

/// What a drill found, in sentences of the screens: those of the judge have tests of their own.
fn result(app: &mut App, finding: Finding, verdict: Verdict) {
    drilling(app, GAP.len());
    app.update(Message::Drill(Event { at_us: 12_000_000, what: What::Ended { why: End::Watched } }));
    app.update(Message::DrillOver(Ok(())));
    let family = |family, finding, verdict| FamilyResult {
        family,
        verdict,
        finding,
        reason: Sentence::new("drill-screen-fate-filtered"),
        evidence: vec![Sentence::new("drill-screen-mark-filter")],
    };
    let families =
        vec![family(IPV4, finding, verdict), family(Family::Ipv6, Finding::Unknown, Verdict::Unknown)];
    let not_seen = vec![Sentence::new("drill-screen-end-cannot-watch")];
    let next = vec![Sentence::new("drill-screen-network-off")];
    let outcome = Outcome { case: Case::Drop, verdict, families, not_seen, next };
    app.drill.as_mut().unwrap().course = Course::Over(Ok(outcome));
}

fn looked(app: &mut App, screen: Screen) {
    used(app);
    app.open(screen);
    let finding = |probe, verdict| probe::Finding {
        probe,
        verdict,
        reason: Sentence::new("drill-screen-mark-no-tunnel"),
        evidence: vec![Sentence::new("drill-screen-mark-filter")],
    };
    let verdicts = [Verdict::Confirmed, Verdict::Contradicted, Verdict::Unknown, Verdict::Confirmed];
    let findings = PROBES.into_iter().zip(verdicts).map(|(probe, verdict)| finding(probe, verdict));
    let changed = vec![(item(), State::Open)];
    app.look = Look::Done { findings: findings.collect(), changed };
}

fn typed(app: &mut App, screen: Screen) {
    app.open(screen);
    for letter in "ba chữ thôi".chars() {
        app.update(Message::Act(Action::Type(letter)));
    }
}

/// Returns what a screen of this size shows, and where the cursor is.
fn drawn(app: &mut App, size: (u16, u16)) -> (String, Terminal<TestBackend>) {
    let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
    terminal.draw(|frame| render::draw(app, Theme { colour: true }, frame)).unwrap();
    let buffer = terminal.backend().buffer().clone();
    let rows: Vec<String> = (0..size.1)
        .map(|y| {
            let (mut row, mut x) = (String::new(), 0);
            // What a wide letter covers holds nothing of its own.
            while let Some(cell) = buffer.cell((x, y)) {
                row.push_str(cell.symbol());
                x += cell.cell_width().max(1);
            }
            row.trim_end().to_owned()
        })
        .collect();
    (rows.join("\n"), terminal)
}

#[test]
fn every_screen_looks_as_it_should() {
    for (name, set_up) in screens() {
        let mut pictures = Vec::new();
        for language in LANGUAGES {
            for size in SIZES {
                let mut app = app(language, size);
                set_up(&mut app);
                let picture = drawn(&mut app, size).0;
                pictures.push(format!("── {language} {}x{}\n{picture}", size.0, size.1));
            }
        }
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(name, pictures.join("\n"));
        });
    }
}

/// Returns a language with each screen.
fn in_every_screen(language: &str) -> impl Iterator<Item = (&str, (&'static str, SetUp))> {
    screens().into_iter().map(move |screen| (language, screen))
}

/// Screens that are looked at in every language: what is read most.
const READ_MOST: [&str; 3] = ["home", "checklist", "item"];

#[test]
fn every_language_looks_as_it_should() {
    let others = content::LOCALES.iter().map(|locale| locale.tag).filter(|tag| !LANGUAGES.contains(tag));
    for language in others {
        for (name, set_up) in screens().into_iter().filter(|(name, _)| READ_MOST.contains(name)) {
            let pictures = SIZES.map(|size| {
                let mut app = app(language, size);
                set_up(&mut app);
                format!("── {}x{}\n{}", size.0, size.1, drawn(&mut app, size).0)
            });
            insta::assert_snapshot!(format!("{language}_{name}"), pictures.join("\n"));
        }
    }
}

/// Words that stay as they are in every language: names of keys, commands, files, products and addresses.
fn is_a_name(word: &str) -> bool {
    const NAMES: [&str; 37] = [
        "PAGE",
        "VIEW",
        "PURCHASE",
        "zip",
        "html",
        "data",
        "key",
        "age",
        "notebook",
        "Enter",
        "Esc",
        "Ctrl",
        "PgUp",
        "PgDn",
        "Home",
        "End",
        "Space",
        "Tab",
        "sotay",
        "present",
        "follow",
        "backup",
        "restore",
        "wipe",
        "passphrase",
        "FILE",
        "English",
        "Backspace",
        "Delete",
        "min",
        "Up",
        "Down",
        "IPv",
        "TTL",
        "UDP",
        "TCP",
        "wlan",
    ];
    word.chars().count() < 3 || NAMES.contains(&word)
}

/// All content, but names of apps, people and sources, which are never translated, are no plain words.
fn without_names() -> Library {
    let mut library = content::library(None).0;
    let name = || "Ñ".into();
    for file in &mut library.helplines {
        file.sources.to_mut().iter_mut().for_each(|source| source.title = name());
        file.messages.to_mut().iter_mut().for_each(|message| message.copy = name());
        for line in file.lines.to_mut() {
            line.name = name();
            line.contacts.to_mut().iter_mut().for_each(|contact| contact.address = name());
        }
    }
    for file in &mut library.messengers {
        file.sources.to_mut().iter_mut().for_each(|source| source.title = name());
        file.apps.to_mut().iter_mut().for_each(|app| app.name = name());
        file.opinions.to_mut().iter_mut().for_each(|opinion| opinion.who = name());
    }
    library
}

#[test]
fn in_the_pseudo_languages_no_plain_english_is_left() {
    for (language, (name, set_up)) in ["en-XA", "en-XB"].into_iter().flat_map(in_every_screen) {
        // What a source or a screen of an app is called is never translated; what was typed is the person's own.
        // Lines to review are in two languages of their own.
        let left_out = [
            "search",
            "report",
            "language",
            "suggestion",
            "term",
            "export_all",
            "review",
            "review_edit",
            "direction",
            "direction_none",
            // Its letters stand for numbers.
            "slip",
        ];
        if left_out.contains(&name) {
            continue;
        }
        let mut app = app_of(without_names(), language, (80, 200));
        set_up(&mut app);
        let mut view = app.view();
        view.text(view.pinned.clone());
        let lines = crate::guide::layout::lines(&view, 78);
        let sources = crate::t!(app.locale, "item-sources");
        let text =
            lines.iter().map(|line| line.spans.iter().map(|(_, text)| text.as_str()).collect::<String>());
        for line in text.take_while(|line| *line != sources) {
            let plain: Vec<&str> = line
                .split(|letter: char| !letter.is_alphabetic())
                .filter(|word| word.is_ascii() && !is_a_name(word))
                .collect();
            assert!(plain.is_empty(), "{name} in {language}: {plain:?} in {line}");
        }
    }
}

#[test]
fn every_item_of_every_list_is_whole_at_every_size() {
    for language in ["en", "vi"] {
        let mut app = app(language, (40, 12));
        let ids: Vec<ItemId> = app.library().items().map(|(id, _, _)| id).collect();
        for id in ids {
            app.restart(Screen::Item(id.clone()));
            let shown: String = app
                .lines()
                .iter()
                .flat_map(|line| line.spans.iter().map(|(_, text)| text.clone()))
                .collect::<String>()
                .split_whitespace()
                .collect();
            let item = app.item(&id).unwrap();
            let mut texts = vec![&item.why];
            texts.extend(item.steps.iter().map(|step| &step.text));
            texts.extend(item.limits.iter());
            for text in texts {
                let whole: String = text.shown.split_whitespace().collect();
                assert!(shown.contains(&whole), "{id} in {language}: {}", text.shown);
            }
        }
    }
}

#[test]
fn every_fact_about_every_app_is_whole_at_every_size() {
    for language in ["en", "vi"] {
        let mut app = app(language, (40, 12));
        let ids: Vec<String> =
            app.library().messengers[0].apps.iter().map(|app| app.id.to_string()).collect();
        for id in ids {
            app.restart(Screen::Messenger(id.clone()));
            let lines = app.lines();
            let texts = lines.iter().flat_map(|line| line.spans.iter().map(|(_, text)| text.as_str()));
            let shown: String = texts.collect::<String>().split_whitespace().collect();
            let known = app.library().messengers[0].apps.iter().find(|app| app.id == id).unwrap();
            for claim in known.claims.iter() {
                let whole: String = claim.text.shown.split_whitespace().collect();
                assert!(shown.contains(&whole), "{id} in {language}: {}", claim.text.shown);
            }
        }
    }
}

#[test]
fn no_title_of_a_screen_is_cut_at_eighty_columns() {
    for (name, set_up) in screens() {
        for language in ["en", "vi"] {
            let mut app = app(language, (80, 24));
            set_up(&mut app);
            let first = drawn(&mut app, (80, 24)).0.lines().next().unwrap_or_default().to_owned();
            assert!(!first.contains('…'), "{name}: {first}");
        }
    }
}

#[test]
fn the_smallest_and_the_strangest_sizes_do_not_break_a_screen() {
    for (_, set_up) in screens() {
        for size in [(1, 1), (8, 3), (200, 60)] {
            let mut app = app("vi", size);
            set_up(&mut app);
            drop(drawn(&mut app, size));
            for action in [Action::Down, Action::Bottom] {
                app.update(Message::Act(action));
                drop(drawn(&mut app, size));
            }
        }
    }
}

/// Returns the row of the marked line, if it is in sight, and where the cursor stands.
fn marked_and_cursor(app: &mut App, size: (u16, u16)) -> (Option<usize>, Position) {
    let (_, mut terminal) = drawn(app, size);
    let Screenful { lines, rows, pinned, .. } = app.screenful();
    let port = &app.place().port;
    let marked = port.marked(&lines);
    let row = lines.iter().position(|line| line.first && line.target.as_ref() == marked && marked.is_some());
    let in_sight = row.filter(|row| (port.top..port.top + rows).contains(row));
    (in_sight.map(|row| 1 + pinned.len() + row - port.top), terminal.get_cursor_position().unwrap())
}

#[test]
fn the_real_cursor_stands_on_the_marked_line_of_every_screen() {
    for (name, set_up) in screens() {
        for size in SIZES {
            let mut app = app("vi", size);
            set_up(&mut app);
            if app.hidden || app.is_black() {
                continue;
            }
            for action in [Action::PageUp, Action::Down, Action::Down, Action::PageDown, Action::Bottom] {
                let pinned = app.screenful().pinned.len();
                let (marked, cursor) = marked_and_cursor(&mut app, size);
                // Where nothing that can be chosen is in sight, it stands where the text begins.
                let expected = marked.unwrap_or(pinned + 1);
                assert_eq!(usize::from(cursor.y), expected, "{name} {size:?} before {action:?}");
                app.update(Message::Act(action));
            }
        }
    }
}

#[test]
fn in_ascii_nothing_but_ascii_is_drawn_by_the_interface() {
    let mut app = app("en", (40, 12));
    app.ascii = true;
    for screen in [Screen::Home, Screen::Lists, Screen::Help, Screen::TypePassphrase, Screen::Chooser] {
        app.open(screen.clone());
        app.update(Message::Act(Action::Type('x')));
        let picture = drawn(&mut app, (40, 12)).0;
        let found: String = picture.chars().filter(|letter| !letter.is_ascii()).collect();
        assert!(found.is_empty(), "{screen:?}: {found}");
    }
}

#[test]
fn arrows_and_enter_reach_every_choice_of_every_screen() {
    for (name, set_up) in screens() {
        let mut app = app("vi", (40, 12));
        set_up(&mut app);
        if app.hidden {
            continue;
        }
        let wanted: Vec<Target> = app.view().targets().into_iter().cloned().collect();
        let Screenful { lines, rows, .. } = app.screenful();
        let mut port = Viewport::default();
        let mut reached = Vec::new();
        loop {
            if let Some(target) = port.marked(&lines).filter(|target| reached.last() != Some(*target)) {
                reached.push(target.clone());
            }
            let before = port.clone();
            port.down(&lines, rows);
            if port == before {
                break;
            }
        }
        for target in &wanted {
            assert!(reached.contains(target), "{name}: {target:?} cannot be reached");
        }
    }
}
