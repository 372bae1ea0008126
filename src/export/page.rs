//! The frame of a page without a script: nothing is loaded, nothing runs, nothing comes from elsewhere.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::locale::Locale;

/// Nothing may be loaded and nothing may run, even if a text tried to.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// Returns a whole page in the language of a locale.
pub fn page(locale: &Locale, title: &str, style: &str, body: &Markup) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(locale.tag()) dir=(if locale.is_right_to_left() { "rtl" } else { "ltr" }) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                title { (title) }
                style { (PreEscaped(style)) }
            }
            body { (body) }
        }
    };
    page.into_string()
}
