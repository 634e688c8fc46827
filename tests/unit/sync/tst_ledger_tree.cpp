// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ledger_tree.h"

#include "core/base/rng.h"
#include "tests/support/require_ok.h"

using namespace dunlin;
using namespace dunlin::sync;
using base::Hash32;

namespace {

/// Leaves with the data of the test vectors that Certificate Transparency logs share.
std::vector<Hash32> knownLeaves()
{
    const char *const data[] = {"",
                                "00",
                                "10",
                                "2021",
                                "3031",
                                "40414243",
                                "5051525354555657",
                                "606162636465666768696a6b6c6d6e6f"};
    std::vector<Hash32> leaves;
    for (const char *hex : data)
        leaves.push_back(base::sha256(QByteArrayView("\0", 1), QByteArray::fromHex(hex)));
    return leaves;
}

LedgerTree treeOf(const std::vector<Hash32> &leaves, std::size_t count)
{
    LedgerTree tree;
    for (std::size_t i = 0; i < count; ++i)
        tree.add(leaves[i]);
    return tree;
}

std::vector<Hash32> leavesOf(int count)
{
    std::vector<Hash32> leaves;
    for (int i = 0; i < count; ++i)
        leaves.push_back(base::sha256(QByteArray::number(i)));
    return leaves;
}

} // namespace

TEST_CASE("ledger tree: the roots of the published vectors")
{
    const auto leaves = knownLeaves();
    const char *const roots[] = {
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
    for (std::size_t n = 1; n <= leaves.size(); ++n)
        CHECK(base::toHex(treeOf(leaves, n).root()) == roots[n - 1]);
    CHECK(base::toHex(LedgerTree().root())
          == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("ledger tree: every leaf of every small tree is proven, and nothing else is")
{
    const auto all = leavesOf(34);
    for (std::size_t n = 1; n <= all.size(); ++n) {
        const auto &leaves = all;
        const LedgerTree tree = treeOf(all, n);
        const Hash32 root = tree.root();
        for (std::size_t i = 0; i < n; ++i) {
            auto path = tree.inclusion(i);
            CHECK(verifyInclusion(leaves[i], i, n, path, root));
            CHECK_FALSE(verifyInclusion(all[(i + 1) % all.size()], i, n, path, root));
            CHECK_FALSE(verifyInclusion(leaves[i], i + 1, n, path, root));
            CHECK_FALSE(verifyInclusion(leaves[i], n, n, path, root));
            if (path.empty())
                continue;
            path.back()[7] ^= 1;
            CHECK_FALSE(verifyInclusion(leaves[i], i, n, path, root));
            path.pop_back();
            CHECK_FALSE(verifyInclusion(leaves[i], i, n, path, root));
        }
        for (std::size_t m = 0; m <= n; ++m) {
            const Hash32 before = tree.root(m);
            auto path = tree.consistency(m);
            CHECK(verifyConsistency(m, n, before, root, path));
            if (m == 0 || m == n)
                continue;
            Hash32 other = before;
            other[0] ^= 1;
            CHECK_FALSE(verifyConsistency(m, n, other, root, path));
            path.front()[0] ^= 1;
            CHECK_FALSE(verifyConsistency(m, n, before, root, path));
        }
    }
}

TEST_CASE("ledger tree: a checkpoint is believed only with the office's signature")
{
    base::SeededRng rng(2);
    const KeyPair key = keyPairFromSeed(randomKey(rng));
    const KeyPair other = keyPairFromSeed(randomKey(rng));
    const QByteArray note = signedCheckpoint("dunlin/abc", 12, base::sha256("root"), key);
    const auto read = openCheckpoint(note, key.publicKey);
    REQUIRE_OK(read);
    CHECK(read->size == 12);
    CHECK(read->root == base::sha256("root"));
    CHECK_FALSE(openCheckpoint(note, other.publicKey));
    QByteArray larger = note;
    larger.replace("\n12\n", "\n13\n");
    CHECK_FALSE(openCheckpoint(larger, key.publicKey));
    CHECK_FALSE(openCheckpoint("", key.publicKey));
}
