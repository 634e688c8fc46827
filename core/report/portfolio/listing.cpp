// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/portfolio/listing.h"

namespace dunlin::report {

QDate listingOf(const domain::AccountState &account)
{
    if (account.listed.isValid())
        return account.listed;
    QDate day;
    for (const domain::ItemState &item : account.items) {
        if (item.issued.isValid() && (!day.isValid() || item.issued < day))
            day = item.issued;
    }
    return day;
}

base::Money listedAmount(const domain::AccountState &account, QDate listing)
{
    base::Money sum = base::Money::zero(account.currency);
    for (const domain::ItemState &item : account.items) {
        if (!item.issued.isValid() || item.issued <= listing)
            sum += item.original;
    }
    return sum;
}

} // namespace dunlin::report
