// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"

#include <QtCore/QString>

#include <vector>

namespace dunlin::report {

/// The states of the transition matrix: the aging buckets of what is open, by the account's days
/// past due, then where an account goes that is no longer worked here.
class Standings {
public:
    /// `labels`: of the aging buckets, current first.
    explicit Standings(std::vector<QString> labels);

    size_t count() const { return m_ids.size(); }
    size_t buckets() const { return m_buckets; }
    const QByteArray &id(size_t standing) const { return m_ids[standing]; } ///< "current", "d31_60"
    const QString &label(size_t standing) const { return m_labels[standing]; }

    size_t newAccount() const { return m_buckets; } ///< it was not there yet
    size_t paid() const { return m_buckets + 1; }   ///< there, and nothing is open
    size_t placed() const { return m_buckets + 2; } ///< with an agency
    size_t writtenOff() const { return m_buckets + 3; }
    size_t closed() const { return m_buckets + 4; } ///< for any other reason

    /// `bucket`: of the account's days past due.
    size_t of(const domain::AccountState &account, int bucket) const;

private:
    size_t m_buckets;
    std::vector<QByteArray> m_ids;
    std::vector<QString> m_labels;
};

} // namespace dunlin::report
