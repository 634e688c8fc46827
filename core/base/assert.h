// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dunlin::base {

/// Prints the broken condition and ends the program. Never call it for data from outside.
[[noreturn]] void assertFailed(const char *condition, const char *file, int line);

} // namespace dunlin::base

/// A condition that only a defect of this program can break. Always on.
#define DUNLIN_ASSERT(cond)                                                                        \
    ((cond) ? void() : ::dunlin::base::assertFailed(#cond, __FILE__, __LINE__))
