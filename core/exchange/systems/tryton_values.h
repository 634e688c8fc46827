// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonValue>
#include <QtCore/QString>

/// JSON-RPC of Tryton 6.0: its values and its answers (trytond/protocols/jsonrpc.py).
namespace dunlin::exchange::tryton {

QJsonValue decimal(const QString &number);
QJsonValue date(QDate day);
/// "100.10" of a decimal; also of a plain number, as some engines give it. Null text: neither.
QString decimalText(const QJsonValue &value);
/// Invalid when it is no date.
QDate dateOf(const QJsonValue &value);
/// A moment in UTC, to the millisecond: what is finer is cut off.
QJsonValue moment(const QDateTime &at);
/// Invalid when it is no moment.
QDateTime momentOf(const QJsonValue &value);
/// SQLite gives 0 and 1.
bool truth(const QJsonValue &value);

/// A list of one value: braces around a single list would copy it instead.
QJsonArray only(const QJsonValue &value);
/// {"id": 1, "method": .., "params": [..]}
QByteArray request(const QString &method, const QJsonArray &params);
/// The result of an answer. Server error: what the other side says, in its words (a UserError,
/// a UserWarning, or a defect there); Protocol error: no JSON-RPC.
base::Result<QJsonValue> result(const QByteArray &answer);
/// Header value behind "Session ".
QByteArray sessionHeader(const QString &login, qint64 user, const QString &session);

} // namespace dunlin::exchange::tryton
