// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/outside/decimal.h"

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <map>
#include <optional>
#include <vector>

/// Bank statements as their files say them. Null strings: the file does not say it.
namespace dunlin::exchange {

struct StatementBalance {
    QString code;   ///< OPBD, PRCD, CLBD, ..
    Decimal amount; ///< below zero: overdrawn
    QString currency;
    QString date; ///< as written, the first ten letters
};

struct StatementReference {
    QString text;
    QString type; ///< SCOR, QRR, ..
};

/// One payment of an entry (ISO 20022 TxDtls).
struct PaymentDetail {
    std::optional<Decimal> amount;
    QString currency;
    QString amountFrom; ///< the element that said it; the entry's amount rules
    QString indicator;  ///< CRDT, DBIT; the entry's, where it has none
    QString endToEnd;
    QString instruction;
    QString bankReference;
    QString mandate;
    std::vector<StatementReference> references;
    QStringList documents; ///< invoices that the remittance names
    QStringList text;
    QString debtor;
    QString debtorAccount;
    QString creditor;
    QString creditorAccount;
    QString ultimateDebtor;
    QString ultimateCreditor;
    QString returnReason;
    QStringList charges; ///< "3.00 EUR"
};

struct StatementBatch {
    QString count;
    QString amount;
    QString paymentInformation;
    QString message;
};

/// One booking on the bank account.
struct StatementEntry {
    int number = 0; ///< from 1, within its statement
    qint64 line = 0;
    std::optional<Decimal> amount; ///< absent: refused, `problem` says why
    QString amountText;
    QString currency;
    QString indicator; ///< CRDT, DBIT: the way the account moved
    bool reversal = false;
    QString status; ///< BOOK, PDNG, INFO; null: the bank does not say
    QString bookingDate;
    QString valueDate;
    QString reference;
    QString bankReference;
    QString information;
    std::vector<StatementBatch> batches;
    std::vector<PaymentDetail> details;
    QString problem;

    bool isCredit() const { return indicator == QLatin1String("CRDT"); }
    /// Pending and merely informing entries move no money.
    bool isBooked() const
    {
        return status.isEmpty() || status == QLatin1String("BOOK")
               || status == QLatin1String("Booked");
    }
};

/// What the bank says the entries add up to.
struct DeclaredSummary {
    std::vector<std::pair<QByteArray, QString>> values; ///< entries, sum, credit_entries, ..
};

/// All of a statement but its entries.
struct StatementHead {
    QString id;
    QString sequence;
    QString account;
    QString currency;
    QString owner;
    QString copy; ///< DUPL, COPY, CODU: it repeats another one
    std::vector<StatementBalance> balances;
    DeclaredSummary declared;

    const StatementBalance *opening() const;
    const StatementBalance *closing() const;
};

using CurrencySums = std::map<QString, Decimal>;

struct StatementTotals {
    int entries = 0;
    int leaves = 0; ///< single payments: details, or 1 where an entry has none
    int reversals = 0;
    std::map<QString, int> byStatus; ///< "None" where the bank does not say
    CurrencySums credits;
    CurrencySums debits;
    CurrencySums creditsBooked;
    CurrencySums debitsBooked;
    CurrencySums moved; ///< credits less debits of entries that are booked, or of no stated status

    void add(const StatementEntry &entry);
};

/// Opening + credits - debits in the currency of the balances, of what moved money. Absent when one
/// balance is missing, or they are in two currencies.
struct BalanceCheck {
    Decimal computedClosing;
    bool agrees = false;
};
std::optional<BalanceCheck> checkBalances(const StatementHead &head, const StatementTotals &totals);

/// What does not add up: the balances, the sums and counts the bank declares; a copy of another
/// one.
QStringList statementWarnings(const StatementHead &head, const StatementTotals &totals);

struct MessageHead {
    QString space;   ///< XML namespace
    QString message; ///< "camt.053.001.08"
    QString kind;    ///< statement, report, notification
    QString id;
    QString created;
};

/// Takes a statement file as it is read, so that its length needs no memory.
class StatementSink {
public:
    StatementSink() = default;
    virtual ~StatementSink() = default;
    StatementSink(const StatementSink &) = delete;
    StatementSink &operator=(const StatementSink &) = delete;

    virtual void begin(const MessageHead &) {}
    /// `head` has what the file said before the entry: the account at least.
    virtual base::Status entry(const StatementHead &head, StatementEntry &&entry) = 0;
    virtual base::Status end(const StatementHead &head, const StatementTotals &totals) = 0;
    virtual void warn(const QString &sentence) = 0;
};

} // namespace dunlin::exchange
