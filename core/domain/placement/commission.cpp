// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/placement/commission.h"

#include <algorithm>
#include <unordered_set>

namespace dunlin::domain {

std::vector<CommissionLine> commissionOf(const AccountState &state, const CommissionRule &rule,
                                         QDate from, QDate to)
{
    std::unordered_set<EventId> payments;
    for (const PaymentState &payment : state.payments)
        payments.insert(payment.id);
    std::vector<CommissionLine> lines;
    for (const ItemState &item : state.items) {
        const QDate due = item.due.isValid() ? item.due : item.issued;
        for (const ItemPosting &posting : item.postings) {
            if (posting.date < from || posting.date > to || !posting.amount.isNegative()
                || !payments.contains(posting.event))
                continue;
            CommissionLine line;
            line.payment = posting.event;
            line.item = item.id;
            line.on = posting.date;
            line.bucket = posting.bucket;
            line.daysPastDue = int(std::max<qint64>(0, due.daysTo(posting.date)));
            line.collected = -posting.amount;
            line.rate = rule.bandFor(line.daysPastDue).rate[size_t(posting.bucket)];
            line.commission =
                line.collected.multiply({line.rate.micro, kPercentScale}, base::Rounding::HalfEven);
            lines.push_back(line);
        }
    }
    return lines;
}

} // namespace dunlin::domain
