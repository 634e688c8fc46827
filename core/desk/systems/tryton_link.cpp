// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/systems/tryton_link.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace dunlin::desk {

using base::Money;
using base::Result;

QString TrytonLink::remote() const
{
    return QStringLiteral("line:%1").arg(line, 12, 10, QLatin1Char('0'));
}

QByteArray TrytonLink::json() const
{
    const QJsonObject object{
        {QStringLiteral("party"), party},
        {QStringLiteral("invoice"), invoice},
        {QStringLiteral("number"), number},
        {QStringLiteral("item"), item},
        {QStringLiteral("currency"), QString::fromLatin1(original.currency().code())},
        {QStringLiteral("original"), QString::fromLatin1(original.toText())},
        {QStringLiteral("taken"), QString::fromLatin1(taken.toText())},
        {QStringLiteral("told"), QString::fromLatin1(told.toText())},
        {QStringLiteral("open"), isOpen},
        {QStringLiteral("part"), isPart}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<TrytonLink> TrytonLink::from(const store::ConnectorLinkRow &row)
{
    const QJsonObject object = QJsonDocument::fromJson(row.data).object();
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    DUNLIN_TRY_VALUE(const auto currency, base::Currency::fromCode(text("currency").toLatin1()));
    TrytonLink link;
    link.line = row.remote.mid(5).toLongLong();
    link.account = row.account.value_or(base::AccountId{});
    link.party = object.value(QLatin1String("party")).toInteger();
    link.invoice = object.value(QLatin1String("invoice")).toInteger();
    link.number = text("number");
    link.item = text("item");
    DUNLIN_TRY_VALUE(link.original, Money::fromText(text("original").toLatin1(), currency));
    DUNLIN_TRY_VALUE(link.taken, Money::fromText(text("taken").toLatin1(), currency));
    DUNLIN_TRY_VALUE(link.told, Money::fromText(text("told").toLatin1(), currency));
    link.isOpen = object.value(QLatin1String("open")).toBool();
    link.isPart = object.value(QLatin1String("part")).toBool();
    return link;
}

} // namespace dunlin::desk
