use super::*;
use crate::probe::drill::documentation;
use crate::probe::drill::event::{Answer, Kind};
use crate::probe::facts::Refusal;

fn packet(id: u32, phase: Phase, route: Route, answer: Answer) -> What {
    let family = Family::Ipv4;
    let to = documentation(family);
    What::Sent(Sent { id, phase, family, kind: Kind::Udp, to, port: 53, hop_limit: 1, route, answer })
}

fn scheduled(id: u32, interface: &str, tunnel: bool) -> What {
    What::Seen { id, seen: Seen::Scheduled { interface: interface.to_owned(), tunnel, outside: !tunnel } }
}

fn timeline(events: Vec<What>) -> Timeline {
    let mut timeline = Timeline::default();
    for (at_us, what) in (1..).zip(events) {
        timeline.push(&clean(Event { at_us, what }));
    }
    timeline
}

#[track_caller]
fn check(route: Route, answer: Answer, seen: Vec<What>, expected: &Fate) {
    let events = [vec![packet(1, Phase::Gap, route, answer)], seen].concat();
    assert_eq!(fate(&timeline(events).packets[0]), *expected);
}

#[test]
fn a_stamp_outside_the_tunnel_is_a_way_out() {
    let left = Fate::Left(Some("eth0".to_owned()));
    check(Route::Default, Answer::Taken, vec![], &Fate::Nothing);
    check(Route::Default, Answer::Taken, vec![scheduled(1, "eth0", false)], &left);
}

#[test]
fn each_answer_has_its_word() {
    check(Route::Default, Answer::Refused(Refusal::Blackhole), vec![], &Fate::Refused);
    check(Route::Default, Answer::NoRoute, vec![], &Fate::NoRoute);
    check(Route::Router, Answer::Taken, vec![scheduled(1, "eth0", false)], &Fate::Local);
    let seen = |seen| vec![What::Seen { id: 1, seen }];
    check(Route::Default, Answer::Taken, seen(Seen::Router { tunnel: false }), &Fate::Left(None));
    check(Route::Default, Answer::Taken, seen(Seen::RefusedHere), &Fate::RefusedHere);
    check(Route::Default, Answer::Taken, seen(Seen::Repeated), &Fate::Repeated);
}

#[test]
fn what_repeats_is_counted_on_one_line_until_the_tunnel_changes() {
    let blocked = |id| packet(id, Phase::Gap, Route::Default, Answer::Filtered);
    let family = Family::Ipv4;
    let events = vec![
        What::TunnelLost { family },
        blocked(1),
        packet(2, Phase::Gap, Route::Default, Answer::Taken),
        scheduled(2, "eth0", false),
        blocked(3),
        What::TunnelBack { family },
        blocked(4),
    ];
    let timeline = timeline(events);
    let counts: Vec<usize> = timeline.marks.iter().map(|mark| mark.count).collect();
    assert_eq!(counts, [1, 2, 1, 1, 1], "{:?}", timeline.marks);
    assert_eq!((timeline.marks[1].at_us, timeline.marks[1].last_us), (2, 5));
    assert_eq!(timeline.in_gap(family), (3, 1));
}

#[test]
fn the_stage_follows_the_tunnel() {
    let family = Family::Ipv4;
    let steps = [
        (What::Armed { tunnel: None }, Stage::Waiting),
        (What::TunnelLost { family }, Stage::Watching),
        (What::NetworkLost { family }, Stage::NetworkOff),
        (What::NetworkBack { family }, Stage::Watching),
        (What::TunnelBack { family }, Stage::Back),
        (What::Ended { why: End::TunnelBack }, Stage::Over),
    ];
    let mut events = Vec::new();
    assert_eq!(timeline(vec![]).stage(), Stage::Preparing);
    for (what, expected) in steps {
        events.push(what);
        assert_eq!(timeline(events.clone()).stage(), expected);
    }
    let early = timeline(vec![packet(1, Phase::Gap, Route::Default, Answer::Filtered)]);
    assert_eq!(early.stage(), Stage::Watching, "a machine that has just started has no tunnel to lose");
}

#[test]
fn names_of_interfaces_cannot_command_the_terminal() {
    let hostile = Event { at_us: 0, what: What::Armed { tunnel: Some("wg\u{1b}[2J\u{202e}0".to_owned()) } };
    assert_eq!(clean(hostile).what, What::Armed { tunnel: Some("wg�[2J�0".to_owned()) });
}
