// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dunlin::ports {
class Changes;
}

namespace dunlin::workstation {

class DeskWindow;
class PictureScript;
class StagedDesk;
class StagedQueue;

struct HeldStage {
    StagedQueue &queue;
    StagedDesk &accounts;
    ports::Changes &changes;
};
/// Adds pictures of the queue while nobody may be called, as the office does not know who has paid.
/// Begins and ends with the whole list. Everything outlives the script.
void addHeldShots(PictureScript &script, DeskWindow &desk, const HeldStage &stage);

} // namespace dunlin::workstation
