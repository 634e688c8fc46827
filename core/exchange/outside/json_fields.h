// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/outside/decimal.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <optional>

namespace dunlin::exchange {

/// A null string is JSON's null: the file does not say it.
inline QJsonValue jsonText(const QString &text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

inline QJsonValue jsonAmount(const std::optional<Decimal> &amount)
{
    return amount ? QJsonValue(amount->toText()) : QJsonValue();
}

inline QJsonArray jsonTexts(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

} // namespace dunlin::exchange
