//! Makes text from outside safe to print: file names, export contents, interface names, other programs' output.
//!
//! Never trusts the text to be short, visible, in one direction or on one line. Our own translations do not
//! pass here: they may carry the marks they need.

use std::borrow::Cow;
use std::path::Path;

use unicode_normalization::char::{canonical_combining_class, is_public_assigned};

/// More marks than this on one letter are no language but an attack on the lines above.
/// Written languages were seen with five.
const MAX_MARKS: usize = 8;

/// Makes one line of text safe to print, and shortens it to `max_chars` characters.
///
/// What commands the terminal, changes the direction, cannot be seen or has no meaning becomes `�`, or `?`
/// where `ascii` is set, so that nobody takes two different names for the same. Only the two variation
/// selectors of emoji are left out quietly.
pub fn for_screen(text: &str, max_chars: usize, ascii: bool) -> Cow<'_, str> {
    if text.len() <= max_chars && text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return Cow::Borrowed(text);
    }
    let replacement = if ascii { '?' } else { char::REPLACEMENT_CHARACTER };
    let mut marks = 0;
    let mut letters =
        text.chars().filter(|letter| !matches!(letter, '\u{FE0E}' | '\u{FE0F}')).map(|letter| {
            marks = if canonical_combining_class(letter) == 0 { 0 } else { marks + 1 };
            if is_hidden(letter) || marks > MAX_MARKS { replacement } else { letter }
        });
    let mut safe: String = letters.by_ref().take(max_chars).collect();
    if letters.next().is_some() {
        let ellipsis: String = if ascii { "..." } else { "…" }.chars().take(max_chars).collect();
        for _ in ellipsis.chars() {
            safe.pop();
        }
        safe.push_str(&ellipsis);
    }
    if safe == text { Cow::Borrowed(text) } else { Cow::Owned(safe) }
}

/// Makes a path safe to print. It is not shortened: a person has to find the file by it.
///
/// # Platform behaviour
/// What is not Unicode in the path becomes `�`.
pub fn for_path(path: &Path) -> String {
    for_screen(&path.to_string_lossy(), usize::MAX, false).into_owned()
}

/// Tells whether a character is not what it seems on a screen: it commands, reorders, hides or means nothing.
pub fn is_hidden(letter: char) -> bool {
    match letter {
        ' '..='~' => false,
        _ => letter.is_control() || is_format(letter) || is_blank(letter) || !is_public_assigned(letter),
    }
}

/// Tells whether a character only steers the text around it, such as its direction.
///
/// # Sources
/// General categories Cf, Zl and Zp of the Unicode Character Database, compared with version 14.0, and the blocks
/// around them that are kept for more of the kind.
fn is_format(letter: char) -> bool {
    matches!(
        letter,
        '\u{AD}'
            | '\u{600}'..='\u{605}'
            | '\u{61C}'
            | '\u{6DD}'
            | '\u{70F}'
            | '\u{890}'..='\u{891}'
            | '\u{8E2}'
            | '\u{180E}'
            | '\u{200B}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FEFF}'
            | '\u{FFF9}'..='\u{FFFB}'
            | '\u{110BD}'
            | '\u{110CD}'
            | '\u{13430}'..='\u{1343F}'
            | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E007F}'
    )
}

/// Tells whether a character has no shape although it is no space: fillers and variation selectors.
fn is_blank(letter: char) -> bool {
    matches!(
        letter,
        '\u{34F}'
            | '\u{115F}'..='\u{1160}'
            | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FFA0}'
            | '\u{E0100}'..='\u{E01EF}'
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(for_screen(text, 200, false), expected);
        assert_eq!(for_screen(text, 200, true), expected.replace('\u{FFFD}', "?"));
    }

    #[track_caller]
    fn check_untouched(text: &str) {
        assert!(matches!(for_screen(text, 200, true), Cow::Borrowed(_)), "{text}");
        check(text, text);
    }

    #[test]
    fn honest_text_of_any_language_passes() {
        check_untouched("");
        check_untouched("wlan0");
        check_untouched("facebook-nguyen (2).zip");
        check_untouched("Mã hóa ổ đĩa");
        check_untouched("o\u{302}\u{309} \u{111}i\u{303}a");
        check_untouched("รหัสผ่าน ខ្មែរ စကားဝှက် شَفِّر 密码 한국 привет 🙂");
    }

    #[test]
    fn nothing_commands_the_terminal() {
        check("a\u{1b}[31mb", "a�[31mb");
        check("\u{1b}]0;title\u{7}", "�]0;title�");
        check("one\ntwo\r\tthree", "one�two��three");
        check("\u{0}\u{8}\u{7f}\u{80}\u{9b}\u{9f}", "������");
        check("one\u{85}two\u{2028}three\u{2029}", "one�two�three�");
    }

    #[test]
    fn nothing_changes_the_direction() {
        check("\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}", "�����");
        check("\u{2066}\u{2067}\u{2068}\u{2069}", "����");
        check("evil\u{202e}gpj.exe", "evil�gpj.exe");
        check("\u{200e}\u{200f}\u{61c}", "���");
    }

    #[test]
    fn nothing_hides() {
        check("pay\u{200b}pal\u{200c}\u{200d}\u{2060}\u{feff}\u{ad}", "pay�pal�����");
        check("a\u{34f}\u{115f}\u{3164}\u{ffa0}b", "a����b");
        check("a\u{e0041}\u{e0001}\u{e007f}\u{e0100}", "a����");
        check("\u{fff9}\u{206a}\u{180e}", "���");
        check("❤\u{fe0f}", "❤");
    }

    #[test]
    fn nothing_is_without_meaning() {
        check("\u{e000}\u{f8ff}\u{f0000}\u{10fffd}", "����");
        check("\u{378}\u{fdd0}\u{ffff}\u{10ffff}", "����");
    }

    #[test]
    fn marks_do_not_pile_up() {
        let tower = format!("a{}b", "\u{301}".repeat(10));
        check(&tower, &format!("a{}��b", "\u{301}".repeat(8)));
    }

    #[track_caller]
    fn check_cap(text: &str, max_chars: usize, ascii: bool, expected: &str) {
        assert_eq!(for_screen(text, max_chars, ascii), expected);
    }

    #[test]
    fn long_text_is_shortened_with_a_sign() {
        check_cap("interface", 9, false, "interface");
        check_cap("interface", 8, false, "interfa…");
        check_cap("interface", 8, true, "inter...");
        check_cap("đườngđường", 5, false, "đườn…");
        check_cap("đường", 5, true, "đường");
        check_cap("interface", 2, true, "..");
        check_cap("interface", 0, false, "");
        check_cap(&"x".repeat(100_000), 3, false, "xx…");
    }

    #[test]
    fn paths_are_shown_whole() {
        assert_eq!(for_path(Path::new("/home/an/Tải xuống/x.zip")), "/home/an/Tải xuống/x.zip");
        assert_eq!(for_path(Path::new("a\u{1b}[2J\nb")), "a�[2J�b");
        let long = "x/".repeat(1000);
        assert_eq!(for_path(Path::new(&long)), long);
    }

    #[cfg(unix)]
    #[test]
    fn paths_that_are_not_unicode_are_shown() {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt;
        assert_eq!(for_path(Path::new(OsStr::from_bytes(b"a\xffb"))), "a�b");
    }

    proptest! {
        #[test]
        fn the_result_is_always_safe_and_short(text in any::<String>(), max_chars in 0_usize..40, ascii: bool) {
            let safe = for_screen(&text, max_chars, ascii);
            prop_assert!(safe.chars().count() <= max_chars);
            prop_assert!(!safe.chars().any(is_hidden));
        }
    }
}
