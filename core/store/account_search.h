// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/ledger_event.h"
#include "core/store/projection_rows.h"

#include <QtCore/QStringList>

#include <vector>

namespace dunlin::store {

/// Finds accounts by number, name, phone digits, e-mail or city. On a reader.
class AccountSearch {
public:
    AccountSearch(Connection &reader, TenantKey tenant) : m_connection(reader), m_tenant(tenant) {}

    /// Every word of `text` must begin a word of the account; accents, case and punctuation do not
    /// count ("obrien" finds O'Brien, "555 0102" a phone). Most pressing first. Below three letters
    /// only account numbers that begin so, then names of the queue's first 200 rows.
    base::Result<std::vector<QueueRow>> search(const QString &text, int limit);
    /// Up to three indexed words close to the words of `text`, closest and most frequent first.
    base::Result<QStringList> didYouMean(const QString &text);

private:
    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
