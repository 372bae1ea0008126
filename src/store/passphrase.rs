//! Suggesting passphrases and judging typed ones.
//!
//! The judge is our own: the known library for it takes 2.7 MiB of the program and 8 MB of memory, leaves copies of what it
//! looks at, and calls enough what a machine with this file tries in a day. A test holds the two together: what is
//! enough here has that library's best score.

mod guess;

use age::secrecy::{ExposeSecret, SecretString};
use bip39::Language;
use zeroize::Zeroizing;

/// Words in a suggestion. Each is one of 2048, so six are 66 bits: with the notebook's scrypt, longer
/// to guess than the guesser lives.
const WORDS: usize = 6;
/// No English word of the list is longer.
const LONGEST_WORD: usize = 8;
/// What protects a notebook: four words drawn from a list have 44 bits. At a hundred thousand guesses a second, each of
/// which takes 130 MiB of memory, that many take six years.
const ENOUGH_BITS: f64 = 44.0;

/// How good a typed passphrase is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Judgement {
    /// How many guesses it takes, as a power of two, estimated low.
    pub bits: f64,
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
pub fn judge(passphrase: &SecretString) -> Judgement {
    let typed = passphrase.expose_secret();
    let bits = guess::bits(typed);
    Judgement { bits, enough: bits >= ENOUGH_BITS || is_like_suggested(typed) }
}

/// Tells whether a text could be a suggestion: short words of the list are worth more than their letters then.
fn is_like_suggested(text: &str) -> bool {
    let list = Language::English.word_list();
    let mut words: Vec<&str> = text.split(' ').collect();
    let known = words.iter().all(|word| list.contains(word));
    words.sort_unstable();
    words.dedup();
    known && words.len() >= WORDS
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
        check("Nguyễn Văn An 21/11/1990", false);
        check("correcthorsebatterystaple", false);
        check("plastic otter seven harbour", false);
        check("plastic plastic plastic plastic plastic", false);
        check(&"a".repeat(100_000), false);
        check(&"abc".repeat(1000), false);
    }

    #[test]
    fn several_unusual_words_or_mixed_signs_without_meaning_are_enough() {
        check("plastic otter seven harbour window", true);
        check("con mèo ăn bảy quả khế xanh rồi ngủ", true);
        check("kX9#vQ2mT7!pL4", true);
        check("我家阳台上的绿萝三天没浇水", true);
    }

    #[test]
    fn what_is_enough_here_is_enough_for_a_judge_that_knows_many_words() {
        for text in [
            "plastic otter seven harbour window",
            "con mèo ăn bảy quả khế xanh rồi ngủ",
            "kX9#vQ2mT7!pL4",
            "window harbour 1990 dragons garden !! river",
        ] {
            check(text, true);
            agrees(text);
        }
    }

    /// Words that people take, some of them among the most usual of all.
    const TAKEN: [&str; 32] = [
        "password", "monkey", "dragon", "iloveyou", "michael", "charlie", "jessica", "ashley", "matkhau",
        "anhyeuem", "Nguyen", "hanoi", "1990", "2026", "21111990", "123456", "qwerty", "!!", "sunshine",
        "summer", "orange", "banana", "football", "baseball", "master", "freedom", "tigger", "jordan",
        "hunter", "buster", "soccer", "thomas",
    ];

    fn agrees(text: &str) {
        let known = zxcvbn::zxcvbn(text, &[]);
        assert_eq!(u8::from(known.score()), 4, "{text}: 10^{} guesses", known.guesses_log10());
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(300))]

        #[test]
        fn usual_words_in_any_order_are_never_called_enough_too_soon(
            words in proptest::collection::vec(proptest::sample::select(&TAKEN[..]), 1..9),
            between in proptest::sample::select(&["", " ", "-", "1"][..]),
        ) {
            let text = words.join(between);
            if judge(&passphrase(&text)).enough {
                agrees(&text);
            }
        }

        #[test]
        fn letters_in_any_order_are_never_called_enough_too_soon(text in "[a-z0-9!#A-E ]{1,40}") {
            if judge(&passphrase(&text)).enough {
                agrees(&text);
            }
        }
    }

    #[test]
    fn nothing_of_it_is_in_a_debug_print() {
        let shown = format!("{:?} {:?}", suggest(), judge(&passphrase("plastic otter")));
        assert!(!shown.contains("otter"), "{shown}");
    }
}
