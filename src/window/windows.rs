//! What Windows says about the console of the program. (I/O)

mod api;

use std::io::{self, IsTerminal};

/// Windows whose letters all come from one font: the console's own, and that of Wine.
const ONE_FONT: [&str; 2] = ["ConsoleWindowClass", "WineConsoleClass"];

/// Tells whether the window closes as soon as the program ends: nobody else is in it, such as a shell.
pub fn closes_with_us() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal() && api::programs_here() == Some(1)
}

/// Tells of each sample whether the window is known to have no sign for one of its letters.
pub fn lacks(samples: &[&str]) -> Vec<bool> {
    let one_font = api::kind_of_window().is_some_and(|kind| ONE_FONT.contains(&kind.as_str()));
    let font = if one_font { api::font() } else { None };
    let Some(font) = font else { return vec![false; samples.len()] };
    // Fonts of dots have the letters of one old code page, which has none of these.
    if !font.has_outlines {
        return vec![true; samples.len()];
    }
    let letters: Vec<u16> = samples.iter().flat_map(|sample| sample.encode_utf16()).collect();
    let Some(has) = api::has(&font.face, &letters) else { return vec![false; samples.len()] };
    let mut has = has.into_iter();
    let lacks = |sample: &&str| {
        let own: Vec<bool> = has.by_ref().take(sample.encode_utf16().count()).collect();
        own.contains(&false)
    };
    samples.iter().map(lacks).collect()
}
