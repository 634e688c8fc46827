// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <memory>

namespace dunlin::store {

/// A file that the system holds for one at a time, in this process or any other. The system lets it
/// go when its holder does or dies, whatever the moment: what stands in the file decides nothing.
/// The file stays. Any thread, one at a time.
class HeldFile {
public:
    /// Makes the file when it is missing. Null when another holds it; Io when it cannot be opened
    /// for writing, or its file system knows no locks.
    static base::Result<std::unique_ptr<HeldFile>> take(const QString &path);
    ~HeldFile();
    HeldFile(const HeldFile &) = delete;
    HeldFile &operator=(const HeldFile &) = delete;

    /// Leaves a note for whoever finds it held. Best effort: the lock does not hang on it.
    void note(QByteArrayView text);

private:
    class Handle;
    explicit HeldFile(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

} // namespace dunlin::store
