//! Evaluates `when` and `only` for a profile.

use crate::content::{Item, Step, When};
use crate::plan::profile::Profile;

/// Tells whether an item applies. A question without an answer never removes one.
pub fn item(item: &Item, profile: &Profile) -> bool {
    when(&item.when, profile)
}

/// Tells whether something with this condition applies. A question without an answer never removes it.
pub fn when(when: &When, profile: &Profile) -> bool {
    let open_or_held = |answer: &str| profile.holds(answer) || !profile.knows(answer);
    (when.any.is_empty() || when.any.iter().any(|answer| open_or_held(answer)))
        && when.all.iter().all(|answer| open_or_held(answer))
        && !when.none.iter().any(|answer| profile.holds(answer))
}

/// Tells whether a step is for this person.
pub fn step(step: &Step, profile: &Profile) -> bool {
    step.only.is_empty() || step.only.iter().any(|answer| profile.holds(answer) || !profile.knows(answer))
}
