// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/systems/tryton_values.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace dunlin::exchange::tryton {

using base::ErrorCode;
using base::fail;

namespace {

constexpr qsizetype kMaxWords = 300;

QString words(const QJsonValue &error)
{
    const QJsonArray parts = error.toArray();
    const QString kind = parts.at(0).toString();
    QString text = kind;
    if (kind == QLatin1String("UserError"))
        text = parts.at(1).toArray().at(0).toString();
    else if (kind == QLatin1String("UserWarning"))
        text = parts.at(1).toArray().at(1).toString();
    text = text.simplified();
    text.truncate(kMaxWords);
    return text.isEmpty() ? QStringLiteral("an error without words") : text;
}

} // namespace

QJsonValue decimal(const QString &number)
{
    return QJsonObject{{QStringLiteral("__class__"), QStringLiteral("Decimal")},
                       {QStringLiteral("decimal"), number}};
}

QJsonValue date(QDate day)
{
    return QJsonObject{{QStringLiteral("__class__"), QStringLiteral("date")},
                       {QStringLiteral("year"), day.year()},
                       {QStringLiteral("month"), day.month()},
                       {QStringLiteral("day"), day.day()}};
}

QString decimalText(const QJsonValue &value)
{
    if (value.isObject())
        return value.toObject().value(QLatin1String("decimal")).toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return {};
}

QDate dateOf(const QJsonValue &value)
{
    const QJsonObject parts = value.toObject();
    return QDate(parts.value(QLatin1String("year")).toInt(),
                 parts.value(QLatin1String("month")).toInt(),
                 parts.value(QLatin1String("day")).toInt());
}

QJsonValue moment(const QDateTime &at)
{
    const QDateTime utc = at.toUTC();
    return QJsonObject{{QStringLiteral("__class__"), QStringLiteral("datetime")},
                       {QStringLiteral("year"), utc.date().year()},
                       {QStringLiteral("month"), utc.date().month()},
                       {QStringLiteral("day"), utc.date().day()},
                       {QStringLiteral("hour"), utc.time().hour()},
                       {QStringLiteral("minute"), utc.time().minute()},
                       {QStringLiteral("second"), utc.time().second()},
                       {QStringLiteral("microsecond"), utc.time().msec() * 1000}};
}

QDateTime momentOf(const QJsonValue &value)
{
    const QJsonObject parts = value.toObject();
    const QDate day = dateOf(value);
    if (!day.isValid() || !parts.contains(QLatin1String("hour")))
        return {};
    return QDateTime(day,
                     QTime(parts.value(QLatin1String("hour")).toInt(),
                           parts.value(QLatin1String("minute")).toInt(),
                           parts.value(QLatin1String("second")).toInt(),
                           parts.value(QLatin1String("microsecond")).toInt() / 1000),
                     Qt::UTC);
}

bool truth(const QJsonValue &value)
{
    return value.isBool() ? value.toBool() : value.toInt() != 0;
}

QJsonArray only(const QJsonValue &value)
{
    QJsonArray list;
    list.append(value);
    return list;
}

QByteArray request(const QString &method, const QJsonArray &params)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("id"), 1},
                                     {QStringLiteral("method"), method},
                                     {QStringLiteral("params"), params}})
        .toJson(QJsonDocument::Compact);
}

base::Result<QJsonValue> result(const QByteArray &answer)
{
    const auto document = QJsonDocument::fromJson(answer);
    const QJsonObject object = document.object();
    if (object.contains(QLatin1String("error")))
        return fail(ErrorCode::Server, words(object.value(QLatin1String("error"))));
    if (!object.contains(QLatin1String("result")))
        return fail(ErrorCode::Protocol, QStringLiteral("what answered there is no Tryton"));
    return object.value(QLatin1String("result"));
}

QByteArray sessionHeader(const QString &login, qint64 user, const QString &session)
{
    return "Session "
           + (login.toUtf8() + ':' + QByteArray::number(user) + ':' + session.toUtf8()).toBase64();
}

} // namespace dunlin::exchange::tryton
