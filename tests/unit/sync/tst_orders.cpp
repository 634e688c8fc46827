// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/orders.h"

#include "core/base/rng.h"
#include "core/sync/codec.h"
#include "tests/support/require_ok.h"

using namespace dunlin;
using namespace dunlin::sync;

namespace {

struct Office {
    base::SeededRng rng{4};
    KeyPair key = keyPairFromSeed(randomKey(rng));
    KeyPair other = keyPairFromSeed(randomKey(rng));
    base::TenantId tenant{rng.bytes16()};
    base::DeviceId device{rng.bytes16()};
    base::Instant now{1'760'000'000'000};
};

} // namespace

TEST_CASE("orders: a signed order is read as it was given")
{
    Office office;
    const Order lease = makeLease({5, true}, office.tenant, office.device, office.now, office.rng);
    CHECK(lease.until == office.now.plusMs(5 * base::kMsPerDay));
    CHECK(lease.destroyAfter == office.now.plusMs(10 * base::kMsPerDay));
    const auto read =
        openOrder(signOrder(office.key, lease), office.key.publicKey, office.tenant, office.device);
    REQUIRE_OK(read);
    CHECK(*read == lease);
    Order wipe;
    wipe.kind = Order::Kind::Wipe;
    wipe.tenant = office.tenant;
    wipe.device = office.device;
    wipe.nonce = office.rng.bytes16();
    wipe.issued = office.now;
    const auto again =
        openOrder(signOrder(office.key, wipe), office.key.publicKey, office.tenant, office.device);
    REQUIRE_OK(again);
    CHECK(*again == wipe);
}

TEST_CASE("orders: nothing but the office's own signature for this device is followed")
{
    Office office;
    Order wipe;
    wipe.kind = Order::Kind::Wipe;
    wipe.tenant = office.tenant;
    wipe.device = office.device;
    const QByteArray good = signOrder(office.key, wipe);
    const auto refused = [&](const QByteArray &text) {
        return !openOrder(text, office.key.publicKey, office.tenant, office.device);
    };
    CHECK_FALSE(refused(good));
    CHECK(refused(signOrder(office.other, wipe)));
    CHECK(refused({}));
    CHECK(refused("<html>log in to the hotspot</html>"));
    CHECK(refused(QByteArray(100'000, 'A')));
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray bad = good;
        bad[at] = bad[at] == 'A' ? 'B' : 'A';
        const auto opened = openOrder(bad, office.key.publicKey, office.tenant, office.device);
        CHECK((!opened || *opened == wipe)); // the last letter has bits that nobody reads
        CHECK(refused(good.left(at)));
    }
    Order elsewhere = wipe;
    elsewhere.device = {office.rng.bytes16()};
    CHECK(refused(signOrder(office.key, elsewhere)));
    elsewhere = wipe;
    elsewhere.tenant = {office.rng.bytes16()};
    CHECK(refused(signOrder(office.key, elsewhere)));
    Order backwards = makeLease({}, office.tenant, office.device, office.now, office.rng);
    backwards.until = backwards.issued;
    CHECK(refused(signOrder(office.key, backwards)));
}

TEST_CASE("orders: a receipt is read as it was sent, and covers each of its parts")
{
    Office office;
    Receipt receipt{office.device, office.rng.bytes16(), 7, {}};
    receipt.signature = sign(office.key, receiptMessage(receipt));
    const auto read = decodeReceipt(encode(receipt));
    REQUIRE_OK(read);
    CHECK(verify(office.key.publicKey, receiptMessage(*read), read->signature));
    Receipt other = *read;
    other.unsent = 8;
    CHECK_FALSE(verify(office.key.publicKey, receiptMessage(other), other.signature));
    other = *read;
    other.nonce[3] ^= 1;
    CHECK_FALSE(verify(office.key.publicKey, receiptMessage(other), other.signature));
    CHECK_FALSE(decodeReceipt("{}"));
}
