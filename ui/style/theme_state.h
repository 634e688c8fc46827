// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// Inner parts of ui/style; nothing else includes this.
namespace dunlin::style {

/// The one style sheet, made from the tokens as they are now.
QString sheet();
/// Adds the program's fonts to Qt's; the first call does it.
void loadFonts();
/// Forgets fonts made for another text scale.
void forgetFonts();
/// Writes an icon in a colour to a file that a sheet can name, and returns its path.
QString tintedIconFile(const QString &bootstrapName, const QString &colorName);

} // namespace dunlin::style
