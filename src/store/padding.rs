//! How much to add so that a file's size tells nothing.
//!
//! The whole file is a multiple of [`BLOCK`], and a notebook of everyday size always takes
//! [`FLOOR`]: else each 4 KiB would tell how many items have been worked on.

/// File sizes are multiples of this.
pub(super) const BLOCK: usize = 4096;
/// No notebook or backup is smaller. Three full lists, every item done, fit.
pub(super) const FLOOR: usize = 32 * 1024;

/// age encrypts in chunks of this size,
const CHUNK: usize = 64 * 1024;
/// each of which grows by this.
const TAG: usize = 16;

/// Returns how long the plain text must be, given the bytes before the payload and the content.
pub(super) fn padded_length(before: usize, content: usize) -> usize {
    let least = before + sealed_length(content);
    let mut size = least.next_multiple_of(BLOCK).max(FLOOR);
    loop {
        // A last chunk without content does not exist, so a few sizes cannot be reached.
        if let Some(plain) = plain_length(size - before).filter(|plain| *plain >= content) {
            return plain;
        }
        size += BLOCK;
    }
}

/// Returns how long a payload becomes when encrypted.
fn sealed_length(plain: usize) -> usize {
    plain + TAG * plain.div_ceil(CHUNK).max(1)
}

/// Returns how long a plain text must be for an encrypted payload of exactly this length.
fn plain_length(sealed: usize) -> Option<usize> {
    let plain = sealed.checked_sub(TAG * sealed.div_ceil(CHUNK + TAG))?;
    (sealed_length(plain) == sealed).then_some(plain)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(before: usize, content: usize, size: usize) {
        let plain = padded_length(before, content);
        assert!(plain >= content);
        assert_eq!(before + sealed_length(plain), size);
    }

    #[test]
    fn sizes_come_in_steps() {
        check(200, 0, FLOOR);
        check(200, 10_000, FLOOR);
        check(200, FLOOR - 200 - TAG, FLOOR);
        check(200, FLOOR - 200 - TAG + 1, FLOOR + BLOCK);
    }

    #[test]
    fn an_unreachable_size_is_passed_over() {
        // With these bytes before it, a file of 16 blocks + CHUNK would need a last chunk of nothing.
        let before = BLOCK - TAG - 5;
        let plain = padded_length(before, CHUNK);
        assert_eq!((before + sealed_length(plain)) % BLOCK, 0);
        assert!(plain > CHUNK);
    }

    proptest! {
        #[test]
        fn every_file_is_a_multiple_of_the_block(before in 0_usize..5000, content in 0_usize..400_000) {
            let plain = padded_length(before, content);
            let size = before + sealed_length(plain);
            prop_assert!(plain >= content);
            prop_assert_eq!(size % BLOCK, 0);
            prop_assert!(size <= (before + sealed_length(content)).max(FLOOR) + 2 * BLOCK);
        }
    }
}
