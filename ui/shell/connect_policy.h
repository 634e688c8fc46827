// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/laptop_policy.h"

#include <QtGui/QClipboard>

#include <chrono>
#include <functional>

namespace dunlin::shell {

class LockScreen;
class MainWindow;

inline constexpr std::chrono::minutes kLockAfter(10);

/// Lets the window follow the laptop's policy: with a passphrase it locks when nobody was there for
/// `after` (and by its command); where nothing may leave the laptop, what is copied out of this
/// program is taken back from the clipboard at once, and said. The policy outlives the window.
/// Returns the lock; null when the profile has no passphrase (the privacy screen is what covers
/// names then).
/// `isOurs` says whether what is in the clipboard came from this program; by default the clipboard
/// itself is asked, which not every platform can answer.
LockScreen *connectPolicy(MainWindow &window, ports::LaptopPolicy &policy,
                          std::chrono::milliseconds after = kLockAfter,
                          std::function<bool(QClipboard::Mode)> isOurs = {});

} // namespace dunlin::shell
