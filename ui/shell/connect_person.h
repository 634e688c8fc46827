// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dunlin::account {
class AccountPage;
}
namespace dunlin::person {
class PersonPage;
}

namespace dunlin::shell {

class MainWindow;

/// Adds the person page behind the account page, the command that goes there, and its keys. Call
/// once, after connectPages.
void connectPerson(MainWindow &window, account::AccountPage &account, person::PersonPage &page);

} // namespace dunlin::shell
