use tempfile::TempDir;

use super::*;

static NEVER: AtomicBool = AtomicBool::new(false);

fn piece<'a>(name: &'a str, text: &'a str) -> Piece<'a> {
    let digest = Sha256::digest(text).into();
    Piece { name, source: Source::Bytes(text.as_bytes()), size: text.len() as u64, digest }
}

fn pieces() -> Vec<Piece<'static>> {
    vec![piece("sotay.exe", "a program"), piece("phone/vi.html", "a page"), piece("SHA256SUMS", "a list")]
}

/// Returns all names below a folder, sorted.
fn names(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            found.extend(names(&path).into_iter().map(|below| format!("{name}/{below}")));
        }
        found.push(name);
    }
    found.sort();
    found
}

const WHOLE: [&str; 4] = ["SHA256SUMS", "phone", "phone/vi.html", "sotay.exe"];

#[test]
fn a_new_folder_is_written_whole() {
    let place = TempDir::new().unwrap();
    put(&place.path().join("kit"), &pieces(), &NEVER).unwrap();
    assert_eq!(names(&place.path().join("kit")), WHOLE);
    assert_eq!(names(place.path()).len(), 1 + WHOLE.len(), "nothing lies beside it");
    put(&place.path().join("other/"), &pieces(), &NEVER).unwrap();
    assert_eq!(names(&place.path().join("other")), WHOLE);
}

#[test]
fn an_empty_folder_is_filled_and_stays_the_same_folder() {
    let place = TempDir::new().unwrap();
    // What systems put on every stick does not make it full.
    for name in ["System Volume Information", ".Trash-1000", "lost+found"] {
        fs::create_dir(place.path().join(name)).unwrap();
    }
    put(place.path(), &pieces(), &NEVER).unwrap();
    let found = names(place.path());
    assert!(WHOLE.iter().all(|name| found.contains(&(*name).to_owned())), "{found:?}");
    assert_eq!(found.len(), WHOLE.len() + 3);
}

#[test]
fn what_is_there_is_never_touched() {
    let place = TempDir::new().unwrap();
    let folder = place.path().join("kit");
    put(&folder, &pieces(), &NEVER).unwrap();
    assert_eq!(put(&folder, &pieces(), &NEVER), Err(TreeError::Taken { folder: folder.clone() }));
    assert_eq!(names(&folder), WHOLE);
    let path = folder.join("SHA256SUMS");
    assert_eq!(put(&path, &pieces(), &NEVER), Err(TreeError::NoFolder { path }));
    fs::create_dir(place.path().join("two.part")).unwrap();
    let unfinished = Err(TreeError::Unfinished { path: place.path().join("two.part") });
    assert_eq!(put(&place.path().join("two"), &pieces(), &NEVER), unfinished);
    let stick = TempDir::new().unwrap();
    fs::create_dir(stick.path().join("kit.part")).unwrap();
    let unfinished = Err(TreeError::Unfinished { path: stick.path().join("kit.part") });
    assert_eq!(put(stick.path(), &pieces(), &NEVER), unfinished);
}

#[test]
fn a_folder_without_a_folder_is_refused() {
    let place = TempDir::new().unwrap();
    let path = place.path().join("nowhere").join("kit");
    let expected = TreeError::Write { path: path.clone(), why: Trouble::NotFound, left: None };
    assert_eq!(put(&path, &pieces(), &NEVER), Err(expected));
    assert_eq!(names(place.path()), Vec::<String>::new());
}

/// Checks that a kit with one bad file leaves nothing behind, in a new folder and in an empty one.
#[track_caller]
fn check_nothing_left(bad: Piece<'_>, stop: bool, name: &str, why: Trouble) {
    for is_there in [false, true] {
        let place = TempDir::new().unwrap();
        let folder = place.path().join("kit");
        if is_there {
            fs::create_dir(&folder).unwrap();
        }
        let mut all = pieces();
        all.insert(1, bad);
        let expected = TreeError::Write { path: folder.join(name), why, left: None };
        assert_eq!(put(&folder, &all, &AtomicBool::new(stop)), Err(expected));
        assert_eq!(names(place.path()), if is_there { vec!["kit"] } else { vec![] });
    }
}

#[test]
fn a_failure_on_the_way_leaves_nothing() {
    let lies = Piece { digest: [7; 32], ..piece("licences/MIT.txt", "words") };
    check_nothing_left(lies, false, "licences/MIT.txt", Trouble::Differs);
    let missing = Path::new("/nonexistent/sotay");
    let program = Piece { source: Source::Program(missing), ..piece("sotay-linux", "") };
    check_nothing_left(program, false, "sotay-linux", Trouble::Unread);
    let twice = piece("sotay.exe/page", "words");
    let is_taken = Trouble::Other(ErrorKind::AlreadyExists);
    check_nothing_left(twice, false, "sotay.exe/page", is_taken);
    check_nothing_left(piece("a", "words"), true, "sotay.exe", Trouble::Stopped);
}

#[test]
fn a_name_that_is_taken_at_the_end_undoes_what_was_named() {
    let folder = TempDir::new().unwrap();
    let place = Place::of(folder.path()).unwrap();
    fs::create_dir(&place.stage).unwrap();
    fill(&place.stage, &pieces(), &NEVER).unwrap();
    // Somebody else was quicker.
    let theirs = folder.path().join("SHA256SUMS");
    fs::create_dir(&theirs).unwrap();
    let (path, _) = place.finish(&pieces()).unwrap_err();
    assert_eq!(path, theirs);
    let found = names(folder.path());
    assert!(
        found.contains(&"kit.part/sotay.exe".to_owned()) && !found.contains(&"sotay.exe".to_owned()),
        "{found:?}"
    );
}

#[test]
fn a_disk_that_is_too_small_is_told_beforehand() {
    let place = TempDir::new().unwrap();
    let huge = Piece { size: u64::MAX / 2, ..piece("huge", "") };
    let folder = place.path().join("kit");
    match put(&folder, &[huge], &NEVER) {
        Err(TreeError::Small { needed, free, .. }) => assert!(needed > free),
        other => panic!("{other:?}"),
    }
    assert_eq!(names(place.path()), Vec::<String>::new());
}

#[cfg(unix)]
#[test]
fn everybody_may_read_and_start_what_is_for_everybody() {
    use std::os::unix::fs::PermissionsExt;

    let place = TempDir::new().unwrap();
    let program = place.path().join("program");
    System.write(&program, b"a program").unwrap();
    let own = Piece { source: Source::Program(&program), ..piece("bin/sotay", "a program") };
    let folder = place.path().join("kit");
    put(&folder, &[own, piece("page", "words")], &NEVER).unwrap();
    let mode = |name: &str| fs::metadata(folder.join(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!([mode(""), mode("bin"), mode("bin/sotay"), mode("page")], [0o755, 0o755, 0o755, 0o644]);
}
