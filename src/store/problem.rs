//! Errors of the store as problems that can be said in any language.

use super::StoreError;
use crate::error::{Exit, Problem, reason};
use crate::sanitize;

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        let mut problem = Problem::new(error.name(), Exit::CouldNot);
        if let Some(path) = error.path() {
            problem = problem.with("file", sanitize::for_path(path));
        }
        match &error {
            StoreError::NoPermission { operation, .. } => problem.with("operation", operation.name()),
            StoreError::Io { operation, kind, .. } => {
                problem.with("operation", operation.name()).with("why", reason(*kind))
            }
            StoreError::TooMuchWork { log_n, .. } => problem.with("log-n", log_n.to_string()),
            StoreError::TooLittleMemory { mebibytes } => problem.with("mebibytes", mebibytes.to_string()),
            _ => problem,
        }
    }
}
