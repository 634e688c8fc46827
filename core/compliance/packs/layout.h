// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/packs/atoms.h"

#include <QtCore/QList>

#include <array>
#include <vector>

/// Where the facts that the packs ask for stand in a row of cells. Every path that a pack names
/// ("attempt.to.line", "e.result") has a slot; what no pack asks for has none and costs nothing.
namespace dunlin::compliance {

/// The first word of a path. `Event` ("e") is the event under test, `Debt` the debt under test.
enum class Root : quint8 { Attempt, Facts, Event, Debt };
inline constexpr size_t kRoots = 4;

/// Slots that the engine itself reads, first in their rows.
namespace slot {
enum Attempt : quint16 {
    AttemptChannel,
    AttemptPerson,
    AttemptCollector,
    AttemptNumber,
    AttemptAddress,
    AttemptPlace,
    AttemptKnownAtPlace,
    AttemptInReplyTo,
    AttemptElements,
    AttemptLine,
    AttemptSlots
};
enum Facts : quint16 { ResidenceCountry, ResidenceRegion, ResidenceLocality, FactsSlots };
enum Event : quint16 {
    EventType,
    EventDir,
    EventId,
    EventPerson,
    EventCollector,
    EventNumber,
    EventPlace,
    EventInReplyTo,
    EventGrant,
    EventGivenTo,
    EventSlots
};
enum Debt : quint16 { DebtId, DebtGroup, DebtCreditor, DebtSlots };
} // namespace slot

class Layout {
public:
    Layout();

    /// The slot of a path without its root ("to.line"), made when it is new.
    quint16 add(Root root, const QByteArray &path);
    /// -1 when no pack asks for it.
    int find(Root root, const QByteArray &path) const;
    size_t size(Root root) const { return m_paths[size_t(root)].size(); }
    const std::vector<QByteArray> &paths(Root root) const { return m_paths[size_t(root)]; }

    /// Slots below "consumer.residence.", which each candidate residence fills anew, and the rest
    /// of their paths.
    struct ResidenceSlot {
        quint16 slot = 0;
        QByteArray key;
    };
    const std::vector<ResidenceSlot> &residence() const { return m_residence; }

private:
    std::array<std::vector<QByteArray>, kRoots> m_paths;
    std::vector<ResidenceSlot> m_residence;
};

/// "attempt", "facts", "e", "debt".
QByteArrayView nameOf(Root root);

} // namespace dunlin::compliance
