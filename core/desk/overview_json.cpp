// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office_overview.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

qint64 countOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toInteger();
}

template <class Row, class Read>
std::vector<Row> rowsOf(const QJsonObject &object, const char *key, Read read)
{
    std::vector<Row> rows;
    const QJsonArray list = object.value(QLatin1String(key)).toArray();
    for (const QJsonValue &one : list)
        rows.push_back(read(one.toObject()));
    return rows;
}

Result<QJsonObject> objectWith(const QByteArray &json, const char *key)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (!object.contains(QLatin1String(key)))
        return fail(ErrorCode::Protocol, QStringLiteral("the office's answer cannot be read"));
    return object;
}

ports::RuleCounts ruleOf(const QJsonObject &row)
{
    return {textOf(row, "rule"),      textOf(row, "citation"),  textOf(row, "pack"),
            countOf(row, "warnings"), countOf(row, "blocks"),   countOf(row, "overrides"),
            countOf(row, "breaches"), countOf(row, "for_share")};
}

ports::PackLine packOf(const QJsonObject &row)
{
    return {textOf(row, "id"),          textOf(row, "version"),
            textOf(row, "title"),       textOf(row, "sha256").toLatin1(),
            int(countOf(row, "rules")), int(countOf(row, "draft_rules"))};
}

ports::DraftCounts draftOf(const QJsonObject &row)
{
    return {textOf(row, "rule"), textOf(row, "pack"), countOf(row, "contacts"),
            countOf(row, "blocks")};
}

ports::GateCase caseOf(const QJsonObject &row)
{
    ports::GateCase one;
    if (const auto account = base::AccountId::fromHex(textOf(row, "account").toLatin1()))
        one.account = *account;
    one.number = textOf(row, "number");
    one.debtor = textOf(row, "debtor");
    one.at = base::Instant{countOf(row, "at")};
    one.kind = ports::GateCaseKind(std::clamp<qint64>(countOf(row, "kind"), 0, 3));
    one.by = textOf(row, "by");
    one.channel = domain::fromName<domain::Channel>(textOf(row, "channel").toLatin1())
                      .value_or(domain::Channel::Call);
    one.sentence = textOf(row, "sentence");
    one.forShare = row.value(QLatin1String("for_share")).toBool();
    return one;
}

} // namespace

Result<ports::ComplianceOverview> overviewFromJson(const QByteArray &json)
{
    DUNLIN_TRY_VALUE(const QJsonObject object, objectWith(json, "total"));
    const auto part = [&](const char *key) { return object.value(QLatin1String(key)).toObject(); };
    ports::ComplianceOverview out;
    out.from = QDate::fromString(textOf(object, "from"), Qt::ISODate);
    out.to = QDate::fromString(textOf(object, "to"), Qt::ISODate);
    out.asOf = base::Instant{countOf(object, "as_of")};
    const QJsonObject total = part("total");
    out.totals = {countOf(total, "contacts"),  countOf(total, "decided"),
                  countOf(total, "warnings"),  countOf(total, "blocks"),
                  countOf(total, "overrides"), countOf(total, "breaches"),
                  countOf(total, "for_share")};
    out.rules = rowsOf<ports::RuleCounts>(object, "rules", ruleOf);
    out.packs = rowsOf<ports::PackLine>(object, "packs", packOf);
    out.drafts = rowsOf<ports::DraftCounts>(object, "drafts", draftOf);
    const QJsonObject kept = part("retention");
    out.retention = {countOf(kept, "kept"), countOf(kept, "restricted"), countOf(kept, "due"),
                     countOf(kept, "held"), countOf(kept, "erased")};
    const QJsonObject shares = part("shares");
    out.shares = {countOf(shares, "laptops"), countOf(shares, "accounts"),
                  countOf(shares, "doubled")};
    return out;
}

Result<std::vector<ports::GateCase>> casesFromJson(const QByteArray &json)
{
    DUNLIN_TRY_VALUE(const QJsonObject object, objectWith(json, "cases"));
    return rowsOf<ports::GateCase>(object, "cases", caseOf);
}

Result<ports::DraftReplay> replayFromJson(const QByteArray &json)
{
    DUNLIN_TRY_VALUE(const QJsonObject object, objectWith(json, "decisions"));
    ports::DraftReplay out;
    out.days = int(countOf(object, "days"));
    out.decisions = countOf(object, "decisions");
    out.left = countOf(object, "left");
    out.changed = countOf(object, "changed");
    out.newlyBlocked = countOf(object, "newly_blocked");
    out.newlyAllowed = countOf(object, "newly_allowed");
    out.rules = rowsOf<ports::DraftReplay::Shift>(object, "by_rule", [](const QJsonObject &row) {
        return ports::DraftReplay::Shift{textOf(row, "rule"), countOf(row, "before"),
                                         countOf(row, "after")};
    });
    return out;
}

} // namespace dunlin::desk
