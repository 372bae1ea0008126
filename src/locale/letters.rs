//! What a window has no letters for, and Vietnamese without its marks where it has none.
//!
//! Pure: what a font holds is found out in `window`. Only what is drawn is changed; files and what is typed stay whole.

use std::borrow::Cow;

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// Letters that a font must have to be read in a language. A font that lacks one of them lacks many.
pub const SAMPLES: [(&str, &str); 4] = [
    (
        "vi",
        "ăâđêôơưĂÂĐÊÔƠƯạảãáàấầẩẫậắằẳẵặẹẻẽếềểễệỉịĩọỏõốồổỗộớờởỡợụủũứừửữựỳỵỷỹẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰ",
    ),
    ("th", "กขคงจชซญดตถทนบปผพฟมยรลวสหอะาำเแโใไ"),
    ("ar", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"),
    ("zh-Hans", "的一是不了人我在有他这中大来上国个到说们"),
];

/// The language whose letters can be read without their marks.
const WITHOUT_MARKS: &str = "vi";

/// Why letters are lacking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Why {
    /// The font of the window does not have them.
    #[default]
    Font,
    /// The environment says that the terminal takes no UTF-8.
    Encoding,
}

/// The languages for which a window is known to have no letters. What could not be told is not among them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lacking {
    tags: Vec<&'static str>,
    why: Why,
}

impl Lacking {
    /// Returns what a font has no letters for.
    pub fn in_font(tags: Vec<&'static str>) -> Self {
        Self { tags, why: Why::Font }
    }

    /// Returns what a terminal without UTF-8 has no letters for: everything of which we have samples.
    pub fn in_encoding() -> Self {
        Self { tags: SAMPLES.map(|(tag, _)| tag).to_vec(), why: Why::Encoding }
    }

    /// Returns why.
    pub fn why(&self) -> Why {
        self.why
    }

    /// Tells whether Vietnamese must be drawn without its marks.
    pub fn marks(&self) -> bool {
        self.tags.contains(&WITHOUT_MARKS)
    }

    /// Tells whether a language cannot be read in this window at all.
    pub fn is_unreadable(&self, tag: &str) -> bool {
        tag != WITHOUT_MARKS && self.tags.contains(&tag)
    }
}

/// Returns text without marks, letter by letter: as many columns as before, and capitals stay.
pub fn without_marks(text: &str) -> Cow<'_, str> {
    if text.is_ascii() { Cow::Borrowed(text) } else { Cow::Owned(text.chars().filter_map(bare).collect()) }
}

fn bare(letter: char) -> Option<char> {
    Some(match letter {
        _ if letter.is_ascii() => letter,
        'đ' => 'd',
        'Đ' => 'D',
        '“' | '”' | '„' | '«' | '»' => '"',
        '‘' | '’' => '\'',
        '–' | '—' | '−' => '-',
        '…' | '·' => '.',
        '•' => '*',
        '×' => 'x',
        '\u{A0}' => ' ',
        // Marks that came apart from a Latin letter. Those of other scripts are letters themselves.
        '\u{300}'..='\u{36F}' => return None,
        _ => latin(letter).unwrap_or(letter),
    })
}

/// Returns the plain letter in a Latin letter with marks.
fn latin(letter: char) -> Option<char> {
    let (mut base, mut only_marks) = (None, true);
    decompose_canonical(letter, |part| match base {
        None => base = Some(part),
        Some(_) => only_marks &= is_combining_mark(part),
    });
    base.filter(|base| only_marks && base.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::width::cells;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(without_marks(text), expected);
        assert_eq!(cells(&without_marks(text)), cells(text), "{text}");
    }

    #[test]
    fn vietnamese_stays_readable_and_as_wide() {
        check("Sổ tay của Đặng Thị Hữu Phước", "So tay cua Dang Thi Huu Phuoc");
        check("ĐIỆN THOẠI: “khóa” – 3 phút…", "DIEN THOAI: \"khoa\" - 3 phut.");
        check("So\u{302}\u{309} tay", "So tay");
        check("plain [x] > text", "plain [x] > text");
    }

    #[test]
    fn other_letters_stay_as_they_are() {
        for text in ["ไทย น้ำ", "العربية", "简体中文", "↑↓ ▼", "Ψ"] {
            check(text, text);
        }
    }

    #[test]
    fn every_sample_of_vietnamese_becomes_a_plain_letter() {
        let (_, letters) = SAMPLES[0];
        assert!(without_marks(letters).bytes().all(|byte| byte.is_ascii_alphabetic()));
    }

    #[test]
    fn only_vietnamese_can_do_without() {
        let all = Lacking::in_encoding();
        assert!(all.marks() && !all.is_unreadable("vi") && !all.is_unreadable("en"));
        assert!(["th", "ar", "zh-Hans"].iter().all(|tag| all.is_unreadable(tag)));
        let some = Lacking::in_font(vec!["th"]);
        assert!(!some.marks() && some.is_unreadable("th") && !some.is_unreadable("ar"));
        assert_eq!(Lacking::default(), Lacking::in_font(Vec::new()));
    }
}
