// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_writer.h"
#include "core/sync/codec.h"
#include "core/sync/json_fields.h"
#include "core/sync/keys.h"

namespace dunlin::sync {

namespace {

/// That may be asked for in a page, about; unpacked.
constexpr qint64 kMaxPageBytes = 16 * 1024 * 1024;

using base::ErrorCode;
using base::fail;
using base::JsonWriter;

constexpr int kMaxReopen = 100;
constexpr qsizetype kMaxChallengeBytes = 200;

tl::unexpected<base::Error> malformed(const char *what)
{
    return fail(ErrorCode::Protocol, QStringLiteral("not a %1").arg(QLatin1String(what)));
}

/// Every answer of ours opens with this, so that a hotspot's page is never taken for one.
JsonWriter answer(const char *type)
{
    JsonWriter json;
    json.beginObject().key("t").value(type).key("proto").number(kProto);
    return json;
}

JsonFields parseAnswer(JsonParser &parser, QByteArrayView body, const char *type)
{
    JsonFields fields = parser.parse(body);
    if (fields.text("t") != type || fields.integer("proto") < 1)
        fields.fail();
    return fields;
}

} // namespace

QByteArray encode(const PushReply &reply)
{
    JsonWriter json = answer("ack");
    json.key("last").number(reply.ack.last);
    json.key("last_hash").value(base::toHex(reply.ack.lastHash));
    json.key("safe").number(reply.ack.safe).key("results").beginArray();
    for (const PushResult &result : reply.results) {
        json.beginObject().key("n").number(result.dseq).key("seq").number(result.seq);
        json.key("verdict").value(domain::name(result.verdict));
        if (!result.reason.isEmpty())
            json.key("reason").value(result.reason);
        json.endObject();
    }
    return json.endArray().key("now").number(reply.now.ms).endObject().take();
}

base::Result<PushReply> decodePushReply(QByteArrayView body)
{
    JsonParser parser;
    JsonFields fields = parseAnswer(parser, body, "ack");
    PushReply reply;
    reply.ack = {fields.integer("last"), fields.hash("last_hash"), fields.integer("safe")};
    reply.now = base::Instant{fields.integer("now")};
    for (JsonFields &entry : fields.objects("results")) {
        PushResult result;
        result.dseq = entry.integer("n", 1);
        result.seq = entry.integer("seq");
        result.verdict =
            domain::verdictFromName(entry.text("verdict")).value_or(domain::Verdict::Accepted);
        if (entry.has("reason"))
            result.reason = entry.string("reason");
        if (!entry.ok())
            return malformed("push reply");
        reply.results.push_back(std::move(result));
    }
    if (!fields.ok())
        return malformed("push reply");
    return reply;
}

QByteArray encode(const PullRequest &request)
{
    JsonWriter json;
    json.beginObject().key("cursor").value(request.cursor).key("page").value(request.page);
    json.key("max_bytes").number(request.maxBytes).key("wait").number(request.waitSeconds);
    json.key("schema").number(request.schema).key("verify").boolean(request.verifyAll);
    if (!request.reopen.empty()) {
        json.key("reopen").beginArray();
        for (const base::AccountId &account : request.reopen)
            json.value(account.toHex());
        json.endArray();
    }
    if (!request.tree.empty()) {
        json.key("tree").beginArray();
        for (const quint64 size : request.tree)
            json.number(qint64(size));
        json.endArray();
    }
    return json.endObject().take();
}

base::Result<PullRequest> decodePullRequest(QByteArrayView body)
{
    JsonParser parser;
    JsonFields fields = parser.parse(body);
    PullRequest request;
    request.cursor = fields.text("cursor");
    if (fields.has("page"))
        request.page = fields.text("page");
    if (fields.has("max_bytes"))
        request.maxBytes = int(qBound(qint64(1), fields.integer("max_bytes"), kMaxPageBytes));
    if (fields.has("wait"))
        request.waitSeconds = int(qMin<qint64>(fields.integer("wait"), 55));
    if (fields.has("schema"))
        request.schema = int(qMin<qint64>(fields.integer("schema"), 1'000'000));
    if (fields.has("verify"))
        request.verifyAll = fields.boolean("verify");
    if (fields.has("reopen")) {
        for (const QByteArray &text : fields.texts("reopen")) {
            const auto account = base::AccountId::fromHex(text);
            if (!account || request.reopen.size() >= kMaxReopen)
                return malformed("pull request");
            request.reopen.push_back(*account);
        }
    }
    if (fields.has("tree")) {
        for (const qint64 size : fields.integers("tree")) {
            if (size < 0 || request.tree.size() >= size_t(kMaxWitnessed))
                return malformed("pull request");
            request.tree.push_back(quint64(size));
        }
    }
    if (!fields.ok())
        return malformed("pull request");
    return request;
}

QByteArray encode(const HelloReply &reply)
{
    JsonWriter json = answer("hello");
    json.key("schema").number(reply.schema).key("version").value(reply.version);
    json.key("tenant").value(reply.tenant.toHex()).key("server_key").value(reply.serverKey.toHex());
    json.key("challenge").value(reply.challenge).key("now").number(reply.now.ms);
    json.key("limits").beginObject().key("batch_events").number(kMaxBatchEvents);
    json.key("batch_bytes").number(kMaxBatchBytes).key("body_bytes").number(kMaxBodyBytes);
    return json.endObject().endObject().take();
}

base::Result<HelloReply> decodeHelloReply(QByteArrayView body)
{
    JsonParser parser;
    JsonFields fields = parseAnswer(parser, body, "hello");
    HelloReply reply;
    reply.proto = int(fields.integer("proto"));
    reply.schema = int(fields.integer("schema"));
    reply.version = fields.string("version");
    reply.tenant = fields.id<base::TenantId>("tenant");
    reply.serverKey = fields.hex("server_key", kPublicKeyBytes);
    reply.challenge = fields.text("challenge");
    reply.now = base::Instant{fields.integer("now")};
    if (!fields.ok())
        return malformed("hello");
    return reply;
}

QByteArray encode(const EnrolRequest &request)
{
    JsonWriter json;
    json.beginObject().key("code").value(request.code);
    json.key("public_key").value(request.publicKey.toHex());
    return json.key("name").value(request.name).endObject().take();
}

base::Result<EnrolRequest> decodeEnrolRequest(QByteArrayView body)
{
    JsonParser parser;
    JsonFields fields = parser.parse(body);
    EnrolRequest request{fields.string("code"), fields.hex("public_key", kPublicKeyBytes), {}};
    if (fields.has("name"))
        request.name = fields.string("name").left(100);
    if (!fields.ok() || request.code.isEmpty() || request.code.size() > 100)
        return malformed("enrolment");
    return request;
}

QByteArray encode(const EnrolReply &reply)
{
    JsonWriter json = answer("enrolled");
    json.key("device").value(reply.device.toHex()).key("tenant").value(reply.tenant.toHex());
    json.key("server_key").value(reply.serverKey.toHex()).key("user").value(reply.user);
    json.key("display_name").value(reply.displayName).key("role").value(reply.role);
    json.key("office").value(reply.officeName).key("zone").value(reply.zone);
    json.key("currency").value(reply.currency).key("now").number(reply.now.ms);
    return json.endObject().take();
}

base::Result<EnrolReply> decodeEnrolReply(QByteArrayView body)
{
    JsonParser parser;
    JsonFields fields = parseAnswer(parser, body, "enrolled");
    EnrolReply reply;
    reply.device = fields.id<base::DeviceId>("device");
    reply.tenant = fields.id<base::TenantId>("tenant");
    reply.serverKey = fields.hex("server_key", kPublicKeyBytes);
    reply.user = fields.string("user");
    reply.displayName = fields.string("display_name");
    reply.role = fields.text("role");
    reply.officeName = fields.string("office");
    reply.zone = fields.text("zone");
    reply.currency = fields.text("currency");
    reply.now = base::Instant{fields.integer("now")};
    if (!fields.ok())
        return malformed("enrolment reply");
    return reply;
}

QByteArray encode(const TokenRequest &request)
{
    JsonWriter json;
    json.beginObject().key("device").value(request.device.toHex());
    json.key("challenge").value(request.challenge);
    return json.key("sig").value(request.signature.toHex()).endObject().take();
}

base::Result<TokenRequest> decodeTokenRequest(QByteArrayView body)
{
    JsonParser parser;
    JsonFields fields = parser.parse(body);
    TokenRequest request{fields.id<base::DeviceId>("device"), fields.text("challenge"),
                         fields.hex("sig", kSignatureBytes)};
    if (!fields.ok() || request.challenge.size() > kMaxChallengeBytes)
        return malformed("token request");
    return request;
}

QByteArray encode(const TokenReply &reply)
{
    JsonWriter json = answer("token");
    json.key("token").value(reply.token).key("expires_in").number(reply.expiresInSeconds);
    json.key("role").value(reply.role).key("now").number(reply.now.ms);
    if (!reply.lease.isEmpty())
        json.key("lease").value(reply.lease);
    if (!reply.wipe.isEmpty())
        json.key("wipe").value(reply.wipe);
    return json.endObject().take();
}

base::Result<TokenReply> decodeTokenReply(QByteArrayView body)
{
    JsonParser parser;
    JsonFields fields = parseAnswer(parser, body, "token");
    TokenReply reply;
    reply.token = fields.text("token");
    reply.expiresInSeconds = int(qMin<qint64>(fields.integer("expires_in", 1), 86'400));
    reply.role = fields.text("role");
    reply.now = base::Instant{fields.integer("now")};
    if (fields.has("lease"))
        reply.lease = fields.text("lease");
    if (fields.has("wipe"))
        reply.wipe = fields.text("wipe");
    if (!fields.ok())
        return malformed("token reply");
    return reply;
}

QByteArray encode(const Receipt &receipt)
{
    JsonWriter json;
    json.beginObject().key("device").value(receipt.device.toHex());
    json.key("nonce").value(QByteArray(reinterpret_cast<const char *>(receipt.nonce.data()),
                                       qsizetype(receipt.nonce.size()))
                                .toHex());
    json.key("unsent").number(receipt.unsent);
    return json.key("sig").value(receipt.signature.toHex()).endObject().take();
}

base::Result<Receipt> decodeReceipt(QByteArrayView body)
{
    JsonParser parser;
    JsonFields fields = parser.parse(body);
    Receipt receipt;
    receipt.device = fields.id<base::DeviceId>("device");
    const QByteArray nonce = fields.hex("nonce", qsizetype(receipt.nonce.size()));
    receipt.unsent = fields.integer("unsent");
    receipt.signature = fields.hex("sig", kSignatureBytes);
    if (!fields.ok())
        return malformed("receipt");
    std::copy(nonce.begin(), nonce.end(), receipt.nonce.begin());
    return receipt;
}

QByteArray encode(const ForkRequest &request)
{
    JsonWriter json;
    json.beginObject().key("public_key").value(request.publicKey.toHex());
    return json.endObject().take();
}

base::Result<ForkRequest> decodeForkRequest(QByteArrayView body)
{
    JsonParser parser;
    JsonFields fields = parser.parse(body);
    ForkRequest request{fields.hex("public_key", kPublicKeyBytes)};
    if (!fields.ok())
        return malformed("fork request");
    return request;
}

QByteArray encode(const Problem &problem)
{
    JsonWriter json;
    json.beginObject().key("type").value("about:blank");
    json.key("status").number(problem.status).key("code").value(problem.code);
    json.key("retry").value(problem.retry).key("detail").value(problem.detail);
    return json.key("proto").number(kProto).endObject().take();
}

base::Result<Problem> decodeProblem(QByteArrayView body)
{
    JsonParser parser;
    JsonFields fields = parser.parse(body);
    Problem problem{int(fields.integer("status")), fields.text("code"), fields.text("retry"),
                    fields.string("detail")};
    if (fields.integer("proto") < 1 || !fields.ok())
        return malformed("problem");
    return problem;
}

} // namespace dunlin::sync
