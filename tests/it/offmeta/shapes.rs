//! Writes every shape of the list that is known, from scratch, with invented names.

use std::fmt::Write as _;

use serde_json::{Value, json};

pub const CATEGORY: &str = "apps_and_websites_off_of_facebook";
pub const INSTAGRAM: &str = "apps_and_websites_off_of_instagram/apps_and_websites";
pub const LIST: &str = "your_activity_off_meta_technologies";
pub const OLD_LIST: &str = "your_off-facebook_activity";

/// An invented business: its name, and kind and time of each event.
#[derive(Clone)]
pub struct Shop {
    pub name: String,
    pub events: Vec<(&'static str, i64)>,
}

impl Shop {
    pub fn new(name: &str, events: &[(&'static str, &str)]) -> Self {
        let events = events.iter().map(|(kind, day)| (*kind, seconds(day))).collect();
        Self { name: name.to_owned(), events }
    }
}

/// Returns noon of a day, in seconds since 1970.
pub fn seconds(day: &str) -> i64 {
    let day: jiff::civil::Date = day.parse().unwrap();
    day.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).unwrap().timestamp().as_second()
}

/// Three businesses with six events, from 2025-11-30 to 2026-03-09.
pub fn shops() -> Vec<Shop> {
    vec![
        Shop::new("Điện máy Sông Xanh", &[("SEARCH", "2026-03-09"), ("ACTIVATE_APP", "2025-11-30")]),
        Shop::new(
            "Lotus Tea House",
            &[("PURCHASE", "2026-02-10"), ("CUSTOM", "2026-02-10"), ("PAGE_VIEW", "2026-01-05")],
        ),
        Shop::new("weather-fox.example", &[("LEAD", "2026-01-20")]),
    ]
}

/// Writes JSON as Meta does: every byte of UTF-8 beyond ASCII as a letter of its own.
pub fn damaged(value: &Value) -> Vec<u8> {
    let mut out = String::new();
    for byte in serde_json::to_vec_pretty(value).unwrap() {
        if byte.is_ascii() {
            out.push(char::from(byte));
        } else {
            write!(out, "\\u{byte:04x}").unwrap();
        }
    }
    out.into_bytes()
}

/// V1 to V3 and Instagram's of 2023, by their key.
pub fn plain(key: &str, shops: &[Shop]) -> Value {
    let shops: Vec<Value> = shops
        .iter()
        .map(|shop| {
            let events: Vec<Value> = shop
                .events
                .iter()
                .map(|(kind, time)| json!({"id": 1_234_500_000_000_001_u64, "type": kind, "timestamp": time}))
                .collect();
            json!({"name": shop.name, "events": events})
        })
        .collect();
    json!({ key: shops })
}

/// What V4 calls events, id, kind and time. They are in the account's language.
#[derive(Clone, Copy)]
pub struct Labels(pub [&'static str; 4]);

pub const ENGLISH: Labels = Labels(["Events", "ID", "Event", "Received on"]);
pub const VIETNAMESE: Labels = Labels(["Sự kiện", "Mã", "Loại sự kiện", "Nhận vào"]);
pub const GERMAN: Labels = Labels(["Ereignisse", "Kennung", "Ereignis", "Empfangen am"]);
pub const FRENCH: Labels = Labels(["Évènements", "Identifiant", "Évènement", "Reçu le"]);

/// One record of 2025 and later.
pub fn record(shop: &Shop, Labels([events, id, kind, time]): Labels) -> Value {
    let vec: Vec<Value> = shop
        .events
        .iter()
        .map(|(what, when)| {
            json!({"dict": [
                {"label": id, "value": "1234500000000001"},
                {"label": kind, "value": what},
                {"label": time, "timestamp_value": when},
            ]})
        })
        .collect();
    json!({
        "timestamp": 1_772_000_000, "media": [], "fbid": "987650000000001", "title": shop.name,
        "label_values": [
            {"label": id, "value": "987650000000001"},
            {"label": events, "vec": vec},
        ],
    })
}

/// V4: an array of records.
pub fn records(shops: &[Shop], labels: Labels) -> Value {
    Value::Array(shops.iter().map(|shop| record(shop, labels)).collect())
}

pub fn settings(cleared: u32) -> Value {
    json!({"timestamp": 1_772_000_000, "media": [], "ent_name": "Settings", "label_values": [
        {"label": "Number of times you used clear history settings", "value": cleared.to_string()},
        {"label": "Latest last activity time", "timestamp_value": 1_772_000_000},
    ]})
}

pub fn apps() -> Value {
    json!({"installed_apps_v2": [
        {"name": "Quiz of Clouds", "added_timestamp": 1_600_000_000, "category": "active", "removed_timestamp": 0},
        {"name": "Ô Ăn Quan", "added_timestamp": 1_600_000_000, "category": "inactive", "removed_timestamp": 0},
        {"name": "Old Map", "added_timestamp": 1_600_000_000, "category": "removed", "removed_timestamp": 1_700_000_000},
    ]})
}

/// The page of a business, as of 2026.
pub fn page(shop: &Shop) -> String {
    let mut rows = String::new();
    for (kind, time) in &shop.events {
        let time = jiff::Timestamp::from_second(*time).unwrap().strftime("%b %d, %Y %I:%M:%S %P").to_string();
        write!(
            rows,
            "<table><tr><td class=\"_a6_q\">ID</td><td class=\"_2piu _a6_r\">1234500000000001</td></tr>\
             <tr><td class=\"_a6_q\">Event</td><td class=\"_2piu _a6_r\">{kind}</td></tr>\
             <tr><td class=\"_a6_q\">Received on</td><td class=\"_2piu _a6_r\">{time}</td></tr></table>"
        )
        .unwrap();
    }
    format!(
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>x</title><style>td {{ color: red }}</style></head>\
         <body><section class=\"_a6-g\"><h2 class=\"_2ph_ _a6-h\">{}</h2><table><tr><td class=\"_a6_q\">ID</td>\
         <td class=\"_2piu _a6_r\">987650000000001</td></tr><tr><td colspan=\"2\" class=\"_2pin _a6_q\">Events{rows}\
         </td></tr></table></section></body></html>",
        escaped(&shop.name)
    )
}

/// Returns the name of the page of a business.
pub fn page_name(index: usize) -> String {
    format!("Shop-{index}_98765000000000{index}.html")
}

/// The index of 2026, with a link to each business.
pub fn index(shops: &[Shop]) -> String {
    let mut sections = String::new();
    for (number, shop) in shops.iter().enumerate() {
        write!(
            sections,
            "<section class=\"_a6-g\"><h2 class=\"_2ph_ _a6-h\"><a href=\"{CATEGORY}/{LIST}/{}\">{}</a></h2></section>",
            page_name(number),
            escaped(&shop.name)
        )
        .unwrap();
    }
    format!("<!DOCTYPE html><html><body><main>{sections}</main></body></html>")
}

/// The one page of about 2023 to 2025.
pub fn one_page(shops: &[Shop]) -> String {
    let mut blocks = String::new();
    for shop in shops {
        write!(
            blocks,
            "<div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\"><div class=\"_2ph_ _a6-h\">{}</div>\
             <div class=\"_2ph_ _a6-p\">Received {} events</div></div>",
            escaped(&shop.name),
            shop.events.len()
        )
        .unwrap();
    }
    format!("<html><body>{blocks}</body></html>")
}

/// A numbered page of Instagram's older exports.
pub fn instagram_page(shops: &[Shop]) -> String {
    let mut blocks = String::new();
    for shop in shops {
        write!(
            blocks,
            "<div><span class=\"_38my\">Activity received from {}</span><table><tr><td class=\"_2pin _2piu _a6_r\">\
             Jan 05, 2026 4:00 am</td></tr></table></div>",
            escaped(&shop.name)
        )
        .unwrap();
    }
    format!("<html><body>{blocks}</body></html>")
}

fn escaped(name: &str) -> String {
    name.replace('&', "&amp;").replace('<', "&lt;")
}
