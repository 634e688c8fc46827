// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_payment_batches.h"

#include <QtCore/QTimer>

namespace dunlin::testing {

using namespace domain;

FakePaymentBatches::FakePaymentBatches(QDate today) : m_today(today)
{
    kept.currency = base::kUsd;
}

template <class T>
void FakePaymentBatches::answer(ports::Reply<T> reply, base::Result<T> result)
{
    QTimer::singleShot(0, &m_loop,
                       [reply = std::move(reply), result = std::move(result)] { reply(result); });
}

ports::BatchCheck FakePaymentBatches::checkOf(const ports::BatchDraft &draft) const
{
    const auto money = [](const QString &text) -> std::optional<Money> {
        const auto read = Money::fromText(text.toLatin1(), base::kUsd);
        return read && read->isPositive() ? std::optional(*read) : std::nullopt;
    };
    ports::BatchCheck check;
    check.sum = Money::zero(base::kUsd);
    for (const ports::BatchRow &row : draft.rows) {
        ports::BatchRowCheck line;
        line.amount = money(row.amount);
        line.valueDate = m_today;
        const auto found = accounts.value(row.account);
        for (const ports::BatchCandidate &candidate : found) {
            if (found.size() > 1 && row.chosen != candidate.account)
                continue;
            line.account = candidate.account;
            line.number = candidate.number;
            line.debtor = candidate.debtor;
            line.over = line.amount && candidate.balance < *line.amount;
        }
        if (!line.account && found.size() > 1) {
            line.candidates = found;
            line.problem = QStringLiteral("several accounts match: choose one");
        } else if (!line.account) {
            line.problem = QStringLiteral("no account has this number or name");
        } else if (!line.amount) {
            line.problem = QStringLiteral("the amount cannot be read");
        }
        check.count += row.isEmpty() ? 0 : 1;
        check.problems += line.problem.isEmpty() ? 0 : 1;
        if (line.amount)
            check.sum += *line.amount;
        check.rows.push_back(line);
    }
    check.control = money(draft.controlTotal);
    if (const int count = draft.controlCount.toInt())
        check.controlCount = count;
    check.postedBefore = postedBefore;
    return check;
}

void FakePaymentBatches::begin(ports::Reply<ports::BatchStart> reply)
{
    answer<ports::BatchStart>(std::move(reply), ports::BatchStart{kept, {base::kUsd, base::kEur}});
}

void FakePaymentBatches::saveDraft(const ports::BatchDraft &draft, ports::Reply<bool> reply)
{
    kept = draft;
    ++saves;
    answer<bool>(std::move(reply), true);
}

void FakePaymentBatches::check(const ports::BatchDraft &draft,
                               ports::Reply<ports::BatchCheck> reply)
{
    answer<ports::BatchCheck>(std::move(reply), checkOf(draft));
}

void FakePaymentBatches::close(const ports::BatchDraft &draft,
                               ports::Reply<ports::BatchClosed> reply)
{
    if (failClosing)
        return answer<ports::BatchClosed>(std::move(reply), base::fail(*failClosing));
    closed.push_back(draft);
    const ports::BatchCheck check = checkOf(draft);
    ports::BatchClosed done;
    done.sum = check.sum;
    done.payments = postedBefore ? 0 : check.count;
    for (const ports::BatchRowCheck &row : check.rows) {
        if (row.account && !postedBefore)
            done.saved.push_back({*row.account, {EventId{{3}}}, {}});
    }
    kept = {};
    kept.currency = base::kUsd;
    answer<ports::BatchClosed>(std::move(reply), done);
}

} // namespace dunlin::testing
