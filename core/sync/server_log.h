// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/server.h"

/// The ledger's tree as the server shows it: checkpoints, proofs, tiles and entries (C2SP
/// tlog-tiles). docs/sync-protocol.md, "The ledger can be held against its server".
namespace dunlin::sync {

/// Who a checkpoint is of: "dunlin/" and the tenant's id.
QByteArray treeOrigin(base::TenantId tenant);

/// Signs a checkpoint at `target` and proves that it and each of the `witnessed` sizes up to `head`
/// are of one history. Inside a snapshot.
base::Status proveTree(TreeSource &tree, const OfficeFacts &office, qint64 target, qint64 head,
                       const std::vector<quint64> &witnessed, PullPage *page);

/// A checkpoint of the feed as it is now.
Answer<QByteArray> checkpoint(const ServerContext &context);
/// A tile by its path in the log: "0/x001/x234/067" or "0/067.p/21" for what is not whole yet; the
/// hashes one after the other. not_found for what is beyond the tree. Needs an active device.
Answer<QByteArray> tile(const ServerContext &context, QByteArrayView bearer, QByteArrayView path);
/// Up to 256 leaves by the path of their tile, without the level: each as its length (u16,
/// big-endian) and its data. They hold hashes and times, no personal data.
Answer<QByteArray> entries(const ServerContext &context, QByteArrayView bearer,
                           QByteArrayView path);

} // namespace dunlin::sync
