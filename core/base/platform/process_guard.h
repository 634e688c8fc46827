// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dunlin::base {

/// This process leaves no image of its memory on the disk when it crashes, and another program of
/// the same user cannot attach to it: keys and names stay in memory. First thing in main().
/// Linux: RLIMIT_CORE and PR_SET_DUMPABLE (a core handler behind a pipe honours only the second).
void forbidMemoryImages();

} // namespace dunlin::base
