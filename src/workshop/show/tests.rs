use super::*;
use crate::content::built;

fn show(list: &str) -> (Library, Show) {
    let library = built::library();
    let show = Show::of_list(library.checklist(list).unwrap());
    (library, show)
}

#[test]
fn every_frame_comes_once_in_both_directions() {
    for list in built::library().checklists {
        let (library, mut show) = show(&list.id);
        let mut seen = vec![(show.at(), show.frame(&library).0)];
        while show.next(&library, 0) {
            seen.push((show.at(), show.frame(&library).0));
            assert!(seen.len() < 2_000);
        }
        let all = show.entries().iter().map(|entry| frames(&library, &entry.what, &show.devices).len());
        assert_eq!(seen.len(), all.sum::<usize>(), "{}", list.id);
        let mut back = vec![seen.last().copied().unwrap()];
        while show.before(&library, 0) {
            back.push((show.at(), show.frame(&library).0));
        }
        back.reverse();
        assert_eq!(back, seen);
    }
}

/// No step may be missing on the projector, whatever the devices and however they stand.
#[test]
fn every_step_for_a_device_is_shown_to_it() {
    let library = built::library();
    for (id, _, item) in library.items() {
        let what = What::Item { id: id.clone(), show: 0, act: 1, check: 0 };
        for device in devices_of(item) {
            for side_by_side in [false, true] {
                for named in [vec![], devices_of(item)] {
                    let frames = frames(&library, &what, &Devices { named, side_by_side });
                    let shown = frames.iter().filter_map(|frame| match frame {
                        Frame::Steps { columns, .. } => Some(columns),
                        _ => None,
                    });
                    let shown: Vec<usize> = shown
                        .flat_map(|columns| columns.iter())
                        .filter(|column| column.devices.is_empty() || column.devices.contains(&device))
                        .filter_map(|column| column.step)
                        .collect();
                    let answer = format!("device:{device}");
                    let for_it = item.steps.iter().enumerate().filter(|(_, step)| {
                        let names_devices = step.only.iter().any(|only| only.starts_with("device:"));
                        !names_devices || step.only.iter().any(|only| *only == answer)
                    });
                    for (index, step) in for_it {
                        assert!(shown.contains(&index), "{id}: {} is not shown to {device}", step.id);
                    }
                }
            }
        }
    }
}

#[test]
fn devices_that_are_not_in_the_room_get_no_frames() {
    let library = built::library();
    let (id, _, item) = library.items().find(|(_, _, item)| devices_of(item).len() > 2).unwrap();
    let what = What::Item { id, show: 0, act: 1, check: 0 };
    let all = frames(&library, &what, &Devices::default());
    let one = devices_of(item)[0];
    let fewer = frames(&library, &what, &Devices { named: vec![one], side_by_side: false });
    assert!(fewer.len() < all.len());
    for frame in fewer {
        if let Frame::Steps { columns, .. } = frame {
            assert!(columns.iter().all(|column| column.devices.is_empty()), "one device needs no name");
        }
    }
}

#[test]
fn clocks_count_whole_minutes_and_start_anew_with_each_part() {
    let (library, mut show) = show("wire-setup");
    assert_eq!(show.clocks(90 * MINUTE).session, 0, "it has not begun");
    show.begin(10 * MINUTE);
    show.begin(11 * MINUTE);
    assert_eq!(show.clocks(12 * MINUTE - 1).session, 1);
    assert!(show.jump(1, 14 * MINUTE));
    let clocks = show.clocks(20 * MINUTE);
    assert_eq!((clocks.part, clocks.session), (6, 10));
    let planned: Vec<u64> = show.entries().iter().map(|entry| u64::from(entry.minutes)).collect();
    assert_eq!(clocks.part_planned, planned[1]);
    assert_eq!(clocks.due, planned[0] + planned[1]);
    assert_eq!(clocks.session_planned, planned.iter().sum::<u64>());
    assert_eq!(clocks.late(), 10_u64.saturating_sub(clocks.due));
    show.next(&library, 21 * MINUTE);
    assert_eq!(show.clocks(21 * MINUTE).part, 7, "another frame of the same part");
}

#[test]
fn no_jump_leads_out_of_the_plan() {
    let (library, mut show) = show("wire-setup");
    assert!(!show.jump(show.entries().len(), 0));
    assert!(!show.before(&library, 0));
    assert_eq!(show.at(), 0);
    let mut empty = Show::of_agenda(&Agenda::default());
    assert!(!empty.next(&library, 0) && !empty.before(&library, 0));
    assert_eq!(empty.frame(&library), (0, Frame::Title));
}

#[test]
fn the_lists_of_a_session_are_named_once() {
    let (_, show) = show("wire-setup");
    assert_eq!(show.lists(), ["wire-setup"]);
}
