//! Puts the files of an export on disk: as a zip, as a folder, or alone.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::shapes::damaged;
use super::zip::{self, DEFLATED, Member, STORED};

/// How the zip of a person is named.
pub const NAME: &str = "facebook-someone-2026-03-10-Ab3dEf9h";

/// Files of an export, with `/` between folders.
#[derive(Clone, Default)]
pub struct Export(pub Vec<(String, Vec<u8>)>);

impl Export {
    /// An export that holds a post, and so is known for one of Facebook.
    pub fn of_facebook() -> Self {
        Self::default().with("your_facebook_activity/posts/your_posts_1.json", "[]")
    }

    pub fn with(mut self, path: &str, content: impl Into<Vec<u8>>) -> Self {
        self.0.push((path.to_owned(), content.into()));
        self
    }

    pub fn json(self, path: &str, value: &Value) -> Self {
        self.with(path, damaged(value))
    }

    /// Puts folders before every path.
    pub fn below(self, folders: &str) -> Self {
        Self(self.0.into_iter().map(|(path, content)| (format!("{folders}/{path}"), content)).collect())
    }

    pub fn members(&self, method: u16) -> Vec<Member> {
        self.0.iter().map(|(path, content)| Member::new(path.as_bytes(), method, content)).collect()
    }

    pub fn zipped(&self, folder: &Path) -> PathBuf {
        self.zipped_as(folder, NAME)
    }

    pub fn zipped_as(&self, folder: &Path, name: &str) -> PathBuf {
        let path = folder.join(format!("{name}.zip"));
        zip::write(&path, &self.members(DEFLATED));
        path
    }

    pub fn stored(&self, folder: &Path) -> PathBuf {
        let path = folder.join("stored.zip");
        zip::write(&path, &self.members(STORED));
        path
    }

    pub fn unpacked(&self, folder: &Path) -> PathBuf {
        let root = folder.join("unpacked");
        fs::create_dir_all(&root).unwrap();
        for (path, content) in &self.0 {
            file(&root, path, content);
        }
        root
    }
}

/// Writes one file and the folders before it.
#[expect(clippy::disallowed_methods, reason = "a test writes what it reads")]
pub fn file(root: &Path, path: &str, content: &[u8]) -> PathBuf {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, content).unwrap();
    path
}
