// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/feel/type.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <cstdint>
#include <vector>

namespace dunlin::feel {

/// The names an expression may use, outermost first; each has its place in the stack.
class Scope {
public:
    struct Entry {
        QString name;
        bool item = false; ///< the item of a filter: its members are names too, known only later
    };

    std::uint32_t push(const QString &name)
    {
        m_entries.push_back({name, false});
        return std::uint32_t(m_entries.size() - 1);
    }
    std::uint32_t pushItem()
    {
        m_entries.push_back({QStringLiteral("item"), true});
        return std::uint32_t(m_entries.size() - 1);
    }
    void shrink(std::uint32_t size) { m_entries.resize(size); }
    std::uint32_t size() const { return std::uint32_t(m_entries.size()); }
    const std::vector<Entry> &entries() const { return m_entries; }

private:
    std::vector<Entry> m_entries;
};

/// What a model knows beside the scope: its types, and the names of components and context entries,
/// which say where a name of several words ends after a dot or in a filter.
struct Vocabulary {
    Types types = builtinTypes();
    QStringList memberNames; ///< those with blanks or symbols in them, longest first

    void addMember(const QString &name);
};

} // namespace dunlin::feel
