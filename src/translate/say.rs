//! Says every message of a language with sample arguments, to find those that people would meet broken.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::content::chars::quotable;

use super::asked::{self, Asked};
use super::fluent::{owner, read};

/// Counts on which languages choose among their plural forms.
pub const COUNTS: [u32; 7] = [0, 1, 2, 5, 11, 21, 100];

/// All messages of one language, ready to be said.
pub struct Speaker {
    bundle: FluentBundle<FluentResource>,
    asked: BTreeMap<String, Asked>,
}

impl Speaker {
    /// Takes the messages of a language. What cannot be read counts as missing.
    pub fn new(tag: &str, ftl: &str) -> Self {
        let asked = asked::of_file(&read(ftl).0);
        let mut bundle = FluentBundle::new(vec![tag.parse().unwrap_or_default()]);
        bundle.set_use_isolating(false);
        if !asked.is_empty() {
            let resource = FluentResource::try_new(ftl.to_owned()).unwrap_or_else(|(rest, _)| rest);
            // Of two messages with one id the first counts.
            drop(bundle.add_resource(resource));
        }
        Self { bundle, asked }
    }

    /// Returns what goes wrong when a text is said, if anything does, whatever the arguments.
    pub fn fault(&self, key: &str) -> Option<String> {
        // A term is said as part of messages.
        if key.starts_with('-') {
            return None;
        }
        let variables = self.variables(key);
        let all = |value: fn() -> FluentValue<'static>| -> FluentArgs<'_> {
            variables.keys().map(|name| (name.as_str(), value())).collect()
        };
        for count in COUNTS {
            let args = variables.keys().map(|name| (name.as_str(), FluentValue::from(count))).collect();
            if let Some(fault) = self.said(key, &args) {
                return Some(format!("{fault}, with {count}"));
            }
        }
        let words = || all(|| FluentValue::from("word"));
        if let Some(fault) = self.said(key, &words()) {
            return Some(fault);
        }
        variables
            .iter()
            .flat_map(|(name, choices)| choices.iter().map(move |choice| (name, choice)))
            .find_map(|(name, choice)| {
                let mut args = words();
                args.set(name.as_str(), choice.as_str());
                self.said(key, &args)
            })
    }

    /// Returns the variables of a text and of everything that it contains.
    fn variables(&self, key: &str) -> BTreeMap<String, BTreeSet<String>> {
        let mut variables: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let (mut open, mut seen) = (vec![key.to_owned()], BTreeSet::new());
        while let Some(key) = open.pop() {
            let Some(asked) = self.asked.get(&key).filter(|_| seen.insert(key.clone())) else { continue };
            for (name, choices) in &asked.variables {
                variables.entry(name.clone()).or_default().extend(choices.iter().cloned());
            }
            open.extend(asked.others.iter().cloned());
        }
        variables
    }

    fn said(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(owner(key))?;
        let pattern = match key.split_once('.') {
            None => message.value()?,
            Some((_, attribute)) => message.get_attribute(attribute)?.value(),
        };
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        match errors.first() {
            Some(error) => Some(quotable(&error.to_string())),
            None if said.contains(['{', '}']) => Some(format!("a brace is left: {}", quotable(&said))),
            None => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FTL: &str = "\
-brand = sotay
a = { -brand } { $count ->
    [0] none
    [one] one
   *[other] { $count } lists of { $name }
}
b = { a } and { $file }
    .hint = { missing }
c = { NUMBER($count) }
d = { $count ->
    [21] { nowhere }
   *[other] x
}
e = { $how ->
    [rare] { nowhere }
   *[usual] x
}
f = { f }
g = {\"{\"} x
";

    #[test]
    fn every_way_through_a_message_is_tried() {
        let speaker = Speaker::new("en", FTL);
        for key in ["a", "b", "-brand"] {
            assert_eq!(speaker.fault(key), None, "{key}");
        }
        for key in ["b.hint", "c", "d", "e", "f", "g"] {
            assert!(speaker.fault(key).is_some(), "{key}");
        }
        assert!(speaker.fault("d").is_some_and(|fault| fault.ends_with("with 21")));
    }
}
