// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include "core/sync/ledger_tree.h"
#include "core/sync/orders.h"
#include "core/sync/server_log.h"
#include "tests/support/sync/sync_office.h"

using namespace dunlin;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    static tests::SyncOffice office;
    static const QByteArray key =
        sync::keyPairFromSeed(office.store.state().office.signingSeed).publicKey;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QByteArray text =
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    for (const QByteArray &one : {bytes, text}) {
        // Nobody can make these without the office's keys.
        fuzz::require(!sync::caller(office.context(), one));
        fuzz::require(!sync::openOrder(one, key, office.store.state().office.tenant, {}));
        fuzz::require(!sync::openCheckpoint(one, key));
        fuzz::require(!sync::tile(office.context(), {}, one));
        fuzz::require(!sync::token(office.context(), {{}, one, QByteArray(64, 'x')}));
    }
    (void)sync::enrolCodeHash(QString::fromUtf8(bytes));
    return 0;
}
