// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/packs/reader_context.h"

#include <algorithm>

namespace dunlin::compliance {

QString at(const QString &path, const char *key)
{
    return path.isEmpty() ? QString::fromLatin1(key) : path + QLatin1Char('.') + QLatin1String(key);
}

QString at(const QString &path, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(path).arg(index);
}

void ReaderContext::onlyKeys(const QJsonObject &object, const QString &path,
                             std::initializer_list<const char *> known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isKnown = std::any_of(known.begin(), known.end(), [&](const char *key) {
            return it.key() == QLatin1String(key);
        });
        if (!isKnown)
            error(path, QStringLiteral("\"%1\" is not a field here").arg(it.key()));
    }
}

Cell ReaderContext::cellOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return set.atoms.boolean(value.toBool());
    case QJsonValue::Double: return set.atoms.number(value.toDouble());
    case QJsonValue::String: return set.atoms.text(value.toString().toUtf8());
    case QJsonValue::Array: {
        std::vector<Cell> cells;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &one : array)
            cells.push_back(cellOf(one));
        return set.atoms.list(cells);
    }
    case QJsonValue::Object: return value.toObject().isEmpty() ? kNull : kObject;
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return kNull;
}

Cell ReaderContext::wordOf(const QJsonValue &value, const QString &path)
{
    if (value.isString() && !value.toString().isEmpty())
        return set.atoms.text(value.toString().toUtf8());
    error(path, QStringLiteral("a word is missing"));
    return kNull;
}

std::vector<Cell> ReaderContext::wordsOf(const QJsonValue &value, const QString &path)
{
    std::vector<Cell> words;
    if (value.isUndefined())
        return words;
    if (!value.isArray())
        error(path, QStringLiteral("a list of words is expected"));
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        words.push_back(wordOf(array[i], at(path, i)));
    return words;
}

Cell ReaderContext::eventTypeOf(const QJsonValue &value, const QString &path)
{
    const Cell word = wordOf(value, path);
    const QByteArray name = value.toString().toUtf8();
    if (word != kNull && !vocabulary.events.contains(name))
        error(path, QStringLiteral("\"%1\" is not an event type").arg(value.toString()));
    return word;
}

int ReaderContext::wholeOf(const QJsonValue &value, const QString &path, int low, int high)
{
    const double number = value.toDouble(low - 1.0);
    const int whole = int(std::clamp(number, double(low), double(high)));
    if (!value.isDouble() || double(whole) != number) {
        error(path, QStringLiteral("a whole number from %1 to %2 is expected").arg(low).arg(high));
        return low;
    }
    return whole;
}

bool ReaderContext::flagOf(const QJsonValue &value, const QString &path, bool otherwise)
{
    if (!value.isUndefined() && !value.isBool())
        error(path, QStringLiteral("true or false is expected"));
    return value.toBool(otherwise);
}

Scope ReaderContext::scopeOf(const QJsonValue &value, const QString &path, bool required)
{
    static constexpr std::pair<const char *, ScopePart> kParts[]{
        {"collector", ScopeCollector}, {"person", ScopePerson}, {"debt", ScopeDebt},
        {"number", ScopeNumber},       {"place", ScopePlace},   {"creditor", ScopeCreditor}};
    Scope scope = 0;
    if (!value.isUndefined() && !value.isArray())
        error(path, QStringLiteral("a scope is a list"));
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString word = array[i].toString();
        const auto *found =
            std::find_if(std::begin(kParts), std::end(kParts),
                         [&](const auto &part) { return word == QLatin1String(part.first); });
        if (found == std::end(kParts))
            error(at(path, i), QStringLiteral("a scope has collector, person, debt, number, place, "
                                              "creditor; not \"%1\"")
                                   .arg(word));
        else
            scope = Scope(scope | found->second);
    }
    if (required && scope == 0)
        error(path, QStringLiteral("the scope is missing: what is counted together?"));
    return scope;
}

Dates ReaderContext::datesOf(const QJsonValue &value, const QString &path)
{
    Dates dates;
    const QJsonObject object = value.toObject();
    const auto read = [&](const char *key, std::optional<Day> *into) {
        const QJsonValue date = object.value(QLatin1String(key));
        if (date.isUndefined() || date.isNull())
            return;
        *into = dayFromIso(date.toString().toLatin1());
        if (!*into)
            error(at(path, key), QStringLiteral("a date like 2026-09-01 is expected"));
    };
    read("from", &dates.from);
    read("to", &dates.to);
    if (dates.from && dates.to && *dates.to < *dates.from)
        error(path, QStringLiteral("it ends before it begins"));
    return dates;
}

int ReaderContext::calendarOf(const QJsonValue &value, const QString &path)
{
    if (value.isUndefined() || value.isNull())
        return -1;
    const int calendar = set.calendars.find(value.toString().toUtf8());
    if (calendar < 0)
        error(path, QStringLiteral("there is no calendar \"%1\"").arg(value.toString()));
    return calendar;
}

} // namespace dunlin::compliance
