// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QString>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// When and how a debtor is best reached: rates of everybody, pulled to the segment, pulled to the
/// debtor, each by as much as there is to go by (empirical Bayes). Pure.
namespace dunlin::decision {

/// A way of reaching somebody: a channel and a part of the debtor's day. On disk as numbers.
struct ContactSlot {
    int channel = 0; ///< domain::Channel
    int part = 0;    ///< 0 morning, 1 noon, 2 afternoon, 3 evening; 0-3 weekdays, 4-7 weekends
    bool operator==(const ContactSlot &) const = default;
};
inline constexpr int kSlotParts = 8;
inline constexpr int kSlotChannels = 4;
inline constexpr int kSlots = kSlotParts * kSlotChannels;
/// The part of a local hour (0-23) and day of the week (1 = Monday).
int slotPartOf(int hour, int weekday);

/// Attempts and right-party contacts by slot.
struct SlotCounts {
    std::array<std::int32_t, kSlots> tries{};
    std::array<std::int32_t, kSlots> reached{};
    void add(const ContactSlot &slot, bool hit);
    bool isEmpty() const;
};

/// What was learned from attempts. Not for several threads at once.
class ContactRates {
public:
    void add(base::DebtorId debtor, const QString &segment, const ContactSlot &slot, bool reached);

    /// Chance to reach the right party, in (0, 1): (hits + k * wider) / (tries + k), from everybody
    /// to the segment to the debtor; k is the strength of the wider rate, by the method of moments
    /// over the groups (Kleinman 1973), at least 2 and at most 200.
    double rate(base::DebtorId debtor, const QString &segment, const ContactSlot &slot) const;
    /// Works the strengths out anew; called after adding.
    void settle();
    double segmentStrength() const { return m_segmentStrength; }
    double debtorStrength() const { return m_debtorStrength; }

private:
    double overall(int slot) const;
    double ofSegment(const QString &segment, int slot) const;

    SlotCounts m_all;
    QHash<QString, SlotCounts> m_segments;
    QHash<base::DebtorId, SlotCounts> m_debtors;
    QHash<base::DebtorId, QString> m_segmentOf;
    double m_segmentStrength = 20;
    double m_debtorStrength = 20;
};

struct SlotChoice {
    ContactSlot slot;
    double rate = 0;       ///< chance to reach
    double propensity = 1; ///< chance that just this slot was chosen; for judging it afterwards
    bool explored = false;
};

/// The best of the slots that the gate allows; three times in a hundred another one, so that what
/// is not tried is learned about too. Which time is one of those follows from debtor and day, so a
/// choice can be repeated. Nothing when none is allowed.
std::optional<SlotChoice> bestSlot(const ContactRates &rates, base::DebtorId debtor,
                                   const QString &segment, QDate day,
                                   std::span<const ContactSlot> allowed);

} // namespace dunlin::decision
