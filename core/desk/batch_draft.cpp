// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/batch_check.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace dunlin::desk {

namespace {

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

QByteArray batchDraftToJson(const ports::BatchDraft &draft)
{
    QJsonArray rows;
    for (const ports::BatchRow &row : draft.rows) {
        QJsonObject line{{QStringLiteral("account"), row.account},
                         {QStringLiteral("amount"), row.amount},
                         {QStringLiteral("date"), row.date},
                         {QStringLiteral("reference"), row.reference}};
        if (row.chosen)
            line.insert(QStringLiteral("chosen"), row.chosen->toString());
        rows.append(line);
    }
    return QJsonDocument(
               QJsonObject{{QStringLiteral("currency"), QString::fromLatin1(draft.currency.code())},
                           {QStringLiteral("control_total"), draft.controlTotal},
                           {QStringLiteral("control_count"), draft.controlCount},
                           {QStringLiteral("method"), draft.method},
                           {QStringLiteral("rows"), rows}})
        .toJson(QJsonDocument::Compact);
}

std::optional<ports::BatchDraft> batchDraftFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto currency = base::Currency::fromCode(textOf(object, "currency").toLatin1());
    if (!currency)
        return std::nullopt;
    ports::BatchDraft draft;
    draft.currency = *currency;
    draft.controlTotal = textOf(object, "control_total");
    draft.controlCount = textOf(object, "control_count");
    draft.method = textOf(object, "method");
    for (const QJsonValue &value : object.value(QLatin1String("rows")).toArray()) {
        const QJsonObject line = value.toObject();
        ports::BatchRow row{textOf(line, "account"), textOf(line, "amount"), textOf(line, "date"),
                            textOf(line, "reference"), std::nullopt};
        const QString chosen = textOf(line, "chosen");
        if (!chosen.isEmpty())
            row.chosen = domain::AccountId::fromHex(chosen.toLatin1());
        draft.rows.push_back(std::move(row));
    }
    return draft;
}

} // namespace dunlin::desk
