//! The twenty words that matter most say the same in every Vietnamese line: who meets one in a list finds it in the
//! glossary and on the screen of their phone.

use sotay::content::{self, TextState, keys};

/// One word: how English writes it, and what Vietnamese says for it, the usual form first.
struct Term {
    english: &'static [&'static str],
    vietnamese: &'static [&'static str],
    /// Phrases in which the English stands for something else.
    but: &'static [&'static str],
}

const fn term(english: &'static [&'static str], vietnamese: &'static [&'static str]) -> Term {
    Term { english, vietnamese, but: &[] }
}

/// Some names of menus stay English on Vietnamese screens, so that they are accepted, too.
const TERMS: [Term; 20] = [
    term(&["kill switch", "kill switches", "kill-switch"], &["công tắc ngắt", "kill switch", "kill-switch"]),
    term(&["end-to-end", "end to end"], &["đầu cuối"]),
    Term {
        english: &["encrypt", "encrypts", "encrypted", "encrypting", "encryption", "unencrypted"],
        vietnamese: &["mã hóa", "encryption", "encrypted"],
        but: &["end-to-end encryption", "end-to-end encrypted", "encrypted end to end"],
    },
    term(
        &["disappearing message", "disappearing messages", "self-deleting messages"],
        &["tự hủy", "tin nhắn tự xóa", "tin tự xóa"],
    ),
    term(&["safety number", "safety numbers"], &["mã số an toàn"]),
    term(&["registration lock"], &["khóa đăng ký"]),
    term(
        &["linked device", "linked devices"],
        &["được liên kết", "đã liên kết", "thiết bị liên kết", "linked devices"],
    ),
    term(
        &["two-step", "two-factor", "2fa", "multi-factor"],
        &["hai yếu tố", "hai lớp", "2 lớp", "2 bước", "hai bước", "2fa", "two-step", "two-factor"],
    ),
    term(
        &["backup code", "backup codes", "recovery code", "recovery codes"],
        &["mã dự phòng", "mã khôi phục"],
    ),
    Term {
        english: &["backup", "backups", "back up", "backed up", "backing up"],
        vietnamese: &["sao lưu", "bản sao", "backup", "back up"],
        but: &["backup code", "backup codes", "backup key", "backup keys"],
    },
    term(&["password manager", "password managers"], &["quản lý mật khẩu"]),
    term(&["passphrase", "passphrases"], &["cụm mật khẩu"]),
    term(&["spyware"], &["gián điệp"]),
    term(&["phishing"], &["lừa đảo"]),
    Term {
        english: &["metadata"], vietnamese: &["siêu dữ liệu", "dữ liệu ẩn"], but: &["metadata cleaner"]
    },
    term(&["carrier", "carriers"], &["nhà mạng"]),
    term(&["summons", "summonses"], &["triệu tập", "giấy gọi"]),
    term(&["lawyer", "lawyers"], &["luật sư"]),
    term(&["trainer", "trainers", "facilitator", "facilitators"], &["người hướng dẫn"]),
    term(
        &["lock screen", "lock-screen", "screen lock"],
        &["màn hình khóa", "khóa màn hình", "lock screen", "screen lock"],
    ),
];

/// A text in small letters, without addresses.
fn plain(text: &str) -> String {
    let words = text.split_whitespace().filter(|word| !word.contains("://"));
    words.collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Tells whether a word stands by itself in a text.
fn holds(text: &str, word: &str) -> bool {
    let beside = |letter: char| letter.is_alphanumeric() || letter == '-' || letter == '_';
    text.match_indices(word).any(|(at, _)| {
        let (before, after) = (text.get(..at), text.get(at + word.len()..));
        before.is_some_and(|text| !text.ends_with(beside))
            && after.is_some_and(|text| !text.starts_with(beside))
    })
}

#[test]
fn the_twenty_words_that_matter_most_are_said_alike() {
    let library = content::in_language("vi");
    let mut wrong = Vec::new();
    let mut found = [0; TERMS.len()];
    for (spot, text) in keys(&library) {
        if matches!(text.state, TextState::Missing | TextState::Source) {
            continue;
        }
        let vietnamese = plain(&text.shown);
        for (index, term) in TERMS.iter().enumerate() {
            let english =
                term.but.iter().fold(plain(text.english()), |english, but| english.replace(but, ""));
            if term.english.iter().any(|word| holds(&english, word)) {
                found[index] += 1;
                if !term.vietnamese.iter().any(|word| vietnamese.contains(word)) {
                    wrong.push(format!(
                        "{}: {}\n  {}\n  {}",
                        spot.key,
                        term.english[0],
                        text.english(),
                        text.shown
                    ));
                }
            }
        }
    }
    assert!(found.iter().all(|count| *count > 0), "a word stands nowhere: {found:?}");
    assert!(wrong.is_empty(), "{} lines\n{}", wrong.len(), wrong.join("\n"));
}
