//! The sheet and the slip in the guide: what is offered, shown, written and kept back.

use super::*;
use crate::content::LOCALES;
use crate::export::sheet::{Extra, Format};
use crate::guide::view::Block;
use crate::workshop::slip;

/// The guide in a language, with something done, something stuck and nothing kept.
fn with_progress(tag: &str) -> App {
    let display = Display { locale: Some(tag.to_owned()), ..Display::default() };
    let mut app = App::new(Start { keep_nothing: true, display, ..start() });
    app.restart(Screen::Home);
    app.mark(&ItemId::new("messenger-choose", "phone-code"), State::Done(Proof::Witnessed));
    app.mark(&ItemId::new("vpn-kill-switch", "legal-note"), State::Stuck);
    app
}

fn texts(app: &App) -> Vec<String> {
    let text = |block: Block| match block {
        Block::Text(_, text) | Block::Marked { text, .. } | Block::Code(text) => vec![text],
        Block::Choice(choice) => vec![choice.label, choice.note],
        _ => Vec::new(),
    };
    app.view().blocks.into_iter().flat_map(text).collect()
}

/// Returns the lines that a person reads in a file, without its markup.
fn lines_of(page: &str, format: Format) -> Vec<String> {
    let body = match format {
        Format::Html => page.split_once("<body>").unwrap().1.replace('<', "\n<"),
        // A paragraph of several rows is one line of the sheet.
        Format::Text => page.replace("\n   ", " "),
        Format::Markdown => page.replace('\\', ""),
    };
    let inner = |line: &str| match format {
        Format::Html => line.split_once('>').map_or(line, |(_, rest)| rest).replace("&amp;", "&"),
        _ => line.trim_start_matches(['#', '>', '-', ' ']).to_owned(),
    };
    let unnumbered = |line: String| match line.split_once(". ") {
        Some((number, rest)) if number.chars().all(|digit| digit.is_ascii_digit()) => rest.to_owned(),
        _ => line,
    };
    body.lines().map(inner).map(unnumbered).filter(|line| !line.trim().is_empty()).collect()
}

#[test]
fn every_line_of_the_file_was_on_the_screen_and_nothing_more() {
    for tag in LOCALES.iter().map(|locale| locale.tag) {
        for (format, extras) in Format::ALL.into_iter().zip([&[][..], &Extra::ALL[..1], &Extra::ALL[..]]) {
            let mut app = with_progress(tag);
            menu(&mut app, Menu::Sheet);
            for extra in extras {
                assert_eq!(menu(&mut app, Menu::SheetWith(*extra)), []);
            }
            let shown: Vec<String> = texts(&app).iter().map(|text| text.replace('\u{200b}', "")).collect();
            assert_eq!(menu(&mut app, Menu::SheetFile(format)), [], "nothing is written before the yes");
            let effects = menu(&mut app, Menu::SheetWrite);
            let [Effect::WriteSheet { ending, page }] = &effects[..] else { panic!("{effects:?}") };
            assert_eq!(*ending, format.name());
            let lines = lines_of(&page.0, format);
            assert!(lines.len() >= 5 + 2 * extras.len(), "{lines:?}");
            for line in lines {
                assert!(shown.contains(&line), "{tag}: {line:?} is not on the screen: {shown:?}");
            }
            assert_eq!(app.place().screen, Screen::Sheet(extras.to_vec()));
        }
    }
}

#[test]
fn what_is_done_or_stuck_is_added_by_asking_alone_and_can_be_taken_off() {
    let mut app = with_progress("en");
    let done = app.item_title(&ItemId::new("messenger-choose", "phone-code"));
    let done = format!("{done} (checked together)");
    let stuck = app.item_title(&ItemId::new("vpn-kill-switch", "legal-note"));
    menu(&mut app, Menu::Sheet);
    assert!(!texts(&app).contains(&done) && !texts(&app).contains(&stuck));
    menu(&mut app, Menu::SheetWith(Extra::Proof));
    assert!(texts(&app).contains(&done) && !texts(&app).contains(&stuck));
    menu(&mut app, Menu::SheetWith(Extra::Stuck));
    menu(&mut app, Menu::SheetWith(Extra::Proof));
    assert!(!texts(&app).contains(&done) && texts(&app).contains(&stuck));
    // The next sheet begins without.
    act(&mut app, Action::Back);
    menu(&mut app, Menu::Sheet);
    assert_eq!(app.place().screen, Screen::Sheet(Vec::new()));
}

#[test]
fn it_is_the_last_thing_offered_before_what_is_not_kept_is_gone() {
    for keeping in [Keeping::Nothing, Keeping::Undecided] {
        let mut app = with_progress("en");
        app.keeping = keeping;
        assert_eq!(act(&mut app, Action::Quit), []);
        assert_eq!(app.place().screen, Screen::Leave);
        let view = app.view();
        let targets = view.targets();
        assert!(targets.contains(&&Target::Menu(Menu::Sheet)));
        let may_keep = targets.contains(&&Target::Menu(Menu::KeepWithPassphrase));
        assert_eq!(may_keep, keeping == Keeping::Undecided, "who wants nothing kept is not asked again");
        menu(&mut app, Menu::Sheet);
        menu(&mut app, Menu::SheetFile(Format::Text));
        assert_eq!(act(&mut app, Action::Quit), [Effect::Quit], "it was asked already");
    }
}

#[test]
fn where_nothing_would_be_lost_leaving_asks_nothing() {
    let mut app = App::new(Start { keep_nothing: true, ..start() });
    assert_eq!(act(&mut app, Action::Quit), [Effect::Quit]);
    let mut app = with_notebook();
    menu(&mut app, Menu::NotNow);
    menu(&mut app, Menu::Sheet);
    assert_eq!(act(&mut app, Action::Quit), [Effect::Quit]);
    // The sheet that was opened elsewhere does not stand for the question.
    let mut app = with_progress("en");
    menu(&mut app, Menu::Sheet);
    assert_eq!(act(&mut app, Action::Quit), []);
    assert_eq!(app.place().screen, Screen::Leave);
}

#[test]
fn who_asked_to_keep_nothing_hears_what_a_file_means() {
    let mut app = with_progress("en");
    menu(&mut app, Menu::Sheet);
    menu(&mut app, Menu::SheetFile(Format::Html));
    let warning = crate::t!(app.locale, "sheet-screen-keep-nothing");
    assert!(texts(&app).contains(&warning));
    assert_eq!(menu(&mut app, Menu::Back), []);
    let mut app = with_notebook();
    app.open(Screen::SheetFile(vec![Extra::Stuck], Format::Html));
    assert!(!texts(&app).contains(&warning));
    assert!(texts(&app).contains(&Extra::Stuck.warning(&app.locale)));
}

#[test]
fn where_it_is_written_is_said_and_what_went_wrong_too() {
    let mut app = with_progress("en");
    menu(&mut app, Menu::Sheet);
    app.update(Message::SheetWritten("note.txt".into()));
    assert!(app.notice.as_ref().unwrap().text.contains("note.txt"));
    app.update(Message::Failed(Problem::new("store-disk-full", Exit::CouldNot).with("file", "note.txt")));
    assert!(app.trouble.is_some());
}

#[test]
fn nothing_of_a_locked_notebook_is_offered() {
    let mut app = with_notebook();
    app.update(Message::Saved(app.revision));
    act(&mut app, Action::Lock);
    assert_eq!(app.keeping, Keeping::Locked);
    for screen in [Screen::Home, Screen::Notebook, Screen::Checklist("vpn-kill-switch".to_owned())] {
        app.open(screen);
        let view = app.view();
        let offered = |menu| view.targets().contains(&&Target::Menu(menu));
        assert!(!offered(Menu::Sheet) && !offered(Menu::Slip), "{:?}", app.place().screen);
    }
}

#[test]
fn a_room_is_offered_nothing_of_its_presenter() {
    for (screen, offered) in [
        (Screen::Home, Menu::Sheet),
        (Screen::Leave, Menu::Sheet),
        (Screen::Checklist("vpn-kill-switch".to_owned()), Menu::Slip),
    ] {
        let mut app = with_progress("en");
        app.open(screen.clone());
        assert!(app.view().targets().contains(&&Target::Menu(offered)), "{screen:?}");
        app.stack.insert(0, Place::new(Screen::Present));
        assert!(!app.view().targets().contains(&&Target::Menu(offered)), "{screen:?}");
    }
}

#[test]
fn the_slip_of_a_list_says_how_far_one_is() {
    let mut app = with_progress("en");
    app.open(Screen::Checklist("vpn-kill-switch".to_owned()));
    assert_eq!(menu(&mut app, Menu::Slip), []);
    let view = app.view();
    let letters = view.blocks.iter().find_map(|block| match block {
        Block::Code(letters) => Some(letters),
        _ => None,
    });
    let list = app.library().checklist("vpn-kill-switch").unwrap();
    let expected = slip::Slip { done: 0, stuck: vec![1] };
    assert_eq!(slip::read(list, letters.unwrap()), Ok(expected));
    assert!(texts(&app).iter().any(|text| text.contains("0 of 61")));
}
