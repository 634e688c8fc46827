// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"

#include <functional>

namespace dunlin::workstation {

class DeskWindow;
class PictureScript;
class StagedMessages;

/// Pictures of writing a message, of the inbox and of the texts. `account` is one of the demo;
/// it is read when the pictures are taken, so it has to live until then. `changed` tells the pages
/// that something was committed.
void addMessageShots(PictureScript &script, DeskWindow &desk, StagedMessages &messages,
                     const domain::AccountId &account, std::function<void()> changed);

} // namespace dunlin::workstation
