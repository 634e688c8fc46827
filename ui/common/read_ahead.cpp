// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/read_ahead.h"

#include <algorithm>

namespace dunlin::common {

namespace {

constexpr size_t kKept = 12;
/// What no commit tells of (a lease that ends, a share that another laptop took) is old after this.
constexpr qint64 kHoldsMs = 5 * base::kMsPerMinute;

} // namespace

ReadAhead::ReadAhead(ports::AccountDesk &desk, ports::Changes &changes, const base::Clock &clock)
    : m_desk(desk)
    , m_clock(clock)
{
    connect(&changes, &ports::Changes::committed, this, &ReadAhead::onCommitted);
}

bool ReadAhead::holds(const Kept &kept) const
{
    return m_clock.monotonicMs() - kept.readMs < kHoldsMs
           && (!kept.page.gate.validUntil || m_clock.now() < *kept.page.gate.validUntil);
}

void ReadAhead::page(domain::AccountId account, ports::Reply<ports::AccountPage> reply)
{
    const auto kept = m_pages.constFind(account);
    if (kept != m_pages.constEnd() && holds(*kept)) {
        QMetaObject::invokeMethod(
            this, [page = kept->page, reply = std::move(reply)] { reply(page); },
            Qt::QueuedConnection);
        return;
    }
    m_desk.page(account, [this, guard = QPointer<QObject>(this), reading = m_reading,
                          reply = std::move(reply)](base::Result<ports::AccountPage> page) {
        if (guard && page && page->state.exists)
            keep(*page, reading);
        reply(std::move(page));
    });
}

void ReadAhead::keep(const ports::AccountPage &page, int reading)
{
    if (reading != m_reading)
        return;
    drop(page.state.id);
    m_pages.insert(page.state.id, {page, m_clock.monotonicMs()});
    m_used.push_back(page.state.id);
    if (m_used.size() > kKept)
        drop(m_used.front());
}

// By value: it may be one of those that go.
void ReadAhead::drop(domain::AccountId account)
{
    m_pages.remove(account);
    std::erase(m_used, account);
}

void ReadAhead::onCommitted(const ports::ChangeSet &changes)
{
    // Of an answer on its way nobody knows whether it was read before or after.
    ++m_reading;
    // The office's own events are terms, names and rules: they are on every page. And that time
    // turned something (an hour, a hold on all calls) names no account.
    const bool turned =
        changes.origin == ports::ChangeSet::Origin::NewDay && changes.accounts.isEmpty();
    if (changes.everything || turned || changes.accounts.contains(domain::AccountId{})) {
        m_pages.clear();
        m_used.clear();
        return;
    }
    const std::vector<domain::AccountId> known = m_used;
    for (const domain::AccountId &account : known) {
        const auto &linked = m_pages.find(account)->page.linked;
        const bool touched =
            changes.accounts.contains(account)
            || std::any_of(linked.begin(), linked.end(), [&changes](const auto &other) {
                   return changes.accounts.contains(other.account);
               });
        if (touched)
            drop(account);
    }
}

void ReadAhead::gate(domain::AccountId account, domain::Channel channel,
                     std::optional<domain::ContactPointId> point,
                     ports::Reply<ports::GateView> reply)
{
    m_desk.gate(account, channel, point, std::move(reply));
}

void ReadAhead::wrapUp(const ports::WrapUp &wrapUp, ports::Reply<ports::Saved> reply)
{
    m_desk.wrapUp(wrapUp, std::move(reply));
}

void ReadAhead::undo(const ports::Saved &saved, ports::Reply<ports::Saved> reply)
{
    m_desk.undo(saved, std::move(reply));
}

void ReadAhead::saveDraft(domain::AccountId account, const QString &text, ports::Reply<bool> reply)
{
    // A draft is no commit, and it is on the page.
    ++m_reading;
    drop(account);
    m_desk.saveDraft(account, text, std::move(reply));
}

void ReadAhead::accountsOfNumber(const QString &number,
                                 ports::Reply<std::vector<ports::LinkedAccount>> reply)
{
    m_desk.accountsOfNumber(number, std::move(reply));
}

} // namespace dunlin::common
