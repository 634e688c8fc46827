// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/served_accounts.h"

#include "core/desk/terms_keeper.h"

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;

namespace {

Status notItsTurn(const QString &next)
{
    const QString what = next.isEmpty()
                             ? QStringLiteral("your office serves accounts one after the other")
                             : QStringLiteral("your office serves accounts one after the other; "
                                              "the next one is %1")
                                   .arg(next);
    return fail(ErrorCode::Forbidden, what);
}

} // namespace

Result<bool> isServed(store::Connection &cache, const ports::Session &session,
                      const ApplyContext &context)
{
    DUNLIN_TRY_VALUE(const ApplyContext with, withTerms(cache, WorkstationCore::kTenant, context));
    const domain::AccountTerms office(with.terms->of(domain::CreditorId{}, {}));
    const auto *rule = office.rule<domain::QueueRule>(domain::term::kQueue, context.today);
    return rule && rule->isServed(session.user, ports::roleName(session.role));
}

bool ServedAccounts::knows(base::AccountId account)
{
    const std::lock_guard lock(m_mutex);
    return m_served.contains(account);
}

void ServedAccounts::allow(base::AccountId account)
{
    const std::lock_guard lock(m_mutex);
    m_served.insert(account);
}

Status ServedAccounts::mayOpen(WorkstationCore::Readers readers, const ports::Session &session,
                               base::AccountId account, const ApplyContext &context)
{
    if (knows(account))
        return {};
    DUNLIN_TRY_VALUE(const bool served, isServed(readers.cache, session, context));
    if (!served)
        return {};
    DUNLIN_TRY_VALUE(const auto head, readers.windows.window({}, 0, 1, context.now));
    if (!head.rows.empty() && head.rows.front().account.id == account) {
        const std::lock_guard lock(m_mutex);
        m_served.insert(account);
        m_people.insert(head.rows.front().account.debtor);
        return {};
    }
    {
        const std::lock_guard lock(m_mutex);
        for (const base::DebtorId &person : std::as_const(m_people)) {
            if (person.isNull())
                continue;
            DUNLIN_TRY_VALUE(const auto all, readers.windows.ofDebtor(person));
            const bool theirs = std::any_of(
                all.begin(), all.end(), [&](const auto &row) { return row.account.id == account; });
            if (theirs)
                return {};
        }
    }
    return notItsTurn(head.rows.empty() ? QString() : head.rows.front().account.number);
}

Status ServedAccounts::mayWork(store::Connection &cache, const ports::Session &session,
                               base::AccountId account, const ApplyContext &context)
{
    if (knows(account))
        return {};
    DUNLIN_TRY_VALUE(const bool served, isServed(cache, session, context));
    if (!served)
        return {};
    // The same person's accounts were let in by the page.
    store::QueueWindows windows(cache, WorkstationCore::kTenant);
    const std::lock_guard lock(m_mutex);
    for (const base::DebtorId &person : std::as_const(m_people)) {
        if (person.isNull())
            continue;
        DUNLIN_TRY_VALUE(const auto all, windows.ofDebtor(person));
        for (const store::QueueRow &row : all) {
            if (row.account.id == account)
                return {};
        }
    }
    return notItsTurn({});
}

} // namespace dunlin::desk
