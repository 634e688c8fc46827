// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/ledger_proof.h"

#include "core/base/json_writer.h"
#include "core/base/rng.h"
#include "core/desk/office_server_store.h"
#include "core/desk/office_tree.h"
#include "core/domain/ledger_leaf.h"
#include "core/sync/ledger_hashes.h"
#include "core/sync/ledger_tree.h"
#include "core/sync/server_log.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Hash32;
using base::Result;
using ports::AuditProof;

namespace {

using Path = std::vector<Hash32>;

void writePath(base::JsonWriter &json, QByteArrayView key, const Path &path)
{
    json.key(key).beginArray();
    for (const Hash32 &hash : path)
        json.value(base::toHex(hash));
    json.endArray();
}

std::optional<Path> pathFrom(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    Path path;
    const QJsonArray all = value.toArray();
    for (const QJsonValue &one : all) {
        const QByteArray bytes = QByteArray::fromHex(one.toString().toLatin1());
        Hash32 &hash = path.emplace_back();
        if (bytes.size() != qsizetype(hash.size()))
            return std::nullopt;
        std::copy(bytes.begin(), bytes.end(), hash.begin());
    }
    return path;
}

/// Why a proof does not hold; screens show it translated.
constexpr const char *kUnsigned =
    QT_TRANSLATE_NOOP("dunlin::audit", "the checkpoint is not signed by the office's server");
constexpr const char *kOlder = QT_TRANSLATE_NOOP(
    "dunlin::audit", "the checkpoint is older than one this laptop has witnessed");
constexpr const char *kOther =
    QT_TRANSLATE_NOOP("dunlin::audit", "the ledger is not the one this laptop has witnessed");
constexpr const char *kAbsent =
    QT_TRANSLATE_NOOP("dunlin::audit", "the event is not in the ledger as it stands here");

AuditProof refuted(AuditProof proof, const char *why)
{
    proof.state = AuditProof::State::Refuted;
    proof.problem = QString::fromLatin1(why);
    return proof;
}

} // namespace

QByteArray proofQuestion(qint64 seq, quint64 witnessed)
{
    base::JsonWriter json;
    json.beginObject().key("ask").value("proof");
    json.key("seq").number(seq).key("witnessed").number(qint64(witnessed));
    return json.endObject().take();
}

bool asksProof(const QByteArray &question)
{
    return QJsonDocument::fromJson(question).object().value(QLatin1String("ask"))
           == QLatin1String("proof");
}

Result<QByteArray> answerProof(OfficeCore &core, const QByteArray &question)
{
    const QJsonObject asked = QJsonDocument::fromJson(question).object();
    const qint64 seq = asked.value(QLatin1String("seq")).toInteger();
    const qint64 witnessed = asked.value(QLatin1String("witnessed")).toInteger();
    base::SecureRng rng;
    OfficeTree tree(core);
    const auto note = sync::checkpoint({core.serverStore(), core.clock(), rng, nullptr, &tree});
    if (!note)
        return fail(ErrorCode::StoreCorrupt, note.error().detail);
    DUNLIN_TRY_VALUE(const auto facts, core.serverStore().office());
    DUNLIN_TRY_VALUE(
        const auto opened,
        sync::openCheckpoint(*note, sync::keyPairFromSeed(facts.signingSeed).publicKey));
    if (seq < 1 || quint64(seq) > opened.size || witnessed < 0)
        return fail(ErrorCode::Input, QStringLiteral("the ledger has no such place"));
    const sync::TileHashes hashes(opened.size, [&](int level, quint64 index, int width) {
        return tree.treeTile(level, index, width);
    });
    DUNLIN_TRY_VALUE(const Path path, hashes.inclusionOf(quint64(seq) - 1, opened.size));
    Path consistency;
    if (witnessed > 0 && quint64(witnessed) <= opened.size) {
        DUNLIN_TRY_VALUE(consistency, hashes.consistencyOf(quint64(witnessed), opened.size));
    }
    base::JsonWriter json;
    json.beginObject().key("note").value(QString::fromUtf8(*note));
    writePath(json, "path", path);
    writePath(json, "consistency", consistency);
    return json.endObject().take();
}

Result<AuditProof> checkProof(const QByteArray &answer, const store::LedgerEvent &event,
                              const QByteArray &serverKey,
                              const std::optional<sync::Witness::Seen> &newest, base::Instant now)
{
    const QJsonObject given = QJsonDocument::fromJson(answer).object();
    const auto path = pathFrom(given.value(QLatin1String("path")));
    const auto consistency = pathFrom(given.value(QLatin1String("consistency")));
    const QByteArray note = given.value(QLatin1String("note")).toString().toUtf8();
    if (note.isEmpty() || !path || !consistency)
        return fail(ErrorCode::Protocol, QStringLiteral("the office's answer is no proof"));
    AuditProof proof;
    proof.at = now;
    const auto checkpoint = sync::openCheckpoint(note, serverKey);
    if (!checkpoint)
        return refuted(proof, kUnsigned);
    proof.size = qint64(checkpoint->size);
    proof.root = base::toHex(checkpoint->root);
    if (newest && newest->size > checkpoint->size)
        return refuted(proof, kOlder);
    if (newest && newest->size > 0
        && !sync::verifyConsistency(newest->size, checkpoint->size, newest->root, checkpoint->root,
                                    *consistency))
        return refuted(proof, kOther);
    if (!sync::verifyInclusion(domain::leafHash(event), quint64(event.seq) - 1, checkpoint->size,
                               *path, checkpoint->root))
        return refuted(proof, kAbsent);
    proof.state = AuditProof::State::Proven;
    return proof;
}

} // namespace dunlin::desk
