//! The calls of Windows about the console, each in a small function that hands out plain values. (I/O)

#![expect(unsafe_code, reason = "Windows answers only through C functions; each stands in a small one here")]

use std::ptr;

use windows_sys::Win32::Graphics::Gdi::{
    CLIP_DEFAULT_PRECIS, CreateCompatibleDC, CreateFontW, DEFAULT_CHARSET, DEFAULT_QUALITY, DeleteDC,
    DeleteObject, FF_DONTCARE, FW_NORMAL, GDI_ERROR, GGI_MARK_NONEXISTING_GLYPHS, GetGlyphIndicesW,
    GetTextFaceW, HDC, HFONT, OUT_DEFAULT_PRECIS, SelectObject, TMPF_TRUETYPE,
};
use windows_sys::Win32::System::Console::{
    CONSOLE_FONT_INFOEX, GetConsoleProcessList, GetConsoleWindow, GetCurrentConsoleFontEx, GetStdHandle,
    STD_OUTPUT_HANDLE,
};
use windows_sys::Win32::UI::WindowsAndMessaging::GetClassNameW;

/// What stands for a letter that a font does not have.
const NO_SIGN: u16 = 0xFFFF;

/// Returns how many programs are in the console; nothing where there is none.
pub fn programs_here() -> Option<u32> {
    let mut programs = [0; 2];
    // SAFETY: there is room for as many numbers as is said; where there are more, their count alone is told.
    let count = unsafe { GetConsoleProcessList(programs.as_mut_ptr(), 2) };
    (count > 0).then_some(count)
}

/// Returns the kind of the console's window, by the name that Windows has for it.
pub fn kind_of_window() -> Option<String> {
    let mut name = [0; 64];
    // SAFETY: `name` has as many letters as is said; a window that is none is refused.
    let length = unsafe { GetClassNameW(GetConsoleWindow(), name.as_mut_ptr(), 64) };
    let name = name.get(..usize::try_from(length).ok()?).filter(|name| !name.is_empty())?;
    Some(String::from_utf16_lossy(name))
}

/// The font of the console.
pub struct Font {
    /// Its name, as Windows writes it.
    pub face: Vec<u16>,
    /// Whether its letters are drawn from outlines, not from dots.
    pub has_outlines: bool,
}

/// Returns the font of the console.
pub fn font() -> Option<Font> {
    let size = u32::try_from(size_of::<CONSOLE_FONT_INFOEX>()).ok()?;
    let mut info = CONSOLE_FONT_INFOEX { cbSize: size, ..CONSOLE_FONT_INFOEX::default() };
    // SAFETY: `info` says its size and is written by the call, which refuses what is no console.
    if unsafe { GetCurrentConsoleFontEx(GetStdHandle(STD_OUTPUT_HANDLE), 0, &raw mut info) } == 0 {
        return None;
    }
    let face: Vec<u16> = info.FaceName.iter().copied().take_while(|letter| *letter != 0).collect();
    let has_outlines = info.FontFamily & u32::from(TMPF_TRUETYPE) != 0;
    (!face.is_empty()).then_some(Font { face, has_outlines })
}

/// Something to draw with in memory; given back when dropped.
struct Canvas {
    canvas: HDC,
    font: HFONT,
}

impl Drop for Canvas {
    fn drop(&mut self) {
        // SAFETY: both are ours and given back once, the canvas first because it uses the font.
        unsafe {
            DeleteDC(self.canvas);
            DeleteObject(self.font);
        }
    }
}

/// Tells of each letter whether the font of this name has a sign for it; nothing where there is no such font.
pub fn has(face: &[u16], letters: &[u16]) -> Option<Vec<bool>> {
    let name: Vec<u16> = face.iter().copied().chain([0]).collect();
    // SAFETY: `name` ends with a zero; null means "like the screen".
    let canvas = unsafe {
        let (output, clip) = (u32::from(OUT_DEFAULT_PRECIS), u32::from(CLIP_DEFAULT_PRECIS));
        let (set, quality) = (u32::from(DEFAULT_CHARSET), u32::from(DEFAULT_QUALITY));
        let weight = FW_NORMAL.cast_signed();
        let family = u32::from(FF_DONTCARE);
        let font =
            CreateFontW(-16, 0, 0, 0, weight, 0, 0, 0, set, output, clip, quality, family, name.as_ptr());
        Canvas { canvas: CreateCompatibleDC(ptr::null_mut()), font }
    };
    if canvas.canvas.is_null() || canvas.font.is_null() {
        return None;
    }
    let mut taken = [0; 64];
    let count = i32::try_from(letters.len()).ok()?;
    let mut signs = vec![0; letters.len()];
    // SAFETY: canvas and font live until the end of this function; `taken` and `signs` have as much room as is said.
    let found = unsafe {
        SelectObject(canvas.canvas, canvas.font);
        GetTextFaceW(canvas.canvas, 64, taken.as_mut_ptr());
        let marked = GGI_MARK_NONEXISTING_GLYPHS;
        GetGlyphIndicesW(canvas.canvas, letters.as_ptr(), count, signs.as_mut_ptr(), marked)
    };
    // Where there is no font of this name, Windows takes another one.
    let same = taken.starts_with(&name);
    (same && found != GDI_ERROR.cast_unsigned()).then(|| signs.iter().map(|sign| *sign != NO_SIGN).collect())
}
