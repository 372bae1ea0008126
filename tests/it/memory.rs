//! A computer with too little memory for a passphrase: a message, and everything goes on.

use crate::pty::{ENTER, Home, PROGRAM};
use crate::words::{PASSPHRASE, Words, notebook_in};
use sotay::store::{Notebook, StoreError};

/// Kibibytes of address space: enough for the guide, not enough for 128 MiB more.
const LIMIT: u32 = 160_000;

#[test]
fn too_little_memory_is_said_in_every_language_and_the_notebook_stays() {
    for tag in ["en", "vi"] {
        let (home, words) = (Home::new(), Words::of(tag));
        notebook_in(&home, tag, &Notebook::default());
        let before = home.everything();
        let line = format!("ulimit -v {LIMIT}; exec \"$0\" \"$@\"");
        let command =
            ["sh".into(), "-c".into(), line.into(), PROGRAM.into(), "--data-dir".into(), home.data().into()];
        let mut guide = home.run((80, 24), &command, &[]);
        guide.wait_for(&words.say("unlock-label"));
        guide.keys(PASSPHRASE);
        guide.keys(ENTER);
        guide.wait_for(&words.remedy_of(StoreError::TooLittleMemory { mebibytes: 128 }));
        assert!(guide.text().contains("128 MiB"), "{}", guide.text());
        // The pages for when it has already happened need no passphrase, and no memory.
        guide.keys(crate::pty::CTRL_E);
        guide.wait_for(&words.say("happened-title"));
        guide.keys("q");
        assert_eq!(guide.end(), 0);
        let after = home.everything();
        assert!(before.iter().all(|(path, bytes)| after.get(path) == Some(bytes)), "nothing was lost");
    }
}
