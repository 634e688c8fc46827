// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/key_keeper.h"

namespace dunlin::keychain {

/// Who keeps the keys of the profile in `folder`. An existing profile says so itself (keys.json); a
/// new one gets the operating system's keychain when that works, else a file in the folder. `ask`
/// gives a passphrase when one is needed. On the main thread; may ask the user.
std::shared_ptr<desk::KeyKeeper> keyKeeperFor(const QString &folder, desk::AskPassphrase ask);

/// Whether an existing profile is opened by a passphrase.
bool keptByPassphrase(const QString &folder);

/// For programs without a screen: the passphrase is the first line of the file that the environment
/// names in DUNLIN_PASSPHRASE_FILE.
desk::AskPassphrase passphraseFromFile();

/// "file", "passphrase" or "keychain"; null when it is none of them.
std::shared_ptr<desk::KeyKeeper> keyKeeperNamed(const QString &name, desk::AskPassphrase ask);

} // namespace dunlin::keychain
