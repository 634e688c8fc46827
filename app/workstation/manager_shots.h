// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dunlin::workstation {

class DeskWindow;
class PictureScript;

/// Adds pictures of the reports, the team and the audit. Both must outlive the script.
void addManagerShots(PictureScript &script, DeskWindow &desk);

} // namespace dunlin::workstation
