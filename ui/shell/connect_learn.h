// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

class QWidget;

namespace dunlin::learn {
class LearnPage;
}

namespace dunlin::shell {

class MainWindow;

/// Adds the first hour to the window. It has an entry on the rail until all of it is done (`done`:
/// ids of steps done before); later it is a command alone. The window owns the page.
learn::LearnPage *addLearnPage(MainWindow &window, QWidget *queue, const QStringList &done);

} // namespace dunlin::shell
