//! The calls of Windows about the console, each in a small function that hands out plain values. (I/O)

#![expect(unsafe_code, reason = "Windows answers only through C functions; each stands in a small one here")]

use windows_sys::Win32::System::Console::GetConsoleProcessList;

/// Returns how many programs are in the console; nothing where there is none.
pub fn programs_here() -> Option<u32> {
    let mut programs = [0; 2];
    // SAFETY: there is room for as many numbers as is said; where there are more, their count alone is told.
    let count = unsafe { GetConsoleProcessList(programs.as_mut_ptr(), 2) };
    (count > 0).then_some(count)
}
