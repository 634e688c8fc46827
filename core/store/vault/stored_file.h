// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <memory>

namespace dunlin::store {

class VaultFile;

/// One open file of a vault as SQLite sees it: unencrypted, and as long as SQLite believes it is.
/// `storage` is the file beneath, opened by the VFS and closed after this. Functions give SQLite
/// result codes. Used by one thread at a time, as SQLite does.
class StoredFile {
public:
    explicit StoredFile(sqlite3_file *storage) : m_storage(storage) {}
    virtual ~StoredFile() = default;
    StoredFile(const StoredFile &) = delete;
    StoredFile &operator=(const StoredFile &) = delete;

    virtual int read(void *to, int amount, sqlite3_int64 offset) = 0;
    virtual int write(const void *from, int amount, sqlite3_int64 offset) = 0;
    virtual int truncate(sqlite3_int64 size) = 0;
    virtual int size(sqlite3_int64 *size) = 0;
    /// Brings what is still held in memory to the file beneath.
    virtual int flush() { return SQLITE_OK; }

    virtual int shmMap(int, int, bool, void volatile **) { return SQLITE_IOERR_SHMMAP; }
    virtual int shmLock(int, int, int) { return SQLITE_IOERR_SHMLOCK; }
    virtual void shmBarrier() {}
    virtual void shmUnmap() {}

    sqlite3_file *storage() const { return m_storage; }

protected:
    int readStored(void *to, int amount, sqlite3_int64 offset)
    {
        return m_storage->pMethods->xRead(m_storage, to, amount, offset);
    }
    int writeStored(const void *from, int amount, sqlite3_int64 offset)
    {
        return m_storage->pMethods->xWrite(m_storage, from, amount, offset);
    }
    int truncateStored(sqlite3_int64 size)
    {
        return m_storage->pMethods->xTruncate(m_storage, size);
    }
    int storedSize(sqlite3_int64 *size) { return m_storage->pMethods->xFileSize(m_storage, size); }

private:
    sqlite3_file *m_storage;
};

/// The database itself.
std::unique_ptr<StoredFile> openVaultMain(sqlite3_file *storage, std::shared_ptr<VaultFile> vault);
/// Its write-ahead log.
std::unique_ptr<StoredFile> openVaultWal(sqlite3_file *storage, std::shared_ptr<VaultFile> vault);
/// A rollback journal (with the vault's key), or a temporary file (`vault` null: a key that dies
/// with this object).
std::unique_ptr<StoredFile> openVaultStream(sqlite3_file *storage,
                                            std::shared_ptr<VaultFile> vault);

} // namespace dunlin::store
