// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/assert.h"
#include "core/sync/codec.h"

#include <zstd.h>

#include <memory>

namespace dunlin::sync {

namespace {

using base::ErrorCode;
using base::fail;

/// Level 1 gave the 74 MB for a million events in sync.md 2.13; higher levels only cost time.
constexpr int kLevel = 1;
/// 8 MiB: what a peer may make us keep while we decompress.
constexpr int kMaxWindowLog = 23;

} // namespace

QByteArray compressZstd(QByteArrayView bytes)
{
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size =
        ZSTD_compress(out.data(), size_t(out.size()), bytes.data(), size_t(bytes.size()), kLevel);
    DUNLIN_ASSERT(!ZSTD_isError(size));
    out.resize(qsizetype(size));
    return out;
}

base::Result<QByteArray> decompressZstd(QByteArrayView bytes, qsizetype limit)
{
    const std::unique_ptr<ZSTD_DCtx, size_t (*)(ZSTD_DCtx *)> context(ZSTD_createDCtx(),
                                                                      ZSTD_freeDCtx);
    DUNLIN_ASSERT(context != nullptr);
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, kMaxWindowLog);
    ZSTD_inBuffer in{bytes.data(), size_t(bytes.size()), 0};
    QByteArray out;
    // What the frame claims is believed as far as the limit, and only for making room.
    const unsigned long long claimed = ZSTD_getFrameContentSize(bytes.data(), size_t(bytes.size()));
    if (claimed <= quint64(limit))
        out.reserve(qsizetype(claimed));
    size_t more = 1; // 0: a frame is complete and all of it has come out
    bool filled = true;
    while (in.pos < in.size || (more != 0 && filled)) {
        const qsizetype before = out.size();
        if (before > limit)
            return fail(ErrorCode::Input, QStringLiteral("zstd: more than %1 bytes").arg(limit));
        const auto room = qMin(qsizetype(ZSTD_DStreamOutSize()), limit + 1 - before);
        out.resize(before + room);
        ZSTD_outBuffer target{out.data() + before, size_t(room), 0};
        more = ZSTD_decompressStream(context.get(), &target, &in);
        if (ZSTD_isError(more)) {
            const QLatin1String name(ZSTD_getErrorName(more));
            return fail(ErrorCode::Input, QStringLiteral("zstd: %1").arg(name));
        }
        filled = target.pos == target.size;
        out.resize(before + qsizetype(target.pos));
    }
    if (out.size() > limit)
        return fail(ErrorCode::Input, QStringLiteral("zstd: more than %1 bytes").arg(limit));
    if (more != 0)
        return fail(ErrorCode::Input, QStringLiteral("zstd: cut off"));
    return out;
}

} // namespace dunlin::sync
