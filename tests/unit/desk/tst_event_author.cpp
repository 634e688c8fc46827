// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/event_author.h"

#include "core/domain/event_codec.h"
#include "tests/support/require_ok.h"

#include <catch2/catch.hpp>

using namespace dunlin;

TEST_CASE("event author: clocks go up, also when the wall clock goes back")
{
    base::ManualClock clock(base::Instant{1'000'000});
    base::SeededRng rng(1);
    desk::EventAuthor author(clock, rng, base::TenantId{rng.bytes16()},
                             base::DeviceId{rng.bytes16()}, {});
    const base::AccountId account{rng.bytes16()};
    quint64 last = 0;
    for (int i = 0; i < 50; ++i) {
        clock.set(base::Instant{1'000'000 - i * 1000});
        const auto event =
            author.draft(account, domain::Noted{QStringLiteral("x")}, QStringLiteral("user:a"));
        CHECK(event.envelope.hlc > last);
        last = event.envelope.hlc;
    }
    author.observe(last + 1000);
    const auto later =
        author.draft(account, domain::Noted{QStringLiteral("x")}, QStringLiteral("user:a"));
    CHECK(later.envelope.hlc > last + 1000);
}

TEST_CASE("event author: what is written says who, where and when, and chains without a gap")
{
    base::ManualClock clock(base::Instant{1'795'539'600'000});
    base::SeededRng rng(2);
    const base::DeviceId device{rng.bytes16()};
    desk::EventAuthor author(clock, rng, base::TenantId{rng.bytes16()}, device, {4, {}, 0});
    const base::AccountId account{rng.bytes16()};
    base::EventId before;
    for (qint64 dseq = 5; dseq < 8; ++dseq) {
        const auto event = author.draft(account, domain::Noted{QStringLiteral("hello")},
                                        QStringLiteral("user:anna"));
        const auto stored = author.write(event);
        CHECK(stored.dseq == dseq);
        CHECK(stored.hash == domain::eventHash(stored.salt, stored.raw));
        CHECK(stored.id != before);
        before = stored.id;
        const auto decoded = domain::decodeEvent(stored.raw);
        REQUIRE_OK(decoded);
        CHECK(*decoded == event);
        CHECK(decoded->envelope.device == device);
        CHECK(decoded->envelope.actor == QLatin1String("user:anna"));
    }
    CHECK(author.place().lastDseq == 7);
}
