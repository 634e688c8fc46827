// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dunlin::workstation {

class DeskWindow;
class PictureScript;
class StagedCompliance;

/// Pictures of the compliance page: as the office answers, with rules that spoke, each of its
/// parts, and what it says when the office cannot be reached.
void addComplianceShots(PictureScript &script, DeskWindow &desk, StagedCompliance &compliance);

} // namespace dunlin::workstation
