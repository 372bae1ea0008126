//! Suggesting passphrases and judging typed ones.
//!
//! # Privacy
//! The judge, zxcvbn, keeps copies of what it looks at in memory that is freed but not wiped.

use age::secrecy::{ExposeSecret, SecretString};
use bip39::Language;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use zeroize::Zeroizing;

/// Words in a suggestion. Each is one of 2048, so six are 66 bits: with the notebook's scrypt, longer
/// to guess than the guesser lives.
const WORDS: usize = 6;
/// No English word of the list is longer.
const LONGEST_WORD: usize = 8;
/// The lowest score that protects a notebook.
const ENOUGH: u8 = 4;
/// What somebody who found the file would try first.
const EXPECTED: [&str; 12] = [
    "sotay",
    "so tay",
    "sổ tay",
    "notebook",
    "checklist",
    "signal",
    "wire",
    "facebook",
    "zalo",
    "vpn",
    "vietnam",
    "viet nam",
];

/// How good a typed passphrase is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judgement {
    /// From 0, guessed at once, to 4.
    pub score: u8,
    /// Whether that will do.
    pub enough: bool,
}

/// Returns a new passphrase of six English words: 66 bits from the system's random source.
///
/// # Panics
/// Where the system has no random bytes. Nothing could be encrypted there either.
pub fn suggest() -> SecretString {
    let list = Language::English.word_list();
    let mut random = Zeroizing::new([0_u8; WORDS * 2]);
    getrandom::getrandom(&mut *random).expect("the system has random bytes, or there could be no key either");
    // Filled to its end, so that it never grows and leaves no copies behind.
    let mut text = Zeroizing::new(String::with_capacity(WORDS * (LONGEST_WORD + 1)));
    for pair in random.chunks_exact(2) {
        if !text.is_empty() {
            text.push(' ');
        }
        // The list has 2048 words, so each is as likely as any other.
        let index = usize::from(u16::from_le_bytes([pair[0], pair[1]])) % list.len();
        text.push_str(list[index]);
    }
    SecretString::from(text.as_str())
}

/// Judges a typed passphrase.
///
/// The judge knows English words and common passwords of all the world. It sees the passphrase as
/// typed and once more as `anhyeuem` for `anh yêu em`; the lower score counts.
///
/// Its tables of words are made at the first call and stay: call it when a passphrase is set, not at
/// every start.
pub fn judge(passphrase: &SecretString) -> Judgement {
    let typed = passphrase.expose_secret();
    let score = score(typed).min(score(&bare(typed)));
    Judgement { score, enough: score >= ENOUGH }
}

fn score(text: &str) -> u8 {
    u8::from(zxcvbn::zxcvbn(text, &EXPECTED).score())
}

/// Returns the text without spaces and marks on letters.
fn bare(text: &str) -> Zeroizing<String> {
    // Never longer than three times the input, so that the buffer does not grow and leave copies.
    let mut bare = Zeroizing::new(String::with_capacity(text.len() * 3));
    let letters = text.nfd().filter(|letter| !is_combining_mark(*letter) && !letter.is_whitespace());
    bare.extend(letters.map(|letter| match letter {
        'đ' => 'd',
        'Đ' => 'D',
        other => other,
    }));
    bare
}

#[cfg(test)]
mod tests {
    use super::super::testing::passphrase;
    use super::*;

    #[track_caller]
    fn check(text: &str, enough: bool) {
        let judgement = judge(&passphrase(text));
        assert_eq!(judgement.enough, enough, "{text}: {judgement:?}");
    }

    #[test]
    fn a_suggestion_is_six_words_and_never_the_same() {
        let list = Language::English.word_list();
        let one = suggest();
        let words: Vec<&str> = one.expose_secret().split(' ').collect();
        assert_eq!(words.len(), WORDS);
        assert!(words.iter().all(|word| list.contains(word)));
        assert_ne!(one.expose_secret(), suggest().expose_secret());
        assert!(judge(&one).enough);
    }

    #[test]
    fn every_word_can_come() {
        let list = Language::English.word_list();
        assert_eq!(list.len(), 2048);
        assert!(list.iter().all(|word| word.len() <= LONGEST_WORD));
    }

    #[test]
    fn weak_ones_are_not_enough() {
        check("", false);
        check("123456", false);
        check("sotay2026", false);
        check("so tay", false);
        check("sổ tay", false);
        check("facebook vietnam", false);
        check("password1!", false);
        check("anh yêu em", false);
        check("mật khẩu", false);
        check("con mèo ăn bảy quả khế xanh", true);
        check("plastic otter seven harbour", true);
        check(&"a".repeat(100_000), false);
    }

    #[test]
    fn nothing_of_it_is_in_a_debug_print() {
        let shown = format!("{:?} {:?}", suggest(), judge(&passphrase("plastic otter")));
        assert!(!shown.contains("otter"), "{shown}");
    }
}
