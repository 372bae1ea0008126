//! Measures the time from starting the program to its first full frame in every language, beside vim's, and its size.
//!
//! The budget is what `vim -u NONE` takes on the same machine, and 6 MiB.

#![expect(clippy::print_stdout, reason = "a bench prints its numbers")]

#[cfg(unix)]
#[path = "support/numbers.rs"]
mod numbers;
#[cfg(unix)]
#[expect(dead_code, clippy::unwrap_used, reason = "tests use all of it, and a bench may stop like a test")]
#[path = "../tests/it/pty.rs"]
mod pty;
#[cfg(unix)]
#[expect(dead_code, clippy::unwrap_used, reason = "tests use all of it, and a bench may stop like a test")]
#[path = "../tests/it/words.rs"]
mod words;

fn main() {
    #[cfg(unix)]
    unix::main();
    #[cfg(not(unix))]
    println!("measured on Unix only");
}

#[cfg(unix)]
mod unix {
    use std::ffi::OsString;
    use std::time::{Duration, Instant};

    use sotay::content::LOCALES;
    use sotay::locale::bidi::Setting;
    use sotay::store::Notebook;
    use sotay::store::display::{self, Display};

    use crate::numbers::Times;
    use crate::pty::{Home, PROGRAM, Window};
    use crate::words::{data_dir, notebook_in};

    const RUNS: usize = 60;
    const WARM_UP: usize = 5;
    const SIZE: (u16, u16) = (80, 24);

    /// A person whose notebook is locked, in one language.
    struct Locked {
        tag: &'static str,
        home: Home,
        times: Times,
    }

    fn locked(tag: &'static str) -> Locked {
        let home = Home::new();
        notebook_in(&home, tag, &Notebook::default());
        // The question about the order of letters is asked once in a lifetime.
        let answered =
            Display { locale: Some(tag.to_owned()), bidi: Some(Setting::Terminal), ..Display::default() };
        display::save(&data_dir(&home), &answered).expect("a home of our own can be written");
        Locked { tag, home, times: Times::default() }
    }

    pub fn main() {
        // `cargo bench` builds with unwinding; what people run is built by `cargo build --release`.
        let program = std::env::var_os("SOTAY_PROGRAM").unwrap_or_else(|| PROGRAM.into());
        let first_run = Home::new();
        let mut languages: Vec<Locked> = LOCALES.iter().map(|locale| locked(locale.tag)).collect();
        let ours = |home: &Home| vec![program.clone(), "--data-dir".into(), home.data().into()];
        let vim: Vec<OsString> = ["vim", "-u", "NONE"].map(OsString::from).into();
        let has_vim = std::env::var_os("PATH")
            .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join("vim").exists()));
        let [mut menu, mut others] = [Times::default(), Times::default()];
        // In turn, because the machine's speed drifts.
        for round in 0..WARM_UP + RUNS {
            let add = |times: &mut Times, time| {
                if round >= WARM_UP {
                    times.add(time);
                }
            };
            add(&mut menu, time_to_frame(&first_run, &ours(&first_run), is_ours));
            for one in &mut languages {
                add(&mut one.times, time_to_frame(&one.home, &ours(&one.home), is_ours));
            }
            if has_vim {
                add(&mut others, time_to_frame(&first_run, &vim, is_vims));
            }
        }
        let ratio = |times: &Times| {
            if has_vim {
                let ratio = times.summary()[1].as_secs_f64() / others.summary()[1].as_secs_f64();
                format!("{ratio:.2} of vim")
            } else {
                "vim is not installed: nothing to compare with".to_owned()
            }
        };
        println!("{}  {}", menu.row("first frame: language screen"), ratio(&menu));
        for Locked { tag, times, .. } in &languages {
            println!("{}  {}", times.row(&format!("first frame: unlock screen, {tag}")), ratio(times));
        }
        if has_vim {
            println!("{}", others.row("first frame: vim -u NONE"));
        }
        let bytes = std::fs::metadata(&program).map_or(0, |metadata| metadata.len());
        println!(
            "size of the program: {bytes} bytes ({:.2} MiB)",
            f64::from(u32::try_from(bytes).unwrap_or(0)) / 1_048_576.0
        );
    }

    /// Returns how long it took from before the start to a screen that is drawn to its end.
    fn time_to_frame(home: &Home, command: &[OsString], drawn: fn(&Window) -> bool) -> Duration {
        let start = Instant::now();
        let mut window = home.run(SIZE, command, &[]);
        window.wait("the first frame", drawn);
        start.elapsed()
    }

    fn is_ours(window: &Window) -> bool {
        window.is_whole_frame() && [0, 23].iter().all(|row| !window.rows()[*row].is_empty())
    }

    /// vim ends its first screen with the ruler or the last tilde, and shows the cursor then.
    fn is_vims(window: &Window) -> bool {
        let rows = window.rows();
        rows[1] == "~" && rows[22] == "~" && window.text().contains("VIM") && !window.screen().hide_cursor()
    }
}
