// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/server.h"

#include "core/domain/event.h"
#include "core/sync/keys.h"
#include "core/sync/server_parts.h"
#include "core/sync/wire_bytes.h"

#include <QtCore/QCoreApplication>

namespace dunlin::sync {

namespace {

constexpr qsizetype kMacBytes = 32;
constexpr qsizetype kTokenBytes = 1 + 16 + 8;
constexpr qsizetype kChallengeBytes = 8 + 16;
constexpr char kTokenVersion = 1;

/// Without I, L, O, U: they are misread (Crockford's base 32).
constexpr char kCodeLetters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kCodeGroups = 3;
constexpr int kCodeGroupSize = 4;

QByteArray sealed(const OfficeFacts &office, const char *purpose, const QByteArray &body)
{
    const QByteArray mac = authenticate(office.tokenKey, QByteArray(purpose) + '\0' + body);
    return (body + mac).toBase64(kBase64);
}

/// The body of a sealed text; empty when it was not sealed by this office for this purpose.
QByteArray unsealed(const OfficeFacts &office, const char *purpose, QByteArrayView text,
                    qsizetype size)
{
    const QByteArray bytes = fromBase64Url(text, size + kMacBytes);
    if (bytes.isEmpty())
        return {};
    const QByteArray body = bytes.first(size);
    if (!isAuthentic(office.tokenKey, QByteArray(purpose) + '\0' + body,
                     QByteArrayView(bytes).last(kMacBytes)))
        return {};
    return body;
}

QByteArray makeToken(const OfficeFacts &office, base::DeviceId device, base::Instant expires)
{
    QByteArray body;
    body.append(kTokenVersion).append(device.toBytes());
    appendBigEndian<qint64>(&body, expires.ms);
    return sealed(office, "access", body);
}

EnrolReply enrolReply(const OfficeFacts &office, const UserRow &user, base::DeviceId device,
                      base::Instant now)
{
    EnrolReply reply;
    reply.device = device;
    reply.tenant = office.tenant;
    reply.serverKey = keyPairFromSeed(office.signingSeed).publicKey;
    reply.user = user.name;
    reply.displayName = user.displayName;
    reply.role = user.role;
    reply.officeName = office.name;
    reply.zone = office.zone;
    reply.currency = office.currency;
    reply.now = now;
    return reply;
}

Answer<EnrolReply> addDevice(const ServerContext &context, const OfficeFacts &office,
                             const UserRow &user, const QByteArray &publicKey, const QString &name)
{
    DeviceRow device;
    device.id.bytes = context.rng.bytes16();
    device.user = user.name;
    device.name = name;
    device.publicKey = publicKey;
    device.enrolledAt = context.clock.now();
    SYNC_TRY(context.store.addDevice(device));
    return enrolReply(office, user, device.id, device.enrolledAt);
}

Answer<EnrolReply> enrolInTransaction(const ServerContext &context, const EnrolRequest &request)
{
    SYNC_TRY_VALUE(const OfficeFacts office, context.store.office());
    const base::Hash32 hash = enrolCodeHash(request.code);
    SYNC_TRY_VALUE(const std::optional<EnrolCode> code, context.store.enrolCode(hash));
    SYNC_TRY_VALUE(const std::optional<DeviceRow> known, context.store.device(request.publicKey));
    const bool repeated = code && known && code->usedBy == known->id;
    if (!code || (code->usedBy && !repeated)
        || (!repeated && code->expires < context.clock.now())) {
        return refuse(403, "code_unknown", "after_action",
                      QStringLiteral("the code is not known, was used, or is too old"));
    }
    SYNC_TRY_VALUE(const std::optional<UserRow> user, context.store.user(code->user));
    if (!user || !user->active)
        return refuse(403, "forbidden", "never", QStringLiteral("the user is not active"));
    if (repeated)
        return enrolReply(office, *user, known->id, context.clock.now());
    if (known)
        return refuse(409, "fork", "after_action", QStringLiteral("the key belongs to a device"));
    auto reply = addDevice(context, office, *user, request.publicKey, request.name);
    if (reply)
        SYNC_TRY(context.store.markCodeUsed(hash, reply->device));
    return reply;
}

} // namespace

tl::unexpected<Problem> refuse(int status, const char *code, const char *retry,
                               const QString &detail)
{
    return tl::unexpected(Problem{status, code, retry, detail});
}

Problem problemOf(const base::Error &error)
{
    switch (error.code) {
    case base::ErrorCode::StoreBusy:
    case base::ErrorCode::Offline: return {503, "busy", "later", {}}; // the database is away
    case base::ErrorCode::StoreFull:
        return {507, "busy", "later", QStringLiteral("the server's disk is full")};
    case base::ErrorCode::Input:
    case base::ErrorCode::Protocol: return {400, "bad_request", "never", error.detail};
    default: return {500, "internal", "later", {}};
    }
}

QString makeEnrolCode(base::Rng &rng)
{
    QString code;
    for (int i = 0; i < kCodeGroups * kCodeGroupSize; ++i) {
        if (i > 0 && i % kCodeGroupSize == 0)
            code += QLatin1Char('-');
        code += QLatin1Char(kCodeLetters[rng.below(sizeof kCodeLetters - 1)]);
    }
    return code;
}

base::Hash32 enrolCodeHash(const QString &code)
{
    QByteArray letters;
    for (const QChar letter : code.toUpper()) {
        if (letter.isLetterOrNumber())
            letters += QString(letter).toUtf8();
    }
    return base::sha256("dunlin enrol code", letters);
}

Answer<Caller> callerOf(const ServerContext &context, const OfficeFacts &office,
                        QByteArrayView bearer)
{
    const QByteArray body = unsealed(office, "access", bearer, kTokenBytes);
    if (body.isEmpty() || body[0] != kTokenVersion)
        return refuse(401, "auth", "now", QStringLiteral("no valid token"));
    if (readBigEndian<qint64>(body, 17) < context.clock.now().ms)
        return refuse(401, "auth", "now", QStringLiteral("the token is too old"));
    const auto id = base::DeviceId::fromBytes(QByteArrayView(body).sliced(1, 16));
    SYNC_TRY_VALUE(const std::optional<DeviceRow> device, context.store.device(*id));
    if (!device)
        return refuse(401, "auth", "after_action", QStringLiteral("the device is not known"));
    if (device->state == DeviceState::Wiped)
        return refuse(403, "wiped", "never");
    SYNC_TRY_VALUE(const std::optional<UserRow> user, context.store.user(device->user));
    if (!user || !user->active)
        return refuse(403, "forbidden", "never", QStringLiteral("the user is not active"));
    return Caller{*device, *user};
}

Answer<Caller> caller(const ServerContext &context, QByteArrayView bearer)
{
    return transact<Caller>(context, Access::Read, [&]() -> Answer<Caller> {
        SYNC_TRY_VALUE(const OfficeFacts office, context.store.office());
        return callerOf(context, office, bearer);
    });
}

Answer<HelloReply> hello(const ServerContext &context)
{
    return transact<HelloReply>(context, Access::Read, [&]() -> Answer<HelloReply> {
        SYNC_TRY_VALUE(const OfficeFacts office, context.store.office());
        HelloReply reply;
        reply.schema = domain::kSchema;
        reply.tenant = office.tenant;
        reply.serverKey = keyPairFromSeed(office.signingSeed).publicKey;
        reply.now = context.clock.now();
        reply.version = QCoreApplication::applicationVersion();
        QByteArray body;
        appendBigEndian<qint64>(&body, reply.now.ms + kChallengeSeconds * 1000);
        const base::Bytes16 nonce = context.rng.bytes16();
        body.append(reinterpret_cast<const char *>(nonce.data()), qsizetype(nonce.size()));
        reply.challenge = sealed(office, "challenge", body);
        return reply;
    });
}

Answer<EnrolReply> enrol(const ServerContext &context, const EnrolRequest &request)
{
    return transact<EnrolReply>(context, Access::Write,
                                [&] { return enrolInTransaction(context, request); });
}

Answer<TokenReply> token(const ServerContext &context, const TokenRequest &request)
{
    return transact<TokenReply>(context, Access::Read, [&]() -> Answer<TokenReply> {
        SYNC_TRY_VALUE(const OfficeFacts office, context.store.office());
        const base::Instant now = context.clock.now();
        const QByteArray challenge =
            unsealed(office, "challenge", request.challenge, kChallengeBytes);
        if (challenge.isEmpty() || readBigEndian<qint64>(challenge, 0) < now.ms)
            return refuse(401, "auth", "now", QStringLiteral("the challenge is too old"));
        SYNC_TRY_VALUE(const std::optional<DeviceRow> device, context.store.device(request.device));
        if (!device
            || !verify(device->publicKey, tokenMessage(request.device, request.challenge),
                       request.signature)) {
            return refuse(401, "auth", "after_action",
                          QStringLiteral("the device is not known, or its key is another"));
        }
        const QByteArray bearer =
            makeToken(office, request.device, now.plusMs(kTokenSeconds * 1000));
        auto who = callerOf(context, office, bearer);
        if (!who)
            return tl::unexpected(who.error());
        TokenReply reply{bearer, kTokenSeconds, who->user.role, now, {}, {}};
        if (!context.orders)
            return reply;
        const KeyPair key = keyPairFromSeed(office.signingSeed);
        SYNC_TRY_VALUE(const std::optional<Order> wipe, context.orders->wipeOrder(request.device));
        if (wipe) {
            reply.wipe = signOrder(key, *wipe);
            return reply;
        }
        SYNC_TRY_VALUE(const LeaseTerms terms, context.orders->leaseTerms(who->user.role));
        reply.lease =
            signOrder(key, makeLease(terms, office.tenant, request.device, now, context.rng));
        return reply;
    });
}

Answer<EnrolReply> fork(const ServerContext &context, QByteArrayView bearer,
                        const ForkRequest &request)
{
    return transact<EnrolReply>(context, Access::Write, [&]() -> Answer<EnrolReply> {
        SYNC_TRY_VALUE(const OfficeFacts office, context.store.office());
        auto who = callerOf(context, office, bearer);
        if (!who)
            return tl::unexpected(who.error());
        if (who->device.state != DeviceState::Active)
            return refuse(403, "forbidden", "never");
        SYNC_TRY_VALUE(const std::optional<DeviceRow> known,
                       context.store.device(request.publicKey));
        if (known && known->user == who->user.name && known->id != who->device.id)
            return enrolReply(office, who->user, known->id, context.clock.now());
        if (known)
            return refuse(409, "fork", "after_action", QStringLiteral("the key is in use"));
        const auto made =
            addDevice(context, office, who->user, request.publicKey, who->device.name);
        if (made)
            SYNC_TRY(context.store.rules().forked(who->device, made->device));
        return made;
    });
}

Answer<Receipt> receipt(const ServerContext &context, const Receipt &receipt)
{
    return transact<Receipt>(context, Access::Write, [&]() -> Answer<Receipt> {
        SYNC_TRY_VALUE(const std::optional<DeviceRow> device, context.store.device(receipt.device));
        if (!device || !verify(device->publicKey, receiptMessage(receipt), receipt.signature))
            return refuse(401, "auth", "never",
                          QStringLiteral("the device is not known, or its key is another"));
        std::optional<Order> order;
        if (context.orders) {
            SYNC_TRY_VALUE(order, context.orders->wipeOrder(receipt.device));
        }
        if (!order || order->nonce != receipt.nonce)
            return refuse(403, "forbidden", "never", QStringLiteral("there is no such order"));
        SYNC_TRY(context.orders->markWiped(receipt.device, receipt.unsent));
        return receipt;
    });
}

Answer<QByteArray> ask(const ServerContext &context, QByteArrayView bearer,
                       const QByteArray &question)
{
    const auto who = caller(context, bearer);
    if (!who)
        return tl::unexpected(who.error());
    if (who->device.state != DeviceState::Active)
        return refuse(403, "wiped", "never");
    auto answer = context.store.rules().answer(who->user, question);
    if (answer)
        return std::move(*answer);
    switch (answer.error().code) {
    case base::ErrorCode::Forbidden:
        return refuse(403, "forbidden", "never", answer.error().detail);
    case base::ErrorCode::Input: return refuse(400, "bad_request", "never", answer.error().detail);
    case base::ErrorCode::NotFound: return refuse(404, "not_found", "never", answer.error().detail);
    case base::ErrorCode::Conflict: return refuse(409, "conflict", "never", answer.error().detail);
    default: return refuse(500, "internal", "later");
    }
}

OfficeRules &ServerStore::rules()
{
    static OfficeRules none;
    return none;
}

bool isIdle(const PullPage &page)
{
    return page.mode == PullMode::Delta && page.accounts.empty() && page.nextPage.isEmpty();
}

base::AccountId quarantineAccount()
{
    return {base::derivedId("dunlin", "quarantine account")};
}

} // namespace dunlin::sync
