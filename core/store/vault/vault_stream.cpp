// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault/stored_file.h"
#include "core/store/vault/vault_file.h"
#include "core/store/vault/vault_format.h"

namespace dunlin::store {

using namespace vault;

namespace {

/// A run of bytes in sealed blocks; the last one may be short. Blocks are as large as the sectors
/// that are told to SQLite, which starts each part of a journal on a new sector: so what was synced
/// is not written again with what comes later.
class StreamFile final : public StoredFile {
public:
    StreamFile(sqlite3_file *storage, const std::shared_ptr<VaultFile> &file)
        : StoredFile(storage)
        , m_cipher(file ? file->key() : base::Secret::random(32))
        , m_id(file ? file->id() : base::Bytes16{})
    {}

    int read(void *to, int amount, sqlite3_int64 offset) override;
    int write(const void *from, int amount, sqlite3_int64 offset) override;
    int truncate(sqlite3_int64 size) override;
    int size(sqlite3_int64 *size) override;

private:
    int load(sqlite3_int64 block, int length);
    int store(sqlite3_int64 block, int length);
    static int lengthOf(sqlite3_int64 size, sqlite3_int64 block)
    {
        return int(std::clamp<sqlite3_int64>(size - block * kBlock, 0, kBlock));
    }

    PageCipher m_cipher;
    base::Bytes16 m_id;
    sqlite3_int64 m_block = -1; ///< whose text is in m_text; -1: none
    std::array<std::uint8_t, kBlock> m_text{};
    std::array<std::uint8_t, kBlockStored> m_stored{};
};

int StreamFile::size(sqlite3_int64 *size)
{
    sqlite3_int64 stored = 0;
    if (const int failed = storedSize(&stored); failed != SQLITE_OK)
        return failed;
    const sqlite3_int64 rest = stored % kBlockStored;
    *size =
        stored / kBlockStored * kBlock + std::max<sqlite3_int64>(0, rest - PageCipher::kOverhead);
    return SQLITE_OK;
}

/// The text of a block of which `length` bytes are stored; zeros behind them.
int StreamFile::load(sqlite3_int64 block, int length)
{
    if (m_block == block)
        return SQLITE_OK;
    m_block = -1;
    m_text.fill(0);
    if (length > 0) {
        const int stored = length + PageCipher::kOverhead;
        if (const int failed = readStored(m_stored.data(), stored, block * kBlockStored);
            failed != SQLITE_OK)
            return failed == SQLITE_IOERR_SHORT_READ ? SQLITE_IOERR_DATA : failed;
        const Binding binding(m_id, 'j', std::uint64_t(block));
        if (!m_cipher.open(m_stored.data(), length, binding.bytes(), m_stored.data() + length,
                           m_text.data()))
            return SQLITE_IOERR_DATA;
    }
    m_block = block;
    return SQLITE_OK;
}

int StreamFile::store(sqlite3_int64 block, int length)
{
    const Binding binding(m_id, 'j', std::uint64_t(block));
    if (!m_cipher.seal(m_text.data(), length, binding.bytes(), m_stored.data(),
                       m_stored.data() + length)) {
        m_block = -1;
        return SQLITE_IOERR_WRITE;
    }
    const int done =
        writeStored(m_stored.data(), length + PageCipher::kOverhead, block * kBlockStored);
    if (done != SQLITE_OK)
        m_block = -1;
    return done;
}

int StreamFile::read(void *to, int amount, sqlite3_int64 offset)
{
    sqlite3_int64 all = 0;
    if (const int failed = size(&all); failed != SQLITE_OK)
        return failed;
    auto *out = static_cast<std::uint8_t *>(to);
    while (amount > 0 && offset < all) {
        const sqlite3_int64 block = offset / kBlock;
        const int within = int(offset % kBlock);
        const int length = lengthOf(all, block);
        if (const int failed = load(block, length); failed != SQLITE_OK)
            return failed;
        const int part = std::min(amount, length - within);
        std::memcpy(out, m_text.data() + within, std::size_t(part));
        out += part;
        offset += part;
        amount -= part;
    }
    if (amount == 0)
        return SQLITE_OK;
    std::memset(out, 0, std::size_t(amount));
    return SQLITE_IOERR_SHORT_READ;
}

int StreamFile::write(const void *from, int amount, sqlite3_int64 offset)
{
    sqlite3_int64 all = 0;
    if (const int failed = size(&all); failed != SQLITE_OK)
        return failed;
    const sqlite3_int64 end = std::max<sqlite3_int64>(all, offset + amount);
    const auto *in = static_cast<const std::uint8_t *>(from);
    // A gap before `offset` is filled: a block with nothing in it could not be told from a damaged
    // one.
    sqlite3_int64 at = std::min(offset, all);
    while (at < offset + amount) {
        const sqlite3_int64 block = at / kBlock;
        const sqlite3_int64 stop = std::min((block + 1) * kBlock, offset + amount);
        if (const int failed = load(block, lengthOf(all, block)); failed != SQLITE_OK)
            return failed;
        const sqlite3_int64 first = std::max(at, offset);
        if (first < stop) {
            std::memcpy(m_text.data() + first % kBlock, in, std::size_t(stop - first));
            in += stop - first;
        }
        const bool last = stop == offset + amount;
        if (const int failed = store(block, last ? lengthOf(end, block) : kBlock);
            failed != SQLITE_OK)
            return failed;
        at = stop;
    }
    return SQLITE_OK;
}

int StreamFile::truncate(sqlite3_int64 wanted)
{
    sqlite3_int64 all = 0;
    if (const int failed = size(&all); failed != SQLITE_OK)
        return failed;
    if (wanted >= all)
        return SQLITE_OK;
    const sqlite3_int64 block = wanted / kBlock;
    const int rest = int(wanted % kBlock);
    if (rest > 0) {
        if (const int failed = load(block, lengthOf(all, block)); failed != SQLITE_OK)
            return failed;
        std::memset(m_text.data() + rest, 0, std::size_t(kBlock - rest));
        if (const int failed = store(block, rest); failed != SQLITE_OK)
            return failed;
    } else {
        m_block = -1;
    }
    return truncateStored(block * kBlockStored + (rest > 0 ? rest + PageCipher::kOverhead : 0));
}

} // namespace

std::unique_ptr<StoredFile> openVaultStream(sqlite3_file *storage, std::shared_ptr<VaultFile> vault)
{
    return std::make_unique<StreamFile>(storage, vault);
}

} // namespace dunlin::store
