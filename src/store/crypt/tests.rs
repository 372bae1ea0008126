use proptest::prelude::*;

use super::super::testing::passphrase;
use super::*;

fn here() -> &'static Path {
    Path::new("notebook.age")
}

fn sealed_key() -> (Identity, Vec<u8>) {
    let identity = new_identity();
    let sealed = seal_key(&identity, &passphrase("correct horse")).unwrap();
    (identity, sealed)
}

#[track_caller]
fn check_key(bytes: &[u8], typed: &str, name: &str) {
    assert_eq!(open_key(here(), bytes, &passphrase(typed)).err().unwrap().name(), name);
}

#[test]
fn a_key_comes_back_and_only_with_its_passphrase() {
    let (identity, sealed) = sealed_key();
    let back = open_key(here(), &sealed, &passphrase("correct horse")).unwrap();
    assert_eq!(back.to_string().expose_secret(), identity.to_string().expose_secret());
    check_key(&sealed, "correct horsf", "store-wrong-passphrase");
    check_key(&sealed, "", "store-wrong-passphrase");
}

#[test]
fn an_empty_passphrase_is_refused() {
    assert_eq!(seal_key(&new_identity(), &passphrase("")).err(), Some(StoreError::EmptyPassphrase));
    assert_eq!(seal_backup(b"{}", &passphrase("")).err(), Some(StoreError::EmptyPassphrase));
}

#[test]
fn a_passphrase_opens_however_its_letters_were_composed() {
    let (one, several) = ("s\u{1ed5} tay", "so\u{302}\u{309} tay");
    let identity = new_identity();
    for (written, typed) in [(one, several), (several, one), (several, several)] {
        let sealed = seal_key(&identity, &passphrase(written)).unwrap();
        assert!(open_key(here(), &sealed, &passphrase(typed)).is_ok());
    }
}

#[test]
fn a_key_of_another_program_that_took_the_letters_as_typed_opens() {
    let typed = passphrase("so\u{302}\u{309} tay");
    let mut recipient = scrypt::Recipient::new(typed.clone());
    recipient.set_work_factor(4);
    let encryptor = Encryptor::with_recipients(iter::once(&recipient as &dyn age::Recipient)).unwrap();
    let text = format!("# created by hand\n\n{}\r\n", new_identity().to_string().expose_secret());
    let sealed = encrypt(encryptor, text.as_bytes(), Padding::None);
    assert!(open_key(here(), &sealed, &typed).is_ok());
}

#[test]
fn a_key_that_holds_something_else_is_unreadable() {
    let sealed = seal_backup(b"{\"format_version\":1}", &passphrase("a")).unwrap();
    check_key(&sealed, "a", "store-unreadable");
}

#[test]
fn too_much_work_is_refused_before_it_starts() {
    let (_, sealed) = sealed_key();
    let text: Vec<u8> = sealed.clone();
    let line = text.split(|byte| *byte == b'\n').nth(1).unwrap();
    for asked in ["21", "63", "64", "99"] {
        let mut harder = line[..line.len() - 1].to_vec();
        harder.extend_from_slice(asked.as_bytes());
        let at = MAGIC.len() + VERSION_1.len();
        let bytes = [&text[..at], &harder, &text[at + line.len()..]].concat();
        assert_eq!(asked_work(&bytes), asked.parse().ok());
        check_key(&bytes, "correct horse", "store-too-much-work");
    }
}

#[test]
fn want_of_memory_is_an_error_and_no_crash() {
    // 2^60 bytes are not to be had anywhere.
    assert_eq!(require_memory(50), Err(StoreError::TooLittleMemory { mebibytes: 1 << 40 }));
    assert_eq!(require_memory(WORK), Ok(()));
}

#[test]
fn another_key_is_told_from_damage() {
    let (identity, other) = (new_identity(), new_identity());
    let sealed = seal(&identity, b"{}");
    assert_eq!(open(here(), &sealed, &other).unwrap_err().name(), "store-foreign");
    let mut rotten = sealed.clone();
    let end = rotten.len() - 1;
    rotten[end] ^= 1;
    assert_eq!(open(here(), &rotten, &identity).unwrap_err().name(), "store-damaged");
}

#[test]
fn what_is_not_age_is_told_from_what_is_cut() {
    let identity = new_identity();
    let sealed = seal(&identity, b"{}");
    let check = |bytes: &[u8], name: &str| {
        assert_eq!(open(here(), bytes, &identity).unwrap_err().name(), name);
    };
    check(b"", "store-empty");
    check(&[0; 4096], "store-not-age");
    check(b"PK\x03\x04", "store-not-age");
    check(b"age-enc", "store-truncated");
    check(b"age-encryption.org/v", "store-truncated");
    check(b"age-encryption.org/v2\nwhatever", "store-newer");
    check(b"age-encryption.org/x\n", "store-damaged");
    check(&sealed[..100], "store-truncated");
    check(&sealed[..sealed.len() - 1], "store-truncated");
    check(&sealed[..sealed.len() - 4096], "store-damaged");
    let endless = [b"age-encryption.org/v1\n".to_vec(), b"-> a\n".repeat(100_000)].concat();
    check(&endless, "store-damaged");
}

#[test]
fn a_flipped_bit_anywhere_is_noticed() {
    let identity = new_identity();
    let sealed = seal(&identity, b"{}");
    let (_, key) = sealed_key();
    for at in (0..sealed.len()).step_by(61).chain(0..400) {
        let mut rotten = sealed.clone();
        rotten[at] ^= 1 << (at % 8);
        let error = open(here(), &rotten, &identity).err().unwrap();
        assert!(error.is_bad_file() || error.name() == "store-newer", "byte {at}: {error}");
    }
    for at in 0..key.len() {
        let mut rotten = key.clone();
        rotten[at] ^= 1 << (at % 8);
        assert!(open_key(here(), &rotten, &passphrase("correct horse")).is_err(), "byte {at}");
    }
}

#[test]
fn a_key_is_cut_at_no_place_without_notice() {
    let (_, key) = sealed_key();
    check_key(&[], "correct horse", "store-empty");
    for length in 1..key.len() - 1 {
        check_key(&key[..length], "correct horse", "store-truncated");
    }
}

#[test]
fn sizes_tell_nothing() {
    let identity = new_identity();
    for length in (0..200_000).step_by(997) {
        let sealed = seal(&identity, &vec![b'{'; length]);
        assert_eq!(sealed.len() % padding::BLOCK, 0, "{length}");
    }
    assert_eq!(seal_backup(b"{}", &passphrase("a")).unwrap().len(), padding::FLOOR);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_content_comes_back(content in "[ -~]{0,200}", times in 1_usize..800) {
        let identity = new_identity();
        let plain = content.repeat(times);
        let back = open(here(), &seal(&identity, plain.as_bytes()), &identity).unwrap();
        prop_assert!(back.starts_with(plain.as_bytes()));
        prop_assert!(back[plain.len()..].iter().all(|byte| *byte == b' '));
    }

    #[test]
    fn noise_never_panics(noise in proptest::collection::vec(any::<u8>(), 0..300)) {
        let identity = new_identity();
        let dressed = [b"age-encryption.org/v1\n".to_vec(), noise.clone()].concat();
        prop_assert!(open(here(), &noise, &identity).is_err());
        prop_assert!(open(here(), &dressed, &identity).is_err());
    }
}
