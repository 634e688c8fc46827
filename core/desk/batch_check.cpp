// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/batch_check.h"

#include "core/base/amount_expression.h"
#include "core/base/spoken_date.h"
#include "core/desk/work_rules.h"
#include "core/store/account_search.h"
#include "core/store/queue_windows.h"

#include <QtCore/QHash>
#include <QtCore/QLocale>

#include <algorithm>
#include <map>

namespace dunlin::desk {

using base::Money;
using base::Result;
using ports::BatchRow;
using ports::BatchRowCheck;

namespace {

constexpr int kCandidates = 8;

/// Reads the lines of one draft.
class Reading {
public:
    Reading(store::Connection &connection, store::TenantKey tenant, const ports::BatchDraft &draft,
            const ApplyContext &context)
        : m_connection(connection)
        , m_tenant(tenant)
        , m_draft(draft)
        , m_context(context)
        , m_windows(connection, tenant)
    {
        const QString point = QLocale().decimalPoint();
        m_amounts.balance = m_amounts.pastDue = Money::zero(draft.currency);
        m_amounts.decimalPoint = point.isEmpty() ? QChar(u'.') : point.front();
    }

    std::optional<Money> amount(const QString &text) const
    {
        const auto read = base::parseAmountExpression(text, m_amounts);
        return read ? std::optional(*read) : std::nullopt;
    }

    Result<BatchRowCheck> line(const BatchRow &row)
    {
        BatchRowCheck check;
        if (row.isEmpty())
            return check;
        check.amount = amount(row.amount);
        check.valueDate = dayOf(row.date);
        DUNLIN_TRY(findAccount(row, check));
        if (!check.problem.isEmpty())
            return check;
        if (!check.account)
            check.problem = row.account.trimmed().isEmpty()
                                ? QStringLiteral("type the number of the account, or the name")
                                : QStringLiteral("no account has this number or name");
        else if (!check.amount)
            check.problem = row.amount.trimmed().isEmpty()
                                ? QStringLiteral("type the amount")
                                : QStringLiteral("the amount cannot be read");
        else if (!check.valueDate.isValid())
            check.problem = QStringLiteral("the value date cannot be read");
        else if (check.valueDate > m_context.today)
            check.problem = QStringLiteral("the value date is ahead: announce it on the account");
        else
            DUNLIN_TRY(checkAccount(check));
        return check;
    }

    /// The batches that the account's payments came in.
    std::vector<domain::BatchId> batchesOf(base::AccountId account) const
    {
        std::vector<domain::BatchId> found;
        const auto state = m_states.find(account);
        if (state == m_states.end())
            return found;
        for (const domain::PaymentState &payment : state->second.payments) {
            if (payment.batch)
                found.push_back(*payment.batch);
        }
        return found;
    }

private:
    QDate dayOf(const QString &text) const
    {
        if (text.trimmed().isEmpty())
            return m_context.today;
        const auto day = base::parseSpokenDate(text, {m_context.today, QLocale(), {}, {}});
        // Money that came is of the nearest such day.
        if (day && m_context.today.daysTo(*day) > 183
            && !text.contains(QString::number(day->year())))
            return day->addYears(-1);
        return day.value_or(QDate());
    }

    static ports::BatchCandidate candidateOf(const store::AccountRow &row)
    {
        return {row.id, row.number, row.debtorName, Money(row.total, row.currency)};
    }

    Result<std::vector<store::QueueRow>> matches(const QString &text)
    {
        std::vector<store::QueueRow> rows;
        DUNLIN_TRY_VALUE(const auto ids, m_windows.byNumber(text));
        for (const base::AccountId &id : ids) {
            DUNLIN_TRY_VALUE(auto row, m_windows.row(id));
            if (row)
                rows.push_back(std::move(*row));
        }
        if (!rows.empty())
            return rows;
        return store::AccountSearch(m_connection, m_tenant).search(text, kCandidates);
    }

    base::Status findAccount(const BatchRow &row, BatchRowCheck &check)
    {
        const QString text = row.account.trimmed();
        if (text.isEmpty())
            return {};
        if (!m_found.contains(text)) {
            DUNLIN_TRY_VALUE(auto rows, matches(text));
            m_found.insert(text, std::move(rows));
        }
        const auto &rows = m_found[text];
        const store::QueueRow *one = rows.size() == 1 ? &rows.front() : nullptr;
        for (const store::QueueRow &each : rows) {
            if (row.chosen == each.account.id)
                one = &each;
        }
        if (one) {
            check.account = one->account.id;
            check.number = one->account.number;
            check.debtor = one->account.debtorName;
            return {};
        }
        if (rows.empty())
            return {};
        for (const store::QueueRow &each : rows)
            check.candidates.push_back(candidateOf(each.account));
        check.problem = QStringLiteral("several accounts match: choose one");
        return {};
    }

    base::Status checkAccount(BatchRowCheck &check)
    {
        auto at = m_states.find(*check.account);
        if (at == m_states.end()) {
            DUNLIN_TRY_VALUE(auto state,
                             stateNow(m_connection, m_tenant, *check.account, m_context));
            at = m_states.emplace(*check.account, std::move(state)).first;
            m_left[*check.account] = at->second.total();
        }
        const domain::PaymentReceived payment{*check.amount, check.valueDate, {}, {}, {}, {}, {}};
        if (const auto may = checkPayload(at->second, payment, m_context.today); !may) {
            check.problem = may.error().detail;
            return {};
        }
        Money &left = m_left[*check.account];
        left -= *check.amount;
        check.over = left.isNegative();
        return {};
    }

    store::Connection &m_connection;
    const store::TenantKey m_tenant;
    const ports::BatchDraft &m_draft;
    const ApplyContext &m_context;
    store::QueueWindows m_windows;
    base::AmountContext m_amounts;
    QHash<QString, std::vector<store::QueueRow>> m_found; ///< by what was typed
    std::map<base::AccountId, domain::AccountState> m_states;
    std::map<base::AccountId, Money> m_left; ///< of what is owed, after the lines before
};

/// Says on a line that it is the same as an earlier one.
void findTwins(const ports::BatchDraft &draft, std::vector<BatchRowCheck> &rows)
{
    QHash<QByteArray, int> seen;
    for (size_t i = 0; i < rows.size(); ++i) {
        BatchRowCheck &row = rows[i];
        if (!row.account || !row.amount || !row.problem.isEmpty())
            continue;
        const QByteArray key = row.account->toHex() + row.amount->toText()
                               + row.valueDate.toString(Qt::ISODate).toLatin1()
                               + draft.rows[i].reference.trimmed().toUtf8();
        if (const int earlier = seen.value(key); earlier > 0) {
            row.problem = QStringLiteral("the same as line %1; give it another reference if it is "
                                         "another payment")
                              .arg(earlier);
        } else {
            seen.insert(key, int(i) + 1);
        }
    }
}

} // namespace

Result<ports::BatchCheck> checkBatch(store::Connection &connection, store::TenantKey tenant,
                                     const ports::BatchDraft &draft, const ApplyContext &context)
{
    DUNLIN_TRY_VALUE(const ApplyContext now, withTerms(connection, tenant, context));
    Reading reading(connection, tenant, draft, now);
    ports::BatchCheck check;
    check.sum = Money::zero(draft.currency);
    for (const BatchRow &row : draft.rows) {
        DUNLIN_TRY_VALUE(auto line, reading.line(row));
        check.rows.push_back(std::move(line));
    }
    findTwins(draft, check.rows);
    for (size_t i = 0; i < draft.rows.size(); ++i) {
        const BatchRowCheck &row = check.rows[i];
        check.count += draft.rows[i].isEmpty() ? 0 : 1;
        check.problems += row.problem.isEmpty() ? 0 : 1;
        if (row.amount)
            check.sum += *row.amount;
    }
    check.control = reading.amount(draft.controlTotal);
    bool isNumber = false;
    const int count = QLocale().toInt(draft.controlCount.trimmed(), &isNumber);
    if (isNumber && count > 0)
        check.controlCount = count;
    if (check.count > 0 && check.problems == 0) {
        const domain::BatchId id = batchIdOf(paymentsOf(draft, check));
        const auto first = std::find_if(check.rows.begin(), check.rows.end(),
                                        [](const auto &row) { return row.account.has_value(); });
        const auto known = reading.batchesOf(*first->account);
        check.postedBefore = std::find(known.begin(), known.end(), id) != known.end();
    }
    return check;
}

AccountPayments paymentsOf(const ports::BatchDraft &draft, const ports::BatchCheck &check)
{
    AccountPayments payments;
    for (size_t i = 0; i < draft.rows.size(); ++i) {
        const BatchRowCheck &row = check.rows[i];
        if (!row.account || !row.amount)
            continue;
        payments.emplace_back(*row.account,
                              domain::PaymentReceived{*row.amount,
                                                      row.valueDate,
                                                      draft.method,
                                                      draft.rows[i].reference.trimmed(),
                                                      {},
                                                      {},
                                                      {}});
    }
    return payments;
}

} // namespace dunlin::desk
