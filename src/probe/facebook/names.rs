//! Which file of an export is which, by the end of its path. Pure.
//!
//! Exports come with any folders before the category's own: the export's name, one or two of a cloud drive.
//! So a path is matched from its end, at the border of a folder.

use jiff::civil::Date;

/// What a file is to the reader. Everything else is never opened.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The list as JSON.
    List {
        /// Named as before 2023.
        old_name: bool,
        /// Of Instagram.
        instagram: bool,
    },
    /// The list as a page, or the index of its pages.
    Index {
        /// Of Instagram.
        instagram: bool,
    },
    /// The page of one business, by its name in the folder.
    Page {
        /// The name of the file.
        name: String,
        /// Of Instagram.
        instagram: bool,
    },
    /// The settings of the category.
    Settings,
    /// "There is no data", in the folder of the category.
    NoData,
    /// Connected apps.
    Apps,
    /// Advertisers.
    Advertisers,
    /// Another file in the folder of the category.
    Sibling,
    /// Any other file of Facebook's export.
    Facebook,
    /// Any other file of Instagram's export.
    Instagram,
}

/// Folders of the category, current and older.
const FACEBOOK: [&str; 2] = ["apps_and_websites_off_of_facebook", "ads_and_businesses"];
const INSTAGRAM: &str = "apps_and_websites_off_of_instagram";
const LISTS: [&str; 2] = ["your_off-facebook_activity", "your_activity_off_meta_technologies"];
/// Folders that only Facebook's exports have.
const OF_FACEBOOK: [&str; 8] = [
    "your_facebook_activity",
    "ads_information",
    "security_and_login_information",
    "connections",
    "logged_information",
    "personal_information",
    "preferences",
    "apps_and_websites",
];
const OF_INSTAGRAM: [&str; 2] = ["your_instagram_activity", INSTAGRAM];

/// Returns what a file is, by its path with `/` between folders. `None` for files of no export.
pub fn role(path: &str) -> Option<Role> {
    let path = path.replace(['\u{2019}', '\''], "_").to_ascii_lowercase();
    let mut parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    if parts.iter().any(|part| *part == "__macosx" || part.starts_with("._") || *part == ".ds_store") {
        return None;
    }
    let file = parts.pop()?;
    let folder = parts.last().copied().unwrap_or_default();
    let instagram = parts.contains(&INSTAGRAM);
    let in_category = instagram || parts.iter().any(|part| *part == FACEBOOK[0]);
    let (stem, ending) = file.rsplit_once('.').unwrap_or((file, ""));
    let list = LISTS.iter().position(|list| *list == stem);
    match (list, ending) {
        (Some(which), "json") => return Some(Role::List { old_name: which == 0, instagram }),
        (Some(_), "html") => return Some(Role::Index { instagram }),
        _ => {}
    }
    if ending == "html" && LISTS.contains(&folder) {
        return Some(Role::Page { name: file.to_owned(), instagram });
    }
    if ending == "json" {
        match stem {
            "your_activity_off_meta_technologies_settings" => return Some(Role::Settings),
            "connected_apps_and_websites" | "apps_and_websites" => return Some(Role::Apps),
            "advertisers_using_your_activity_or_information"
            | "advertisers_who_uploaded_a_contact_list_with_your_information" => {
                return Some(Role::Advertisers);
            }
            _ => {}
        }
    }
    if file == "no-data.txt" && FACEBOOK.contains(&folder) {
        return Some(Role::NoData);
    }
    if in_category {
        return Some(Role::Sibling);
    }
    if parts.iter().any(|part| OF_INSTAGRAM.contains(part)) {
        return Some(Role::Instagram);
    }
    parts.iter().any(|part| FACEBOOK.contains(part) || OF_FACEBOOK.contains(part)).then_some(Role::Facebook)
}

/// Tells whether a path tries to lead out of its archive.
pub fn is_strange(path: &str) -> bool {
    path.starts_with(['/', '\\'])
        || path.split(['/', '\\']).any(|part| part == "..")
        || path.as_bytes().get(1) == Some(&b':')
}

/// Returns how many folders stand before the category: of two copies the one with fewer is the real one.
pub fn depth(path: &str) -> usize {
    path.split('/').count()
}

/// Returns the day that the name of a zip or folder carries: `…-2026-06-30-…` or `…-30_06_2026-…`.
pub fn made_on(name: &str) -> Option<Date> {
    let words: Vec<&str> = name.split(['-', '.']).collect();
    let dashed = words.windows(3).find_map(|three| match three {
        [year, month, day] if year.len() == 4 && month.len() == 2 && day.len() == 2 => date(year, month, day),
        _ => None,
    });
    dashed.or_else(|| {
        words.iter().find_map(|word| match word.split('_').collect::<Vec<_>>()[..] {
            [day, month, year] if year.len() == 4 => date(year, month, day),
            _ => None,
        })
    })
}

fn date(year: &str, month: &str, day: &str) -> Option<Date> {
    let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()?;
    (2004..2100).contains(&date.year()).then_some(date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, expected: Option<&Role>) {
        assert_eq!(role(path).as_ref(), expected, "{path}");
    }

    #[test]
    fn files_are_known_by_the_end_of_their_path() {
        let list = |old_name, instagram| Some(Role::List { old_name, instagram });
        check("ads_and_businesses/your_off-facebook_activity.json", list(true, false).as_ref());
        check(
            "apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json",
            list(false, false).as_ref(),
        );
        check(
            "meta-x/facebook-y/apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json",
            list(false, false).as_ref(),
        );
        check(
            "apps_and_websites_off_of_instagram/apps_and_websites/your_activity_off_meta_technologies.json",
            list(false, true).as_ref(),
        );
        check("your_activity_off_meta_technologies.json", list(false, false).as_ref());
        check("x/your_activity_off_meta_technologies_settings.json", Some(&Role::Settings));
        check(
            "a/apps_and_websites_off_of_facebook/your_activity_off_meta_technologies/shop_12.html",
            Some(&Role::Page { name: "shop_12.html".into(), instagram: false }),
        );
        check(
            "a/apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.html",
            Some(&Role::Index { instagram: false }),
        );
        check("apps_and_websites_off_of_facebook/no-data.txt", Some(&Role::NoData));
        check("posts/no-data.txt", None);
        check("apps_and_websites/apps_and_websites.json", Some(&Role::Apps));
        check("ads_information/advertisers_you\u{2019}ve_interacted_with.json", Some(&Role::Facebook));
        check("__MACOSX/apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json", None);
        check("holiday/photo.jpg", None);
    }

    #[test]
    fn strange_paths_are_known() {
        for path in ["/etc/passwd", "../x", "a/../../b", "C:\\x", "..\\x", "\\\\host\\x"] {
            assert!(is_strange(path), "{path}");
        }
        assert!(!is_strange("a/b..c/d.json"));
    }

    #[test]
    fn the_day_of_the_export_is_in_its_name() {
        let day = |name| made_on(name).map(|day| day.to_string());
        assert_eq!(day("facebook-someone-2026-06-30-Ab3dEf9h.zip"), Some("2026-06-30".into()));
        assert_eq!(day("facebook-someone-30_06_2026-Ab3dEf9h.zip"), Some("2026-06-30".into()));
        assert_eq!(day("facebook-some-one.zip"), None);
        assert_eq!(day("x-2026-13-40-y"), None);
    }
}
