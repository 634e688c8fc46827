// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ledger_leaf.h"

#include "core/base/merkle.h"

#include <QtCore/QtEndian>

namespace dunlin::domain {

namespace {

constexpr qsizetype kLeafBytes = 8 + 16 + 8 + 32 + 1 + 8;

void appendNumber(QByteArray *out, qint64 value)
{
    const quint64 swapped = qToBigEndian(quint64(value));
    out->append(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

void appendBytes(QByteArray *out, const std::uint8_t *bytes, size_t count)
{
    out->append(reinterpret_cast<const char *>(bytes), qsizetype(count));
}

} // namespace

QByteArray leafData(const StoredEvent &event)
{
    QByteArray data;
    data.reserve(kLeafBytes);
    appendNumber(&data, event.seq);
    appendBytes(&data, event.device.bytes.data(), event.device.bytes.size());
    appendNumber(&data, event.dseq);
    appendBytes(&data, event.hash.data(), event.hash.size());
    data += char(int(event.verdict));
    appendNumber(&data, event.receivedAt.ms);
    return data;
}

QByteArray leafData(qint64 seq, QByteArrayView ref)
{
    StoredEvent nothing;
    nothing.seq = seq;
    nothing.hash = base::sha256(ref);
    nothing.receivedAt.ms = 0;
    nothing.verdict = Verdict(0);
    return leafData(nothing);
}

base::Hash32 leafHash(const StoredEvent &event)
{
    return base::merkleLeaf(leafData(event));
}

base::Hash32 leafHash(qint64 seq, QByteArrayView ref)
{
    return base::merkleLeaf(leafData(seq, ref));
}

} // namespace dunlin::domain
