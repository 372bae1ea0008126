//! The closed vocabulary of answers that content may name in `when`, `only` and `against`.
//!
//! Shared with the build script, so that a wrong answer in a shipped list stops the build.

/// One question about a person's situation and the answers it knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// The part before the colon of an answer id.
    pub id: &'static str,
    /// The parts after the colon.
    pub answers: &'static [&'static str],
    /// Whether more than one answer may hold.
    pub many: bool,
}

/// The seven questions, in the order in which they are asked.
pub const QUESTIONS: [Question; 7] = [
    Question {
        id: "device",
        answers: &["android", "iphone", "windows", "macos", "linux", "router"],
        many: true,
    },
    Question {
        id: "vpn",
        answers: &[
            "none",
            "mullvad",
            "proton",
            "ivpn",
            "expressvpn",
            "nordvpn",
            "surfshark",
            "riseup",
            "psiphon",
            "outline",
            "wireguard",
            "openvpn",
            "other",
        ],
        many: true,
    },
    Question {
        id: "messenger",
        answers: &["signal", "wire", "zalo", "facebook-messenger", "telegram", "whatsapp", "viber", "other"],
        many: true,
    },
    Question { id: "facebook", answers: &["none", "account", "page", "instagram"], many: true },
    Question { id: "country", answers: &["vn", "mm", "cn", "ir", "ru", "ae", "hk", "other"], many: false },
    Question {
        id: "fear",
        answers: &["seizure", "identified", "account", "informer", "spyware", "blocked", "company"],
        many: true,
    },
    Question { id: "time", answers: &["10", "30", "60"], many: false },
];

/// Returns the question an answer id such as `device:android` belongs to, if it is one of ours.
pub fn question_of(answer: &str) -> Option<&'static Question> {
    let (question, value) = answer.split_once(':')?;
    QUESTIONS.iter().find(|known| known.id == question && known.answers.contains(&value))
}

/// Tells whether content may name this answer. `time` is for the plan alone.
pub fn is_known(answer: &str) -> bool {
    question_of(answer).is_some_and(|question| question.id != "time")
}
