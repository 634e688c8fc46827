// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/batch_ids.h"

#include "core/base/hash.h"
#include "core/store/event_store.h"

#include <QtCore/QHash>

#include <algorithm>

namespace dunlin::desk {

namespace {

/// What makes a payment of a batch this one.
QByteArray keyOf(base::AccountId account, const domain::PaymentReceived &payment)
{
    QByteArray key = account.toHex() + '\n' + payment.amount.toText() + '\n'
                     + payment.amount.currency().code() + '\n'
                     + payment.valueDate.toString(Qt::ISODate).toLatin1() + '\n'
                     + payment.reference.toUtf8();
    if (payment.item)
        key += '\n' + payment.item->toHex();
    return key;
}

} // namespace

domain::BatchId batchIdOf(const AccountPayments &payments)
{
    std::vector<QByteArray> lines;
    for (const auto &[account, payment] : payments)
        lines.push_back(keyOf(account, payment));
    std::sort(lines.begin(), lines.end());
    QByteArray all;
    for (const QByteArray &line : lines)
        all += line + '\0';
    return {base::derivedId("payment batch", all)};
}

base::Result<std::vector<base::EventId>> batchPaymentIds(store::Connection &connection,
                                                         store::TenantKey tenant,
                                                         domain::BatchId batch,
                                                         const AccountPayments &payments)
{
    const QByteArray source = "batch payment" + batch.toHex();
    QHash<QByteArray, int> used;
    std::vector<base::EventId> ids;
    for (const auto &[account, payment] : payments) {
        const QByteArray key = keyOf(account, payment);
        int &next = used[key];
        for (;;) {
            const base::EventId id{
                base::derivedId(source, key + '\0' + QByteArray::number(++next))};
            DUNLIN_TRY_VALUE(const auto known,
                             store::EventStore(connection, tenant).find(id, account));
            if (known)
                continue; // it was taken back, or the batch would be known
            ids.push_back(id);
            break;
        }
    }
    return ids;
}

} // namespace dunlin::desk
