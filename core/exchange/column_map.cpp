// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_map.h"

#include <algorithm>

namespace dunlin::exchange {

namespace {

// "#3": the third column.
int columnByNumber(const QString &alias, size_t columns)
{
    if (!alias.startsWith(QLatin1Char('#')))
        return -1;
    bool ok = false;
    const int number = alias.mid(1).toInt(&ok);
    return ok && number >= 1 && size_t(number) <= columns ? number - 1 : -1;
}

int columnOf(const QString &alias, const std::vector<QString> &headers,
             const std::vector<bool> &taken)
{
    const int numbered = columnByNumber(alias, headers.size());
    if (numbered >= 0)
        return taken[size_t(numbered)] ? -1 : numbered;
    const QString wanted = normalisedHeader(alias.toStdString());
    if (wanted.isEmpty())
        return -1;
    for (size_t i = 0; i < headers.size(); ++i) {
        if (!taken[i] && headers[i] == wanted)
            return int(i);
    }
    return -1;
}

} // namespace

ColumnMap mapColumns(const Profile &profile, const std::vector<std::string> &header)
{
    ColumnMap map;
    map.column.fill(-1);
    map.target.resize(header.size(), Field::Account);
    map.mapped.resize(header.size(), false);
    map.alias.resize(header.size());
    std::vector<QString> headers;
    for (const std::string &cell : header)
        headers.push_back(normalisedHeader(cell));
    for (Field field : profile.fields()) {
        for (const QString &alias : profile.columns.value(field)) {
            const int column = columnOf(alias, headers, map.mapped);
            if (column < 0)
                continue;
            map.column[size_t(field)] = column;
            map.target[size_t(column)] = field;
            map.mapped[size_t(column)] = true;
            map.alias[size_t(column)] = alias;
            ++map.fields;
            break;
        }
    }
    for (Field field : profile.required) {
        if (map[field] < 0)
            map.missing.push_back(field);
    }
    for (const QString &word : profile.notWith) {
        const int column = columnOf(word, headers, map.mapped);
        if (column >= 0)
            map.foreign = toQString(header[size_t(column)]);
    }
    for (const QString &fact : profile.factColumns) {
        const int column = columnOf(fact, headers, map.mapped);
        if (column >= 0) {
            map.facts.push_back(column);
            map.factNames.push_back(toQString(header[size_t(column)]));
        }
    }
    return map;
}

} // namespace dunlin::exchange
