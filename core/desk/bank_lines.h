// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office_core.h"
#include "core/exchange/bank/match.h"
#include "core/store/bank_store.h"

#include <map>
#include <vector>

/// From a line of a statement to a row and, where it is sure, to events. On the writer's thread,
/// inside a write.
namespace dunlin::desk {

/// A row of the store for a line, waiting.
store::BankLineRow bankRow(const exchange::BankLine &line, base::ImportId import);
/// The line again, as far as matching needs it.
exchange::BankLine bankLine(const store::BankLineRow &row);

/// Decides lines one after the other and gathers their events.
class BankPoster {
public:
    BankPoster(OfficeCore &core, store::Connection &connection, const exchange::MatchIndex &index,
               int postFrom)
        : m_core(core)
        , m_connection(connection)
        , m_index(index)
        , m_postFrom(postFrom)
    {}

    /// Sets state, match and event of `row`; its events wait until flush().
    base::Status decide(const exchange::BankLine &line, const QString &actor,
                        store::BankLineRow *row);
    /// The payment of a line on an account.
    domain::Event payment(const store::BankLineRow &row, base::AccountId account,
                          std::optional<base::ItemId> item, const QString &actor) const;
    base::Status flush();

private:
    /// A debit that this office ordered: its end-to-end id names the event that expects it.
    base::Result<bool> takeOrdered(const exchange::BankLine &line, const QString &actor,
                                   store::BankLineRow *row);
    base::Status giveBack(const exchange::BankLine &line, const QString &actor,
                          store::BankLineRow *row);
    base::Result<std::optional<store::BankLineRow>> paymentOfReturn(const exchange::BankLine &line);

    OfficeCore &m_core;
    store::Connection &m_connection;
    const exchange::MatchIndex &m_index;
    int m_postFrom;
    std::vector<domain::Event> m_events;
};

/// Adds a sentence ("reason") to the words of a row.
void explain(store::BankLineRow *row, const QString &reason);

} // namespace dunlin::desk
