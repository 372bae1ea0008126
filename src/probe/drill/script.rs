//! Decides what the child sends and when. Pure.
