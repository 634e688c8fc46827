// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dunlin::workstation {

class DeskWindow;
class PictureScript;
struct StagedManagers;

/// Adds pictures of the reports, the team and the audit in their states. All must outlive the
/// script.
void addManagerShots(PictureScript &script, DeskWindow &desk, StagedManagers &managers);

} // namespace dunlin::workstation
