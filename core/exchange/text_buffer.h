// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

#include <memory>
#include <string_view>

QT_BEGIN_NAMESPACE
class QTemporaryFile;
QT_END_NAMESPACE

namespace dunlin::exchange {

/// Bytes that grow at the end: in memory up to kMaxTextInMemory, then in a private temporary file,
/// which is mapped after finish(). Input error beyond kMaxTextBytes, StoreFull when the disk is.
class TextBuffer {
public:
    TextBuffer();
    TextBuffer(TextBuffer &&) noexcept;
    TextBuffer &operator=(TextBuffer &&) noexcept;
    ~TextBuffer();

    base::Status append(QByteArrayView bytes);
    /// After the last append: makes view() valid.
    base::Status finish();
    std::string_view view() const { return m_view; }
    qint64 size() const { return m_size; }

private:
    base::Status spill();

    QByteArray m_memory;
    std::unique_ptr<QTemporaryFile> m_file;
    std::string_view m_view;
    qint64 m_size = 0;
};

} // namespace dunlin::exchange
