//! Who turns right-to-left text round, and when the person is asked.

use crate::guide::app::App;
use crate::guide::effect::Effect;
use crate::guide::screens::Screen;
use crate::locale::bidi::{self, Drawing, Order, Setting};

impl App {
    /// Returns how rows are drawn where the language runs from right to left; nothing where it does not.
    pub fn drawing(&self) -> Option<Drawing> {
        if !self.locale.is_right_to_left() {
            return None;
        }
        let logical = Drawing { order: Order::Logical, explicit: false };
        Some(self.turning.map_or(logical, |turning| {
            bidi::drawing(self.bidi_setting().unwrap_or(Setting::Auto), turning.class)
        }))
    }

    /// Returns how many columns rows around the text may take: the signs of "more" stand where others begin.
    pub fn row_columns(&self) -> usize {
        if self.locale.is_right_to_left() { self.body_columns() } else { usize::from(self.size.0) }
    }

    /// Tells whether there is an order to ask about.
    pub fn can_ask_direction(&self) -> bool {
        self.turning.is_some() && self.locale.is_right_to_left()
    }

    /// Asks which order can be read, unless that has been answered, in this run or before.
    pub(in crate::guide) fn ask_direction_once(&mut self) {
        let first_use = self.can_ask_direction() && self.bidi_setting().is_none();
        // Before a language is chosen, nobody knows whether it will be this one.
        if first_use && !matches!(self.place().screen, Screen::Language | Screen::Direction) {
            self.open(Screen::Direction);
        }
    }

    /// Turns text round this way from now on.
    pub(in crate::guide) fn set_bidi(&mut self, setting: Setting) -> Vec<Effect> {
        if let Some(turning) = &mut self.turning {
            turning.asked = None;
        }
        self.display.bidi = Some(setting);
        if self.keep_nothing { Vec::new() } else { vec![Effect::SaveDisplay(self.display.clone())] }
    }

    fn bidi_setting(&self) -> Option<Setting> {
        self.turning.and_then(|turning| turning.asked).or(self.display.bidi)
    }
}
