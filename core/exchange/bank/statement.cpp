// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bank/statement.h"

#include <algorithm>

namespace dunlin::exchange {

const StatementBalance *StatementHead::opening() const
{
    for (const char *code : {"OPBD", "PRCD"}) {
        const auto found = std::find_if(balances.begin(), balances.end(), [&](const auto &one) {
            return one.code == QLatin1String(code);
        });
        if (found != balances.end())
            return &*found;
    }
    return nullptr;
}

const StatementBalance *StatementHead::closing() const
{
    const auto found = std::find_if(balances.rbegin(), balances.rend(), [](const auto &one) {
        return one.code == QLatin1String("CLBD");
    });
    return found == balances.rend() ? nullptr : &*found;
}

void StatementTotals::add(const StatementEntry &entry)
{
    ++entries;
    leaves += std::max(1, int(entry.details.size()));
    reversals += entry.reversal ? 1 : 0;
    ++byStatus[entry.status.isNull() ? QStringLiteral("None") : entry.status];
    if (!entry.amount)
        return;
    const bool credit = entry.isCredit();
    (credit ? credits : debits)[entry.currency] += *entry.amount;
    if (entry.status == QLatin1String("BOOK"))
        (credit ? creditsBooked : debitsBooked)[entry.currency] += *entry.amount;
    if (entry.isBooked())
        moved[entry.currency] += credit ? *entry.amount : -*entry.amount;
}

std::optional<BalanceCheck> checkBalances(const StatementHead &head, const StatementTotals &totals)
{
    const StatementBalance *opening = head.opening();
    const StatementBalance *closing = head.closing();
    if (!opening || !closing || opening->currency != closing->currency)
        return {};
    BalanceCheck check;
    const auto moved = totals.moved.find(opening->currency);
    check.computedClosing =
        moved == totals.moved.end() ? opening->amount : opening->amount + moved->second;
    check.agrees = check.computedClosing == closing->amount;
    return check;
}

QStringList statementWarnings(const StatementHead &head, const StatementTotals &totals)
{
    QStringList out;
    const QString name = head.account.isNull() ? head.id : head.account;
    if (const auto check = checkBalances(head, totals); check && !check->agrees) {
        const StatementBalance *opening = head.opening();
        const StatementBalance *closing = head.closing();
        out.append(
            QStringLiteral("the balances of %1 do not add up: %2 and the entries make %3 %4, "
                           "the file says %5; difference %6")
                .arg(name, opening->amount.toText(), check->computedClosing.toText(),
                     closing->currency, closing->amount.toText(),
                     (closing->amount - check->computedClosing).toText()));
    }
    if (!head.copy.isNull())
        out.append(QStringLiteral("the statement of %1 says that it repeats an earlier one (%2)")
                       .arg(name, head.copy));
    for (const auto &[key, value] : head.declared.values) {
        if (key == "entries" && value.toInt() != totals.entries)
            out.append(QStringLiteral("the statement of %1 says that it has %2 entries, and has %3")
                           .arg(name, value)
                           .arg(totals.entries));
        const bool credit = key == "credit_sum";
        if (!credit && key != "debit_sum")
            continue;
        const CurrencySums &sums = credit ? totals.credits : totals.debits;
        const auto declared = Decimal::fromText(value);
        const Decimal found = sums.empty() ? Decimal() : sums.begin()->second;
        if (declared && sums.size() <= 1 && !(*declared == found))
            out.append(
                QStringLiteral("the statement of %1 says that its %2 add up to %3; they make %4")
                    .arg(name, credit ? QStringLiteral("credits") : QStringLiteral("debits"), value,
                         found.toText()));
    }
    if (totals.entries > 0 && head.account.isNull())
        out.append(QStringLiteral("a statement names no account"));
    return out;
}

} // namespace dunlin::exchange
