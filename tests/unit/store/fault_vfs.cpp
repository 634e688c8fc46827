// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_vfs.h"

#include <sqlite3.h>

namespace dunlin::test {

namespace {

struct Handle {
    sqlite3_file base;
    sqlite3_file *under() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *under(sqlite3_file *file)
{
    return reinterpret_cast<Handle *>(file)->under();
}

bool fails()
{
    FaultyDisk &disk = faultyDisk();
    ++disk.accesses;
    return disk.failAt > 0
           && (disk.accesses == disk.failAt || (disk.forEver && disk.accesses > disk.failAt));
}

int failure(int code)
{
    return faultyDisk().code != 0 ? faultyDisk().code : code;
}

int writeFile(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset)
{
    FaultyDisk &disk = faultyDisk();
    const auto bytes = QByteArray::fromRawData(static_cast<const char *>(from), amount);
    for (const QByteArray &needle : disk.needles)
        disk.needlesSeen += bytes.contains(needle) ? 1 : 0;
    if (!fails()) {
        disk.written += amount;
        return under(file)->pMethods->xWrite(under(file), from, amount, offset);
    }
    if (disk.torn >= 0 && disk.accesses == disk.failAt)
        under(file)->pMethods->xWrite(under(file), from, int(disk.torn * amount), offset);
    return failure(SQLITE_IOERR_WRITE);
}

const sqlite3_io_methods kMethods = {
    1,
    [](sqlite3_file *f) { return under(f)->pMethods->xClose(under(f)); },
    [](sqlite3_file *f, void *to, int amount, sqlite3_int64 offset) {
        return fails() ? SQLITE_IOERR_READ
                       : under(f)->pMethods->xRead(under(f), to, amount, offset);
    },
    writeFile,
    [](sqlite3_file *f, sqlite3_int64 size) {
        return fails() ? failure(SQLITE_IOERR_TRUNCATE)
                       : under(f)->pMethods->xTruncate(under(f), size);
    },
    [](sqlite3_file *f, int flags) {
        return fails() ? failure(SQLITE_IOERR_FSYNC) : under(f)->pMethods->xSync(under(f), flags);
    },
    [](sqlite3_file *f, sqlite3_int64 *size) {
        return fails() ? SQLITE_IOERR_FSTAT : under(f)->pMethods->xFileSize(under(f), size);
    },
    [](sqlite3_file *f, int level) { return under(f)->pMethods->xLock(under(f), level); },
    [](sqlite3_file *f, int level) { return under(f)->pMethods->xUnlock(under(f), level); },
    [](sqlite3_file *f, int *out) { return under(f)->pMethods->xCheckReservedLock(under(f), out); },
    [](sqlite3_file *f, int operation, void *argument) {
        return under(f)->pMethods->xFileControl(under(f), operation, argument);
    },
    [](sqlite3_file *f) { return under(f)->pMethods->xSectorSize(under(f)); },
    [](sqlite3_file *f) { return under(f)->pMethods->xDeviceCharacteristics(under(f)); },
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
};

sqlite3_vfs *system(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if (fails())
        return SQLITE_CANTOPEN;
    const int opened = system(vfs)->xOpen(system(vfs), name, under(file), flags, outFlags);
    if (opened == SQLITE_OK)
        file->pMethods = &kMethods;
    return opened;
}

} // namespace

FaultyDisk &faultyDisk()
{
    static FaultyDisk disk;
    return disk;
}

QByteArray faultyVfs()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs made = *sqlite3_vfs_find(nullptr);
        made.pAppData = sqlite3_vfs_find(nullptr);
        made.zName = "dunlin-faulty";
        made.szOsFile += int(sizeof(Handle));
        made.pNext = nullptr;
        made.xOpen = openFile;
        made.xDelete = [](sqlite3_vfs *v, const char *name, int sync) {
            return fails() ? failure(SQLITE_IOERR_DELETE)
                           : system(v)->xDelete(system(v), name, sync);
        };
        return made;
    }();
    static const int registered = sqlite3_vfs_register(&vfs, 0);
    return registered == SQLITE_OK ? QByteArray(vfs.zName) : QByteArray();
}

} // namespace dunlin::test
