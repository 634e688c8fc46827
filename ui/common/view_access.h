// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dunlin::common {

/// Shows lists, tables and fields to assistive technology by interfaces of our own, and scrolling
/// panes by Qt's plainest. Those that Qt 6.4 has bring the program down when a screen reader asks
/// its bridge for a cell or a child that is not there (docs/adr/0080). Children are numbered as Qt
/// numbers them, so that its focus events name the right one. Call it once, before the first
/// widget; calling it again does nothing.
void installViewAccess();

} // namespace dunlin::common
