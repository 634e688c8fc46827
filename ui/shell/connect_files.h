// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/files/files_dialog.h"

namespace dunlin::account {
class AccountPage;
}

namespace dunlin::shell {

class MainWindow;

/// Adds the files of the account on screen: a command, the list on the page, and what is dropped on
/// it. Call once, after connectPages; ports and clock must outlive the window.
void connectFiles(MainWindow &window, account::AccountPage &account,
                  const files::FilesDialog::Ports &ports);

} // namespace dunlin::shell
