// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/decision_replay.h"

#include "core/base/assert.h"
#include "core/base/json_writer.h"
#include "core/compliance/engine/evaluate.h"
#include "core/compliance/facts/facts_json.h"
#include "core/desk/shipped_rules.h"
#include "core/domain/event_codec.h"
#include "core/store/event_store.h"
#include "core/store/tenants.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using compliance::PackSource;
using store::Connection;

namespace {

QByteArray settingOf(const QByteArray &hash)
{
    return "pack/" + hash;
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// What one event kept of its decision.
struct Record {
    base::AccountId account;
    QJsonObject decision;
    QJsonObject facts;
    QJsonObject attempt;
    bool digestOk = false;
};

Result<Record> recordOf(Connection &connection, store::TenantKey tenant, base::EventId id)
{
    DUNLIN_TRY_VALUE(const auto stored, store::EventStore(connection, tenant).find(id));
    if (!stored)
        return fail(ErrorCode::NotFound, QStringLiteral("there is no such event"));
    const auto event = domain::decodeEvent(stored->raw);
    QByteArray json;
    if (event) {
        if (const auto *contact = std::get_if<domain::Contacted>(&event->payload))
            json = contact->decision;
        else if (const auto *reserved = std::get_if<domain::ContactReserved>(&event->payload))
            json = reserved->decision;
    }
    Record record;
    record.account = stored->account;
    record.decision = objectOf(json);
    const auto text = [&](const char *key) {
        return record.decision.value(QLatin1String(key)).toString().toLatin1();
    };
    if (text("facts").isEmpty())
        return fail(ErrorCode::NotFound,
                    QStringLiteral("this event kept no facts: it was imported, or recorded before "
                                   "they were kept"));
    const QByteArray facts = compliance::unpackFacts(QByteArray::fromBase64(text("facts")));
    const QJsonObject question = objectOf(facts);
    if (question.isEmpty())
        return fail(ErrorCode::Input, QStringLiteral("the facts of this decision are damaged"));
    record.facts = question.value(QLatin1String("facts")).toObject();
    record.attempt = question.value(QLatin1String("attempt")).toObject();
    record.digestOk = text("facts_digest") == "sha256:" + base::toHex(base::sha256(facts));
    return record;
}

/// Texts of packs by their hash.
class PackShelf {
public:
    explicit PackShelf(std::vector<PackSource> sources) : m_sources(std::move(sources))
    {
        for (const PackSource &source : m_sources)
            add(objectOf(source.json));
    }
    void add(const QJsonObject &pack)
    {
        if (pack.contains(QLatin1String("pack_id")))
            m_packs.insert(base::toHex(compliance::packHash(pack)), pack);
        const QJsonArray several = pack.value(QLatin1String("packs")).toArray();
        for (const QJsonValue &one : several) {
            if (one.toObject().contains(QLatin1String("rules")))
                add(one.toObject());
        }
    }
    bool has(const QByteArray &hash) const { return m_packs.contains(hash); }
    PackSource source(const QByteArray &hash) const
    {
        return {QString::fromLatin1(hash),
                QJsonDocument(m_packs.value(hash)).toJson(QJsonDocument::Compact)};
    }
    /// Calendars, which belong to no pack.
    std::vector<PackSource> calendars() const
    {
        std::vector<PackSource> out;
        for (const PackSource &source : m_sources) {
            const QJsonObject file = objectOf(source.json);
            if (file.contains(QLatin1String("calendars")))
                out.push_back({source.name,
                               QJsonDocument(QJsonObject{{QStringLiteral("calendars"),
                                                          file.value(QLatin1String("calendars"))}})
                                   .toJson(QJsonDocument::Compact)});
        }
        return out;
    }

private:
    std::vector<PackSource> m_sources;
    QHash<QByteArray, QJsonObject> m_packs;
};

Result<std::vector<PackSource>> shippedSources()
{
    DUNLIN_TRY_VALUE(auto sources, readPackFiles(QStringLiteral(":/rulepacks")));
    DUNLIN_TRY_VALUE(auto house, readPackFiles(QStringLiteral(":/house/dunlin.house.json")));
    sources.insert(sources.end(), house.begin(), house.end());
    return sources;
}

struct Named {
    QByteArray id, version, hash;
    bool here = false;
};

std::vector<Named> packsOf(const QJsonObject &decision)
{
    std::vector<Named> out;
    const QJsonArray packs = decision.value(QLatin1String("packs")).toArray();
    for (const QJsonValue &one : packs) {
        const auto text = [&](const char *key) {
            return one.toObject().value(QLatin1String(key)).toString().toLatin1();
        };
        out.push_back({text("id"), text("version"), text("sha256"), false});
    }
    return out;
}

QStringList rulesOf(const QJsonArray &findings)
{
    QStringList rules;
    for (const QJsonValue &one : findings)
        rules << one.toObject().value(QLatin1String("rule")).toString();
    rules.sort();
    return rules;
}

void writeSide(base::JsonWriter &json, const char *key, const QString &decision,
               const QStringList &rules)
{
    json.key(key).beginObject().key("decision").value(decision).key("rules").beginArray();
    for (const QString &rule : rules)
        json.value(rule);
    json.endArray().endObject();
}

Result<compliance::Verdict> decideAgain(const Record &record, const std::vector<Named> &named,
                                        const PackShelf &shelf)
{
    std::vector<PackSource> sources = shelf.calendars();
    for (const Named &pack : named) {
        if (pack.here)
            sources.push_back(shelf.source(pack.hash));
    }
    const auto loaded = compliance::loadPacks(sources, shippedVocabulary());
    if (!loaded.errors.empty())
        return fail(ErrorCode::Input,
                    QStringLiteral("the packs cannot be read any more: %1 %2")
                        .arg(loaded.errors.front().pack, loaded.errors.front().message));
    DUNLIN_TRY_VALUE(const auto question,
                     compliance::readQuestion(*loaded.set, record.facts, record.attempt, nullptr));
    return compliance::evaluate(*loaded.set, question.facts, question.attempt);
}

} // namespace

Result<Replay> replayDecision(Office &office, const ReplayQuestion &question)
{
    OfficeCore &core = office.core();
    auto sources = question.packs;
    if (sources.empty()) {
        DUNLIN_TRY_VALUE(sources, shippedSources());
    }
    PackShelf shelf(sources);
    return core.read([&](Connection &connection) -> Result<Replay> {
        DUNLIN_TRY_VALUE(const Record record, recordOf(connection, core.key(), question.event));
        std::vector<Named> named = packsOf(record.decision);
        for (Named &pack : named) {
            if (!shelf.has(pack.hash)) {
                DUNLIN_TRY_VALUE(
                    const QByteArray kept,
                    store::Tenants(connection).setting(core.key(), settingOf(pack.hash)));
                if (!kept.isEmpty())
                    shelf.add(objectOf(qUncompress(kept)));
            }
            pack.here = shelf.has(pack.hash);
        }
        DUNLIN_TRY_VALUE(const auto verdict, decideAgain(record, named, shelf));
        QStringList rules;
        for (const compliance::Finding &finding : verdict.findings)
            rules << finding.rule;
        rules.sort();
        const QString recorded = record.decision.value(QLatin1String("decision")).toString();
        const QStringList recordedRules =
            rulesOf(record.decision.value(QLatin1String("findings")).toArray());
        const QString again = QString::fromLatin1(compliance::name(verdict.result).toByteArray());
        Replay replay;
        replay.same =
            record.digestOk && recorded == again && rules == recordedRules
            && std::all_of(named.begin(), named.end(), [](const Named &pack) { return pack.here; });
        base::JsonWriter json;
        json.beginObject().key("event").value(question.event.toHex());
        json.key("account").value(record.account.toHex());
        json.key("at").value(record.attempt.value(QLatin1String("at")).toString());
        writeSide(json, "recorded", recorded, recordedRules);
        writeSide(json, "replayed", again, rules);
        json.key("same").boolean(replay.same).key("digest_ok").boolean(record.digestOk);
        json.key("packs").beginArray();
        for (const Named &pack : named) {
            json.beginObject().key("id").value(pack.id).key("version").value(pack.version);
            json.key("sha256").value(pack.hash).key("here").boolean(pack.here).endObject();
        }
        json.endArray().key("facts").raw(
            QJsonDocument(QJsonObject{{QStringLiteral("facts"), record.facts},
                                      {QStringLiteral("attempt"), record.attempt}})
                .toJson(QJsonDocument::Compact));
        replay.json = json.endObject().take();
        return replay;
    });
}

namespace {

/// The packs in force by the names under which they are kept; worked out once.
struct Kept {
    std::vector<std::pair<QByteArray, QByteArray>> packs; ///< name, text
    QByteArray digest;                                    ///< of all names
};

Kept packsInForce()
{
    Kept kept;
    const auto sources = shippedSources();
    DUNLIN_ASSERT(sources.has_value());
    QByteArray names;
    for (const PackSource &source : *sources) {
        const QJsonObject pack = objectOf(source.json);
        if (!pack.contains(QLatin1String("pack_id")))
            continue;
        kept.packs.emplace_back(settingOf(base::toHex(compliance::packHash(pack))), source.json);
        names += kept.packs.back().first;
    }
    kept.digest = base::toHex(base::sha256(names));
    return kept;
}

} // namespace

Status keepPacks(OfficeCore &core, Connection &connection)
{
    static const Kept kept = packsInForce();
    constexpr char kDone[] = "packs_kept";
    store::Tenants tenants(connection);
    DUNLIN_TRY_VALUE(const QByteArray done, tenants.setting(core.key(), kDone));
    if (done == kept.digest)
        return {};
    for (const auto &[name, text] : kept.packs) {
        DUNLIN_TRY_VALUE(const QByteArray there, tenants.setting(core.key(), name));
        if (there.isEmpty())
            DUNLIN_TRY(tenants.setSetting(core.key(), name, qCompress(text)));
    }
    return tenants.setSetting(core.key(), kDone, kept.digest);
}

} // namespace dunlin::desk
