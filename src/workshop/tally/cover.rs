//! Which numbers of a row may be said.

use super::LEAST;

/// Covers every number under [`LEAST`], and as many others as it takes that no covered one can be worked out from the rest
/// and their sum, which is known.
///
/// At least two numbers are covered where one is, and together they stand for [`LEAST`] people or more. A number that
/// nearly everybody gave is covered, too: what is left of the sum is small then. The smallest ones go first, and equal ones
/// together: were one of them chosen by its place, that place would tell which other number was small.
pub fn cover<const N: usize>(numbers: [u32; N]) -> [Option<u32>; N] {
    let mut said = numbers.map(|number| (number >= LEAST).then_some(number));
    while !is_enough(&numbers, &said) {
        let Some(smallest) = said.iter().flatten().min().copied() else { break };
        for number in said.iter_mut().filter(|number| **number == Some(smallest)) {
            *number = None;
        }
    }
    said
}

fn is_enough<const N: usize>(numbers: &[u32; N], said: &[Option<u32>; N]) -> bool {
    let covered: Vec<u32> =
        numbers.iter().zip(said).filter(|(_, said)| said.is_none()).map(|(number, _)| *number).collect();
    // Where each is as large as a small number can be, their sum says so.
    let all_at_most = covered.iter().all(|number| *number == LEAST - 1);
    covered.is_empty() || (covered.len() > 1 && covered.iter().sum::<u32>() >= LEAST && !all_at_most)
}
