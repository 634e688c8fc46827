// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/erasure.h"

#include "core/base/hash.h"
#include "core/base/json_writer.h"
#include "core/desk/ledger_view.h"
#include "core/desk/ledger_writer.h"
#include "core/domain/agreement_rules.h"
#include "core/domain/attachments.h"
#include "core/store/erasures.h"
#include "core/store/event_store.h"
#include "core/store/portfolio_reader.h"

#include <algorithm>

namespace dunlin::desk {

using base::AccountId;
using base::Result;
using base::Status;
using store::Connection;

namespace {

/// What stays: that something was here, and why it is not any more.
domain::SourceFact recordOf(const ErasureReason &why, qint64 events)
{
    base::JsonWriter json;
    json.beginObject().key("rule").value(why.rule).key("events").number(events);
    json.key("day").value(why.day.toString(Qt::ISODate));
    json.key("last_activity").value(why.lastActivity.toString(Qt::ISODate)).endObject();
    return {QStringLiteral("data_erased"), QString::fromUtf8(json.take())};
}

/// One file: the account's, one attached to it, or the one of the person's cares.
Status eraseFile(OfficeCore &core, Connection &connection, AccountId account,
                 const ErasureReason &why)
{
    store::Erasures erasures(connection, core.key());
    DUNLIN_TRY_VALUE(const qint64 events, erasures.takeBytes(account));
    if (events == 0)
        return {};
    DUNLIN_TRY(erasures.takeTraces(account));
    domain::Event record =
        core.author().draft(account, recordOf(why, events), QStringLiteral("engine"));
    // Appending projects the account anew, of which nothing is left: its rows go with it.
    DUNLIN_TRY_VALUE(const auto kept, appendOwn(core, connection, {std::move(record)}));
    const qint64 seq = kept.back().seq;
    DUNLIN_TRY(endSight(core, connection, account, seq));
    return erasures.put({account, seq, core.clock().now(), events});
}

Result<base::DebtorId> debtorOf(OfficeCore &core, Connection &connection, AccountId account)
{
    DUNLIN_TRY_VALUE(const auto events, eventsOf(connection, core.key(), account));
    base::DebtorId debtor;
    for (const domain::Event &event : events) {
        if (const auto *opened = std::get_if<domain::AccountOpened>(&event.payload))
            debtor = opened->debtor;
        else if (const auto *linked = std::get_if<domain::DebtorLinked>(&event.payload))
            debtor = linked->debtor;
    }
    return debtor;
}

} // namespace

Status eraseAccount(OfficeCore &core, Connection &connection, AccountId account,
                    const ErasureReason &why)
{
    DUNLIN_TRY_VALUE(const base::DebtorId debtor, debtorOf(core, connection, account));
    DUNLIN_TRY_VALUE(const auto files, store::EventStore(connection, core.key())
                                           .idsOfKind(account, QByteArrayLiteral("attachment")));
    DUNLIN_TRY(eraseFile(core, connection, account, why));
    for (const base::EventId &id : files)
        DUNLIN_TRY(eraseFile(core, connection, domain::attachmentFileOf(id), why));
    if (debtor.isNull())
        return {};
    DUNLIN_TRY_VALUE(const auto others,
                     store::PortfolioReader(connection, core.key()).ofDebtor(debtor));
    const bool isLast = std::all_of(others.begin(), others.end(),
                                    [&](AccountId other) { return other == account; });
    return isLast ? eraseFile(core, connection, domain::careFileOf(debtor), why) : Status();
}

} // namespace dunlin::desk
