// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace dunlin::base {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Input: return QStringLiteral("input");
    case ErrorCode::NotFound: return QStringLiteral("not_found");
    case ErrorCode::Conflict: return QStringLiteral("conflict");
    case ErrorCode::Auth: return QStringLiteral("auth");
    case ErrorCode::Forbidden: return QStringLiteral("forbidden");
    case ErrorCode::Offline: return QStringLiteral("offline");
    case ErrorCode::Server: return QStringLiteral("server");
    case ErrorCode::Protocol: return QStringLiteral("protocol");
    case ErrorCode::StoreBusy: return QStringLiteral("store_busy");
    case ErrorCode::StoreFull: return QStringLiteral("store_full");
    case ErrorCode::StoreCorrupt: return QStringLiteral("store_corrupt");
    case ErrorCode::StoreTooNew: return QStringLiteral("store_too_new");
    case ErrorCode::Io: return QStringLiteral("io");
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::Internal: return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

} // namespace dunlin::base
