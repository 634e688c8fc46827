// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/key_keeper.h"

namespace dunlin::keychain {

/// Keeps a profile's secret in the operating system's keychain (QtKeychain: Secret Service or
/// KWallet, macOS Keychain, Windows' credential store). PROFILE/key.entry holds the random name of
/// its entry there, so that the folder may be moved. Waits in an event loop of its own for the
/// keychain, which may ask the user, at most two minutes. Used on the main thread.
///
/// A locked keychain answers "not found" as one that never had the entry does, so a profile that
/// has an entry's name is never told that there is none: it is Auth.
std::unique_ptr<desk::KeyKeeper> keychainKeeper();

/// Whether the keychain takes an entry now and gives it back; writes and removes one to find out.
bool keychainWorks();

} // namespace dunlin::keychain
