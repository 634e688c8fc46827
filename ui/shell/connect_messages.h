// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/message_desk.h"
#include "core/ports/session.h"

namespace dunlin::account {
class AccountPage;
}
namespace dunlin::messages {
class InboxPage;
class TextsPage;
} // namespace dunlin::messages

namespace dunlin::shell {

class MainWindow;

/// Adds the command that writes a message to the account on screen, for roles that record work.
void connectCompose(MainWindow &window, account::AccountPage &account, ports::MessageDesk &desk,
                    const ports::Session &session, const base::Clock &clock);
/// Adds the inbox to the window with its keys and its count on the rail. Call once.
void connectInbox(MainWindow &window, messages::InboxPage &page, ports::MessageDesk &desk,
                  const ports::Session &session, const base::Clock &clock);
/// Whether a role has the page of texts.
bool seesTexts(ports::Role role);
void connectTexts(MainWindow &window, messages::TextsPage &page);

} // namespace dunlin::shell
