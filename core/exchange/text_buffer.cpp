// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_buffer.h"

#include "core/exchange/text_source.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryFile>

namespace dunlin::exchange {

using base::ErrorCode;
using base::fail;
using base::Status;

TextBuffer::TextBuffer() = default;
TextBuffer::TextBuffer(TextBuffer &&) noexcept = default;
TextBuffer &TextBuffer::operator=(TextBuffer &&) noexcept = default;
TextBuffer::~TextBuffer() = default;

Status TextBuffer::spill()
{
    m_file = std::make_unique<QTemporaryFile>(QDir::tempPath() + QStringLiteral("/dunlin-import"));
    if (!m_file->open())
        return fail(ErrorCode::Io,
                    QStringLiteral("no temporary file can be made: %1").arg(m_file->errorString()));
    if (m_file->write(m_memory) != m_memory.size())
        return fail(ErrorCode::StoreFull, QStringLiteral("no room for the unpacked file"));
    m_memory = {};
    return {};
}

Status TextBuffer::append(QByteArrayView bytes)
{
    m_size += bytes.size();
    if (m_size > kMaxTextBytes)
        return fail(
            ErrorCode::Input,
            QStringLiteral("the file is larger than %1 GiB: refused").arg(kMaxTextBytes >> 30));
    if (!m_file && m_size <= kMaxTextInMemory) {
        // QByteArray doubles by itself; views are taken only after finish().
        m_memory.append(bytes.data(), bytes.size());
        return {};
    }
    if (!m_file)
        DUNLIN_TRY(spill());
    if (m_file->write(bytes.data(), bytes.size()) != bytes.size())
        return fail(ErrorCode::StoreFull, QStringLiteral("no room for the unpacked file"));
    return {};
}

Status TextBuffer::finish()
{
    if (!m_file) {
        m_view = std::string_view(m_memory.constData(), size_t(m_memory.size()));
        return {};
    }
    if (!m_file->flush())
        return fail(ErrorCode::StoreFull, QStringLiteral("no room for the unpacked file"));
    const uchar *mapped = m_file->map(0, m_size);
    if (!mapped)
        return fail(ErrorCode::Io, QStringLiteral("the unpacked file cannot be mapped"));
    m_view = std::string_view(reinterpret_cast<const char *>(mapped), size_t(m_size));
    return {};
}

} // namespace dunlin::exchange
