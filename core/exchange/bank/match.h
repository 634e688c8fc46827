// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/exchange/bank/bank_line.h"

#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QString>

#include <optional>
#include <span>
#include <vector>

/// Which account a payment on a bank statement is for. Pure: it knows what it was given, and gives
/// a proposal with a reason in words. It never guesses: only a full number that belongs to one open
/// claim reaches the confidence at which an office posts by itself (kPostFrom unless it says
/// otherwise). The steps and their figures are in docs/outside-files.md.
namespace dunlin::exchange {

inline constexpr int kPostFrom = 90; ///< of 100

/// An open claim.
struct OpenItem {
    base::AccountId account;
    base::ItemId item;
    QString number;
    qint64 open = 0; ///< minor units of the account's currency; 0: settled
};

/// An account that money may come for.
struct PayingAccount {
    base::AccountId id;
    QString number;
    QString debtor;
    base::Currency currency;
    qint64 total = 0; ///< owed; minor units
};

/// Money that was promised.
struct PromisedAmount {
    base::AccountId account;
    qint64 amount = 0;
    QDate due;
};

struct MatchProposal {
    base::AccountId account;
    std::optional<base::ItemId> item;
    int confidence = 0; ///< 0-100
    QString reason;     ///< one sentence
};

struct MatchResult {
    std::vector<MatchProposal> proposals; ///< most confident first, at most five
    bool posts(int from) const
    {
        return !proposals.empty() && proposals.front().confidence >= from;
    }
};

class MatchIndex {
public:
    void reserve(qsizetype accounts, qsizetype items);
    void add(PayingAccount account);
    void add(const OpenItem &item); ///< of an account that was added
    void add(const PromisedAmount &promise);
    /// A bank account from which a payment for this account was confirmed before.
    void addPayer(const QString &bankAccount, base::AccountId account);

    MatchResult match(const BankLine &line) const;

private:
    struct Item {
        quint32 account = 0;
        base::ItemId id;
        qint64 open = 0;
        bool operator==(const Item &) const = default;
    };
    struct Hit {
        quint32 account = 0;
        qint32 item = -1; ///< -1: the account's own number
    };
    class Matcher;
    void index(const QString &number, Hit hit);

    std::vector<PayingAccount> m_accounts;
    std::vector<Item> m_items;
    QHash<base::AccountId, quint32> m_byId;
    QMultiHash<QString, quint32> m_byNumber; ///< normal number -> m_hits
    std::vector<Hit> m_hits;
    QHash<QString, std::vector<quint32>> m_byName;
    QHash<QString, std::vector<quint32>> m_byPayer; ///< at most kMostPayees of each
    QMultiHash<quint32, PromisedAmount> m_promises;
};

/// A number without signs and in capitals: "RE-2024/0012" and "re 2024 0012" are one.
QString matchNumber(const QString &number);
/// The words of a name, folded and sorted, without forms of company; empty when there are none.
QString matchName(const QString &name);

} // namespace dunlin::exchange
