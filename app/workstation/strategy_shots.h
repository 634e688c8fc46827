// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/change_set.h"

namespace dunlin::workstation {

class DeskWindow;
class PictureScript;
class StagedRanks;

/// Adds pictures of the page of strategies. The references must outlive the script. By
/// `changes` the pages are told that all is new.
void addStrategyShots(PictureScript &script, DeskWindow &desk, StagedRanks &ranks,
                      ports::Changes &changes);

} // namespace dunlin::workstation
