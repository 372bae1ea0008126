//! How many guesses a passphrase would take, estimated low. Pure.
//!
//! The rules count what somebody would try who knows how people choose: words, names, dates, rows of the keyboard, the
//! same again. Nothing is worth more for being unknown here: a word of any language is worth what its length is,
//! and none more than one of two thousand. So mistakes ask for a longer passphrase, never for a shorter one.
//!
//! # Privacy
//! What it looks at is copied once, into memory that is wiped.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use zeroize::Zeroizing;

/// No more letters are looked at: whoever types more has enough.
const LONGEST: usize = 256;
/// A word counts as one of 2,048 at most, as if it were drawn from a list.
const WORD_BITS: f64 = 11.0;
/// Longer words are rare: what is longer is several, written together.
const WORD_LETTERS: usize = 12;
/// A letter of a word. In running English and Vietnamese it is worth one to two bits.
const LETTER_BITS: f64 = 2.0;
/// A letter of words that are written together.
const JOINED_BITS: f64 = 1.5;
/// A sign that is a word by itself, as in Chinese.
const WORD_SIGN_BITS: f64 = 5.0;
/// A letter between digits and signs, alone or as a pair.
const LONE_LETTER_BITS: f64 = 3.5;
/// A digit. Most that people choose are dates.
const DIGIT_BITS: f64 = 2.0;
/// A sign. Most are a full stop or an exclamation mark.
const SIGN_BITS: f64 = 3.5;
/// A letter within a word that has marks or is a capital, after one that is not.
const TWIST_BITS: f64 = 1.0;
/// How many of these count in a word.
const TWISTS: u8 = 2;
/// A word that everybody uses.
const COMMON_BITS: f64 = 3.0;
/// The next one of a row, or the same once more.
const ROW_BITS: f64 = 0.3;
/// What stood before.
const AGAIN_BITS: f64 = 3.0;
/// How many letters that stood before count as the same again.
const AGAIN: usize = 3;

/// Words that would be tried first, without marks and capitals.
const COMMON: &str = " a abc admin ai an and angel anh anhyeuem are baby ban be boss but cac can cha chao che checklist chi cho \
    chung co con cua da dai de dem den dep di doi dragon du duoc em emyeuanh facebook family football for friend gia go god \
    good ha hai hanoi happy hello hieu hoa hoang home hung huong iloveyou in is it khong kim king la lai lam lan letmein \
    life linh loc login long love lover loveyou mai mama man mat matkhau me messenger minh moi monkey mot mother my nam nay \
    ngay ngoc nguoi nguyen nha nhu not notebook of on one or papa pass passphrase password phuong police princess qua quan \
    que qwerty sai saigon secret signal so sotay star sunshine super tai tam tay test thanh thao that the thi thich thu to \
    toi tran trang trong trung tu tuan tuyet va van vao ve vi viet vietnam vn vo vpn vui we welcome wire with xin yeu you \
    your zalo ";

/// Rows of the keyboard, and counting.
const ROWS: [&str; 5] = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "abcdefghijklmnopqrstuvwxyz"];

/// A letter without marks and capitals, and whether it had them.
type Letter = (char, bool);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Space,
    Letter,
    WordSign,
    Digit,
    Sign,
}

/// Returns the estimate in bits: each one more doubles the guesses.
pub fn bits(text: &str) -> f64 {
    let letters = letters(text);
    let mut bits = 0.0;
    let mut at = 0;
    while at < letters.len() {
        let (taken, worth) = piece(&letters, at);
        bits += worth;
        at += taken;
    }
    bits
}

fn letters(text: &str) -> Zeroizing<Vec<Letter>> {
    // Never grows, so that it leaves no copies behind.
    let mut letters: Zeroizing<Vec<Letter>> = Zeroizing::new(Vec::with_capacity(LONGEST));
    for letter in text.nfd() {
        if is_combining_mark(letter) {
            if let Some((_, twisted)) = letters.last_mut() {
                *twisted = true;
            }
        } else if letters.len() < LONGEST {
            let small = letter.to_lowercase().next().unwrap_or(letter);
            let plain = if small == 'đ' { 'd' } else { small };
            letters.push((plain, plain != letter));
        }
    }
    letters
}

fn class(letter: char) -> Class {
    match letter {
        _ if letter.is_whitespace() => Class::Space,
        _ if letter.is_numeric() => Class::Digit,
        '\u{2E80}'..='\u{A4CF}' | '\u{20000}'..='\u{3FFFF}' => Class::WordSign,
        _ if letter.is_alphabetic() => Class::Letter,
        _ => Class::Sign,
    }
}

/// Returns how many letters stand from a place on that are of one kind, and what they are worth.
fn piece(letters: &[Letter], at: usize) -> (usize, f64) {
    if let Some(again) = again(letters, at) {
        return (again, AGAIN_BITS);
    }
    let Some((first, _)) = letters.get(at) else { return (1, 0.0) };
    let kind = class(*first);
    let rest = letters.get(at..).unwrap_or_default();
    let run = rest.iter().take_while(|(letter, _)| class(*letter) == kind).count();
    // A run ends where something begins that stood before.
    let taken = (1..run).find(|next| again(letters, at + next).is_some()).unwrap_or(run);
    let run = rest.get(..taken).unwrap_or_default();
    let worth = match kind {
        Class::Space => 0.0,
        Class::Letter => word(run, is_glued(letters, at, at + taken)),
        Class::WordSign => steps(run, |_| WORD_SIGN_BITS),
        Class::Digit => steps(run, |_| DIGIT_BITS),
        Class::Sign => steps(run, |_| SIGN_BITS),
    };
    (taken, worth)
}

/// Returns how many letters from a place on stood before, if that is long enough to count.
fn again(letters: &[Letter], at: usize) -> Option<usize> {
    let rest = letters.get(at..)?;
    let same = |from: usize| {
        let before = letters.get(from..).unwrap_or_default();
        before.iter().zip(rest).take_while(|((one, _), (other, _))| one == other).count()
    };
    (0..at).map(same).max().filter(|same| *same >= AGAIN)
}

/// Tells whether a run stands between digits and signs.
fn is_glued(letters: &[Letter], start: usize, end: usize) -> bool {
    let outside = [start.checked_sub(1), Some(end)].into_iter().flatten();
    let mut kinds = outside.filter_map(|at| letters.get(at)).map(|(letter, _)| class(*letter));
    kinds.any(|kind| matches!(kind, Class::Digit | Class::Sign))
}

/// Returns what a run of letters is worth.
fn word(run: &[Letter], glued: bool) -> f64 {
    if is_common(run) {
        return COMMON_BITS;
    }
    let mut twists = 0_u8;
    for pair in run.windows(2) {
        let begins = matches!(pair, [(_, false), (_, true)]);
        twists = twists.saturating_add(u8::from(begins)).min(TWISTS);
    }
    let twists = f64::from(twists) * TWIST_BITS;
    if glued && run.len() <= 2 {
        return steps(run, |_| LONE_LETTER_BITS) + twists;
    }
    let short = run.get(..run.len().min(WORD_LETTERS)).unwrap_or_default();
    let joined = steps(run, |at| if at < short.len() { 0.0 } else { JOINED_BITS });
    (steps(short, |_| LETTER_BITS) + twists).min(WORD_BITS) + joined
}

fn is_common(run: &[Letter]) -> bool {
    COMMON.split(' ').any(|word| word.chars().eq(run.iter().map(|(letter, _)| *letter)))
}

/// Adds up what the letters of a run are worth; the next of a row is worth next to nothing.
fn steps(run: &[Letter], worth: impl Fn(usize) -> f64) -> f64 {
    let in_row = |at: usize| match run.get(at.saturating_sub(2)..=at) {
        Some([(first, _), (before, _), (letter, _)]) => {
            before == letter
                || (step(*first, *before).is_some() && step(*first, *before) == step(*before, *letter))
        }
        Some([(before, _), (letter, _)]) => before == letter,
        _ => false,
    };
    (0..run.len()).map(|at| if in_row(at) { worth(at).min(ROW_BITS) } else { worth(at) }).sum()
}

/// Returns the row in which two letters are neighbours, and the way from one to the other.
fn step(before: char, letter: char) -> Option<(usize, bool)> {
    let place = |row: &str, wanted: char| row.chars().position(|each| each == wanted);
    ROWS.iter().enumerate().find_map(|(number, row)| {
        let (one, other) = place(row, before).zip(place(row, letter))?;
        (one.abs_diff(other) == 1).then_some((number, one < other))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: f64) {
        let bits = bits(text);
        assert!((bits - expected).abs() < 0.01, "{text}: {bits}");
    }

    #[test]
    fn words_are_worth_their_length_and_no_more_than_one_of_a_list() {
        check("otter", 2.0 * 4.0 + 0.3);
        check("plastic", 11.0);
        check("river plastic", 21.0);
        check("antidisestablishmentarianism", 11.0 + 16.0 * 1.5);
        check("thanh", 3.0);
        check("KHẾ", 6.0);
        check("khế", 7.0);
        check("密码短语", 20.0);
    }

    #[test]
    fn rows_repetitions_and_what_all_use_are_worth_little() {
        check("aaaaaaaaaaaaaaaa", 3.0 + 3.0);
        check("abcabcabcabc", 3.0 + 3.0);
        check("asdfghjk", 4.0 + 6.0 * 0.3);
        check("123456", 4.0 + 4.0 * 0.3);
        check("20261121", 2.0 * 7.0 + 0.3);
        check("password", 3.0);
        check("Password password", 6.0);
        check("harbour harbour", 14.0);
    }

    #[test]
    fn letters_between_digits_and_signs_are_worth_more() {
        check("k7#", 3.5 + 2.0 + 3.5);
        check("", 0.0);
        check(" ", 0.0);
    }
}
