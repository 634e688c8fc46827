// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_page.h"

namespace dunlin::shell {
class KeyTable;
}

namespace dunlin::settings {

/// Every command that has a key, in the table's order; commands of the same key and words once.
std::vector<KeyLine> keyLines(const shell::KeyTable &table);
/// Refuses keys that another command has where this one has its own. The table outlives it.
KeyCheck keyCheck(const shell::KeyTable &table);

} // namespace dunlin::settings
