// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include "core/domain/event_codec.h"
#include "core/domain/fold.h"

using namespace dunlin;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    std::vector<domain::Event> events;
    base::AccountId account;
    for (const QByteArray &line : fuzz::bytesOf(data, size).split('\n')) {
        (void)domain::decodeEnvelope(line);
        auto event = domain::decodeEvent(line);
        if (!event)
            continue;
        // What is read can be written, and reads as the same.
        const QByteArray written = domain::encodeEvent(*event);
        const auto again = domain::decodeEvent(written);
        fuzz::require(again.has_value());
        fuzz::require(domain::encodeEvent(*again) == written);
        account = event->envelope.account;
        events.push_back(std::move(*event));
    }
    domain::FoldContext context;
    context.today = QDate(2026, 11, 24);
    const domain::AccountState state = domain::fold(account, events, context);
    // The balance is the sum of its parts, whatever happened.
    base::Money sum = state.balances[domain::Bucket::Principal];
    for (const domain::Bucket bucket :
         {domain::Bucket::Interest, domain::Bucket::Fees, domain::Bucket::Costs})
        sum = sum + state.balances[bucket];
    fuzz::require(state.total() == sum - state.unapplied);
    return 0;
}
