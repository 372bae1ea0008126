//! SIGKILL at any moment while changes are made: the notebook opens, with every change that was confirmed on screen.
//!
//! 20 kills unless `SOTAY_KILLS` says otherwise. `SOTAY_SEED` repeats a run as far as the system's timing allows.

use std::fs;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use nix::sys::signal::Signal;

use sotay::content::Checklist;
use sotay::progress::{Proof, State};
use sotay::store::{Notebook, Vault};

use crate::pty::{DOWN, ENTER, Home, LONGEST_WAIT, UP, Window};
use crate::words::{PASSPHRASE, Words, data_dir, notebook_in, progress_of, secret};

const USUAL_KILLS: u64 = 20;
/// Wide enough that most items take two rows.
const COLUMNS: u16 = 120;
/// Rows for what is not an item, and for items that take more than two.
const MORE_ROWS: usize = 30;
/// Opening 200 times is not what is tested here: the key is protected with less work than the program's own.
const LITTLE_WORK: u8 = 4;

/// What the program must hold, change by change.
struct Model {
    at: usize,
    states: Vec<State>,
    undo: Vec<(usize, State)>,
    /// All states the list went through; the last is what was asked for so far.
    history: Vec<Vec<State>>,
    /// The last of them that the screen called saved.
    confirmed: usize,
}

impl Model {
    fn new(states: Vec<State>) -> Self {
        Self { at: 0, undo: Vec::new(), history: vec![states.clone()], states, confirmed: 0 }
    }

    /// Returns a key, and does to the model what it does to the guide.
    fn press(&mut self, dice: &mut Dice) -> &'static str {
        match dice.below(8) {
            0 => {
                self.at = self.at.saturating_sub(1);
                UP
            }
            1 | 2 => {
                self.at = (self.at + 1).min(self.states.len() - 1);
                DOWN
            }
            3 => {
                if let Some((index, before)) = self.undo.pop() {
                    self.states[index] = before;
                    self.history.push(self.states.clone());
                }
                "u"
            }
            4 => self.set(State::Later, "s"),
            5 => self.set(State::NotForMe, "n"),
            _ => self.set(State::Done(Proof::Told), "d"),
        }
    }

    fn set(&mut self, state: State, key: &'static str) -> &'static str {
        self.undo.push((self.at, self.states[self.at]));
        self.states[self.at] = state;
        self.history.push(self.states.clone());
        key
    }

    /// Takes note of what the screen calls saved.
    ///
    /// The first row is drawn first: where it says so while the rest is half drawn, the rest is older, never newer.
    fn look(&mut self, guide: &Window, words: &Words) {
        if !words.is_saved(guide) {
            return;
        }
        let shown = states_on(guide);
        let found = self.history.iter().skip(self.confirmed).position(|states| *states == shown);
        self.confirmed += found.unwrap_or(0);
    }
}

fn states_on(guide: &Window) -> Vec<State> {
    guide
        .rows()
        .iter()
        .filter_map(|row| row.strip_prefix("> ").or_else(|| row.strip_prefix("  ")))
        .filter_map(|row| match row.get(..4)? {
            "[ ] " => Some(State::Open),
            "[/] " => Some(State::Done(Proof::Told)),
            "[>] " => Some(State::Later),
            "[-] " => Some(State::NotForMe),
            _ => None,
        })
        .collect()
}

fn states_in(home: &Home, list: &Checklist) -> Vec<State> {
    let progress = progress_of(home, PASSPHRASE);
    let state = |item: &str| {
        let found = progress.iter().find(|(id, _)| id.to_string() == format!("{}/{item}", list.id));
        found.map_or(State::Open, |(_, state)| *state)
    };
    list.items.iter().map(|item| state(&item.id)).collect()
}

fn home_with_a_light_key() -> Home {
    let home = Home::new();
    notebook_in(&home, "en", &Notebook::default());
    lighten(&home.data());
    home
}

/// Protects the key of a notebook with little work.
#[expect(clippy::disallowed_methods, reason = "a key as another program may have written it")]
pub fn lighten(data: &Path) {
    let path = data.join("key.age");
    let mut identity = age::scrypt::Identity::new(secret(PASSPHRASE));
    // Left alone, age refuses on a busy machine what would take it too long.
    identity.set_max_work_factor(20);
    let key = age::decrypt(&identity, &fs::read(&path).unwrap()).unwrap();
    let mut recipient = age::scrypt::Recipient::new(secret(PASSPHRASE));
    recipient.set_work_factor(LITTLE_WORK);
    fs::write(&path, age::encrypt(&recipient, &key).unwrap()).unwrap();
}

fn open_list(home: &Home, words: &Words, list: &Checklist) -> Window {
    // Every item of the list is in sight.
    let rows = u16::try_from(list.items.len() * 2 + MORE_ROWS).unwrap();
    let mut guide = home.guide_with((COLUMNS, rows), &[]);
    guide.wait_for(&words.say("unlock-label"));
    guide.keys(PASSPHRASE);
    guide.keys(ENTER);
    guide.wait_for(&words.say("home-title"));
    guide.choose(&list.title.shown);
    guide.wait("the list", |guide| states_on(guide).len() == list.items.len() && words.is_saved(guide));
    guide
}

/// Changes things in bursts and kills the guide somewhere in between.
fn change_until_killed(guide: &mut Window, words: &Words, model: &mut Model, dice: &mut Dice) {
    let started = Instant::now();
    let first = if model.states[0] == State::Later { (State::NotForMe, "n") } else { (State::Later, "s") };
    guide.keys(model.set(first.0, first.1));
    while model.confirmed == 0 {
        assert!(guide.next_piece(LONGEST_WAIT).is_some(), "no first save:\n{}", guide.text());
        model.look(guide, words);
    }
    // How long a save takes depends on the disk; kills must fall at any point of one.
    let save_micros = u64::try_from(started.elapsed().as_micros()).unwrap();
    loop {
        let keys: String = (0..=dice.below(4)).map(|_| model.press(dice)).collect();
        guide.keys(&keys);
        let until = Instant::now() + Duration::from_micros(dice.below(save_micros * 2));
        while let Some(left) = until.checked_duration_since(Instant::now()) {
            if guide.next_piece(left).is_some() {
                model.look(guide, words);
            }
        }
        if dice.below(4) == 0 {
            break;
        }
    }
    guide.signal(Signal::SIGKILL);
    // What it had drawn by then was seen.
    while guide.next_piece(LONGEST_WAIT).is_some() {
        model.look(guide, words);
    }
    guide.end();
}

#[test]
fn every_change_that_was_called_saved_survives_a_kill() {
    let number = |name: &str| std::env::var(name).ok().map(|value| value.parse::<u64>().unwrap());
    let kills = number("SOTAY_KILLS").unwrap_or(USUAL_KILLS);
    let seed = number("SOTAY_SEED").unwrap_or_else(|| RandomState::new().build_hasher().finish() | 1);
    eprintln!("SOTAY_SEED={seed} SOTAY_KILLS={kills}");
    let mut dice = Dice(seed);
    let words = Words::of("en");
    // Its first line is an item, and all its lines are its own.
    let list = words.library.checklist("group-move").unwrap();
    let home = home_with_a_light_key();
    let (mut confirmed, mut unconfirmed) = (0, 0);
    for round in 0..kills {
        let before = states_in(&home, list);
        let mut guide = open_list(&home, &words, list);
        assert_eq!(states_on(&guide), before, "the program shows what the notebook holds, round {round}");
        let mut model = Model::new(before);
        change_until_killed(&mut guide, &words, &mut model, &mut dice);
        let held = states_in(&home, list);
        let possible = &model.history[model.confirmed..];
        assert!(possible.contains(&held), "round {round} of seed {seed}: a confirmed change is lost");
        confirmed += model.confirmed;
        unconfirmed += possible.len() - 1;
    }
    eprintln!("{kills} kills: {confirmed} changes confirmed and kept, {unconfirmed} cut off before that");
    assert!(confirmed > 0 && unconfirmed > 0, "kills fell before and after saves");
    expect_tidy(&home, &words, list);
}

/// Nothing that a cut-off save began is left behind once the program was closed in peace.
fn expect_tidy(home: &Home, words: &Words, list: &Checklist) {
    let mut guide = open_list(home, words, list);
    guide.keys("q");
    assert_eq!(guide.end(), 0);
    let names = ["display.toml", "key.age", "lock", "notebook.age", "notebook.prev.age"];
    let expected: Vec<PathBuf> =
        [home.data()].into_iter().chain(names.map(|name| home.data().join(name))).collect();
    assert_eq!(home.everything().into_keys().collect::<Vec<_>>(), expected);
    assert!(Vault::read(&data_dir(home), &secret("another one")).is_err());
}

/// Numbers without a pattern, the same for the same seed.
pub struct Dice(pub u64);

impl Dice {
    /// Returns a number below this one.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) % limit
    }
}
