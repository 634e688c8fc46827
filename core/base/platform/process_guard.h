// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dunlin::base {

/// This process leaves no image of its memory on the disk when it crashes, and another program of
/// the same user cannot attach to it: keys and names stay in memory. First thing in main().
/// Linux: RLIMIT_CORE and PR_SET_DUMPABLE (a core handler behind a pipe honours only the second).
void forbidMemoryImages();

/// Blocks of 256 kB and more go back to the system when they are freed, instead of the process
/// keeping the most it ever needed. For programs that run for weeks and now and then hold pages of
/// many megabytes; before the first thread. glibc only, nothing elsewhere.
void returnLargeBlocks();

} // namespace dunlin::base
