// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/base/assert.h"
#include "core/store/connection_p.h"

#include <QtCore/QVariant>
#include <QtSql/QSqlError>

#include <cstring>

namespace dunlin::store {

using base::fail;
using base::Result;
using base::Status;

Statement::Statement(PreparedStatement *prepared) : m_prepared(prepared)
{}

Statement::Statement(Statement &&other) noexcept
    : m_prepared(std::exchange(other.m_prepared, nullptr))
{}

Statement::~Statement()
{
    if (!m_prepared)
        return;
    rewind();
    if (m_prepared->native)
        sqlite3_clear_bindings(m_prepared->native);
    for (QByteArray &bytes : m_prepared->held)
        bytes = QByteArray();
    m_prepared->inUse = false;
    if (m_prepared->temporary)
        delete m_prepared;
}

void Statement::rewind()
{
    if (m_prepared->native) {
        sqlite3_reset(m_prepared->native);
        return;
    }
    m_prepared->query->finish();
    m_prepared->executed = false;
}

void Statement::bindAt(int position, qint64 value)
{
    if (m_prepared->native)
        sqlite3_bind_int64(m_prepared->native, position, value);
    else
        m_prepared->query->bindValue(position - 1, value);
}

void Statement::bindAt(int position, const QByteArray &bytes)
{
    if (!m_prepared->native) {
        // A null array would become NULL; absence is said by optional only.
        m_prepared->query->bindValue(position - 1, bytes.isNull() ? QByteArray("") : bytes);
        return;
    }
    QByteArray &held = m_prepared->held[size_t(position - 1)];
    held = bytes;
    bindAt(position, Borrowed{held});
}

void Statement::bindText(int position, QByteArray utf8)
{
    if (!m_prepared->native) {
        m_prepared->query->bindValue(position - 1, QString::fromUtf8(utf8.isNull() ? "" : utf8));
        return;
    }
    QByteArray &held = m_prepared->held[size_t(position - 1)];
    held = std::move(utf8);
    bindAt(position, BorrowedText{held});
}

void Statement::bindAt(int position, Borrowed borrowed)
{
    const QByteArray &bytes = borrowed.bytes;
    if (!m_prepared->native) {
        bindAt(position, bytes);
        return;
    }
    sqlite3_bind_blob64(m_prepared->native, position, bytes.isEmpty() ? "" : bytes.constData(),
                        sqlite3_uint64(bytes.size()), SQLITE_STATIC);
}

void Statement::bindAt(int position, BorrowedText borrowed)
{
    const QByteArray &ascii = borrowed.ascii;
    if (!m_prepared->native) {
        bindText(position, ascii);
        return;
    }
    sqlite3_bind_text(m_prepared->native, position, ascii.isEmpty() ? "" : ascii.constData(),
                      int(ascii.size()), SQLITE_STATIC);
}

void Statement::bindAt(int position, const QString &text)
{
    if (m_prepared->native)
        bindText(position, text.toUtf8());
    else
        m_prepared->query->bindValue(position - 1, text.isNull() ? QStringLiteral("") : text);
}

void Statement::bindAt(int position, const base::Bytes16 &bytes)
{
    if (!m_prepared->native) {
        bindAt(position,
               QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())));
        return;
    }
    auto &fixed = m_prepared->fixed[size_t(position - 1)];
    std::memcpy(fixed.data(), bytes.data(), bytes.size());
    sqlite3_bind_blob(m_prepared->native, position, fixed.data(), int(bytes.size()), SQLITE_STATIC);
}

void Statement::bindAt(int position, const base::Hash32 &hash)
{
    if (!m_prepared->native) {
        bindAt(position, base::toBytes(hash));
        return;
    }
    auto &fixed = m_prepared->fixed[size_t(position - 1)];
    std::memcpy(fixed.data(), hash.data(), hash.size());
    sqlite3_bind_blob(m_prepared->native, position, fixed.data(), int(hash.size()), SQLITE_STATIC);
}

void Statement::bindAt(int position, QDate date)
{
    if (date.isValid())
        bindAt(position, qint64(date.toJulianDay()));
    else
        bindAt(position, std::nullopt);
}

void Statement::bindAt(int position, std::nullopt_t)
{
    if (m_prepared->native)
        sqlite3_bind_null(m_prepared->native, position);
    else
        m_prepared->query->bindValue(position - 1, QVariant(QMetaType::fromType<qint64>()));
}

Result<bool> Statement::step()
{
    if (!m_prepared->connection->access())
        return fail(injectedError());
    if (m_prepared->native) {
        const int code = sqlite3_step(m_prepared->native);
        if (code == SQLITE_ROW)
            return true;
        if (code == SQLITE_DONE)
            return false;
        auto error = m_prepared->connection->lastError();
        sqlite3_reset(m_prepared->native);
        return fail(std::move(error));
    }
    QSqlQuery &query = *m_prepared->query;
    if (!m_prepared->executed) {
        if (!query.exec())
            return fail(postgresError(query.lastError()));
        m_prepared->executed = true;
    }
    return query.isSelect() && query.next();
}

Status Statement::run()
{
    for (;;) {
        auto row = step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
    }
}

qint64 Statement::affected() const
{
    if (m_prepared->native)
        return sqlite3_changes64(m_prepared->connection->native);
    return m_prepared->query->numRowsAffected();
}

bool Statement::isNull(int column) const
{
    if (m_prepared->native)
        return sqlite3_column_type(m_prepared->native, column) == SQLITE_NULL;
    return m_prepared->query->isNull(column);
}

qint64 Statement::integer(int column) const
{
    if (m_prepared->native)
        return sqlite3_column_int64(m_prepared->native, column);
    return m_prepared->query->value(column).toLongLong();
}

QByteArray Statement::bytes(int column) const
{
    if (!m_prepared->native)
        return m_prepared->query->value(column).toByteArray();
    const void *data = sqlite3_column_blob(m_prepared->native, column);
    return QByteArray(static_cast<const char *>(data),
                      sqlite3_column_bytes(m_prepared->native, column));
}

qsizetype appendColumn(const Statement &row, int column, QByteArray &out)
{
    const PreparedStatement &prepared = *row.m_prepared;
    if (!prepared.native) {
        const QByteArray value = prepared.query->value(column).toByteArray();
        out += value;
        return value.size();
    }
    const void *data = sqlite3_column_blob(prepared.native, column);
    const int size = sqlite3_column_bytes(prepared.native, column);
    out.append(static_cast<const char *>(data), size);
    return size;
}

QString Statement::text(int column) const
{
    if (!m_prepared->native)
        return m_prepared->query->value(column).toString();
    const unsigned char *data = sqlite3_column_text(m_prepared->native, column);
    return QString::fromUtf8(reinterpret_cast<const char *>(data),
                             sqlite3_column_bytes(m_prepared->native, column));
}

namespace {

template <size_t Size>
std::array<std::uint8_t, Size> fixedColumn(const PreparedStatement &prepared, int column)
{
    std::array<std::uint8_t, Size> out{};
    if (prepared.native) {
        const void *data = sqlite3_column_blob(prepared.native, column);
        const auto size = size_t(sqlite3_column_bytes(prepared.native, column));
        if (data)
            std::memcpy(out.data(), data, std::min(size, Size));
        return out;
    }
    const QByteArray bytes = prepared.query->value(column).toByteArray();
    std::memcpy(out.data(), bytes.constData(), std::min(size_t(bytes.size()), Size));
    return out;
}

} // namespace

base::Bytes16 Statement::bytes16(int column) const
{
    return fixedColumn<16>(*m_prepared, column);
}

base::Hash32 Statement::hash32(int column) const
{
    return fixedColumn<32>(*m_prepared, column);
}

QDate Statement::date(int column) const
{
    return isNull(column) ? QDate() : QDate::fromJulianDay(integer(column));
}

std::optional<base::Instant> Statement::optionalInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(base::Instant{integer(column)});
}

base::Currency Statement::currency(int column) const
{
    return base::Currency::fromCode(bytes(column)).value_or(base::Currency());
}

} // namespace dunlin::store
