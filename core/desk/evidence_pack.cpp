// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/evidence_pack.h"

#include "core/base/json_writer.h"
#include "core/desk/office_core.h"
#include "core/desk/office_tree.h"
#include "core/store/event_store.h"
#include "core/store/feed_store.h"
#include "core/sync/ledger_tree.h"
#include "core/sync/server_log.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Hash32;
using base::Result;
using store::Connection;

namespace {

constexpr int kFormat = 1;

Result<sync::KeyPair> keyOf(OfficeCore &core)
{
    return core.read([&](Connection &connection) -> Result<sync::KeyPair> {
        DUNLIN_TRY_VALUE(const QByteArray seed,
                         store::Tenants(connection).setting(core.key(), "signing_seed"));
        if (seed.size() != sync::kSeedBytes)
            return fail(ErrorCode::StoreCorrupt, QStringLiteral("the office's key is damaged"));
        return sync::keyPairFromSeed(seed);
    });
}

QString cell(const QString &text)
{
    return QStringLiteral("<td>") + text.toHtmlEscaped() + QStringLiteral("</td>");
}

QByteArray signedText(const QByteArray &json)
{
    return QByteArrayLiteral("Dunlin evidence\0") + base::toBytes(base::sha256(json));
}

Hash32 hashFromHex(const QString &hex)
{
    Hash32 hash{};
    const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    if (bytes.size() == qsizetype(hash.size()))
        std::copy(bytes.begin(), bytes.end(), hash.begin());
    return hash;
}

void writeItem(base::JsonWriter &json, const Evidence::Item &item)
{
    const domain::StoredEvent &event = item.event;
    json.beginObject();
    json.key("id").value(event.id.toHex());
    json.key("kind").value(item.kind);
    json.key("occurred").value(base::toIso(item.occurred));
    json.key("seq").number(event.seq);
    json.key("device").value(event.device.toHex());
    json.key("dseq").number(event.dseq);
    json.key("verdict").value(domain::name(event.verdict));
    json.key("received_ms").number(event.receivedAt.ms);
    json.key("hash").value(base::toHex(event.hash));
    if (event.raw.isEmpty()) {
        json.key("salt").null().key("bytes").null(); // lawfully erased; the hash is still proven
    } else {
        json.key("salt").value(event.salt.toHex());
        json.key("bytes").value(event.raw.toBase64());
    }
    json.key("leaf").number(qint64(item.leaf));
    json.key("proof").beginArray();
    for (const Hash32 &hash : item.path)
        json.value(base::toHex(hash));
    json.endArray().endObject();
}

} // namespace

Result<Evidence> gatherEvidence(Office &office, const QString &accountNumber)
{
    OfficeCore &core = office.core();
    DUNLIN_TRY_VALUE(const sync::KeyPair key, keyOf(core));
    return core.read([&](Connection &connection) -> Result<Evidence> {
        Evidence evidence;
        DUNLIN_TRY_VALUE(evidence.account, account(office, {accountNumber, {}, {}, {}}));
        evidence.tenant = office.tenant();
        evidence.office = office.settings().name;
        evidence.made = core.clock().now();
        evidence.officeKey = key.publicKey;
        DUNLIN_TRY_VALUE(const auto head, store::FeedStore(connection, core.key()).head());
        OfficeTree source(core);
        const sync::TileHashes tree(quint64(head.seq), [&](int level, quint64 index, int width) {
            return source.treeTile(level, index, width);
        });
        DUNLIN_TRY_VALUE(
            const auto events,
            store::EventStore(connection, core.key()).ofAccount(evidence.account.state.id));
        for (const store::LedgerEvent &event : events) {
            const auto leaf = quint64(event.seq - 1);
            DUNLIN_TRY_VALUE(auto path, tree.inclusionOf(leaf, quint64(head.seq)));
            evidence.items.push_back({event, event.kind, event.occurred, leaf, std::move(path)});
        }
        DUNLIN_TRY_VALUE(const Hash32 root, tree.rootOf(quint64(head.seq)));
        evidence.checkpoint =
            sync::signedCheckpoint(sync::treeOrigin(evidence.tenant), quint64(head.seq), root, key);
        return evidence;
    });
}

QString evidenceHtml(const Evidence &evidence)
{
    const domain::AccountState &state = evidence.account.state;
    QString html = QStringLiteral("<html><body><h1>Account %1</h1><table>"
                                  "<tr><td>Debtor</td>%2</tr><tr><td>Creditor</td>%3</tr>"
                                  "<tr><td>Office</td>%4</tr><tr><td>Made</td>%5</tr>"
                                  "<tr><td>Entries</td>%6</tr></table>")
                       .arg(state.number.toHtmlEscaped(), cell(state.debtor.name),
                            cell(evidence.account.creditor), cell(evidence.office),
                            cell(QString::fromLatin1(base::toIso(evidence.made))),
                            cell(QString::number(evidence.items.size())));
    html += QStringLiteral("<p>Every entry below is in the office's ledger, whose state the "
                           "following signed checkpoint names. The file evidence.json has the "
                           "proofs; \"dunlinctl audit check\" verifies them without the "
                           "office.</p><pre>%1</pre><h2>Entries</h2>")
                .arg(QString::fromUtf8(evidence.checkpoint).toHtmlEscaped());
    for (const Evidence::Item &item : evidence.items) {
        html +=
            QStringLiteral("<h3>%1 · %2</h3><p>%3 · received %4 · device %5, entry %6</p>"
                           "<p><code>%7</code></p>")
                .arg(item.event.seq)
                .arg(QString::fromUtf8(item.kind).toHtmlEscaped(),
                     QString::fromLatin1(base::toIso(item.occurred)),
                     QString::fromLatin1(base::toIso(item.event.receivedAt)),
                     item.event.device.toString())
                .arg(item.event.dseq)
                .arg(item.event.raw.isEmpty() ? QStringLiteral("(erased)")
                                              : QString::fromUtf8(item.event.raw).toHtmlEscaped());
    }
    return html + QStringLiteral("</body></html>");
}

QByteArray evidenceJson(const Evidence &evidence, const Hash32 &documentHash)
{
    base::JsonWriter json;
    json.beginObject();
    json.key("dunlin_evidence").number(kFormat);
    json.key("office").value(evidence.office);
    json.key("tenant").value(evidence.tenant.toHex());
    json.key("account").value(evidence.account.state.number);
    json.key("account_id").value(evidence.account.state.id.toHex());
    json.key("made").value(base::toIso(evidence.made));
    json.key("office_key").value(evidence.officeKey.toHex());
    json.key("checkpoint").value(evidence.checkpoint);
    json.key("document_sha256").value(base::toHex(documentHash));
    json.key("events").beginArray();
    for (const Evidence::Item &item : evidence.items)
        writeItem(json, item);
    return json.endArray().endObject().take() + '\n';
}

Result<QByteArray> signEvidence(Office &office, const QByteArray &json)
{
    DUNLIN_TRY_VALUE(const sync::KeyPair key, keyOf(office.core()));
    return sync::sign(key, signedText(json)).toHex();
}

namespace {

/// Why an entry does not hold; empty: it does.
QString faultOf(const QJsonObject &object, const sync::Checkpoint &checkpoint)
{
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    domain::StoredEvent event;
    event.seq = object.value(QLatin1String("seq")).toInteger();
    event.device = base::DeviceId::fromHex(text("device").toLatin1()).value_or(base::DeviceId{});
    event.dseq = object.value(QLatin1String("dseq")).toInteger();
    event.verdict =
        domain::verdictFromName(text("verdict").toLatin1()).value_or(domain::Verdict::Quarantined);
    event.receivedAt = base::Instant{object.value(QLatin1String("received_ms")).toInteger()};
    event.hash = hashFromHex(text("hash"));
    const QString name = QStringLiteral("entry %1").arg(event.seq);
    if (!object.value(QLatin1String("bytes")).isNull()) {
        const QByteArray raw = QByteArray::fromBase64(text("bytes").toLatin1());
        if (domain::eventHash(QByteArray::fromHex(text("salt").toLatin1()), raw) != event.hash)
            return name + QStringLiteral(": its bytes do not have its hash");
    }
    std::vector<Hash32> path;
    for (const auto step : object.value(QLatin1String("proof")).toArray())
        path.push_back(hashFromHex(step.toString()));
    const auto leaf = quint64(object.value(QLatin1String("leaf")).toInteger());
    if (!sync::verifyInclusion(sync::leafHash(event), leaf, checkpoint.size, path, checkpoint.root))
        return name + QStringLiteral(": it is not in the ledger that the checkpoint names");
    return {};
}

} // namespace

Result<EvidenceCheck> checkEvidence(const QByteArray &json, const QByteArray &signatureHex,
                                    const QByteArray &document)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(QLatin1String("dunlin_evidence")).toInt() != kFormat)
        return fail(ErrorCode::Input, QStringLiteral("this is not an evidence pack"));
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    EvidenceCheck check;
    check.account = text("account");
    check.officeKey = text("office_key").toLatin1();
    const QByteArray key = QByteArray::fromHex(check.officeKey);
    const auto bad = [&](const QString &what) {
        if (check.firstBad.isEmpty())
            check.firstBad = what;
    };
    if (!sync::verify(key, signedText(json), QByteArray::fromHex(signatureHex.trimmed())))
        bad(QStringLiteral("evidence.json is not what the office signed"));
    if (base::sha256(document) != hashFromHex(text("document_sha256")))
        bad(QStringLiteral("the printed page is not the one that belongs to it"));
    const auto checkpoint = sync::openCheckpoint(text("checkpoint").toUtf8(), key);
    if (!checkpoint) {
        bad(checkpoint.error().detail);
        return check;
    }
    if (checkpoint->origin
        != sync::treeOrigin(
            base::TenantId::fromHex(text("tenant").toLatin1()).value_or(base::TenantId{})))
        bad(QStringLiteral("the checkpoint is of another office"));
    check.size = checkpoint->size;
    check.root = base::toHex(checkpoint->root);
    for (const auto entry : object.value(QLatin1String("events")).toArray()) {
        ++check.events;
        if (const QString fault = faultOf(entry.toObject(), *checkpoint); !fault.isEmpty())
            bad(fault);
    }
    return check;
}

} // namespace dunlin::desk
