// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agreements.h"
#include "core/ports/account_desk.h"
#include "core/ports/reply.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace dunlin::ports {

/// One line of a batch as somebody types it.
struct BatchRow {
    QString account; ///< number, or a name
    QString amount;
    QString date; ///< as spoken; empty: today
    QString reference;
    std::optional<domain::AccountId> chosen; ///< one of several that `account` may mean
    bool isEmpty() const
    {
        return account.trimmed().isEmpty() && amount.trimmed().isEmpty() && date.trimmed().isEmpty()
               && reference.trimmed().isEmpty();
    }
    bool operator==(const BatchRow &) const = default;
};

/// A batch that is being entered.
struct BatchDraft {
    domain::Currency currency;
    QString controlTotal; ///< as typed
    QString controlCount; ///< as typed
    QString method;
    std::vector<BatchRow> rows;
    bool operator==(const BatchDraft &) const = default;
};

struct BatchStart {
    BatchDraft draft;                         ///< as it was left; empty in the office's currency
    std::vector<domain::Currency> currencies; ///< of the accounts here, most accounts first
};

/// What a line may mean.
struct BatchCandidate {
    domain::AccountId account;
    QString number;
    QString debtor;
    domain::Money balance;
};

/// How a line is read.
struct BatchRowCheck {
    std::optional<domain::AccountId> account;
    QString number;
    QString debtor;
    std::optional<domain::Money> amount;
    QDate valueDate;
    bool over = false; ///< more than is owed; the rest becomes unapplied credit
    QString problem;   ///< one sentence, untranslated; empty: it can be posted
    std::vector<BatchCandidate> candidates; ///< several, when `account` is not known by it alone
};

struct BatchCheck {
    std::vector<BatchRowCheck> rows; ///< as the draft's; empty rows have nothing
    domain::Money sum;               ///< of all lines whose amount can be read
    int count = 0;                   ///< lines that are not empty
    int problems = 0;
    std::optional<domain::Money> control;
    std::optional<int> controlCount;
    bool postedBefore = false; ///< the very same lines are in the accounts already
    bool balances() const
    {
        return control && controlCount && *control == sum && *controlCount == count;
    }
    /// It can be closed.
    bool closes() const { return count > 0 && problems == 0 && balances() && !postedBefore; }
};

struct BatchClosed {
    domain::BatchId batch;
    int payments = 0; ///< 0 when it was posted before
    domain::Money sum;
    std::vector<Saved> saved; ///< by account, to be taken back
};

/// Payments entered by the hundred under one control total and count. Every call is answered on the
/// GUI thread.
class PaymentBatches {
public:
    PaymentBatches() = default;
    virtual ~PaymentBatches() = default;
    PaymentBatches(const PaymentBatches &) = delete;
    PaymentBatches &operator=(const PaymentBatches &) = delete;

    /// The draft as it was left, also when the program was closed since.
    virtual void begin(Reply<BatchStart> reply) = 0;
    /// Answers when it is on disk. One draft per profile; an empty one forgets it.
    virtual void saveDraft(const BatchDraft &draft, Reply<bool> reply) = 0;
    /// Reads every line. Nothing is recorded.
    virtual void check(const BatchDraft &draft, Reply<BatchCheck> reply) = 0;
    /// Records all payments, or none: Input with one sentence while it does not balance or a line
    /// cannot be posted. The same lines once more add nothing (payments 0). The draft is forgotten.
    virtual void close(const BatchDraft &draft, Reply<BatchClosed> reply) = 0;
};

} // namespace dunlin::ports
