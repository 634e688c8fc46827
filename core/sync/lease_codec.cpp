// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_writer.h"
#include "core/sync/frames.h"
#include "core/sync/json_fields.h"
#include "core/sync/keys.h"
#include "core/sync/lease_frames.h"
#include "core/sync/wire_bytes.h"

namespace dunlin::sync {

namespace {

using base::ErrorCode;
using base::JsonWriter;

constexpr int kMostParts = 200;

tl::unexpected<base::Error> malformed(const char *what)
{
    return base::fail(ErrorCode::Protocol, QStringLiteral("not a %1").arg(QLatin1String(what)));
}

void writeAccounts(JsonWriter &json, const char *key, const std::vector<base::AccountId> &accounts)
{
    json.key(key).beginArray();
    for (const base::AccountId &account : accounts)
        json.value(account.toHex());
    json.endArray();
}

bool readAccounts(JsonFields &fields, const char *key, std::vector<base::AccountId> *out)
{
    for (const QByteArray &text : fields.texts(key)) {
        const auto account = base::AccountId::fromHex(text);
        if (!account || out->size() >= size_t(kMaxLeaseAccounts))
            return false;
        out->push_back(*account);
    }
    return true;
}

} // namespace

QByteArray leaseMessage(const LeaseReply &reply)
{
    QByteArray entries;
    for (const LeaseEntry &entry : reply.entries) {
        entries.append(entry.account.toBytes());
        appendBigEndian<quint32>(&entries, quint32(entry.parts.size()));
        for (const auto &[rule, share] : entry.parts) {
            const QByteArray utf8 = rule.toUtf8();
            appendBigEndian<quint32>(&entries, quint32(utf8.size()));
            entries.append(utf8);
            appendBigEndian<quint32>(&entries, quint32(share));
        }
    }
    QByteArray message("LedgerSync/1 lease");
    message.append('\0').append(reply.tenant.toBytes()).append(reply.device.toBytes());
    appendBigEndian<qint64>(&message, reply.now.ms);
    appendBigEndian<qint64>(&message, reply.expires.ms);
    message.append(char(reply.whole ? 1 : 0));
    return message.append(base::toBytes(base::sha256(entries)));
}

QByteArray encode(const LeaseRequest &request)
{
    JsonWriter json;
    json.beginObject().key("last").number(request.last);
    json.key("last_hash").value(base::toHex(request.lastHash));
    json.key("whole").boolean(request.whole).key("renew").boolean(request.renew);
    writeAccounts(json, "returned", request.returned);
    writeAccounts(json, "wanted", request.wanted);
    json.key("refusals").beginArray();
    for (const GateRefusal &refusal : request.refusals) {
        json.beginObject().key("id").value(refusal.id.toHex()).key("at").number(refusal.at.ms);
        json.key("actor").value(refusal.actor).key("account").value(refusal.account.toHex());
        json.key("channel").value(refusal.channel).key("rule").value(refusal.rule);
        json.key("decision").value(refusal.decision).key("share").boolean(refusal.forShare);
        json.endObject();
    }
    return json.endArray().endObject().take();
}

base::Result<LeaseRequest> decodeLeaseRequest(QByteArrayView body)
{
    JsonParser parser;
    JsonFields fields = parser.parse(body);
    LeaseRequest request;
    request.last = fields.integer("last");
    request.lastHash = fields.hash("last_hash");
    request.whole = fields.boolean("whole");
    request.renew = fields.boolean("renew");
    if (!readAccounts(fields, "returned", &request.returned)
        || !readAccounts(fields, "wanted", &request.wanted))
        return malformed("lease request");
    for (JsonFields &one : fields.objects("refusals")) {
        GateRefusal refusal;
        refusal.id = one.id<base::EventId>("id");
        refusal.at = base::Instant{one.integer("at")};
        refusal.actor = one.string("actor").left(100);
        refusal.account = one.id<base::AccountId>("account");
        refusal.channel = one.text("channel").left(20);
        refusal.rule = one.string("rule").left(100);
        refusal.decision = one.text("decision").left(30);
        refusal.forShare = one.boolean("share");
        if (!one.ok() || request.refusals.size() >= size_t(kMaxLeaseRefusals))
            return malformed("lease request");
        request.refusals.push_back(std::move(refusal));
    }
    if (!fields.ok())
        return malformed("lease request");
    return request;
}

QByteArray encode(const LeaseReply &reply)
{
    JsonWriter json;
    json.beginObject().key("t").value("lease").key("proto").number(kProto);
    json.key("tenant").value(reply.tenant.toHex()).key("device").value(reply.device.toHex());
    json.key("now").number(reply.now.ms).key("expires").number(reply.expires.ms);
    json.key("whole").boolean(reply.whole);
    json.key("entries").beginArray();
    for (const LeaseEntry &entry : reply.entries) {
        json.beginObject().key("a").value(entry.account.toHex()).key("parts").beginArray();
        for (const auto &[rule, share] : entry.parts)
            json.value(rule.toUtf8() + ' ' + QByteArray::number(share));
        json.endArray().endObject();
    }
    json.endArray().key("signature").value(reply.signature.toHex());
    return json.endObject().take();
}

base::Result<LeaseReply> decodeLeaseReply(QByteArrayView body)
{
    JsonParser parser;
    JsonFields fields = parser.parse(body);
    LeaseReply reply;
    if (fields.text("t") != "lease")
        return malformed("lease");
    reply.tenant = fields.id<base::TenantId>("tenant");
    reply.device = fields.id<base::DeviceId>("device");
    reply.now = base::Instant{fields.integer("now")};
    reply.expires = base::Instant{fields.integer("expires")};
    reply.whole = fields.boolean("whole");
    reply.signature = fields.hex("signature", kSignatureBytes);
    for (JsonFields &one : fields.objects("entries")) {
        LeaseEntry entry{one.id<base::AccountId>("a"), {}};
        for (const QByteArray &part : one.texts("parts")) {
            const qsizetype space = part.lastIndexOf(' ');
            bool isNumber = false;
            const int share = part.mid(space + 1).toInt(&isNumber);
            if (space < 1 || !isNumber || share < 0 || entry.parts.size() >= size_t(kMostParts))
                return malformed("lease");
            entry.parts.emplace_back(QString::fromUtf8(part.left(space)), share);
        }
        if (!one.ok() || reply.entries.size() >= size_t(kMaxLeaseAccounts))
            return malformed("lease");
        reply.entries.push_back(std::move(entry));
    }
    if (!fields.ok())
        return malformed("lease");
    return reply;
}

} // namespace dunlin::sync
