//! Every rule that content or a translation can break, in one table.

use super::finding::Severity;

/// Makes the enum of codes and its look-ups out of one table.
macro_rules! codes {
    ($($name:ident $code:literal $severity:ident $reach:ident $description:literal $remedy:literal)*) => {
        /// A rule that content or a translation can break.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum LintCode {
            $(#[doc = $description] $name,)*
        }

        impl LintCode {
            /// Every code, in the order of the table.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// Returns the name people and scripts know it by.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// Returns what the rule is about.
            pub fn description(self) -> &'static str {
                match self { $(Self::$name => $description,)* }
            }

            /// Returns what to do about it.
            pub fn remedy(self) -> &'static str {
                match self { $(Self::$name => $remedy,)* }
            }

            /// Returns how bad it is.
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }

            /// Tells whether the item, page or word it is found in must not be shown.
            pub fn refuses(self) -> bool {
                match self { $(Self::$name => Reach::$reach == Reach::Refuse,)* }
            }
        }
    };
}

impl LintCode {
    /// The codes of translations, whose remedies are messages of the interface, too: `remedy-CODE`.
    pub const OF_TRANSLATIONS: [Self; 26] = [
        Self::TooManyFindings,
        Self::NotUtf8,
        Self::LongStep,
        Self::LongTitle,
        Self::NotNfc,
        Self::ForbiddenCharacter,
        Self::BadPo,
        Self::PoHeader,
        Self::BigTranslation,
        Self::NameInHeader,
        Self::NameInComment,
        Self::DuplicateEntry,
        Self::MissingContext,
        Self::UnknownText,
        Self::OutdatedTranslation,
        Self::ChangedAddress,
        Self::ChangedCode,
        Self::ChangedPlaceholder,
        Self::NeedlessMark,
        Self::WideText,
        Self::BadFluent,
        Self::MissingMessage,
        Self::ObsoleteMessage,
        Self::OtherVariables,
        Self::BrokenMessage,
        Self::UnmergedInterface,
    ];
}

/// What a finding does to the entry it stands in.
#[derive(PartialEq, Eq)]
enum Reach {
    /// It cannot be used.
    Refuse,
    /// It can be used all the same.
    Keep,
}

codes! {
    Unreadable "unreadable" Error Refuse
        "A file or folder cannot be read."
        "Check that it exists and that you may read it, then try again."
    NotAFile "not-a-file" Error Refuse
        "Something named like a list is not a plain file."
        "Put a plain file there, or take it out of the folder."
    TooManyFiles "too-many-files" Error Refuse
        "A folder holds more files than a folder of lists can."
        "Put the lists alone into a folder of their own."
    TooBig "too-big" Error Refuse
        "A file is larger than 2 MiB."
        "Split it into several files."
    NotUtf8 "not-utf8" Error Refuse
        "A file is not UTF-8 text."
        "Save it as UTF-8 in your editor."
    NotToml "not-toml" Error Refuse
        "A file breaks the rules of TOML."
        "Look at this place for a missing quotation mark, bracket or equals sign, or a field written twice."
    TooDeep "too-deep" Error Refuse
        "Tables or lists stand inside each other too deeply."
        "Use only the tables that docs/CONTRIBUTING.md shows."
    TooManyItems "too-many-items" Error Refuse
        "A file has more than 2,000 items."
        "Split it into several files."
    TooManyFindings "too-many-findings" Error Refuse
        "A file has more findings than are listed."
        "Mend the ones listed and check again."
    UnknownVersion "unknown-version" Error Refuse
        "A file has a format that this program does not read."
        "Use a program and a file of the same age."
    UnknownKind "unknown-kind" Error Refuse
        "A file is of a kind that this program does not know."
        "Write kind as checklist, pages, helplines, glossary, messengers or renamed."
    MissingField "missing-field" Error Refuse
        "A field that is always needed is not there."
        "Add the field."
    UnknownField "unknown-field" Error Refuse
        "A field is not known."
        "Check its spelling and the table it stands in, or take it out."
    WrongType "wrong-type" Error Refuse
        "A field holds another type of value than it should."
        "Write the value as the message says."
    BadId "bad-id" Error Refuse
        "An id is not made of small letters, digits and single hyphens."
        "Write it like android-lockdown, at most 60 characters."
    DuplicateId "duplicate-id" Error Refuse
        "An id is used twice."
        "Give each its own id, and never use an id again."
    DuplicateList "duplicate-list" Error Refuse
        "Two files have the same id."
        "Give this file an id of its own."
    UnknownAnswer "unknown-answer" Error Refuse
        "An answer is not in the vocabulary."
        "Use one of the answers in docs/CONTRIBUTING.md, such as device:android."
    UnknownAfter "unknown-after" Error Refuse
        "An item comes after one that its list does not have."
        "Name an item of the same list."
    CyclicAfter "cyclic-after" Error Refuse
        "Items wait for each other in a ring."
        "Take one of them out of after."
    MissingSource "missing-source" Error Refuse
        "A claim names no source."
        "Name at least one source in sources."
    UnknownSource "unknown-source" Error Refuse
        "A claim names a source that the file does not have."
        "Add the source to the file, or mend the name."
    WeakSource "weak-source" Warning Keep
        "An item rests on press alone and does not say so."
        "Add a primary or trusted source, or the sentence of docs/CONTRIBUTING.md to its limits."
    UnusedSource "unused-source" Error Keep
        "No claim names this source."
        "Name it where it is used, or take it out."
    BadSourceDate "bad-source-date" Error Keep
        "The date of a source is not a date."
        "Write it as YYYY-MM-DD, YYYY-MM, YYYY or undated."
    BadSourceUrl "bad-source-url" Error Keep
        "The address of a source is not a web address."
        "Write the whole address, from https:// on, without spaces."
    BadSourceTrust "bad-source-trust" Error Refuse
        "The trust of a source is not known."
        "Write trust as primary, ngo or other."
    MissingChecked "missing-checked" Error Refuse
        "Nobody said when the text was last checked."
        "Add checked with the day on which you read the sources against the text."
    BadChecked "bad-checked" Error Refuse
        "The day of the last check is not a date."
        "Write it as YYYY-MM-DD."
    OldChecked "old-checked" Warning Keep
        "The text was last checked more than 180 days ago."
        "Read the sources against the text again and set checked to that day."
    LongStep "long-step" Error Keep
        "A step has more than 240 characters."
        "Split it into two steps."
    LongTitle "long-title" Error Keep
        "A title has more than 60 characters."
        "Say it in fewer words."
    NotNfc "not-nfc" Error Keep
        "A text is not in Unicode's composed form (NFC)."
        "Type the accented letters again, or let a tool turn the file into NFC."
    ForbiddenCharacter "forbidden-character" Error Refuse
        "A text holds a control character or one that turns the order of words around."
        "Take the character out; line breaks and tabs may stand in code alone."
    EmptyText "empty-text" Error Refuse
        "A text is empty."
        "Write the text, or take the field out."
    EmptySteps "empty-steps" Error Refuse
        "There is no step."
        "Write at least one step."
    UnknownProbe "unknown-probe" Error Refuse
        "The program has no probe of this name."
        "Name a probe of this version, or take the field out: tunnel-route, ipv6, dns, one-vpn."
    OutOfRange "out-of-range" Error Refuse
        "A value is outside of what is allowed."
        "Use one of the values that the message names."
    MissingDate "missing-date" Error Refuse
        "A claim does not say of when it is."
        "Add date: that of its newest source, or the day on which that was read."
    BadDate "bad-date" Error Refuse
        "The date of a claim is not a date."
        "Write it as YYYY-MM-DD, YYYY-MM or YYYY."
    OldFact "old-fact" Warning Keep
        "A fact is more than 180 days old."
        "Look for a newer source and set its date. Until then people are shown less confidence."
    UnknownTopic "unknown-topic" Error Refuse
        "A claim is about nothing that the program knows."
        "Use one of the topics in docs/messengers.md."
    DuplicateTopic "duplicate-topic" Error Refuse
        "An app has two claims about one topic."
        "Keep one of the two."
    MissingTopic "missing-topic" Error Refuse
        "An app has no claim about a topic."
        "Add a claim; where nothing is known, with the value unknown and where you looked."
    WrongValue "wrong-value" Error Refuse
        "A claim has a value that its topic does not take."
        "Write the value as the message says, or unknown."
    LongText "long-text" Error Keep
        "A claim or an opinion has more than 200 characters."
        "Say it in fewer words."
    UnknownApp "unknown-app" Error Refuse
        "An opinion is about an app that the file does not have."
        "Add the app to the file, or mend the name."
    BadRename "bad-rename" Error Refuse
        "A renamed id is not written as CHECKLIST/ITEM."
        "Write both as CHECKLIST/ITEM."
    UsedRename "used-rename" Error Refuse
        "An old id is renamed twice, or still has its item."
        "Keep one line for each id that has gone. No id is ever used again."
    LostRename "lost-rename" Error Refuse
        "A renamed id leads to no item."
        "Lead it to the item as it is called now."
    UnknownItem "unknown-item" Error Keep
        "A list or a note names an item or a list that is not there."
        "Name it as CHECKLIST/ITEM, or a whole list as CHECKLIST."
    ListedOrganisation "listed-organisation" Error Refuse
        "A file of helplines names an organisation that it is dangerous to contact."
        "Take it out: in Vietnam, contact with it can be charged as a crime."
    BrokenSignature "broken-signature" Error Refuse
        "A folder is not what was signed, or is not whole."
        "Get it again from whom you trust. If you changed it yourself, sign it again: docs/signing.md."
    BadKey "bad-key" Error Refuse
        "A file among the trusted keys is no public key of minisign."
        "Copy the key again, or take the file out of the folder of keys."
    OldUpdate "old-update" Warning Refuse
        "A signed list is no newer than the one that it would replace."
        "Take it out of the folder: the program has a text as new."
    BadPo "bad-po" Error Refuse
        "A line of a PO file cannot be read."
        "Compare the line with those around it; a PO editor such as Poedit writes them right."
    PoHeader "po-header" Error Keep
        "The header of a PO file is not as it must be."
        "Give it charset=UTF-8 and the language of its folder."
    BigTranslation "big-translation" Error Refuse
        "A file of a translation is larger than 16 MiB."
        "It is no translation: put it away, and make it anew with sotay translate extract."
    NameInHeader "name-in-header" Warning Keep
        "The header of a PO file names a person or a team."
        "Take the name out: translators can be at risk."
    NameInComment "name-in-comment" Warning Keep
        "A comment of a PO file names a person or an address."
        "Take the line out: translators can be at risk. sotay translate merge leaves such lines out."
    DuplicateEntry "duplicate-entry" Error Refuse
        "A text is translated twice."
        "Keep one of the two."
    MissingContext "missing-context" Error Refuse
        "An entry does not say which text it translates."
        "Add its msgctxt line: the key of the text, such as messenger-choose/phone-code/title."
    UnknownText "unknown-text" Error Keep
        "The program has no text of this name any more."
        "Take the entry out, or keep its words elsewhere."
    OutdatedTranslation "outdated-translation" Warning Keep
        "A translation was made from an older English text."
        "Compare it with the English of today, then take the fuzzy mark away."
    ChangedAddress "changed-address" Error Keep
        "A translation lost, added or changed a web address."
        "Copy the address from the English."
    ChangedCode "changed-code" Error Keep
        "A translation lost, added or changed something between backticks."
        "Copy it from the English: commands are never translated."
    ChangedPlaceholder "changed-placeholder" Error Keep
        "A translation lost, added or changed something between braces."
        "Copy it from the English, braces included."
    NeedlessMark "needless-mark" Error Keep
        "A translation holds an invisible mark that its letters do not need."
        "Take the mark out; type the words anew if you cannot see it."
    WideText "wide-text" Warning Keep
        "A translation takes more columns than there are for it."
        "Say it in fewer words."
    BadFluent "bad-fluent" Error Refuse
        "A message of the interface cannot be read."
        "Compare it with the English message: each brace needs its partner."
    MissingMessage "missing-message" Warning Keep
        "A message is not translated: people see it in English."
        "Translate it from the English message."
    ObsoleteMessage "obsolete-message" Error Keep
        "The English file has no message of this name any more."
        "Take it out, or mend its name."
    OtherVariables "other-variables" Error Keep
        "A message uses other variables than the English one."
        "Use each variable of the English message, spelt the same."
    BrokenMessage "broken-message" Error Keep
        "A message cannot be said whole: part of it leads nowhere."
        "Compare what stands between its braces with the English."
    UnmergedInterface "unmerged-interface" Warning Keep
        "The file ui.ftl has not got the words of ui.po."
        "Run sotay translate merge: it writes ui.ftl from ui.po."
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn codes_are_unique_kebab_words() {
        let codes: BTreeSet<_> = LintCode::ALL.iter().map(|code| code.code()).collect();
        assert_eq!(codes.len(), LintCode::ALL.len());
        for code in codes {
            assert!(code.chars().all(|c| c.is_ascii_lowercase() || c == '-' || c.is_ascii_digit()), "{code}");
        }
    }

    #[test]
    fn every_code_says_what_and_what_to_do() {
        for code in LintCode::ALL {
            for sentence in [code.description(), code.remedy()] {
                assert!(sentence.ends_with('.') && sentence.len() < 120, "{}: {sentence}", code.code());
            }
        }
    }
}
