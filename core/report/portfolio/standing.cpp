// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/portfolio/standing.h"

namespace dunlin::report {

Standings::Standings(std::vector<QString> labels) : m_buckets(labels.size())
{
    for (QString &label : labels) {
        QByteArray id = label.toLatin1();
        id.replace('-', '_').replace('+', "_up");
        if (id != "current")
            id.prepend('d');
        m_ids.push_back(id);
        m_labels.push_back(std::move(label));
    }
    for (const char *other : {"new", "paid", "placed", "written_off", "closed"}) {
        m_ids.emplace_back(other);
        m_labels.push_back(QString::fromLatin1(other).replace(QLatin1Char('_'), QLatin1Char(' ')));
    }
}

size_t Standings::of(const domain::AccountState &account, int bucket) const
{
    if (!account.exists)
        return newAccount();
    if (!account.writeOffs.empty())
        return writtenOff();
    const bool owes = account.balances.sum().isPositive();
    if (!owes)
        return paid();
    if (account.closed)
        return closed();
    if (!account.agency.isEmpty())
        return placed();
    return size_t(bucket);
}

} // namespace dunlin::report
