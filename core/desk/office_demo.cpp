// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/bulk_writer.h"
#include "core/desk/office_core.h"
#include "core/desk/office_import.h"
#include "core/desk/office_people.h"
#include "core/exchange/demo/demo_generator.h"
#include "core/ports/session.h"
#include "core/store/people.h"

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using store::Connection;

namespace {

/// The people whom the demo's accounts are assigned to; a name that is there stays as it is.
Status addCollectors(Office &office)
{
    const QStringList names = exchange::DemoGenerator::collectors();
    for (qsizetype i = 0; i < names.size(); ++i) {
        NewUser user;
        user.name = names[i];
        user.displayName = names[i].left(1).toUpper() + names[i].mid(1);
        user.role = ports::Role::Collector;
        user.team = i % 2 == 0 ? QStringLiteral("north") : QStringLiteral("south");
        const Status added = addUser(office, user);
        if (!added && added.error().code != ErrorCode::Conflict)
            return added;
    }
    return {};
}

} // namespace

Result<DemoOutcome> makeDemo(Office &office, const DemoRequest &request,
                             const std::shared_ptr<ports::Progress> &progress)
{
    OfficeCore &core = office.core();
    const qint64 began = core.clock().monotonicMs();
    if (core.feedHead() != 0) {
        return fail(ErrorCode::Conflict,
                    QStringLiteral("the office has data; the demo goes into an empty one"));
    }
    exchange::DemoOptions options;
    options.seed = request.seed;
    options.accounts = request.accounts;
    options.asOf = request.asOf.isValid() ? request.asOf : core.today();
    options.zone = core.settings().zone;
    DUNLIN_TRY(addCollectors(office));
    DUNLIN_TRY_VALUE(const qint64 events, core.writeBulk([&](Connection &connection) {
        BulkWriter writer(core);
        return writer.run(connection, [&]() -> Status {
            exchange::DemoGenerator generator(options);
            exchange::DemoBatch batch;
            if (progress)
                progress->total = request.accounts;
            while (generator.next(batch)) {
                if (progress && progress->cancel)
                    return fail(ErrorCode::Cancelled, QStringLiteral("stopped; nothing was made"));
                DUNLIN_TRY(writer.take(batch.account, std::move(batch.events), true));
                if (progress)
                    ++progress->done;
            }
            return {};
        });
    }));
    DemoOutcome outcome;
    outcome.accounts = request.accounts;
    outcome.events = events;
    outcome.seconds = double(core.clock().monotonicMs() - began) / 1000.0;
    return outcome;
}

} // namespace dunlin::desk
