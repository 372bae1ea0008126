//! The words of the drill, the same on the screen and in the command's output.

use crate::guide::app::{App, Changed};
use crate::guide::screens::home::state_words;
use crate::guide::timeline::{self, Fate, Mark, Sign};
use crate::guide::view::{Tone, View};
use crate::locale::Locale;
use crate::observe::DrillRecord;
use crate::probe::drill::Case;
use crate::probe::drill::event::{End, Kind, Phase, Route};
use crate::probe::drill::judge::Finding;
use crate::probe::drill::record::Tried;
use crate::probe::facts::Family;
use crate::progress::State;
use crate::t;

/// Returns a case in a few words.
pub fn case(locale: &Locale, case: Case) -> String {
    match case {
        Case::Drop => t!(locale, "drill-case-drop"),
        Case::Disconnect => t!(locale, "drill-case-disconnect"),
        Case::ServerChange => t!(locale, "drill-case-server-change"),
        Case::Reboot => t!(locale, "drill-case-reboot"),
    }
}

/// Returns what the person will be asked to do.
pub fn case_about(locale: &Locale, case: Case) -> String {
    match case {
        Case::Drop => t!(locale, "drill-case-drop-about"),
        Case::Disconnect => t!(locale, "drill-case-disconnect-about"),
        Case::ServerChange => t!(locale, "drill-case-server-change-about"),
        Case::Reboot => t!(locale, "drill-case-reboot-about"),
    }
}

/// Returns what the person shall do now.
pub fn action(locale: &Locale, case: Case) -> String {
    match case {
        Case::Drop => t!(locale, "drill-case-drop-now"),
        Case::Disconnect => t!(locale, "drill-case-disconnect-now"),
        Case::ServerChange => t!(locale, "drill-case-server-change-now"),
        Case::Reboot => t!(locale, "drill-case-reboot-now"),
    }
}

/// Returns a finding in words.
pub fn found(locale: &Locale, finding: Finding) -> String {
    match finding {
        Finding::Blocked => t!(locale, "drill-screen-blocked"),
        Finding::Left => t!(locale, "drill-screen-left"),
        Finding::LeftThenBlocked => t!(locale, "drill-screen-left-then-blocked"),
        Finding::LeftInPart => t!(locale, "drill-screen-left-in-part"),
        Finding::Unknown => t!(locale, "verdict-unknown"),
    }
}

/// Returns the name of a family with its finding.
pub fn found_of(locale: &Locale, family: Family, finding: Finding) -> String {
    format!("{}: {}", family.name(), found(locale, finding))
}

/// Returns what is kept of a drill.
pub fn kept(locale: &Locale, record: Option<&DrillRecord>) -> String {
    let Some(record) = record else { return t!(locale, "drill-screen-not-yet") };
    let [ipv4, ipv6] = Family::BOTH.map(|family| found_of(locale, family, record.found(family)));
    t!(locale, "drill-screen-kept", ipv4 = ipv4, ipv6 = ipv6, day = record.on.to_string())
}

/// Returns a time since the start, in seconds.
pub fn time(at_us: u64) -> String {
    let thousandths = at_us / 1000;
    format!("+{}.{:03} s", thousandths / 1000, thousandths % 1000)
}

/// Returns a line of the time line, without its time.
pub fn mark(locale: &Locale, mark: &Mark) -> String {
    let text = sign(locale, &mark.sign);
    let text = match mark.family {
        Some(family) => format!("{} {text}", family.name()),
        None => text,
    };
    if mark.count == 1 {
        return text;
    }
    t!(locale, "drill-screen-repeated", text = text, count = mark.count, last = time(mark.last_us))
}

fn sign(locale: &Locale, sign: &Sign) -> String {
    match sign {
        Sign::Baseline(Some(tunnel)) => t!(locale, "drill-screen-mark-tunnel", name = tunnel.as_str()),
        Sign::Baseline(None) => t!(locale, "drill-screen-mark-no-tunnel"),
        Sign::Part(tunnel) => t!(locale, "drill-screen-mark-part", name = tunnel.as_str()),
        Sign::FilterSeen => t!(locale, "drill-screen-mark-filter"),
        Sign::Armed => t!(locale, "drill-screen-mark-armed"),
        Sign::TunnelLost => t!(locale, "drill-screen-mark-lost"),
        Sign::TunnelBack => t!(locale, "drill-screen-mark-back"),
        Sign::NetworkLost => t!(locale, "drill-screen-mark-network-lost"),
        Sign::NetworkBack => t!(locale, "drill-screen-mark-network-back"),
        Sign::Asleep(milliseconds) => {
            let milliseconds = milliseconds.to_string();
            t!(locale, "drill-screen-mark-asleep", milliseconds = milliseconds)
        }
        Sign::Ended(why) => end(locale, *why),
        Sign::Packets(what, Route::Default) => fate(locale, what),
        Sign::Packets(what, way) => format!("{} ({})", fate(locale, what), route(locale, *way)),
    }
}

fn end(locale: &Locale, why: End) -> String {
    match why {
        End::Watched => t!(locale, "drill-screen-end-watched"),
        End::TunnelBack => t!(locale, "drill-screen-end-tunnel-back"),
        End::Waited => t!(locale, "drill-screen-end-waited"),
        End::Stopped => t!(locale, "drill-screen-end-stopped"),
        End::NoTunnel => t!(locale, "drill-screen-end-no-tunnel"),
        End::NoNetwork => t!(locale, "drill-screen-end-no-network"),
        End::CannotWatch => t!(locale, "drill-screen-end-cannot-watch"),
    }
}

fn fate(locale: &Locale, fate: &Fate) -> String {
    match fate {
        Fate::Filtered => t!(locale, "drill-screen-fate-filtered"),
        Fate::Refused => t!(locale, "drill-screen-fate-refused"),
        Fate::RefusedHere => t!(locale, "drill-screen-fate-refused-here"),
        Fate::NoRoute => t!(locale, "drill-screen-fate-no-route"),
        Fate::Failed => t!(locale, "drill-screen-fate-failed"),
        Fate::Inside => t!(locale, "drill-screen-fate-inside"),
        Fate::Left(Some(name)) => t!(locale, "drill-screen-fate-left-by", name = name.as_str()),
        Fate::Left(None) => t!(locale, "drill-screen-fate-left"),
        Fate::Local => t!(locale, "drill-screen-fate-local"),
        Fate::Repeated => t!(locale, "drill-screen-fate-repeated"),
        Fate::Nothing => t!(locale, "drill-screen-fate-nothing"),
    }
}

fn route(locale: &Locale, route: Route) -> String {
    match route {
        Route::Default => t!(locale, "drill-screen-route-default"),
        Route::Card => t!(locale, "drill-screen-route-card"),
        Route::Router => t!(locale, "drill-screen-route-router"),
    }
}

/// Returns one packet with what came of it, without its time.
pub fn packet(locale: &Locale, packet: &Tried) -> String {
    let sent = &packet.sent;
    let kind = match sent.kind {
        Kind::Udp => "UDP",
        Kind::Tcp => "TCP",
    };
    t!(
        locale,
        "drill-screen-packet",
        family = sent.family.name(),
        kind = kind,
        to = sent.to.to_string(),
        port = sent.port.to_string(),
        ttl = sent.hop_limit,
        route = route(locale, sent.route),
        fate = fate(locale, &timeline::fate(packet))
    )
}

/// Returns how a line of the time line is meant.
pub fn tone(sign: &Sign) -> Tone {
    match sign {
        Sign::Packets(fate, _) => fate_tone(fate, Phase::Gap),
        Sign::TunnelLost | Sign::TunnelBack | Sign::Armed => Tone::Heading,
        Sign::NetworkLost | Sign::Part(_) | Sign::Asleep(_) => Tone::Warn,
        _ => Tone::Plain,
    }
}

/// Returns how the fate of a packet is meant. One that was refused is good only where nothing carried it.
pub fn fate_tone(fate: &Fate, phase: Phase) -> Tone {
    match fate {
        Fate::Left(_) => Tone::Warn,
        _ if fate.is_blocked() && phase == Phase::Gap => Tone::Good,
        Fate::Nothing | Fate::Failed | Fate::NoRoute | Fate::Repeated => Tone::Dim,
        _ => Tone::Plain,
    }
}

/// Returns what changed on a list because of what was seen.
pub fn change(locale: &Locale, title: &str, state: State) -> String {
    match state {
        State::Open => t!(locale, "check-screen-open-again", item = title),
        other => t!(locale, "did-mark", item = title, state = state_words(locale, other)),
    }
}

/// Adds what changed on the lists because of what was seen.
pub fn changed(app: &App, view: &mut View, changed: &[Changed]) {
    for (id, state) in changed {
        let tone = if *state == State::Open { Tone::Warn } else { Tone::Good };
        view.toned(tone, change(&app.locale, &app.item_title(id), *state));
    }
}
