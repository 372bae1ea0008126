//! The line painter for all translated text.
//!
//! ratatui's own `Line` and `Span` count a whole string where terminals count clusters, and were measured to
//! cut Arabic words and lose Khmer vowels. This painter puts one cluster into each cell.
//! It never wraps, reorders only what it is told to, and never lets a control character through.

use std::num::NonZeroU16;

use ratatui::buffer::{Buffer, CellDiffOption, CellWidth};
use ratatui::style::Style;

use crate::locale::bidi::{Base, Turned, turned};
use crate::locale::width::{ZERO_WIDTH_SPACE, clusters};

/// Paints one line of styled pieces from `x`, in at most `width` cells, and returns the cells it took.
///
/// A cluster that does not fit whole is left out with all that follows it; whoever wants a sign of that cuts
/// the text before. Nothing is painted outside of the buffer. Styles are laid over what the cells have.
pub fn paint(buf: &mut Buffer, x: u16, y: u16, width: u16, spans: &[(Style, &str)]) -> u16 {
    let area = buf.area;
    if y < area.top() || y >= area.bottom() || x < area.left() {
        return 0;
    }
    let limit = area.right().saturating_sub(x).min(width);
    let mut brush = Brush { buf, y, start: x, next: x, limit, last: None, symbol: String::new() };
    for (style, text) in spans {
        for (cluster, width_cells) in clusters(text) {
            if !brush.put(cluster, width_cells, *style) {
                return brush.used();
            }
        }
    }
    brush.used()
}

/// Paints one line of styled pieces turned round, for a terminal that turns nothing round itself.
///
/// It ends before column `end`, or begins at the first column where its base is at the left. Each piece is a text of
/// its own: a mark stays before its words, whatever letters these have.
pub fn paint_turned(buf: &mut Buffer, y: u16, end: u16, base: Base, spans: &[(Style, &str)]) {
    let mut rows: Vec<Vec<(Style, Turned<'_>)>> = spans
        .iter()
        .map(|(style, text)| turned(text, base).into_iter().map(|piece| (*style, piece)).collect())
        .collect();
    let mut start = 0;
    if base == Base::RightToLeft {
        rows.reverse();
        let cells = rows.iter().flatten().map(|(_, piece)| piece.cells).sum::<usize>();
        start = end.saturating_sub(u16::try_from(cells).unwrap_or(u16::MAX));
    }
    let row: Vec<(Style, &str)> =
        rows.iter().flatten().map(|(style, piece)| (*style, piece.text.as_ref())).collect();
    paint(buf, start, y, end - start, &row);
}

/// One line while it is painted.
struct Brush<'a> {
    buf: &'a mut Buffer,
    y: u16,
    start: u16,
    next: u16,
    limit: u16,
    /// Where the last cluster went, and its cells.
    last: Option<(u16, NonZeroU16)>,
    /// The text of the next cell; between cells it holds only marks that wait for the first one.
    symbol: String,
}

impl Brush<'_> {
    fn used(&self) -> u16 {
        self.next - self.start
    }

    /// Paints one cluster, or returns false where it does not fit.
    fn put(&mut self, cluster: &str, width_cells: usize, style: Style) -> bool {
        let Ok(width_cells) = u16::try_from(width_cells) else { return false };
        let Some(width_cells) = NonZeroU16::new(width_cells) else {
            self.join(cluster);
            return true;
        };
        if width_cells.get() > self.limit - self.used() {
            return false;
        }
        self.symbol.extend(cluster.chars().filter(|letter| is_drawn(*letter)));
        self.fill(self.next, width_cells, style);
        self.last = Some((self.next, width_cells));
        self.next += width_cells.get();
        true
    }

    /// Adds what has no width to the cell before, also across pieces.
    fn join(&mut self, marks: &str) {
        let Some((x, width_cells)) = self.last else {
            // A combining mark without a letter would hang on whatever stands left of the line.
            self.symbol.extend(marks.chars().filter(|mark| is_direction_mark(*mark)));
            return;
        };
        self.symbol.push_str(self.buf[(x, self.y)].symbol());
        self.symbol.extend(marks.chars().filter(|mark| is_drawn(*mark)));
        let style = self.buf[(x, self.y)].style();
        self.fill(x, width_cells, style);
    }

    /// Writes the collected symbol at `x` and clears the cells that it covers.
    fn fill(&mut self, x: u16, width_cells: NonZeroU16, style: Style) {
        let cell = &mut self.buf[(x, self.y)];
        cell.set_symbol(&self.symbol).set_style(style).set_diff_option(CellDiffOption::None);
        self.symbol.clear();
        // Where ratatui counts alike its own care for wide letters is better than a forced width.
        if cell.cell_width() != width_cells.get() {
            cell.set_diff_option(CellDiffOption::ForcedWidth(width_cells));
        }
        for covered in x + 1..x + width_cells.get() {
            self.buf[(covered, self.y)].reset();
        }
    }
}

fn is_direction_mark(letter: char) -> bool {
    matches!(letter, '\u{200E}' | '\u{200F}' | '\u{61C}')
}

/// Tells whether a character may reach the terminal.
///
/// Embeddings, overrides and isolates may not: a line that was cut inside one would turn the rest of the row.
fn is_drawn(letter: char) -> bool {
    !letter.is_control()
        && letter != ZERO_WIDTH_SPACE
        && !matches!(letter, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use ratatui::Terminal;
    use ratatui::backend::TestBackend;
    use ratatui::layout::Rect;
    use ratatui::style::{Color, Modifier};

    use super::*;
    use crate::locale::width::{cells, wrap};

    const BOLD: Style = Style::new().add_modifier(Modifier::BOLD);

    /// Joins what stands in the cells of a row, skipping those that a wide cluster covers.
    fn row(buf: &Buffer, y: u16) -> String {
        let mut text = String::new();
        let mut x = buf.area.left();
        while x < buf.area.right() {
            text.push_str(buf[(x, y)].symbol());
            x += buf[(x, y)].cell_width().max(1);
        }
        text.trim_end().to_owned()
    }

    /// Paints wrapped text through a terminal, which compares frames, and returns what stands on its rows.
    fn through_terminal(text: &str, width: u16) -> String {
        let lines = wrap(text, width.into());
        let height = u16::try_from(lines.len()).unwrap();
        let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        terminal
            .draw(|frame| {
                for (y, line) in (0..).zip(&lines) {
                    paint(frame.buffer_mut(), 0, y, width, &[(Style::new(), line)]);
                }
            })
            .unwrap();
        (0..height).map(|y| row(terminal.backend().buffer(), y)).collect()
    }

    #[track_caller]
    fn check_whole(text: &str) {
        let expected: String = text.chars().filter(|letter| !matches!(letter, ' ' | '\u{200B}')).collect();
        for width in [8, 12, 30, 80] {
            let got = through_terminal(text, width);
            assert_eq!(got.replace(' ', ""), expected, "at {width} cells");
        }
    }

    #[test]
    fn no_letter_is_lost_on_the_way_to_the_cells() {
        check_whole("Bật công tắc ngắt trước khi đi đường. Mã hóa ổ đĩa, đừng để lộ địa chỉ của bạn.");
        check_whole(
            "เปิด\u{200B}คิล\u{200B}สวิตช์\u{200B}ก่อน\u{200B}เดินทาง เข้ารหัส\u{200B}โทรศัพท์\u{200B}ของ\u{200B}คุณ น้ำ",
        );
        check_whole("បើកកុងតាក់បិទ\u{200B}មុនពេល\u{200B}ធ្វើដំណើរ ខ្មែរ ព្រះ ស្ត្រី លេខសម្ងាត់ ក្រៅ ដើរ");
        check_whole("ခရီး\u{200B}မသွားမီ\u{200B}ဖုန်းကို\u{200B}သော့ခတ်ပါ။ လုံခြုံရေး မြန်မာ သင်္ဘော");
        check_whole("شفّر هاتفك قبل السفر. الآن لا تنسَ كلمة المرور، إلا الأسئلة.");
        check_whole("出发前加密手机。密码不要告诉别人。");
        check_whole("फ़ोन को लॉक करें क्षमा");
    }

    fn blank(width: u16) -> Buffer {
        Buffer::empty(Rect::new(0, 0, width, 1))
    }

    #[track_caller]
    fn check(spans: &[&str], width: u16, expected: &str, used: u16) {
        let mut buf = blank(12);
        let styled: Vec<_> = spans.iter().map(|text| (Style::new(), *text)).collect();
        assert_eq!(paint(&mut buf, 0, 0, width, &styled), used);
        assert_eq!(row(&buf, 0), expected);
    }

    #[test]
    fn pieces_follow_each_other() {
        check(&["Mã ", "hóa"], 12, "Mã hóa", 6);
        check(&[], 12, "", 0);
        check(&["", "密码", ""], 12, "密码", 4);
    }

    #[test]
    fn what_does_not_fit_is_left_out() {
        check(&["abcdef"], 3, "abc", 3);
        check(&["a密码"], 4, "a密", 3);
        check(&["密"], 1, "", 0);
        check(&["a密", "b"], 2, "a", 1);
        check(&["more than twelve"], 99, "more than tw", 12);
        check(&["abc"], 0, "", 0);
    }

    #[test]
    fn marks_join_the_cell_before_also_across_pieces() {
        check(&["e\u{301}a"], 12, "e\u{301}a", 2);
        check(&["e", "\u{302}\u{301}a"], 12, "e\u{302}\u{301}a", 2);
        check(&["a\u{200E}b"], 12, "a\u{200E}b", 2);
        check(&["ab", "\u{200E}"], 2, "ab\u{200E}", 2);
        check(&["\u{200F}", "شف"], 12, "\u{200F}شف", 2);
        check(&["\u{301}ab"], 12, "ab", 2);
    }

    #[test]
    fn nothing_that_could_command_the_terminal_is_drawn() {
        check(&["a\u{1b}[31mb\u{7}\u{9b}c"], 12, "a[31mbc", 7);
        check(&["a\u{200B}b\nc\u{2028}"], 12, "abc", 3);
        check(&["a\u{202E}b\u{2067}c\u{FEFF}"], 12, "abc", 3);
    }

    #[test]
    fn the_width_is_forced_only_where_ratatui_counts_otherwise() {
        for text in ["a", "密", "ế", "👩\u{200D}💻", "น้"] {
            let mut buf = blank(12);
            paint(&mut buf, 0, 0, 12, &[(Style::new(), text)]);
            assert_eq!(buf[(0, 0)].diff_option, CellDiffOption::None, "{text}");
        }
        let mut buf = blank(12);
        paint(&mut buf, 0, 0, 12, &[(Style::new(), "ខ្មែរ")]);
        assert_eq!(buf[(0, 0)].symbol(), "ខ្មែ");
        assert_eq!(buf[(0, 0)].diff_option, CellDiffOption::ForcedWidth(NonZeroU16::new(3).unwrap()));
        assert_eq!(buf[(3, 0)].symbol(), "រ");
    }

    #[test]
    fn covered_cells_are_cleared_and_styles_are_laid_over() {
        let mut buf = blank(6);
        paint(&mut buf, 0, 0, 6, &[(BOLD.bg(Color::Blue), "abcdef")]);
        paint(&mut buf, 1, 0, 4, &[(Style::new().fg(Color::Cyan), "密x")]);
        assert_eq!(row(&buf, 0), "a密xef");
        assert_eq!(buf[(1, 0)].style().add_modifier, Modifier::BOLD);
        assert_eq!(buf[(1, 0)].style().bg, Some(Color::Blue));
        assert_eq!(buf[(1, 0)].style().fg, Some(Color::Cyan));
        assert_eq!(buf[(2, 0)].symbol(), " ");
        assert_eq!(buf[(2, 0)].style().bg, Some(Color::Reset));
    }

    #[test]
    fn nothing_is_painted_outside_of_the_buffer() {
        let mut buf = Buffer::empty(Rect::new(5, 5, 4, 1));
        for (x, y) in [(0, 5), (5, 4), (5, 6), (9, 5), (u16::MAX, 5)] {
            assert_eq!(paint(&mut buf, x, y, 9, &[(BOLD, "abc")]), 0);
        }
        assert_eq!(buf, Buffer::empty(Rect::new(5, 5, 4, 1)));
        assert_eq!(paint(&mut buf, 7, 5, u16::MAX, &[(BOLD, "abc")]), 2);
    }

    #[test]
    fn painted_cells_are_as_many_as_width_says() {
        for text in ["Mã hóa ổ đĩa", "ខ្មែរ ស្ត្រី", "မြန်မာ သင်္ဘော", "لا إله", "น้ำ", "a👩\u{200D}💻❤\u{FE0F}b"]
        {
            let mut buf = blank(40);
            assert_eq!(usize::from(paint(&mut buf, 0, 0, 40, &[(BOLD, text)])), cells(text), "{text}");
        }
    }
}
