// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/word_case.h"

#include <QtCore/QLocale>

namespace dunlin::common {

QString midSentence(const QString &words)
{
    const QLocale locale;
    return locale.language() == QLocale::German ? words : locale.toLower(words);
}

} // namespace dunlin::common
