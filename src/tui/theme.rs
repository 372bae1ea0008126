//! How tones look: the only colour literals.
//!
//! Default foreground and background everywhere, so that light and dark terminals both work; colour is never
//! the only sign. Cyan and magenta rather than green and red, which many people cannot tell apart.

use ratatui::style::{Color, Modifier, Style};

use crate::guide::view::Tone;

/// Whether colours are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// Bold, dim and reverse remain where this is false.
    pub colour: bool,
}

impl Theme {
    /// Returns the style of a tone.
    pub fn style(self, tone: Tone) -> Style {
        let coloured = |style: Style, colour| if self.colour { style.fg(colour) } else { style };
        match tone {
            Tone::Plain => Style::new(),
            Tone::Heading => Style::new().add_modifier(Modifier::BOLD),
            Tone::Dim => Style::new().add_modifier(Modifier::DIM),
            Tone::Warn => coloured(Style::new().add_modifier(Modifier::BOLD), Color::Magenta),
            Tone::Good => coloured(Style::new(), Color::Cyan),
        }
    }

    /// Returns the style of the first row.
    pub fn header(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD | Modifier::REVERSED)
    }

    /// Returns the style of the last rows.
    pub fn footer(self) -> Style {
        Style::new().add_modifier(Modifier::DIM)
    }

    /// Returns what marks the chosen line, besides the sign before it.
    pub fn selected(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_colour_no_style_has_one() {
        let theme = Theme { colour: false };
        for tone in [Tone::Plain, Tone::Heading, Tone::Dim, Tone::Warn, Tone::Good] {
            let style = theme.style(tone);
            assert_eq!((style.fg, style.bg), (None, None), "{tone:?}");
        }
    }

    #[test]
    fn a_warning_is_more_than_a_colour() {
        for colour in [true, false] {
            assert!(Theme { colour }.style(Tone::Warn).add_modifier.contains(Modifier::BOLD));
        }
    }
}
