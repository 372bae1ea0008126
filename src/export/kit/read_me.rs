//! The text that stands first in a kit, for somebody frightened and tired: what this is, what to check, what stays.
//!
//! Plain text that the editor of any system shows. Commands stand on lines of their own, to be copied letter by letter.

use super::{Kit, Program, System, for_notepad};
use crate::locale::{Locale, width};
use crate::t;

/// Fits into the window of an editor that nobody made larger, and on paper.
const COLUMNS: usize = 72;

/// Returns the whole text in a language.
pub fn text(kit: &Kit, locale: &Locale, is_draft: bool) -> String {
    let mut page = Page::default();
    let Kit { stamp, .. } = kit;
    page.title(&t!(locale, "kit-read-title"));
    page.say(&t!(locale, "kit-version", version = stamp.version.as_str(), content = stamp.content.as_str()));
    if is_draft {
        page.say(&t!(locale, "line-draft"));
    }
    page.heading(&t!(locale, "kit-what-heading"));
    page.say(&t!(locale, "kit-what"));
    page.say(&t!(locale, "kit-what-limits"));
    check(&mut page, kit, locale);
    open(&mut page, kit, locale);
    phones(&mut page, locale);
    stays(&mut page, kit, locale);
    page.heading(&t!(locale, "kit-pass-heading"));
    page.step(&t!(locale, "kit-pass-folder"));
    page.step(&t!(locale, "kit-pass-paper"));
    page.step(&t!(locale, "kit-pass-way"));
    for_notepad(&page.text)
}

/// Checking stands before opening: afterwards it is too late.
fn check(page: &mut Page, kit: &Kit, locale: &Locale) {
    page.heading(&t!(locale, "kit-check-heading"));
    page.say(&t!(locale, "kit-check-paper"));
    page.say(&t!(locale, "kit-check-why"));
    if let Some(commands) = commands(kit, &[System::Windows], Program::sum_command) {
        page.below(&t!(locale, "kit-on-windows"));
        page.step(&t!(locale, "kit-check-explorer"));
        page.step(&t!(locale, "kit-check-prompt"));
        page.step(&t!(locale, "kit-check-type"));
        page.code(&commands);
        page.step(&t!(locale, "kit-check-gaps"));
    }
    if let Some(commands) = commands(kit, &NOT_WINDOWS, Program::sum_command) {
        page.below(&t!(locale, "kit-on-linux"));
        page.step(&t!(locale, "kit-check-terminal"));
        page.step(&t!(locale, "kit-check-type"));
        page.code(&commands);
    }
    page.below(&t!(locale, "kit-compare-heading"));
    page.step(&t!(locale, "kit-compare-first"));
    page.step(&t!(locale, "kit-compare-last"));
    page.step(&t!(locale, "kit-compare-middle"));
    page.say(&t!(locale, "kit-compare-differs"));
}

fn open(page: &mut Page, kit: &Kit, locale: &Locale) {
    page.heading(&t!(locale, "kit-open-heading"));
    page.say(&t!(locale, "kit-open-borrowed"));
    if let Some(names) = commands(kit, &[System::Windows], |program| program.name.clone()) {
        page.below(&t!(locale, "kit-on-windows"));
        page.step(&t!(locale, "kit-open-double"));
        page.code(&names);
        page.step(&t!(locale, "kit-open-unknown"));
    }
    if let Some(starts) = commands(kit, &NOT_WINDOWS, start) {
        page.below(&t!(locale, "kit-on-linux"));
        if starts.lines().count() > 2 {
            page.say(&t!(locale, "kit-open-which"));
            page.gap(1);
        }
        page.step(&t!(locale, "kit-check-terminal"));
        page.step(&t!(locale, "kit-open-type"));
        page.code(&starts);
        page.say(&t!(locale, "kit-open-copy"));
    }
    page.below(&t!(locale, "kit-open-others"));
    page.say(&t!(locale, "kit-open-none"));
    page.code(&phone_file(locale));
}

fn phones(page: &mut Page, locale: &Locale) {
    page.heading(&t!(locale, "kit-phone-heading"));
    page.step(&t!(locale, "kit-phone-copy"));
    page.code(&phone_file(locale));
    page.step(&t!(locale, "kit-phone-open"));
    page.say(&t!(locale, "handout-how-to-copy"));
    page.say(&t!(locale, "handout-found"));
}

fn stays(page: &mut Page, kit: &Kit, locale: &Locale) {
    page.heading(&t!(locale, "kit-stays-heading"));
    page.point(&t!(locale, "kit-stays-notebook"));
    page.point(&t!(locale, "kit-stays-stick"));
    page.point(&t!(locale, "kit-stays-net"));
    page.point(&t!(locale, "kit-stays-traces"));
    page.point(&t!(locale, "kit-stays-seized"));
    page.point(&t!(locale, "kit-stays-wipe"));
    if let Some(lines) = commands(kit, &ALL, keep_nothing) {
        page.say(&t!(locale, "kit-stays-nothing"));
        page.code(&lines);
    }
}

const NOT_WINDOWS: [System; 3] = [System::Linux, System::Mac, System::Other];
const ALL: [System; 4] = [System::Windows, System::Linux, System::Mac, System::Other];

/// Returns the lines for each program of some systems, or nothing where the kit has none for them.
fn commands(kit: &Kit, systems: &[System], lines: impl Fn(&Program) -> String) -> Option<String> {
    let programs = kit.programs.iter().filter(|program| systems.contains(&program.system));
    let lines: Vec<String> = programs.map(lines).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn start(program: &Program) -> String {
    format!("chmod +x {name}\n./{name}", name = program.name)
}

fn keep_nothing(program: &Program) -> String {
    let start = if program.system == System::Windows { "" } else { "./" };
    format!("{start}{} --keep-nothing", program.name)
}

fn phone_file(locale: &Locale) -> String {
    format!("phone/{}.html", locale.tag())
}

/// A text that grows line by line, with steps that count themselves.
#[derive(Debug, Default)]
struct Page {
    text: String,
    steps: usize,
}

impl Page {
    fn title(&mut self, text: &str) {
        self.wrapped("", text);
        self.line(&"=".repeat(width::cells(text).min(COLUMNS)));
    }

    fn heading(&mut self, text: &str) {
        self.steps = 0;
        self.gap(2);
        self.wrapped("", text);
        self.line(&"-".repeat(width::cells(text).min(COLUMNS)));
        self.gap(1);
    }

    /// A smaller heading.
    fn below(&mut self, text: &str) {
        self.steps = 0;
        self.gap(1);
        self.wrapped("", &format!("{text}:"));
    }

    fn say(&mut self, text: &str) {
        self.gap(1);
        self.wrapped("", text);
    }

    fn step(&mut self, text: &str) {
        self.steps += 1;
        let mark = format!("  {}. ", self.steps);
        self.wrapped(&mark, text);
    }

    fn point(&mut self, text: &str) {
        self.wrapped("  - ", text);
    }

    /// Lines to copy letter by letter.
    fn code(&mut self, lines: &str) {
        self.gap(1);
        for line in lines.lines() {
            self.line(&format!("         {line}"));
        }
        self.gap(1);
    }

    fn wrapped(&mut self, mark: &str, text: &str) {
        let hang = width::cells(mark);
        for (index, line) in width::wrap(text, COLUMNS - hang).into_iter().enumerate() {
            let start = if index == 0 { mark.to_owned() } else { " ".repeat(hang) };
            self.line(&format!("{start}{}", width::without_breaks(line)));
        }
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    /// Leaves this many empty lines, those that are there included.
    fn gap(&mut self, lines: usize) {
        while !self.text.ends_with(&"\n".repeat(lines + 1)) {
            self.text.push('\n');
        }
    }
}
