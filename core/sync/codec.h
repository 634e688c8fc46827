// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/frames.h"
#include "core/sync/orders.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

/// LedgerSync/1 as bytes. Push and pull bodies are lines of JSON ("frames"), the last of which
/// counts the lines before it and carries their SHA-256; anything without that trailer is not
/// believed. Other bodies are one JSON object. Every decoder takes bytes from outside: a text that
/// is not LedgerSync is a Protocol error, never a crash.
namespace dunlin::sync {

inline constexpr char kFrameType[] = "application/x-ledgersync+ndjson";
inline constexpr char kJsonType[] = "application/json";
inline constexpr char kProblemType[] = "application/problem+json";

QByteArray encodeBatch(const PushBatch &batch);
base::Result<PushBatch> decodeBatch(QByteArrayView body);

QByteArray encodePullPage(const PullPage &page);
base::Result<PullPage> decodePullPage(QByteArrayView body);

QByteArray encode(const PushReply &reply);
QByteArray encode(const PullRequest &request);
QByteArray encode(const HelloReply &reply);
QByteArray encode(const EnrolRequest &request);
QByteArray encode(const EnrolReply &reply);
QByteArray encode(const TokenRequest &request);
QByteArray encode(const TokenReply &reply);
QByteArray encode(const ForkRequest &request);
QByteArray encode(const Receipt &receipt);
QByteArray encode(const Problem &problem);

base::Result<PushReply> decodePushReply(QByteArrayView body);
base::Result<PullRequest> decodePullRequest(QByteArrayView body);
base::Result<HelloReply> decodeHelloReply(QByteArrayView body);
base::Result<EnrolRequest> decodeEnrolRequest(QByteArrayView body);
base::Result<EnrolReply> decodeEnrolReply(QByteArrayView body);
base::Result<TokenRequest> decodeTokenRequest(QByteArrayView body);
base::Result<TokenReply> decodeTokenReply(QByteArrayView body);
base::Result<ForkRequest> decodeForkRequest(QByteArrayView body);
base::Result<Receipt> decodeReceipt(QByteArrayView body);
base::Result<Problem> decodeProblem(QByteArrayView body);

/// One zstd frame.
QByteArray compressZstd(QByteArrayView bytes);
/// The bytes of one or more zstd frames; an Input error when they are damaged, or when they would
/// give more than `limit` bytes (found out without allocating them).
base::Result<QByteArray> decompressZstd(QByteArrayView bytes, qsizetype limit);

} // namespace dunlin::sync
