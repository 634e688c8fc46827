// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace dunlin::testing {

// Paths of this checkout. They stand in one generated source and not in each test's compile
// command, so that the compiler cache serves every checkout.

/// A path below the source tree; `below` starts with '/'.
QString inSource(const char *below);
/// A program of this build; `below` starts with '/'.
QString inBuild(const char *below);

} // namespace dunlin::testing
