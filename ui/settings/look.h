// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace dunlin::settings {

class Settings;

/// Puts theme and text size of the settings on the program, now and at each change. Both outlive
/// the call: `settings` until the program ends.
void followLook(QApplication &app, Settings &settings);

} // namespace dunlin::settings
