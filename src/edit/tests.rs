use proptest::prelude::*;

use super::*;

/// Types what a terminal delivered: `\u{7f}` is Backspace, `<` and `>` move, `^` is home, `$` is end, `#` deletes.
fn typed(keys: &str) -> EditBuffer {
    let mut buffer = EditBuffer::new();
    for key in keys.chars() {
        match key {
            '\u{7f}' => buffer.backspace(),
            '<' => buffer.left(),
            '>' => buffer.right(),
            '^' => buffer.home(),
            '$' => buffer.end(),
            '#' => buffer.delete(),
            letter => {
                buffer.insert(letter);
            }
        }
    }
    buffer
}

#[track_caller]
fn check(keys: &str, before: &str, after: &str) {
    let buffer = typed(keys);
    assert_eq!((buffer.before_cursor(), buffer.text()), (before, format!("{before}{after}").as_str()));
}

#[test]
fn bursts_of_vietnamese_input_methods_give_the_word_that_was_meant() {
    check("to\u{7f}ôi go\u{7f}õ tie\u{7f}ê\u{7f}ếng", "tôi gõ tiếng", "");
    check("d\u{7f}đ\u{75}o\u{7f}\u{7f}ươ\u{6e}g\u{7f}\u{7f}\u{7f}ờng", "đường", "");
    check("w\u{7f}ư", "ư", "");
    // Corrects several letters at once.
    check("hoas\u{7f}\u{7f}\u{7f}oá", "hoá", "");
    // A decomposing engine adds a mark and takes it back.
    check("e\u{302}\u{7f}", "e", "");
    check("e\u{302}\u{301}\u{7f}\u{300}", "e\u{302}\u{300}", "");
}

#[test]
fn backspace_deletes_one_code_point_of_letters() {
    check("\u{7f}", "", "");
    check("ก่\u{7f}", "ก", "");
    check("ខ្ម\u{7f}", "ខ្", "");
    check("क्\u{200D}ष\u{7f}", "क्\u{200D}", "");
    check("می\u{200C}\u{7f}", "می", "");
    check("ab<\u{7f}", "", "b");
}

#[test]
fn backspace_deletes_an_emoji_whole() {
    check("a👩\u{200D}💻\u{7f}", "a", "");
    check("a❤\u{FE0F}\u{7f}", "a", "");
    check("a👋🏽\u{7f}", "a", "");
    check("a1\u{FE0F}\u{20E3}\u{7f}", "a", "");
    check("🇻🇳🇻🇳\u{7f}", "🇻🇳", "");
    check("a🙂\u{7f}", "a", "");
}

#[test]
fn the_cursor_moves_by_what_is_seen() {
    check("abc<<", "a", "bc");
    check("ae\u{302}\u{301}<x", "ax", "e\u{302}\u{301}");
    check("👩\u{200D}💻b<<", "", "👩\u{200D}💻b");
    check("👩\u{200D}💻b^>", "👩\u{200D}💻", "b");
    check("<", "", "");
    check("a>", "a", "");
    check("ab^x$y", "xaby", "");
}

#[test]
fn delete_takes_what_is_seen_after_the_cursor() {
    check("abc^#", "", "bc");
    check("e\u{302}\u{301}a^#", "", "a");
    check("❤\u{FE0F}a^#", "", "a");
    check("a#", "a", "");
}

#[test]
fn hidden_characters_are_not_typed() {
    check("a\u{1b}b\u{0}\u{202e}\u{200b}\nc", "abc", "");
    assert!(!EditBuffer::new().insert('\u{2066}'));
}

#[track_caller]
fn check_paste(pasted: &str, expected: &str) {
    let mut buffer = EditBuffer::new();
    assert!(buffer.paste(pasted));
    assert_eq!(buffer.text(), expected);
}

#[test]
fn pasted_text_is_cleaned() {
    check_paste("six words from paper\n", "six words from paper");
    check_paste("\r\none\r\ntwo\nthree\rfour\r\n", "one two three four");
    check_paste("a\tb\u{2028}c", "a b c");
    check_paste("a\u{1b}[31mb\u{7}", "a[31mb");
    check_paste("a\u{202e}b\u{2066}c\u{200e}\u{feff}\u{200b}", "abc");
    check_paste("می\u{200C}خواهم ❤\u{FE0F} 👩\u{200D}💻", "می\u{200C}خواهم ❤\u{FE0F} 👩\u{200D}💻");
    check_paste(" kept spaces ", " kept spaces ");
    check_paste("", "");
}

#[test]
fn pasted_text_goes_to_the_cursor() {
    let mut buffer = typed("ad<");
    assert!(buffer.paste("bc"));
    assert_eq!((buffer.before_cursor(), buffer.text()), ("abc", "abcd"));
}

#[test]
fn a_full_buffer_says_so_and_never_moves() {
    let mut buffer = EditBuffer::new();
    let room = buffer.text().as_ptr();
    assert!(buffer.paste(&"𐍈".repeat(MAX_CHARS)));
    assert!(!buffer.insert('a'));
    assert!(!buffer.paste("a"));
    assert!(buffer.paste("\u{1b}"));
    assert_eq!(buffer.text().len(), MAX_CHARS * 4);
    assert_eq!(buffer.text().as_ptr(), room);
    buffer.backspace();
    assert!(buffer.insert('a'));
    assert!(!buffer.paste("bc"));
}

#[test]
fn taking_and_clearing_leave_nothing() {
    let mut buffer = typed("bí mật<");
    assert_eq!(buffer.take().as_str(), "bí mật");
    assert!(buffer.is_empty());
    assert_eq!(buffer.before_cursor(), "");
    buffer.insert('a');
    let room = buffer.text().as_ptr();
    buffer.clear();
    assert!(buffer.is_empty());
    assert!(buffer.content.capacity() >= MAX_CHARS * 4);
    assert_eq!(buffer.text().as_ptr(), room);
}

#[test]
fn debug_output_tells_nothing() {
    assert_eq!(format!("{:?}", typed("bí mật")), format!("{:?}", EditBuffer::new()));
}

proptest! {
    #[test]
    fn no_keys_break_the_buffer(keys in "([aăâđeêkhmក្ម\u{301}\u{E48}👩\u{200D}💻🇻🇳\u{FE0F}]|[<>^$#\u{7f}]){0,40}") {
        let buffer = typed(&keys);
        prop_assert!(buffer.text().starts_with(buffer.before_cursor()));
        prop_assert!(buffer.text().chars().count() <= keys.chars().count());
    }
}
