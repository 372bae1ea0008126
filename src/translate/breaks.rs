//! Marks where a line may end in languages that write no spaces between words.
//!
//! Used by the build script alone: words of Thai are found in a dictionary of more than a megabyte, which has no
//! place in the program. What is left there is U+200B, which `locale::width` breaks at and never draws.

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;

/// Languages without spaces between words, by the beginning of their tag.
const WITHOUT_SPACES: [&str; 6] = ["th", "lo", "km", "my", "zh", "ja"];

/// U+200B: a line may end here.
const BREAK: char = '\u{200B}';

/// Tells whether the texts of a language need marks.
pub fn wanted(tag: &str) -> bool {
    WITHOUT_SPACES.iter().any(|begin| tag.split('-').next() == Some(begin))
}

/// Thai words that the dictionary lacks. It would cut them, and then all that follows, in the wrong places.
const UNKNOWN: [&str; 18] = [
    "แอดมิน",
    "แชต",
    "แอป",
    "ซิม",
    "สลีป",
    "มัลแวร์",
    "สปายแวร์",
    "ฟิชชิง",
    "เมทาดาทา",
    "เมียนมา",
    "แล้วกด",
    "การกด",
    "ทำตาม",
    "รายการ",
    "สมาชิก",
    "ข้อความ",
    "ข้อยกเว้น",
    "แชท",
];
/// Signs of Thai that belong to the letter before: vowels, tones, and those of repetition and abbreviation.
const AFTER: &str = "\u{E2F}\u{E30}\u{E31}\u{E32}\u{E33}\u{E34}\u{E35}\u{E36}\u{E37}\u{E38}\u{E39}\u{E3A}\u{E45}\u{E46}\
    \u{E47}\u{E48}\u{E49}\u{E4A}\u{E4B}\u{E4C}\u{E4D}\u{E4E}";
/// Vowels of Thai that are written before the letter they belong to.
const BEFORE: &str = "\u{E40}\u{E41}\u{E42}\u{E43}\u{E44}";

/// Returns text with a mark at each place within words where a line may end.
///
/// Nothing is put beside a space or anything but letters, digits and the signs of such a script, so that the
/// syntax of Fluent, addresses and commands stay as they are.
pub fn marked(text: &str) -> String {
    let segmenter = LineSegmenter::new_dictionary(LineBreakOptions::default());
    let mut out = String::with_capacity(text.len() * 5 / 4);
    for known in around_unknown(text) {
        let whole = UNKNOWN.contains(&known);
        let mut from = 0;
        for at in segmenter.segment_str(known).filter(|at| !whole || *at == 0 || *at == known.len()) {
            let piece = known.get(from..at).unwrap_or_default();
            let before = out.chars().next_back();
            let after = piece.chars().next();
            if before.zip(after).is_some_and(|(before, after)| may_part(before, after)) {
                out.push(BREAK);
            }
            out.push_str(piece);
            from = at;
        }
    }
    out
}

/// Splits a text around the words that the dictionary lacks, which are parts of their own.
fn around_unknown(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((at, word)) = UNKNOWN.iter().filter_map(|word| rest.find(word).map(|at| (at, word))).min()
    {
        let (before, from) = rest.split_at_checked(at).unwrap_or((rest, ""));
        let (word, after) = from.split_at_checked(word.len()).unwrap_or((from, ""));
        parts.extend([before, word]);
        rest = after;
    }
    parts.push(rest);
    parts
}

/// Returns a Fluent file with marks in its texts. Comments and ids stay.
pub fn marked_ftl(ftl: &str) -> String {
    let line = |line: &str| match line.split_once('=') {
        _ if line.starts_with('#') => line.to_owned(),
        Some((id, value)) if !id.starts_with([' ', '\t']) => format!("{id}={}", marked(value)),
        _ => marked(line),
    };
    ftl.split_inclusive('\n').map(line).collect()
}

fn may_part(before: char, after: char) -> bool {
    let is_script = |letter: char| !letter.is_ascii() && !letter.is_whitespace();
    if AFTER.contains(after) || BEFORE.contains(before) {
        return false;
    }
    let fits = |letter: char| is_script(letter) || letter.is_ascii_alphanumeric();
    fits(before) && fits(after) && (is_script(before) || is_script(after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(marked(text).replace(BREAK, "|"), expected);
    }

    #[test]
    fn languages_without_spaces_are_known_by_the_beginning_of_their_tag() {
        let wanted: Vec<_> =
            ["th", "zh-Hans", "vi", "ar", "thx"].into_iter().filter(|tag| wanted(tag)).collect();
        assert_eq!(wanted, ["th", "zh-Hans"]);
    }

    #[test]
    fn words_of_thai_and_signs_of_chinese_part() {
        check("เปิดการตั้งค่าก่อน", "เปิด|การ|ตั้ง|ค่า|ก่อน");
        check("你好，世界。", "你|好，|世|界。");
        check("打开（设置）", "打|开|（设|置）");
        check("ในแอปแชตได้ทุกแอป", "ใน|แอป|แชต|ได้|ทุก|แอป");
        check("แอดมินแต่ละคนพูดสั้นๆ", "แอดมิน|แต่ละ|คน|พูด|สั้นๆ");
    }

    #[test]
    fn what_has_spaces_or_is_code_stays() {
        for text in ["Open Settings > Apps", "Mở Cài đặt", "https://example.org/a-b", "{ $count } x"] {
            check(text, text);
        }
        let ftl = "# 注释不变\nid-a = 打开 { $app }\n    设置\n";
        assert_eq!(marked_ftl(ftl).replace(BREAK, "|"), "# 注释不变\nid-a = 打|开 { $app }\n    设|置\n");
    }
}
