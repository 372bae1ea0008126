//! The program speaks to nobody: no socket is opened, and nothing in its tree could do more.

use std::fs;
use std::path::Path;

/// Crates that speak a network protocol, or run programs that do.
const SPEAKERS: [&str; 42] = [
    "actix-web",
    "async-global-executor",
    "async-io",
    "async-net",
    "async-std",
    "attohttpc",
    "axum",
    "boring",
    "curl",
    "curl-sys",
    "embassy-executor",
    "glommio",
    "h2",
    "h3",
    "hickory-resolver",
    "http",
    "http-body",
    "hyper",
    "hyper-util",
    "isahc",
    "minreq",
    "monoio",
    "native-tls",
    "openssl",
    "openssl-sys",
    "quinn",
    "quinn-proto",
    "reqwest",
    "rustls",
    "rustls-native-certs",
    "schannel",
    "security-framework",
    "smol",
    "socket2",
    "surf",
    "tokio",
    "tokio-util",
    "trust-dns-resolver",
    "tungstenite",
    "ureq",
    "webpki",
    "zbus",
];

#[test]
fn nothing_in_the_tree_speaks_to_a_network() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock");
    let lock: toml::Table = fs::read_to_string(path).unwrap().parse().unwrap();
    let packages = lock["package"].as_array().unwrap();
    assert!(packages.len() > 50, "the whole tree is there");
    let names = packages.iter().map(|package| package["name"].as_str().unwrap());
    let speakers: Vec<&str> = names.filter(|name| SPEAKERS.contains(name)).collect();
    assert_eq!(speakers, Vec::<&str>::new());
}

#[cfg(target_os = "linux")]
mod traced {
    use super::{Path, fs};
    use std::ffi::OsString;
    use std::fs::File;
    use std::process::{Command, Stdio};

    use sotay::cli::usage;
    use sotay::locale::Locale;

    use crate::pty::{DOWN, ENTER, Home, PROGRAM, Window};
    use crate::words::{PASSPHRASE, Words};

    /// Tells whether `strace` is there and may watch; `SOTAY_REQUIRE_TOOLS=1` does not do without.
    #[expect(clippy::disallowed_methods, reason = "asks for a tool that tests use")]
    fn can_watch() -> bool {
        let tried = Command::new("strace")
            .args(["-f", "-e", "trace=network", "-o", "/dev/null", "/bin/true"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        let can = tried.is_ok_and(|status| status.success());
        if !can {
            let required = std::env::var_os("SOTAY_REQUIRE_TOOLS").is_some_and(|value| value == "1");
            assert!(!required, "strace is needed and does not run here");
            eprintln!("SKIPPED: strace does not run here, so that nobody watched for sockets");
        }
        can
    }

    /// The program under watch, and whatever it starts; of a check the program alone, for the child that it
    /// starts is there to ask the system.
    fn watched(trace: &Path, args: &[OsString]) -> Vec<OsString> {
        let with_children = args.first().is_none_or(|command| command != "check");
        let mut command: Vec<OsString> = vec!["strace".into()];
        command.extend(with_children.then(|| "-f".into()));
        command.extend(["-e", "trace=network", "-o"].map(OsString::from));
        command.extend([trace.into(), PROGRAM.into()]);
        command.extend(args.iter().cloned());
        command
    }

    /// The terminal library wakes itself through a pair of sockets without a name; nothing else is allowed.
    #[track_caller]
    fn expect_no_socket(trace: &Path, what: &str) {
        let text = fs::read_to_string(trace).unwrap();
        assert!(text.contains("+++ exited with"), "{what} was watched to its end: {text}");
        let calls =
            text.lines().filter(|line| line.contains('(') && !line.contains("+++") && !line.contains("---"));
        let own_pair = |line: &&str| {
            line.contains("socketpair(AF_UNIX, ")
                || line.contains("<... socketpair resumed>")
                || talks_within(line)
        };
        let others: Vec<&str> = calls.filter(|line| !own_pair(line)).collect();
        assert!(others.is_empty(), "{what}: {others:#?}");
    }

    /// Reading and writing on a socket that is there names no address.
    fn talks_within(line: &str) -> bool {
        ["recvfrom(", "sendto("].iter().any(|call| line.contains(call)) && line.contains("NULL, ")
            || line.contains("shutdown(")
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "what a person wrote")]
    fn the_guide_opens_no_socket() {
        if !can_watch() {
            return;
        }
        let (home, words) = (Home::new(), Words::of("en"));
        let passphrase = home.path().join("passphrase");
        fs::write(&passphrase, PASSPHRASE).unwrap();
        let mark = [
            "mark",
            "messenger-choose/phone-code",
            "later",
            "--passphrase-file",
            passphrase.to_str().unwrap(),
        ];
        assert!(home.command(&mark, "").status.success());

        let trace = home.path().join("trace");
        let args =
            ["--locale", "en", "--data-dir"].map(OsString::from).into_iter().chain([home.data().into()]);
        let command = watched(&trace, &args.collect::<Vec<_>>());
        let mut guide = home.run((80, 24), &command, &[]);
        use_everything(&mut guide, &words);
        assert_eq!(guide.end(), 0);
        expect_no_socket(&trace, "the guide");
    }

    /// Unlocks, searches, saves, changes the language, hides, locks and leaves.
    fn use_everything(guide: &mut Window, words: &Words) {
        guide.wait_for(&words.say("unlock-label"));
        guide.keys(PASSPHRASE);
        guide.keys(ENTER);
        guide.wait_for(&words.say("home-title"));
        guide.keys("/");
        guide.wait_for(&words.say("search-label"));
        guide.keys("signal");
        guide.wait("something found", |guide| guide.flat().contains("Signal"));
        guide.keys(DOWN);
        guide.keys(ENTER);
        guide.wait_for(&words.item_keys());
        guide.keys("d");
        guide.wait("saved", |guide| guide.flat().contains("[/]") && words.is_saved(guide));
        guide.keys("?");
        guide.wait_for(&words.say("help-title"));
        guide.keys("q");
    }

    #[test]
    fn no_command_opens_a_socket() {
        if !can_watch() {
            return;
        }
        let home = Home::new();
        let commands = commands(&home);
        for command in usage::command(&Locale::load("en")).get_subcommands() {
            let name = command.get_name();
            assert!(commands.iter().any(|args| args[0] == name), "{name} is watched, too");
        }
        for args in commands {
            let trace = home.path().join("trace");
            let (code, said) = run_watched(&home, &trace, &args);
            // A translation in the making has findings, which are an answer too. A drill is refused here, and a
            // check may not be able to tell, nor what is no export. No room was counted here.
            let may_not_tell = ["check", "drill", "offmeta", "tally"].contains(&args[0]);
            assert!(matches!(code, Some(0 | 1)) || (may_not_tell && code == Some(3)), "{args:?}: {said}");
            expect_no_socket(&trace, args[0]);
        }
    }

    /// Every command with arguments that let it do its work, in an order in which one finds what it needs.
    #[expect(clippy::disallowed_methods, reason = "what a person wrote")]
    fn commands(home: &Home) -> Vec<Vec<&'static str>> {
        fs::write(home.path().join("old"), PASSPHRASE).unwrap();
        fs::write(home.path().join("new"), "another otter entirely different").unwrap();
        fs::write(home.path().join("word"), "wipe\n").unwrap();
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
        vec![
            vec!["list", "--json"],
            vec!["show", "messenger-choose/phone-code"],
            vec!["search", "signal"],
            vec!["mark", "messenger-choose/phone-code", "done", "--passphrase-file", "old"],
            vec!["status", "--json", "--passphrase-file", "old"],
            vec!["present", "wire-setup"],
            vec!["agenda", "wire-setup", "--minutes", "90"],
            vec!["handout", "--format", "html", "--out", "sheet.html"],
            vec!["kit", "kit"],
            vec!["kit", "kit", "--check"],
            vec!["sheet", "--with", "proof", "--out", "next.txt", "--passphrase-file", "old"],
            vec!["slip", "vpn-kill-switch", "--passphrase-file", "old"],
            vec!["tally", "show", "--passphrase-file", "old"],
            vec!["lint"],
            vec!["translate", "status"],
            vec!["translate", "check", "--locales", root],
            vec!["check"],
            vec!["drill"],
            vec!["offmeta", root],
            vec!["choose", "--need", "no-number", "--json"],
            vec!["backup", "copy.age", "--passphrase-file", "old"],
            vec!["restore", "copy.age", "--passphrase-file", "old"],
            vec!["passphrase", "--passphrase-file", "old", "--new-passphrase-file", "new"],
            vec!["wipe"],
            vec!["man"],
            vec!["completions", "bash"],
        ]
    }

    /// Runs a command under watch, with the word that `wipe` asks for on its standard input.
    #[expect(clippy::disallowed_methods, reason = "the program under test")]
    fn run_watched(home: &Home, trace: &Path, args: &[&str]) -> (Option<i32>, String) {
        let place = ["--data-dir".into(), home.data().into(), "--locale".into(), "en".into()];
        let args: Vec<OsString> = args.iter().map(OsString::from).chain(place).collect();
        let command = watched(trace, &args);
        let output = Command::new(&command[0])
            .args(&command[1..])
            .env_clear()
            .envs(home.environment())
            .current_dir(home.path())
            .stdin(File::open(home.path().join("word")).unwrap())
            .output()
            .unwrap();
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    }
}
