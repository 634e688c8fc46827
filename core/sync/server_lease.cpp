// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/keys.h"
#include "core/sync/server_parts.h"

namespace dunlin::sync {

namespace {

Answer<LeaseReply> leaseInTransaction(const ServerContext &context, QByteArrayView bearer,
                                      const LeaseRequest &request)
{
    SYNC_TRY_VALUE(const OfficeFacts office, context.store.office());
    const auto who = callerOf(context, office, bearer);
    if (!who)
        return tl::unexpected(who.error());
    const DeviceRow &device = who->device;
    if (device.state != DeviceState::Active)
        return refuse(403, "wiped", "never");
    // Only who has told everything may give a share back: what it recorded counts from now on.
    if (device.lastDseq != request.last
        || (request.last > 0 && device.lastHash != request.lastHash))
        return refuse(409, "gap", "now", QStringLiteral("the device has events that are not here"));
    LeaseReply reply;
    reply.tenant = office.tenant;
    reply.device = device.id;
    reply.now = context.clock.now();
    reply.expires = reply.now;
    SYNC_TRY(context.store.rules().lease(device, who->user, request, &reply));
    reply.signature = sign(keyPairFromSeed(office.signingSeed), leaseMessage(reply));
    return reply;
}

} // namespace

Answer<LeaseReply> lease(const ServerContext &context, QByteArrayView bearer,
                         const LeaseRequest &request)
{
    return transact<LeaseReply>(context, Access::Write,
                                [&] { return leaseInTransaction(context, bearer, request); });
}

} // namespace dunlin::sync
