//! Scenario files: what a system answers, and what must follow. A bug report becomes a file in
//! `tests/it/fixtures/probe`.

use std::io;
use std::net::IpAddr;
use std::path::Path;

use serde::Deserialize;

use super::gather::gather;
use super::{judge, percent};
use crate::locale::Locale;
use crate::probe::facts::{Asked, Asker, Family, Link, LinkKind, Refusal, Resolver, Way};
use crate::probe::platform::{Platform, edges};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenario {
    /// What the file is about, for whoever reads it.
    #[expect(dead_code, reason = "for people")]
    about: String,
    links: Vec<NamedLink>,
    #[serde(default)]
    routes: Vec<Route>,
    #[serde(default)]
    rules: Vec<Rule>,
    /// True for a system that does not show its routes.
    #[serde(default)]
    hides_routes: bool,
    resolvers: Option<Vec<NamedResolver>>,
    expect: Vec<Expected>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NamedLink {
    name: String,
    kind: LinkKind,
    #[serde(default)]
    down: bool,
}

/// A route; the longest prefix wins, as in a kernel with one table.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Route {
    to: String,
    by: String,
    #[serde(default)]
    on_link: bool,
}

/// A rule that sends one user or port by one interface, whatever the routes say.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    user: Option<u32>,
    port: Option<u16>,
    by: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NamedResolver {
    address: IpAddr,
    link: Option<String>,
    #[serde(default = "always")]
    asked: Asked,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    probe: String,
    verdict: String,
    reason: String,
    /// Message ids that must be among the evidence.
    #[serde(default)]
    saw: Vec<String>,
}

fn always() -> Asked {
    Asked::Always
}

impl Scenario {
    fn index(&self, name: &str) -> u32 {
        let at = self.links.iter().position(|link| link.name == name);
        u32::try_from(at.unwrap_or_else(|| panic!("no link {name}"))).unwrap() + 1
    }

    fn way(&self, by: &str, on_link: bool) -> Way {
        match by {
            "unreachable" => Way::Refused(Refusal::Unreachable),
            "blackhole" => Way::Refused(Refusal::Blackhole),
            "prohibit" => Way::Refused(Refusal::Prohibit),
            name => Way::Link { index: self.index(name), on_link },
        }
    }
}

fn prefix(text: &str) -> (IpAddr, u8) {
    let (to, length) = text.split_once('/').unwrap();
    (to.parse().unwrap(), length.parse().unwrap())
}

fn holds(route: &Route, to: IpAddr) -> bool {
    let (start, length) = prefix(&route.to);
    Family::of(start) == Family::of(to)
        && edges(Family::of(to), to, length).first() == edges(Family::of(start), start, length).first()
}

impl Platform for Scenario {
    fn links(&self) -> io::Result<Vec<Link>> {
        Ok(self
            .links
            .iter()
            .map(|link| Link {
                index: self.index(&link.name),
                name: link.name.clone(),
                kind: link.kind,
                up: !link.down,
                carrier: !link.down,
                ipv4: true,
                ipv6: true,
            })
            .collect())
    }

    fn boundaries(&self, family: Family) -> io::Result<Option<Vec<u128>>> {
        let prefixes = self.routes.iter().map(|route| prefix(&route.to));
        let of_family = prefixes.filter(|(to, _)| Family::of(*to) == family);
        let mut cuts: Vec<u128> = of_family.flat_map(|(to, length)| edges(family, to, length)).collect();
        cuts.sort_unstable();
        Ok((!self.hides_routes).then_some(cuts))
    }

    fn askers(&self) -> Vec<Asker> {
        let of_rules = self.rules.iter().filter_map(|rule| match (rule.user, rule.port) {
            (Some(user), _) => Some(Asker::User(user)),
            (None, Some(port)) => Some(Asker::Port(port)),
            (None, None) => None,
        });
        std::iter::once(Asker::User(0)).chain(of_rules).collect()
    }

    fn route(&self, to: IpAddr, asker: Asker) -> Way {
        let rule = self.rules.iter().find(|rule| match asker {
            Asker::User(user) => rule.user == Some(user),
            Asker::Port(port) => rule.port == Some(port),
            Asker::Own => false,
        });
        if let Some(rule) = rule {
            return self.way(&rule.by, false);
        }
        let longest =
            self.routes.iter().filter(|route| holds(route, to)).max_by_key(|route| prefix(&route.to).1);
        longest.map_or(Way::NoRoute, |route| self.way(&route.by, route.on_link))
    }

    fn resolvers(&self) -> Option<Vec<Resolver>> {
        let resolvers = self.resolvers.as_ref()?.iter().map(|one| Resolver {
            address: one.address,
            link: one.link.as_ref().map(|name| self.index(name)),
            way: Way::Unanswered,
            asked: one.asked,
        });
        Some(resolvers.collect())
    }
}

#[test]
fn every_scenario_file_gives_its_verdicts() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/fixtures/probe");
    let mut files: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() >= 10, "{folder:?}");
    let locales = crate::content::LOCALES.each_ref().map(|built| Locale::load(built.tag));
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let scenario: Scenario = toml::from_str(&text).unwrap_or_else(|error| panic!("{file:?}: {error}"));
        let findings = judge(&gather(&scenario).unwrap());
        // Saying a sentence fails where it lacks an argument.
        for sentence in findings.iter().flat_map(|finding| finding.evidence.iter().chain([&finding.reason])) {
            assert!(locales.iter().all(|locale| !sentence.words(locale).is_empty()), "{file:?} {sentence:?}");
        }
        for expected in &scenario.expect {
            let finding = findings.iter().find(|finding| finding.probe == expected.probe).unwrap();
            let found = (finding.verdict.word(), finding.reason.key);
            let wanted = (expected.verdict.as_str(), format!("check-why-{}", expected.reason));
            assert_eq!(found, (wanted.0, wanted.1.as_str()), "{file:?} {} {finding:#?}", expected.probe);
            for saw in &expected.saw {
                let key = format!("check-saw-{saw}");
                assert!(
                    finding.evidence.iter().any(|sentence| sentence.key == key),
                    "{file:?} {key} {finding:#?}"
                );
            }
        }
    }
}

#[test]
fn shares_are_never_rounded_to_all_or_nothing() {
    for (share, expected) in [(1.0, "100"), (0.9999, ">99"), (0.5, "50"), (0.0001, "<1"), (0.0, "0")] {
        assert_eq!(percent(share), expected);
    }
}
