use proptest::prelude::*;

use super::judge::unfit;
use super::*;
use crate::content::topics::{Topic, Value};
use crate::content::{Library, library, lint};

const NEVER: [&str; 3] = ["telegram", "zalo", "messenger"];

fn built_in() -> Library {
    library(None).0
}

fn any_weight() -> impl Strategy<Value = Option<Weight>> {
    prop_oneof![3 => Just(None), 1 => Just(Some(Weight::Wish)), 1 => Just(Some(Weight::Must))]
}

fn any_needs() -> impl Strategy<Value = Needs> {
    proptest::collection::vec(any_weight(), Need::ALL.len()).prop_map(|weights| {
        Need::ALL
            .into_iter()
            .zip(weights)
            .fold(Needs::default(), |needs, (need, weight)| needs.with(need, weight))
    })
}

/// Few needs: with many, everything is left out.
fn few_needs() -> impl Strategy<Value = Needs> {
    let one = (0..Need::ALL.len(), prop_oneof![Just(Weight::Wish), Just(Weight::Must)]);
    proptest::collection::vec(one, 0..4)
        .prop_map(|needs| needs.into_iter().map(|(index, weight)| (Need::ALL[index], weight)).collect())
}

fn needs() -> impl Strategy<Value = Needs> {
    prop_oneof![few_needs(), any_needs()]
}

fn place_of(answer: &Answer<'_>, app: &str) -> usize {
    answer.ranking.iter().position(|place| place.app.id == app).unwrap()
}

fn ids<'a>(answer: &'a Answer<'_>) -> Vec<&'a str> {
    answer.ranking.iter().map(|place| place.app.id.as_ref()).collect()
}

/// The library with one claim turned to unknown.
fn without(mut library: Library, app: usize, topic: usize) -> Library {
    let app = &mut library.messengers[0].apps.to_mut()[app];
    app.claims.to_mut().iter_mut().find(|claim| claim.topic == Topic::ALL[topic]).unwrap().value =
        Value::Unknown;
    library
}

proptest! {
    #[test]
    fn the_same_needs_give_the_same_answer(needs in needs()) {
        let (one, other) = (built_in(), built_in());
        prop_assert_eq!(decide(&Facts::of(&one), needs), decide(&Facts::of(&other), needs));
    }

    #[test]
    fn the_order_of_the_apps_in_the_file_does_not_matter(needs in needs()) {
        let (library, mut turned) = (built_in(), built_in());
        turned.messengers[0].apps.to_mut().reverse();
        prop_assert_eq!(decide(&Facts::of(&library), needs).ranking, decide(&Facts::of(&turned), needs).ranking);
    }

    #[test]
    fn a_must_that_is_added_never_raises_an_app_that_breaks_it(needs in needs(), index in 0..Need::ALL.len()) {
        let library = built_in();
        let facts = Facts::of(&library);
        let need = Need::ALL[index];
        let (before, after) = (decide(&facts, needs.with(need, None)), decide(&facts, needs.with(need, Weight::Must)));
        for place in &after.ranking {
            if place.reasons.iter().any(|reason| reason.role == Role::Breaks && reason.need == Some(need)) {
                prop_assert!(place_of(&before, &place.app.id) <= place_of(&after, &place.app.id), "{}", place.app.id);
                prop_assert_eq!(place.verdict, Verdict::Excluded);
            }
        }
    }

    #[test]
    fn a_wish_that_becomes_a_must_raises_nobody_who_breaks_it_above_one_who_does_not(
        needs in needs(),
        index in 0..Need::ALL.len(),
    ) {
        let library = built_in();
        let facts = Facts::of(&library);
        let need = Need::ALL[index];
        let (before, after) = (decide(&facts, needs.with(need, Weight::Wish)), decide(&facts, needs.with(need, Weight::Must)));
        // With other needs beside it a place may say the same fact for another need.
        let alone = decide(&facts, Needs::default().with(need, Weight::Must));
        let breaks = |place: &Place<'_>| {
            let place = &alone.ranking[place_of(&alone, &place.app.id)];
            place.reasons.iter().any(|reason| reason.role == Role::Breaks && reason.need == Some(need))
        };
        for (index, broken) in after.ranking.iter().enumerate().filter(|(_, place)| breaks(place)) {
            for other in after.ranking.iter().skip(index + 1).filter(|place| !breaks(place)) {
                prop_assert!(place_of(&before, &broken.app.id) < place_of(&before, &other.app.id), "{needs} {need:?} {} {}", broken.app.id, other.app.id);
            }
        }
    }

    #[test]
    fn no_app_wins_on_what_is_unknown(needs in needs(), app in 0_usize..15, topic in 0..Topic::ALL.len()) {
        let library = built_in();
        let id = library.messengers[0].apps[app].id.clone();
        let poorer = without(library.clone(), app, topic);
        let (before, after) = (decide(&Facts::of(&library), needs), decide(&Facts::of(&poorer), needs));
        let verdict = |answer: &Answer<'_>| answer.ranking[place_of(answer, &id)].verdict;
        let fits = |verdict| matches!(verdict, Verdict::Recommended | Verdict::Fallback | Verdict::Fits);
        prop_assert!(fits(verdict(&before)) || !fits(verdict(&after)), "{id} fits because nothing is known");
        // Whoever is known to do all that must be, and stood above, still does.
        for place in before.ranking.iter().take(place_of(&before, &id)).filter(|place| fits(place.verdict)) {
            prop_assert!(place_of(&after, &place.app.id) < place_of(&after, &id));
        }
        // Only what was left out can rise, to "could not tell".
        if verdict(&before) != Verdict::Excluded {
            prop_assert!(place_of(&before, &id) <= place_of(&after, &id));
        }
    }

    #[test]
    fn every_sentence_is_a_fact_with_source_and_date(needs in needs()) {
        let library = built_in();
        let facts = Facts::of(&library);
        let answer = decide(&facts, needs);
        prop_assert_eq!(answer.ranking.len(), facts.apps.len());
        let of_places = answer.ranking.iter().flat_map(|place| &place.reasons);
        for reason in of_places.chain(&answer.harmless) {
            let (claim, source) = (reason.fact.claim, reason.fact.source);
            prop_assert_eq!(facts.app(&reason.fact.app.id).unwrap().fact(claim.topic), reason.fact);
            prop_assert!(claim.sources.contains(&source.id));
            prop_assert!(lint::first_day(&claim.date).is_some() && !source.title.is_empty());
        }
        prop_assert!(answer.ranking.iter().all(|place| !place.reasons.is_empty()));
        prop_assert!(answer.oldest.is_some());
    }

    #[test]
    fn nobody_is_ever_told_that_these_are_fine(needs in needs()) {
        let library = built_in();
        let answer = decide(&Facts::of(&library), needs);
        for place in answer.ranking.iter().filter(|place| NEVER.contains(&place.app.id.as_ref())) {
            prop_assert_eq!(place.verdict, Verdict::Excluded);
            prop_assert_eq!(place.reasons[0].role, Role::Unfit);
        }
        prop_assert!(answer.give_up.iter().all(|way| !NEVER.contains(&way.app.id.as_ref())));
    }

    #[test]
    fn whoever_is_told_that_nothing_will_do_is_told_what_to_give_up(needs in needs()) {
        let library = built_in();
        let facts = Facts::of(&library);
        let answer = decide(&facts, needs);
        prop_assert_eq!(answer.recommended().is_none(), !answer.give_up.is_empty());
        for way in &answer.give_up {
            let less = way.needs.iter().fold(needs, |needs, need| needs.with(*need, None));
            prop_assert_eq!(decide(&facts, less).recommended().unwrap().app, way.app);
        }
    }
}

#[test]
fn every_need_changes_the_answer() {
    let library = built_in();
    let facts = Facts::of(&library);
    let nothing = decide(&facts, Needs::default());
    for need in Need::ALL {
        for weight in [Weight::Wish, Weight::Must] {
            let answer = decide(&facts, Needs::default().with(need, weight));
            if need.reached().is_some() {
                assert_eq!(ids(&answer), ids(&nothing), "reaching people raises no app");
                assert_eq!(answer.harmless.len(), 1, "{}", need.id());
            } else {
                let reasons = |answer: &Answer<'_>| {
                    answer.ranking.iter().map(|place| place.reasons.len()).collect::<Vec<_>>()
                };
                let changed = ids(&answer) != ids(&nothing) || reasons(&answer) != reasons(&nothing);
                assert!(changed, "{} {weight:?}", need.id());
            }
        }
    }
}

#[test]
fn a_must_leaves_somebody_out_or_says_what_is_missing() {
    let library = built_in();
    let facts = Facts::of(&library);
    for need in Need::ALL.into_iter().filter(|need| need.reached().is_none()) {
        let answer = decide(&facts, Needs::default().with(need, Weight::Must));
        let about = |reason: &Reason<'_>| reason.need == Some(need);
        assert!(answer.ranking.iter().any(|place| place.reasons.iter().any(about)), "{}", need.id());
    }
}

#[test]
fn some_apps_are_unfit_by_what_is_known_of_them() {
    let library = built_in();
    for app in Facts::of(&library).apps.iter().filter(|app| NEVER.contains(&app.id())) {
        assert!(!unfit(app).is_empty());
    }
}

#[test]
fn a_fallback_does_not_fail_with_the_first() {
    let library = built_in();
    let answer = decide(&Facts::of(&library), Needs::default());
    assert_eq!(answer.recommended().unwrap().app.id, "signal");
    assert_eq!(answer.fallback().unwrap().app.id, "wire");
    assert_eq!(answer.lists, ["signal-setup", "wire-setup"]);
    let moving = decide(&Facts::of(&library), Needs::default().with(Need::ReachZalo, Weight::Wish));
    assert_eq!(moving.lists, ["signal-setup", "wire-setup", "group-move"]);
}

#[test]
fn what_is_old_is_trusted_less() {
    let library = built_in();
    let facts = Facts::of(&library);
    let fact = facts.app("wire").unwrap().fact(Topic::HandedOver);
    assert_eq!(fact.claim.date, "2024-05");
    let on = |day: &str| fact.confidence(day.parse().unwrap());
    assert_eq!(on("2024-10-28"), fact.claim.confidence);
    assert_eq!(on("2024-10-29"), fact.claim.confidence.lowered());
}

#[test]
fn an_app_of_ones_own_stands_beside_the_others() {
    let mut library = built_in();
    let mut own = library.messengers[0].clone();
    own.origin = crate::content::Origin::User;
    own.apps.to_mut().truncate(2);
    own.apps.to_mut()[1].id = "wire-next".into();
    library.messengers.push(own);
    let facts = Facts::of(&library);
    assert_eq!(facts.apps.len(), 16, "an id counts once");
    assert_eq!(facts.apps[15].origin, crate::content::Origin::User);
}

#[test]
fn two_apps_side_by_side_lack_no_topic() {
    let library = built_in();
    let facts = Facts::of(&library);
    let [signal, wire] = ["signal", "wire"].map(|id| facts.app(id).unwrap());
    let both = compare(&facts, signal, wire);
    assert_eq!(both.differ.len() + both.same.len(), Topic::ALL.len());
    assert!(both.differ.iter().any(|row| row.topic == Topic::NumberNeeded));
    assert!(both.said.iter().any(|said| said.opinion.id == "privacy-guides-wire"));
    assert!(compare(&facts, wire, wire).differ.is_empty());
}
