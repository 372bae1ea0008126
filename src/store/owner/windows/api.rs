//! The calls of Windows about owners and lists, each in a small function that hands out plain values. (I/O)

#![expect(unsafe_code, reason = "Windows answers only through C functions; each stands in a small one here")]

use std::ffi::c_void;
use std::fs::File;
use std::io;
use std::os::windows::ffi::OsStrExt;
use std::os::windows::io::AsRawHandle;
use std::path::Path;
use std::ptr;

use windows_sys::Win32::Foundation::{CloseHandle, HANDLE, LocalFree, NO_ERROR, WIN32_ERROR};
use windows_sys::Win32::Security::Authorization::{
    ConvertSidToStringSidW, ConvertStringSecurityDescriptorToSecurityDescriptorW, GetNamedSecurityInfoW,
    SDDL_REVISION_1, SE_FILE_OBJECT, SetNamedSecurityInfoW,
};
use windows_sys::Win32::Security::{
    ACCESS_ALLOWED_ACE, ACE_HEADER, ACL, DACL_SECURITY_INFORMATION, GetAce, GetSecurityDescriptorDacl,
    GetTokenInformation, INHERIT_ONLY_ACE, PROTECTED_DACL_SECURITY_INFORMATION, PSECURITY_DESCRIPTOR, PSID,
    SECURITY_ATTRIBUTES, SetFileSecurityW, SetKernelObjectSecurity, TOKEN_QUERY, TOKEN_USER, TokenUser,
};
use windows_sys::Win32::Storage::FileSystem::{
    CreateDirectoryW, FILE_GENERIC_WRITE, GetVolumeInformationW, GetVolumePathNameW,
    MOVEFILE_REPLACE_EXISTING, MOVEFILE_WRITE_THROUGH, MoveFileExW, WRITE_DAC,
};
use windows_sys::Win32::System::SystemServices::{
    ACCESS_ALLOWED_ACE_TYPE, ACCESS_DENIED_ACE_TYPE, FILE_PERSISTENT_ACLS,
};
use windows_sys::Win32::System::Threading::{GetCurrentProcess, OpenProcessToken};

use super::super::What;

/// Writing, and saying who else may.
pub const WRITE_WITH_LIST: u32 = FILE_GENERIC_WRITE | WRITE_DAC;

/// The list itself, and that it takes nothing over from the folder above.
const PARTS: u32 = DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION;

/// The longest path that Windows knows, in its own letters.
const LONGEST_PATH: u32 = 32_768;

/// One entry of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// Lets this account or group in, by its number.
    Allows(String),
    /// Keeps somebody out, or counts only for what is made in a folder.
    AllowsNothing,
    /// Says something that we do not understand.
    Strange,
}

/// Something that Windows allocated; given back when dropped.
struct Local(*mut c_void);

impl Drop for Local {
    fn drop(&mut self) {
        // SAFETY: the pointer came from a call whose memory is given back like this, once.
        unsafe { LocalFree(self.0) };
    }
}

/// Returns the number of the account that the program runs under, as text.
pub fn own_account() -> Option<String> {
    let mut token: HANDLE = ptr::null_mut();
    // SAFETY: `token` is written by the call; the handle of the process itself need not be closed.
    if unsafe { OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &raw mut token) } == 0 {
        return None;
    }
    // Words of eight bytes, because the answer must be aligned to that. An account's number has at most 68 bytes.
    let mut room = [0_u64; 32];
    let size = u32::try_from(size_of_val(&room)).ok()?;
    let mut used = 0;
    // SAFETY: `room` has `size` bytes that may be written; the token is open, and closed after this.
    let told = unsafe {
        let told = GetTokenInformation(token, TokenUser, room.as_mut_ptr().cast(), size, &raw mut used);
        CloseHandle(token);
        told
    };
    if told == 0 {
        return None;
    }
    // SAFETY: the call succeeded, so that a `TOKEN_USER` stands in `room`, and what it points to as well.
    let account = unsafe { (*room.as_ptr().cast::<TOKEN_USER>()).User.Sid };
    number(account)
}

/// Returns the number of an account as text.
fn number(account: PSID) -> Option<String> {
    let mut text = ptr::null_mut();
    // SAFETY: `account` points to a whole number of Windows; `text` is written by the call.
    if unsafe { ConvertSidToStringSidW(account, &raw mut text) } == 0 {
        return None;
    }
    let _given_back = Local(text.cast());
    // SAFETY: the call succeeded, so that `text` ends with a zero.
    let length = (0..).take_while(|at| unsafe { *text.add(*at) } != 0).count();
    // SAFETY: as many letters were just read.
    String::from_utf16(unsafe { std::slice::from_raw_parts(text, length) }).ok()
}

/// The list that names the person's own account alone, in the form that Windows takes.
struct OwnList {
    descriptor: Local,
    list: *mut ACL,
}

impl OwnList {
    fn new(what: What) -> io::Result<Self> {
        let own = own_account().ok_or_else(io::Error::last_os_error)?;
        let handed_on = if what == What::Folder { "OICI" } else { "" };
        let text: Vec<u16> = format!("D:P(A;{handed_on};FA;;;{own})\0").encode_utf16().collect();
        let mut descriptor: PSECURITY_DESCRIPTOR = ptr::null_mut();
        // SAFETY: `text` ends with a zero; `descriptor` is written by the call.
        require(unsafe {
            ConvertStringSecurityDescriptorToSecurityDescriptorW(
                text.as_ptr(),
                SDDL_REVISION_1,
                &raw mut descriptor,
                ptr::null_mut(),
            )
        })?;
        let descriptor = Local(descriptor);
        let (mut there, mut list, mut by_default) = (0, ptr::null_mut(), 0);
        // SAFETY: the descriptor is whole and outlives the list that lies in it.
        require(unsafe {
            GetSecurityDescriptorDacl(descriptor.0, &raw mut there, &raw mut list, &raw mut by_default)
        })?;
        Ok(Self { descriptor, list })
    }
}

/// Makes a folder that is its owner's alone from its first moment.
pub fn make_folder(path: &Path) -> io::Result<()> {
    let own = OwnList::new(What::Folder)?;
    let attributes = SECURITY_ATTRIBUTES {
        nLength: u32::try_from(size_of::<SECURITY_ATTRIBUTES>()).unwrap_or_default(),
        lpSecurityDescriptor: own.descriptor.0,
        bInheritHandle: 0,
    };
    let path = wide(path)?;
    // SAFETY: `path` ends with a zero, and the descriptor lives until the end of this function.
    require(unsafe { CreateDirectoryW(path.as_ptr(), &raw const attributes) })
}

/// Gives what has this name the owner's list, and what is in a folder as well.
pub fn set_list(path: &Path, what: What) -> io::Result<()> {
    let (own, mut path) = (OwnList::new(what)?, wide(path)?);
    if what == What::Folder {
        let none = ptr::null_mut();
        // SAFETY: `path` ends with a zero, the list lives until the end of this function, and null means "as it is".
        check(unsafe {
            SetNamedSecurityInfoW(path.as_mut_ptr(), SE_FILE_OBJECT, PARTS, none, none, own.list, ptr::null())
        })?;
    }
    // The call above hands the list on to what is in a folder. This one sets it as it is, where Wine's first adds to it
    // what the folder above has.
    // SAFETY: `path` ends with a zero, and the descriptor lives until the end of this function.
    require(unsafe { SetFileSecurityW(path.as_ptr(), PARTS, own.descriptor.0) })
}

/// Gives an open file the owner's list.
pub fn set_list_of(file: &File) -> io::Result<()> {
    let own = OwnList::new(What::File)?;
    // SAFETY: the file is open, and the descriptor lives until the end of this function.
    require(unsafe { SetKernelObjectSecurity(file.as_raw_handle(), PARTS, own.descriptor.0) })
}

/// Reads the list of what has this name: the inner nothing where it has none, the outer where Windows does not tell.
#[expect(clippy::option_option, reason = "no list and no answer are two things")]
pub fn list(path: &Path) -> Option<Option<Vec<Entry>>> {
    let path = wide(path).ok()?;
    let (mut list, mut descriptor) = (ptr::null_mut(), ptr::null_mut());
    let (none, no_list) = (ptr::null_mut(), ptr::null_mut());
    // SAFETY: `path` ends with a zero; both pointers are written by the call, and null means "not asked for".
    let status = unsafe {
        GetNamedSecurityInfoW(
            path.as_ptr(),
            SE_FILE_OBJECT,
            DACL_SECURITY_INFORMATION,
            none,
            none,
            &raw mut list,
            no_list,
            &raw mut descriptor,
        )
    };
    if status != NO_ERROR {
        return None;
    }
    let _given_back = Local(descriptor);
    if list.is_null() {
        return Some(None);
    }
    // SAFETY: the call succeeded, so that a whole list stands there until the descriptor is given back.
    let count = u32::from(unsafe { (*list).AceCount });
    (0..count).map(|index| entry(list, index)).collect::<Option<Vec<_>>>().map(Some)
}

fn entry(list: *const ACL, index: u32) -> Option<Entry> {
    let mut found = ptr::null_mut();
    // SAFETY: the list is whole, as the caller has it from Windows; `found` is written by the call.
    if unsafe { GetAce(list, index, &raw mut found) } == 0 {
        return None;
    }
    // SAFETY: every entry begins with this head.
    let head = unsafe { *found.cast::<ACE_HEADER>() };
    Some(match u32::from(head.AceType) {
        _ if u32::from(head.AceFlags) & INHERIT_ONLY_ACE != 0 => Entry::AllowsNothing,
        ACCESS_DENIED_ACE_TYPE => Entry::AllowsNothing,
        ACCESS_ALLOWED_ACE_TYPE => {
            // SAFETY: an entry of this type is laid out so, and its account's number begins at this field.
            let account = unsafe { &raw mut (*found.cast::<ACCESS_ALLOWED_ACE>()).SidStart };
            Entry::Allows(number(account.cast())?)
        }
        _ => Entry::Strange,
    })
}

/// Tells whether the disk of a path keeps lists, which FAT does not.
pub fn disk_has_lists(path: &Path) -> Option<bool> {
    let path = wide(path).ok()?;
    let mut root = vec![0_u16; LONGEST_PATH as usize];
    // SAFETY: `path` ends with a zero, and `root` has as many letters as is said.
    if unsafe { GetVolumePathNameW(path.as_ptr(), root.as_mut_ptr(), LONGEST_PATH) } == 0 {
        return None;
    }
    let mut flags = 0;
    let none = ptr::null_mut();
    // SAFETY: `root` ends with a zero, `flags` is written by the call, and null means "not asked for".
    let told = unsafe {
        GetVolumeInformationW(
            root.as_ptr(),
            ptr::null_mut(),
            0,
            none,
            none,
            &raw mut flags,
            ptr::null_mut(),
            0,
        )
    };
    (told != 0).then_some(flags & FILE_PERSISTENT_ACLS != 0)
}

/// Gives a file another name, in the place of what has that name, and waits until the disk has it.
pub fn rename_through(from: &Path, to: &Path) -> io::Result<()> {
    let (from, to) = (wide(from)?, wide(to)?);
    // SAFETY: both end with a zero.
    require(unsafe {
        MoveFileExW(from.as_ptr(), to.as_ptr(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)
    })
}

/// Returns a path as Windows takes it, with a zero at its end.
fn wide(path: &Path) -> io::Result<Vec<u16>> {
    let mut letters: Vec<u16> = path.as_os_str().encode_wide().collect();
    if letters.contains(&0) {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    letters.push(0);
    Ok(letters)
}

fn require(succeeded: i32) -> io::Result<()> {
    if succeeded == 0 { Err(io::Error::last_os_error()) } else { Ok(()) }
}

fn check(status: WIN32_ERROR) -> io::Result<()> {
    if status == NO_ERROR { Ok(()) } else { Err(io::Error::from_raw_os_error(status.cast_signed())) }
}
