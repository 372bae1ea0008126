//! The tables of `docs/drill.md`: written from what was measured, or held against it.

use std::fs;
use std::path::PathBuf;

use super::looks::{Looked, PROBES};
use super::run::Measured;
use super::scenarios::UNKNOWN;
use crate::lab::truth::Passed;

const START: &str = "<!-- table: start -->";
const END: &str = "<!-- table: end -->";
const HEAD: &str = "| Firewall or routes | Tunnel lost by | IPv4: found | came to the router | IPv6: found | came to the router | Right |
|---|---|---|---|---|---|---|";
const LOOKS_HEAD: &str = "| Machine | `tunnel-route` | `ipv6` | `dns` | `one-vpn` | Right |
|---|---|---|---|---|---|";
/// Columns of counts, which no two runs have alike.
const COUNTS: [usize; 2] = [3, 5];

/// Everything that did not come out as it must.
type Results<R> = [Result<R, String>];

/// Returns what is wrong, each with its scenario.
pub fn problems(measured: &Results<Measured>, looked: &Results<Looked>) -> Vec<String> {
    let scenarios = measured.iter().flat_map(|result| match result {
        Ok(one) => named(&format!("{}, {}", one.scenario.name, one.scenario.loss.words()), &one.problems),
        Err(panic) => vec![panic.clone()],
    });
    let looks = looked.iter().flat_map(|result| match result {
        Ok(one) => named(one.look.name, &one.problems),
        Err(panic) => vec![panic.clone()],
    });
    scenarios.chain(looks).collect()
}

fn named(name: &str, problems: &[String]) -> Vec<String> {
    problems.iter().map(|problem| format!("{name}: {problem}")).collect()
}

fn file() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/drill.md")
}

/// Writes the tables between the marks.
#[expect(clippy::disallowed_methods, reason = "writes a document when asked to")]
pub fn write(measured: &Results<Measured>, looked: &Results<Looked>) {
    let text = fs::read_to_string(file()).unwrap_or_else(|_| format!("# The drill\n\n{START}\n{END}\n"));
    let (before, rest) = text.split_once(START).expect("the mark of the start");
    let (_, after) = rest.split_once(END).expect("the mark of the end");
    let rows = |rows: Vec<String>| rows.join("\n");
    let tables = format!(
        "{START}\n\n{HEAD}\n{}\n\n{LOOKS_HEAD}\n{}\n\n{END}",
        rows(measured.iter().flatten().map(row).collect()),
        rows(looked.iter().flatten().map(look_row).collect())
    );
    fs::write(file(), format!("{before}{tables}{after}")).unwrap();
}

/// Returns the rows that the document does not have.
pub fn differences(measured: &Results<Measured>, looked: &Results<Looked>) -> Vec<String> {
    let text = fs::read_to_string(file()).unwrap_or_default();
    let there: Vec<String> = text.lines().map(without_counts).collect();
    let rows = measured.iter().flatten().map(row).chain(looked.iter().flatten().map(look_row));
    rows.filter(|row| !there.contains(&without_counts(row)))
        .map(|row| format!("docs/drill.md lacks this row; SOTAY_WRITE_TABLE=1 writes it: {row}"))
        .collect()
}

/// A row as it is compared. Rows of machines are shorter and have no counts.
fn without_counts(row: &str) -> String {
    let cells: Vec<&str> = row.trim().trim_matches('|').split('|').map(str::trim).collect();
    let is_counted = cells.len() == 7;
    let kept = cells.iter().enumerate().filter(|(index, _)| !(is_counted && COUNTS.contains(index)));
    kept.map(|(_, cell)| *cell).collect::<Vec<_>>().join(" | ")
}

fn row(measured: &Measured) -> String {
    let [ipv4, ipv6] = [0, 1]
        .map(|family| format!("{} | {}", words(&measured.found[family]), counted(measured.passed[family])));
    let right = if measured.problems.is_empty() { "yes" } else { "**no**" };
    let scenario = &measured.scenario;
    format!("| {} | {} | {ipv4} | {ipv6} | {right} |", scenario.name, scenario.loss.words())
}

fn look_row(looked: &Looked) -> String {
    let cells: Vec<String> = looked.found.iter().map(|found| found.replace('_', " ")).collect();
    assert_eq!(cells.len(), PROBES.len());
    let right = if looked.problems.is_empty() { "yes" } else { "**no**" };
    format!("| {} | {} | {right} |", looked.look.name, cells.join(" | "))
}

/// The words of a finding in the table.
fn words(found: &str) -> String {
    if found == UNKNOWN { "could not tell".to_owned() } else { found.replace('_', " ") }
}

fn counted(passed: Passed) -> String {
    if passed.own == 0 && passed.others > 0 {
        format!("0, of others {}", passed.others)
    } else {
        (passed.own + passed.others).to_string()
    }
}
