// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/decision.h"

#include "core/base/json_writer.h"

#include <QtCore/QtEndian>

namespace dunlin::compliance {

namespace {

using base::JsonWriter;

void writeFinding(JsonWriter &json, const Finding &finding)
{
    json.beginObject();
    json.key("rule").value(finding.rule);
    json.key("pack").value(finding.pack);
    json.key("decision").value(name(finding.result));
    json.key("why").value(finding.sentence);
    json.key("reason").value(finding.reason);
    if (!finding.why.isEmpty())
        json.key("figures").value(finding.why);
    if (finding.next)
        json.key("next").value(base::toIso(*finding.next));
    json.key("citation").value(finding.citation);
    if (finding.overridden)
        json.key("overridden").boolean(true);
    json.endObject();
}

void writeOverride(JsonWriter &json, const Override &given)
{
    json.key("override").beginObject();
    json.key("role").value(given.role);
    json.key("user").value(given.user);
    json.key("reason_code").value(given.reasonCode);
    json.key("note").value(given.note);
    if (!given.askedBy.isEmpty())
        json.key("asked_by").value(given.askedBy);
    if (!given.request.isEmpty())
        json.key("request").value(given.request);
    json.endObject();
}

void writeClocks(JsonWriter &json, const Decision &decision)
{
    json.key("clocks").beginObject();
    json.key("device").value(base::toIso(decision.at));
    if (decision.serverTime)
        json.key("server").value(base::toIso(*decision.serverTime));
    json.key("trusted").boolean(decision.clockTrusted);
    json.endObject();
}

} // namespace

QByteArrayView name(GateResult result)
{
    switch (result) {
    case GateResult::Allow: return "allow";
    case GateResult::AllowWithWarning: return "allow_with_warning";
    case GateResult::BlockOverridable: return "block_overridable";
    case GateResult::Block: break;
    }
    return "block";
}

QByteArray toJson(const Decision &decision)
{
    JsonWriter json;
    json.beginObject();
    json.key("id").value(decision.id);
    json.key("at").value(base::toIso(decision.at));
    json.key("actor").value(decision.actor);
    json.key("action").value(decision.action);
    json.key("to").value(decision.to);
    json.key("decision").value(name(decision.result));
    json.key("findings").beginArray();
    for (const Finding &finding : decision.findings)
        writeFinding(json, finding);
    json.endArray();
    if (!decision.shadow.empty()) {
        json.key("shadow").beginArray();
        for (const Finding &finding : decision.shadow)
            writeFinding(json, finding);
        json.endArray();
    }
    json.key("packs").beginArray();
    for (const PackRef &pack : decision.packs) {
        json.beginObject();
        json.key("id").value(pack.id);
        json.key("version").value(pack.version);
        json.key("sha256").value(base::toHex(pack.sha256));
        json.endObject();
    }
    json.endArray();
    json.key("facts_digest").value("sha256:" + base::toHex(decision.factsDigest));
    json.key("tz_candidates").beginArray();
    for (const QByteArray &zone : decision.zones)
        json.value(zone);
    json.endArray();
    json.key("attempts_7_days").number(decision.attemptsThisWeek);
    if (decision.nextAllowed)
        json.key("next_allowed").value(base::toIso(*decision.nextAllowed));
    if (decision.validUntil)
        json.key("valid_until").value(base::toIso(*decision.validUntil));
    if (decision.override)
        writeOverride(json, *decision.override);
    writeClocks(json, decision);
    if (!decision.facts.isEmpty())
        json.key("facts").value(packFacts(decision.facts).toBase64());
    json.endObject();
    return json.take();
}

QByteArray packFacts(const QByteArray &facts)
{
    return qCompress(facts);
}

QByteArray unpackFacts(const QByteArray &packed)
{
    constexpr quint32 kMost = 16U * 1024 * 1024;
    constexpr qsizetype kLengthBytes = 4;
    if (packed.size() <= kLengthBytes || qFromBigEndian<quint32>(packed.constData()) > kMost)
        return {};
    return qUncompress(packed);
}

} // namespace dunlin::compliance
