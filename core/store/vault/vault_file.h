// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <atomic>
#include <cstdint>
#include <memory>

namespace dunlin::store {

class SharedWalIndex;

/// A key and an id for one encrypted database, in memory while somebody has it open. SQLite finds
/// it by a number in the URI, so that no key is ever part of a name. docs/encryption.md has the
/// format. Thread safe.
class VaultFile {
public:
    /// Whether what was committed can be had again from elsewhere. Of a precious file a damaged
    /// WAL is refused where SQLite would silently go on without its end.
    enum class Worth { Precious, Rebuildable };

    /// `key`: 32 bytes. `id`: the file's own 16 bytes, to which each page is bound. `beneath`: the
    /// SQLite VFS that the bytes go to; empty: the system's (tests put faults there).
    static std::shared_ptr<VaultFile> make(const base::Secret &key, const base::Bytes16 &id,
                                           Worth worth, const QByteArray &beneath = {});
    ~VaultFile();
    VaultFile(const VaultFile &) = delete;
    VaultFile &operator=(const VaultFile &) = delete;

    const base::Secret &key() const { return m_key; }
    const base::Bytes16 &id() const { return m_id; }
    Worth worth() const { return m_worth; }
    /// 8 bytes that a file carries in the open, to tell a wrong key from damage. They are derived
    /// from the key one way.
    const QByteArray &keyCheck() const { return m_keyCheck; }
    SharedWalIndex &walIndex() const { return *m_walIndex; }

    /// A page did not pass its check. Qt's driver tells of a failed open only that it failed, and
    /// this says why.
    void noteDamage() { m_damaged = true; }
    bool wasDamaged() const { return m_damaged; }

    /// For the URI of openDatabase().
    QByteArray vfsName() const { return m_vfsName; }
    quint64 number() const { return m_number; }
    /// The one that an open connection's URI names; null when it is gone.
    static std::shared_ptr<VaultFile> byNumber(quint64 number);

private:
    VaultFile(const base::Secret &key, const base::Bytes16 &id, Worth worth);

    base::Secret m_key;
    base::Bytes16 m_id;
    Worth m_worth;
    QByteArray m_keyCheck;
    QByteArray m_vfsName;
    quint64 m_number = 0;
    std::atomic<bool> m_damaged{false};
    std::unique_ptr<SharedWalIndex> m_walIndex;
};

/// What lies at a place, by its first bytes.
enum class FileKind {
    Nothing, ///< no file, or an empty one
    Plain,   ///< an SQLite database that is not encrypted
    Vault,   ///< one of ours
    Other    ///< something else, or the beginning is damaged
};
/// Io when it is there and cannot be read.
base::Result<FileKind> kindOfFile(const QString &path);
/// Whether a Vault was written with this key.
base::Result<bool> isKeyOf(const VaultFile &vault, const QString &path);

} // namespace dunlin::store
