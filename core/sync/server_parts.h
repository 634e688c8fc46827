// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/server.h"

/// Shared by the files of the server functions.
namespace dunlin::sync {

tl::unexpected<Problem> refuse(int status, const char *code, const char *retry,
                               const QString &detail = {});
Problem problemOf(const base::Error &error);

/// Who a token names. Inside a transaction.
Answer<Caller> callerOf(const ServerContext &context, const OfficeFacts &office,
                        QByteArrayView bearer);

inline Ack ackOf(const DeviceRow &device)
{
    return {device.lastDseq, device.lastHash, device.safeDseq};
}

enum class Access { Read, Write };

/// Runs `work` in one transaction. A refusal rolls back.
template <class T, class Work>
Answer<T> transact(const ServerContext &context, Access access, Work work)
{
    Answer<T> answer = tl::unexpected(Problem{});
    const std::function<base::Status()> guarded = [&]() -> base::Status {
        answer = work();
        if (!answer)
            return base::fail(base::ErrorCode::Cancelled);
        return {};
    };
    const base::Status status =
        access == Access::Write ? context.store.write(guarded) : context.store.read(guarded);
    if (!status && (answer || status.error().code != base::ErrorCode::Cancelled))
        return tl::unexpected(problemOf(status.error()));
    return answer;
}

} // namespace dunlin::sync

/// DUNLIN_TRY_VALUE and DUNLIN_TRY for functions that give an Answer.
#define SYNC_TRY_VALUE_(name, decl, expr)                                                          \
    auto name = (expr);                                                                            \
    if (!name)                                                                                     \
        return tl::unexpected(::dunlin::sync::problemOf(name.error()));                            \
    decl = std::move(*name)
#define SYNC_TRY_VALUE(decl, expr) SYNC_TRY_VALUE_(DUNLIN_CONCAT(syncTry, __LINE__), decl, expr)
#define SYNC_TRY(expr)                                                                             \
    do {                                                                                           \
        if (auto syncTry = (expr); !syncTry)                                                       \
            return tl::unexpected(::dunlin::sync::problemOf(syncTry.error()));                     \
    } while (false)
