// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <sqlite3.h>

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace dunlin::store {

class VaultFile;

/// A prepared statement in a connection's cache, or a temporary one when the cached one is running.
struct PreparedStatement {
    Connection::Private *connection = nullptr;
    sqlite3_stmt *native = nullptr;   ///< SQLite
    std::unique_ptr<QSqlQuery> query; ///< PostgreSQL
    bool executed = false;            ///< PostgreSQL: exec() was called since the last rewind
    bool inUse = false;
    bool temporary = false;
    /// Parameters' bytes live here until the statement is rewound; SQLite then need not copy.
    std::vector<std::array<std::uint8_t, 32>> fixed;
    std::vector<QByteArray> held;

    PreparedStatement() = default;
    ~PreparedStatement();
    PreparedStatement(const PreparedStatement &) = delete;
    PreparedStatement &operator=(const PreparedStatement &) = delete;
};

struct Connection::Private {
    struct TextHash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>{}(text);
        }
    };
    Engine engine = Engine::Sqlite;
    bool readOnly = false;
    bool inTransaction = false;
    QString name;                     ///< of the QSqlDatabase
    std::shared_ptr<VaultFile> vault; ///< keeps its key while SQLite may open a log or a journal
    QSqlDatabase database;
    sqlite3 *native = nullptr; ///< owned by the driver
    std::unordered_map<std::string, std::unique_ptr<PreparedStatement>, TextHash, std::equal_to<>>
        cache;
    qint64 failAt = 0;
    qint64 accessCount = 0;

    ~Private();
    /// Counts an access; false when it is the one that a test lets fail.
    bool access();
    base::Result<std::unique_ptr<PreparedStatement>> compile(QByteArrayView sql);
    base::Error lastError() const;
};

base::Error injectedError();
/// From an (extended) SQLite result code.
base::Error sqliteError(int code, const char *message);
base::Error postgresError(const QSqlError &error);

} // namespace dunlin::store
