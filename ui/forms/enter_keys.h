// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QKeyEvent>

namespace dunlin::forms {

/// What Enter does in a dialog of fields: Ctrl+Enter confirms, once however long it is held; Enter
/// alone goes on to the next field and never records. Gives true when the key was Enter.
template <class Confirm, class Next>
bool takesEnter(const QKeyEvent &event, const Confirm &confirm, const Next &next)
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::ControlModifier)
        next();
    else if (!event.isAutoRepeat())
        confirm();
    return true;
}

} // namespace dunlin::forms
