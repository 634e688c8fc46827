// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

class QWidget;

namespace dunlin::shell {

/// Walks what a screen reader is shown of a window, as one would: every node asked for its role,
/// name, place and texts, its tables and texts asked for what is not there. Gives a line for each
/// node that can be used and has no name ("button m_save, child of ..."); empty when all is well.
/// A node that answers badly brings the program down, which is what a test wants to know.
/// GUI thread; needs no screen reader.
QStringList accessibleFaults(QWidget &window);

/// Nodes that the last walk saw; a walk that sees little proves little.
int accessibleNodesSeen();

} // namespace dunlin::shell
