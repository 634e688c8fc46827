// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"

#include <QtCore/QDate>

#include <array>
#include <vector>

/// How likely a promise is kept, asked while it is being taken. Points by judgement sort promises
/// into bands; the office's own promises say how often each band is kept. Pure.
namespace dunlin::decision {

/// Points of a promise of so much for that day, taken on `taken`; only what was known then counts,
/// so that promises of the past are judged as they would have been. -40 to 40, more is likelier.
int promisePoints(const domain::AccountState &account, base::Money amount, QDate due, QDate taken);

/// Kept and matured promises by band of points.
class PromiseHistory {
public:
    static constexpr int kBands = 10;
    static int bandOf(int points);

    /// Counts the account's promises that were kept or broken; parts of plans are not promises.
    void learn(const domain::AccountState &account);
    void add(int points, bool kept);
    /// Chance in permille: the band's own rate, pulled to what the points say by kPull promises.
    int keptPermille(int points) const;
    /// The band's matured promises: what the chance rests on.
    qint64 maturedIn(int points) const;

private:
    static constexpr int kPull = 20;
    std::array<qint64, kBands> m_kept{};
    std::array<qint64, kBands> m_matured{};
};

struct PromiseRealism {
    int points = 0;
    int keptPermille = 0;
    qint64 rests = 0; ///< promises of this office that the chance rests on; 0: judgement alone
    /// Parts that are likelier; empty when the promise is likely or nothing is known to be better.
    std::vector<domain::Instalment> better;
    int betterPermille = 0; ///< chance of the first part
    /// Far beyond anything that was ever paid, after promises were broken: ask how the debtor is
    /// before taking it.
    bool looksUnaffordable = false;
};
PromiseRealism promiseRealism(const domain::AccountState &account, base::Money amount, QDate due,
                              QDate today, const PromiseHistory &history);

} // namespace dunlin::decision
