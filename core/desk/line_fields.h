// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/line_reader.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonValue>

#include <optional>

/// Reading the fields of one line of `append`; only its readers include it.
namespace dunlin::desk {

inline tl::unexpected<base::Error> wrong(const QString &what)
{
    return base::fail(base::ErrorCode::Input, what);
}

/// Reads the fields of one line for one account.
class Fields {
public:
    Fields(const Line &line, const domain::AccountState &state, const LineContext &context)
        : m_line(line)
        , m_state(state)
        , m_context(context)
    {}

    QString text(const char *name) const
    {
        return m_line.data.value(QLatin1String(name)).toString();
    }
    bool has(const char *name) const { return m_line.data.contains(QLatin1String(name)); }
    bool flag(const char *name) const { return m_line.data.value(QLatin1String(name)).toBool(); }
    QJsonObject object(const char *name) const
    {
        return m_line.data.value(QLatin1String(name)).toObject();
    }

    base::Result<base::Money> amount(const char *name) const
    {
        return amountOf(m_line.data.value(QLatin1String(name)), name);
    }
    base::Result<base::Money> amountOf(const QJsonValue &value, const char *name) const;
    /// Absent: `otherwise`.
    base::Result<QDate> date(const char *name, QDate otherwise) const
    {
        return has(name) ? dateOf(m_line.data.value(QLatin1String(name)), name)
                         : base::Result<QDate>(otherwise);
    }
    /// The day money counts from: absent, the line's day; never after today.
    base::Result<QDate> valueDate() const;
    /// YYYY-MM-DD, or as people say it: fri, +2w, eom, payday.
    base::Result<QDate> dateOf(const QJsonValue &value, const char *name) const;
    /// By its number or its id.
    base::Result<std::optional<base::ItemId>> item(const char *name) const;
    base::Result<base::ItemId> itemOf(const QString &named) const;
    base::Result<base::EventId> event(const char *name) const;
    /// A whole number within bounds; absent: `otherwise`.
    base::Result<int> count(const char *name, int low, int high, int otherwise) const;
    /// Absent: empty. Input error for anything else than a list.
    base::Result<QJsonArray> list(const char *name) const;
    QDate day() const { return base::dateIn(m_line.at, m_context.officeZone); }
    const Line &line() const { return m_line; }
    const domain::AccountState &state() const { return m_state; }
    const LineContext &context() const { return m_context; }

private:
    const Line &m_line;
    const domain::AccountState &m_state;
    const LineContext &m_context;
};

} // namespace dunlin::desk
