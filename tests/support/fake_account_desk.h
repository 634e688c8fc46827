// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/account_desk.h"
#include "core/ports/change_set.h"

#include <QtCore/QHash>

#include <vector>

namespace dunlin::testing {

/// An AccountDesk in memory: answers from the event loop, as the real one does, records what it was
/// asked, applies wrap-ups to its pages well enough to look at, and fails when told to.
class FakeAccountDesk final : public ports::AccountDesk {
public:
    FakeAccountDesk(const base::Clock &clock, ports::Changes &changes);

    /// Keeps a page; its state.id names the account.
    void put(const ports::AccountPage &page);
    ports::AccountPage &at(domain::AccountId account) { return m_pages[account]; }
    ports::AccountPage pageOf(domain::AccountId account) const { return m_pages.value(account); }
    void remove(domain::AccountId account) { m_pages.remove(account); }

    void page(domain::AccountId account, ports::Reply<ports::AccountPage> reply) override;
    void gate(domain::AccountId account, domain::Channel channel,
              std::optional<domain::ContactPointId> point,
              ports::Reply<ports::GateView> reply) override;
    void wrapUp(const ports::WrapUp &wrapUp, ports::Reply<ports::Saved> reply) override;
    void undo(const ports::Saved &saved, ports::Reply<ports::Saved> reply) override;
    void saveDraft(domain::AccountId account, const QString &text,
                   ports::Reply<bool> reply) override;
    void accountsOfNumber(const QString &number,
                          ports::Reply<std::vector<ports::LinkedAccount>> reply) override;

    /// While set, the calls that record answer with it.
    std::optional<base::Error> failRecording;
    /// While set, `page` answers with it.
    std::optional<base::Error> failPage;
    /// While true, `page` keeps its answers until `release`.
    bool holdPages = false;
    void release();

    std::vector<ports::WrapUp> wrapUps;
    std::vector<ports::Saved> undone;
    std::vector<QString> drafts;
    int pageCalls = 0;
    int gateCalls = 0;

private:
    template <class T>
    void answer(ports::Reply<T> reply, base::Result<T> result);
    void apply(const ports::WrapUp &wrapUp, const ports::Saved &saved);

    const base::Clock &m_clock;
    ports::Changes &m_changes;
    QHash<domain::AccountId, ports::AccountPage> m_pages;
    std::vector<std::function<void()>> m_held;
    int m_nextEvent = 1;
};

/// An account with a person, phones, items and a history that resembles a real one, for tests and
/// pictures. `salt` makes ids differ.
ports::AccountPage samplePage(int salt, base::Instant now);
/// The same with `entries` lines of history.
ports::AccountPage longPage(int salt, base::Instant now, int entries);

} // namespace dunlin::testing
