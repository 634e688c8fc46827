// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <memory>
#include <optional>

namespace dunlin::store {

struct PreparedStatement;

/// Bytes, or ASCII text kept as TEXT, which SQLite reads where the caller has them when it runs:
/// they stay as they are until then. For what goes by the hundred thousand.
struct Borrowed {
    const QByteArray &bytes;
};
struct BorrowedText {
    const QByteArray &ascii;
};

/// One run of a prepared statement: bind, step, read columns. Borrowed from the connection's cache
/// by Connection::prepare and reset (bindings too) when it leaves its scope. Lives and dies on the
/// connection's thread, inside the connection's life. Parameters count from 1, columns from 0.
///
/// Stored forms: ids and hashes as bytes (a null id is NULL only through optional), Money as minor
/// units (its currency is a column of its own), Instant as UTC milliseconds, QDate as Julian day
/// number (an invalid date is NULL), bool as 0/1, text as UTF-8.
class Statement {
public:
    explicit Statement(PreparedStatement *prepared);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds parameters 1, 2, 3.. in order.
    template <class... Values>
    Statement &bind(const Values &...values)
    {
        int position = 0;
        (bindAt(++position, values), ...);
        return *this;
    }
    /// The same from parameter `first` on.
    template <class First, class Second, class... More>
    void bindAt(int first, const First &one, const Second &two, const More &...more)
    {
        bindAt(first, one);
        bindAt(first + 1, two, more...);
    }
    void bindAt(int position, qint64 value);
    void bindAt(int position, int value) { bindAt(position, qint64(value)); }
    void bindAt(int position, bool value) { bindAt(position, qint64(value)); }
    void bindAt(int position, quint64 value) { bindAt(position, qint64(value)); }
    void bindAt(int position, const QByteArray &bytes);
    void bindAt(int position, const QString &text);
    void bindAt(int position, const base::Bytes16 &bytes);
    void bindAt(int position, const base::Hash32 &hash);
    void bindAt(int position, base::Instant at) { bindAt(position, at.ms); }
    void bindAt(int position, base::Money money) { bindAt(position, qint64(money.minor())); }
    void bindAt(int position, QDate date);
    void bindAt(int position, std::nullopt_t);
    /// ASCII text (codes, kinds) kept as TEXT, not as bytes.
    void bindText(int position, QByteArray utf8);
    void bindAt(int position, Borrowed borrowed);
    void bindAt(int position, BorrowedText borrowed);
    void bindAt(int position, base::Currency currency) { bindText(position, currency.code()); }
    template <class Tag>
    void bindAt(int position, const base::Id<Tag> &id)
    {
        bindAt(position, id.bytes);
    }
    template <class T>
    void bindAt(int position, const std::optional<T> &value)
    {
        if (value)
            bindAt(position, *value);
        else
            bindAt(position, std::nullopt);
    }

    /// True: a row is there. False: done. A failing step is an Error and ends the statement.
    base::Result<bool> step();
    /// Steps to the end; for statements whose rows are of no interest.
    base::Status run();
    /// Binds, runs, and makes the statement ready for the next values: the bulk loop's call.
    template <class... Values>
    base::Status runWith(const Values &...values)
    {
        bind(values...);
        base::Status done = run();
        rewind();
        return done;
    }
    /// Ready to be bound and stepped again.
    void rewind();
    /// Rows that the last run changed; on SQLite also when it failed in the middle.
    qint64 affected() const;

    bool isNull(int column) const;
    qint64 integer(int column) const;
    int int32(int column) const { return int(integer(column)); }
    bool boolean(int column) const { return integer(column) != 0; }
    QByteArray bytes(int column) const;
    QString text(int column) const;
    base::Bytes16 bytes16(int column) const;
    base::Hash32 hash32(int column) const;
    QDate date(int column) const;
    base::Instant instant(int column) const { return base::Instant{integer(column)}; }
    std::optional<base::Instant> optionalInstant(int column) const;
    /// An unknown code gives the invalid currency.
    base::Currency currency(int column) const;
    template <class IdType>
    IdType id(int column) const
    {
        return IdType{bytes16(column)};
    }
    template <class IdType>
    std::optional<IdType> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional<IdType>(id<IdType>(column));
    }

private:
    friend qsizetype appendColumn(const Statement &row, int column, QByteArray &out);
    PreparedStatement *m_prepared = nullptr;
};

/// Adds a column's bytes to what is there already; gives how many.
qsizetype appendColumn(const Statement &row, int column, QByteArray &out);

} // namespace dunlin::store
