// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statement.h"
#include "core/ports/reply.h"

#include <QtCore/QString>

#include <vector>

namespace dunlin::ports {

/// What one account would get of a payment, and what that would pay there.
struct PaymentShare {
    domain::AccountId account;
    QString number;
    domain::Money amount;
    domain::PaymentPreview preview;
};

/// What is behind the figures of an account. Every call is answered on the GUI thread; nothing is
/// recorded here.
class Ledger {
public:
    Ledger() = default;
    virtual ~Ledger() = default;
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;

    /// The account with its postings, the terms that hold for it and where each comes from, and
    /// what has accrued by today. NotFound when it is not on this laptop.
    virtual void statement(domain::AccountId account, Reply<domain::AccountStatement> reply) = 0;
    /// What a payment would pay. `linked`: shared over all accounts of the debtor in its currency
    /// that are on this laptop, this one first; else this account alone. Input for a currency that
    /// is not the account's.
    virtual void preview(domain::AccountId account, const domain::PaymentReceived &payment,
                         bool linked, Reply<std::vector<PaymentShare>> reply) = 0;
};

} // namespace dunlin::ports
