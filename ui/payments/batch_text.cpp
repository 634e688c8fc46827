// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/batch_text.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>

namespace dunlin::payments {

namespace {

constexpr int kFields = 4;

QChar delimiterOf(const QString &text)
{
    const qsizetype end = text.indexOf(u'\n');
    const QString first = end < 0 ? text : text.left(end);
    if (first.contains(u'\t'))
        return u'\t';
    return first.contains(u';') ? u';' : u',';
}

/// RFC 4180, with any line end.
std::vector<QStringList> cellsOf(const QString &text, QChar delimiter)
{
    std::vector<QStringList> lines;
    QStringList line;
    QString cell;
    bool quoted = false;
    const auto endCell = [&] {
        line << cell.trimmed();
        cell.clear();
    };
    const auto endLine = [&] {
        endCell();
        lines.push_back(std::exchange(line, {}));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"' && (quoted || cell.trimmed().isEmpty())) {
            quoted = !quoted;
        } else if (!quoted && c == delimiter) {
            endCell();
        } else if (!quoted && c == u'\n') {
            endLine();
        } else if (quoted || c != u'\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !line.isEmpty())
        endLine();
    return lines;
}

/// Which field a column title names; -1: none.
int fieldNamed(const QString &title)
{
    static const QHash<QString, int> names{
        {QStringLiteral("account"), 0},    {QStringLiteral("number"), 0},
        {QStringLiteral("name"), 0},       {QStringLiteral("debtor"), 0},
        {QStringLiteral("amount"), 1},     {QStringLiteral("sum"), 1},
        {QStringLiteral("date"), 2},       {QStringLiteral("value date"), 2},
        {QStringLiteral("value_date"), 2}, {QStringLiteral("reference"), 3},
        {QStringLiteral("text"), 3}};
    return names.value(title.toLower(), -1);
}

} // namespace

std::vector<ports::BatchRow> batchRowsFromText(const QString &text)
{
    auto lines = cellsOf(text, delimiterOf(text));
    std::array<int, kFields> column{0, 1, 2, 3}; // by field
    if (!lines.empty()) {
        std::array<int, kFields> named;
        named.fill(-1);
        for (int i = 0; i < int(lines.front().size()); ++i) {
            const int field = fieldNamed(lines.front().at(i));
            if (field >= 0 && named[size_t(field)] < 0)
                named[size_t(field)] = i;
        }
        // A first line of titles names at least whose money and how much it is.
        if (named[0] >= 0 && named[1] >= 0) {
            column = named;
            lines.erase(lines.begin());
        }
    }
    std::vector<ports::BatchRow> rows;
    for (const QStringList &line : lines) {
        const auto cell = [&](size_t field) {
            const int at = column[field];
            return at >= 0 && at < line.size() ? line.at(at) : QString();
        };
        ports::BatchRow row{cell(0), cell(1), cell(2), cell(3), std::nullopt};
        if (!row.isEmpty())
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace dunlin::payments
