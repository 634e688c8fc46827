// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/digits.h"

#include <QtCore/QLocale>

namespace dunlin::common {

QString localDigits(QString text)
{
    const QChar zero = QLocale().zeroDigit().front();
    for (QChar &letter : text) {
        if (letter >= u'0' && letter <= u'9')
            letter = QChar(ushort(zero.unicode() + (letter.unicode() - u'0')));
    }
    return text;
}

} // namespace dunlin::common
