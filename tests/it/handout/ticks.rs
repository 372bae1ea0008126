//! Ticks are counted, and slips from the page are slips of the program.

use serde_json::{Value, json};
use sotay::content::Checklist;
use sotay::workshop::slip::MOST_STUCK;

use super::{Pages, Person, SHAPES, keep_picture, lists, lists_in, tags};
use crate::browser::{Browser, Key, Shape, text};

/// What the keyboard reaches, in the order of the page: list, class and number of each.
const STOPS: &str = "function () {
    const seen = element => element.getClientRects().length > 0;
    const list = element => (element.closest('section[data-prefix]') || { id: '' }).id;
    const name = element => [list(element), element.className || element.localName, Number(element.value)];
    window.reached = [];
    document.addEventListener('focusin', event => {
        const box = event.target.getBoundingClientRect();
        // What has the focus must be seen, and not from under what stays at the top.
        const on = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        window.reached.push([...name(event.target), event.target.contains(on) || !!on && on.contains(event.target)]);
    });
    return [...document.querySelectorAll('a, button, input')].filter(seen).map(name);
}";

/// Ticks for each person in turn, and answers with what the list then says.
const TICK: &str = "function ([id, people]) {
    const list = document.getElementById(id);
    const press = (kind, numbers) => numbers.forEach(number => list.querySelector(`input.${kind}[value='${number}']`).click());
    return people.map(([done, stuck]) => {
        list.querySelectorAll('input:checked').forEach(box => box.click());
        press('done', done);
        press('stuck', stuck);
        const old = list.querySelector('.letters').textContent;
        list.querySelector('.make').click();
        return [list.querySelector('.letters').textContent, list.querySelector('.count').textContent, old, list.querySelector('.says').textContent];
    });
}";

/// What the keyboard has left on the page.
const LEFT: &str = "function (id) {
    const list = document.getElementById(id);
    const ticked = kind => [...list.querySelectorAll(`input.${kind}:checked`)].map(box => Number(box.value));
    return [ticked('done'), ticked('stuck'), list.querySelector('.letters').textContent];
}";

#[test]
fn the_keyboard_alone_reaches_everything_and_makes_slips_that_the_program_reads() {
    let Some(mut browser) = Browser::start() else { return };
    let pages = Pages::new();
    let mut seed = 0_usize;
    for tag in tags() {
        for list in &lists_in(tag) {
            let file = pages.write(tag, &[&list.id]);
            for shape @ Shape(width, _) in SHAPES {
                seed += 1;
                // Each list meets somebody else in each language and at each width.
                let people = Person::all(list.items.len());
                let person = if seed.is_multiple_of(3) {
                    people[seed / 3 % 5].clone()
                } else {
                    Person::mixed(list.items.len(), seed)
                };
                browser.shape(shape);
                browser.open(&file);
                let place = format!("{tag}, {}, {shape:?}", list.id);
                walk(&mut browser, &[(list, &person)], &place);
                if list.id == "wire-setup" {
                    keep_picture(&format!("{tag}-{width}-slip.png"), || browser.picture());
                }
                assert_eq!(browser.faults(&file), Vec::<String>::new(), "{place}");
            }
        }
    }
}

#[test]
fn the_keyboard_goes_through_a_page_of_all_lists() {
    let Some(mut browser) = Browser::start() else { return };
    let (pages, lists) = (Pages::new(), lists());
    let file = pages.write("vi", &[]);
    let people: Vec<Person> = lists.iter().map(|list| Person::mixed(list.items.len(), 3)).collect();
    browser.shape(SHAPES[0]);
    browser.open(&file);
    let all: Vec<(&Checklist, &Person)> = lists.iter().zip(&people).collect();
    walk(&mut browser, &all, "all lists");
    assert_eq!(browser.faults(&file), Vec::<String>::new());
}

/// Goes through a page with Tab, ticks what each person ticks, makes a slip at the end of each list, and reads it.
#[track_caller]
fn walk(browser: &mut Browser, people: &[(&Checklist, &Person)], place: &str) {
    let stops = browser.call(STOPS, &Value::Null);
    let stops = stops.as_array().unwrap();
    let mut keys = Vec::new();
    for stop in stops {
        keys.push(Key::Tab);
        let person = people.iter().find(|(list, _)| stop[0] == *list.id).map(|(_, person)| person);
        let number = usize::try_from(stop[2].as_u64().unwrap_or_default()).unwrap();
        match (stop[1].as_str().unwrap(), person) {
            ("done", Some(person)) if person.done.contains(&number) => keys.push(Key::Space),
            ("stuck", Some(person)) if person.stuck.contains(&number) => keys.push(Key::Space),
            ("make", Some(_)) => keys.push(Key::Enter),
            _ => {}
        }
    }
    browser.press(&keys);
    let reached = browser.value("window.reached");
    let reached = reached.as_array().unwrap();
    for (reached, stop) in reached.iter().zip(stops) {
        assert_eq!(*reached, json!([stop[0], stop[1], stop[2], true]), "{place}");
    }
    assert_eq!(reached.len(), stops.len(), "{place}");
    for (list, person) in people {
        let left = browser.call(LEFT, &json!(list.id));
        let letters = text(&left[2]);
        assert_eq!(left, json!([person.done, person.stuck, letters]), "{place}");
        person.check(list, &letters);
    }
    assert_eq!(browser.value("localStorage.length"), 0, "nothing is kept unasked");
}

#[test]
fn slips_of_every_list_and_language_say_what_was_ticked() {
    let Some(mut browser) = Browser::start() else { return };
    let pages = Pages::new();
    for tag in tags() {
        let file = pages.write(tag, &[]);
        browser.open(&file);
        for list in lists() {
            let items = list.items.len();
            let people = Person::all(items);
            let ticked = people.iter().map(|person| json!([person.done, person.stuck])).collect::<Value>();
            let said = browser.call(TICK, &json!([list.id, ticked]));
            for (person, said) in people.iter().zip(said.as_array().unwrap()) {
                let [letters, count, old, says] = [0, 1, 2, 3].map(|place| text(&said[place]));
                assert_eq!(letters.split('-').map(str::len).collect::<Vec<_>>(), [4, 4, 4], "{letters}");
                person.check(&list, &letters);
                let numbers = |text: &str| -> Vec<usize> {
                    text.split(|letter: char| !letter.is_ascii_digit())
                        .filter_map(|word| word.parse().ok())
                        .collect()
                };
                let mut counted = numbers(&count);
                counted.sort_unstable();
                assert_eq!(counted, [person.done.len(), items], "{tag}: {count}");
                let mut expected = vec![person.done.len()];
                expected.extend(&person.stuck);
                assert_eq!(numbers(&says), expected, "{tag}: {says}");
                // The slip of before is gone as soon as it is not true any more.
                let same = person.done.is_empty() && person.stuck.is_empty();
                assert!(same || old.is_empty(), "{old}");
            }
        }
        assert_eq!(browser.faults(&file), Vec::<String>::new(), "{tag}");
    }
}

#[test]
fn a_list_names_three_items_at_most_and_none_of_them_is_done() {
    let Some(mut browser) = Browser::start() else { return };
    let pages = Pages::new();
    let file = pages.write("en", &["wire-setup"]);
    browser.open(&file);
    let mut press = |expression: &str| {
        browser.value(&format!("document.querySelector(\"{expression}\").click()"));
        let left = browser.call(LEFT, &json!("wire-setup"));
        (left[0].clone(), left[1].clone(), text(&browser.value("document.querySelector('.full').innerText")))
    };
    for number in 1..=MOST_STUCK {
        press(&format!("input.stuck[value='{number}']"));
    }
    let full = "A slip has room for three. Tell the person who leads about this item.";
    assert_eq!(press("input.stuck[value='9']"), (json!([]), json!([1, 2, 3]), full.to_owned()));
    assert_eq!(press("input.done[value='2']"), (json!([2]), json!([1, 3]), String::new()));
    assert_eq!(press("input.stuck[value='2']"), (json!([]), json!([1, 2, 3]), String::new()));
    assert_eq!(press("input.done[value='9']"), (json!([9]), json!([1, 2, 3]), String::new()));
    // Too many: what was done stays done.
    assert_eq!(press("input.stuck[value='9']"), (json!([9]), json!([1, 2, 3]), full.to_owned()));
    assert_eq!(press("input.stuck[value='1']"), (json!([9]), json!([2, 3]), String::new()));
}

#[test]
fn the_phone_half_calls_items_by_their_numbers_in_the_whole_list() {
    let Some(mut browser) = Browser::start() else { return };
    let pages = Pages::new();
    let file = pages.write("vi", &["--phone"]);
    browser.open(&file);
    for list in lists() {
        let numbers = format!(
            "[...document.querySelectorAll('#{} input.done')].map(box => Number(box.value))",
            list.id
        );
        let numbers: Vec<usize> = serde_json::from_value(browser.value(&numbers)).unwrap();
        let stuck: Vec<usize> = numbers.iter().rev().take(2).rev().copied().collect();
        let done = numbers.iter().copied().filter(|number| !stuck.contains(number)).collect();
        let person = Person { done, stuck };
        let said = browser.call(TICK, &json!([list.id, [[person.done, person.stuck]]]));
        person.check(&list, &text(&said[0][0]));
        let titles =
            format!("[...document.querySelectorAll('#{} h3 label')].map(label => label.innerText)", list.id);
        let titles: Vec<String> = serde_json::from_value(browser.value(&titles)).unwrap();
        assert!(numbers.iter().zip(&titles).all(|(number, title)| title.starts_with(&format!("{number}. "))));
    }
    assert_eq!(browser.faults(&file), Vec::<String>::new());
}
