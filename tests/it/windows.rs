//! The program for Windows under Wine: in a console in a terminal, and in one in a window of its own.
//!
//! `SOTAY_EXE` says where the program is, `SOTAY_WINE_ROOT` in which root folder Wine 10 or newer is (`/` where it is on this
//! machine itself). In that root are needed, as Debian names them: `wine`, `wine64`, `xvfb`, `xdotool`, `imagemagick` and
//! `fonts-dejavu-core`, a font that lacks some letters of Vietnamese. `SOTAY_PICTURES=FOLDER` keeps pictures there.

mod desktop;
mod wine;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use sotay::content::ItemId;
use sotay::progress::{Proof, State};
use sotay::store::atomic::put;
use sotay::store::place::Kind;
use sotay::store::{DataDir, StoreError, Vault};

use crate::pty::{DOWN, ENTER, UP, Window, one_line};
use crate::words::{PASSPHRASE, Words, secret, suggestion};
use desktop::Desktop;
use wine::Wine;

/// One journey after the other: what is set up for Wine is a gigabyte, and is shared.
#[test]
fn the_program_for_windows_does_its_work_under_wine() {
    let Some(wine) = Wine::found() else { return };
    let words = Words::of("vi");
    let (first, passphrase) = first_run(&wine, &words);
    expect_for_owner_alone(&wine.data());
    let second = another_day(&wine, &words, &first, &passphrase);
    let third = hang_up(&wine, &words, &passphrase);
    let told = State::Done(Proof::Told);
    assert_eq!(progress(&wine.data(), &passphrase), [(first, told), (second, told), (third, told)].into());
    names_and_folders(&wine, &words);
    a_dragged_file(&wine, &words, &passphrase);

    let desktop = Desktop::open(&wine);
    an_error_keeps_its_window(&desktop);
    real_keys_and_a_closed_window(&wine, &desktop);
}

/// A double click on a stick: language, one step, a passphrase, out.
fn first_run(wine: &Wine, words: &Words) -> (ItemId, String) {
    let mut guide = wine.guide(&[]);
    guide.wait_for(&Words::of("en").say("language-title"));
    choose(&mut guide, "Tiếng Việt");
    guide.wait_for(&words.say("start-safer"));
    choose(&mut guide, &words.say("start-safer"));
    guide.wait_for(&words.item_keys());
    let item = words.item_titled(&title(&guide));
    guide.keys("d");
    guide.wait_for(&words.say("offer-title"));
    choose(&mut guide, &words.say("offer-keep"));
    guide.wait_for(&words.say("suggestion-use"));
    guide.wait("six words", |guide| suggestion(guide).is_some());
    let passphrase = suggestion(&guide).unwrap();
    choose(&mut guide, &words.say("suggestion-use"));
    guide.wait_for(&words.say("repeat-label"));
    guide.keys(&passphrase);
    guide.keys(ENTER);
    guide.wait_for(&words.say("created-notebook"));
    guide.wait("saved", |guide| words.is_saved(guide));
    leave(&mut guide);
    (item, passphrase)
}

/// Opens it again, marks a step of a list, and meets a second copy meanwhile.
fn another_day(wine: &Wine, words: &Words, first: &ItemId, passphrase: &str) -> ItemId {
    let mut guide = wine.guide(&[]);
    unlock(&mut guide, words, passphrase);
    guide.wait_for(&words.say("home-title"));
    open_list(&mut guide, words, first);
    guide.wait("the tick", |guide| guide.flat().contains("[/]"));

    let mut second = wine.guide(&[]);
    unlock(&mut second, words, passphrase);
    second.wait_for(&words.remedy_of(StoreError::InUse { path: "".into() }));
    drop(second);
    let refused = wine.command(&["--passphrase-file", "-", "mark", &first.to_string(), "later"], passphrase);
    assert_eq!(refused.status.code(), Some(3));
    let said = one_line(&String::from_utf8(refused.stderr).unwrap());
    assert!(said.contains(&words.remedy_of(StoreError::InUse { path: "".into() })), "{said}");

    let (item, title) = open_item(words, first, 1);
    choose(&mut guide, &title);
    guide.wait_for(&words.item_keys());
    guide.keys("d");
    guide.wait("the tick, saved", |guide| guide.flat().contains("[/]") && words.is_saved(guide));
    leave(&mut guide);
    item
}

/// The terminal goes away: what was saved is kept, and the next copy is let in.
///
/// Wine ends a program at once then, without telling it what Windows tells it when a window is closed.
fn hang_up(wine: &Wine, words: &Words, passphrase: &str) -> ItemId {
    let mut guide = wine.guide(&[]);
    unlock(&mut guide, words, passphrase);
    guide.wait_for(&words.say("home-title"));
    let any = words.library.items().next().unwrap().0;
    open_list(&mut guide, words, &any);
    let (item, title) = open_item(words, &any, 2);
    choose(&mut guide, &title);
    guide.wait_for(&words.item_keys());
    guide.keys("d");
    guide.wait("the tick, saved", |guide| guide.flat().contains("[/]") && words.is_saved(guide));
    guide.close();
    item
}

/// Files whose names have spaces and letters of Vietnamese; a folder that others may look into.
fn names_and_folders(wine: &Wine, words: &Words) {
    let open = wine.folder().join("mở cho mọi người");
    fs::create_dir(&open).unwrap();
    let file = wine.folder().join("cụm mật khẩu.txt");
    put(&file, format!("{PASSPHRASE}\r\n").as_bytes()).unwrap();
    let (item, ..) = words.library.items().next().unwrap();
    let (open_seen, file_seen) = (wine.seen(&open), wine.seen(&file));
    let args =
        ["--data-dir", &open_seen, "--passphrase-file", &file_seen, "mark", &item.to_string(), "later"];
    let marked = wine.command(&args, "");
    assert_eq!(marked.status.code(), Some(0), "{}", String::from_utf8_lossy(&marked.stderr));
    assert_eq!(progress(&open, PASSPHRASE), [(item, State::Later)].into());
    assert_ne!(others(&open), 0, "a folder that somebody named stays as it is");
    for entry in fs::read_dir(&open).unwrap() {
        assert_eq!(others(&entry.unwrap().path()), 0);
    }
}

/// A file that is dragged into the window comes as a path in quotes.
fn a_dragged_file(wine: &Wine, words: &Words, passphrase: &str) {
    let export = wine.folder().join("bản tải về của tôi.json");
    put(&export, r#"{"off_facebook_activity_v2":[{"name":"Cửa hàng","events":[]}]}"#.as_bytes()).unwrap();
    let mut guide = wine.guide(&[]);
    unlock(&mut guide, words, passphrase);
    guide.wait_for(&words.say("home-title"));
    choose(&mut guide, &words.say("offmeta-screen-home"));
    guide.wait_for(&words.say("offmeta-screen-label"));
    guide.keys(&format!("\"{}\"", wine.seen(&export)));
    guide.keys(ENTER);
    guide.wait_for(&words.say("offmeta-screen-report"));
    leave(&mut guide);
}

/// The window of a double click that cannot do its work stays until Enter.
fn an_error_keeps_its_window(desktop: &Desktop) {
    let mut run = desktop.run(&["--lists", "Z:\\nirgends", "--no-such-option"]);
    let end = Instant::now() + Duration::from_secs(2);
    let mut last = run.picture();
    while Instant::now() < end {
        last = run.picture();
    }
    assert!(run.is_running(), "the window went away with what was said in it");
    assert!(last.windows(2).any(|pair| pair[0] != pair[1]), "nothing stands in the window");
    desktop.keep_picture("windows-error.png");
    run.keys(&["Return"]);
    run.wait_for_end();
}

/// What is typed reaches the program once a key; closing the window right after a mark keeps the mark.
fn real_keys_and_a_closed_window(wine: &Wine, desktop: &Desktop) {
    let words = Words::of("en");
    let (item, title) = {
        let (id, _, item) = words.library.items().next().unwrap();
        (id, item.title.shown.to_string())
    };
    let data = wine.folder().join("sổ tay khác");
    fs::create_dir(&data).unwrap();
    let dir = DataDir { path: data.clone(), kind: Kind::Explicit };
    drop(Vault::create(&dir, &secret(PASSPHRASE), &sotay::store::Notebook::default()).unwrap());

    let mut run = desktop.run(&["--data-dir", &wine.seen(&data), "--locale", "en"]);
    let locked = run.title();
    run.types(PASSPHRASE);
    run.keys(&["Return"]);
    let home = run.other_title(&locked);
    run.keys(&["slash"]);
    let search = run.other_title(&home);
    run.types(&title);
    run.keys(&["Return"]);
    run.other_title(&search);
    desktop.keep_picture("windows-item.png");
    run.keys(&["d"]);
    desktop.close_window();
    run.wait_for_end();
    assert_eq!(progress(&data, PASSPHRASE), [(item, State::Done(Proof::Told))].into());
}

fn unlock(guide: &mut Window, words: &Words, passphrase: &str) {
    guide.wait_for(&words.say("unlock-label"));
    // Wine lets the terminal show what is typed until the program first reads a key, right after its first frame.
    until_still(guide);
    guide.keys(passphrase);
    guide.keys(ENTER);
}

/// Leaves the guide; the window of the console closes with it.
fn leave(guide: &mut Window) {
    guide.keys("q");
    assert_eq!(guide.end(), 0);
}

fn open_list(guide: &mut Window, words: &Words, item: &ItemId) {
    let list = words.library.item(item).unwrap().0.title.shown.to_string();
    choose(guide, &list);
    guide.wait("the list", |guide| one_line(&list).starts_with(&title(guide)));
}

/// Returns the item that stands so many places behind another one in its list.
fn open_item(words: &Words, first: &ItemId, behind: usize) -> (ItemId, String) {
    let list = words.library.item(first).unwrap().0;
    let own = words.library.items().filter(|(_, of, _)| of.id == list.id);
    let (id, _, item) = own.skip_while(|(id, ..)| id != first).nth(behind).unwrap();
    (id, item.title.shown.to_string())
}

/// Goes to the line with these words by arrows, as a person would, and chooses it.
///
/// Wine draws a frame piece by piece, and nothing tells where one ends: it is whole once nothing more comes.
#[track_caller]
fn choose(guide: &mut Window, label: &str) {
    let label = one_line(label);
    for _ in 0..200 {
        guide.wait("a marked row", |guide| marked(guide).is_some());
        until_still(guide);
        let rows = guide.rows();
        let Some(at) = marked(guide) else { continue };
        let wanted = rows.iter().skip(1).position(|row| says(row, &label)).map(|index| index + 1);
        if wanted == Some(at) {
            return guide.keys(ENTER);
        }
        guide.keys(if wanted.is_some_and(|wanted| wanted < at) { UP } else { DOWN });
        guide.wait(&label, |guide| guide.rows()[1..] != rows[1..]);
    }
    panic!("no line says {label:?}:\n{}", guide.text());
}

/// Takes in what is drawn until nothing more comes for a while.
fn until_still(guide: &mut Window) {
    while guide.next_piece(Duration::from_millis(120)).is_some() {}
}

fn marked(guide: &Window) -> Option<usize> {
    guide.rows().iter().position(|row| row.starts_with("> "))
}

/// Tells whether a row begins a line with these words, which may go on in the next row.
fn says(row: &str, label: &str) -> bool {
    let row = one_line(row.trim_start_matches("> "));
    let row = ["[ ] ", "[/] ", "( ) ", "(*) "].iter().find_map(|mark| row.strip_prefix(mark)).unwrap_or(&row);
    !row.is_empty() && (row.starts_with(label) || label.starts_with(row) && row.chars().count() > 8)
}

/// Returns the title in the first row, as far as it fits there.
fn title(guide: &Window) -> String {
    let row = guide.rows().remove(0);
    row.split("  ").next().unwrap_or_default().trim_end_matches('…').trim().to_owned()
}

fn progress(data: &Path, passphrase: &str) -> BTreeMap<ItemId, State> {
    let dir = DataDir { path: data.to_path_buf(), kind: Kind::Explicit };
    let notebook = Vault::read(&dir, &secret(passphrase)).unwrap();
    notebook.progress.records.into_iter().map(|(id, record)| (id, record.state)).collect()
}

/// Wine shows who may do what as a mode, with the owner's rights for the owner's group as well.
fn expect_for_owner_alone(data: &Path) {
    assert_eq!(others(data), 0);
    for entry in fs::read_dir(data).unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(others(&path), 0, "{}", path.display());
    }
}

fn others(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;

    fs::metadata(path).unwrap().permissions().mode() & 0o007
}
