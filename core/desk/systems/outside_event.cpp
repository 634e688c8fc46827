// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/systems/outside_event.h"

#include "core/base/json_writer.h"
#include "core/desk/ledger_view.h"
#include "core/store/account_pages.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace dunlin::desk {

using base::Result;

Result<OutsideEvents::Named> OutsideEvents::accountOf(base::AccountId account)
{
    if (const auto known = m_accounts.constFind(account); known != m_accounts.cend())
        return *known;
    if (!m_creditors) {
        DUNLIN_TRY_VALUE(auto names, creditorNames(m_connection, m_tenant));
        m_creditors = std::move(names);
    }
    DUNLIN_TRY_VALUE(const auto row, store::AccountPages(m_connection, m_tenant).find(account));
    Named named;
    // The files of care are no accounts: whatever stands on them is told to nobody.
    if (row)
        named = {m_sight.sees(row->assignedTo), row->number, m_creditors->value(row->creditor)};
    m_accounts.insert(account, named);
    return named;
}

Result<std::optional<QByteArray>> OutsideEvents::json(const store::FeedRow &row)
{
    if (row.kind != store::FeedKind::Event || !row.event || row.account.isNull()
        || row.event->verdict == domain::Verdict::Quarantined)
        return std::optional<QByteArray>{};
    DUNLIN_TRY_VALUE(const Named account, accountOf(row.account));
    if (!account.seen)
        return std::optional<QByteArray>{};
    const QJsonObject raw = QJsonDocument::fromJson(row.event->raw).object();
    base::JsonWriter json;
    json.beginObject().key("seq").number(row.seq);
    json.key("id").value(row.event->id.toHex());
    json.key("type").value(row.event->kind);
    json.key("account").value(account.number);
    json.key("creditor").value(account.creditor);
    json.key("at").value(base::toIso(row.event->occurred));
    json.key("heard").value(base::toIso({raw.value(QLatin1String("heard")).toInteger()}));
    json.key("actor").value(raw.value(QLatin1String("actor")).toString());
    const QJsonObject data = raw.value(QLatin1String("data")).toObject();
    json.key("data").raw(QJsonDocument(data).toJson(QJsonDocument::Compact));
    return std::optional(json.endObject().take());
}

} // namespace dunlin::desk
