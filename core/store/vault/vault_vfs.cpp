// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault/vault_vfs.h"

#include "core/store/vault/stored_file.h"
#include "core/store/vault/vault_file.h"
#include "core/store/vault/vault_format.h"

#include <sqlite3.h>

#include <map>
#include <memory>
#include <mutex>

namespace dunlin::store {

namespace {

/// What SQLite allocates for a file: this, and behind it the file of the VFS beneath.
struct Handle {
    sqlite3_file base;
    StoredFile *file;

    sqlite3_file *storage() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

StoredFile &fileOf(sqlite3_file *file)
{
    return *reinterpret_cast<Handle *>(file)->file;
}

sqlite3_vfs *beneath(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}

int closeFile(sqlite3_file *file)
{
    auto *handle = reinterpret_cast<Handle *>(file);
    const int flushed = handle->file->flush();
    delete handle->file;
    handle->file = nullptr;
    const int closed = handle->storage()->pMethods->xClose(handle->storage());
    return flushed == SQLITE_OK ? closed : flushed;
}

int syncFile(sqlite3_file *file, int flags)
{
    StoredFile &stored = fileOf(file);
    if (const int failed = stored.flush(); failed != SQLITE_OK)
        return failed;
    return stored.storage()->pMethods->xSync(stored.storage(), flags);
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    sqlite3_file *storage = fileOf(file).storage();
    switch (operation) {
    case SQLITE_FCNTL_SIZE_HINT: // of the file as SQLite sees it
    case SQLITE_FCNTL_CHUNK_SIZE: return SQLITE_OK;
    case SQLITE_FCNTL_MMAP_SIZE: // what is mapped would not be decrypted
        *static_cast<sqlite3_int64 *>(argument) = 0;
        return SQLITE_OK;
    default: return storage->pMethods->xFileControl(storage, operation, argument);
    }
}

int characteristics(sqlite3_file *file)
{
    sqlite3_file *storage = fileOf(file).storage();
    // No promise about atomic writes survives the sealing.
    return storage->pMethods->xDeviceCharacteristics(storage)
           & (SQLITE_IOCAP_POWERSAFE_OVERWRITE | SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN);
}

const sqlite3_io_methods kMethods = {
    2, // version 2: with shared memory, without memory mapping
    closeFile,
    [](sqlite3_file *f, void *to, int n, sqlite3_int64 at) { return fileOf(f).read(to, n, at); },
    [](sqlite3_file *f, const void *from, int n, sqlite3_int64 at) {
        return fileOf(f).write(from, n, at);
    },
    [](sqlite3_file *f, sqlite3_int64 size) { return fileOf(f).truncate(size); },
    syncFile,
    [](sqlite3_file *f, sqlite3_int64 *size) { return fileOf(f).size(size); },
    [](sqlite3_file *f, int level) {
        sqlite3_file *storage = fileOf(f).storage();
        return storage->pMethods->xLock(storage, level);
    },
    [](sqlite3_file *f, int level) {
        sqlite3_file *storage = fileOf(f).storage();
        return storage->pMethods->xUnlock(storage, level);
    },
    [](sqlite3_file *f, int *reserved) {
        sqlite3_file *storage = fileOf(f).storage();
        return storage->pMethods->xCheckReservedLock(storage, reserved);
    },
    fileControl,
    [](sqlite3_file *) { return vault::kBlock; },
    characteristics,
    [](sqlite3_file *f, int number, int bytes, int make, void volatile **to) {
        return fileOf(f).shmMap(number, bytes, make != 0, to);
    },
    [](sqlite3_file *f, int first, int count, int flags) {
        return fileOf(f).shmLock(first, count, flags);
    },
    [](sqlite3_file *f) { fileOf(f).shmBarrier(); },
    [](sqlite3_file *f, int) {
        fileOf(f).shmUnmap();
        return SQLITE_OK;
    },
    nullptr,
    nullptr,
};

/// The key of a database, its journal or its log, by the number in the URI.
std::shared_ptr<VaultFile> vaultFor(const char *name, int flags)
{
    const char *database = flags & SQLITE_OPEN_MAIN_DB ? name : sqlite3_filename_database(name);
    const sqlite3_int64 number = sqlite3_uri_int64(database, kVaultParameter, 0);
    return number > 0 ? VaultFile::byNumber(quint64(number)) : nullptr;
}

std::unique_ptr<StoredFile> madeFor(sqlite3_file *storage, const char *name, int flags)
{
    constexpr int kOfDatabase = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL;
    if (!(flags & kOfDatabase))
        return openVaultStream(storage, nullptr);
    auto vault = vaultFor(name, flags);
    if (!vault)
        return nullptr;
    if (flags & SQLITE_OPEN_MAIN_DB)
        return openVaultMain(storage, std::move(vault));
    if (flags & SQLITE_OPEN_WAL)
        return openVaultWal(storage, std::move(vault));
    return openVaultStream(storage, std::move(vault));
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *handle = reinterpret_cast<Handle *>(file);
    handle->base.pMethods = nullptr;
    handle->file = nullptr;
    // A journal over several databases would name them; they are never attached here.
    if (flags & SQLITE_OPEN_SUPER_JOURNAL)
        return SQLITE_CANTOPEN;
    sqlite3_file *storage = handle->storage();
    storage->pMethods = nullptr;
    const int opened = beneath(vfs)->xOpen(beneath(vfs), name, storage, flags, outFlags);
    if (opened == SQLITE_OK) {
        if (auto made = madeFor(storage, name, flags)) {
            handle->file = made.release();
            handle->base.pMethods = &kMethods;
            return SQLITE_OK;
        }
    }
    if (storage->pMethods)
        storage->pMethods->xClose(storage);
    return opened == SQLITE_OK ? SQLITE_CANTOPEN : opened;
}

/// A copy of the VFS beneath that passes everything on but files.
void passOn(sqlite3_vfs *vfs)
{
    vfs->xOpen = openFile;
    vfs->xDelete = [](sqlite3_vfs *v, const char *name, int sync) {
        return beneath(v)->xDelete(beneath(v), name, sync);
    };
    vfs->xAccess = [](sqlite3_vfs *v, const char *name, int flags, int *result) {
        return beneath(v)->xAccess(beneath(v), name, flags, result);
    };
    vfs->xFullPathname = [](sqlite3_vfs *v, const char *name, int size, char *out) {
        return beneath(v)->xFullPathname(beneath(v), name, size, out);
    };
    vfs->xDlOpen = nullptr; // no extensions
    vfs->xDlError = nullptr;
    vfs->xDlSym = nullptr;
    vfs->xDlClose = nullptr;
    vfs->xRandomness = [](sqlite3_vfs *v, int size, char *out) {
        return beneath(v)->xRandomness(beneath(v), size, out);
    };
    vfs->xSleep = [](sqlite3_vfs *v, int microseconds) {
        return beneath(v)->xSleep(beneath(v), microseconds);
    };
    vfs->xCurrentTime = [](sqlite3_vfs *v, double *now) {
        return beneath(v)->xCurrentTime(beneath(v), now);
    };
    vfs->xGetLastError = [](sqlite3_vfs *v, int size, char *out) {
        return beneath(v)->xGetLastError(beneath(v), size, out);
    };
    vfs->xCurrentTimeInt64 = [](sqlite3_vfs *v, sqlite3_int64 *now) {
        return beneath(v)->xCurrentTimeInt64(beneath(v), now);
    };
}

struct Registered {
    QByteArray name;
    sqlite3_vfs vfs{};
};

} // namespace

QByteArray vaultVfsOver(const QByteArray &beneathName)
{
    static std::mutex mutex;
    static std::map<QByteArray, std::unique_ptr<Registered>> all;
    const std::lock_guard lock(mutex);
    if (const auto known = all.find(beneathName); known != all.end())
        return known->second->name;
    sqlite3_vfs *under =
        sqlite3_vfs_find(beneathName.isEmpty() ? nullptr : beneathName.constData());
    if (!under || under->iVersion < 2)
        return {};
    auto made = std::make_unique<Registered>();
    made->name =
        beneathName.isEmpty() ? QByteArrayLiteral("dunlin-vault") : "dunlin-vault-" + beneathName;
    made->vfs.iVersion = 2;
    made->vfs.szOsFile = int(sizeof(Handle)) + under->szOsFile;
    made->vfs.mxPathname = under->mxPathname;
    made->vfs.zName = made->name.constData();
    made->vfs.pAppData = under;
    passOn(&made->vfs);
    if (sqlite3_vfs_register(&made->vfs, 0) != SQLITE_OK)
        return {};
    const QByteArray name = made->name;
    all.emplace(beneathName, std::move(made));
    return name;
}

} // namespace dunlin::store
