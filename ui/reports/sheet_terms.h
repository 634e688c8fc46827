// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace dunlin::reports {

/// Texts of the core's reports, in its own English: the core knows no languages, and what it says
/// must stand somewhere for translators (in the context "dunlin::report"). A test compares them
/// with what the reports say.
std::span<const char *const> titleTerms(); ///< of columns
/// Titles and definitions around one value: "Month %1".
std::span<const char *const> patternTerms();
std::span<const char *const> cellTerms(); ///< words that stand in cells
std::span<const char *const> definitionTerms();

} // namespace dunlin::reports
