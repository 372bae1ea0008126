//! Fifty bits as twelve letters, the last two of which check the others.
//!
//! The alphabet is Crockford's base 32, which leaves out letters that look or sound like others
//! (crockford.com/base32.html, 2019-03-04). The check is a Reed-Solomon code over its 32 values: no slip becomes another
//! one by one or two wrong letters, nor by two letters that change places.

use unicode_normalization::UnicodeNormalization;

use super::Fault;

/// How many letters a slip has.
pub const LETTERS: usize = 12;

/// How many of them carry what it says.
const CARRYING: usize = 10;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Multiplies in the field of 32 values, whose polynomial is x⁵ + x² + 1.
fn times(one: u8, other: u8) -> u8 {
    let mut product = 0;
    for bit in (0..5).rev() {
        product <<= 1;
        if product & 0b10_0000 != 0 {
            product ^= 0b10_0101;
        }
        if other >> bit & 1 == 1 {
            product ^= one;
        }
    }
    product
}

/// Returns the two values that check the others: the rest of a division by (x + 2)(x + 4) = x² + 6x + 8.
fn check(values: &[u8]) -> [u8; 2] {
    values.iter().fold([0, 0], |[high, low], value| {
        let factor = value ^ high;
        [low ^ times(factor, 6), times(factor, 8)]
    })
}

/// Returns fifty bits as letters in three groups.
pub fn write(bits: u64) -> String {
    let mut values: Vec<u8> =
        (0..CARRYING).rev().map(|place| u8::try_from(bits >> (5 * place) & 31).unwrap_or_default()).collect();
    values.extend(check(&values));
    let letters: Vec<char> = values
        .iter()
        .filter_map(|value| ALPHABET.get(usize::from(*value)))
        .map(|letter| char::from(*letter))
        .collect();
    letters.chunks(4).map(String::from_iter).collect::<Vec<_>>().join("-")
}

/// Returns the fifty bits of letters as people type them.
pub fn read(typed: &str) -> Result<u64, Fault> {
    // Some keyboards give letters and digits of double width.
    let letters = typed.nfkc().filter(|letter| !letter.is_whitespace() && !is_dash(*letter));
    let values: Vec<u8> = letters.map(value).collect::<Option<_>>().ok_or(Fault::Letters)?;
    if values.len() != LETTERS {
        return Err(Fault::Letters);
    }
    let (carrying, checking) = values.split_at(CARRYING);
    if check(carrying) != *checking {
        return Err(Fault::Mistyped);
    }
    Ok(carrying.iter().fold(0, |bits, value| bits << 5 | u64::from(*value)))
}

fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '_' | '.' | ',' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// Returns what a letter stands for.
fn value(letter: char) -> Option<u8> {
    let letter = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        // Digits as Arabic, Persian and Thai keyboards give them.
        digit @ ('٠'..='٩' | '۰'..='۹' | '๐'..='๙') => western(digit)?,
        other => other,
    };
    let place = ALPHABET.iter().position(|known| char::from(*known) == letter)?;
    u8::try_from(place).ok()
}

fn western(digit: char) -> Option<char> {
    let zero = match digit {
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => '๐',
    };
    char::from_digit(u32::from(digit) - u32::from(zero), 10)
}
