//! How long an item takes in a room: a judgement, not a measurement. `docs/workshops.md` has the reasons.

/// The minutes of one item in a room, or of a part of it before or after a break.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Minutes {
    /// To show it once.
    pub show: u32,
    /// To do it, everybody on their own device.
    pub act: u32,
    /// To check it.
    pub check: u32,
}

/// Waiting for the slowest adds this much at most: on long items people talk and write, and wait less for each other.
const MOST_WAITING: u32 = 10;

impl Minutes {
    /// Returns what an item takes in a room that takes one person alone so many minutes.
    pub fn in_a_room(alone: u16) -> Self {
        // A list of somebody's own may say anything; nothing longer than this fits into any session.
        let alone = u32::from(alone.clamp(1, super::MOST_MINUTES));
        Self {
            show: alone.div_ceil(4).clamp(2, 6),
            act: alone + alone.div_ceil(2).min(MOST_WAITING),
            check: alone.div_ceil(4).clamp(2, 5),
        }
    }

    /// Returns all of them.
    pub fn all(self) -> u32 {
        self.show + self.act + self.check
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(alone: u16, show: u32, act: u32, check: u32) {
        assert_eq!(Minutes::in_a_room(alone), Minutes { show, act, check });
    }

    #[test]
    fn a_room_is_slower_than_one_person() {
        check(2, 2, 3, 2);
        check(5, 2, 8, 2);
        check(8, 2, 12, 2);
        check(15, 4, 23, 4);
        check(20, 5, 30, 5);
        check(45, 6, 55, 5);
    }

    #[test]
    fn odd_minutes_of_a_list_of_ones_own_do_no_harm() {
        check(0, 2, 2, 2);
        check(u16::MAX, 6, 490, 5);
    }
}
