//! What was seen on this machine, in the plain form of version 2: drills and exports.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::observe::{DrillRecord, OffMetaRecord};
use crate::probe::drill::judge::Finding;
use crate::probe::facebook::Answer;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DrillV2 {
    ipv4: FindingV2,
    ipv6: FindingV2,
    on: Date,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum FindingV2 {
    Blocked,
    Left,
    LeftThenBlocked,
    LeftInPart,
    Unknown,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OffMetaV2 {
    answer: OffMetaAnswerV2,
    businesses: u64,
    events: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    last: Option<Date>,
    on: Date,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum OffMetaAnswerV2 {
    NotEmpty,
    Empty,
    ProbablyEmpty,
    Unknown,
}

impl From<&DrillRecord> for DrillV2 {
    fn from(record: &DrillRecord) -> Self {
        let finding = |finding| match finding {
            Finding::Blocked => FindingV2::Blocked,
            Finding::Left => FindingV2::Left,
            Finding::LeftThenBlocked => FindingV2::LeftThenBlocked,
            Finding::LeftInPart => FindingV2::LeftInPart,
            Finding::Unknown => FindingV2::Unknown,
        };
        Self { ipv4: finding(record.ipv4), ipv6: finding(record.ipv6), on: record.on }
    }
}

impl From<DrillV2> for DrillRecord {
    fn from(record: DrillV2) -> Self {
        let finding = |finding| match finding {
            FindingV2::Blocked => Finding::Blocked,
            FindingV2::Left => Finding::Left,
            FindingV2::LeftThenBlocked => Finding::LeftThenBlocked,
            FindingV2::LeftInPart => Finding::LeftInPart,
            FindingV2::Unknown => Finding::Unknown,
        };
        Self { ipv4: finding(record.ipv4), ipv6: finding(record.ipv6), on: record.on }
    }
}

impl From<&OffMetaRecord> for OffMetaV2 {
    fn from(record: &OffMetaRecord) -> Self {
        let answer = match record.answer {
            Answer::NotEmpty => OffMetaAnswerV2::NotEmpty,
            Answer::Empty => OffMetaAnswerV2::Empty,
            Answer::ProbablyEmpty => OffMetaAnswerV2::ProbablyEmpty,
            Answer::Unknown => OffMetaAnswerV2::Unknown,
        };
        let OffMetaRecord { businesses, events, last, on, .. } = *record;
        Self { answer, businesses, events, last, on }
    }
}

impl From<OffMetaV2> for OffMetaRecord {
    fn from(record: OffMetaV2) -> Self {
        let answer = match record.answer {
            OffMetaAnswerV2::NotEmpty => Answer::NotEmpty,
            OffMetaAnswerV2::Empty => Answer::Empty,
            OffMetaAnswerV2::ProbablyEmpty => Answer::ProbablyEmpty,
            OffMetaAnswerV2::Unknown => Answer::Unknown,
        };
        let OffMetaV2 { businesses, events, last, on, .. } = record;
        Self { answer, businesses, events, last, on }
    }
}
