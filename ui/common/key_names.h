// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace dunlin::common {

/// Keys as they are named in the desk's language, as on its keyboards: "Ctrl+Enter" is
/// "Strg+Eingabe" in German, "Shift+Ins" "Umschalt+Einfg". Takes one stroke or several with blanks
/// between them; what is no name of a key (a letter, a sign, a name already translated) stays.
QString keyText(const QString &keys);

} // namespace dunlin::common
