// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace dunlin::store {

/// What became of a line of a bank statement. On disk, do not change.
enum class BankLineState {
    Open = 0,     ///< nobody knows yet what it is for: suspense
    Posted = 1,   ///< a payment on an account, by itself or by a person
    SetAside = 2, ///< a person said that it is none of an account's
    Outgoing = 3, ///< money that went out and is no return
    Returned = 4, ///< a return that took its payment back
    Replaced = 5, ///< a batch whose single payments came later
};

struct BankLineRow {
    base::Bytes16 id{};
    base::Bytes16 entry{};
    bool whole = true;
    QString bankAccount;
    QDate booked;
    QDate value;
    base::Money amount;
    bool credit = true;
    BankLineState state = BankLineState::Open;
    base::ImportId import;
    std::optional<base::AccountId> matched;
    std::optional<base::EventId> event; ///< payment or reversal
    int confidence = 0;
    QString payerAccount;
    QString endToEnd;
    QByteArray words; ///< JSON: payer, text, references, reason ..
};

struct BankAccountDay {
    QString bankAccount;
    QDate day;
    base::ImportId import;
    std::optional<base::Money> closing;
    base::Currency currency;
};

struct BankStateSum {
    BankLineState state = BankLineState::Open;
    bool credit = true;
    base::Currency currency;
    qint64 lines = 0;
    base::Money amount;
};

/// Bank statements of an office database; a line is never deleted but with its undone import.
class BankStore {
public:
    BankStore(Connection &connection, TenantKey tenant) : m_connection(connection), m_tenant(tenant)
    {}

    base::Status add(std::span<const BankLineRow> lines);
    base::Result<bool> has(const base::Bytes16 &id);
    base::Result<std::optional<BankLineRow>> find(const base::Bytes16 &id);
    base::Result<std::vector<BankLineRow>> ofEntry(const base::Bytes16 &entry);
    /// Posted credits with this end-to-end id; of this amount.
    base::Result<std::vector<BankLineRow>> postedByEndToEnd(const QString &endToEnd);
    base::Result<std::vector<BankLineRow>> postedByAmount(base::Money amount, int limit);
    /// State, account, event and confidence as in the row.
    base::Status decide(const BankLineRow &line);
    /// Open lines by booking day; credits and returns.
    base::Result<std::vector<BankLineRow>> open(int limit);
    base::Result<std::vector<BankStateSum>> sums();
    /// Bank accounts that paid, with the account that their money was for.
    base::Status payers(const std::function<void(const QString &, base::AccountId)> &take);

    base::Status addDay(const BankAccountDay &day);
    /// The newest day of each bank account.
    base::Result<std::vector<BankAccountDay>> newestDays();
    /// Takes the lines and days of an import away, as its events are taken back.
    base::Status forget(base::ImportId import);

private:
    base::Result<std::vector<BankLineRow>> rows(Statement &select);
    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
