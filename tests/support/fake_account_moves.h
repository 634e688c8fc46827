// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_moves.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace dunlin::testing {

/// Moves in memory: everything moves but the accounts in `staying`; keeps what it was asked.
class FakeAccountMoves final : public ports::AccountMoves {
public:
    void places(ports::Reply<Places> reply) override
    {
        QTimer::singleShot(0, &m_loop, [reply] {
            reply(
                Places{{QStringLiteral("anna"), QStringLiteral("ben")}, {QStringLiteral("Apex")}});
        });
    }
    void propose(const ports::MoveWish &wish, ports::Reply<ports::MoveOffer> reply) override
    {
        QTimer::singleShot(0, &m_loop, [=, this] {
            ports::MoveOffer offer;
            offer.wish = wish;
            for (const domain::AccountId &account : wish.accounts) {
                if (offer.staying.size() < staying)
                    offer.staying.push_back(
                        {account, QStringLiteral("N"), QStringLiteral("it is there already")});
                else
                    offer.moving.push_back(account);
            }
            const int count = int(offer.moving.size());
            const domain::Money sum(100'00 * count, base::kUsd);
            offer.from.push_back({QStringLiteral("cleo"), count, {sum}});
            offer.to.push_back({wish.users.value(0), count, {sum}});
            offer.ages[1] = count;
            offer.promisesOpen = 2;
            reply(offer);
        });
    }
    void move(const ports::MoveOffer &offer, int first, int count,
              ports::Reply<std::vector<ports::Saved>> reply) override
    {
        QTimer::singleShot(0, &m_loop, [=, this] {
            runs << first;
            if (failFrom >= 0 && first >= failFrom)
                return reply(base::fail(base::ErrorCode::StoreFull));
            std::vector<ports::Saved> saved;
            for (int i = first; i < std::min(int(offer.moving.size()), first + count); ++i) {
                saved.push_back({offer.moving[size_t(i)], {}, {}});
                moved.push_back(offer.moving[size_t(i)]);
            }
            last = offer.wish;
            reply(saved);
        });
    }
    void undo(const std::vector<ports::Saved> &saved, ports::Reply<int> reply) override
    {
        QTimer::singleShot(0, &m_loop, [=, this] {
            undone += int(saved.size());
            reply(int(saved.size()));
        });
    }

    size_t staying = 0; ///< so many of the first stay
    int failFrom = -1;  ///< runs from here on fail
    QList<int> runs;
    std::vector<domain::AccountId> moved;
    ports::MoveWish last;
    int undone = 0;

private:
    QObject m_loop;
};

} // namespace dunlin::testing
