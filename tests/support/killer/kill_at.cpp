// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program (LD_PRELOAD): counts the calls by which any of its threads changes what
// is in one folder, and kills the program as it enters the n-th (ADR 70).
//
//   DUNLIN_KILL_FOLDER  absolute; only what lies below it counts
//   DUNLIN_KILL_AT      n from 1; 0 or absent: nothing is killed
//   DUNLIN_KILL_TORN    set: of a write, the first half is done before
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

[[noreturn]] void die()
{
    for (;;)
        ::kill(::getpid(), SIGKILL);
}

/// True when the program is to die in this call.
bool isTheOne(const char *call, const char *path)
{
    if (plan().log >= 0) {
        std::array<char, PATH_MAX + 64> line;
        const int length = std::snprintf(line.data(), line.size(), "%s %s\n", call, path);
        if (length > 0)
            (void)::syscall(SYS_write, plan().log, line.data(), std::size_t(length));
    }
    return ++counted == plan().at;
}

void onPath(const char *call, const char *path)
{
    if (plan().watches(path) && isTheOne(call, path))
        die();
}

/// True when the program is to die in this call on the open file.
bool isTheOneOn(const char *call, int file)
{
    if (plan().length == 0)
        return false;
    std::array<char, 64> link;
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", file);
    std::array<char, PATH_MAX> path;
    const int before = errno;
    const ssize_t length = ::readlink(link.data(), path.data(), path.size() - 1);
    errno = before;
    if (length <= 0)
        return false;
    path[std::size_t(length)] = '\0';
    return plan().watches(path.data()) && isTheOne(call, path.data());
}

void onFile(const char *call, int file)
{
    if (isTheOneOn(call, file))
        die();
}

int opened(int folder, const char *path, int flags, mode_t mode)
{
    if (flags & (O_CREAT | O_TRUNC))
        onPath("open", path);
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
    if (isTheOneOn("write", file)) {
        if (plan().torn)
            (void)::syscall(SYS_write, file, from, amount / 2);
        die();
    }
    return ::syscall(SYS_write, file, from, amount);
}

ssize_t writev(int file, const struct iovec *parts, int count)
{
    onFile("writev", file);
    return ::syscall(SYS_writev, file, parts, count);
}

ssize_t pwrite(int file, const void *from, size_t amount, off_t at)
{
    if (isTheOneOn("pwrite", file)) {
        if (plan().torn)
            (void)::syscall(SYS_pwrite64, file, from, amount / 2, at);
        die();
    }
    return ::syscall(SYS_pwrite64, file, from, amount, at);
}

ssize_t pwrite64(int file, const void *from, size_t amount, off64_t at)
{
    return pwrite(file, from, amount, at);
}

int fsync(int file)
{
    onFile("fsync", file);
    return int(::syscall(SYS_fsync, file));
}

int fdatasync(int file)
{
    onFile("fdatasync", file);
    return int(::syscall(SYS_fdatasync, file));
}

int ftruncate(int file, off_t size) noexcept
{
    onFile("ftruncate", file);
    return int(::syscall(SYS_ftruncate, file, size));
}

int ftruncate64(int file, off64_t size) noexcept
{
    onFile("ftruncate", file);
    return int(::syscall(SYS_ftruncate, file, size));
}

int unlink(const char *path) noexcept
{
    onPath("unlink", path);
    return int(::syscall(SYS_unlinkat, AT_FDCWD, path, 0));
}

int rename(const char *from, const char *to) noexcept
{
    onPath("rename", to);
    return int(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
              unsigned int flags) noexcept
{
    onPath("rename", to);
    return int(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
}

int link(const char *from, const char *to) noexcept
{
    onPath("link", to);
    return int(::syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    onPath("link", to);
    return int(::syscall(SYS_linkat, fromFolder, from, toFolder, to, flags));
}

int mkdir(const char *path, mode_t mode) noexcept
{
    onPath("mkdir", path);
    return int(::syscall(SYS_mkdirat, AT_FDCWD, path, mode));
}

} // extern "C"
