//! Every variant and trap that is known, with what is true of it.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use sotay::probe::facebook::Variant;
use sotay::probe::facebook::judge::Answer::{self, Empty, NotEmpty, ProbablyEmpty, Unknown};
use sotay::probe::facebook::judge::Reason;

use super::export::{Export, file};
use super::shapes::{
    CATEGORY, ENGLISH, FRENCH, GERMAN, INSTAGRAM, LIST, OLD_LIST, Shop, VIETNAMESE, apps, index,
    instagram_page, one_page, page, page_name, plain, record, records, settings, shops,
};

/// What must be found: businesses, events, first and last day, and the answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    pub variants: Vec<Variant>,
    pub businesses: u64,
    pub events: u64,
    pub days: Option<[String; 2]>,
    pub answer: Answer,
    pub reason: Reason,
}

/// Writes files into a folder and returns what a person would name.
type WriteCase = Box<dyn Fn(&Path) -> Vec<PathBuf>>;

/// One fixture.
pub struct Case {
    pub name: &'static str,
    pub write: WriteCase,
    /// The same files, where they are those of one zip, for the other ways to deliver them.
    pub export: Option<Export>,
    pub found: Found,
}

/// What is found where nothing could be told.
pub fn unknown(reason: Reason) -> Found {
    Found { variants: Vec::new(), businesses: 0, events: 0, days: None, answer: Unknown, reason }
}

fn nothing(variants: &[Variant], answer: Answer, reason: Reason) -> Found {
    Found { variants: variants.to_vec(), answer, reason, ..unknown(reason) }
}

fn listed(variants: &[Variant], businesses: u64, events: u64, days: Option<[&str; 2]>) -> Found {
    Found {
        variants: variants.to_vec(),
        businesses,
        events,
        days: days.map(|days| days.map(str::to_owned)),
        answer: NotEmpty,
        reason: Reason::Listed,
    }
}

/// The three businesses of `shapes::shops`.
fn all_listed(variant: Variant) -> Found {
    listed(&[variant], 3, 6, Some(["2025-11-30", "2026-03-09"]))
}

fn zipped(name: &'static str, export: Export, found: Found) -> Case {
    let written = export.clone();
    Case { name, write: Box::new(move |folder| vec![written.zipped(folder)]), export: Some(export), found }
}

fn several(name: &'static str, write: impl Fn(&Path) -> Vec<PathBuf> + 'static, found: Found) -> Case {
    Case { name, write: Box::new(write), export: None, found }
}

fn in_category(file: &str) -> String {
    format!("{CATEGORY}/{file}")
}

fn list_path() -> String {
    format!("{CATEGORY}/{LIST}.json")
}

/// An export of Facebook with this as its list.
pub fn with_list(list: &Value) -> Export {
    Export::of_facebook().json(&list_path(), list)
}

const V3_KEY: &str = "off_facebook_activity_v2";
const IG_KEY: &str = "apps_and_websites_off_meta_activity";

pub fn all() -> Vec<Case> {
    let mut cases = variants();
    cases.extend(pages());
    cases.extend(nothing_listed());
    cases.extend(traps());
    cases.extend(parts());
    cases.extend(shapes());
    cases
}

fn variants() -> Vec<Case> {
    let instagram = format!("{INSTAGRAM}/{LIST}.json");
    vec![
        zipped(
            "V1",
            Export::default().json(
                &format!("ads_and_businesses/{OLD_LIST}.json"),
                &plain("off_facebook_activity", &shops()),
            ),
            all_listed(Variant::V1),
        ),
        zipped(
            "V2",
            Export::of_facebook().json(&in_category(&format!("{OLD_LIST}.json")), &plain(V3_KEY, &shops())),
            all_listed(Variant::V2),
        ),
        zipped("V3", with_list(&plain(V3_KEY, &shops())), all_listed(Variant::V3)),
        zipped("V4", with_list(&records(&shops(), ENGLISH)), all_listed(Variant::V4)),
        zipped(
            "V4, labels in Vietnamese",
            with_list(&records(&shops(), VIETNAMESE)),
            all_listed(Variant::V4),
        ),
        zipped("V4, labels in German", with_list(&records(&shops(), GERMAN)), all_listed(Variant::V4)),
        zipped("V4, labels in French", with_list(&records(&shops(), FRENCH)), all_listed(Variant::V4)),
        zipped(
            "V4, one bare record",
            with_list(&record(&shops()[1], ENGLISH)),
            listed(&[Variant::V4Single], 1, 3, Some(["2026-01-05", "2026-02-10"])),
        ),
        zipped(
            "Instagram, 2023",
            Export::default().json(&instagram, &plain(IG_KEY, &shops())),
            all_listed(Variant::Instagram3),
        ),
        zipped(
            "Instagram, 2025",
            Export::default().json(&instagram, &records(&shops(), ENGLISH)),
            all_listed(Variant::Instagram4),
        ),
        zipped(
            "Facebook and Instagram in one",
            with_list(&records(&shops(), ENGLISH)).json(&instagram, &plain(IG_KEY, &[shops()[1].clone()])),
            listed(&[Variant::V4, Variant::Instagram3], 3, 9, Some(["2025-11-30", "2026-03-09"])),
        ),
    ]
}

fn index_path() -> String {
    in_category(&format!("{LIST}.html"))
}

fn with_page(export: Export, name: &str, content: String) -> Export {
    export.with(&in_category(&format!("{LIST}/{name}")), content)
}

fn pages() -> Vec<Case> {
    let new = |skipped: Option<usize>| {
        let mut export = Export::of_facebook().with(&index_path(), index(&shops()));
        for (number, shop) in shops().iter().enumerate() {
            if skipped != Some(number) {
                export = with_page(export, &page_name(number), page(shop));
            }
        }
        // These repeat the others, and are linked by nothing.
        let export = with_page(export, "0.html", page(&shops()[0]));
        with_page(export, "1.html", page(&shops()[1]))
    };
    let instagram_folder = format!("{INSTAGRAM}/{LIST}");
    vec![
        zipped("pages, 2026, with numbered copies", new(None), all_listed(Variant::HtmlNew)),
        zipped(
            "pages, 2026, one missing",
            new(Some(0)),
            listed(&[Variant::HtmlNew], 3, 4, Some(["2026-01-05", "2026-02-10"])),
        ),
        zipped(
            "pages, 2026, index alone",
            Export::of_facebook().with(&index_path(), index(&shops())),
            listed(&[Variant::HtmlNew], 3, 0, None),
        ),
        zipped(
            "pages, 2026, index with nothing in it",
            Export::of_facebook().with(&index_path(), index(&[])),
            unknown(Reason::UnknownShape),
        ),
        zipped(
            "one page, 2023 to 2025",
            Export::of_facebook().with(&index_path(), one_page(&shops())),
            listed(&[Variant::HtmlOld], 3, 0, None),
        ),
        zipped(
            "one page under its older name",
            Export::of_facebook().with(&in_category(&format!("{OLD_LIST}.html")), one_page(&shops())),
            listed(&[Variant::HtmlOld], 3, 0, None),
        ),
        zipped(
            "Instagram, numbered pages",
            Export::default()
                .with(&format!("{instagram_folder}/0.html"), instagram_page(&shops()[..2]))
                .with(&format!("{instagram_folder}/1.html"), instagram_page(&shops()[2..])),
            listed(&[Variant::HtmlOld], 3, 0, None),
        ),
    ]
}

fn nothing_listed() -> Vec<Case> {
    let settings_path = in_category(&format!("{LIST}_settings.json"));
    let sibling = in_category("permissions_you_have_granted_to_apps.json");
    let no_vec = json!([
        {"title": "Lotus Tea House", "label_values": [{"label": "Events", "vec": []}]},
    ]);
    vec![
        zipped(
            "V3, empty list",
            with_list(&plain(V3_KEY, &[])),
            nothing(&[Variant::V3], Empty, Reason::ListEmpty),
        ),
        zipped("V4, empty array", with_list(&json!([])), nothing(&[Variant::V4], Empty, Reason::ListEmpty)),
        zipped(
            "V4, a business without events",
            with_list(&no_vec),
            Found { businesses: 1, ..nothing(&[Variant::V4], Empty, Reason::NoEvents) },
        ),
        zipped(
            "settings, no list",
            Export::of_facebook().json(&settings_path, &settings(2)),
            nothing(&[], Empty, Reason::SettingsOnly),
        ),
        zipped(
            "other files of the folder, no list",
            Export::of_facebook()
                .json(&sibling, &json!({"label_values": []}))
                .json(&in_category("connected_apps_and_websites.json"), &apps()),
            nothing(&[], ProbablyEmpty, Reason::SiblingsOnly),
        ),
        zipped(
            "connected apps alone, no list",
            Export::of_facebook().json(&in_category("connected_apps_and_websites.json"), &apps()),
            nothing(&[], ProbablyEmpty, Reason::SiblingsOnly),
        ),
        zipped(
            "no-data.txt",
            Export::of_facebook().with("ads_and_businesses/no-data.txt", "You have no data in this section"),
            nothing(&[], Empty, Reason::NoData),
        ),
        zipped(
            "Instagram, settings, no list",
            Export::default().json(&format!("{INSTAGRAM}/{LIST}_settings.json"), &settings(2)),
            nothing(&[], Empty, Reason::SettingsOnly),
        ),
        zipped("no folder of the category", Export::of_facebook(), unknown(Reason::NoCategory)),
        zipped(
            "Instagram without the category",
            Export::default().with("your_instagram_activity/media/posts_1.json", "[]"),
            unknown(Reason::InstagramOnly),
        ),
        zipped(
            "no export at all",
            Export::default().with("holiday/beach.jpg", [0xff, 0xd8, 0xff]).with("holiday/list.json", "[]"),
            unknown(Reason::NotAnExport),
        ),
        several("no such path", |folder| vec![folder.join("gone.zip")], unknown(Reason::Missing)),
    ]
}

fn traps() -> Vec<Case> {
    let v4 = || with_list(&records(&shops(), ENGLISH));
    let milliseconds = || {
        let mut shops = shops();
        for (_, time) in shops.iter_mut().flat_map(|shop| &mut shop.events) {
            *time *= 1_000;
        }
        shops
    };
    let twice = || [shops(), shops()[1..2].to_vec()].concat();
    let strangers = || {
        vec![
            Shop::new("\u{1b}[2J\u{1b}]0;title\u{7} Screen Wiper", &[("LEAD", "2026-01-01")]),
            Shop::new("csi \u{9b}31m red", &[("LEAD", "2026-01-02")]),
            Shop::new("abc\u{202e}txt.exe\u{2066}", &[("LEAD", "2026-01-03")]),
            Shop::new("nul\u{0}\r\nnew line", &[("\u{1b}[31mKIND", "2026-01-04")]),
        ]
    };
    vec![
        zipped(
            "two folders of a drive before it",
            v4().below("meta-2026-Mar-10/facebook-someone"),
            all_listed(Variant::V4),
        ),
        zipped(
            "both apostrophes beside it",
            v4().with("ads_information/advertisers_you've_interacted_with.json", "{}")
                .with("ads_information/advertisers_you\u{2019}ve_interacted_with.json", "{}")
                .with("security_and_login_information/where_you_re_logged_in.json", "{}"),
            all_listed(Variant::V4),
        ),
        zipped(
            "leftovers of a Mac before it",
            Export::default()
                .with(&format!("__MACOSX/{CATEGORY}/._{LIST}.json"), [0, 5, 22, 7])
                .with(&format!("__MACOSX/{}", list_path()), [0, 5, 22, 7])
                .with(&in_category(".DS_Store"), [0, 0, 0, 1])
                .json(&list_path(), &records(&shops(), ENGLISH)),
            all_listed(Variant::V4),
        ),
        zipped(
            "copy below personal information",
            Export::of_facebook()
                .json(
                    &format!("personal_information/profile_information/{}", list_path()),
                    &records(&shops(), ENGLISH),
                )
                .json(&list_path(), &records(&shops(), ENGLISH)),
            all_listed(Variant::V4),
        ),
        zipped("milliseconds", with_list(&plain(V3_KEY, &milliseconds())), all_listed(Variant::V3)),
        zipped(
            "a business twice",
            with_list(&plain(V3_KEY, &twice())),
            listed(&[Variant::V3], 3, 9, Some(["2025-11-30", "2026-03-09"])),
        ),
        zipped(
            "names with escapes of the terminal",
            with_list(&plain(V3_KEY, &strangers())),
            listed(&[Variant::V3], 4, 4, Some(["2026-01-01", "2026-01-04"])),
        ),
        zipped(
            "times that are none",
            with_list(&plain(
                V3_KEY,
                &[Shop { name: "Clockless".into(), events: vec![("LEAD", 0), ("LEAD", 5)] }],
            )),
            listed(&[Variant::V3], 1, 2, None),
        ),
        several(
            "the list alone, renamed",
            |folder| vec![file(folder, "export.json", &super::shapes::damaged(&records(&shops(), ENGLISH)))],
            all_listed(Variant::V4),
        ),
        several(
            "the same zip twice",
            |folder| {
                let export = with_list(&records(&shops(), ENGLISH));
                vec![export.zipped(folder), export.zipped_as(folder, "copy")]
            },
            all_listed(Variant::V4),
        ),
    ]
}

fn parts() -> Vec<Case> {
    let part = |tail: &str| format!("facebook-someone-2026-03-10-{tail}");
    let split = move |folder: &Path| {
        let mut first = Export::of_facebook().with(&index_path(), index(&shops()));
        first = with_page(first, &page_name(0), page(&shops()[0]));
        let mut second = Export::default();
        for number in [1, 2] {
            second = with_page(second, &page_name(number), page(&shops()[number]));
        }
        vec![first.zipped_as(folder, &part("Ab3dEf9h")), second.zipped_as(folder, &part("Zz9yXw8v"))]
    };
    let second_of_two = move |folder: &Path| {
        let list = Export::default().json(&list_path(), &records(&shops(), ENGLISH));
        vec![
            Export::of_facebook().zipped_as(folder, &part("Ab3dEf9h")),
            list.zipped_as(folder, &part("Zz9yXw8v")),
        ]
    };
    vec![
        several("two parts, the list in the second", second_of_two, all_listed(Variant::V4)),
        several(
            "two parts, only the first given",
            move |folder| second_of_two(folder)[..1].to_vec(),
            unknown(Reason::NoCategory),
        ),
        several("two parts, pages in both", split, all_listed(Variant::HtmlNew)),
        several(
            "two parts, only the one without an index",
            move |folder| split(folder)[1..].to_vec(),
            listed(&[Variant::HtmlNew], 2, 4, Some(["2026-01-05", "2026-02-10"])),
        ),
    ]
}

fn shapes() -> Vec<Case> {
    let unknown_shape = |name, list: Value| zipped(name, with_list(&list), unknown(Reason::UnknownShape));
    let mut half = super::shapes::damaged(&plain(V3_KEY, &shops()));
    half.truncate(half.len() - 150);
    vec![
        unknown_shape("an object that is no list", json!({"something_new": [], "version": 5})),
        unknown_shape("a known key with something else", json!({V3_KEY: {"lotus": 1}})),
        unknown_shape("an array of numbers", json!([1, 2, 3])),
        unknown_shape("an array of other records", json!([{"headline": "x"}])),
        unknown_shape("`null`", json!(null)),
        unknown_shape("a string", json!("nothing here")),
        unknown_shape("the settings under the list's name", settings(1)),
        zipped("an empty file", Export::of_facebook().with(&list_path(), ""), unknown(Reason::BrokenJson)),
        zipped("no JSON", Export::of_facebook().with(&list_path(), "<html>"), unknown(Reason::BrokenJson)),
        zipped(
            "JSON that ends too early",
            Export::of_facebook().with(&list_path(), half),
            listed(&[], 2, 5, Some(["2025-11-30", "2026-03-09"])),
        ),
    ]
}
