// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault/vault_file.h"

#include "core/base/assert.h"
#include "core/store/vault/shared_wal_index.h"
#include "core/store/vault/vault_format.h"
#include "core/store/vault/vault_vfs.h"

#include <QtCore/QFile>

#include <mutex>
#include <unordered_map>

namespace dunlin::store {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

struct Registry {
    std::mutex mutex;
    quint64 last = 0;
    std::unordered_map<quint64, std::weak_ptr<VaultFile>> files;
};

Registry &registry()
{
    static Registry all;
    return all;
}

Result<QByteArray> beginningOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, QStringLiteral("the database cannot be read"));
    return file.read(16);
}

} // namespace

VaultFile::VaultFile(const base::Secret &key, const base::Bytes16 &id, Worth worth)
    : m_key(key)
    , m_id(id)
    , m_worth(worth)
    , m_keyCheck(base::derivedSecret(key, "dunlin vault key check",
                                     QByteArrayView(reinterpret_cast<const char *>(id.data()),
                                                    qsizetype(id.size())))
                     .view()
                     .first(vault::kKeyCheck)
                     .toByteArray())
    , m_walIndex(std::make_unique<SharedWalIndex>())
{}

VaultFile::~VaultFile()
{
    Registry &all = registry();
    const std::lock_guard lock(all.mutex);
    all.files.erase(m_number);
}

std::shared_ptr<VaultFile> VaultFile::make(const base::Secret &key, const base::Bytes16 &id,
                                           Worth worth, const QByteArray &beneath)
{
    std::shared_ptr<VaultFile> made(new VaultFile(key, id, worth));
    made->m_vfsName = vaultVfsOver(beneath);
    DUNLIN_ASSERT(!made->m_vfsName.isEmpty());
    Registry &all = registry();
    const std::lock_guard lock(all.mutex);
    made->m_number = ++all.last;
    all.files.emplace(made->m_number, made);
    return made;
}

std::shared_ptr<VaultFile> VaultFile::byNumber(quint64 number)
{
    Registry &all = registry();
    const std::lock_guard lock(all.mutex);
    const auto found = all.files.find(number);
    return found == all.files.end() ? nullptr : found->second.lock();
}

Result<FileKind> kindOfFile(const QString &path)
{
    DUNLIN_TRY_VALUE(const QByteArray begin, beginningOf(path));
    if (begin.isEmpty())
        return FileKind::Nothing;
    if (begin == QByteArrayView(vault::kSqliteMagic, 16))
        return FileKind::Plain;
    return begin.startsWith(vault::kMagicText) && begin.size() == 16 ? FileKind::Vault
                                                                     : FileKind::Other;
}

Result<bool> isKeyOf(const VaultFile &file, const QString &path)
{
    DUNLIN_TRY_VALUE(const QByteArray begin, beginningOf(path));
    return begin.mid(vault::kMagic) == file.keyCheck();
}

} // namespace dunlin::store
