// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform/process_guard.h"

#include <QtCore/QtGlobal>

#if !defined(Q_OS_WIN)
#include <sys/resource.h>
#endif
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#endif
#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace dunlin::base {

void forbidMemoryImages()
{
#if !defined(Q_OS_WIN)
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(Q_OS_LINUX)
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

void returnLargeBlocks()
{
#if defined(__GLIBC__)
    // Set once it stays: by itself glibc raises it to the largest block that was ever freed.
    ::mallopt(M_MMAP_THRESHOLD, 256 * 1024);
    ::mallopt(M_TRIM_THRESHOLD, 1024 * 1024);
#endif
}

} // namespace dunlin::base
