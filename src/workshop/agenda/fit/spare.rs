//! What the minutes are for that are left when no more item fits. None is lost.

use super::stretches::{LONGEST, Session, Stretch};

/// Fewer minutes than this get no name of their own in a plan.
const LEAST: u32 = 3;
/// A break gets this much longer, as long as there is another use for the rest.
const LONGER_PAUSE: u32 = 5;

/// Returns the session with everything that is left of the minutes put to a use.
pub fn spent(mut session: Session, minutes: u16) -> Session {
    let mut left = u32::from(minutes).saturating_sub(session.minutes());
    left -= to_do(&mut session, left);
    left -= at_the_end(&mut session, left);
    left -= to_pauses(&mut session, left);
    // The lists are through: what is left is the room's own.
    while left > 0 {
        left -= further_stretch(&mut session, left);
    }
    session
}

/// Gives every item more time to be done, a minute each in turn, at most half as much again.
fn to_do(session: &mut Session, left: u32) -> u32 {
    let mut given = 0;
    loop {
        let before = given;
        for number in 0..session.stretches.len() {
            let mut room = session.room(number).min(left - given);
            let pieces = session.stretches.get_mut(number).map(|stretch| stretch.pieces.iter_mut());
            for piece in pieces.into_iter().flatten() {
                if room > 0 && piece.more < piece.minutes.act / 2 {
                    piece.more += 1;
                    room -= 1;
                    given += 1;
                }
            }
        }
        if given == before {
            return given;
        }
    }
}

/// Gives the last stretch time for questions, or the closing a minute or two.
fn at_the_end(session: &mut Session, left: u32) -> u32 {
    let given = session.room(session.stretches.len() - 1).min(left);
    if given < LEAST {
        session.longer_closing += given;
    } else if let Some(last) = session.stretches.last_mut() {
        last.unused += given;
    }
    given
}

fn to_pauses(session: &mut Session, left: u32) -> u32 {
    let mut given = 0;
    for pause in &mut session.pauses {
        let more = LONGER_PAUSE.min(left - given);
        *pause += more;
        given += more;
    }
    given
}

/// Adds a stretch with nothing planned before the last one, or makes the last break longer where that is too much.
fn further_stretch(session: &mut Session, left: u32) -> u32 {
    let pause = session.frame.pause;
    let unused = left.saturating_sub(pause).min(LONGEST);
    if unused < LEAST {
        match session.pauses.last_mut() {
            Some(last) => *last += left,
            // Where there is no break, the session is no longer than a stretch, and nothing is left by now.
            None => session.longer_closing += left,
        }
        return left;
    }
    let place = session.stretches.len() - 1;
    session.stretches.insert(place, Stretch::of_spare(unused));
    session.pauses.insert(place.min(session.pauses.len()), pause);
    unused + pause
}
