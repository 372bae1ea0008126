//! The review in the guide: what it writes, and that a kill loses nothing.

use std::fs;

use nix::sys::signal::Signal;
use sotay::translate::Reviewed;

use super::put;
use crate::pty::{ENTER, Home};

#[expect(clippy::disallowed_methods, reason = "the translator's editor writes these files")]
fn prepared() -> Home {
    let home = Home::new();
    home.command(&["translate", "extract", "de", "--locales", "loc"], "");
    for (name, key, words) in [
        ("checklists.po", "first-hour/title", "Es ist schon passirt"),
        ("ui.po", "ui/stays-history", "Der Verlauf verrät den Start."),
        ("ui.po", "ui/menu-quit", "Gehen"),
    ] {
        let path = home.path().join("loc/de").join(name);
        let mut po = fs::read_to_string(&path).unwrap();
        put(&mut po, key, words);
        fs::write(&path, po).unwrap();
    }
    home
}

fn read(home: &Home, name: &str) -> String {
    fs::read_to_string(home.path().join("loc/de").join(name)).unwrap()
}

#[test]
fn a_line_is_accepted_another_changed_and_a_kill_loses_neither() {
    let home = prepared();
    let (ui, content) = (read(&home, "ui.po"), read(&home, "checklists.po"));
    let args = ["translate", "review", "de", "--locales", "loc", "--locale", "en"];
    let mut guide = home.guide_with((80, 24), &args);
    guide.wait_for("Line 1 of 3. Accepted: 0");
    guide.wait_for("Der Verlauf verrät den Start.");
    guide.keys(ENTER);
    guide.wait_for("Line 2 of 3. Accepted: 1");
    let mut reviewed = Reviewed::default();
    let english = "The history of your command line may show that you started this program.";
    reviewed.add("ui/stays-history", english, "Der Verlauf verrät den Start.");
    assert_eq!(read(&home, "reviewed"), reviewed.write(), "a digest and nothing else");
    assert_eq!(read(&home, "ui.po"), ui);

    guide.wait_for("Es ist schon passirt");
    guide.choose("Give it other words");
    guide.wait_for("Enter saves");
    guide.keys("\x7f\x7f\x7fert");
    guide.wait_for("Es ist schon passert");
    guide.keys(ENTER);
    guide.wait_for("Changed. A draft until somebody accepts it.");
    guide.signal(Signal::SIGKILL);
    guide.end();
    assert_eq!(read(&home, "checklists.po"), content.replace("schon passirt", "schon passert"));
    assert_eq!(read(&home, "reviewed"), reviewed.write());
    let left: Vec<_> = fs::read_dir(home.path().join("loc/de")).unwrap().collect();
    assert_eq!(left.len(), 3, "{left:?}");

    let mut guide = home.guide_with((80, 24), &args);
    guide.wait_for("Line 1 of 2. Accepted: 0");
    guide.wait_for("Es ist schon passert");
    guide.keys("d");
    guide.wait_for("Line 2 of 2. Accepted: 1");
    guide.keys("s");
    guide.wait_for("These lines are through.");
    guide.choose("Stop here.");
    assert_eq!(guide.end(), 0);
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the translator's editor writes these files")]
fn what_another_program_changed_meanwhile_is_not_overwritten() {
    let home = prepared();
    let args = ["translate", "review", "de", "--locales", "loc", "--locale", "en"];
    let mut guide = home.guide_with((80, 24), &args);
    guide.wait_for("Line 1 of 3. Accepted: 0");
    let changed = read(&home, "ui.po").replace("Der Verlauf verrät den Start.", "Anders.");
    fs::write(home.path().join("loc/de/ui.po"), &changed).unwrap();
    guide.keys(ENTER);
    guide.wait_for("has changed in its file meanwhile. Nothing was written.");
    guide.keys("q");
    guide.end();
    assert_eq!(read(&home, "ui.po"), changed);
    assert!(!home.path().join("loc/de/reviewed").exists());
}
