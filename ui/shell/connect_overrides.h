// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/contact_gate.h"
#include "core/ports/session.h"

namespace dunlin::account {
class AccountPage;
}
namespace dunlin::overrides {
class OverridePage;
}

namespace dunlin::shell {

class KeyTable;
class MainWindow;

/// Whether a role decides on exceptions to the gate's rules, by some rule or other.
bool decidesOverrides(ports::Role role);

/// The keys of the page.
void addOverrideCommands(KeyTable &table, overrides::OverridePage &page);
/// Puts the page into the window, with the number of what waits at its entry.
void connectOverridePage(MainWindow &window, overrides::OverridePage &page);
/// Lets the account page ask for an override, and say what came of it. `zone`: the office's. The
/// desk must outlive the window.
void connectOverrideAsking(MainWindow &window, account::AccountPage &account,
                           ports::ContactGate &gate, const QByteArray &zone);

} // namespace dunlin::shell
