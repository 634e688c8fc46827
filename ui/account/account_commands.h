// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dunlin::shell {
class KeyTable;
}

namespace dunlin::account {

class AccountPage;

/// Puts the account page's commands with their keys (ux.md 3.2) into the window's table; they
/// count while the page is on screen. Both must outlive the window.
void addCommands(shell::KeyTable &table, AccountPage &page);

} // namespace dunlin::account
