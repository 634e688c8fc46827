// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office_audit.h"

#include "core/desk/office_core.h"
#include "core/store/devices.h"
#include "core/store/erasures.h"
#include "core/store/event_store.h"
#include "core/store/feed_store.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QHash>

#include <functional>

namespace dunlin::desk {

using base::Result;
using store::Connection;

namespace {

constexpr int kSlice = 5000;

QString nameOf(const store::FeedRow &row)
{
    return QStringLiteral("feed row %1").arg(row.seq);
}

/// Walks the feed once and keeps the first thing that does not hold.
class Verifier {
public:
    explicit Verifier(std::function<bool(const store::LedgerEvent &)> erased)
        : isErased(std::move(erased))
    {}

    void check(const store::FeedRow &row)
    {
        if (row.seq != m_seq + 1)
            bad(QStringLiteral("the feed jumps from %1 to %2").arg(m_seq).arg(row.seq));
        m_seq = row.seq;
        if (!row.event)
            return;
        const store::LedgerEvent &event = *row.event;
        ++m_result.events;
        m_root.addData(base::toBytes(event.hash));
        if (event.raw.isEmpty() && isErased(event))
            ++m_result.erased;
        else if (domain::eventHash(event.salt, event.raw) != event.hash)
            bad(nameOf(row)
                + QStringLiteral(": the bytes of event %1 do not have its hash")
                      .arg(event.id.toString()));
        m_sums[event.account].add(event.id, event.hash);
    }

    void bad(const QString &what)
    {
        if (m_result.firstBad.isEmpty())
            m_result.firstBad = what;
    }

    AuditResult take()
    {
        m_result.root = m_root.result().toHex();
        return std::move(m_result);
    }

    const QHash<base::AccountId, domain::AccountSum> &sums() const { return m_sums; }
    qint64 seq() const { return m_seq; }
    AuditResult &result() { return m_result; }

private:
    /// Whether the record of a lawful erasure stands behind the event.
    const std::function<bool(const store::LedgerEvent &)> isErased;
    AuditResult m_result;
    QCryptographicHash m_root{QCryptographicHash::Sha256};
    QHash<base::AccountId, domain::AccountSum> m_sums;
    qint64 m_seq = 0;
};

base::Status checkChains(store::EventStore &ledger, const std::vector<store::DeviceRow> &devices,
                         Verifier &verifier)
{
    for (const store::DeviceRow &device : devices) {
        for (qint64 dseq = 1; dseq <= device.chain.dseq; ++dseq) {
            DUNLIN_TRY_VALUE(const auto hash, ledger.chainHash(device.id, dseq));
            const QString name = device.id.toString();
            if (!hash) {
                verifier.bad(QStringLiteral("device %1 has no event %2").arg(name).arg(dseq));
                break;
            }
            if (dseq == device.chain.dseq && *hash != device.chain.hash) {
                verifier.bad(QStringLiteral("the chain of device %1 does not end where it should")
                                 .arg(name));
            }
        }
    }
    return {};
}

} // namespace

Result<AuditResult> verifyLedger(Office &office)
{
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) -> Result<AuditResult> {
        store::FeedStore feed(connection, core.key());
        store::EventStore ledger(connection, core.key());
        store::Erasures erasures(connection, core.key());
        Verifier verifier([&](const store::LedgerEvent &event) {
            const auto row = erasures.find(event.account);
            return row && *row && event.seq < (*row)->seq;
        });
        DUNLIN_TRY_VALUE(const auto head, feed.head());
        while (verifier.seq() < head.seq) {
            DUNLIN_TRY_VALUE(const auto rows, feed.slice(verifier.seq(), head.seq, kSlice));
            if (rows.empty()) {
                verifier.bad(QStringLiteral("the feed ends at %1 and not at %2")
                                 .arg(verifier.seq())
                                 .arg(head.seq));
                break;
            }
            for (const store::FeedRow &row : rows)
                verifier.check(row);
        }
        for (auto it = verifier.sums().cbegin(); it != verifier.sums().cend(); ++it) {
            DUNLIN_TRY_VALUE(const auto kept, ledger.sum(it.key()));
            if (!(kept == it.value())) {
                verifier.bad(QStringLiteral("the sum of account %1 is not that of its events")
                                 .arg(it.key().toString()));
            }
        }
        DUNLIN_TRY_VALUE(const auto devices, store::Devices(connection, core.key()).all());
        verifier.result().devices = qint64(devices.size());
        DUNLIN_TRY(checkChains(ledger, devices, verifier));
        return verifier.take();
    });
}

} // namespace dunlin::desk
