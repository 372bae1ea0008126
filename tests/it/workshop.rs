//! A whole workshop in two real terminals: one on the projector, one with the trainer's notes.

use std::fs;

use nix::sys::signal::Signal;
use sotay::content::{Library, built};
use sotay::store::{Notebook, Vault};
use sotay::workshop::slip::{self, Slip};

use crate::browser::{Browser, text};
use crate::pty::{ENTER, Home, Window};
use crate::words::{PASSPHRASE, Words, data_dir, notebook_in, secret};

const ESC: &str = "\x1b";

/// Ticks for one person after the other, and answers with their slips.
const TICK: &str = "function (people) {
    const press = (kind, number) => document.querySelector(`input.${kind}[value='${number}']`).click();
    return people.map(([done, stuck]) => {
        document.querySelectorAll('input:checked').forEach(box => box.click());
        for (let number = 1; number <= done; number++) press('done', number);
        stuck.forEach(number => press('stuck', number));
        document.querySelector('.make').click();
        return document.querySelector('.letters').textContent;
    });
}";

/// A home with a notebook, and a session plan of one list in it.
struct Room {
    home: Home,
    words: Words,
    library: Library,
}

impl Room {
    fn new() -> Self {
        let home = Home::new();
        notebook_in(&home, "en", &Notebook::default());
        let out = home.command(&["agenda", "wire-setup", "--minutes", "90", "--out", "plan.md"], "");
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        Self { home, words: Words::of("en"), library: built::library() }
    }

    /// Starts the presentation and begins it.
    fn present(&self) -> Window {
        let args = ["--locale", "en", "present", "--agenda", "plan.md"];
        let mut projector = self.home.guide_with((80, 24), &args);
        projector.wait_for(&self.words.say("present-title"));
        projector.choose(&self.words.say("present-begin"));
        projector.wait("a frame with its clocks", |window| window.rows()[0].ends_with("/90 min"));
        projector
    }

    fn follow(&self) -> Window {
        self.home.guide_with((80, 40), &["--locale", "en", "present", "--follow"])
    }

    /// Returns the slips of three people, as the page for phones makes them; where there is no browser, as the program does.
    fn slips(&self) -> Vec<String> {
        let people = [(12, vec![18, 19]), (15, vec![19]), (18, vec![])];
        let list = self.library.checklist("wire-setup").unwrap();
        let written = |(done, stuck): &(usize, Vec<usize>)| {
            slip::write(list, &Slip { done: *done, stuck: stuck.clone() }).unwrap()
        };
        let written: Vec<String> = people.iter().map(written).collect();
        let out = self.home.command(&["handout", "wire-setup", "--out", "list.html"], "");
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        if let Some(mut browser) = Browser::start() {
            browser.open(&self.home.path().join("list.html"));
            let said = browser.call(TICK, &serde_json::json!(people));
            let said: Vec<String> = said.as_array().unwrap().iter().map(text).collect();
            assert_eq!(said, written);
        }
        written
    }
}

/// Returns which part is shown, such as `3/19`.
fn place(window: &Window) -> String {
    window.rows()[0].split(' ').next().unwrap_or_default().to_owned()
}

/// Goes on until an item is on the projector.
fn to_an_item(projector: &mut Window) {
    for _ in 0..60 {
        if projector.text().contains("Step 1 of ") {
            return;
        }
        let before = projector.text();
        projector.keys(" ");
        projector.wait("another frame", |window| window.is_whole_frame() && window.text() != before);
    }
    panic!("no item:\n{}", projector.text());
}

/// Leaves in order. One key alone does not end a presentation.
fn leave(projector: &mut Window, words: &Words) {
    projector.keys("q");
    projector.wait_for(&words.say("present-leave-again"));
    projector.keys("q");
    projector.end();
}

fn type_in(projector: &mut Window, key: &str, lines: &[&str]) {
    projector.keys(key);
    for line in lines {
        projector.wait("a field", |window| window.text().contains("________"));
        projector.keys(line);
        projector.wait("dots", |window| window.text().contains('•') && window.is_whole_frame());
        assert!(!projector.text().contains(line), "the room reads along:\n{}", projector.text());
        projector.keys(ENTER);
    }
}

#[test]
fn a_rehearsal_in_two_terminals() {
    let room = Room::new();
    let words = &room.words;
    let mut notes = room.follow();
    notes.wait_for("sotay present");
    let mut projector = room.present();

    // The plan is kept to: its parts, its minutes.
    let plan = fs::read_to_string(room.home.path().join("plan.md")).unwrap();
    let parts = plan.lines().filter(|line| line.starts_with("- ")).count();
    assert_eq!(place(&projector), format!("1/{parts}"));
    notes.wait_for(&words.say("agenda-opening-who"));
    to_an_item(&mut projector);
    let here = place(&projector);
    notes.wait("the same part", |window| window.flat().contains(&format!("{here} ")));
    notes.wait_for(&words.say("follow-notes"));
    notes.wait_for(&words.say("follow-next"));

    // Dark, and light again where it was.
    let before = projector.text();
    projector.keys("b");
    projector.wait("nothing at all", |window| window.text().trim().is_empty());
    notes.wait_for(&words.say("present-dark"));
    projector.keys("b");
    projector.wait("the frame of before", |window| window.text() == before);

    // Counted before and after; three slips; one wrong one.
    type_in(&mut projector, "c", &["24", "7 9"]);
    projector.wait("the frame", |window| place(window) == here);
    type_in(&mut projector, "c", &["18 6"]);
    projector.wait("the frame", |window| place(window) == here);
    let slips = room.slips();
    let slips: Vec<&str> = slips.iter().map(String::as_str).collect();
    type_in(&mut projector, "i", &slips);
    projector.wait_for(&words.say("slips-did"));
    projector.keys("ABCD-EFGH-JKMN");
    projector.keys(ENTER);
    projector.wait_for("Nothing was counted");

    // What was counted, without a number under five, goes into the notebook.
    projector.keys(ESC);
    projector.wait("the frame", |window| place(window) == here);
    projector.keys("f");
    projector.wait_for(&words.say("totals-title"));
    projector.wait("bars", |window| window.text().contains(" 18") && window.text().contains(" 9"));
    projector.choose(&words.say("totals-keep"));
    projector.wait_for(&words.say("unlock-label"));
    projector.keys(PASSPHRASE);
    projector.keys(ENTER);
    projector.wait_for(&words.say("totals-title"));
    leave(&mut projector, words);
    notes.wait_for(&words.say("follow-ended"));

    let notebook = Vault::read(&data_dir(&room.home), &secret(PASSPHRASE)).unwrap();
    assert_eq!(notebook.tallies.len(), 1);
    let item = notebook.tallies[0].items.values().next().unwrap();
    assert_eq!((item.before.unwrap().help, item.after.unwrap().done), (Some(9), Some(18)));
    assert!(notebook.tallies[0].slips.is_empty(), "three slips are too few to be kept");

    let export = ["--locale", "en", "--passphrase-file", "-", "tally", "export", "--out", "chart.html"];
    let out = room.home.command(&export, &format!("{PASSPHRASE}\n"));
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let chart = fs::read_to_string(room.home.path().join("chart.html")).unwrap();
    assert!(
        chart.contains("<svg") && chart.contains(&words.say("present-after")),
        "before and after, as bars"
    );
}

#[test]
fn either_side_may_stop_and_come_back() {
    let room = Room::new();
    let words = &room.words;
    let mut projector = room.present();
    to_an_item(&mut projector);
    let here = place(&projector);
    let mut notes = room.follow();
    notes.wait("the part", |window| window.flat().contains(&format!("{here} ")));

    // The notes are closed and opened again: the projector does not even notice.
    notes.keys("q");
    notes.end();
    let mut notes = room.follow();
    notes.wait("the part", |window| window.flat().contains(&format!("{here} ")));

    // The projector is cut off; it goes on where it was.
    projector.signal(Signal::SIGKILL);
    projector.end();
    notes.wait_for(&words.say("follow-stopped"));
    let mut projector = room.present();
    projector.wait_for(&words.say("present-resumed"));
    assert_eq!(place(&projector), here);
    notes.wait("it goes on", |window| !window.flat().contains(&words.say("follow-stopped")));
}

#[test]
fn a_second_presentation_is_refused_and_the_first_goes_on() {
    let room = Room::new();
    let mut first = room.present();
    let args = ["--locale", "en", "present", "wire-setup"];
    let mut second = room.home.guide_with((80, 24), &args);
    second.wait_for(&room.words.say("present-title"));
    second.choose(&room.words.say("present-begin"));
    second.wait_for(&room.words.say("err-present-twice"));
    first.keys(" ");
    first.wait("the second part or frame", Window::is_whole_frame);
    second.keys("q");
    second.end();
    first.keys(" ");
    first.wait("it is still there", |window| window.rows()[0].ends_with("/90 min"));
}

#[test]
fn nothing_is_left_in_the_run_time_folder_and_nothing_is_told_with_keep_nothing() {
    let room = Room::new();
    let mut projector = room.present();
    let stages = || {
        let all = room.home.everything();
        all.into_keys().filter(|path| path.ends_with("stage")).collect::<Vec<_>>()
    };
    projector.wait_by_looking("the stage", |_| stages().len() == 1);
    leave(&mut projector, &room.words);
    assert_eq!(stages(), Vec::<std::path::PathBuf>::new());

    // A window that is closed may be opened again: the place is kept.
    let projector = room.present();
    projector.close();
    assert_eq!(stages().len(), 1);
    let mut projector = room.present();
    projector.wait_for(&room.words.say("present-resumed"));
    leave(&mut projector, &room.words);

    let args = ["--locale", "en", "--keep-nothing", "present", "wire-setup"];
    let mut projector = room.home.guide_with((80, 24), &args);
    projector.choose(&room.words.say("present-begin"));
    projector.wait("a frame", |window| window.rows()[0].ends_with(" min"));
    assert_eq!(stages(), Vec::<std::path::PathBuf>::new());
}

#[test]
fn a_plan_that_was_changed_wrongly_is_refused_with_its_lines() {
    let room = Room::new();
    let path = room.home.path().join("plan.md");
    let plan = fs::read_to_string(&path).unwrap();
    let wrong = plan.replacen("\n- ", "\n- ten ", 1);
    #[expect(clippy::disallowed_methods, reason = "a test makes its files as it likes")]
    fs::write(&path, &wrong).unwrap();
    let out = room.home.command(&["--locale", "en", "present", "--agenda", "plan.md"], "");
    let said = String::from_utf8_lossy(&out.stderr).into_owned();
    assert!(!out.status.success() && said.contains("plan.md"), "{said}");
    assert!(said.contains("Line "), "{said}");
    assert_eq!(fs::read_to_string(&path).unwrap(), wrong, "the file is as it was");
}

/// Whatever stands where a presentation is told: the notes say so, and show none of it.
#[test]
#[expect(clippy::disallowed_methods, reason = "a test makes its files as it likes")]
fn what_cannot_be_followed_is_named() {
    let room = Room::new();
    let folder = room.home.path().join(format!("sotay-{}", nix::unistd::getuid()));
    fs::create_dir(&folder).unwrap();
    let mut notes = room.follow();
    for (cue, expected) in [
        (&b"{\"schema\":9,\"parts\":[]}"[..], "err-follow-version"),
        (b"\x1b]0;owned\x07\xff\xfe", "err-follow-unreadable"),
        (b"{\"schema\":1}", "err-follow-unreadable"),
    ] {
        fs::write(folder.join("new"), cue).unwrap();
        fs::rename(folder.join("new"), folder.join("stage")).unwrap();
        notes.wait_for(&room.words.say(expected));
        assert!(!notes.text().contains("owned"));
    }
}
