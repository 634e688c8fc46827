// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include "core/exchange/outside/read_outside.h"

#include <sys/mman.h>
#include <unistd.h>

using namespace dunlin;

/// Statements, invoices and mails: whatever the first bytes say it is.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    static const int file = memfd_create("fuzz", 0);
    static const QString path = QStringLiteral("/proc/self/fd/%1").arg(file);
    fuzz::require(ftruncate(file, 0) == 0);
    fuzz::require(pwrite(file, data, size, 0) == ssize_t(size));
    (void)exchange::readOutsideFile(path);
    return 0;
}
