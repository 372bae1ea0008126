//! Scenario files: what the machine does with each packet, and what must follow. The real script runs over a
//! made-up world and clock, the real judge over what came of it. A bug report becomes a file in
//! `tests/it/fixtures/drill`.

use std::path::Path;
use std::time::Duration;

use serde::Deserialize;

use super::event::{Answer, Case, End, Event, Kind, Phase, Route, Seen, Sent, What};
use super::script::{Packet, Script, Sight, Step};
use super::{documentation, judge};
use crate::locale::Locale;
use crate::probe::child::DrillOrder;
use crate::probe::facts::{Family, Refusal};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenario {
    /// What the file is about, for whoever reads it.
    #[expect(dead_code, reason = "for people")]
    about: String,
    case: Case,
    #[serde(default = "ten")]
    watch_s: u64,
    /// Families that the tunnel carries at the start.
    #[serde(default = "both")]
    inside: Vec<Family>,
    /// Families that the card has an address of.
    #[serde(default = "both")]
    on_network: Vec<Family>,
    /// The tunnel is away from, to; in milliseconds.
    #[serde(default)]
    away: Vec<(u64, u64)>,
    /// The card is off the network from, to.
    #[serde(default)]
    off: Vec<(u64, u64)>,
    /// The machine stands still at, for.
    asleep: Option<(u64, u64)>,
    /// The person ends it.
    stopped: Option<u64>,
    /// What becomes of packets that do not go into the tunnel; the first row that fits decides.
    #[serde(default)]
    world: Vec<Row>,
    expect: Expected,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    family: Option<Family>,
    kind: Option<Kind>,
    port: Option<u16>,
    route: Option<Route>,
    #[serde(default)]
    documentation_only: bool,
    /// Counted from the first loss of the tunnel.
    from_ms: Option<i64>,
    to_ms: Option<i64>,
    then: Then,
}

/// What becomes of a packet; each as measured, see `docs/drill.md`.
#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
enum Then {
    Leaves,
    LeavesByWifi,
    LeavesAndRouterAnswers,
    FilteredAtOnce,
    FilteredAtCard,
    Rejected,
    Unreachable,
    Blackhole,
    Prohibit,
    NoRoute,
    Silent,
    NotSent,
    KernelWireguard,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    ipv4: Found,
    ipv6: Found,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Found {
    finding: super::Finding,
    reason: String,
    #[serde(default)]
    saw: Vec<String>,
}

fn ten() -> u64 {
    10
}

fn both() -> Vec<Family> {
    Family::BOTH.to_vec()
}

impl Scenario {
    fn is_away(&self, ms: u64) -> bool {
        self.away.iter().any(|(from, to)| (*from..*to).contains(&ms))
    }

    fn sight(&self, ms: u64) -> Sight {
        let off = self.off.iter().any(|(from, to)| (*from..*to).contains(&ms));
        Sight {
            inside: Family::BOTH.map(|family| self.inside.contains(&family) && !self.is_away(ms)),
            on_network: Family::BOTH.map(|family| self.on_network.contains(&family) && !off),
            router: [Some([192, 168, 1, 1].into()), None],
            stood_still_ms: self.asleep.filter(|(at, _)| *at == ms).map_or(0, |(_, long)| long),
        }
    }

    fn fate(&self, ms: u64, packet: &Packet) -> Then {
        let lost = self.away.first().map_or(0, |(from, _)| *from);
        let since = i64::try_from(ms).unwrap() - i64::try_from(lost).unwrap();
        let fits = |row: &&Row| {
            row.family.is_none_or(|family| family == packet.family)
                && row.kind.is_none_or(|kind| kind == packet.kind)
                && row.port.is_none_or(|port| port == packet.port)
                && row.route.is_none_or(|route| route == packet.route)
                && (!row.documentation_only || packet.to == documentation(packet.family))
                && row.from_ms.is_none_or(|from| since >= from)
                && row.to_ms.is_none_or(|to| since < to)
        };
        self.world.iter().find(fits).map_or(Then::Leaves, |row| row.then)
    }

    /// Runs the whole drill in no time.
    fn run(&self) -> Vec<Event> {
        let order = DrillOrder {
            case: self.case,
            watch: Duration::from_secs(self.watch_s),
            wait: Duration::from_secs(20),
        };
        let mut script = Script::new(order);
        let mut events: Vec<Event> = Family::BOTH.map(|family| self.baseline(family)).into();
        let mut id = 0;
        for ms in 0..60_000 {
            let mut steps = script.poll(Duration::from_millis(ms), &self.sight(ms), Some("wg0"));
            if self.stopped == Some(ms) {
                steps.extend(script.stop());
            }
            for step in steps {
                let at_us = ms * 1000;
                match step {
                    Step::Tell(what) => events.push(Event { at_us, what }),
                    Step::Offer(_) => {}
                    Step::Send(phase, packet) => {
                        id += 1;
                        events.extend(self.send(ms, id, phase, &packet));
                    }
                    Step::End(why) => {
                        events.push(Event { at_us: at_us + 60_000, what: What::Ended { why } });
                        return events;
                    }
                }
            }
        }
        panic!("the drill does not end")
    }

    fn baseline(&self, family: Family) -> Event {
        let inside = self.inside.contains(&family) && !self.is_away(0);
        let on_network = self.on_network.contains(&family);
        Event {
            at_us: 0,
            what: What::Baseline {
                family,
                inside: if inside { 1.0 } else { 0.0 },
                outside: if !inside && on_network { 1.0 } else { 0.0 },
                refused: 0.0,
                tunnel: Some("wg0".to_owned()),
                card: Some("wlan0".to_owned()),
                on_network,
            },
        }
    }

    fn send(&self, ms: u64, id: u32, phase: Phase, packet: &Packet) -> Vec<Event> {
        let goes_inside = packet.route == Route::Default && self.sight(ms).inside[packet.family as usize];
        let then = self.fate(ms, packet);
        let on = |interface: &str, tunnel| (interface.to_owned(), tunnel);
        let scheduled =
            |(interface, tunnel): (String, bool)| Seen::Scheduled { interface, tunnel, outside: !tunnel };
        let out = |(interface, tunnel): (String, bool)| Seen::Out { interface, tunnel, outside: !tunnel };
        let udp = packet.kind == Kind::Udp;
        let (answer, seen) = match then {
            _ if goes_inside && matches!(then, Then::KernelWireguard) => (
                Answer::Taken,
                vec![scheduled(on("wg0", true)), scheduled(on("wlan0", false)), out(on("wlan0", false))],
            ),
            Then::Silent if goes_inside => (Answer::Taken, vec![]),
            _ if goes_inside => (Answer::Taken, vec![scheduled(on("wg0", true))]),
            Then::Leaves | Then::KernelWireguard if udp => {
                (Answer::Taken, vec![scheduled(on("wlan0", false)), out(on("wlan0", false))])
            }
            Then::LeavesByWifi if udp => (Answer::Taken, vec![scheduled(on("wlan0", false))]),
            Then::LeavesAndRouterAnswers if udp => {
                (Answer::Taken, vec![scheduled(on("wlan0", false)), Seen::Router { tunnel: false }])
            }
            Then::LeavesAndRouterAnswers => (Answer::Taken, vec![Seen::Router { tunnel: false }]),
            Then::Leaves | Then::LeavesByWifi | Then::KernelWireguard => {
                (Answer::Taken, vec![Seen::Repeated])
            }
            Then::FilteredAtOnce if udp => (Answer::Filtered, vec![]),
            Then::FilteredAtCard if udp => (Answer::Filtered, vec![scheduled(on("wlan0", false))]),
            Then::Rejected if udp => (Answer::Filtered, vec![Seen::RefusedHere]),
            Then::FilteredAtOnce | Then::FilteredAtCard | Then::Rejected => {
                (Answer::Taken, vec![Seen::RefusedHere])
            }
            Then::Unreachable => (Answer::Refused(Refusal::Unreachable), vec![]),
            Then::Blackhole => (Answer::Refused(Refusal::Blackhole), vec![]),
            Then::Prohibit => (Answer::Refused(Refusal::Prohibit), vec![]),
            Then::NoRoute => (Answer::NoRoute, vec![]),
            Then::Silent => (Answer::Taken, vec![]),
            Then::NotSent => (Answer::Failed, vec![]),
        };
        let Packet { family, kind, to, port, route } = *packet;
        let sent = Sent { id, phase, family, kind, to, port, hop_limit: 1, route, answer };
        let told =
            std::iter::once(What::Sent(sent)).chain(seen.into_iter().map(|seen| What::Seen { id, seen }));
        told.map(|what| Event { at_us: ms * 1000, what }).collect()
    }
}

fn read(name: &str) -> Scenario {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/fixtures/drill");
    let text = std::fs::read_to_string(folder.join(name)).unwrap();
    toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[test]
fn every_scenario_file_gives_its_findings() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/fixtures/drill");
    let mut names: Vec<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert!(names.len() >= 20, "{names:?}");
    let locales = crate::content::LOCALES.each_ref().map(|built| Locale::load(built.tag));
    for name in names {
        let scenario = read(&name);
        let outcome = judge(scenario.case, &scenario.run());
        // Saying a sentence fails where it lacks an argument.
        let seen = outcome.families.iter().flat_map(|found| found.evidence.iter().chain([&found.reason]));
        for sentence in seen.chain(&outcome.next).chain(&outcome.not_seen) {
            assert!(locales.iter().all(|locale| !sentence.words(locale).is_empty()), "{name} {sentence:?}");
        }
        for (found, expected) in outcome.families.iter().zip([&scenario.expect.ipv4, &scenario.expect.ipv6]) {
            assert_eq!(
                (found.finding, found.reason.key),
                (expected.finding, format!("drill-why-{}", expected.reason).as_str()),
                "{name} {found:#?}"
            );
            for saw in &expected.saw {
                let key = format!("drill-saw-{saw}");
                assert!(found.evidence.iter().any(|one| one.key == key), "{name} {key} {found:#?}");
            }
        }
        assert!(!outcome.next.is_empty(), "{name}");
        let said: Vec<&str> = outcome.not_seen.iter().map(|sentence| sentence.key).collect();
        for always in ["other-users", "containers", "ports", "established"] {
            assert!(said.contains(&format!("drill-not-seen-{always}").as_str()), "{name} {always}");
        }
    }
}

#[test]
fn nothing_is_sent_while_armed_and_nothing_without_a_tunnel() {
    let mut scenario = read("no-kill-switch.toml");
    let events = scenario.run();
    let armed = events.iter().position(|event| matches!(event.what, What::Armed { .. })).unwrap();
    let lost = events.iter().position(|event| matches!(event.what, What::TunnelLost { .. })).unwrap();
    assert!(events[armed..lost].iter().all(|event| !matches!(event.what, What::Sent(_))));

    scenario.away = vec![(0, 60_000)];
    let events = scenario.run();
    assert!(events.iter().all(|event| !matches!(event.what, What::Sent(_))), "{events:?}");
    assert!(matches!(events.last().unwrap().what, What::Ended { why: End::NoTunnel }));
}

#[test]
fn every_packet_passes_no_router_and_goes_to_known_addresses() {
    for event in read("no-kill-switch.toml").run() {
        let What::Sent(sent) = event.what else { continue };
        assert_eq!(sent.hop_limit, 1);
        let known = super::TARGETS.iter().any(|(one, other)| [*one, *other].contains(&sent.to));
        assert!(known || sent.route == Route::Router, "{sent:?}");
    }
}

#[test]
fn events_cross_the_pipe_unharmed() {
    for event in read("bogon-filter.toml").run() {
        let line = serde_json::to_string(&event).unwrap();
        assert_eq!(serde_json::from_str::<Event>(&line).unwrap(), event, "{line}");
    }
}
