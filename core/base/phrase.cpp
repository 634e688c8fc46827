// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phrase.h"

#include <algorithm>

namespace dunlin::base {

QString Phrase::filled(const QString &translated) const
{
    QString sentence;
    sentence.reserve(translated.size() + 64);
    for (qsizetype at = 0; at < translated.size();) {
        const qsizetype open = translated.indexOf(QLatin1Char('{'), at);
        const qsizetype close = open < 0 ? -1 : translated.indexOf(QLatin1Char('}'), open);
        if (close < 0) {
            sentence += QStringView(translated).mid(at);
            return sentence;
        }
        sentence += QStringView(translated).mid(at, open - at);
        const QStringView name = QStringView(translated).mid(open + 1, close - open - 1);
        const auto value = std::find_if(values.begin(), values.end(),
                                        [name](const auto &one) { return one.first == name; });
        sentence += value == values.end() ? QStringView(translated).mid(open, close - open + 1)
                                          : QStringView(value->second);
        at = close + 1;
    }
    return sentence;
}

} // namespace dunlin::base
