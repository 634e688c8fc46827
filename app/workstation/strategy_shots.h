// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dunlin::workstation {

class DeskWindow;
class PictureScript;

/// Adds pictures of the page of strategies. `desk` and `script` must outlive the script.
void addStrategyShots(PictureScript &script, DeskWindow &desk);

} // namespace dunlin::workstation
