// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/feel/decimal.h"
#include "core/decision/feel/temporal.h"

#include <QtCore/QString>

#include <memory>
#include <utility>
#include <variant>
#include <vector>

namespace dunlin::feel {

class Value;
struct List;
struct Context;
struct Range;
struct Function;
using ListPtr = std::shared_ptr<const List>;
using ContextPtr = std::shared_ptr<const Context>;
using RangePtr = std::shared_ptr<const Range>;
using FunctionPtr = std::shared_ptr<const Function>;

/// The order is that of Value's variant.
enum class Kind : std::uint8_t {
    Null,
    Boolean,
    Number,
    String,
    Date,
    Time,
    DateTime,
    YearsMonths,
    DaysTime,
    List,
    Context,
    Range,
    Function
};

/// "number", "date and time": as FEEL names the type.
QString kindName(Kind kind);

/// One value of FEEL. Immutable; copies share.
class Value {
public:
    Value() = default; ///< null
    Value(bool value) : m_data(value) {}
    Value(const Decimal &value) : m_data(value) {}
    Value(const QString &value) : m_data(value) {}
    Value(const Date &value) : m_data(value) {}
    Value(const Time &value) : m_data(value) {}
    Value(const DateTime &value) : m_data(value) {}
    Value(const YearsMonths &value) : m_data(value) {}
    Value(const DaysTime &value) : m_data(value) {}
    Value(ListPtr value) : m_data(std::move(value)) {}
    Value(ContextPtr value) : m_data(std::move(value)) {}
    Value(RangePtr value) : m_data(std::move(value)) {}
    Value(FunctionPtr value) : m_data(std::move(value)) {}
    Value(const char *) = delete; // would be a boolean
    /// A value, or null for none.
    template <class T>
    Value(const std::optional<T> &value)
    {
        if (value)
            m_data = *value;
    }
    static Value number(std::int64_t number) { return {Decimal::fromInt(number)}; }
    /// Null when it would nest deeper than kMaxValueDepth: taking it down again needs stack.
    static Value list(std::vector<Value> items);
    static Value context(std::vector<std::pair<QString, Value>> entries);
    static Value from(Context context);

    Kind kind() const { return Kind(m_data.index()); }
    bool isNull() const { return m_data.index() == 0; }
    bool is(Kind kind) const { return Kind(m_data.index()) == kind; }
    /// The boolean true.
    bool isTrue() const { return is(Kind::Boolean) && std::get<bool>(m_data); }

    // The content; the kind must be right.
    bool boolean() const { return std::get<bool>(m_data); }
    const Decimal &number() const { return std::get<Decimal>(m_data); }
    const QString &string() const { return std::get<QString>(m_data); }
    const Date &date() const { return std::get<Date>(m_data); }
    const Time &time() const { return std::get<Time>(m_data); }
    const DateTime &dateTime() const { return std::get<DateTime>(m_data); }
    const YearsMonths &yearsMonths() const { return std::get<YearsMonths>(m_data); }
    const DaysTime &daysTime() const { return std::get<DaysTime>(m_data); }
    const std::vector<Value> &items() const;
    const List &list() const { return *std::get<ListPtr>(m_data); }
    const Context &context() const { return *std::get<ContextPtr>(m_data); }
    const Range &range() const { return *std::get<RangePtr>(m_data); }
    const FunctionPtr &function() const { return std::get<FunctionPtr>(m_data); }

private:
    std::variant<std::monostate, bool, Decimal, QString, Date, Time, DateTime, YearsMonths,
                 DaysTime, ListPtr, ContextPtr, RangePtr, FunctionPtr>
        m_data;
};

/// How deep lists, contexts and functions may lie in each other.
inline constexpr int kMaxValueDepth = 1000;
/// 0 for what holds nothing else.
int depthOf(const Value &value);

struct List {
    std::vector<Value> items;
    int depth = 1;
};

/// Entries in the order they were written; names are unique.
struct Context {
    std::vector<std::pair<QString, Value>> entries;
    int depth = 1;

    const Value *find(const QString &name) const
    {
        for (const auto &[key, value] : entries) {
            if (key == name)
                return &value;
        }
        return nullptr;
    }
    /// Sets or replaces.
    void put(const QString &name, Value value);
};

/// An interval. A side without an end is null and not included.
struct Range {
    Value start;
    Value end;
    bool startIncluded = false;
    bool endIncluded = false;
};

/// The text that string() gives; a string inside a list or a context is in quotes.
QString textOf(const Value &value);
/// As it would be written in FEEL: strings in quotes, dates as @"..".
QString literalOf(const Value &value);

inline const std::vector<Value> &Value::items() const
{
    return std::get<ListPtr>(m_data)->items;
}

} // namespace dunlin::feel
