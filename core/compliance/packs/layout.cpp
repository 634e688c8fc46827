// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/packs/layout.h"

#include <algorithm>

namespace dunlin::compliance {

Layout::Layout()
{
    for (const char *path :
         {"channel", "person", "collector", "to.number", "to.address", "to.place",
          "to.known_at_place", "in_reply_to", "content.elements", "to.line"})
        add(Root::Attempt, path);
    for (const char *path :
         {"consumer.residence.country", "consumer.residence.region", "consumer.residence.locality"})
        add(Root::Facts, path);
    for (const char *path : {"type", "dir", "id", "person", "collector", "number", "place",
                             "in_reply_to", "grant", "given_to"})
        add(Root::Event, path);
    for (const char *path : {"id", "account_group", "creditor"})
        add(Root::Debt, path);
    Q_ASSERT(size(Root::Attempt) == slot::AttemptSlots && size(Root::Facts) == slot::FactsSlots);
    Q_ASSERT(size(Root::Event) == slot::EventSlots && size(Root::Debt) == slot::DebtSlots);
}

int Layout::find(Root root, const QByteArray &path) const
{
    const auto &known = m_paths[size_t(root)];
    const auto found = std::find(known.begin(), known.end(), path);
    return found == known.end() ? -1 : int(found - known.begin());
}

quint16 Layout::add(Root root, const QByteArray &path)
{
    if (const int known = find(root, path); known >= 0)
        return quint16(known);
    auto &paths = m_paths[size_t(root)];
    const auto made = quint16(paths.size());
    paths.push_back(path);
    constexpr QByteArrayView kResidence("consumer.residence.");
    if (root == Root::Facts && path.startsWith(kResidence))
        m_residence.push_back({made, path.mid(kResidence.size())});
    return made;
}

QByteArrayView nameOf(Root root)
{
    switch (root) {
    case Root::Attempt: return "attempt";
    case Root::Facts: return "facts";
    case Root::Event: return "e";
    case Root::Debt: break;
    }
    return "debt";
}

} // namespace dunlin::compliance
