//! Runs one scenario in a lab of its own, and holds what the drill says against what passed the router.

use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use serde_json::Value;
use sotay::locale::Locale;

use super::scenarios::{BLOCKED, Loss, Others, Scenario, Tunnel, UNKNOWN};
use super::tunnel::{Up, lose};
use crate::lab::dhcp;
use crate::lab::net::{CARD, Lab, Space, Yard};
use crate::lab::program::{self, Drill, OTHER_USER, USER};
use crate::lab::sender;
use crate::lab::tools::Process;
use crate::lab::truth::{self, Capture, Packet, Passed};

/// For how long the drill watches without the tunnel, and where the tunnel comes back in between.
const WATCH_SECONDS: [u64; 2] = [6, 10];
/// For how long it waits for a loss that does not come, and for one that does.
const WAIT_SECONDS: [u64; 2] = [5, 20];
/// The longest from the loss to the first mark, on a machine with many labs at once. `benches/drill.rs` measures it.
const LATEST_MARK: Duration = Duration::from_secs(2);
/// The longest that a drill may take beside these.
const LONGEST: Duration = Duration::from_mins(1);

/// The programs that ordinary users run in a lab.
pub struct Programs {
    /// The program under test.
    pub sotay: PathBuf,
    /// This test binary, which sends.
    pub sender: PathBuf,
}

/// What one scenario came to.
#[derive(Debug, Clone)]
pub struct Measured {
    /// Which.
    pub scenario: Scenario,
    /// What the drill found, IPv4 and IPv6.
    pub found: [String; 2],
    /// What passed.
    pub passed: [Passed; 2],
    /// What is wrong with that.
    pub problems: Vec<String>,
}

/// Runs a scenario to its end.
///
/// A machine that is too busy to watch is told by the drill itself, and is no scenario: then it is run again.
pub fn run(yard: &Yard, programs: &Programs, scenario: &Scenario) -> Measured {
    const ATTEMPTS: usize = 3;
    for _ in 1..ATTEMPTS {
        let (measured, stood_still) = attempt(yard, programs, scenario);
        if !stood_still {
            return measured;
        }
    }
    attempt(yard, programs, scenario).0
}

/// Runs a scenario once; also tells whether the machine stood still meanwhile.
fn attempt(yard: &Yard, programs: &Programs, scenario: &Scenario) -> (Measured, bool) {
    let lab = Lab::build(yard);
    let up = Up::build(&lab, scenario);
    truth::count_in_internet(&lab);
    let _neighbours = neighbours(&lab, programs, scenario);
    let captures = ["lan", "wan"].map(|interface| Capture::start(&lab, interface));
    if scenario.offline {
        lab.ip(Space::Client, &format!("link set {CARD} down\n"));
    }
    let wait = WAIT_SECONDS[usize::from(scenario.loss != Loss::Never && scenario.loss != Loss::SilentServer)];
    let watch = WATCH_SECONDS[usize::from(scenario.loss == Loss::Flapping)];
    let mut drill = Drill::start(&lab, &programs.sotay, scenario.case, watch, wait);
    let armed = drill.wait_until_armed();
    let (lost, started) = (now(), Instant::now());
    if armed {
        // So that something was in the tunnel before.
        thread::sleep(Duration::from_millis(200));
        lose(&lab, &up, scenario);
    }
    let code = drill.finish(LONGEST);
    let mark = program::first_mark(&drill.said).map(|at| at.saturating_duration_since(started));
    let [lan, wan] = captures.map(Capture::finish);
    let said: Vec<Value> = drill.said.iter().map(|line| line.value.clone()).collect();
    keep(scenario, &said);
    let seen = Seen { lan, wan, internet: truth::counted_in_internet(&lab, "drill"), lost, mark, said, code };
    let stood_still = seen.said.iter().any(|line| line["event"] == "asleep");
    (seen.judge(scenario), stood_still)
}

/// Starts everything that runs on the machine beside the drill.
fn neighbours(lab: &Lab, programs: &Programs, scenario: &Scenario) -> Vec<Process> {
    let mut running = Vec::new();
    let send = |space, user, to| sender::start(lab, &programs.sender, space, user, to);
    running.push(send(Space::Client, USER, sender::OWN));
    match scenario.others {
        Others::User => running.push(send(Space::Client, OTHER_USER, sender::OTHERS)),
        Others::Container => {
            lab.add_guest();
            running.push(send(Space::Guest, OTHER_USER, sender::OTHERS));
        }
        Others::OldFlow => {
            running.extend(sender::start_old_flow(lab, &programs.sender, OTHER_USER, sender::OTHERS));
        }
    }
    if scenario.tunnel != Tunnel::Absent {
        truth::wait_for_traffic(lab, scenario.tunnel == Tunnel::WireGuard);
    }
    running.extend(scenario.vision.map(|routes| dhcp::offer_routes(lab, routes)));
    running
}

/// What was said and seen in one scenario.
struct Seen {
    lan: Vec<Packet>,
    wan: Vec<Packet>,
    internet: usize,
    lost: Duration,
    mark: Option<Duration>,
    said: Vec<Value>,
    code: i32,
}

impl Seen {
    /// Holds everything against everything.
    fn judge(self, scenario: &Scenario) -> Measured {
        let passed = truth::count(&self.lan, self.lost);
        let ever = truth::count(&self.lan, Duration::ZERO);
        let found = ["ipv4", "ipv6"].map(|family| {
            let finding = self.said.last().and_then(|result| result[family]["finding"].as_str());
            finding.unwrap_or("nothing").to_owned()
        });
        let mut problems = Vec::new();
        for family in [0, 1] {
            let (found, wanted) = (&found[family], scenario.found[family]);
            let wrong = wrong_family(found, wanted, passed[family], scenario);
            if !wrong.is_empty() {
                let said = self.said.last().map(|result| result[["ipv4", "ipv6"][family]].to_string());
                problems.extend(said);
            }
            problems.extend(wrong);
            if found.starts_with("left") && ever[family].drill == 0 {
                problems.push(format!("{found}, and the router saw no packet of the drill"));
            }
        }
        problems.extend(self.wrong_packets());
        problems.extend(self.wrong_words(scenario));
        Measured { scenario: *scenario, found, passed, problems }
    }

    /// No packet of ours may pass the router.
    fn wrong_packets(&self) -> Vec<String> {
        let of_drill = |packets: &[Packet]| packets.iter().filter(|packet| packet.is_of_drill()).count();
        let far = self.lan.iter().filter(|packet| packet.is_of_drill() && packet.hops > 1).count();
        let counts = [
            (far, "packets of the drill could have passed a router"),
            (of_drill(&self.wan), "packets of the drill passed the router"),
            (self.internet, "packets of the drill came to the internet"),
        ];
        counts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect()
    }

    /// The exit code says the same as the words, and the words say what they must.
    fn wrong_words(&self, scenario: &Scenario) -> Vec<String> {
        let mut problems = Vec::new();
        let wanted = exit_code(scenario);
        if self.code != wanted {
            problems.push(format!("the exit code is {} and not {wanted}", self.code));
        }
        if scenario.loss == Loss::Deleted && self.mark.is_none_or(|after| after > LATEST_MARK) {
            problems.push(format!("the first mark came after {:?}", self.mark));
        }
        let result = self.said.last().map(Value::to_string).unwrap_or_default();
        let locale = Locale::load("en");
        for id in scenario.says {
            let sentence = Value::String(locale.message(id)).to_string();
            if !result.contains(&sentence) {
                problems.push(format!("the result does not say {sentence}"));
            }
        }
        if scenario.vision.is_some() && !self.said.iter().any(shows_a_way_past) {
            problems.push("the baseline does not show what goes past the tunnel".to_owned());
        }
        problems
    }
}

/// Tells what is wrong with what was found about one family.
fn wrong_family(found: &str, wanted: &str, passed: Passed, scenario: &Scenario) -> Vec<String> {
    let mut problems = Vec::new();
    if found == BLOCKED && passed.own > 0 {
        problems.push(format!("WRONG: \"blocked\", and {} packets left", passed.own));
    }
    if found.starts_with("left") && passed.own == 0 {
        problems.push("WRONG: \"left\", and nothing did".to_owned());
    }
    if found == BLOCKED && passed.drill > 0 {
        problems.push(format!("WRONG: \"blocked\", and {} packets of the drill left", passed.drill));
    }
    if found != wanted {
        problems.push(format!("found {found} and not {wanted}; {} packets left", passed.own));
    }
    // The lab has to be what the scenario says, or nothing is shown by it.
    if wanted == BLOCKED && passed.own > 0 || wanted.starts_with("left") && passed.own == 0 {
        problems.push(format!("the lab is wrong: {} packets left", passed.own));
    }
    if wanted == BLOCKED && (passed.others > 0) != scenario.others_leak {
        problems.push(format!("the lab is wrong: {} packets of others left", passed.others));
    }
    problems
}

/// One family that leaks decides, then one of which nothing can be told.
fn exit_code(scenario: &Scenario) -> i32 {
    if scenario.found.iter().any(|found| found.starts_with("left")) {
        1
    } else if scenario.found.contains(&UNKNOWN) {
        3
    } else {
        0
    }
}

fn shows_a_way_past(line: &Value) -> bool {
    line["event"] == "baseline"
        && line["family"] == "ipv4"
        && line["outside"].as_f64().is_some_and(|outside| outside > 0.0)
}

fn now() -> Duration {
    #[expect(clippy::disallowed_methods, reason = "captures tell the time of day")]
    let now = SystemTime::now();
    now.duration_since(UNIX_EPOCH).unwrap()
}

/// Keeps what the drill said, where somebody wants to read it.
#[expect(clippy::disallowed_methods, reason = "for whoever looks for a mistake")]
fn keep(scenario: &Scenario, said: &[Value]) {
    let Some(folder) = std::env::var_os("SOTAY_BENCH_LOGS") else { return };
    let letters = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '-' };
    let name: String = format!("{} {:?}", scenario.name, scenario.loss).chars().map(letters).collect();
    let lines: Vec<String> = said.iter().map(Value::to_string).collect();
    std::fs::write(PathBuf::from(folder).join(format!("{name}.jsonl")), lines.join("\n")).unwrap();
}
