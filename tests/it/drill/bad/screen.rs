//! The guide while a drill runs in it.

use std::ffi::OsString;
use std::path::Path;
use std::time::{Duration, Instant};

use sotay::store::{Notebook, Vault};

use super::{child, expect_nothing_left, give, lose, running, tunnel};
use crate::kills;
use crate::lab::net::{Lab, Space, Yard};
use crate::lab::program::{USER, user};
use crate::lab::tools;
use crate::lab::tunnel::WireGuardTunnel;
use crate::lab::wall::Wall;
use crate::pty::{CTRL_L, CTRL_X, ENTER, Home, Window};
use crate::signals::expect_given_back;
use crate::words::{PASSPHRASE, Words, data_dir, notebook_in, secret};

const CTRL_C: &str = "\x03";
/// What a child may take to end when it is told to.
const SOON: Duration = Duration::from_secs(1);

/// A person at the guide of a machine with a tunnel, whose drill waits for the tunnel to go.
struct Scene<'l> {
    lab: &'l Lab,
    home: Home,
    words: Words,
    tunnel: WireGuardTunnel<'l>,
    guide: Window,
}

impl<'l> Scene<'l> {
    fn armed(lab: &'l Lab, sotay: &Path) -> Self {
        let tunnel = tunnel(lab, Wall::NONE);
        let (home, words) = (Home::new(), Words::of("en"));
        notebook_in(&home, "en", &Notebook::default());
        kills::lighten(&home.data());
        give(home.path(), USER);
        let user = user(USER);
        let mut command: Vec<&str> = user.iter().map(String::as_str).collect();
        let data = home.data();
        command.extend([sotay.to_str().unwrap(), "--data-dir", data.to_str().unwrap()]);
        let command: Vec<OsString> =
            lab.inside(Space::Client, &command).into_iter().map(OsString::from).collect();
        let mut guide = home.run((80, 24), &command, &[("PATH", tools::PATH)]);
        unlock(&mut guide, &words);
        guide.choose(&words.say("drill-screen-menu"));
        guide.wait_for(&words.say("drill-screen-what"));
        guide.choose(&words.say("drill-case-drop"));
        guide.wait_for(&words.say("drill-ask-no"));
        assert!(running(lab, true).is_empty(), "nothing is started before yes");
        guide.choose(&words.say("drill-ask-yes"));
        guide.wait_for(&words.say("drill-case-drop-now"));
        child(lab);
        Self { lab, home, words, tunnel, guide }
    }

    /// Takes the tunnel away and waits until the screen says that something left.
    fn lose(&mut self) {
        lose(self.lab, &self.tunnel);
        self.guide.wait_for(&self.words.say("drill-screen-mark-lost"));
        let so_far = format!("{} - blocked 0, left", self.words.say("drill-screen-tunnel-no"));
        self.guide.wait_for(&so_far);
    }

    /// The child ends although the guide may still be there.
    #[track_caller]
    fn expect_no_child(&self) {
        let end = Instant::now() + SOON;
        while Instant::now() < end && !running(self.lab, true).is_empty() {
            std::thread::sleep(Duration::from_millis(10));
        }
        assert!(running(self.lab, true).is_empty(), "the child goes on");
    }

    fn notebook(&self) -> Notebook {
        Vault::read(&data_dir(&self.home), &secret(PASSPHRASE)).unwrap()
    }

    #[track_caller]
    fn expect_nothing_kept(&self) {
        let notebook = self.notebook();
        assert!(notebook.drills.is_empty() && notebook.progress.records.is_empty(), "nothing is recorded");
    }
}

fn unlock(guide: &mut Window, words: &Words) {
    guide.wait_for(&words.say("unlock-label"));
    guide.keys(PASSPHRASE);
    guide.keys(ENTER);
    guide.wait_for(&words.say("home-title"));
}

pub fn left(yard: &Yard, sotay: &Path) {
    for (key, in_gap) in [("q", false), (CTRL_C, false), ("q", true)] {
        let lab = Lab::build(yard);
        let mut scene = Scene::armed(&lab, sotay);
        if in_gap {
            scene.lose();
        }
        scene.guide.keys(key);
        assert_eq!(scene.guide.end(), 0);
        expect_given_back(&scene.guide);
        scene.expect_no_child();
        expect_nothing_left(&lab);
        scene.expect_nothing_kept();
    }
}

pub fn closed(yard: &Yard, sotay: &Path) {
    let lab = Lab::build(yard);
    let mut scene = Scene::armed(&lab, sotay);
    scene.lose();
    let Scene { guide, home, .. } = scene;
    guide.close();
    let gone = tools::wait_until(|| running(&lab, false).is_empty());
    assert!(gone, "the child goes on");
    expect_nothing_left(&lab);
    let notebook = Vault::read(&data_dir(&home), &secret(PASSPHRASE)).unwrap();
    assert!(notebook.drills.is_empty(), "nothing is recorded");
}

pub fn locked(yard: &Yard, sotay: &Path) {
    let lab = Lab::build(yard);
    let mut scene = Scene::armed(&lab, sotay);
    scene.lose();
    scene.guide.keys(CTRL_L);
    scene.guide.wait_for(&scene.words.say("unlock-label"));
    scene.expect_no_child();
    scene.expect_nothing_kept();
    unlock(&mut scene.guide, &scene.words);
    let Scene { guide, words, .. } = &mut scene;
    guide.choose(&words.say("drill-screen-menu"));
    guide.wait_for(&words.say("drill-screen-not-yet"));
    assert!(!guide.flat().contains(&words.say("drill-screen-last")), "nothing of it is shown");
    guide.keys("q");
    assert_eq!(guide.end(), 0);
    expect_given_back(guide);
    expect_nothing_left(&lab);
    scene.expect_nothing_kept();
}

pub fn hidden(yard: &Yard, sotay: &Path) {
    let lab = Lab::build(yard);
    let mut scene = Scene::armed(&lab, sotay);
    scene.guide.keys(CTRL_X);
    let empty = scene.words.say("hidden-empty");
    scene
        .guide
        .wait("the whole neutral screen", |guide| guide.flat().contains(&empty) && guide.is_whole_frame());
    let neutral = scene.guide.text();
    lose(&lab, &scene.tunnel);
    // It goes on to its end, and nothing of that is to be seen.
    assert!(tools::wait_until(|| running(&lab, true).is_empty()), "the drill ends by itself");
    scene.guide.watch(Duration::from_millis(300));
    assert_eq!(scene.guide.text(), neutral, "nothing of it is seen");
    scene.guide.keys(CTRL_X);
    scene.guide.wait_for(&scene.words.say("drill-screen-left"));
    scene.guide.wait("saved", |guide| scene.words.is_saved(guide));
    let kept = scene.notebook().drills;
    let found: Vec<&str> = kept.values().map(|record| record.ipv4.word()).collect();
    assert_eq!(found, ["left"]);
    scene.guide.keys("q");
    assert_eq!(scene.guide.end(), 0);
    expect_given_back(&scene.guide);
    expect_nothing_left(&lab);
}
