//! A session plan as a page to print: one table, no script, nothing from elsewhere.
//!
//! For the trainer alone: it holds the notes about where people get stuck. Never a date, a place or a name.

use maud::{Markup, html};

use crate::content::Library;
use crate::export::page;
use crate::locale::Locale;
use crate::t;
use crate::workshop::agenda::{Agenda, Part, What, markdown, words};

/// A4 in black on white; a part is not torn over two pages, and the head of the table stands on each.
const STYLE: &str = "@page{size:A4;margin:15mm}\
body{font:1rem/1.4 sans-serif;max-width:52rem;margin:1rem auto;padding:0 1rem;color:#000;background:#fff}\
h1{font-size:1.4rem}table{border-collapse:collapse;width:100%}tr{break-inside:avoid}\
th,td{border:1px solid;padding:.3rem .5rem;text-align:start;vertical-align:top}td.number{text-align:center}\
.split{white-space:nowrap;font-size:.85rem}ul{margin:.25rem 0 0;padding-inline-start:1.2rem;font-size:.9rem}\
td{overflow-wrap:anywhere}.note{border-inline-start:.3rem solid;padding-inline-start:.6rem}\
@media print{body{margin:0;padding:0 2px;max-width:none;font-size:10pt}}";

/// Returns the page.
pub fn page(locale: &Locale, library: &Library, agenda: &Agenda) -> String {
    let title = t!(locale, "agenda-title", minutes = agenda.minutes());
    let body = html! {
        h1 { (title) }
        @for note in words::notes(locale, library, agenda) { p.note { (note) } }
        (table(locale, library, agenda))
    };
    page::page(locale, &title, STYLE, &body)
}

fn table(locale: &Locale, library: &Library, agenda: &Agenda) -> Markup {
    let starts = agenda.parts.iter().scan(0, |next: &mut u32, part| {
        let start = *next;
        *next += u32::from(part.minutes);
        Some(start)
    });
    html! {
        table {
            thead {
                tr {
                    th scope="col" { (t!(locale, "agenda-column-when")) }
                    th scope="col" { (t!(locale, "agenda-column-minutes")) }
                    th scope="col" { (t!(locale, "agenda-column-what")) }
                }
            }
            tbody {
                @for (number, (part, start)) in agenda.parts.iter().zip(starts).enumerate() {
                    tr {
                        td.number { (start) }
                        td.number { b { (part.minutes) } }
                        td {
                            (heading(locale, library, part))
                            (points(&markdown::points(locale, library, agenda, number)))
                        }
                    }
                }
            }
        }
    }
}

fn heading(locale: &Locale, library: &Library, part: &Part) -> Markup {
    html! {
        b { (words::title(locale, library, &part.what)) }
        @if let What::Item { show, act, check, .. } = part.what {
            " "
            span.split { "(" (t!(locale, "agenda-split", show = show, act = act, check = check)) ")" }
        }
    }
}

fn points(points: &[String]) -> Markup {
    html! {
        @if !points.is_empty() {
            ul { @for point in points { li { (point) } } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{ItemId, LOCALES, built, language};

    /// Returns a plan with an item that has notes, and words that try to be more than words.
    fn agenda() -> Agenda {
        let id = ItemId::new("signal-setup", "signal-pin");
        let item = What::Item { id, show: 2, act: 8, check: 2 };
        let own = What::Own("<script src=//x>Lunch</script>".to_owned());
        let parts = [(5, What::Opening), (12, item), (30, own), (8, What::Closing)];
        Agenda { parts: parts.map(|(minutes, what)| Part { minutes, what }).into() }
    }

    #[test]
    fn the_page_runs_nothing_and_loads_nothing() {
        for locale in &LOCALES {
            let library = language::translated(&built::library(), locale.tag);
            let page = page(&Locale::load(locale.tag), &library, &agenda());
            assert!(page.contains("default-src 'none'"));
            assert!(page.contains("&lt;script src=//x&gt;Lunch&lt;/script&gt;"));
            for forbidden in ["<script", " src=\"", " href=", "http:", "url("] {
                assert!(!page.contains(forbidden), "{forbidden} in {page}");
            }
            let direction = if locale.tag == "ar" { "rtl" } else { "ltr" };
            assert!(page.contains(&format!("<html lang=\"{}\" dir=\"{direction}\">", locale.tag)));
        }
    }

    #[test]
    fn the_trainer_finds_when_what_and_where_people_get_stuck() {
        let library = built::library();
        let page = page(&Locale::load("en"), &library, &agenda());
        let (_, item) = library.item(&ItemId::new("signal-setup", "signal-pin")).unwrap();
        let notes = item.notes.as_ref().unwrap().shown.replace('\'', "&#39;");
        assert!(page.contains(&notes) || page.contains(item.notes.as_ref().unwrap().shown.as_ref()));
        assert!(page.contains("<td class=\"number\">17</td><td class=\"number\"><b>30</b></td>"));
        assert!(page.contains("(show 2, do 8, check 2)"));
    }
}
