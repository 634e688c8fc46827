// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/assert.h"

#include <cstdio>
#include <cstdlib>

namespace dunlin::base {

void assertFailed(const char *condition, const char *file, int line)
{
    std::fprintf(stderr, "dunlin: broken assertion %s at %s:%d\n", condition, file, line);
    std::abort();
}

} // namespace dunlin::base
