// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dunlin::shell {
class MainWindow;
}

namespace dunlin::workstation {

class PictureScript;

/// Adds pictures of what covers the window: the lock and its answers, the dialog that asks for a
/// profile's passphrase, two minutes away from the screen, who may do what.
void addCoverShots(PictureScript &script, shell::MainWindow &window);

} // namespace dunlin::workstation
