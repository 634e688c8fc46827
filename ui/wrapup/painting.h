// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRect>
#include <QtWidgets/QStyle>

class QScrollArea;
class QWidget;

namespace dunlin::wrapup {

/// Flags for drawText that put words at the leading or trailing edge of the layout, whatever the
/// direction of the words themselves.
inline int aligned(Qt::LayoutDirection direction, Qt::Alignment alignment)
{
    return int(QStyle::visualAlignment(direction, alignment) | Qt::AlignAbsolute);
}

/// Lets a column scroll when large text or a low window leaves too little room. The scroll area
/// owns `content`; it has no frame and never scrolls sideways.
QScrollArea *scrolled(QWidget *content, const QString &name, const QString &label, QWidget *parent);

} // namespace dunlin::wrapup
