// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/platform/held_file.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#if defined(Q_OS_WIN)
#include <windows.h>
#else
#include <cerrno>
#include <sys/file.h>
#endif

namespace dunlin::store {

using base::ErrorCode;
using base::fail;
using base::Result;

#if defined(Q_OS_WIN)

class HeldFile::Handle {
public:
    explicit Handle(HANDLE file) : m_file(file) {}
    ~Handle() { CloseHandle(m_file); }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;

    void replaceBy(QByteArrayView text)
    {
        DWORD written = 0;
        SetFilePointer(m_file, 0, nullptr, FILE_BEGIN);
        WriteFile(m_file, text.data(), DWORD(text.size()), &written, nullptr);
        SetEndOfFile(m_file);
    }

private:
    HANDLE m_file;
};

Result<std::unique_ptr<HeldFile>> HeldFile::take(const QString &path)
{
    const std::wstring name = QFileInfo(path).filesystemAbsoluteFilePath().wstring();
    // Nobody else may write to it while it is open; reading the note is allowed.
    const HANDLE file = CreateFileW(name.c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ,
                                    nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file != INVALID_HANDLE_VALUE)
        return std::unique_ptr<HeldFile>(new HeldFile(std::make_unique<Handle>(file)));
    if (GetLastError() == ERROR_SHARING_VIOLATION)
        return std::unique_ptr<HeldFile>();
    return fail(ErrorCode::Io, QStringLiteral("cannot write the lock file"));
}

#else

class HeldFile::Handle {
public:
    explicit Handle(const QString &path) : m_file(path) {}

    bool open() { return m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered); }
    bool hold() { return ::flock(m_file.handle(), LOCK_EX | LOCK_NB) == 0; }
    void replaceBy(QByteArrayView text)
    {
        m_file.resize(0);
        m_file.seek(0);
        m_file.write(text.data(), text.size());
    }

private:
    QFile m_file;
};

Result<std::unique_ptr<HeldFile>> HeldFile::take(const QString &path)
{
    auto handle = std::make_unique<Handle>(path);
    if (!handle->open())
        return fail(ErrorCode::Io, QStringLiteral("cannot write the lock file"));
    if (handle->hold())
        return std::unique_ptr<HeldFile>(new HeldFile(std::move(handle)));
    if (errno == EWOULDBLOCK)
        return std::unique_ptr<HeldFile>();
    return fail(ErrorCode::Io, QStringLiteral("the folder's file system knows no locks"));
}

#endif

HeldFile::HeldFile(std::unique_ptr<Handle> handle) : m_handle(std::move(handle))
{}

HeldFile::~HeldFile() = default;

void HeldFile::note(QByteArrayView text)
{
    m_handle->replaceBy(text);
}

} // namespace dunlin::store
