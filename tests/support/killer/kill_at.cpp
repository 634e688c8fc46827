// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program (LD_PRELOAD): counts the calls by which any of its threads changes what
// is in one folder, and kills the program as it enters the n-th, or fails that call (ADR 70).
//
//   DUNLIN_KILL_FOLDER  absolute; only what lies below it counts
//   DUNLIN_KILL_AT      n from 1; 0 or absent: nothing happens
//   DUNLIN_KILL_TORN    set: of a write, the first half is done before
//   DUNLIN_KILL_ERRNO   the call fails with this number, and the program lives; reading counts too
//   DUNLIN_KILL_EVER    set, with it: so does every later call
//   DUNLIN_KILL_LOG     a file that gets a line for each call: name and path

#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

struct Plan {
    const char *folder = std::getenv("DUNLIN_KILL_FOLDER");
    std::size_t length = folder ? std::strlen(folder) : 0;
    long at = std::getenv("DUNLIN_KILL_AT") ? std::atol(std::getenv("DUNLIN_KILL_AT")) : 0;
    bool torn = std::getenv("DUNLIN_KILL_TORN") != nullptr;
    int error = std::getenv("DUNLIN_KILL_ERRNO") ? std::atoi(std::getenv("DUNLIN_KILL_ERRNO")) : 0;
    bool ever = std::getenv("DUNLIN_KILL_EVER") != nullptr;
    int log = -1;

    Plan()
    {
        if (const char *name = std::getenv("DUNLIN_KILL_LOG"))
            log = int(::syscall(SYS_openat, AT_FDCWD, name,
                                O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    }
    bool watches(const char *path) const
    {
        return length > 0 && path && std::strncmp(path, folder, length) == 0
               && (path[length] == '/' || path[length] == '\0');
    }
};

const Plan &plan()
{
    static const Plan once;
    return once;
}

std::atomic<long> counted{0};

/// What becomes of a call. `Dies` is for a write that may be torn; all others are dead already.
enum class Fate { Passes, Fails, Dies };

void die()
{
    for (;;)
        ::kill(::getpid(), SIGKILL);
}

Fate fateOf(const char *call, const char *path)
{
    if (plan().log >= 0) {
        std::array<char, PATH_MAX + 64> line;
        const int length = std::snprintf(line.data(), line.size(), "%s %s\n", call, path);
        if (length > 0)
            (void)::syscall(SYS_write, plan().log, line.data(), std::size_t(length));
    }
    const long now = ++counted;
    const bool hit = now == plan().at || (plan().ever && plan().at > 0 && now > plan().at);
    if (!hit)
        return Fate::Passes;
    if (plan().error == 0)
        return Fate::Dies;
    errno = plan().error;
    return Fate::Fails;
}

/// Whether the call may be done; errno is set when not.
bool passes(const char *call, const char *path)
{
    if (!plan().watches(path))
        return true;
    const Fate fate = fateOf(call, path);
    if (fate == Fate::Dies)
        die();
    return fate == Fate::Passes;
}

Fate fateOn(const char *call, int file)
{
    if (plan().length == 0)
        return Fate::Passes;
    std::array<char, 64> link;
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", file);
    std::array<char, PATH_MAX> path;
    const int before = errno;
    const ssize_t length = ::readlink(link.data(), path.data(), path.size() - 1);
    errno = before;
    if (length <= 0)
        return Fate::Passes;
    path[std::size_t(length)] = '\0';
    return plan().watches(path.data()) ? fateOf(call, path.data()) : Fate::Passes;
}

bool passesOn(const char *call, int file)
{
    const Fate fate = fateOn(call, file);
    if (fate == Fate::Dies)
        die();
    return fate == Fate::Passes;
}

/// A write by `some(bytes)`, which does that many of them.
template <class Some>
ssize_t written(const char *call, int file, std::size_t amount, Some some)
{
    const Fate fate = fateOn(call, file);
    if (fate == Fate::Passes)
        return some(amount);
    const int error = errno;
    const ssize_t half = plan().torn && amount > 1 ? some(amount / 2) : -1;
    if (fate == Fate::Dies)
        die();
    errno = error;
    return half; // a disk that becomes full takes a part first
}

int opened(int folder, const char *path, int flags, mode_t mode)
{
    if (flags & (O_CREAT | O_TRUNC) && !passes("open", path))
        return -1;
    return int(::syscall(SYS_openat, folder, path, flags, mode));
}

mode_t modeOf(int flags, va_list rest)
{
    return flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
}

} // namespace

// The C library's own declarations say which of these throw nothing.
extern "C" {

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return opened(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return opened(AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return opened(folder, path, flags, mode);
}

int openat64(int folder, const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return opened(folder, path, flags, mode);
}

ssize_t write(int file, const void *from, size_t amount)
{
    return written("write", file, amount,
                   [&](size_t part) { return ::syscall(SYS_write, file, from, part); });
}

ssize_t writev(int file, const struct iovec *parts, int count)
{
    return passesOn("writev", file) ? ::syscall(SYS_writev, file, parts, count) : -1;
}

ssize_t pwrite(int file, const void *from, size_t amount, off_t at)
{
    return written("pwrite", file, amount,
                   [&](size_t part) { return ::syscall(SYS_pwrite64, file, from, part, at); });
}

ssize_t pwrite64(int file, const void *from, size_t amount, off64_t at)
{
    return pwrite(file, from, amount, at);
}

ssize_t pread64(int file, void *to, size_t amount, off64_t at)
{
    if (plan().error != 0 && !passesOn("pread", file))
        return -1;
    return ::syscall(SYS_pread64, file, to, amount, at);
}

int fsync(int file)
{
    return passesOn("fsync", file) ? int(::syscall(SYS_fsync, file)) : -1;
}

int fdatasync(int file)
{
    return passesOn("fdatasync", file) ? int(::syscall(SYS_fdatasync, file)) : -1;
}

int ftruncate(int file, off_t size) noexcept
{
    return passesOn("ftruncate", file) ? int(::syscall(SYS_ftruncate, file, size)) : -1;
}

int ftruncate64(int file, off64_t size) noexcept
{
    return passesOn("ftruncate", file) ? int(::syscall(SYS_ftruncate, file, size)) : -1;
}

int unlink(const char *path) noexcept
{
    return passes("unlink", path) ? int(::syscall(SYS_unlinkat, AT_FDCWD, path, 0)) : -1;
}

int rename(const char *from, const char *to) noexcept
{
    return passes("rename", to) ? int(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0))
                                : -1;
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
              unsigned int flags) noexcept
{
    return passes("rename", to)
               ? int(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags))
               : -1;
}

int link(const char *from, const char *to) noexcept
{
    return passes("link", to) ? int(::syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0)) : -1;
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    return passes("link", to) ? int(::syscall(SYS_linkat, fromFolder, from, toFolder, to, flags))
                              : -1;
}

int mkdir(const char *path, mode_t mode) noexcept
{
    return passes("mkdir", path) ? int(::syscall(SYS_mkdirat, AT_FDCWD, path, mode)) : -1;
}

} // extern "C"
