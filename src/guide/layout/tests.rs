use super::*;
use crate::guide::view::Menu;

fn long_view() -> View {
    let mut view = View::titled("title".to_owned());
    view.text("one two three four five six seven eight nine ten");
    view.menu(Menu::Home, "first choice");
    view.text("word ".repeat(60));
    view.menu(Menu::Help, "second choice");
    view.menu(Menu::Quit, "third choice");
    view
}

fn target(menu: Menu) -> Target {
    Target::Menu(menu)
}

#[test]
fn no_line_is_wider_than_the_screen_and_no_word_is_lost() {
    let view = long_view();
    for columns in [12, 20, 40, 80, 200] {
        let lines = lines(&view, columns);
        for line in &lines {
            let used: usize =
                line.indent + line.spans.iter().map(|(_, text)| width::cells(text)).sum::<usize>();
            assert!(used <= columns, "{columns}: {line:?}");
        }
        let shown: String =
            lines.iter().flat_map(|line| &line.spans).map(|(_, text)| text.as_str()).collect();
        assert_eq!(shown.matches("word").count(), 60);
        assert!(shown.contains("ten"));
    }
}

#[test]
fn down_never_jumps_over_text_and_reaches_the_end() {
    let lines = lines(&long_view(), 20);
    let rows = 6;
    let mut port = Viewport::default();
    let mut seen: Vec<usize> = (0..rows).collect();
    for _ in 0..200 {
        let before = port.top;
        port.down(&lines, rows);
        assert!(port.top <= before + 1 || port.top + rows >= lines.len(), "skipped rows");
        seen.extend(port.top..port.top + rows);
    }
    assert!((0..lines.len()).all(|row| seen.contains(&row)));
    assert_eq!(port.selected, Some(target(Menu::Quit)));
}

#[test]
fn up_leads_back_to_the_first_row() {
    let lines = lines(&long_view(), 20);
    let rows = 6;
    let mut port = Viewport::default();
    port.bottom(&lines, rows);
    for _ in 0..200 {
        port.up(&lines, rows);
    }
    assert_eq!((port.top, port.selected), (0, Some(target(Menu::Home))));
}

#[test]
fn pages_keep_a_row_in_sight_and_end_at_both_ends() {
    let lines = lines(&long_view(), 20);
    let mut port = Viewport::default();
    port.page_down(&lines, 6);
    assert_eq!(port.top, 5);
    for _ in 0..20 {
        port.page_down(&lines, 6);
    }
    assert_eq!((port.top + 6, port.selected.clone()), (lines.len(), Some(target(Menu::Quit))));
    for _ in 0..20 {
        port.page_up(&lines, 6);
    }
    assert_eq!((port.top, port.selected), (0, Some(target(Menu::Home))));
}

#[test]
fn a_mark_whose_choice_is_gone_falls_back_to_the_first() {
    let lines = lines(&long_view(), 40);
    let port = Viewport { top: 0, selected: Some(target(Menu::Search)) };
    assert_eq!(port.marked(&lines), Some(&target(Menu::Home)));
}

#[test]
fn code_starts_at_the_first_column_and_keeps_its_lines() {
    let mut view = View::default();
    view.blocks.push(Block::Code("a b\n\n  c".to_owned()));
    let text: Vec<String> = lines(&view, 40)
        .iter()
        .map(|line| {
            " ".repeat(line.indent) + &line.spans.iter().map(|(_, text)| text.as_str()).collect::<String>()
        })
        .collect();
    assert_eq!(text, ["a b", "", "  c"]);
}

#[test]
fn a_long_typed_text_scrolls_under_the_cursor() {
    let mut view = View::default();
    view.blocks.push(Block::Field(Field {
        label: "label".to_owned(),
        shown: "x".repeat(100),
        cursor_cells: 100,
    }));
    let lines = lines(&view, 20);
    let field = lines.last().unwrap();
    assert!(field.cursor.unwrap() < 20, "{field:?}");
}
