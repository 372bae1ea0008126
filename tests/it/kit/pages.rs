//! The pages of a kit in a real browser, on the screen of a phone and on paper.

use std::process::Command;

use sotay::content::LOCALES;

use super::Desk;
use crate::browser::{Browser, Shape, not_run};

#[test]
fn phone_pages_open_and_do_nothing_else() {
    let Some(mut browser) = Browser::start() else { return };
    let desk = Desk::new();
    desk.kit("kit");
    browser.shape(Shape(320, 568));
    for built in &LOCALES {
        let file = desk.file("kit/phone").join(format!("{}.html", built.tag));
        browser.open(&file);
        assert!(
            browser.value("document.querySelectorAll('main section').length").as_u64() > Some(10),
            "{}",
            built.tag
        );
        assert_eq!(browser.value("document.documentElement.lang"), built.tag);
        assert_eq!(browser.faults(&file), Vec::<String>::new(), "{}", built.tag);
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "reads what the browser printed")]
fn the_paper_is_one_sheet_with_whole_groups() {
    let Some(mut browser) = Browser::start() else { return };
    let desk = Desk::new();
    let own = sotay::stamp::Stamp::own();
    desk.write("arm", &super::small_program(&own.version, &own.content, "aarch64-unknown-linux-musl"));
    let answer = desk.run(&["kit", "kit", "--program", "win", "--program", "linux", "--program", "arm"]);
    assert_eq!(answer.exit, Some(0), "{answer:?}");
    let file = desk.file("kit/PRINT-THIS.html");
    browser.open(&file);
    assert_eq!(browser.faults(&file), Vec::<String>::new());
    // No group is torn, and none stands half outside of its frame.
    let torn = "[...document.querySelectorAll('.sum span')].filter(span => span.getClientRects().length !== 1 \
                || span.getBoundingClientRect().right > span.parentNode.getBoundingClientRect().right + 1).length";
    assert_eq!(browser.value("document.querySelectorAll('.sum span').length"), 48);
    for shape in [Shape(320, 568), Shape(1280, 800)] {
        browser.shape(shape);
        assert_eq!(browser.value(torn), 0, "{shape:?}");
    }
    let pdf = browser.print();
    desk.write("printed.pdf", &pdf);
    let text =
        match Command::new("pdftotext").args(["-layout"]).arg(desk.file("printed.pdf")).arg("-").output() {
            Ok(output) => String::from_utf8(output.stdout).unwrap(),
            Err(error) => return not_run("the paper of a kit", &format!("pdftotext: {error}")),
        };
    assert_eq!(text.matches('\u{c}').count(), 1, "one sheet:\n{text}");
    for program in answer.stdout.lines().filter(|line| line.starts_with("  ")) {
        let groups = program.split_whitespace().collect::<Vec<_>>();
        assert_eq!(groups.len(), 8);
        let row = text.lines().any(|line| line.split_whitespace().eq(groups.iter().copied()));
        assert!(row, "{program} in\n{text}");
    }
}
