//! How much memory this computer has to give. (I/O)

#[cfg(any(target_os = "linux", target_os = "android"))]
use std::fs;

/// Returns how many bytes programs can still be given before the system has to end one, or nothing where that could not
/// be told.
///
/// # Platform behaviour
/// Linux and Android: the system's own estimate, with room for swapping (proc(5), `MemAvailable`). A limit that a container
/// has is not seen. Elsewhere nothing: these systems refuse a request that they cannot meet.
pub(super) fn available() -> Option<u64> {
    #[cfg(any(target_os = "linux", target_os = "android"))]
    {
        read(&fs::read_to_string("/proc/meminfo").ok()?)
    }
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    None
}

/// Reads `MemAvailable` and `SwapFree`.
#[cfg_attr(
    not(any(target_os = "linux", target_os = "android", test)),
    expect(dead_code, reason = "other systems have no such file")
)]
fn read(meminfo: &str) -> Option<u64> {
    let kibibytes = |name: &str| {
        let line = meminfo.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
        line.trim().strip_suffix(" kB")?.parse::<u64>().ok()
    };
    let available = kibibytes("MemAvailable")?;
    available.saturating_add(kibibytes("SwapFree").unwrap_or(0)).checked_mul(1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_available_and_what_can_be_swapped_counts() {
        let small = "MemTotal:         498764 kB\nMemFree:           20000 kB\nMemAvailable:      61440 kB\n\
                     SwapTotal:         10240 kB\nSwapFree:           1024 kB\n";
        assert_eq!(read(small), Some(61 * 1024 * 1024));
        assert_eq!(read("MemAvailable:      61440 kB\n"), Some(60 * 1024 * 1024));
    }

    #[test]
    fn what_cannot_be_read_is_not_told() {
        for strange in [
            "",
            "MemFree: 1 kB",
            "MemAvailable: many kB",
            "MemAvailable: 61440",
            "MemAvailable: 18446744073709551615 kB",
        ] {
            assert_eq!(read(strange), None, "{strange}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn this_computer_has_some() {
        assert!(available().is_some_and(|bytes| bytes > 0));
    }
}
