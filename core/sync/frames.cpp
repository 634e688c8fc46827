// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/frames.h"

#include "core/sync/wire_bytes.h"

namespace dunlin::sync {

namespace {

/// A name and a zero byte before signed bytes, so that no signature means two things.
QByteArray purpose(const char *text)
{
    return QByteArray(text) + '\0';
}

} // namespace

QByteArray batchMessage(base::TenantId tenant, const PushBatch &batch)
{
    QByteArray hashes;
    for (const PushEvent &event : batch.events)
        hashes.append(base::toBytes(domain::eventHash(event.salt, event.raw)));
    QByteArray message = purpose("LedgerSync/1 batch");
    message.append(tenant.toBytes()).append(batch.device.toBytes());
    appendBigEndian<quint64>(&message, quint64(batch.first));
    appendBigEndian<quint32>(&message, quint32(batch.events.size()));
    message.append(base::toBytes(batch.prev)).append(base::toBytes(base::sha256(hashes)));
    return message;
}

QByteArray tokenMessage(base::DeviceId device, QByteArrayView challenge)
{
    return purpose("LedgerSync/1 token") + device.toBytes() + challenge.toByteArray();
}

} // namespace dunlin::sync
