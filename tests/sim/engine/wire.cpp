// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/codec.h"
#include "tests/sim/engine/world.h"

namespace dunlin::sim {

namespace {

constexpr qint64 kTimeOutMs = 60'000;
constexpr qint64 kHoldLookMs = 250;

template <class T>
void put(sync::input::Response *response, const sync::Answer<T> &answer)
{
    response->status = answer ? 200 : answer.error().status;
    response->body = answer ? encode(*answer) : encode(answer.error());
}

} // namespace

bool World::happens(double probability, const char *fault)
{
    if (m_calm || !m_rng.chance(probability))
        return false;
    ++m_faults[fault];
    return true;
}

void World::fail(Laptop &laptop, int life, quint64 id)
{
    at(m_rng.between(1, kTimeOutMs), [this, &laptop, life, id] {
        if (laptop.life == life)
            step(laptop, sync::input::Failure{id, sync::FailureKind::Unreachable});
    });
}

void World::send(Laptop &laptop, const sync::Request &request)
{
    const int life = laptop.life;
    if (happens(m_drop, "drop_request"))
        return fail(laptop, life, request.id);
    const int copies = happens(m_duplicate, "duplicate_request") ? 2 : 1;
    for (int i = 0; i < copies; ++i) {
        at(delay(),
           [this, &laptop, life, request, since = m_now] { arrive(laptop, life, request, since); });
    }
}

void World::arrive(Laptop &laptop, int life, const sync::Request &request, qint64 heldSince)
{
    if (m_now < m_serverDownUntil)
        return fail(laptop, life, request.id);
    const size_t before = m_server.state().feed.size();
    bool isIdle = false;
    sync::input::Response response = serve(laptop, request, &isIdle);
    if (m_server.state().feed.size() != before)
        pokeAll();
    if (isIdle && m_now - heldSince < request.waitSeconds * qint64(1000)) {
        at(kHoldLookMs,
           [this, &laptop, life, request, heldSince] { arrive(laptop, life, request, heldSince); });
        return;
    }
    if (happens(m_drop, "drop_answer"))
        return fail(laptop, life, request.id);
    if (happens(m_portal, "captive_portal")) {
        response.status = 200;
        response.body = "<html><body>Welcome! Please sign in.</body></html>";
    } else if (happens(m_truncate, "truncate")) {
        response.body.truncate(qsizetype(m_rng.below(quint64(response.body.size()) + 1)));
    }
    const int copies = happens(m_duplicate, "duplicate_answer") ? 2 : 1;
    for (int i = 0; i < copies; ++i)
        answer(laptop, life, response);
}

void World::answer(Laptop &laptop, int life, sync::input::Response response)
{
    at(delay(), [this, &laptop, life, response = std::move(response)] {
        if (laptop.life == life)
            step(laptop, response);
    });
}

sync::input::Response World::serve(Laptop &laptop, const sync::Request &request, bool *isIdle)
{
    sync::input::Response response{request.id, 200, sync::kJsonType, {}, 0};
    switch (request.kind) {
    case sync::RequestKind::Hello: put(&response, sync::hello(context())); break;
    case sync::RequestKind::Token:
        put(&response, sync::token(context(), *sync::decodeTokenRequest(request.body)));
        break;
    case sync::RequestKind::Lease: break; // the memory store never asks
    case sync::RequestKind::Fork:
        put(&response,
            sync::fork(context(), request.bearer, *sync::decodeForkRequest(request.body)));
        break;
    case sync::RequestKind::Push: {
        auto reply = sync::push(context(), request.bearer, *sync::decodeBatch(request.body));
        if (reply && m_mutant == Mutant::AckNumberOnly) {
            const auto own = laptop.disk.historyHash(reply->ack.last);
            reply->ack.lastHash = own->value_or(base::Hash32{});
        }
        put(&response, reply);
        break;
    }
    case sync::RequestKind::Pull: {
        sync::PullRequest wish = *sync::decodePullRequest(request.body);
        if (m_mutant == Mutant::PageLiveHead && !wish.page.isEmpty()) {
            auto token = *sync::decodePageToken(wish.page);
            const auto head = *m_server.head();
            token.target = {m_server.state().office.incarnation, head.seq, head.tag};
            wish.page = sync::encodePageToken(token);
        }
        auto page = sync::pull(context(), request.bearer, wish);
        if (!page) {
            put(&response, sync::Answer<sync::PushReply>(tl::unexpected(page.error())));
            break;
        }
        *isIdle = sync::isIdle(*page);
        mutatePull(laptop, &*page);
        response.contentType = sync::kFrameType;
        response.body = encodePullPage(*page);
        break;
    }
    }
    return response;
}

void World::mutatePull(Laptop &laptop, sync::PullPage *page)
{
    const auto &outbox = laptop.disk.state().outbox;
    const auto own = laptop.disk.historyHash(outbox.acked);
    if (m_mutant == Mutant::NoAckInPull)
        page->me = sync::Ack{outbox.acked, own->value_or(base::Hash32{}), outbox.safe};
    if (m_mutant == Mutant::AckNumberOnly && page->me)
        page->me->lastHash = laptop.disk.historyHash(page->me->last)->value_or(base::Hash32{});
    if (m_mutant == Mutant::NoDrop) {
        std::erase_if(page->accounts, [](const sync::AccountPart &part) {
            return part.kind == sync::AccountPart::Kind::Drop;
        });
    }
    if (m_mutant == Mutant::NoBackfill) {
        for (sync::AccountPart &part : page->accounts) {
            if (part.kind == sync::AccountPart::Kind::Open && part.events.size() > 1)
                part.events.erase(part.events.begin(), part.events.end() - 1);
        }
    }
}

void World::openPoke(Laptop &laptop)
{
    at(delay(), [this, &laptop, life = laptop.life] {
        if (laptop.life != life)
            return;
        laptop.pokeOpen = true;
        if (happens(m_drop, "poke_refused"))
            return closePoke(laptop);
        step(laptop, sync::input::PokeOpened{});
    });
}

void World::closePoke(Laptop &laptop)
{
    if (std::exchange(laptop.pokeOpen, false))
        step(laptop, sync::input::PokeClosed{});
}

void World::pokeAll()
{
    for (auto &owned : m_laptops) {
        Laptop &laptop = *owned;
        if (!laptop.pokeOpen)
            continue;
        at(delay(), [this, &laptop, life = laptop.life] {
            if (laptop.life != life || !laptop.pokeOpen)
                return;
            if (happens(m_drop, "poke_lost"))
                closePoke(laptop);
            else
                step(laptop, sync::input::Poke{qint64(m_server.state().feed.size())});
        });
    }
}

} // namespace dunlin::sim
