// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault/shared_wal_index.h"
#include "core/store/vault/stored_file.h"
#include "core/store/vault/vault_file.h"
#include "core/store/vault/vault_format.h"

namespace dunlin::store {

using namespace vault;

namespace {

constexpr int kBeginning = 100; ///< bytes of the first page that SQLite reads alone

/// Each page is sealed where it stands: nonce and tag are in the bytes that SQLite was told to
/// leave at its end. Those read as zeros, so that SQLite's own checksums over a page agree however
/// it came here.
class MainFile final : public StoredFile {
public:
    MainFile(sqlite3_file *storage, std::shared_ptr<VaultFile> file)
        : StoredFile(storage)
        , m_vault(std::move(file))
        , m_cipher(m_vault->key())
    {}
    ~MainFile() override { shmUnmap(); }

    int read(void *to, int amount, sqlite3_int64 offset) override;
    int write(const void *from, int amount, sqlite3_int64 offset) override;
    int truncate(sqlite3_int64 size) override { return truncateStored(size); }
    int size(sqlite3_int64 *size) override { return storedSize(size); }

    int shmMap(int number, int bytes, bool make, void volatile **to) override
    {
        if (!m_joined)
            m_vault->walIndex().join();
        m_joined = true;
        *to = m_vault->walIndex().region(number, bytes, make);
        return SQLITE_OK;
    }
    int shmLock(int first, int count, int flags) override
    {
        return m_vault->walIndex().lock(m_held, first, count, flags);
    }
    void shmBarrier() override { m_vault->walIndex().barrier(); }
    void shmUnmap() override
    {
        if (!m_joined)
            return;
        m_vault->walIndex().lock(m_held, 0, SharedWalIndex::kSlots, SQLITE_SHM_UNLOCK);
        m_vault->walIndex().leave();
        m_joined = false;
    }

private:
    enum class Damage { Noted, Expected };

    int readBeginning(std::uint8_t *to, int amount);
    int readPage(std::uint8_t *to, sqlite3_int64 number, Damage damage = Damage::Noted);
    int writePage(const std::uint8_t *from, sqlite3_int64 number);

    std::shared_ptr<VaultFile> m_vault;
    PageCipher m_cipher;
    SharedWalIndex::Holder m_held;
    bool m_joined = false;
    std::array<std::uint8_t, kPage> m_scratch{};
};

int MainFile::read(void *to, int amount, sqlite3_int64 offset)
{
    auto *out = static_cast<std::uint8_t *>(to);
    if (offset == 0 && amount <= kBeginning)
        return readBeginning(out, amount);
    while (amount > 0) {
        const sqlite3_int64 number = offset / kPage;
        const int within = int(offset % kPage);
        const int part = std::min(amount, kPage - within);
        std::uint8_t *page = part == kPage ? out : m_scratch.data();
        if (const int failed = readPage(page, number); failed != SQLITE_OK) {
            if (failed == SQLITE_IOERR_SHORT_READ)
                std::memset(out, 0, std::size_t(amount));
            return failed;
        }
        if (page != out)
            std::memcpy(out, page + within, std::size_t(part));
        out += part;
        offset += part;
        amount -= part;
    }
    return SQLITE_OK;
}

/// What SQLite looks at before it opens the log. A crash during a checkpoint may leave the first
/// page torn here and whole in the log: then its open part is the answer, which tells the size of a
/// page and no more. Where the log has not got the page, it is read whole, and refused.
int MainFile::readBeginning(std::uint8_t *to, int amount)
{
    int done = readPage(m_scratch.data(), 0, Damage::Expected);
    if (done == SQLITE_IOERR_DATA) {
        m_scratch.fill(0);
        done = readStored(m_scratch.data(), kOpenHeader, 0);
        std::memcpy(m_scratch.data(), kSqliteMagic, 16);
    }
    if (done == SQLITE_OK)
        std::memcpy(to, m_scratch.data(), std::size_t(amount));
    else
        std::memset(to, 0, std::size_t(amount));
    return done;
}

int MainFile::readPage(std::uint8_t *to, sqlite3_int64 number, Damage damage)
{
    const sqlite3_int64 offset = number * kPage;
    const int done = readStored(to, kPage, offset);
    if (done == SQLITE_IOERR_SHORT_READ) {
        // Nothing there is an answer that SQLite knows; half a page is damage.
        sqlite3_int64 size = 0;
        if (const int failed = storedSize(&size); failed != SQLITE_OK)
            return failed;
        return size <= offset ? SQLITE_IOERR_SHORT_READ : SQLITE_IOERR_DATA;
    }
    if (done != SQLITE_OK)
        return done;
    const int open = number == 0 ? kOpenHeader : 0;
    Binding binding(m_vault->id(), 'm', std::uint64_t(number) + 1);
    binding.with(to, open);
    if (!m_cipher.open(to + open, kPage - kReserve - open, binding.bytes(), to + kPage - kReserve,
                       to + open)) {
        if (damage == Damage::Noted)
            m_vault->noteDamage();
        return SQLITE_IOERR_DATA;
    }
    if (open > 0)
        std::memcpy(to, kSqliteMagic, 16);
    std::memset(to + kPage - kReserve, 0, kReserve);
    return SQLITE_OK;
}

int MainFile::write(const void *from, int amount, sqlite3_int64 offset)
{
    // SQLite writes whole pages; anything else would be a database of another page size.
    if (amount % kPage != 0 || offset % kPage != 0)
        return SQLITE_IOERR_WRITE;
    const auto *bytes = static_cast<const std::uint8_t *>(from);
    for (int done = 0; done < amount; done += kPage) {
        if (const int failed = writePage(bytes + done, (offset + done) / kPage);
            failed != SQLITE_OK)
            return failed;
    }
    return SQLITE_OK;
}

int MainFile::writePage(const std::uint8_t *from, sqlite3_int64 number)
{
    std::uint8_t *page = m_scratch.data();
    int open = 0;
    Binding binding(m_vault->id(), 'm', std::uint64_t(number) + 1);
    if (number == 0) {
        // Without room for nonce and tag the page's last bytes would be lost.
        if (from[20] != kReserve || std::memcmp(from, kSqliteMagic, 16) != 0)
            return SQLITE_IOERR_WRITE;
        open = kOpenHeader;
        std::memcpy(page, kMagicText, kMagic);
        std::memcpy(page + kMagic, m_vault->keyCheck().constData(), kKeyCheck);
        std::memcpy(page + 16, from + 16, kOpenHeader - 16);
        binding.with(page, open);
    }
    if (!m_cipher.seal(from + open, kPage - kReserve - open, binding.bytes(), page + open,
                       page + kPage - kReserve))
        return SQLITE_IOERR_WRITE;
    return writeStored(page, kPage, number * kPage);
}

} // namespace

std::unique_ptr<StoredFile> openVaultMain(sqlite3_file *storage, std::shared_ptr<VaultFile> vault)
{
    return std::make_unique<MainFile>(storage, std::move(vault));
}

} // namespace dunlin::store
