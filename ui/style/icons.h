// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QIcon>

class QPainter;

/// Icons of Bootstrap Icons, coloured from the tokens when they are painted: a theme switch needs
/// no new icons, and every device pixel ratio is crisp. Only names in resources/icons/used.txt are
/// inside the program. GUI thread only.
namespace dunlin::style {

/// `bootstrapName` without ".svg", for instance "telephone". Checked (On) icons are AccentText,
/// disabled ones Text3.
QIcon icon(const QString &bootstrapName, Ink ink = Ink::Text2);
/// Paints the icon centred in `rect`, as large as its shorter side.
void paintIcon(QPainter &painter, const QRectF &rect, const QString &bootstrapName, Ink ink);
/// As above, mirrored when the layout runs right to left; for arrows and chevrons only.
void paintDirectedIcon(QPainter &painter, const QRectF &rect, const QString &bootstrapName, Ink ink,
                       Qt::LayoutDirection direction);

} // namespace dunlin::style
