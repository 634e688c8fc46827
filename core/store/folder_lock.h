// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

#include <memory>

class QLockFile;

namespace dunlin::store {

/// Keeps every other process out of an OFFICE or PROFILE folder while it lives (file `lock`). A
/// lock of a process that died is taken over.
class FolderLock {
public:
    /// StoreBusy when another process has it (the detail names its process id): go through its
    /// control socket then. Io when the folder cannot be written. Makes the folder when missing.
    static base::Result<FolderLock> take(const QString &folder);
    ~FolderLock();
    FolderLock(FolderLock &&) noexcept;
    FolderLock &operator=(FolderLock &&) noexcept;

private:
    explicit FolderLock(std::unique_ptr<QLockFile> file);
    std::unique_ptr<QLockFile> m_file;
};

} // namespace dunlin::store
