//! What to do after a drill: sentences for everybody, and items for this person's VPN and system. Pure.
//!
//! A table, not advice made up on the spot: every row names items that the list `vpn-kill-switch` has.

use crate::probe::drill::event::Case;
use crate::probe::drill::judge::{FamilyResult, Finding, Outcome};
use crate::probe::facts::Family;
use crate::probe::{Sentence, Verdict};

/// The list that all items belong to.
pub const LIST: &str = "vpn-kill-switch";
/// How many items are offered; more is no help to somebody who just saw their address leave.
const MOST_ITEMS: usize = 4;

/// One place in a row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// This item.
    Item(&'static str),
    /// What makes this VPN block when the tunnel breaks.
    Lock,
    /// What makes this VPN block after "Disconnect" and after a start, too.
    Permanent,
    /// The test by hand of this case.
    ByHand,
}

use Place::{ByHand, Item, Lock, Permanent};

/// One row: what to say, and what to open.
struct Row(&'static [&'static str], &'static [Place]);

/// Returns what to say, the most important first.
pub fn sentences(case: Case, families: &[FamilyResult]) -> Vec<Sentence> {
    let mut keys: Vec<&'static str> = Vec::new();
    for row in rows(case, families) {
        keys.extend(row.0);
    }
    // Where nothing at all is blocked, the local network is the least of it.
    if saw(families, "drill-saw-lan-open") && families.iter().any(|one| one.finding == Finding::Blocked) {
        keys.push("drill-next-lan");
    }
    if saw(families, "drill-saw-card-left") && !any_left(families) {
        keys.push("drill-next-card");
    }
    let mut said: Vec<&str> = Vec::new();
    keys.retain(|key| !said.contains(key) && (said.push(key), true).1);
    keys.into_iter().map(Sentence::new).collect()
}

/// Returns the items to open, the most important first, by their ids in [`LIST`].
///
/// `vpns` are the answers to the question about VPNs, without what stands before the colon.
pub fn items(outcome: &Outcome, vpns: &[&str]) -> Vec<&'static str> {
    let mut found: Vec<&'static str> = Vec::new();
    let mut add = |item: &'static str| {
        if !found.contains(&item) {
            found.push(item);
        }
    };
    if saw(&outcome.families, "drill-saw-card-left") && !any_left(&outcome.families) {
        interleave(vpns, lock).into_iter().take(1).for_each(&mut add);
    }
    for row in rows(outcome.case, &outcome.families) {
        for place in row.1 {
            match *place {
                Item(item) => add(item),
                Lock => interleave(vpns, lock).into_iter().for_each(&mut add),
                Permanent => interleave(vpns, permanent).into_iter().for_each(&mut add),
                ByHand => add(by_hand(outcome.case)),
            }
        }
    }
    if any_left(&outcome.families) {
        add("if-it-failed");
    }
    found.truncate(MOST_ITEMS);
    found
}

/// Returns the item that is the test by hand of a case.
pub fn by_hand(case: Case) -> &'static str {
    match case {
        Case::Drop => "drill-pull-network",
        Case::Disconnect => "drill-disconnect",
        Case::ServerChange => "drill-server-switch",
        Case::Reboot => "drill-sleep-reboot",
    }
}

/// Returns the item that the drill of a case proves.
pub fn watched(case: Case) -> &'static str {
    match case {
        Case::Drop => "drill-watch-drop",
        Case::Disconnect => "drill-watch-disconnect",
        Case::ServerChange => "drill-watch-server-change",
        Case::Reboot => "drill-watch-reboot",
    }
}

/// Returns the rows that hold, of the worse family first.
fn rows(case: Case, families: &[FamilyResult]) -> Vec<Row> {
    let mut ordered: Vec<&FamilyResult> = families.iter().collect();
    ordered.sort_by_key(|result| match result.verdict {
        Verdict::Contradicted => 0,
        Verdict::Unknown => 1,
        Verdict::Confirmed => 2,
    });
    let ipv4_left =
        families.iter().any(|one| one.family == Family::Ipv4 && one.verdict == Verdict::Contradicted);
    ordered.into_iter().map(|result| row(case, result, ipv4_left)).collect()
}

fn row(case: Case, result: &FamilyResult, ipv4_left: bool) -> Row {
    match result.verdict {
        Verdict::Contradicted => left(case, result, ipv4_left),
        Verdict::Confirmed => Row(&["drill-next-other-cases"], &[Item("repeat"), Item("drill-computer")]),
        Verdict::Unknown => unknown(case, result.reason.key),
    }
}

fn left(case: Case, result: &FamilyResult, ipv4_left: bool) -> Row {
    const BACK: &str = "drill-next-vpn-back";
    const AGAIN: &str = "drill-next-again";
    if result.family == Family::Ipv6 && !ipv4_left {
        return Row(&[BACK, "drill-next-ipv6", AGAIN], &[Item("ipv6"), Lock, Item("drill-failed")]);
    }
    if result.reason.key == "drill-why-outside-before" {
        return Row(&[BACK, "drill-next-close-first"], &[Item("drill-connected"), Lock]);
    }
    if result.finding == Finding::LeftInPart {
        let only_names =
            result.reason.args.iter().any(|(name, value)| *name == "what" && only_port_53(value));
        if only_names {
            return Row(
                &[BACK, "drill-next-dns", AGAIN],
                &[Item("dns"), Item("linux-nm-dns"), Lock, Item("drill-failed")],
            );
        }
        return Row(
            &[BACK, "drill-next-close-first", AGAIN],
            &[Lock, Item("drill-computer"), Item("drill-failed")],
        );
    }
    match case {
        Case::Disconnect => Row(
            &[BACK, "drill-next-close-before-disconnect", AGAIN],
            &[Permanent, Item("drill-disconnect"), Item("drill-failed")],
        ),
        Case::Reboot => Row(
            &[BACK, "drill-next-network-off-at-start", AGAIN],
            &[Permanent, Item("start-at-boot"), Item("drill-failed")],
        ),
        Case::ServerChange => Row(
            &[BACK, "drill-next-one-server", AGAIN],
            &[Lock, Item("drill-server-switch"), Item("drill-failed")],
        ),
        Case::Drop => Row(&[BACK, "drill-next-close-first", AGAIN], &[Lock, Item("drill-failed")]),
    }
}

fn unknown(case: Case, reason: &str) -> Row {
    const OPEN: &str = "drill-next-not-covered";
    match reason {
        "drill-why-no-gap" | "drill-why-network-dead" => Row(&["drill-next-break-tunnel", OPEN], &[ByHand]),
        "drill-why-gap-too-short" | "drill-why-too-few" => Row(&["drill-next-longer", OPEN], &[ByHand]),
        "drill-why-no-tunnel" | "drill-why-no-network" if case != Case::Reboot => {
            Row(&["drill-next-connect-first"], &[Item("drill-connected")])
        }
        "drill-why-no-tunnel" | "drill-why-no-network" | "drill-why-already-up" => {
            Row(&["drill-next-reboot-how", OPEN], &[ByHand, Item("start-at-boot")])
        }
        "drill-why-not-on-network" => Row(&["drill-next-other-network"], &[Item("ipv6")]),
        "drill-why-silence" | "drill-why-no-way-out" | "drill-why-not-sent" => {
            Row(&["drill-next-ask-program", OPEN], &[ByHand, Item("drill-computer")])
        }
        "drill-why-tcp-unknown" => Row(&["drill-next-again", OPEN], &[ByHand]),
        "drill-why-suspended" => Row(&["drill-next-stay-awake", OPEN], &[Item("drill-sleep-reboot")]),
        "drill-why-cannot-watch" => Row(&[OPEN], &[ByHand, Item("drill-rules")]),
        _ => Row(&[OPEN], &[]),
    }
}

fn any_left(families: &[FamilyResult]) -> bool {
    families.iter().any(|result| result.verdict == Verdict::Contradicted)
}

fn saw(families: &[FamilyResult], key: &str) -> bool {
    families.iter().any(|result| result.evidence.iter().any(|sentence| sentence.key == key))
}

fn only_port_53(what: &str) -> bool {
    what.split(", ").all(|kind| kind.ends_with(" 53"))
}

/// First of each VPN's list, then second of each: somebody with two VPNs should not read one of them only.
fn interleave(vpns: &[&str], list: fn(&str) -> [&'static str; 2]) -> Vec<&'static str> {
    let lists: Vec<[&'static str; 2]> =
        if vpns.is_empty() { vec![list("")] } else { vpns.iter().map(|vpn| list(vpn)).collect() };
    (0..2).flat_map(|index| lists.iter().map(move |list| list[index])).collect()
}

/// What makes a block that holds when the tunnel breaks, by VPN.
fn lock(vpn: &str) -> [&'static str; 2] {
    let windows = cfg!(windows);
    let by_system = if windows { "windows-lockdown" } else { "linux-app" };
    match vpn {
        "mullvad" => [by_system, "mullvad"],
        "proton" => [by_system, "proton"],
        "ivpn" => [by_system, "ivpn"],
        "nordvpn" => [by_system, "nordvpn"],
        "riseup" => ["riseup", "choose-provider"],
        "expressvpn" => ["expressvpn", if windows { "windows-lockdown" } else { "choose-provider" }],
        "surfshark" => ["surfshark", if windows { "windows-lockdown" } else { "choose-provider" }],
        "psiphon" => ["psiphon", "choose-provider"],
        "outline" => ["outline", "choose-provider"],
        "wireguard" if windows => ["wireguard-app", "windows-lockdown"],
        "openvpn" if windows => ["openvpn", "choose-provider"],
        "openvpn" => ["linux-nftables", "openvpn"],
        "other" if windows => ["windows-lockdown", "choose-provider"],
        "wireguard" | "other" => ["linux-wg-quick", "linux-nftables"],
        "none" => ["choose-provider", "four-cases"],
        _ if windows => ["four-cases", "windows-lockdown"],
        _ => ["four-cases", "choose-provider"],
    }
}

/// What makes a block that stays after "Disconnect" and at the start, by VPN.
fn permanent(vpn: &str) -> [&'static str; 2] {
    let windows = cfg!(windows);
    let by_system = if windows { "windows-lockdown" } else { "linux-app" };
    let by_rules = if windows { "windows-lockdown" } else { "linux-nftables" };
    match vpn {
        "mullvad" => [by_system, "mullvad"],
        "proton" => [by_system, "proton"],
        "ivpn" => [by_system, "ivpn"],
        "nordvpn" => [by_system, "nordvpn"],
        "wireguard" => [by_rules, "wireguard-app"],
        "openvpn" => [by_rules, "openvpn"],
        "other" => [by_rules, "four-cases"],
        "riseup" => ["riseup", "choose-provider"],
        "expressvpn" => ["expressvpn", "choose-provider"],
        "surfshark" => ["surfshark", "choose-provider"],
        "psiphon" => ["psiphon", "choose-provider"],
        "outline" => ["outline", "choose-provider"],
        _ if windows => ["four-cases", "windows-lockdown"],
        _ => ["four-cases", "choose-provider"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::answers::QUESTIONS;

    fn result(family: Family, finding: Finding, key: &'static str) -> FamilyResult {
        FamilyResult {
            family,
            verdict: finding.verdict(),
            finding,
            reason: Sentence::new(key),
            evidence: Vec::new(),
        }
    }

    fn outcome(case: Case, families: Vec<FamilyResult>) -> Outcome {
        let verdict = families.iter().map(|one| one.verdict).reduce(Verdict::worse).unwrap();
        let next = sentences(case, &families);
        Outcome { case, verdict, families, not_seen: Vec::new(), next }
    }

    #[track_caller]
    fn check(case: Case, families: Vec<FamilyResult>, vpns: &[&str], expected: &[&str]) {
        assert_eq!(items(&outcome(case, families), vpns), expected);
    }

    #[test]
    fn items_fit_the_case_and_the_vpn() {
        let left = |family| result(family, Finding::Left, "drill-why-left");
        let blocked = |family| result(family, Finding::Blocked, "drill-why-blocked-firewall");
        if cfg!(windows) {
            return;
        }
        check(
            Case::Drop,
            vec![left(Family::Ipv4), left(Family::Ipv6)],
            &["wireguard"],
            &["linux-wg-quick", "linux-nftables", "drill-failed", "if-it-failed"],
        );
        check(
            Case::Drop,
            vec![blocked(Family::Ipv4), left(Family::Ipv6)],
            &["proton"],
            &["ipv6", "linux-app", "proton", "drill-failed"],
        );
        check(
            Case::Disconnect,
            vec![left(Family::Ipv4), blocked(Family::Ipv6)],
            &["mullvad", "openvpn"],
            &["linux-app", "linux-nftables", "mullvad", "openvpn"],
        );
        check(
            Case::Drop,
            vec![blocked(Family::Ipv4), blocked(Family::Ipv6)],
            &[],
            &["repeat", "drill-computer"],
        );
    }

    #[test]
    fn every_item_exists() {
        let library = crate::content::built::library();
        let exists = |item: &'static str| {
            let id = crate::content::ItemId::new(LIST, item);
            assert!(library.item(&id).is_some(), "{item}");
        };
        let vpns = QUESTIONS.iter().find(|question| question.id == "vpn").unwrap();
        for vpn in vpns.answers.iter().copied().chain([""]) {
            lock(vpn).into_iter().chain(permanent(vpn)).for_each(exists);
        }
        for case in Case::ALL {
            exists(by_hand(case));
        }
        for item in [
            "ipv6",
            "dns",
            "linux-nm-dns",
            "drill-failed",
            "drill-connected",
            "start-at-boot",
            "drill-computer",
            "repeat",
            "if-it-failed",
            "drill-rules",
            "drill-sleep-reboot",
            "drill-disconnect",
            "drill-server-switch",
        ] {
            exists(item);
        }
    }
}
