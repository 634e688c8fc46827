// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sync/sync_office.h"

#include "core/base/assert.h"
#include "core/domain/event_codec.h"

namespace dunlin::tests {

namespace {

QByteArray saltFrom(base::Rng &rng)
{
    const base::Bytes16 salt = rng.bytes16();
    return QByteArray(reinterpret_cast<const char *>(salt.data()), qsizetype(salt.size()));
}

} // namespace

SyncOffice::SyncOffice()
{
    store.addUser({QStringLiteral("anna"), QStringLiteral("Anna"), "collector", true, false},
                  false);
    store.addUser({QStringLiteral("boss"), QStringLiteral("Boss"), "manager", true, true}, true);
}

QByteArray SyncOffice::raw(base::AccountId account, const domain::Payload &payload,
                           std::optional<base::EventId> id)
{
    domain::Event event;
    event.envelope.id = id.value_or(base::EventId{base::uuid7(clock.now(), rng)});
    event.envelope.tenant = store.state().office.tenant;
    event.envelope.account = account;
    event.envelope.occurred = event.envelope.heard = clock.now();
    event.envelope.actor = QStringLiteral("user:anna");
    event.payload = payload;
    event.envelope.kind = domain::kindOf(payload);
    return domain::encodeEvent(event);
}

sync::PushEvent SyncOffice::event(qint64 dseq, base::AccountId account,
                                  const domain::Payload &payload, std::optional<base::EventId> id)
{
    return {dseq, saltFrom(rng), raw(account, payload, id)};
}

void SyncOffice::assign(base::AccountId account, const QString &user)
{
    domain::StoredEvent stored;
    stored.id = {base::uuid7(clock.now(), rng)};
    stored.account = account;
    stored.raw = raw(account, domain::Assigned{user}, stored.id);
    stored.salt = saltFrom(rng);
    stored.hash = domain::eventHash(stored.salt, stored.raw);
    stored.dseq = 1;
    store.appendOwn(std::move(stored));
}

void SyncOffice::author(MemoryClientStore *laptop, base::AccountId account,
                        const domain::Payload &payload)
{
    sync::OutboxEvent event;
    event.id = {base::uuid7(clock.now(), rng)};
    event.account = account;
    event.raw = raw(account, payload, event.id);
    event.salt = saltFrom(rng);
    event.hash = domain::eventHash(event.salt, event.raw);
    laptop->author(std::move(event));
}

SyncDevice::SyncDevice(SyncOffice &theOffice, const QString &user) : office(theOffice)
{
    key = sync::keyPairFromSeed(sync::randomKey(office.rng));
    const QString code = office.store.addCode(user, office.clock.now().plusMs(600'000));
    const auto enrolled = sync::enrol(office.context(), {code, key.publicKey, {}});
    DUNLIN_ASSERT(enrolled.has_value());
    id = enrolled->device;
    const auto hello = sync::hello(office.context());
    DUNLIN_ASSERT(hello.has_value());
    const auto token =
        sync::token(office.context(), {id, hello->challenge,
                                       sync::sign(key, sync::tokenMessage(id, hello->challenge))});
    DUNLIN_ASSERT(token.has_value());
    bearer = token->token;
}

sync::Answer<sync::PushReply> SyncDevice::push(std::vector<sync::PushEvent> events,
                                               base::Hash32 prev)
{
    sync::PushBatch batch;
    batch.device = id;
    batch.first = events.front().dseq;
    batch.prev = prev;
    batch.head = domain::eventHash(events.back().salt, events.back().raw);
    batch.events = std::move(events);
    batch.signature =
        sync::sign(key, sync::batchMessage(office.store.state().office.tenant, batch));
    return sync::push(office.context(), bearer, batch);
}

sync::Answer<sync::PullPage> SyncDevice::pull(const QByteArray &cursor, const QByteArray &page)
{
    sync::PullRequest request;
    request.cursor = cursor;
    request.page = page;
    return sync::pull(office.context(), bearer, request);
}

} // namespace dunlin::tests
