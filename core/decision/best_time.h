// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QString>

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

/// When and how a debtor is best reached: hour by day of the week by channel, pulled from everybody
/// to the segment to the debtor, each by as much as there is to go by (empirical Bayes). Pure.
namespace dunlin::decision {

/// A way of reaching somebody: a channel, and an hour of a day of the debtor's week.
struct ContactSlot {
    int channel = 0; ///< domain::Channel
    int hour = 0;    ///< 0-23, on the debtor's clock
    int weekday = 1; ///< 1 Monday .. 7 Sunday
    bool operator==(const ContactSlot &) const = default;
};
inline constexpr int kSlotChannels = 4;

/// What was learned from attempts. Not for several threads at once while it learns.
///
/// A rate is that of its channel times a chain of ratios, "reached as often as expected" being 1:
/// of the hour, of the hour on that weekday, of the segment at that hour, of the debtor in that
/// part of the day. Each ratio is (hits + a) / (expected + a): little evidence leaves it at 1, and
/// a, the strength of what is wider, comes from how much the groups of that step differ beyond
/// chance (method of moments, Clayton and Kaldor 1987). There is no step of a segment or a debtor
/// over all hours: mostly the likeliest hour is tried, and what is missed then would speak against
/// the hours that nobody tried.
class ContactRates {
public:
    void add(base::DebtorId debtor, const QString &segment, const ContactSlot &slot, bool reached);
    /// Works all ratios out anew from what was added; until then rates are those of before.
    void settle();
    /// Chance to reach the right party, in (0, 1).
    double rate(base::DebtorId debtor, const QString &segment, const ContactSlot &slot) const;

private:
    static constexpr int kSteps = 4;
    struct Try {
        std::int32_t debtor;
        std::int32_t segment;
        ContactSlot slot;
        bool reached;
    };
    static quint64 keyOf(int step, std::int32_t debtor, std::int32_t segment,
                         const ContactSlot &slot);
    void settleStep(int step, std::vector<double> *rates);

    std::vector<Try> m_tries;
    QHash<base::DebtorId, std::int32_t> m_debtors;
    QHash<QString, std::int32_t> m_segments;
    std::array<double, kSlotChannels> m_channels{0.15, 0.05, 0.05, 0.05}; ///< by judgement at first
    std::array<QHash<quint64, double>, kSteps> m_ratios;
};

struct SlotChoice {
    size_t at = 0; ///< in what was offered
    double rate = 0;
    double propensity = 1; ///< chance that just this one was chosen; for judging it afterwards
    bool explored = false;
};

/// The likeliest of the slots that the gate allows, which is asked for the likeliest first; three
/// times in a hundred another one of the likeliest eight, so that what is not tried is learned
/// about too. Which time is one of those follows from debtor and day, so a choice can be repeated.
/// Nothing when none is allowed.
std::optional<SlotChoice> bestSlot(const ContactRates &rates, base::DebtorId debtor,
                                   const QString &segment, QDate day,
                                   std::span<const ContactSlot> offered,
                                   const std::function<bool(size_t)> &allowed);

} // namespace dunlin::decision
