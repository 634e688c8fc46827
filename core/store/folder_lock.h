// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

#include <memory>

namespace dunlin::store {

class HeldFile;

/// Keeps every other process out of an OFFICE or PROFILE folder while it lives (file `lock`). The
/// lock is the system's: it ends with the process that has it, at whatever moment that dies, also
/// when the folder then comes to another machine (ADR 69).
class FolderLock {
public:
    /// StoreBusy when another process has it (the detail names its process id): go through its
    /// control socket then. Io when the folder cannot be written. Makes the folder when missing.
    static base::Result<FolderLock> take(const QString &folder);
    ~FolderLock();
    FolderLock(FolderLock &&) noexcept;
    FolderLock &operator=(FolderLock &&) noexcept;

private:
    explicit FolderLock(std::unique_ptr<HeldFile> file);
    std::unique_ptr<HeldFile> m_file;
};

} // namespace dunlin::store
