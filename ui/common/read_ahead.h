// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/account_desk.h"
#include "core/ports/change_set.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <vector>

namespace dunlin::common {

/// The desk with the pages that were read lately at hand, so that an account somebody looked at
/// ahead (the preview reads the row after the chosen one) is on screen in the frame after the key:
/// no reader is waited for, whatever it is busy with. A page is handed out as long as it is what
/// would be read: until a commit touches it or another account of the same person, or the moment
/// until which its gate holds. The gate decides on each call again, so a page is never a leave to
/// call. Everything else goes straight on. GUI thread; desk, changes and clock outlive it; made
/// before the views, so that it hears of a commit before they ask again.
class ReadAhead final : public QObject, public ports::AccountDesk {
    Q_OBJECT
public:
    ReadAhead(ports::AccountDesk &desk, ports::Changes &changes, const base::Clock &clock);

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

private:
    struct Kept {
        ports::AccountPage page;
        qint64 readMs = 0; ///< monotonic
    };
    bool holds(const Kept &kept) const;
    void keep(const ports::AccountPage &page, int reading);
    void drop(domain::AccountId account);
    void onCommitted(const ports::ChangeSet &changes);

    ports::AccountDesk &m_desk;
    const base::Clock &m_clock;
    QHash<domain::AccountId, Kept> m_pages;
    std::vector<domain::AccountId> m_used; ///< longest unused first
    int m_reading = 0;                     ///< counts what makes answers on their way too old
};

} // namespace dunlin::common
