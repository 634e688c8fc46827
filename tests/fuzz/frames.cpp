// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include "core/base/hash.h"
#include "core/sync/codec.h"
#include "core/sync/lease_frames.h"
#include "core/sync/witness.h"

using namespace dunlin;

namespace {

/// With the trailer that makes the reader look inside.
QByteArray sealed(QByteArray body, const char *key)
{
    if (!body.endsWith('\n'))
        body += '\n';
    return body + "{\"t\":\"end\",\"n\":" + QByteArray::number(body.count('\n')) + ",\"" + key
           + "\":\"" + base::toHex(base::sha256(body)) + "\"}\n";
}

void readAll(const QByteArray &bytes)
{
    (void)sync::decodePushReply(bytes);
    if (const auto request = sync::decodePullRequest(bytes))
        fuzz::require(sync::decodePullRequest(sync::encode(*request)).has_value());
    (void)sync::decodeHelloReply(bytes);
    (void)sync::decodeEnrolRequest(bytes);
    (void)sync::decodeEnrolReply(bytes);
    (void)sync::decodeTokenRequest(bytes);
    (void)sync::decodeTokenReply(bytes);
    (void)sync::decodeForkRequest(bytes);
    (void)sync::decodeReceipt(bytes);
    (void)sync::decodeProblem(bytes);
    (void)sync::decodeLeaseRequest(bytes);
    (void)sync::decodeLeaseReply(bytes);
    (void)sync::Witness::fromBytes(bytes);
    (void)sync::decompressZstd(bytes, 1 << 20);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    readAll(bytes);
    (void)sync::decodeBatch(bytes);
    (void)sync::decodePullPage(bytes);
    if (const auto batch = sync::decodeBatch(sealed(bytes, "sha")))
        fuzz::require(sync::decodeBatch(sync::encodeBatch(*batch)).has_value());
    if (const auto page = sync::decodePullPage(sealed(bytes, "sha256"))) {
        const auto again = sync::decodePullPage(sync::encodePullPage(*page));
        fuzz::require(again && again->accounts.size() == page->accounts.size()
                      && again->treeNote == page->treeNote);
    }
    return 0;
}
