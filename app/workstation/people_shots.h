// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dunlin::workstation {

class DeskWindow;
class PictureScript;
class StagedAgreements;

/// Adds pictures of disputes, holds, care, the person, the past and the approvals, all over the
/// account that is on screen then. `desk`, `script` and `agreements` must outlive the script.
void addPeopleShots(PictureScript &script, DeskWindow &desk, StagedAgreements &agreements);

} // namespace dunlin::workstation
