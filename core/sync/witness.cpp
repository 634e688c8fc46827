// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/witness.h"

#include "core/base/json_writer.h"
#include "core/sync/cursor.h"
#include "core/sync/json_fields.h"

#include <algorithm>

namespace dunlin::sync {

namespace {

/// So many of the newest are kept one by one; of older ones, one for each doubling of the distance.
constexpr size_t kNewest = 4;

/// Whether the server proved that what was seen and its checkpoint are of one history.
bool isProven(const Witness::Seen &seen, const Checkpoint &checkpoint,
              const std::vector<TreeProof> &proofs)
{
    if (seen.size == checkpoint.size)
        return seen.root == checkpoint.root;
    for (const TreeProof &proof : proofs) {
        if (proof.size != seen.size)
            continue;
        return seen.size < checkpoint.size
                   ? verifyConsistency(seen.size, checkpoint.size, seen.root, checkpoint.root,
                                       proof.path)
                   : verifyConsistency(checkpoint.size, seen.size, checkpoint.root, seen.root,
                                       proof.path);
    }
    return false;
}

} // namespace

std::vector<quint64> Witness::sizesToAsk(const QByteArray &cursor) const
{
    const auto place = decodeCursor(cursor);
    std::vector<quint64> sizes;
    for (const Seen &one : m_seen) {
        sizes.push_back(one.size);
        if (place && quint64(place->seq) >= one.size)
            break;
    }
    return sizes;
}

Witness::Finding Witness::hold(const Checkpoint &checkpoint, const std::vector<TreeProof> &proofs,
                               quint64 place) const
{
    Finding finding;
    if (m_seen.empty())
        return finding;
    finding.seen = m_seen.front().size;
    // What holds for a later one holds for all before it.
    const auto common = std::find_if(m_seen.begin(), m_seen.end(), [&](const Seen &one) {
        return isProven(one, checkpoint, proofs);
    });
    if (common == m_seen.begin())
        return finding;
    finding.from = common == m_seen.end() ? 0 : common->size;
    finding.kind = Finding::Kind::Receded;
    for (auto lost = m_seen.begin(); lost != common; ++lost) {
        if (lost->size <= place) {
            finding.kind = Finding::Kind::Refused;
            finding.from = lost->size;
        }
    }
    return finding;
}

void Witness::remember(const Checkpoint &checkpoint, const QByteArray &note, quint64 from)
{
    std::erase_if(m_seen, [&](const Seen &one) {
        return one.size > from || one.size == checkpoint.size || checkpoint.size < one.size;
    });
    m_seen.insert(m_seen.begin(), Seen{checkpoint.size, checkpoint.root, note});
    quint64 distance = 1;
    std::vector<Seen> kept;
    for (size_t i = 0; i < m_seen.size(); ++i) {
        const quint64 away = checkpoint.size - m_seen[i].size;
        const bool isLast = i + 1 == m_seen.size();
        if (i >= kNewest && away < distance && !isLast)
            continue;
        if (i >= kNewest)
            distance = std::max<quint64>(away * 2, 1);
        kept.push_back(std::move(m_seen[i]));
    }
    if (kept.size() > size_t(kMaxWitnessed))
        kept.erase(kept.begin() + kNewest, kept.end() - (kMaxWitnessed - kNewest));
    m_seen = std::move(kept);
}

QByteArray Witness::toBytes() const
{
    base::JsonWriter json;
    json.beginObject().key("seen").beginArray();
    for (const Seen &one : m_seen) {
        json.beginObject().key("size").number(qint64(one.size));
        json.key("root").value(base::toHex(one.root)).key("note").value(one.note).endObject();
    }
    return json.endArray().endObject().take();
}

Witness Witness::fromBytes(const QByteArray &bytes)
{
    Witness witness;
    JsonParser parser;
    JsonFields fields = parser.parse(bytes);
    for (JsonFields &entry : fields.objects("seen")) {
        Seen seen{quint64(entry.integer("size")), entry.hash("root"), entry.text("note")};
        if (!entry.ok())
            return {};
        witness.m_seen.push_back(std::move(seen));
    }
    return witness;
}

} // namespace dunlin::sync
