// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk_batches.h"

#include "core/desk/batch_check.h"
#include "core/desk/recording.h"
#include "core/store/outbox.h"
#include "core/store/portfolio_reader.h"

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using ports::Reply;
using Readers = WorkstationCore::Readers;
using Stores = WorkstationCore::Stores;

namespace {

constexpr char kDraft[] = "payment_batch";

/// Why it is not closed; nothing: it can be.
QString obstacle(const ports::BatchCheck &check)
{
    if (check.count == 0)
        return QStringLiteral("there is no payment");
    for (size_t i = 0; i < check.rows.size(); ++i) {
        if (!check.rows[i].problem.isEmpty())
            return QStringLiteral("line %1: %2").arg(i + 1).arg(check.rows[i].problem);
    }
    if (!check.control || !check.controlCount)
        return QStringLiteral("type the control total and the number of payments");
    if (*check.control != check.sum) {
        return QStringLiteral("the lines add up to %1, the control total is %2")
            .arg(QString::fromLatin1(check.sum.toText()),
                 QString::fromLatin1(check.control->toText()));
    }
    if (*check.controlCount != check.count) {
        return QStringLiteral("there are %1 payments, and %2 are expected")
            .arg(check.count)
            .arg(*check.controlCount);
    }
    return {};
}

/// One recording for each account, in the order of its first line.
std::vector<Recording> recordingsOf(AccountPayments payments, domain::BatchId batch,
                                    const std::vector<base::EventId> &ids)
{
    std::vector<Recording> recordings;
    for (size_t i = 0; i < payments.size(); ++i) {
        auto &[account, payment] = payments[i];
        payment.batch = batch;
        auto at = std::find_if(recordings.begin(), recordings.end(),
                               [&, id = account](const auto &one) { return one.account == id; });
        if (at == recordings.end())
            at = recordings.insert(recordings.end(), Recording{account, {}, {}, false, {}});
        at->payloads.emplace_back(payment);
        at->ids.push_back(ids[i]);
    }
    return recordings;
}

Result<ports::BatchClosed> closeNow(WorkstationCore &core, Stores stores,
                                    const ports::BatchDraft &draft)
{
    DUNLIN_TRY_VALUE(const auto check, checkBatch(stores.cache, WorkstationCore::kTenant, draft,
                                                  core.applyContext()));
    if (const QString why = obstacle(check); !why.isEmpty())
        return fail(ErrorCode::Input, why);
    ports::BatchClosed closed;
    const AccountPayments payments = paymentsOf(draft, check);
    closed.batch = batchIdOf(payments);
    closed.sum = check.sum;
    if (!check.postedBefore) {
        DUNLIN_TRY_VALUE(const auto ids, batchPaymentIds(stores.cache, WorkstationCore::kTenant,
                                                         closed.batch, payments));
        DUNLIN_TRY_VALUE(auto done,
                         keepRecordings(core, stores, recordingsOf(payments, closed.batch, ids)));
        closed.saved = std::move(done.saved);
        closed.payments = check.count;
    }
    // The payments are on disk: a draft that stays would only be found posted before.
    DUNLIN_TRY(store::Outbox(stores.outbox).setMeta(kDraft, {}));
    return closed;
}

} // namespace

bool DeskBatches::refuse(base::Error *why) const
{
    if (!m_core.identity())
        *why = {ErrorCode::Auth, QStringLiteral("this laptop is not enrolled"), {}};
    else if (!ports::allows(m_core.session().role, ports::Permission::RecordWork))
        *why = {ErrorCode::Forbidden, QStringLiteral("your role does not allow this"), {}};
    else
        return false;
    return true;
}

void DeskBatches::begin(Reply<ports::BatchStart> reply)
{
    base::Error why;
    if (refuse(&why))
        return m_core.answer<ports::BatchStart>(std::move(reply), fail(why));
    const auto office = base::Currency::fromCode(m_core.identity()->currency);
    m_core.order<ports::BatchStart>(
        std::move(reply), [=](Stores stores) -> Result<ports::BatchStart> {
            ports::BatchStart start;
            DUNLIN_TRY_VALUE(
                start.currencies,
                store::PortfolioReader(stores.cache, WorkstationCore::kTenant).currencies());
            if (start.currencies.empty() && office)
                start.currencies.push_back(*office);
            DUNLIN_TRY_VALUE(const QByteArray kept, store::Outbox(stores.outbox).meta(kDraft));
            if (auto draft = batchDraftFromJson(kept)) {
                start.draft = std::move(*draft);
                return start;
            }
            if (office)
                start.draft.currency = *office;
            else if (!start.currencies.empty())
                start.draft.currency = start.currencies.front();
            return start;
        });
}

void DeskBatches::saveDraft(const ports::BatchDraft &draft, Reply<bool> reply)
{
    base::Error why;
    if (refuse(&why))
        return m_core.answer<bool>(std::move(reply), fail(why));
    const bool empty = draft.controlTotal.isEmpty() && draft.controlCount.isEmpty()
                       && std::all_of(draft.rows.begin(), draft.rows.end(),
                                      [](const auto &row) { return row.isEmpty(); });
    m_core.order<bool>(std::move(reply), [=](Stores stores) -> Result<bool> {
        DUNLIN_TRY(store::Outbox(stores.outbox)
                       .setMeta(kDraft, empty ? QByteArray() : batchDraftToJson(draft)));
        return true;
    });
}

void DeskBatches::check(const ports::BatchDraft &draft, Reply<ports::BatchCheck> reply)
{
    base::Error why;
    if (refuse(&why))
        return m_core.answer<ports::BatchCheck>(std::move(reply), fail(why));
    const ApplyContext context = m_core.applyContext();
    m_core.ask<ports::BatchCheck>(std::move(reply), [=](Readers readers) {
        return checkBatch(readers.cache, WorkstationCore::kTenant, draft, context);
    });
}

void DeskBatches::close(const ports::BatchDraft &draft, Reply<ports::BatchClosed> reply)
{
    base::Error why;
    if (refuse(&why))
        return m_core.answer<ports::BatchClosed>(std::move(reply), fail(why));
    m_core.order<ports::BatchClosed>(
        std::move(reply), [=, this](Stores stores) { return closeNow(m_core, stores, draft); });
}

} // namespace dunlin::desk
