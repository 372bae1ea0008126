//! The calls of Windows that draw in a console, each in a small function. (I/O)

#![expect(unsafe_code, reason = "Windows draws only through C functions; each stands in a small one here")]

use std::io;
use std::ptr;
use std::sync::atomic::{AtomicIsize, AtomicU32, Ordering};

use windows_sys::Win32::Foundation::{
    CloseHandle, GENERIC_READ, GENERIC_WRITE, HANDLE, INVALID_HANDLE_VALUE,
};
use windows_sys::Win32::System::Console::{
    CONSOLE_CURSOR_INFO, CONSOLE_SCREEN_BUFFER_INFO, CONSOLE_TEXTMODE_BUFFER, COORD,
    CreateConsoleScreenBuffer, ENABLE_PROCESSED_OUTPUT, ENABLE_VIRTUAL_TERMINAL_PROCESSING,
    ENABLE_WINDOW_INPUT, FillConsoleOutputAttribute, FillConsoleOutputCharacterW, GetConsoleMode,
    GetConsoleScreenBufferInfo, GetStdHandle, STD_INPUT_HANDLE, STD_OUTPUT_HANDLE,
    SetConsoleActiveScreenBuffer, SetConsoleCursorInfo, SetConsoleCursorPosition, SetConsoleMode,
    WriteConsoleOutputCharacterW, WriteConsoleW,
};

/// The screen of our own, while there is one.
static SCREEN: AtomicIsize = AtomicIsize::new(0);
/// How input and output were treated before, and that nobody looked yet.
static MODES: [AtomicU32; 2] = [AtomicU32::new(UNKNOWN), AtomicU32::new(UNKNOWN)];
const UNKNOWN: u32 = u32::MAX;

fn standard(which: u32) -> HANDLE {
    // SAFETY: takes a number and returns one; what it names is not ours to close.
    unsafe { GetStdHandle(which) }
}

/// Returns the screen of our own, or else that of standard output.
fn screen() -> HANDLE {
    match SCREEN.load(Ordering::SeqCst) {
        0 => standard(STD_OUTPUT_HANDLE),
        own => own as HANDLE,
    }
}

fn require(succeeded: i32) -> io::Result<()> {
    if succeeded == 0 { Err(io::Error::last_os_error()) } else { Ok(()) }
}

fn mode(console: HANDLE) -> Option<u32> {
    let mut mode = 0;
    // SAFETY: `mode` is written by the call, which refuses what is no console.
    (unsafe { GetConsoleMode(console, &raw mut mode) } != 0).then_some(mode)
}

fn set_mode(console: HANDLE, mode: u32) -> bool {
    // SAFETY: takes numbers; refuses what is no console.
    unsafe { SetConsoleMode(console, mode) != 0 }
}

fn info() -> io::Result<CONSOLE_SCREEN_BUFFER_INFO> {
    let mut info = CONSOLE_SCREEN_BUFFER_INFO::default();
    // SAFETY: `info` is written by the call, which refuses what is no screen of a console.
    require(unsafe { GetConsoleScreenBufferInfo(screen(), &raw mut info) })?;
    Ok(info)
}

/// Tells whether standard output is a console of Windows.
pub fn is_console() -> bool {
    mode(standard(STD_OUTPUT_HANDLE)).is_some()
}

/// Tells whether the console really reads escape sequences: one that does moves the cursor by two columns at this one.
pub fn tried_out() -> bool {
    const TWO_COLUMNS: &str = "\x1b[2C";
    let out = standard(STD_OUTPUT_HANDLE);
    let Some(before) = mode(out) else { return false };
    if !set_mode(out, before | ENABLE_PROCESSED_OUTPUT | ENABLE_VIRTUAL_TERMINAL_PROCESSING) {
        return false;
    }
    let Ok(start) = info() else { return false };
    let (place, last) = (start.dwCursorPosition, start.dwSize.X.saturating_sub(1));
    let go_back = || {
        // SAFETY: takes numbers.
        unsafe { SetConsoleCursorPosition(out, place) };
    };
    print(TWO_COLUMNS);
    let moved = info().is_ok_and(|now| now.dwCursorPosition.X == place.X.saturating_add(2).min(last));
    go_back();
    if !moved {
        // It stands there to be read: it is written over.
        print(&" ".repeat(TWO_COLUMNS.len()));
        go_back();
        set_mode(out, before);
    }
    moved
}

fn print(text: &str) {
    let letters: Vec<u16> = text.encode_utf16().collect();
    let length = u32::try_from(letters.len()).unwrap_or_default();
    let mut written = 0;
    // SAFETY: as many letters as are said stand there.
    unsafe {
        WriteConsoleW(standard(STD_OUTPUT_HANDLE), letters.as_ptr(), length, &raw mut written, ptr::null());
    }
}

/// Remembers how input and output are treated, and asks to be told of a new size.
pub fn take_modes() {
    for (known, which) in MODES.iter().zip([STD_INPUT_HANDLE, STD_OUTPUT_HANDLE]) {
        known.store(mode(standard(which)).unwrap_or(UNKNOWN), Ordering::SeqCst);
    }
    let input = standard(STD_INPUT_HANDLE);
    if let Some(mode) = mode(input) {
        set_mode(input, mode | ENABLE_WINDOW_INPUT);
    }
}

/// Lets input and output be treated as before.
pub fn give_modes_back() {
    for (known, which) in MODES.iter().zip([STD_INPUT_HANDLE, STD_OUTPUT_HANDLE]) {
        let mode = known.swap(UNKNOWN, Ordering::SeqCst);
        if mode != UNKNOWN {
            set_mode(standard(which), mode);
        }
    }
}

/// Shows an empty screen of our own.
pub fn enter_screen() -> io::Result<()> {
    let access = GENERIC_READ | GENERIC_WRITE;
    // SAFETY: null means "no list, and no memory of ours"; what comes back is closed when the screen is left.
    let own =
        unsafe { CreateConsoleScreenBuffer(access, 3, ptr::null(), CONSOLE_TEXTMODE_BUFFER, ptr::null()) };
    if own == INVALID_HANDLE_VALUE {
        return Err(io::Error::last_os_error());
    }
    SCREEN.store(own as isize, Ordering::SeqCst);
    // SAFETY: the screen is open.
    require(unsafe { SetConsoleActiveScreenBuffer(own) })
}

/// Shows again what was there before.
pub fn leave_screen() {
    let own = SCREEN.swap(0, Ordering::SeqCst);
    if own != 0 {
        // SAFETY: the screen is open and is closed once, after another one is shown.
        unsafe {
            SetConsoleActiveScreenBuffer(standard(STD_OUTPUT_HANDLE));
            CloseHandle(own as HANDLE);
        }
    }
}

/// Returns how plain text looks.
pub fn looks() -> io::Result<u16> {
    info().map(|info| info.wAttributes)
}

/// Returns where the window begins in its screen, which may be larger.
fn place(x: u16, y: u16) -> io::Result<COORD> {
    let window = info()?.srWindow;
    let from = |start: i16, along: u16| start.saturating_add_unsigned(along);
    Ok(COORD { X: from(window.Left, x), Y: from(window.Top, y) })
}

/// Writes letters that look alike over so many cells of a row.
pub fn write(x: u16, y: u16, letters: &[u16], cells: u16, looks: u16) -> io::Result<()> {
    let (at, mut written) = (place(x, y)?, 0);
    let length = u32::try_from(letters.len()).unwrap_or_default();
    // SAFETY: as many letters as are said stand there; what would go past the screen is left out by Windows.
    require(unsafe {
        WriteConsoleOutputCharacterW(screen(), letters.as_ptr(), length, at, &raw mut written)
    })?;
    // SAFETY: takes numbers; `written` is written by the call.
    require(unsafe { FillConsoleOutputAttribute(screen(), looks, cells.into(), at, &raw mut written) })
}

/// Empties the screen.
pub fn clear() -> io::Result<()> {
    let info = info()?;
    let cells = u32::from(info.dwSize.X.unsigned_abs()) * u32::from(info.dwSize.Y.unsigned_abs());
    let (start, mut written) = (COORD { X: 0, Y: 0 }, 0);
    // SAFETY: both take numbers; `written` is written by the calls.
    unsafe {
        require(FillConsoleOutputCharacterW(screen(), u16::from(b' '), cells, start, &raw mut written))?;
        require(FillConsoleOutputAttribute(screen(), info.wAttributes, cells, start, &raw mut written))
    }
}

/// Shows or hides the cursor.
pub fn show_cursor(shown: bool) -> io::Result<()> {
    let cursor = CONSOLE_CURSOR_INFO { dwSize: 25, bVisible: shown.into() };
    // SAFETY: `cursor` outlives the call.
    require(unsafe { SetConsoleCursorInfo(screen(), &raw const cursor) })
}

/// Returns the column and row of the cursor.
pub fn cursor() -> io::Result<(u16, u16)> {
    let info = info()?;
    let within = |at: i16, start: i16| u16::try_from(at.saturating_sub(start)).unwrap_or_default();
    let (at, window) = (info.dwCursorPosition, info.srWindow);
    Ok((within(at.X, window.Left), within(at.Y, window.Top)))
}

/// Puts the cursor there.
pub fn put_cursor(x: u16, y: u16) -> io::Result<()> {
    let at = place(x, y)?;
    // SAFETY: takes numbers.
    require(unsafe { SetConsoleCursorPosition(screen(), at) })
}
