//! What a person does with a page: look at it, press keys, print it.

use std::path::Path;

use serde_json::{Value, json};

use super::{Browser, text};

/// What a page must never do: fail, speak to programmers, reach out, open something.
const FAULTS: [&str; 6] = [
    "Log.entryAdded",
    "Network.webSocketCreated",
    "Page.javascriptDialogOpening",
    "Page.windowOpen",
    "Runtime.consoleAPICalled",
    "Runtime.exceptionThrown",
];

/// Keys that a person without a mouse needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// To the next thing.
    Tab,
    /// Ticks.
    Space,
    /// Presses a button.
    Enter,
}

/// Width and height of a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape(pub u32, pub u32);

impl Browser {
    /// Opens a file and waits until it is there.
    pub fn open(&mut self, file: &Path) {
        let answer = self.ask("Page.navigate", json!({ "url": address(file) }));
        assert!(answer["errorText"].is_null(), "{answer}");
        self.wait_for("Page.loadEventFired");
    }

    /// Opens the page again, as a person does who reloads it.
    pub fn reload(&mut self) {
        self.ask("Page.reload", json!({}));
        self.wait_for("Page.loadEventFired");
    }

    #[track_caller]
    fn wait_for(&mut self, method: &str) {
        let mut passed = Vec::new();
        loop {
            let event = self.events.pop_front();
            let event = event.unwrap_or_else(|| self.next());
            if event["method"] == method {
                break;
            }
            passed.push(event);
        }
        for event in passed.into_iter().rev() {
            self.events.push_front(event);
        }
    }

    /// Gives the screen a size.
    pub fn shape(&mut self, Shape(width, height): Shape) {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.ask("Emulation.setDeviceMetricsOverride", metrics);
    }

    /// Switches scripts on or off, from the next page on.
    pub fn scripts(&mut self, on: bool) {
        self.ask("Emulation.setScriptExecutionDisabled", json!({ "value": !on }));
    }

    /// Says that the person likes dark pages, or does not.
    pub fn dark(&mut self, dark: bool) {
        let value = if dark { "dark" } else { "light" };
        let features = json!([{ "name": "prefers-color-scheme", "value": value }]);
        self.ask("Emulation.setEmulatedMedia", json!({ "features": features }));
    }

    /// Returns what an expression is in the page.
    #[track_caller]
    pub fn value(&mut self, expression: &str) -> Value {
        let params = json!({ "expression": expression, "returnByValue": true, "awaitPromise": true });
        let answer = self.ask("Runtime.evaluate", params);
        assert!(answer["exceptionDetails"].is_null(), "{}", answer["exceptionDetails"]);
        answer["result"]["value"].clone()
    }

    /// Returns what a function of the page answers to arguments.
    #[track_caller]
    pub fn call(&mut self, function: &str, argument: &Value) -> Value {
        self.value(&format!("({function})({argument})"))
    }

    /// Presses keys one after the other.
    pub fn press(&mut self, keys: &[Key]) {
        let orders = keys.iter().flat_map(|key| {
            let (name, code, number, text) = match key {
                Key::Tab => ("Tab", "Tab", 9, ""),
                Key::Space => (" ", "Space", 32, " "),
                Key::Enter => ("Enter", "Enter", 13, "\r"),
            };
            ["keyDown", "keyUp"].map(|kind| {
                let text = if kind == "keyDown" { text } else { "" };
                let params = json!({
                    "type": kind, "key": name, "code": code, "windowsVirtualKeyCode": number, "text": text,
                });
                ("Input.dispatchKeyEvent", params)
            })
        });
        let orders = orders.collect();
        self.ask_all(orders);
    }

    /// Prints on A4 as a person would, without colours behind the text.
    pub fn print(&mut self) -> Vec<u8> {
        let paper = json!({ "paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true });
        from_base64(&self.ask("Page.printToPDF", paper)["data"])
    }

    /// Returns a picture of what is on the screen.
    pub fn picture(&mut self) -> Vec<u8> {
        from_base64(&self.ask("Page.captureScreenshot", json!({ "format": "png" }))["data"])
    }

    /// Returns all that the page did and should not: errors, words on the console, requests for anything but itself.
    pub fn faults(&mut self, file: &Path) -> Vec<String> {
        let own = address(file);
        let is_fault = |event: &Value| match event["method"].as_str() {
            Some("Network.requestWillBeSent") => !text(&event["params"]["request"]["url"]).starts_with(&own),
            Some(method) => FAULTS.contains(&method),
            None => false,
        };
        self.events.drain(..).filter(is_fault).map(|event| event.to_string()).collect()
    }

    /// Returns how many requests were made since anybody looked.
    pub fn requests(&self) -> usize {
        self.events.iter().filter(|event| event["method"] == "Network.requestWillBeSent").count()
    }
}

fn address(file: &Path) -> String {
    format!("file://{}", file.display())
}

fn from_base64(data: &Value) -> Vec<u8> {
    use base64::prelude::{BASE64_STANDARD, Engine as _};
    BASE64_STANDARD.decode(text(data)).unwrap()
}
