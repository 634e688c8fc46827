// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <vector>

namespace dunlin::test {

/// A disk that fails as a test says, and that remembers what it was given: an SQLite VFS over the
/// system's, for putting beneath the encrypting one. One per process; reset() between cases.
struct FaultyDisk {
    enum class Access { Open, Read, Write, Sync, Truncate, Delete, Size };

    qint64 accesses = 0; ///< since reset()
    qint64 failAt = 0;   ///< the n-th access fails; 0: none
    bool forEver = false;
    int code = 0; ///< of the failure: SQLITE_IOERR or SQLITE_FULL
    /// The failing write leaves this share of its bytes (0..1), as a torn one does; below 0: none.
    double torn = -1;
    /// Looked for in every write.
    std::vector<QByteArray> needles;
    qint64 needlesSeen = 0;
    qint64 written = 0; ///< bytes

    void reset() { *this = {}; }
};

FaultyDisk &faultyDisk();
/// Registers it; gives its name.
QByteArray faultyVfs();

} // namespace dunlin::test
