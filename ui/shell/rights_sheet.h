// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/session.h"

#include <QtWidgets/QDialog>

namespace dunlin::shell {

class MainWindow;

/// What the user may do, over which accounts, and who may what the user may not. GUI thread.
class RightsSheet final : public QDialog {
    Q_OBJECT
public:
    RightsSheet(const ports::Session &session, QWidget *parent);
};

/// Adds the command that shows it. Call once.
void connectRights(MainWindow &window, const ports::Session &session);

} // namespace dunlin::shell
