//! Turns a place in a text into the line and column that an editor shows.

/// Where the lines of a text begin.
pub struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    /// Returns the lines of a text.
    pub fn of(text: &'t str) -> Self {
        let after_breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Self { text, starts: std::iter::once(0).chain(after_breaks).collect() }
    }

    /// Returns the text itself.
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// Returns line and column of a byte offset, both from 1; columns are counted in characters.
    pub fn place(&self, offset: usize) -> (u32, u32) {
        let line = self.starts.partition_point(|&start| start <= offset).saturating_sub(1);
        let start = self.starts.get(line).copied().unwrap_or(0);
        let column = self.text.get(start..offset).map_or(0, |before| before.chars().count());
        (number(line), number(column))
    }
}

/// Returns the number people count with for an index.
fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX - 1) + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_characters_not_bytes() {
        let lines = Lines::of("ngắt = 1\nđường = 2\n");
        assert_eq!(lines.place(0), (1, 1));
        assert_eq!(lines.place("ngắt ".len()), (1, 6));
        assert_eq!(lines.place("ngắt = 1\nđường".len()), (2, 6));
        assert_eq!(lines.place(1000), (3, 1));
    }
}
