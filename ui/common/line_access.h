// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAccessibleInterface;
class QLineEdit;

namespace dunlin::common {

/// What assistive technology is shown of a field for one line. Qt 6.4's own looks for the end of a
/// word for ever in "+2w" or "149059.40": a screen reader that asks for the word at the caret, as
/// they all do, would stop the program. GUI thread; the caller (view_access.cpp) hands it to Qt.
QAccessibleInterface *makeLineAccess(QLineEdit *edit);

} // namespace dunlin::common
