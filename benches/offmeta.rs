//! Measures reading a zip of 4 GiB with a list of 200 MiB in it, beside `unzip -p FILE MEMBER | jq length`.
//!
//! The budgets: quicker than that, and under 64 MiB of memory.

#![expect(clippy::print_stdout, reason = "a bench prints its numbers")]

#[cfg(target_os = "linux")]
#[path = "support/numbers.rs"]
mod numbers;

fn main() {
    #[cfg(target_os = "linux")]
    linux::main();
    #[cfg(not(target_os = "linux"))]
    println!("measured on Linux only: memory is read from /proc");
}

#[cfg(target_os = "linux")]
mod linux {
    #![expect(clippy::unwrap_used, reason = "a bench may stop like a test")]

    use std::fmt::Write as _;
    use std::fs::{self, File};
    use std::io::{self, BufWriter, Seek, SeekFrom, Write};
    use std::path::Path;
    use std::process::{Child, Command, Stdio};
    use std::thread;
    use std::time::{Duration, Instant};

    use rawzip::{CompressionMethod, ZipArchiveWriter};

    use crate::numbers::Times;

    const RUNS: usize = 5;
    const LIST: &str = "apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json";
    const LIST_BYTES: usize = 200 * 1024 * 1024;
    const PHOTOS: usize = 70_000;
    const PHOTO_BYTES: usize = 61_500;
    /// Twice the size of the zip, should the disk not know holes.
    const ROOM: u64 = 9 * 1024 * 1024 * 1024;
    const MEMORY_KIB: u64 = 64 * 1024;

    pub fn main() {
        let folder = tempfile::tempdir().unwrap();
        let room = nix::sys::statvfs::statvfs(folder.path()).unwrap();
        if room.blocks_available() * room.fragment_size() < ROOM {
            println!("less than 9 GiB free in {}: nothing measured", folder.path().display());
            return;
        }
        let zip = folder.path().join("facebook-someone-2026-03-10-Ab3dEf9h.zip");
        let (events, packed) = write_zip(&zip);
        let size = fs::metadata(&zip).unwrap().len();
        println!(
            "zip: {size} bytes, {PHOTOS} photos; list: {LIST_BYTES} bytes and more, packed {packed}, {events} events"
        );
        let (mut ours, mut others, mut peak) = (Times::default(), Times::default(), 0);
        let piped = ["unzip", "jq"].iter().all(|tool| is_there(tool));
        // In turn, because the machine's speed drifts. The first round warms up.
        for round in 0..=RUNS {
            let (time, memory) = ours_on(&zip, folder.path(), events);
            peak = peak.max(memory);
            let other = piped.then(|| theirs_on(&zip));
            if round > 0 {
                ours.add(time);
                if let Some(time) = other {
                    others.add(time);
                }
            }
        }
        println!("{}", ours.row("sotay offmeta --json"));
        println!("peak memory: {peak} KiB{}", if peak < MEMORY_KIB { "" } else { ", over the budget" });
        if piped {
            println!("{}", others.row("unzip -p | jq length"));
            let ratio = ours.summary()[1].as_secs_f64() / others.summary()[1].as_secs_f64();
            println!("ratio of medians: {ratio:.2}{}", if ratio < 1.0 { "" } else { ", over the budget" });
        } else {
            println!("unzip or jq is not installed: nothing to compare with");
        }
    }

    fn is_there(tool: &str) -> bool {
        std::env::var_os("PATH")
            .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(tool).exists()))
    }

    #[expect(clippy::disallowed_methods, reason = "measures the program as a process")]
    fn ours_on(zip: &Path, folder: &Path, events: usize) -> (Duration, u64) {
        let start = Instant::now();
        let mut child = Command::new(env!("CARGO_BIN_EXE_sotay"))
            .arg("--data-dir")
            .arg(folder.join("data"))
            .arg("offmeta")
            .arg(zip)
            .arg("--json")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let memory = peak_of(&mut child);
        let time = start.elapsed();
        let said = io::read_to_string(child.stdout.take().unwrap()).unwrap();
        let said: serde_json::Value = serde_json::from_str(&said).unwrap();
        assert_eq!(said["events"], events, "{said}");
        (time, memory)
    }

    /// Waits for the end, and asks meanwhile how much memory was taken at most so far.
    fn peak_of(child: &mut Child) -> u64 {
        let status = format!("/proc/{}/status", child.id());
        let mut peak = 0;
        while child.try_wait().unwrap().is_none() {
            let text = fs::read_to_string(&status).unwrap_or_default();
            let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
            peak = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(peak);
            thread::sleep(Duration::from_millis(5));
        }
        peak
    }

    #[expect(clippy::disallowed_methods, reason = "measures other programs")]
    fn theirs_on(zip: &Path) -> Duration {
        let start = Instant::now();
        let output = Command::new("sh")
            .args(["-c", "unzip -p \"$1\" \"$2\" | jq length", "sh"])
            .arg(zip)
            .arg(LIST)
            .output()
            .unwrap();
        let time = start.elapsed();
        assert!(output.status.success() && output.stdout.len() > 1, "{output:?}");
        time
    }

    /// Writes the zip; returns how many events are in its list, and how large that is when packed.
    #[expect(clippy::disallowed_methods, reason = "a bench writes what it reads")]
    fn write_zip(path: &Path) -> (usize, u64) {
        let file = BufWriter::with_capacity(1024, Holes(File::create(path).unwrap()));
        let mut archive = ZipArchiveWriter::new(file);
        let photo = vec![0; PHOTO_BYTES];
        for number in 0..PHOTOS {
            let name =
                format!("your_facebook_activity/posts/media/album_{}/photo_{number}.jpg", number / 500);
            let (mut entry, config) =
                archive.new_file(&name).compression_method(CompressionMethod::STORE).start().unwrap();
            let mut writer = config.wrap(&mut entry);
            writer.write_all(&photo).unwrap();
            let (_, output) = writer.finish().unwrap();
            entry.finish(output).unwrap();
        }
        let (mut entry, config) =
            archive.new_file(LIST).compression_method(CompressionMethod::DEFLATE).start().unwrap();
        let deflate = flate2::write::DeflateEncoder::new(&mut entry, flate2::Compression::new(6));
        let mut writer = config.wrap(deflate);
        let events = write_list(&mut writer);
        let (deflate, output) = writer.finish().unwrap();
        deflate.finish().unwrap();
        let packed = entry.finish(output).unwrap().compressed_size();
        archive.finish().unwrap().flush().unwrap();
        (events, packed)
    }

    /// Seven thousand businesses, as one person had (The Markup, 2024-01-17), until the size is reached.
    fn write_list(to: &mut impl Write) -> usize {
        let kinds = ["PAGE_VIEW", "CUSTOM", "VIEW_CONTENT", "ACTIVATE_APP", "SEARCH", "PURCHASE", "LEAD"];
        let (mut random, mut events, mut written) = (0x2545_F491_4F6C_DD1D_u64, 0, 0);
        let mut next = move |below: usize| {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            usize::try_from(random >> 33).unwrap() % below
        };
        let mut shop = 0;
        while written < LIST_BYTES {
            let mut text = String::from(if shop == 0 { "[" } else { "," });
            let name =
                ["\\u00c4\\u0090i\\u00e1\\u00bb\\u0087n m\\u00c3\\u00a1y", "shop.example", "Kite & Co"]
                    [shop % 3];
            write!(
                text,
                "{{\"timestamp\":1772000000,\"media\":[],\"fbid\":\"9876500{shop:08}\",\"title\":\"{name} {shop}\",\
                 \"label_values\":[{{\"label\":\"ID\",\"value\":\"1{shop:015}\"}},{{\"label\":\"Events\",\"vec\":["
            )
            .unwrap();
            let count = 1 + next(LIST_BYTES / 7_000 / 75);
            for event in 0..count {
                write!(
                    text,
                    "{}{{\"dict\":[{{\"label\":\"ID\",\"value\":\"1{shop:015}\"}},{{\"label\":\"Event\",\"value\":\"{}\"}},\
                     {{\"label\":\"Received on\",\"timestamp_value\":{}}}]}}",
                    if event == 0 { "" } else { "," },
                    kinds[next(kinds.len())],
                    1_700_000_000 + next(70_000_000)
                )
                .unwrap();
            }
            text.push_str("]}]}");
            to.write_all(text.as_bytes()).unwrap();
            written += text.len();
            events += count;
            shop += 1;
        }
        to.write_all(b"]").unwrap();
        println!("{shop} businesses");
        events
    }

    /// Leaves holes where zeros would be: nobody reads the photos, and the disk has better things to do.
    struct Holes(File);

    impl Write for Holes {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if bytes.len() == PHOTO_BYTES && bytes.iter().all(|byte| *byte == 0) {
                self.0.seek(SeekFrom::Current(i64::try_from(bytes.len()).unwrap()))?;
                return Ok(bytes.len());
            }
            self.0.write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            self.0.flush()
        }
    }
}
