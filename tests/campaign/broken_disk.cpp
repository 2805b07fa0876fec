// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaign/broken_disk.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace disk {

namespace {

// Written and read by one program on one thread at a time; C calls have nowhere else to keep it.
Accident accident = Accident::None;
long moment = 0;
long counted = 0;
bool struck = false;

bool isRegular(int file, off_t *size)
{
    struct stat about {};
    if (::syscall(SYS_fstat, file, &about) != 0 || !S_ISREG(about.st_mode))
        return false;
    *size = about.st_size;
    return true;
}

[[noreturn]] void die()
{
    ::syscall(SYS_kill, ::syscall(SYS_getpid), SIGKILL);
    for (;;)
        ::pause();
}

/// Counts a call. True when it must fail for want of space, should it need any.
bool strikes()
{
    ++counted;
    if (moment != 0 && counted >= moment && accident != Accident::None)
        struck = true;
    if (struck && accident == Accident::Killed)
        die();
    return struck && accident == Accident::Full;
}

ssize_t write(int file, const void *bytes, size_t count, off_t at, bool placed)
{
    const auto really = [&](size_t some) {
        return placed ? ::syscall(SYS_pwrite64, file, bytes, some, at) : ::syscall(SYS_write, file, bytes, some);
    };
    off_t size = 0;
    if (!isRegular(file, &size))
        return really(count);
    const bool full = strikes();
    if (struck && accident == Accident::KilledHalfway) {
        (void)really(count / 2);
        die();
    }
    const off_t from = placed ? at : ::syscall(SYS_lseek, file, 0, SEEK_CUR);
    if (full && from + static_cast<off_t>(count) > size) {
        errno = ENOSPC;
        return -1;
    }
    return really(count);
}

bool needsSpaceAndHasNone()
{
    if (!strikes())
        return false;
    errno = ENOSPC;
    return true;
}

/// A call that needs no new space: only the moment of death counts.
void passes()
{
    (void)strikes();
    if (struck && accident == Accident::KilledHalfway)
        die();
}

} // namespace

void plan(Accident what, long n)
{
    accident = what;
    moment = n;
    counted = 0;
    struck = false;
}

long calls() { return counted; }
bool happened() { return struck; }

} // namespace disk

extern "C" {

ssize_t write(int file, const void *bytes, size_t count) { return disk::write(file, bytes, count, 0, false); }

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at)
{
    return disk::write(file, bytes, count, at, true);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at)
{
    return disk::write(file, bytes, count, at, true);
}

// A killed program leaves what it wrote with the system, settled or not: waiting for the disk would show nothing more.
int fsync(int)
{
    disk::passes();
    return 0;
}

int fdatasync(int)
{
    disk::passes();
    return 0;
}

int rename(const char *from, const char *to) noexcept
{
    disk::passes();
    return static_cast<int>(::syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to));
}

int unlink(const char *path) noexcept
{
    disk::passes();
    return static_cast<int>(::syscall(SYS_unlinkat, AT_FDCWD, path, 0));
}

int link(const char *from, const char *to) noexcept
{
    if (disk::needsSpaceAndHasNone())
        return -1;
    return static_cast<int>(::syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
}

// The spreadsheet writer goes through the C library's own buffers, which call no write of ours.
size_t fwrite(const void *bytes, size_t size, size_t count, FILE *file)
{
    using Function = size_t (*)(const void *, size_t, size_t, FILE *);
    static const auto really = reinterpret_cast<Function>(::dlsym(RTLD_NEXT, "fwrite"));
    off_t length = 0;
    if (disk::isRegular(::fileno(file), &length) && disk::needsSpaceAndHasNone())
        return 0;
    return really(bytes, size, count, file);
}
}
